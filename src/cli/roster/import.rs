//! `composure roster import`: reads, shows what would change, asks, writes.

use super::args::ImportArgs;
use super::ask::agreed;
use super::changes;
use super::people::day;
use crate::cli::language::words;
use crate::cli::refusal::refuse;
use crate::cli::{ExitAnswer, gate, out, station};
use anyhow::{Context as _, Result, bail};
use composure::content::InputFile;
use composure::locale::With;
use composure::records::{
    Deciding, Imported, RosterDecisions, RosterImport, RosterMapping, RosterPlan, RosterSource, Store, StoreError,
};
use std::io::Write as _;
use std::path::Path;

/// The largest roster that is read, in bytes; the store says the same.
const LARGEST: u64 = 32 << 20;

pub(super) fn run(args: &ImportArgs, data: Option<&Path>) -> Result<ExitAnswer> {
    let as_of = args.as_of.as_deref().map(day).transpose()?;
    let asked = RosterMapping::read(args.map.iter().map(String::as_str));
    let asked = asked.map_err(|found| refuse("roster-map-form").with("found", found))?;
    let file = args.file.display().to_string();
    let bytes = InputFile::read_named(&args.file, LARGEST)
        .with_context(|| refuse("roster-unreadable").with("path", args.file.as_path()))?;
    let mut store = if args.dry_run { to_look(data)? } else { station::open(data)? };
    let mapping = asked.clone().over(store.roster_mapping()?);
    let source = RosterSource { file: &file, bytes: &bytes, mapping, sheet: args.sheet.as_deref() };
    let (same, other) = (deciding(&args.same), deciding(&args.other));
    let import = RosterImport { source, decisions: RosterDecisions { same, other, leavers: args.leavers }, as_of };
    let preview = store.preview_roster(&import)?;
    // what would change is the result where nothing is written
    if args.dry_run {
        changes::tell(&mut out::prose(), &file, &preview)?;
    } else {
        changes::tell(&mut out::notes(), &file, &preview)?;
    }
    if preview.plan.open().next().is_some() {
        let with = With::from_iter([("count", preview.plan.open().count())]);
        writeln!(out::notes(), "{}", words().text("roster-undecided", &with))?;
        return Ok(ExitAnswer::No);
    }
    if args.dry_run {
        writeln!(out::notes(), "{}", words().plain("roster-dry-run"))?;
        return Ok(ExitAnswer::Done);
    }
    if !args.yes && !preview.plan.changes.is_empty() && !confirmed(&preview.plan)? {
        writeln!(out::notes(), "{}", words().plain("roster-declined"))?;
        return Ok(ExitAnswer::No);
    }
    let done = store.import_previewed(&import, &preview)?;
    if args.save_map {
        store.keep_roster_mapping(&asked)?;
        writeln!(out::notes(), "{}", words().plain("roster-map-kept"))?;
    }
    told(&done)?;
    Ok(ExitAnswer::Done)
}

/// The store to hold a roster against; one that is empty where there is none yet.
fn to_look(data: Option<&Path>) -> Result<Store> {
    match Store::open_to_read(&station::path_to_read(data)?) {
        Err(StoreError::Absent { .. }) => Ok(Store::in_memory()?),
        opened => {
            let store = opened?;
            gate::confirm(&store)?;
            Ok(store)
        }
    }
}

fn deciding(numbers: &[String]) -> Deciding {
    match numbers {
        [] => Deciding::Nobody,
        numbers if numbers.iter().any(|one| one == "all") => Deciding::Everybody,
        numbers => Deciding::these(numbers.iter().map(String::as_str)),
    }
}

/// Asks whether it is to be written; where nobody can be asked, `--yes` has to say so.
fn confirmed(plan: &RosterPlan) -> Result<bool> {
    match agreed(&words().text("roster-confirm", &With::from_iter([("count", plan.changes.len())])))? {
        Some(agreed) => Ok(agreed),
        None => bail!(refuse("roster-needs-yes")),
    }
}

fn told(done: &Imported) -> Result<()> {
    let counts = [("added", done.added), ("updated", done.updated), ("unchanged", done.unchanged)];
    let mut out = out::prose();
    writeln!(out, "{}", words().text("roster-imported", &With::from_iter(counts)))?;
    if done.left > 0 {
        writeln!(out, "{}", words().text("roster-imported-left", &With::from_iter([("left", done.left)])))?;
    }
    Ok(())
}
