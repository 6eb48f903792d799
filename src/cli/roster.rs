//! `composure roster`: who the employees are.

use super::language::words;
use super::refusal::refuse;
use super::{ExitAnswer, out, station};
use anyhow::{Context as _, Result};
use clap::Subcommand;
use composure::content::InputFile;
use composure::locale::With;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The largest roster that is read, in bytes; the store says the same.
const LARGEST: u64 = 32 << 20;

#[derive(Subcommand)]
pub(crate) enum RosterAction {
    /// Import a CSV file with the columns number, name and branch. All or nothing. Between its cells stand commas, semicolons or
    /// tabulators: whichever the header has most of, or what a first line such as `sep=;` says.
    Import {
        /// The file.
        file: PathBuf,
    },
}

pub(crate) fn run(action: &RosterAction, data: Option<&Path>) -> Result<ExitAnswer> {
    let RosterAction::Import { file } = action;
    let name = file.display().to_string();
    let bytes = InputFile::read_named(file, LARGEST)
        .with_context(|| refuse("roster-unreadable").with("path", file.as_path()))?;
    let mut store = station::open(data)?;
    let done = store.import_roster(&name, &bytes)?;
    let counts = [("added", done.added), ("updated", done.updated), ("unchanged", done.unchanged)];
    writeln!(out::prose(), "{}", words().text("roster-imported", &With::from_iter(counts)))?;
    Ok(ExitAnswer::Done)
}
