//! A proof as tables for people.

use anyhow::Result;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use composure::assurance::Status;
use composure::attempt::Named as _;
use composure::export::{Proof, Teller};
use std::io::Write as _;

/// A line for each property, then a line for each fact class. What is only counted is listed if `all` are wanted.
pub(super) fn print(proof: &Proof<'_>, all: bool, teller: &Teller) -> Result<()> {
    let Teller { app, language, .. } = teller;
    let title = proof.pack.words(language).plain("title");
    writeln!(std::io::stdout(), "{} · {title}\n", proof.report.scenario)?;
    let mut table = plain_table();
    table.set_header(["prove-result", "prove-property", "prove-figure-head", "prove-mean"].map(|head| app.plain(head)));
    for line in teller.reached(&proof.report.answers) {
        table.add_row([app.plain(Status::Proved.message()), line, String::new(), String::new()]);
    }
    for answer in proof.report.answers.iter().filter(|answer| all || !answer.is_routine()) {
        let property = teller.property(&answer.question);
        table.add_row([app.plain(answer.status.message()), property, teller.figure(answer), teller.mean(answer)]);
    }
    write(&table)?;
    let mut table = plain_table();
    table.set_header(teller.class_heads());
    for class in &proof.report.classes {
        table.add_row(teller.class(proof, class));
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    write(&table)
}

fn plain_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table
}

fn write(table: &Table) -> Result<()> {
    let mut out = std::io::stdout().lock();
    for line in table.lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    writeln!(out)?;
    Ok(())
}
