//! A story as it is written, for whoever reads it from its beginning: moments with their lines and answers, and its endings. It reads
//! what has errors as well, as far as it is there.

use super::key::TextKey;
use super::owner::{Owner, field};
use super::remove::owners;
use super::shown_texts;
use super::story::{ANSWER_PARTS, answers, entries, listed, main_message, moments, name_in};
use super::working::{ScenarioFile, ScenarioTexts};
use crate::content::splice::FtlSheet;
use crate::content::syntax::{Kind, RonTree, RonValue};
use crate::locale::Language;
use crate::scenario::ResponseKind;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

/// A story as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoryOutline {
    /// The moments, in the order of the file.
    pub moments: Vec<OutlineMoment>,
    /// The endings, by their ids, with what is read there.
    pub endings: Vec<(String, TextKey)>,
    /// Where the story begins.
    pub start: Option<String>,
    /// The book that it is written by.
    pub book: Option<String>,
}

/// A moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineMoment {
    /// Its id.
    pub id: String,
    /// What the customer says, in order: the first that fits is said.
    pub lines: Vec<OutlineLine>,
    /// What the learner can answer, in order.
    pub answers: Vec<OutlineAnswer>,
    /// Where silence leads.
    pub silence: Option<String>,
}

/// A line of a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineLine {
    /// Its words.
    pub key: TextKey,
    /// When it is said, as the file has it; nothing of one that is said whenever none before it is.
    pub when: Option<String>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineAnswer {
    /// Its id.
    pub id: String,
    /// Its words; nothing where the moment has no line that they could stand under.
    pub key: Option<TextKey>,
    /// What kind of move it is.
    pub kind: ResponseKind,
    /// Where it leads.
    pub to: Option<String>,
}

impl StoryOutline {
    /// Of a story; as far as it is RON.
    #[must_use]
    pub fn of(texts: &ScenarioTexts) -> Self {
        let text = texts.get(&ScenarioFile::Story).map_or("", String::as_str);
        let tree = RonTree::read(text);
        let Some(root) = tree.root(text) else { return Self::default() };
        let endings = entries(root, "endings").into_iter();
        Self {
            moments: moments(root).into_iter().map(|(id, node)| OutlineMoment::of(id, node)).collect(),
            endings: endings.map(|(id, _)| (id.to_owned(), TextKey::message(format!("ending-{id}")))).collect(),
            start: name_in(root, "start").map(str::to_owned),
            book: name_in(root, "policies").map(str::to_owned),
        }
    }

    /// A moment by its id.
    #[must_use]
    pub fn moment(&self, id: &str) -> Option<&OutlineMoment> {
        self.moments.iter().find(|one| one.id == id)
    }

    /// Whose words a text is: an answer's, a line's, an ending's; of anything else the scenario's.
    #[must_use]
    pub fn owner_of(&self, key: &TextKey) -> Owner {
        let part =
            |id: &str| ANSWER_PARTS.into_iter().skip(1).find_map(|part| id.strip_suffix(part)).map(str::to_owned);
        for moment in &self.moments {
            let own = |message: &str| moment.lines.iter().position(|line| line.key.message == message);
            let hinted = || own(key.message.strip_suffix("-hint")?);
            let Some(at) = own(&key.message).or_else(hinted) else { continue };
            let attribute = key.attribute.as_ref().map(|name| part(name).unwrap_or_else(|| name.clone()));
            return match attribute.filter(|id| moment.answers.iter().any(|one| one.id == *id)) {
                Some(answer) => Owner::Answer { moment: moment.id.clone(), answer },
                None => Owner::Line { moment: moment.id.clone(), at },
            };
        }
        let ending = self.endings.iter().find(|(_, own)| own.message == key.message);
        ending.map_or(Owner::Scenario, |(id, _)| Owner::Ending(id.clone()))
    }
}

impl OutlineMoment {
    fn of(id: &str, node: RonValue<'_>) -> Self {
        let lines = listed(node, "lines").into_iter().filter_map(|line| {
            let when = field(line, "when").map(|when| when.written().to_owned());
            Some(OutlineLine { key: TextKey::message(name_in(line, "say")?), when })
        });
        let main = main_message(node);
        let answer = |(id, value): (&str, RonValue<'_>)| OutlineAnswer {
            id: id.to_owned(),
            key: main.map(|main| TextKey::attribute(main, id)),
            kind: match field(value, "kind").filter(|kind| kind.kind() == Kind::Word).map(RonValue::name) {
                Some("Ask") => ResponseKind::Ask,
                Some("Do") => ResponseKind::Do,
                _ => ResponseKind::Say,
            },
            to: name_in(value, "goto").map(str::to_owned),
        };
        let silence = field(node, "on_silence").and_then(|silence| name_in(silence, "goto"));
        Self {
            id: id.to_owned(),
            lines: lines.collect(),
            answers: answers(node).into_iter().map(answer).collect(),
            silence: silence.map(str::to_owned),
        }
    }
}

/// Whose the places of a scenario's files are; each file is read when the first of its places is asked for.
pub struct OwnerPlaces<'t> {
    texts: &'t ScenarioTexts,
    outline: OnceCell<StoryOutline>,
    story: OnceCell<Vec<(Range<usize>, Owner)>>,
    words: BTreeMap<&'t ScenarioFile, OnceCell<FtlSheet<'t>>>,
}

