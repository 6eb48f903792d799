//! The texts of a scenario while an edit is made on them: splice by splice, each written down with what went.

use super::error::EditError;
use super::owner::{Owner, field};
use super::rewrite::{next_splice, same};
use crate::content::review::REVIEW_ENDING;
use crate::content::syntax::{Kind, RonTree, RonValue, Splice};
use crate::locale::Language;
use std::collections::BTreeMap;
use std::ops::Range;

/// One of the files of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScenarioFile {
    /// What happens: `scenarios/<id>.ron`.
    Story,
    /// Its words in a language: `locales/<language>/scenarios/<id>.ftl`.
    Words(Language),
    /// Who found which words right: `scenarios/<id>.review`, which is only added to.
    Review,
}

impl ScenarioFile {
    /// Its path from the folder of the content, with `/` between.
    #[must_use]
    pub fn path(&self, scenario: &str) -> String {
        match self {
            Self::Story => format!("scenarios/{scenario}.ron"),
            Self::Words(language) => format!("locales/{language}/scenarios/{scenario}.ftl"),
            Self::Review => format!("scenarios/{scenario}.{REVIEW_ENDING}"),
        }
    }
}

/// A scenario's texts, by file.
pub type ScenarioTexts = BTreeMap<ScenarioFile, String>;

/// Bytes of a file, what stood there and what stands there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSplice {
    /// The file.
    pub file: ScenarioFile,
    /// The first of the bytes.
    pub at: usize,
    /// What stood there.
    pub gone: String,
    /// What stands there now.
    pub came: String,
}

impl FileSplice {
    /// Puts what came in the place of what went, or back; nothing is done where that does not stand there.
    fn turn(&self, texts: &mut ScenarioTexts, back: bool) -> bool {
        let (from, to) = if back { (&self.came, &self.gone) } else { (&self.gone, &self.came) };
        let place: Range<usize> = self.at..self.at + from.len();
        let text = texts.entry(self.file.clone()).or_default();
        if text.get(place.clone()) != Some(from) {
            return false;
        }
        text.replace_range(place, to);
        true
    }

    /// Does it once more.
    #[must_use]
    pub(crate) fn redo(&self, texts: &mut ScenarioTexts) -> bool {
        self.turn(texts, false)
    }

    /// Takes it back.
    #[must_use]
    pub(crate) fn undo(&self, texts: &mut ScenarioTexts) -> bool {
        self.turn(texts, true)
    }
}

/// How often a value may be spliced on its way to another; a value has fewer pieces.
const MOST_SPLICES: usize = 10_000;

/// Texts that are being edited.
pub(crate) struct Working {
    /// The scenario's id, which its files are called by.
    pub id: String,
    /// As they are now.
    pub texts: ScenarioTexts,
    /// What was done, in order.
    pub done: Vec<FileSplice>,
}

impl Working {
    pub(crate) const fn new(id: String, texts: ScenarioTexts) -> Self {
        Self { id, texts, done: Vec::new() }
    }

    /// The text of a file; nothing of one that is not there.
    pub(crate) fn text(&self, file: &ScenarioFile) -> &str {
        self.texts.get(file).map_or("", String::as_str)
    }

    /// The languages that words are open in.
    pub(crate) fn languages(&self) -> Vec<Language> {
        let language = |file: &ScenarioFile| match file {
            ScenarioFile::Story | ScenarioFile::Review => None,
            ScenarioFile::Words(language) => Some(language.clone()),
        };
        self.texts.keys().filter_map(language).collect()
    }

    /// Makes a splice; what both sides begin and end with is left alone.
    pub(crate) fn splice(&mut self, file: &ScenarioFile, splice: &Splice) -> Result<(), EditError> {
        let gone = self.text(file).get(splice.place.clone()).ok_or(EditError::NotAsMeant)?;
        let (front, back) = alike(gone, &splice.text);
        let middle = |text: &str| text.get(front..text.len() - back).unwrap_or_default().to_owned();
        let one = FileSplice {
            file: file.clone(),
            at: splice.place.start + front,
            gone: middle(gone),
            came: middle(&splice.text),
        };
        if one.gone.is_empty() && one.came.is_empty() {
            return Ok(());
        }
        if !one.redo(&mut self.texts) {
            return Err(EditError::NotAsMeant);
        }
        self.done.push(one);
        Ok(())
    }

