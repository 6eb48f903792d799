//! What is said of each trace: rows of a table, or a line of JSON.

use clap::ValueEnum;
use composure::export::wire::{CONFORM_FORMAT, JudgedCaseDoc, JudgedClauseDoc};
use composure::export::write_cell;
use composure::logs::Found;
use composure::policy::{Bench, Book};
use composure::terms::{ClauseIx, EventIx};
use std::borrow::Cow;
use std::io::Write as _;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SheetFormat {
    /// A row per trace and clause.
    Csv,
    /// An object per trace, each on a line.
    Json,
}

/// How verdicts are written.
pub(super) struct Sheet {
    format: SheetFormat,
    /// By clause, its id.
    ids: Vec<Box<str>>,
    /// By clause, the cell of its id with the signs around it: in a table it is written once.
    cells: Vec<Vec<u8>>,
}

impl Sheet {
    /// How many clauses are told of, each some sixty to a hundred bytes, before a worker hands that on: half a megabyte.
    pub(super) const AT_ONCE: usize = 6_000;

    pub(super) fn new(format: SheetFormat, book: &Book) -> Self {
        let ids: Vec<_> = book.clauses.as_slice().iter().map(|clause| clause.id.clone()).collect();
        let cells = ids.iter().map(|id| [b",", &*cell(id), b","].concat()).collect();
        Self { format, ids, cells }
    }

    pub(super) const fn head(&self) -> &'static str {
        match self.format {
            SheetFormat::Csv => "case,clause,activations,fulfilments,violations,violation_positions\n",
            SheetFormat::Json => "",
        }
    }

    /// What is said of a trace that has just been judged.
    ///
    /// # Errors
    /// Where it cannot be said as JSON.
    pub(super) fn trace(&self, found: &Found<'_>, bench: &Bench, room: usize) -> serde_json::Result<Vec<u8>> {
        let mut text = Vec::with_capacity(room);
        match self.format {
            SheetFormat::Csv => self.rows(found, bench, &mut text),
            SheetFormat::Json => self.line(found, bench, &mut text)?,
        }
        Ok(text)
    }

    fn rows(&self, found: &Found<'_>, bench: &Bench, text: &mut Vec<u8>) {
        let case = cell(found.id);
        for (at, id) in self.cells.iter().enumerate() {
            text.extend_from_slice(&case);
            text.extend_from_slice(id);
            let tally = bench.tally(ClauseIx::from(at));
            for count in [tally.activations, tally.fulfilments, tally.violations] {
                number(count, text);
                text.push(b',');
            }
            for (place, at) in bench.violating(ClauseIx::from(at)).iter().enumerate() {
                if place > 0 {
                    text.push(b' ');
                }
                number(position(at), text);
            }
            text.push(b'\n');
        }
    }

    fn line(&self, found: &Found<'_>, bench: &Bench, text: &mut Vec<u8>) -> serde_json::Result<()> {
        let clauses = self.ids.iter().enumerate().map(|(at, id)| {
            let (tally, violating) = (bench.tally(ClauseIx::from(at)), bench.violating(ClauseIx::from(at)));
            JudgedClauseDoc {
                clause: Cow::Borrowed(id),
                activations: tally.activations,
                fulfilments: tally.fulfilments,
                violations: tally.violations,
                violation_positions: violating.iter().map(position).collect(),
            }
        });
        let case = JudgedCaseDoc {
            format: CONFORM_FORMAT,
            case: Cow::Borrowed(found.id),
            events: found.case.len(),
            complies: bench.violated() == 0,
            clauses: clauses.collect(),
        };
        serde_json::to_writer(&mut *text, &case)?;
        text.push(b'\n');
        Ok(())
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

/// The place of an event, from 1.
const fn position(event: &EventIx) -> u32 {
    event.0.saturating_add(1)
}
