//! `composure play`: an encounter in the terminal, or unattended from a transcript.

mod keyboard;
mod prose;
mod table;
mod terminal;
mod unattended;
mod way;

pub(crate) use prose::{due as show_due, record as show};
pub(crate) use table::PlayArgs;

use super::answer::ExitAnswer;
use super::language::language;
use super::refusal::refuse;
use super::{out, problems, station};
use anyhow::{Result, bail};
use composure::content::{Library, Root};
use composure::export::report;
use composure::records::{AttemptId, Mode, PlayedBy, Store};
use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use table::Table;

pub(crate) fn run(args: &PlayArgs, data: Option<&Path>, root: &Root) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let language = language().clone();
    let app = library.app_words(&language);
    let mode = args.mode();
    if mode == Mode::Assessment && args.responses.is_some() && !args.trial {
        bail!(refuse("refuse-unattended"));
    }
    if mode == Mode::Assessment {
        words_are_whole(&library)?;
    }
    if args.responses.is_none() && !std::io::stdin().is_terminal() {
        // whoever names what isn't there is told that first
        if let Some(id) = &args.scenario {
            table::pack(&library, id)?;
        }
        bail!(refuse("refuse-no-terminal"));
    }
    let mut store = if args.rehearses() { Store::in_memory()? } else { station::open(data)? };
    store.plays(if args.responses.is_some() { PlayedBy::Unattended } else { PlayedBy::Terminal });
    let mut table = Table { store: &mut store, library: &library, language, app };
    let finished = match &args.responses {
        Some(file) => {
            let closed = unattended::play(&mut table, args, mode, file)?;
            match mode {
                _ if args.json => {}
                // what is on record is read there
                Mode::Assessment => writeln!(out::prose(), "{closed}")?,
                Mode::Practice => unattended::show(&table, &closed, args.rehearses())?,
            }
            closed
        }
        None => match terminal::play(&mut table, args, mode)? {
            Some(finished) => finished,
            None => return Ok(ExitAnswer::Done),
        },
    };
    if args.json {
        print_json(&table, &finished)?;
    }
    Ok(ExitAnswer::Done)
}

/// Refuses to assess anybody where the content brings words of the program's own that have errors.
fn words_are_whole(library: &Library) -> Result<()> {
    let errors: Vec<_> = library.interface_errors().collect();
    if errors.is_empty() {
        return Ok(());
    }
    problems::tell(errors, &problems::words())?;
    bail!(refuse("term-own-words"))
}

/// The shipped demonstration: a transcript played in a store in memory.
pub(crate) fn demonstrate(root: &Root) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let language = language().clone();
    let app = library.app_words(&language);
    let mut store = Store::in_memory()?;
    writeln!(out::prose(), "{}\n", app.plain("term-demo"))?;
    let mut table = Table { store: &mut store, library: &library, language, app };
    unattended::demonstrate(&mut table)?;
    Ok(ExitAnswer::Done)
}

fn print_json(table: &Table<'_>, attempt: &AttemptId) -> Result<()> {
    out::json(&report(table.store, attempt, table.app.clone())?)
}