    /// That a place of a file is not what it should be.
    pub(crate) fn broken(&self, file: &ScenarioFile, at: usize) -> EditError {
        let before = self.text(file).get(..at).unwrap_or_default();
        EditError::Broken { file: file.path(&self.id), line: before.matches('\n').count() + 1 }
    }

    /// The story's tree; only of one without faults anything is edited.
    pub(crate) fn tree(&self) -> Result<RonTree, EditError> {
        let tree = RonTree::read(self.text(&ScenarioFile::Story));
        match tree.faults.first() {
            None => Ok(tree),
            Some(fault) => Err(self.broken(&ScenarioFile::Story, fault.place.start)),
        }
    }

    /// Looks at the story.
    pub(crate) fn look<T>(&self, look: impl FnOnce(RonValue<'_>) -> Result<T, EditError>) -> Result<T, EditError> {
        let tree = self.tree()?;
        let root = tree.root(self.text(&ScenarioFile::Story)).ok_or(EditError::NotAsMeant)?;
        look(root)
    }

    /// Makes a splice in the story that follows from it; whether there was any.
    pub(crate) fn splice_story(
        &mut self, find: impl FnOnce(RonValue<'_>) -> Result<Option<Splice>, EditError>,
    ) -> Result<bool, EditError> {
        let Some(splice) = self.look(find)? else { return Ok(false) };
        self.splice(&ScenarioFile::Story, &splice)?;
        Ok(true)
    }

    /// Sets a field of something, or takes it out. Fields that the file has already stay where they are.
    pub(crate) fn set(&mut self, owner: &Owner, name: &str, wanted: Option<&str>) -> Result<(), EditError> {
        let order = owner.fields();
        let Some(rank) = order.iter().position(|one| *one == name) else {
            return Err(EditError::NoSuchField { field: name.to_owned() });
        };
        let Some(wanted) = wanted else {
            return self
                .splice_story(|root| {
                    let of = owner.value(root)?;
                    Ok(of.items().position(|item| item.name == name).and_then(|at| of.cut(at)))
                })
                .map(drop);
        };
        // a wish has lines of its own only where it was written so
        let wished = RonTree::read(wanted);
        let new = wished.root(wanted).filter(|_| wished.is_sound()).ok_or(EditError::NotAsMeant)?;
        for _ in 0..MOST_SPLICES {
            let more = self.splice_story(|root| {
                let of = owner.value(root)?;
                // where a word stands for a record, the record takes its place
                if of.kind() != Kind::Record {
                    return record_of(owner, of).map(|record| Some(of.replace(&record)));
                }
                if let Some(found) = field(of, name) {
                    return Ok(next_splice(found, new));
                }
                if let Some(none) = of.get(name) {
                    return Ok(Some(none.replace(wanted)));
                }
                let behind = order.get(rank + 1..).unwrap_or_default();
                let next = of.items().position(|item| behind.contains(&item.name));
                Ok(Some(of.insert(next.unwrap_or(of.items().len()), &format!("{name}: {wanted}"))))
            })?;
            if !more {
                break;
            }
        }
        self.look(|root| {
            let found = field(owner.value(root)?, name);
            if found.is_some_and(|found| same(found, new)) { Ok(()) } else { Err(EditError::NotAsMeant) }
        })
    }
}

/// What stands for an owner that is written as a word, as a record.
fn record_of(owner: &Owner, word: RonValue<'_>) -> Result<String, EditError> {
    let name = match owner {
        Owner::Earned(_) => "clause",
        Owner::Ending(_) => "outcome",
        _ => return Err(EditError::NotThere { what: owner.called() }),
    };
    Ok(format!("({name}: {})", word.written()))
}

/// How many bytes two texts begin with alike, and end with alike behind that.
fn alike(one: &str, other: &str) -> (usize, usize) {
    let front = one.chars().zip(other.chars()).take_while(|(one, other)| one == other);
    let front = front.map(|(one, _)| one.len_utf8()).sum();
    let rest = |text: &str| text.get(front..).unwrap_or_default().to_owned();
    let (one, other) = (rest(one), rest(other));
    let back = one.chars().rev().zip(other.chars().rev()).take_while(|(one, other)| one == other);
    (front, back.map(|(one, _)| one.len_utf8()).sum())
}
