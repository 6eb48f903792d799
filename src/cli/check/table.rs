//! A proof as tables for people.

use crate::cli::{out, table};
use anyhow::Result;
use composure::assurance::Status;
use composure::attempt::Named as _;
use composure::export::{Proof, Teller, plot};
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
    if let Some(why) = &proof.words_untried {
        writeln!(out::prose(), "{why}\n")?;
    }
    let mut table = table::under(teller.class_heads());
    for class in &proof.report.classes {
        table.add_row(teller.class(proof, class));
    }
    table::figures(&mut table, |column| column > 0);
    write(&table)?;
    curve(proof, teller)
}

/// What comes of learners who know something and guess the rest.
fn curve(proof: &Proof<'_>, teller: &Teller) -> Result<()> {
    let rows = teller.level_rows(proof);
    if rows.is_empty() {
        return Ok(());
    }
    let app = &teller.app;
    writeln!(out::prose(), "{}\n{}\n", app.plain("prove-curve"), app.plain("prove-curve-note"))?;
    for line in plot(&proof.report.levels) {
        writeln!(out::prose(), "{line}")?;
    }
    writeln!(out::prose())?;
    let mut table = table::under(teller.level_heads());
    for row in rows {
        table.add_row(row);
    }
    table::figures(&mut table, |column| column > 0);
    write(&table)?;
    if let Some(line) = teller.practice_only(proof) {
        writeln!(out::prose(), "{line}\n")?;
    }
    let dear = teller.dear(proof);
    if !dear.is_empty() {
        writeln!(out::prose(), "{}", app.plain("prove-dear"))?;
        for line in dear {
            writeln!(out::prose(), "  {line}")?;
        }
        writeln!(out::prose())?;
    }
    Ok(())
}

fn write(table: &comfy_table::Table) -> Result<()> {
    let mut out = out::prose();
    table::write(table, &mut out)?;
    writeln!(out)?;
    Ok(())
}
