//! What is said of the log as a whole, on standard error.

use crate::cli::table;
use anyhow::Result;
use composure::locale::{With, Words, in_one_line};
use composure::logs::Unknown;
use composure::policy::{Book, Tally};
use std::io::Write;

/// The longest clause that the table shows whole, in characters.
const LONGEST: usize = 72;

/// The traces that were judged, added up.
pub(super) struct ConformSummary {
    pub(super) traces: u64,
    pub(super) events: u64,
    pub(super) violating: u64,
    clauses: Vec<Sums>,
}

/// How one clause fared in all of them.
#[derive(Clone, Default)]
struct Sums {
    activated: u64,
    activations: u64,
    fulfilments: u64,
    violations: u64,
    violating: u64,
}

impl ConformSummary {
    pub(super) fn new(clauses: usize) -> Self {
        Self { traces: 0, events: 0, violating: 0, clauses: vec![Sums::default(); clauses] }
    }

    /// Counts a trace in; `tallies` has every clause.
    pub(super) fn count(&mut self, tallies: &[Tally], events: usize) {
        let mut violates = false;
        for (sums, tally) in self.clauses.iter_mut().zip(tallies) {
            sums.activated += u64::from(tally.activations > 0);
            sums.activations += u64::from(tally.activations);
            sums.fulfilments += u64::from(tally.fulfilments);
            sums.violations += u64::from(tally.violations);
            sums.violating += u64::from(tally.violations > 0);
            violates |= tally.violations > 0;
        }
        self.traces += 1;
        self.events += events as u64;
        self.violating += u64::from(violates);
    }

    pub(super) fn print(&self, book: &Book, unknown: Option<&Unknown>, app: &Words, to: &mut impl Write) -> Result<()> {
        let mut table = table::under([
            app.plain("policy-label"),
            app.plain("conform-activated"),
            app.plain("conform-activations"),
            app.plain("conform-fulfilments"),
            app.plain("conform-violations"),
            app.plain("conform-violating"),
        ]);
        for (clause, sums) in book.clauses.as_slice().iter().zip(&self.clauses) {
            let figures = [sums.activated, sums.activations, sums.fulfilments, sums.violations, sums.violating];
            table.add_row([short(&clause.id)].into_iter().chain(figures.map(|figure| figure.to_string())));
        }
        table::figures(&mut table, |column| column > 0);
        table::write(&table, to)?;
        let totals = [("traces", self.traces), ("events", self.events), ("violating", self.violating)];
        writeln!(to, "\n{}", app.text("conform-summary", &With::from_iter(totals)))?;
        if let Some(unknown) = unknown.filter(|unknown| !unknown.is_empty()) {
            writeln!(to, "{}", app.plain("conform-unknown"))?;
            for (name, count) in unknown.names() {
                writeln!(to, "    {} × {count}", short(name))?;
            }
            if unknown.others() > 0 {
                writeln!(to, "    … × {}", unknown.others())?;
            }
        }
        Ok(())
    }
}

/// On one line, and not too long.
pub(super) fn short(text: &str) -> String {
    let short: String = text.chars().take(LONGEST).collect();
    in_one_line(&short) + if text.chars().nth(LONGEST).is_some() { "…" } else { "" }
}
