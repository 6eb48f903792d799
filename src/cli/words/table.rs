//! The words of a scenario as a table for people: a line for each text and language.

use crate::cli::language::words;
use crate::cli::{out, table};
use anyhow::Result;
use composure::content::review::{TextState, shown};
use composure::locale::{Language, With};
use composure::studio::words::{Cell, CellText, WordChange, WordsGrid, WordsRow, difference};
use std::collections::BTreeSet;
use std::io::Write as _;
use std::ops::Range;

/// Prints the cells that are asked for, then how each language stands.
pub(super) fn print(grid: &WordsGrid, asked: impl Fn(&WordsRow, &Cell) -> bool) -> Result<()> {
    let heads = ["words-head-text", "words-head-language", "words-head-state", "words-head-length", "words-head-words"];
    let mut rows = table::under(heads.map(|head| words().plain(head)));
    table::figures(&mut rows, |at| at == 3);
    for row in &grid.rows {
        let mut name = shown(&row.slot.key);
        for cell in row.cells.iter().filter(|cell| asked(row, cell)) {
            let text = cell.text.as_ref();
            let says = text.map(|text| in_one_line(&text.typed)).unwrap_or_default();
            let state = words().plain(state(cell.state));
            let length = text.map(length).unwrap_or_default();
            rows.add_row([std::mem::take(&mut name), cell.language.to_string(), state, length, says]);
            let source =
                row.cells.iter().find(|cell| cell.state == TextState::Source).and_then(|cell| cell.text.as_ref());
            for note in notes(cell, source) {
                rows.add_row([String::new(), String::new(), String::new(), String::new(), note]);
            }
        }
    }
    let mut out = out::prose();
    table::write(&rows, &mut out)?;
    writeln!(out)?;
    for language in &grid.languages {
        writeln!(out, "{}", words().text("words-counts", &counts(grid, language)))?;
    }
    for broken in grid.review.iter().flat_map(|file| grid.broken.iter().map(move |one| (file, one))) {
        let (file, one) = broken;
        let mut with = With::from_iter([("path", file.path.clone())]);
        with.set("line", file.line_and_column(one.place.start).0);
        writeln!(out::notes(), "{}", words().text("words-broken-lines", &with))?;
    }
    Ok(())
}

fn counts(grid: &WordsGrid, language: &Language) -> With {
    let mut with = With::from_iter([("language", language.to_string())]);
    with.set("all", grid.rows.len());
    let states = [
        ("missing", TextState::Missing),
        ("draft", TextState::Draft),
        ("stale", TextState::Stale),
        ("unreviewed", TextState::Unreviewed),
        ("reviewed", TextState::Reviewed),
    ];
    for (name, state) in states {
        with.set(name, grid.count(language, state));
    }
    with
}

/// What there is to say of a text beside what it says.
fn notes(cell: &Cell, source: Option<&CellText>) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(text) = &cell.text {
        for (id, places) in [("words-undrawn", &text.undrawn), ("words-foreign", &text.foreign)] {
            let signs: BTreeSet<_> = places.iter().filter_map(|place| text.typed.get(place.clone())).collect();
            if !signs.is_empty() {
                let signs = signs.into_iter().collect::<Vec<_>>().join(" ");
                notes.push(words().text(id, &With::from_iter([("signs", signs)])));
            }
        }
    }
    if let (Some(then), Some(now)) = (&cell.source_then, source) {
        let changed = told(&difference(then, &now.typed));
        notes.push(words().text("words-source-changed", &With::from_iter([("difference", changed)])));
    }
    notes
}

fn length(text: &CellText) -> String {
    let Some(most) = text.most else { return text.length.to_string() };
    let mut with = With::new();
    with.set("length", text.length);
    with.set("most", most);
    words().text(if text.is_too_long() { "words-too-long" } else { "words-length" }, &with)
}

const fn state(state: TextState) -> &'static str {
    match state {
        TextState::Missing => "words-state-missing",
        TextState::Draft => "words-state-draft",
        TextState::Stale => "words-state-stale",
        TextState::Unreviewed => "words-state-unreviewed",
        TextState::Reviewed => "words-state-reviewed",
        TextState::Source => "words-state-source",
    }
}

/// A difference in one line: what is gone in `[-…-]`, what is new in `{+…+}`.
pub(super) fn told(pieces: &[(WordChange, String)]) -> String {
    let piece = |(change, text): &(WordChange, String)| match change {
        WordChange::Same => text.clone(),
        WordChange::Gone => format!("[-{text}-]"),
        WordChange::New => format!("{{+{text}+}}"),
    };
    in_one_line(&pieces.iter().map(piece).collect::<String>())
}

/// A text in one line with what was found in it in `[…]`.
pub(super) fn marked(typed: &str, places: &[Range<usize>]) -> String {
    let mut told = String::with_capacity(typed.len());
    let mut from = 0;
    for place in places {
        told.push_str(typed.get(from..place.start).unwrap_or_default());
        told.push('[');
        told.push_str(typed.get(place.clone()).unwrap_or_default());
        told.push(']');
        from = place.end;
    }
    told.push_str(typed.get(from..).unwrap_or_default());
    in_one_line(&told)
}

fn in_one_line(text: &str) -> String {
    text.split('\n').map(str::trim).collect::<Vec<_>>().join(" ")
}
