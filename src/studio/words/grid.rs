//! The grid of a scenario's words: a row for each text in the order of the story, a cell for each language.

use super::files::{Author, LanguageFile, ScenarioWords};
use crate::content::review::{BrokenLine, Remark, Review, ReviewEntry, TextHash, TextState, shown};
use crate::content::splice::{FtlSheet, Slot, TextEntry, TextName, TextPiece};
use crate::content::{SourceFile, StoryText, TextKind, WordsFile, is_foreign, is_undrawn, longest};
use crate::locale::Language;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// The words of a scenario.
#[derive(Clone, Debug)]
pub struct WordsGrid {
    /// The scenario's id.
    pub id: String,
    /// The languages, in the order of the cells.
    pub languages: Vec<Language>,
    /// The texts, in the order of the story. What may be left out and is written in no language is left out.
    pub rows: Vec<WordsRow>,
    /// The review file, where there is something in it.
    pub review: Option<Arc<SourceFile>>,
    /// Its lines that are no entries.
    pub broken: Vec<BrokenLine>,
}

/// A text in every language.
#[derive(Clone, Debug)]
pub struct WordsRow {
    /// Which, and what it belongs to.
    pub slot: Slot,
    /// What it is for.
    pub kind: TextKind,
    /// Whether it may be left out.
    pub optional: bool,
    /// By language.
    pub cells: Vec<Cell>,
}

/// A text in a language.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The language.
    pub language: Language,
    /// How it stands.
    pub state: TextState,
    /// What it says; nothing where it is missing.
    pub text: Option<CellText>,
    /// Of what is stale: what the source said when it was right, where that was kept.
    pub source_then: Option<String>,
    /// What was said of it, in the order of the review file.
    pub entries: Vec<ReviewEntry>,
}

/// What a text says in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellText {
    /// As it is typed.
    pub typed: String,
    /// Its words, and what is put in.
    pub pieces: Vec<TextPiece>,
    /// The comment above it.
    pub comment: Option<String>,
    /// The line of its file that it begins on.
    pub line: usize,
    /// Its signs, each choice with its longest case.
    pub length: usize,
    /// Most that can be read under pressure, where there is a limit.
    pub most: Option<usize>,
    /// Signs of it that no font of the program draws, in bytes of what is typed.
    pub undrawn: Vec<Range<usize>>,
    /// Signs of it that belong to another script.
    pub foreign: Vec<Range<usize>>,
}

impl CellText {
    /// Whether it is longer than can be read under pressure.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        self.most.is_some_and(|most| self.length > most)
    }
}

impl WordsRow {
    /// Whether a text of this row stands so in a language: what may be left out is missing nowhere.
    #[must_use]
    pub fn stands(&self, cell: &Cell, state: TextState) -> bool {
        cell.state == state && !(self.optional && state == TextState::Missing)
    }
}

impl WordsGrid {
    /// How many texts of a language stand so.
    #[must_use]
    pub fn count(&self, language: &Language, state: TextState) -> usize {
        let cells = self.rows.iter().flat_map(|row| row.cells.iter().map(move |cell| (row, cell)));
        cells.filter(|(row, cell)| cell.language == *language && row.stands(cell, state)).count()
    }
}

impl WordsGrid {
    /// The lines that the review gets where somebody found these texts right beside what the source says. What is not there, is the
    /// source, or was found right before is left out.
    #[must_use]
    pub fn found_right(&self, texts: &[(Language, TextName)], author: &Author) -> String {
        let mut review = self.review.as_ref().map(|file| Review::read(file)).unwrap_or_default();
        let mut lines = String::new();
        for (language, key) in texts {
            let Some(row) = self.rows.iter().find(|row| row.slot.key == *key) else { continue };
            let says = |cell: Option<&Cell>| Some(cell?.text.as_ref()?.typed.clone());
            let cell = row.cells.iter().find(|cell| cell.language == *language);
            let is_done = |cell: &&Cell| matches!(cell.state, TextState::Source | TextState::Reviewed);
            let source = row.cells.iter().find(|cell| cell.state == TextState::Source);
            let (Some(text), Some(source)) = (says(cell.filter(|cell| !is_done(cell))), says(source)) else { continue };
            let entry = ReviewEntry {
                remark: Remark::Read,
                message: shown(key),
                language: language.to_string(),
                source: TextHash::of(&source),
                text: TextHash::of(&text),
                by: author.by.clone(),
                at: author.at.clone(),
            };
            lines.push_str(&review.add(entry, &source));
        }
        // a line that was cut short stays for itself
        let is_cut = self.review.as_ref().is_some_and(|file| !file.text.ends_with('\n'));
        if is_cut && !lines.is_empty() { format!("\n{lines}") } else { lines }
    }
}

impl ScenarioWords {
    /// The grid of these words, as they are by now.
    #[must_use]
    pub fn grid(&self) -> WordsGrid {
        let review_file = self.review_file();
        let review = Review::read(&review_file);
        let source = self.source();
        let columns: Vec<_> = self.files.iter().map(Column::of).collect();
        let says: HashMap<&TextName, &str> = columns
            .iter()
            .filter(|column| column.language == *source)
            .flat_map(|column| column.texts.iter().map(|(key, (typed, _))| (key, typed.as_str())))
            .collect();
        let row = |text: &StoryText| {
            let key = &text.slot.key;
            let here = columns.iter().any(|column| column.texts.contains_key(key));
            let says = says.get(key).copied();
            let cell = |column: &Column| column.cell(text, says, column.language == *source, &review);
            (here || !text.optional).then(|| WordsRow {
                slot: text.slot.clone(),
                kind: text.kind,
                optional: text.optional,
                cells: columns.iter().map(cell).collect(),
            })
        };
        WordsGrid {
            id: self.id.clone(),
            languages: columns.iter().map(|column| column.language.clone()).collect(),
            rows: self.story.iter().filter_map(row).collect(),
            broken: review.broken().to_vec(),
            review: Some(review_file).filter(|file| !file.text.is_empty()),
        }
    }
}

