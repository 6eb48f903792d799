//! What a roster was understood as, and what it would change, as people are shown it.

use crate::cli::language::words;
use crate::cli::table;
use anyhow::Result;
use composure::export::change_in_words;
use composure::locale::{Explain as _, With};
use composure::records::{RosterChangeKind, RosterColumn, RosterForm, RosterPlan, RosterPreview, RosterReading};
use std::io::Write;

/// How many changes of a kind are listed.
const LISTED: usize = 20;
/// How many lines and numbers are listed.
const NAMED: usize = 10;

/// Tells both.
pub(super) fn tell(to: &mut impl Write, file: &str, preview: &RosterPreview) -> Result<()> {
    reading(to, file, &preview.reading)?;
    changes(to, &preview.plan)
}

fn reading(to: &mut impl Write, file: &str, reading: &RosterReading) -> Result<()> {
    let words = words();
    match &reading.form {
        RosterForm::Text { encoding, .. } => {
            let mut with = With::from_iter([("file", file.to_owned()), ("encoding", encoding.clone())]);
            let sign = reading.form.sign().map(|sign| sign.text(words)).unwrap_or_default();
            with.set("sign", sign);
            writeln!(to, "{}", words.text("roster-read-text", &with))?;
        }
        RosterForm::Sheet { name, others } => {
            let with = With::from_iter([("file", file.to_owned()), ("name", name.clone())]);
            writeln!(to, "{}", words.text("roster-read-sheet", &with))?;
            if !others.is_empty() {
                let with = With::from_iter([("names", some(others.iter().cloned()))]);
                writeln!(to, "{}", words.text("roster-read-others", &with))?;
            }
        }
    }
    if !reading.aside.is_empty() {
        let with = With::from_iter([("lines", some(reading.aside.iter().map(u64::to_string)))]);
        writeln!(to, "{}", words.text("roster-read-aside", &with))?;
    }
    let mut columns = table::under([words.plain("roster-head-title"), words.plain("roster-head-meaning")]);
    for (title, meaning) in &reading.titles {
        let meaning = meaning.map_or("roster-unused", RosterColumn::message);
        columns.add_row([title.clone(), words.plain(meaning)]);
    }
    table::write(&columns, to)
}

/// Some of a list, and a sign that there are more.
fn some(all: impl Iterator<Item = String> + Clone) -> String {
    let mut some: Vec<_> = all.clone().take(NAMED).collect();
    if all.count() > NAMED {
        some.push("…".to_owned());
    }
    some.join(&words().plain("list-and"))
}

fn changes(to: &mut impl Write, plan: &RosterPlan) -> Result<()> {
    let words = words();
    if !plan.changes.is_empty() {
        writeln!(to)?;
        let heads = ["roster-head-kind", "sign-in-number", "records-name", "roster-head-change", "roster-head-line"];
        let mut table = table::under(heads.map(|head| words.plain(head)));
        let mut more = Vec::new();
        for kind in RosterChangeKind::ALL {
            let all = plan.changes.iter().filter(|change| change.kind == kind);
            for one in all.clone().take(LISTED) {
                let line = one.line.map(|line| line.to_string()).unwrap_or_default();
                let (number, name) = (one.fields.number().to_owned(), one.fields.name().to_owned());
                table.add_row([words.plain(kind.message()), number, name, change_in_words(one, words), line]);
            }
            let rest = all.count().saturating_sub(LISTED);
            if rest > 0 {
                let mut with = With::from_iter([("kind", words.plain(kind.message()))]);
                with.set("count", rest);
                more.push(words.text("roster-more", &with));
            }
        }
        table::figures(&mut table, |column| column == 4);
        table::write(&table, to)?;
        more.iter().try_for_each(|more| writeln!(to, "{more}"))?;
    }
    writeln!(to)?;
    let mut with = With::from_iter([("day", plan.from.to_string())]);
    with.set("changes", plan.changes.len());
    with.set("unchanged", plan.unchanged);
    writeln!(to, "{}", words.text("roster-summary", &with))?;
    if plan.missing > 0 {
        writeln!(to, "{}", words.text("roster-stay", &With::from_iter([("count", plan.missing)])))?;
    }
    for doubt in &plan.doubts {
        writeln!(to, "{}", doubt.explain().text(words))?;
    }
    for (kind, message) in
        [(RosterChangeKind::AskName, "roster-decide-name"), (RosterChangeKind::AskAlike, "roster-decide-alike")]
    {
        let open = plan.changes.iter().filter(|change| change.kind == kind);
        if open.clone().next().is_some() {
            let numbers: Vec<_> = open.clone().take(NAMED).map(|one| one.fields.number().to_owned()).collect();
            let numbers = if open.count() > NAMED { "all".to_owned() } else { numbers.join(",") };
            writeln!(to, "{}", words.text(message, &With::from_iter([("numbers", numbers)])))?;
        }
    }
    Ok(())
}
