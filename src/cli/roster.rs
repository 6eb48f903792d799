//! `composure roster`: who the employees are.

use super::language::words;
use super::{ExitAnswer, out, station};
use anyhow::{Context as _, Result, bail};
use clap::Subcommand;
use composure::locale::With;
use composure::records::RosterError;
use std::io::{Read as _, Write as _};
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
    let mut bytes = Vec::new();
    std::fs::File::open(file)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .with_context(|| format!("{name}: the roster cannot be read"))?;
    let mut store = station::open(data)?;
    match store.import_roster(&name, &bytes) {
        Ok(done) => {
            let counts = [("added", done.added), ("updated", done.updated), ("unchanged", done.unchanged)];
            writeln!(out::prose(), "{}", words().text("roster-imported", &With::from_iter(counts)))?;
            Ok(ExitAnswer::Done)
        }
        Err(RosterError::Problems(problems)) => bail!("{problems}"),
        Err(RosterError::Store(error)) => Err(error.into()),
    }
}
