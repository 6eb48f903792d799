//! A proof as tables for people.

use crate::cli::{out, table};
use anyhow::Result;
use composure::assurance::Status;
use composure::attempt::Named as _;
use composure::export::{Proof, Teller};
use std::io::Write as _;

/// A line for each property, then a line for each fact class. What is only counted is listed if `all` are wanted.
pub(super) fn print(proof: &Proof<'_>, all: bool, teller: &Teller) -> Result<()> {
    let Teller { app, language, .. } = teller;
    let title = proof.pack.words(language).plain("title");
    writeln!(out::prose(), "{} · {title}\n", proof.report.scenario)?;
    let mut table =
        table::under(["prove-result", "prove-property", "prove-figure-head", "prove-mean"].map(|head| app.plain(head)));
    for line in teller.reached(&proof.report.answers) {
        table.add_row([app.plain(Status::Proved.message()), line, String::new(), String::new()]);
    }
    for answer in proof.report.answers.iter().filter(|answer| all || !answer.is_routine()) {
        let property = teller.property(&answer.question);
        table.add_row([app.plain(answer.status.message()), property, teller.figure(answer), teller.mean(answer)]);
    }
    write(&table)?;
    let mut table = table::under(teller.class_heads());
    for class in &proof.report.classes {
        table.add_row(teller.class(proof, class));
    }
    table::figures(&mut table, |column| column > 0);
    write(&table)
}

fn write(table: &comfy_table::Table) -> Result<()> {
    let mut out = out::prose();
    table::write(table, &mut out)?;
    writeln!(out)?;
    Ok(())
}