/// A language's texts, each with its length.
struct Column {
    language: Language,
    file: Arc<SourceFile>,
    texts: HashMap<TextName, (String, TextEntry)>,
    lengths: HashMap<TextName, usize>,
}

impl Column {
    fn of(one: &LanguageFile) -> Self {
        let file = SourceFile::new(one.file.path.display().to_string(), one.file.text.as_str());
        let read = WordsFile::read(one.language.clone(), Arc::clone(&file));
        let lengths = read.texts().into_iter().map(|(key, text)| (key, text.length)).collect();
        let mut texts = HashMap::new();
        for entry in FtlSheet::read(&file.text).entries() {
            // of what is defined twice the first is shown
            texts.entry(entry.key.clone()).or_insert_with(|| (entry.typed(), entry));
        }
        Self { language: one.language.clone(), file, texts, lengths }
    }

    fn cell(&self, text: &StoryText, source: Option<&str>, is_source: bool, review: &Review) -> Cell {
        let key = &text.slot.key;
        let found = self.texts.get(key);
        let typed = found.map(|(typed, _)| typed.as_str());
        let state = match typed {
            Some(_) if is_source => TextState::Source,
            typed => review.state(key, &self.language, typed, source),
        };
        let then = typed.filter(|_| state == TextState::Stale);
        Cell {
            language: self.language.clone(),
            state,
            text: found.map(|(typed, entry)| self.text(text, typed, entry, source.filter(|_| !is_source))),
            source_then: then.and_then(|typed| review.source_then(key, &self.language, typed)).map(str::to_owned),
            entries: review.entries(key, &self.language).to_vec(),
        }
    }

    fn text(&self, text: &StoryText, typed: &str, entry: &TextEntry, source: Option<&str>) -> CellText {
        let tag = self.language.to_string();
        let places = |is: &dyn Fn(char) -> bool| {
            let signs = typed.char_indices().filter(|(_, sign)| is(*sign));
            signs.map(|(at, sign)| at..at + sign.len_utf8()).collect::<Vec<_>>()
        };
        // what is word for word the source's has not been translated at all
        let same = source == Some(typed);
        CellText {
            typed: typed.to_owned(),
            pieces: entry.pieces.clone(),
            comment: entry.comment.clone(),
            line: self.file.line_and_column(entry.name.start).0,
            length: self.lengths.get(&entry.key).copied().unwrap_or_default(),
            most: longest(text.part, &self.language),
            undrawn: places(&is_undrawn),
            foreign: if same { Vec::new() } else { places(&|sign| is_foreign(sign, &tag)) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Root;
    use crate::content::tests::Folder;

    #[test]
    fn a_grid_of_open_texts_is_that_of_the_files() {
        let folder = Folder::sound();
        let root = Root::from(folder.path());
        let words = ScenarioWords::open(&root, "small").expect("opened");
        let read = |tag: &str| folder.read(&format!("locales/{tag}/scenarios/small.ftl"));
        let texts = crate::locale::SHIPPED.map(|tag| (tag.parse::<Language>().expect("a language"), read(tag)));
        let texts: Vec<_> = texts.iter().map(|(language, text)| (language.clone(), text.as_str())).collect();
        let open = ScenarioWords::of_texts("small", &folder.read("scenarios/small.ron"), &texts, "").expect("read");
        let (one, other) = (words.grid(), open.grid());
        assert_eq!(one.rows.len(), other.rows.len());
        let told = |grid: &WordsGrid| {
            let cells = grid.rows.iter().flat_map(|row| &row.cells);
            cells.map(|cell| (cell.state, cell.text.clone())).collect::<Vec<_>>()
        };
        assert_eq!(told(&one), told(&other));
        assert!(open.save().is_err());
        let cells = one.rows.iter().flat_map(|row| &row.cells);
        assert!(cells.filter_map(|cell| cell.text.as_ref()).all(|text| !text.is_too_long() && text.foreign.is_empty()));
        let source = one.count(words.source(), TextState::Source);
        assert_eq!(source, one.rows.len());
    }
    #[test]
    fn what_may_be_left_out_is_missing_nowhere() {
        let file = "locales/en-US/scenarios/small.ftl";
        let better = "    .rude-note = Rude.\n    .rude-better = One moment.\n";
        let folder = Folder::sound().edit(file, "    .rude-note = Rude.\n", better);
        let grid = ScenarioWords::open(&Root::from(folder.path()), "small").expect("opened").grid();
        let row = grid.rows.iter().find(|row| row.slot.key.1.as_deref() == Some("rude-better")).expect("there");
        assert!(row.optional);
        let missing =
            |grid: &WordsGrid| Language::shipped().iter().map(|one| grid.count(one, TextState::Missing)).sum::<usize>();
        assert_eq!(missing(&grid), 0);
        let folder = folder.edit(file, "    .rude-note = Rude.\n", "");
        let grid = ScenarioWords::open(&Root::from(folder.path()), "small").expect("opened").grid();
        assert_eq!(missing(&grid), 1);
    }
}
