//! The lines of the words: in the order of the story, moments as headings, each text called by what it is.

use super::chips::{lacking, name_of};
use super::view::{WordsCell, WordsFilter, WordsLine, WordsTable, WordsText};
use crate::app::screens::studio::told::{beginning, first_words};
use crate::app::widgets::parts::{counted, named};
use crate::content::TextKind;
use crate::content::review::{Remark, TextState};
use crate::content::splice::{TextPiece, plain};
use crate::locale::{Language, Words};
use crate::studio::edit::{OutlineMoment, StoryOutline, TextKey};
use crate::studio::words::{Cell, WordChange, WordsGrid, WordsRow, difference};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// What is drafted from the signs of the mainland.
pub(super) const DRAFTED: &str = "zh-TW";

/// How a figure of the book is called in a language, where it is one.
pub(super) type FigureNames<'f> = &'f dyn Fn(&Language, &str) -> Option<String>;

/// The table of a grid. `outline` is that of the same texts.
pub(super) fn table(
    grid: &WordsGrid, source: &Language, outline: &StoryOutline, words: &Words, figures: FigureNames<'_>,
) -> WordsTable {
    let mut order: Vec<usize> = (0..grid.languages.len()).collect();
    order.sort_by_key(|at| grid.languages.get(*at) != Some(source));
    let languages: Vec<Language> = order.iter().filter_map(|at| grid.languages.get(*at).cloned()).collect();
    let telling = Telling { outline, words, grid, source: order.first().copied().unwrap_or(0) };
    let mut lines = Vec::new();
    let mut before = None;
    for row in &grid.rows {
        let (called, moment) = telling.head(row);
        if before.as_ref() != Some(&called) {
            lines.push(WordsLine::Head { called: called.clone(), moment });
            before = Some(called);
        }
        lines.push(WordsLine::Text(telling.text(row, &order)));
    }
    let cells =
        || lines.iter().flat_map(|line| if let WordsLine::Text(text) = line { text.cells.as_slice() } else { &[] });
    let count = |filter: WordsFilter| (filter, cells().filter(|cell| filter.takes(cell)).count());
    let counts = WordsFilter::ALL.map(count).to_vec();
    let drafted = languages.iter().position(|one| one.to_string() == DRAFTED);
    let is_missing = |line: &WordsLine| match line {
        WordsLine::Text(text) => drafted.and_then(|at| text.cells.get(at)).is_some_and(|cell| {
            cell.state == TextState::Missing && text.cells.first().is_some_and(|source| !source.pieces.is_empty())
        }),
        WordsLine::Head { .. } => false,
    };
    let can_draft = source.to_string() == "zh-CN" && lines.iter().any(is_missing);
    let called = called(grid, words, figures);
    let mut hasher = DefaultHasher::new();
    for line in &lines {
        match line {
            WordsLine::Head { called, .. } => called.hash(&mut hasher),
            WordsLine::Text(text) => text.key.hash(&mut hasher),
        }
    }
    WordsTable { languages, lines, called, counts, can_draft, shape: hasher.finish() }
}

/// How what is put in is called, in each language: as the scenario or the book calls it, by what everybody calls it, else by the first
/// of what may stand there.
fn called(grid: &WordsGrid, words: &Words, figures: FigureNames<'_>) -> BTreeMap<Language, BTreeMap<String, String>> {
    let texts = || grid.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.text.as_ref());
    let put = |piece: &TextPiece| if let TextPiece::Put(put) = piece { Some(put.clone()) } else { None };
    let puts: BTreeSet<String> = texts().flat_map(|text| &text.pieces).filter_map(put).collect();
    let mut all: BTreeMap<Language, BTreeMap<String, String>> = BTreeMap::new();
    for language in &grid.languages {
        let own = all.entry(language.clone()).or_default();
        for put in &puts {
            let Some(name) = name_of(put) else { continue };
            let common = COMMON.iter().find(|(one, _)| *one == name).map(|(_, message)| words.plain(message));
            let said = fact(grid, language, name).or_else(|| figures(language, name)).or(common);
            let said = said.or_else(|| value(grid, language, name).map(|first| format!("{first}…")));
            let said = said.unwrap_or_else(|| words.plain("studio-arg-other"));
            // two that are called alike are told apart
            let numbered = (2_u32..).map(|number| format!("{said} {number}"));
            let free = |one: &String| !own.values().any(|other| other == one);
            if let Some(one) = [said.clone()].into_iter().chain(numbered).find(free) {
                own.insert(put.clone(), one);
            }
        }
    }
    all
}

