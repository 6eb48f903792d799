//! `composure roster erase` and `sweep`: what names a person goes out of the store, and out of the bytes of its file.

use super::args::EraseArgs;
use super::ask::agreed;
use super::people::{no, who};
use crate::cli::language::words;
use crate::cli::refusal::refuse;
use crate::cli::{ExitAnswer, copies, gate, out, station};
use anyhow::{Result, bail};
use composure::locale::With;
use composure::records::{ErasureExtent, Store};
use std::io::Write as _;
use std::path::Path;

pub(super) fn erase(args: &EraseArgs, data: Option<&Path>) -> Result<ExitAnswer> {
    let by = gate::doer(args.by.as_deref())?;
    let called = |store: &Store| Ok::<_, anyhow::Error>(who(&store.person(&args.number)?));
    if args.dry_run {
        let store = station::open_to_read(data)?;
        let who = called(&store)?;
        return match store.erasure(&args.number) {
            Ok(extent) => {
                writeln!(out::prose(), "{}", told("roster-erase-goes", &who, extent))?;
                Ok(ExitAnswer::Done)
            }
            Err(error) => no(error),
        };
    }
    let mut store = station::open(data)?;
    let who = called(&store)?;
    match store.erasure(&args.number) {
        Ok(extent) => writeln!(out::notes(), "{}", told("roster-erase-goes", &who, extent))?,
        Err(error) => return no(error),
    }
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
    let erased = match store.erase(&args.number, by, &args.reason) {
        Ok(erased) => erased,
        Err(error) => return no(error),
    };
    writeln!(out::prose(), "{}", told("roster-erased", &who, erased.what))?;
    copies::tell(&erased.copies)?;
    Ok(swept(erased.swept))
}

/// How much goes, or went.
fn told(message: &str, who: &str, extent: ErasureExtent) -> String {
    let mut with = With::from_iter([("who", who.to_owned())]);
    with.set("count", extent.attempts);
    with.set("practice", extent.practice);
    with.set("reasons", extent.reasons);
    with.set("others", extent.reasons_of_others);
    words().text(message, &with)
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