impl<'t> OwnerPlaces<'t> {
    /// Of these texts.
    #[must_use]
    pub fn of(texts: &'t ScenarioTexts) -> Self {
        let words = texts.keys().map(|file| (file, OnceCell::new())).collect();
        Self { texts, outline: OnceCell::new(), story: OnceCell::new(), words }
    }

    /// What stands at a byte of a file: the smallest thing that has fields of its own; of words whose they are.
    #[must_use]
    pub fn at(&self, file: &ScenarioFile, byte: usize) -> Owner {
        match file {
            ScenarioFile::Story => self.in_the_story(byte),
            ScenarioFile::Words(_) => self.in_words(file, byte),
            ScenarioFile::Review => Owner::Scenario,
        }
    }

    fn text(&self, file: &ScenarioFile) -> &'t str {
        self.texts.get(file).map_or("", String::as_str)
    }

    fn in_words(&self, file: &ScenarioFile, byte: usize) -> Owner {
        let sheet = self.words.get(file).map(|sheet| sheet.get_or_init(|| FtlSheet::read(self.text(file))));
        let key = sheet.and_then(|sheet| sheet.text_at(byte)).map(TextKey::from);
        key.map_or(Owner::Scenario, |key| self.outline.get_or_init(|| StoryOutline::of(self.texts)).owner_of(&key))
    }

    fn in_the_story(&self, byte: usize) -> Owner {
        let places = self.story.get_or_init(|| {
            let text = self.text(&ScenarioFile::Story);
            let tree = RonTree::read(text);
            let Some(root) = tree.root(text) else { return Vec::new() };
            let place = |owner: &Owner| -> Option<Range<usize>> {
                let stand = owner.stand(root).ok()?;
                stand.holder.items().nth(stand.at).map(|item| item.place)
            };
            owners(root).into_iter().filter_map(|owner| Some((place(&owner)?, owner))).collect()
        });
        let around = places.iter().filter(|(place, _)| place.contains(&byte));
        around.min_by_key(|(place, _)| place.len()).map_or(Owner::Scenario, |(_, owner)| owner.clone())
    }
}

/// Every text of a language as a person sees it.
#[must_use]
pub fn texts_in(texts: &ScenarioTexts, language: &Language) -> BTreeMap<TextKey, String> {
    let text = texts.get(&ScenarioFile::Words(language.clone())).map_or("", String::as_str);
    shown_texts(text).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Root;
    use crate::studio::read_texts;

    fn shipped() -> ScenarioTexts {
        read_texts(&Root::Shipped, "rude-customer").expect("ships")
    }

    #[test]
    fn a_story_is_read_in_its_order_with_all_its_answers() {
        let outline = StoryOutline::of(&shipped());
        assert_eq!(outline.start.as_deref(), Some("opening"));
        let opening = outline.moments.first().expect("a moment");
        assert_eq!((opening.id.as_str(), opening.answers.len()), ("opening", 4));
        let words = texts_in(&shipped(), &"en-US".parse().expect("a tag"));
        for moment in &outline.moments {
            assert!(moment.lines.iter().all(|line| words.contains_key(&line.key)), "{}", moment.id);
            assert!(moment.answers.iter().all(|one| one.to.is_some() && one.key.is_some()), "{}", moment.id);
        }
        let leads = outline.moments.iter().flat_map(|moment| &moment.answers).filter_map(|one| one.to.as_deref());
        let ends = |to: &str| outline.endings.iter().any(|(id, _)| id == to);
        assert!(leads.into_iter().all(|to| outline.moment(to).is_some() || ends(to)));
    }

    #[test]
    fn whose_a_place_is_is_found_in_the_story_and_in_the_words() {
        let texts = shipped();
        let at = |file: &ScenarioFile, what: &str| {
            let text = texts.get(file).expect("there");
            OwnerPlaces::of(&texts).at(file, text.find(what).unwrap_or_else(|| panic!("{what}")))
        };
        let words = ScenarioFile::Words("en-US".parse().expect("a tag"));
        let hear = Owner::Answer { moment: "opening".into(), answer: "hear".into() };
        assert_eq!(at(&words, ".hear-note"), hear);
        assert_eq!(at(&words, ".hear ="), hear);
        assert_eq!(at(&words, "window-recited ="), at(&words, "window-recited ="));
        assert!(matches!(at(&words, "window-recited ="), Owner::Line { moment, .. } if moment == "window"));
        assert_eq!(at(&words, "summary ="), Owner::Scenario);
        assert_eq!(at(&ScenarioFile::Story, "pass_mark"), Owner::Scenario);
        assert!(matches!(at(&ScenarioFile::Story, "\"opening\": ("), Owner::Moment(id) if id == "opening"));
        assert_eq!(at(&ScenarioFile::Story, "\"hear\":"), hear);
    }

    #[test]
    fn what_is_broken_is_read_as_far_as_it_is_there() {
        let broken = [(
            ScenarioFile::Story,
            "Scenario(nodes: {\"a\": (lines: [(say: \"a\")], responses: {\"b\": (kind: Do".into(),
        )];
        let outline = StoryOutline::of(&broken.into());
        assert_eq!(outline.moments.len(), 1);
        assert_eq!(StoryOutline::of(&ScenarioTexts::new()), StoryOutline::default());
    }
}