/// What many scenarios put in.
const COMMON: [(&str, &str); 5] = [
    ("surname", "studio-arg-surname"),
    ("tier", "studio-arg-tier"),
    ("amount", "studio-arg-amount"),
    ("clock", "studio-arg-clock"),
    ("temperament", "studio-arg-temperament"),
];

/// How a scenario calls a fact.
fn fact(grid: &WordsGrid, language: &Language, name: &str) -> Option<String> {
    let fact = format!("fact-{name}");
    said(grid.rows.iter().find(|row| row.slot.key.0 == fact && row.slot.key.1.is_none())?, language)
}

/// The first value of a fact.
fn value(grid: &WordsGrid, language: &Language, name: &str) -> Option<String> {
    let fact = format!("fact-{name}");
    said(grid.rows.iter().find(|row| row.slot.key.0 == fact && row.slot.key.1.is_some())?, language)
}

fn said(row: &WordsRow, language: &Language) -> Option<String> {
    let text = row.cells.iter().find(|cell| cell.language == *language)?.text.as_ref()?;
    Some(first_words(&plain(&text.pieces))).filter(|said| !said.is_empty())
}

struct Telling<'a> {
    outline: &'a StoryOutline,
    words: &'a Words,
    grid: &'a WordsGrid,
    /// The place of the source among the cells.
    source: usize,
}

