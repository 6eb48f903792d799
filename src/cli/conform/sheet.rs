//! What is said of each trace: rows of a table, or a line of JSON.

use clap::ValueEnum;
use composure::export::write_cell;
use composure::logs::Found;
use composure::policy::{Bench, Book};
use composure::terms::{ClauseIx, EventIx};
use std::io::Write as _;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SheetFormat {
    /// A row per trace and clause.
    Csv,
    /// An object per trace, each on a line.
    Json,
}

/// How verdicts are written. What stays the same is written once.
pub(super) struct Sheet {
    format: SheetFormat,
    /// By clause, its id with what stands before and behind it.
    clauses: Vec<Vec<u8>>,
}

impl Sheet {
    /// How many clauses are told of, each some sixty to a hundred bytes, before a worker hands that on: half a megabyte.
    pub(super) const AT_ONCE: usize = 6_000;

    pub(super) fn new(format: SheetFormat, book: &Book) -> Self {
        let ids = book.clauses.as_slice().iter().map(|clause| &*clause.id);
        let clauses = match format {
            SheetFormat::Csv => ids.map(|id| [b",", &*cell(id), b","].concat()).collect(),
            SheetFormat::Json => {
                ids.map(|id| format!("{{\"clause\":{},\"activations\":", serde_json::json!(id)).into_bytes()).collect()
            }
        };
        Self { format, clauses }
    }

    pub(super) const fn head(&self) -> &'static str {
        match self.format {
            SheetFormat::Csv => "case,clause,activations,fulfilments,violations,violation_positions\n",
            SheetFormat::Json => "",
        }
    }

    /// What is said of a trace that has just been judged.
    pub(super) fn trace(&self, found: &Found<'_>, bench: &Bench, room: usize) -> Vec<u8> {
        let mut text = Vec::with_capacity(room);
        match self.format {
            SheetFormat::Csv => self.rows(found, bench, &mut text),
            SheetFormat::Json => self.line(found, bench, &mut text),
        }
        text
    }

    fn rows(&self, found: &Found<'_>, bench: &Bench, text: &mut Vec<u8>) {
        let case = cell(found.id);
        for (at, clause) in self.clauses.iter().enumerate() {
            text.extend_from_slice(&case);
            text.extend_from_slice(clause);
            let tally = bench.tally(ClauseIx::from(at));
            for count in [tally.activations, tally.fulfilments, tally.violations] {
                number(count, text);
                text.push(b',');
            }
            positions(bench.violating(ClauseIx::from(at)), b' ', text);
            text.push(b'\n');
        }
    }

    fn line(&self, found: &Found<'_>, bench: &Bench, text: &mut Vec<u8>) {
        let complies = bench.violated() == 0;
        let (case, events) = (serde_json::json!(found.id), found.case.len());
        let _ = write!(text, "{{\"case\":{case},\"events\":{events},\"complies\":{complies},\"clauses\":[");
        for (at, clause) in self.clauses.iter().enumerate() {
            if at > 0 {
                text.push(b',');
            }
            text.extend_from_slice(clause);
            let tally = bench.tally(ClauseIx::from(at));
            number(tally.activations, text);
            text.extend_from_slice(b",\"fulfilments\":");
            number(tally.fulfilments, text);
            text.extend_from_slice(b",\"violations\":");
            number(tally.violations, text);
            text.extend_from_slice(b",\"violation_positions\":[");
            positions(bench.violating(ClauseIx::from(at)), b',', text);
            text.extend_from_slice(b"]}");
        }
        text.extend_from_slice(b"]}\n");
    }
}

fn cell(text: &str) -> Vec<u8> {
    let mut cell = Vec::with_capacity(text.len() + 2);
    write_cell(text, &mut cell);
    cell
}

/// Most counts have one digit, and there are many of them.
fn number(number: u32, text: &mut Vec<u8>) {
    match u8::try_from(number) {
        Ok(digit @ 0..=9) => text.push(b'0' + digit),
        _ => {
            let _ = write!(text, "{number}");
        }
    }
}

/// Places counted from 1.
fn positions(places: &[EventIx], between: u8, text: &mut Vec<u8>) {
    for (at, place) in places.iter().enumerate() {
        if at > 0 {
            text.push(between);
        }
        number(place.0.saturating_add(1), text);
    }
}
