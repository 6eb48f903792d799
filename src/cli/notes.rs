//! `composure records void`, `correct`, `uphold` and `remark`: what a named person says of a record, with the reason.

use super::language::words;
use super::{ExitAnswer, gate, out, station};
use anyhow::Result;
use clap::{Args, ValueEnum};
use composure::assessment::Outcome;
use composure::attempt::note_in_words;
use composure::records::NoteKind;
use std::io::Write as _;
use std::path::Path;

#[derive(Args)]
pub(crate) struct NoteArgs {
    /// The record's id, or how it begins.
    id: String,
    /// Why, in a sentence or two. It stays with the record, and is erased with the person whom the record is about.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(Args)]
pub(crate) struct CorrectArgs {
    #[command(flatten)]
    note: NoteArgs,
    /// As what the record counts from here on.
    #[arg(long, value_enum)]
    outcome: RuledOutcome,
}

/// As what somebody may rule that a record counts.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RuledOutcome {
    /// Passed.
    Passed,
    /// Not passed.
    Failed,
}

/// Adds a note that is no correction.
pub(crate) fn add(kind: NoteKind, args: &NoteArgs, data: Option<&Path>) -> Result<ExitAnswer> {
    write(kind, None, args, data)
}

/// Rules that a record counts with another outcome.
pub(crate) fn correct(args: &CorrectArgs, data: Option<&Path>) -> Result<ExitAnswer> {
    let outcome = match args.outcome {
        RuledOutcome::Passed => Outcome::Passed,
        RuledOutcome::Failed => Outcome::Failed,
    };
    write(NoteKind::Corrected, Some(outcome), &args.note, data)
}

fn write(kind: NoteKind, outcome: Option<Outcome>, args: &NoteArgs, data: Option<&Path>) -> Result<ExitAnswer> {
    let mut store = station::open(data)?;
    let author = gate::author(&store)?;
    let attempt = store.find_record(&gate::own_id(&store, &args.id)?)?.attempt;
    let note = store.add_note(&attempt.id, kind, outcome, &author, &args.reason)?;
    writeln!(out::prose(), "{}", note_in_words(&store, &note, words())?)?;
    Ok(ExitAnswer::Done)
}
