//! `composure roster erase` and `sweep`: what names a person goes out of the store, and out of the bytes of its file.

use super::args::EraseArgs;
use super::ask::agreed;
use super::people::{no, who};
use crate::cli::language::words;
use crate::cli::refusal::refuse;
use crate::cli::{ExitAnswer, copies, gate, out, station};
use anyhow::{Result, bail};
use composure::locale::With;
use composure::records::Store;
use std::io::Write as _;
use std::path::Path;

pub(super) fn erase(args: &EraseArgs, data: Option<&Path>) -> Result<ExitAnswer> {
    let mut store = station::open(data)?;
    let who = who(&store.person(&args.number)?);
    if !args.yes {
        match agreed(&words().text("roster-erase-confirm", &With::from_iter([("who", who.clone())])))? {
            None => bail!(refuse("roster-erase-needs-yes")),
            Some(true) => {}
            Some(false) => {
                writeln!(out::notes(), "{}", words().plain("roster-erase-declined"))?;
                return Ok(ExitAnswer::No);
            }
        }
    }
    let erased =
        match store.erase(&args.number, gate::signed_in().map(|one| &*one.number).or(args.by.as_deref()), &args.reason)
        {
            Ok(erased) => erased,
            Err(error) => return no(error),
        };
    let mut with = With::from_iter([("who", who)]);
    with.set("count", erased.attempts);
    with.set("practice", erased.practice);
    writeln!(out::prose(), "{}", words().text("roster-erased", &with))?;
    copies::tell(&erased.copies)?;
    Ok(swept(erased.swept))
}

pub(super) fn sweep(data: Option<&Path>) -> Result<ExitAnswer> {
    let mut store = Store::open(&station::path(data)?)?;
    gate::confirm(&store)?;
    let done = store.sweep()?;
    if done {
        writeln!(out::prose(), "{}", words().plain("roster-swept"))?;
    }
    Ok(swept(done))
}

/// Traces that are left are told, with the way out.
pub(in crate::cli) fn swept(done: bool) -> ExitAnswer {
    if done {
        return ExitAnswer::Done;
    }
    let _ = writeln!(out::notes(), "{}", words().plain("roster-not-swept"));
    ExitAnswer::No
}
