//! The activities of the books: a line for each, or one of them whole.

use super::lines::{line, table};
use crate::cli::out;
use anyhow::Result;
use composure::attempt::Named as _;
use composure::handbook::{ActivityField, ActivityPage, Meaning};
use composure::locale::{With, Words};
use composure::policy::Stance;
use std::io::Write as _;

/// One line for each.
pub(super) fn list(pages: &[ActivityPage], several: bool, app: &Words) -> Result<()> {
    let heads = ["policy-id", "policy-activity", "policy-performer", "policy-data", "policy-clauses"];
    let rows = pages.iter().map(|page| {
        let fields: Vec<_> = page.fields.iter().map(|field| &*field.id).collect();
        let row = [
            page.meaning.id.to_string(),
            page.meaning.label.clone(),
            app.plain(page.actor.message()),
            fields.join(" "),
            page.clauses.len().to_string(),
        ];
        (&*page.book, row)
    });
    table(heads, rows, several, app)
}

/// One whole: what counts as it, who performs it, its data, and what the clauses say of it.
pub(super) fn show(page: &ActivityPage, app: &Words) -> Result<()> {
    let mut out = out::prose();
    let Meaning { id, label, description } = &page.meaning;
    writeln!(out, "{label} · {id}\n\n{description}\n")?;
    writeln!(out, "{}", line(app, "policy-performer", &app.plain(page.actor.message())))?;
    for ActivityField { id, label, kind } in &page.fields {
        let args = [("name", label.clone()), ("kind", app.plain(kind.message()))];
        let kind = app.text("policy-field", &With::from_iter(args));
        writeln!(out, "{}", line(app, "policy-data", &format!("{kind} · {id}")))?;
    }
    writeln!(out, "{}", line(app, "policy-book", &page.book))?;
    if page.clauses.is_empty() {
        writeln!(out, "\n{}", app.plain("policy-clauses-none"))?;
    }
    for stance in Stance::ALL {
        let mut clauses = page.clauses.iter().filter(|clause| clause.stances.contains(&stance)).peekable();
        if clauses.peek().is_some() {
            writeln!(out, "\n{}", app.plain(stance.message()))?;
        }
        for clause in clauses {
            writeln!(out, "    {} · {}", clause.label, clause.id)?;
        }
    }
    Ok(())
}