impl Telling<'_> {
    /// What a text is called beside others: the beginning of what the source says.
    fn said(&self, key: &TextKey) -> Option<String> {
        let row = self.grid.rows.iter().find(|row| row.slot.key.0 == key.message && row.slot.key.1 == key.attribute)?;
        let text = row.cells.get(self.source)?.text.as_ref()?;
        Some(beginning(&first_words(&plain(&text.pieces))))
    }

    fn moment(&self, row: &WordsRow) -> Option<&OutlineMoment> {
        self.outline.moment(&row.slot.group)
    }

    /// What the texts of a row stand under, and the moment that it is.
    fn head(&self, row: &WordsRow) -> (String, Option<String>) {
        if let Some(moment) = self.moment(row) {
            let always = moment.lines.iter().find(|line| line.when.is_none()).or_else(|| moment.lines.first());
            let at = self.outline.moments.iter().position(|one| one.id == moment.id).unwrap_or(0);
            let number = counted(self.words, "studio-moment", "number", i64::try_from(at + 1).unwrap_or(0));
            let said = always.and_then(|line| self.said(&line.key));
            let called = said.map_or_else(|| number.clone(), |said| format!("{number} · {said}"));
            return (called, Some(moment.id.clone()));
        }
        let message = match row.kind {
            TextKind::Whole | TextKind::Person if row.slot.group.is_empty() => "studio-words-head",
            TextKind::Fact => "studio-words-facts",
            TextKind::Goal => "studio-words-goals",
            TextKind::Topic => "studio-words-topics",
            TextKind::Ending => "studio-words-endings",
            _ => "studio-words-anywhere",
        };
        (self.words.plain(message), None)
    }

    fn text(&self, row: &WordsRow, order: &[usize]) -> WordsText {
        let key = TextKey { message: row.slot.key.0.clone(), attribute: row.slot.key.1.clone() };
        let what = self.what(row, &key);
        let source = row.cells.get(self.source);
        let cells = order.iter().filter_map(|at| row.cells.get(*at)).map(|cell| self.cell(row, cell, source)).collect();
        WordsText { key, what, cells }
    }

    /// What a text is.
    fn what(&self, row: &WordsRow, key: &TextKey) -> String {
        let part = key.attribute.as_deref().unwrap_or_default();
        let answer = |id: &str| self.moment(row)?.answers.iter().position(|one| one.id == id).map(|at| at + 1);
        let numbered = |message: &str, alone: &str, suffix: &str| {
            let id = part.strip_suffix(suffix).unwrap_or(part);
            match answer(id) {
                Some(number) => counted(self.words, message, "number", i64::try_from(number).unwrap_or(0)),
                None => self.words.plain(alone),
            }
        };
        match row.kind {
            TextKind::Line => {
                let lines = self.moment(row).map_or(&[] as &[_], |moment| moment.lines.as_slice());
                let depends = lines.iter().any(|line| line.key == *key && line.when.is_some());
                self.words.plain(if depends { "studio-row-line-when" } else { "studio-row-line" })
            }
            TextKind::Hint => self.words.plain("studio-row-hint"),
            TextKind::Answer => numbered("studio-row-answer", "studio-row-answer-any", ""),
            TextKind::Note => numbered("studio-row-note", "studio-row-note-any", "-note"),
            TextKind::Better => numbered("studio-row-better", "studio-row-better-any", "-better"),
            TextKind::Harm => numbered("studio-row-harm", "studio-row-harm-any", "-harm"),
            TextKind::Person => self.words.plain("studio-row-person"),
            TextKind::Fact if key.attribute.is_some() => self.words.plain("studio-row-fact-value"),
            TextKind::Fact => self.words.plain("studio-row-fact"),
            TextKind::Goal => self.words.plain("studio-row-goal"),
            TextKind::Topic => self.words.plain("studio-row-topic"),
            TextKind::Ending => self.words.plain("studio-row-ending"),
            TextKind::Whole => match key.message.as_str() {
                "title" => self.words.plain("studio-row-title"),
                "summary" => self.words.plain("studio-row-summary"),
                "briefing" => self.words.plain("studio-row-briefing"),
                _ => self.words.plain("studio-row-whole"),
            },
        }
    }

    fn cell(&self, row: &WordsRow, cell: &Cell, source: Option<&Cell>) -> WordsCell {
        let text = cell.text.as_ref();
        let of = source.and_then(|source| source.text.as_ref());
        let is_source = source.is_some_and(|source| source.language == cell.language);
        let changed = match (&cell.source_then, of) {
            (Some(then), Some(now)) => difference(then, &now.typed),
            _ => Vec::<(WordChange, String)>::new(),
        };
        let lacks = match (text, of) {
            (Some(text), Some(of)) if !is_source => lacking(&of.pieces, &text.pieces),
            _ => Vec::new(),
        };
        let last = cell.entries.iter().max_by(|one, other| one.at.cmp(&other.at)).map(|entry| {
            let who = entry.by.clone().unwrap_or_else(|| self.words.plain("studio-somebody"));
            let what = match entry.remark {
                Remark::Drafted => "studio-last-drafted",
                Remark::Stood => "studio-last-stood",
                Remark::Written => "studio-last-written",
                Remark::Read => "studio-last-read",
            };
            let day = entry.at.get(..10).unwrap_or(&entry.at).to_owned();
            (named(self.words, what, "who", &who), day)
        });
        WordsCell {
            state: cell.state,
            optional: row.optional,
            pieces: text.map(|text| text.pieces.clone()).unwrap_or_default(),
            undrawn: text.map(|text| text.undrawn.clone()).unwrap_or_default(),
            foreign: text.map(|text| text.foreign.clone()).unwrap_or_default(),
            length: text.map_or(0, |text| text.length),
            most: text.and_then(|text| text.most),
            among: self.among(row, cell),
            changed,
            lacks,
            last,
        }
    }

    /// The shortest and the longest answer of the moment in a language.
    fn among(&self, row: &WordsRow, cell: &Cell) -> Option<(usize, usize)> {
        self.moment(row).filter(|_| row.kind == TextKind::Answer)?;
        let beside = self.grid.rows.iter().filter(|one| one.kind == row.kind && one.slot.group == row.slot.group);
        let cells = beside.filter_map(|one| one.cells.iter().find(|other| other.language == cell.language));
        let lengths: Vec<usize> = cells.filter_map(|one| one.text.as_ref()).map(|text| text.length).collect();
        (lengths.len() > 1).then_some(())?;
        Some((*lengths.iter().min()?, *lengths.iter().max()?))
    }
}
