//! The words of a scenario for programs.

use composure::content::TextKind;
use composure::content::review::{ReviewEntry, TextState, shown};
use composure::studio::words::{Cell, CellText, WordsGrid, WordsRow};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// The form of the document.
const VERSION: u32 = 1;

#[derive(Serialize)]
pub(super) struct WordsDoc<'g> {
    version: u32,
    scenario: &'g str,
    languages: Vec<String>,
    texts: Vec<TextDoc<'g>>,
    /// Lines of the review file that are no entries.
    broken_review_lines: Vec<usize>,
}

#[derive(Serialize)]
struct TextDoc<'g> {
    message: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    group: &'g str,
    languages: BTreeMap<String, CellDoc<'g>>,
}

#[derive(Serialize)]
struct CellDoc<'g> {
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'g str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    length: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<&'g str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    undrawn: Vec<&'g str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    other_script: Vec<&'g str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_then: Option<&'g str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    entries: &'g [ReviewEntry],
}

impl<'g> WordsDoc<'g> {
    /// The texts of which something is asked for, with the cells that are.
    pub(super) fn of(grid: &'g WordsGrid, asked: impl Fn(&WordsRow, &Cell) -> bool) -> Self {
        let text = |row: &'g WordsRow| {
            let cells = row.cells.iter().filter(|cell| asked(row, cell));
            TextDoc {
                message: shown(&row.slot.key),
                kind: kind(row.kind),
                group: &row.slot.group,
                languages: cells.map(|cell| (cell.language.to_string(), CellDoc::of(cell))).collect(),
            }
        };
        let line = |file: &composure::content::SourceFile, at: usize| file.line_and_column(at).0;
        let broken = grid.review.iter().flat_map(|file| grid.broken.iter().map(move |one| line(file, one.place.start)));
        Self {
            version: VERSION,
            scenario: &grid.id,
            languages: grid.languages.iter().map(ToString::to_string).collect(),
            texts: grid.rows.iter().map(text).filter(|text| !text.languages.is_empty()).collect(),
            broken_review_lines: broken.collect(),
        }
    }
}

impl<'g> CellDoc<'g> {
    fn of(cell: &'g Cell) -> Self {
        let text = cell.text.as_ref();
        let signs = |places: fn(&CellText) -> &Vec<Range<usize>>| {
            let all = text.into_iter().flat_map(|text| {
                places(text).iter().filter_map(|place| text.typed.get(place.clone())).collect::<Vec<_>>()
            });
            all.collect()
        };
        Self {
            state: state(cell.state),
            text: text.map(|text| text.typed.as_str()),
            line: text.map(|text| text.line),
            length: text.map(|text| text.length),
            most: text.and_then(|text| text.most),
            comment: text.and_then(|text| text.comment.as_deref()),
            undrawn: signs(|text| &text.undrawn),
            other_script: signs(|text| &text.foreign),
            source_then: cell.source_then.as_deref(),
            entries: &cell.entries,
        }
    }
}

const fn state(state: TextState) -> &'static str {
    match state {
        TextState::Missing => "missing",
        TextState::Draft => "draft",
        TextState::Stale => "stale",
        TextState::Unreviewed => "unreviewed",
        TextState::Reviewed => "reviewed",
        TextState::Source => "source",
    }
}

const fn kind(kind: TextKind) -> &'static str {
    match kind {
        TextKind::Whole => "whole",
        TextKind::Person => "person",
        TextKind::Line => "line",
        TextKind::Hint => "hint",
        TextKind::Answer => "answer",
        TextKind::Note => "note",
        TextKind::Better => "better",
        TextKind::Harm => "harm",
        TextKind::Fact => "fact",
        TextKind::Goal => "goal",
        TextKind::Topic => "topic",
        TextKind::Ending => "ending",
    }
}
