//! `composure records`: list, show and export what is stored.

use super::{Answer, station};
use anyhow::{Context as _, Result};
use clap::{Subcommand, ValueEnum};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use composure::attempt::AttemptError;
use composure::content::{Library, Root};
use composure::export::{Report, TableError, write_csv, write_jsonl, write_xes};
use composure::locale::Language;
use composure::records::{Filter, Mode, Record, Store};
use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub(crate) enum Action {
    /// One line per record, oldest first.
    List(Which),
    /// One record whole: assessment, evidence, conversation.
    Show {
        /// The record's id, or how it begins.
        id: String,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// All records, as a table or as an event log.
    Export {
        /// The format.
        #[arg(long, value_enum, default_value_t = Format::Csv)]
        format: Format,
        /// The file to write; standard output if none is named. A CSV file begins with a byte order mark, for spreadsheets.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        which: Which,
    },
}

#[derive(clap::Args)]
pub(crate) struct Which {
    /// Practice attempts too. They are the learner's own: only where the bank has turned that on.
    #[arg(long)]
    include_practice: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// A row per record, for spreadsheets and HR systems.
    Csv,
    /// A trace per record and an event per activity (IEEE 1849-2016), for process mining. The exit code is 1 where a
    /// record can no longer be replayed; it is exported without its events.
    Xes,
    /// A case per line as JSON, with all its events: what `conform` reads most exactly. The exit code is 1 where a record can
    /// no longer be replayed; it is left out.
    Jsonl,
}

impl Which {
    pub(super) fn filter(&self) -> Filter {
        let mut filter = Filter::default();
        if self.include_practice {
            filter.modes.push(Mode::Practice);
        }
        filter
    }
}

pub(crate) fn run(action: &Action, data: Option<&Path>, root: impl FnOnce() -> Result<Root>) -> Result<Answer> {
    let store = station::open_to_read(data)?;
    match action {
        Action::List(which) => list(&store, &which.filter())?,
        Action::Show { id, json } => return show(&store, id, *json, &root()?),
        Action::Export { format, output, which } => return export(&store, *format, &which.filter(), output.as_deref()),
    }
    Ok(Answer::Done)
}

fn list(store: &Store, filter: &Filter) -> Result<()> {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(["record", "finished", "employee", "name", "scenario", "mode", "score", "outcome"]);
    for record in store.records(filter)? {
        let (number, name) = record.employee.map_or_else(Default::default, |employee| (employee.number, employee.name));
        let short: String = record.attempt.id.as_str().chars().take(8).collect();
        let score = format!("{:.2}", f64::from(record.finished.score.0) / 100.0);
        table.add_row([
            short,
            record.finished.finished_at.to_string(),
            number,
            name,
            record.attempt.scenario,
            format!("{:?}", record.attempt.mode).to_lowercase(),
            score,
            format!("{:?}", record.finished.outcome).to_lowercase(),
        ]);
    }
    if let Some(score) = table.column_mut(6) {
        score.set_cell_alignment(CellAlignment::Right);
    }
    for line in table.lines() {
        writeln!(std::io::stdout(), "{}", line.trim_end())?;
    }
    Ok(())
}

/// Shows the record, and says no where it isn't what was sealed any more.
fn show(store: &Store, id: &str, json: bool, root: &Root) -> Result<Answer> {
    let record = store.find_record(id)?;
    let library = Library::load(root, &[]);
    let language: Language = record.attempt.locale.parse().unwrap_or_else(|_| Language::source());
    let app = library.app_words(&language);
    let intact = store.intact(&record.attempt.id)?;
    if !intact {
        let id = &record.attempt.id;
        writeln!(
            std::io::stderr(),
            "record `{id}` is not what was sealed: its texts, its journal or its assessment were changed afterwards; compare it with a backup"
        )?;
    }
    if json {
        let report = Report::new(store, &record, app)?;
        let mut out = std::io::stdout().lock();
        serde_json::to_writer_pretty(&mut out, &report)?;
        writeln!(out)?;
    } else {
        super::play::show(store, &record, app)?;
    }
    Ok(if intact { Answer::Done } else { Answer::No })
}

fn export(store: &Store, format: Format, filter: &Filter, output: Option<&Path>) -> Result<Answer> {
    let answer = Cell::new(Answer::Done);
    let untold = |what: &'static str| {
        let answer = &answer;
        move |record: &Record, error: &AttemptError| {
            answer.set(Answer::No);
            let _ = writeln!(io::stderr(), "record {} is {what}: {error}", record.attempt.id);
        }
    };
    match format {
        Format::Csv => {
            let records = store.records(filter)?;
            deliver(output, |to| -> Result<_, TableError> {
                if output.is_some() {
                    to.write_all("\u{feff}".as_bytes())?;
                }
                write_csv(store, &records, to)?;
                Ok(records.len())
            })?;
        }
        Format::Xes => deliver(output, |to| write_xes(store, filter, to, untold("exported without its events")))?,
        Format::Jsonl => deliver(output, |to| write_jsonl(store, filter, to, untold("left out")))?,
    }
    Ok(answer.into_inner())
}

/// Writes to standard output, or beside the file first and renames, so that a full disk leaves no half a file. What is
/// no file (a device, a pipe) is written to as it is; renaming over it would destroy it. `write` answers how many
/// records it wrote.
fn deliver<E>(output: Option<&Path>, write: impl FnOnce(&mut dyn Write) -> Result<usize, E>) -> Result<()>
where
    E: std::error::Error + From<io::Error> + Send + Sync + 'static,
{
    let Some(path) = output else {
        let mut out = BufWriter::new(io::stdout().lock());
        write(&mut out)?;
        out.flush().map_err(E::from)?;
        return Ok(());
    };
    let named = || path.display().to_string();
    let write = |file: File| -> Result<(File, usize), E> {
        let mut file = BufWriter::new(file);
        let records = write(&mut file)?;
        Ok((file.into_inner().map_err(io::IntoInnerError::into_error)?, records))
    };
    let records = if path.metadata().is_ok_and(|about| !about.is_file() && !about.is_dir()) {
        let (_, records) =
            File::options().write(true).open(path).map_err(E::from).and_then(write).with_context(named)?;
        records
    } else {
        // behind a link stands the file that is meant
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let mut part = target.clone().into_os_string();
        part.push(format!(".{}.part", std::process::id()));
        let part = PathBuf::from(part);
        let replace = |file: File| -> Result<usize, E> {
            let (file, records) = write(file)?;
            file.sync_all()?;
            std::fs::rename(&part, &target)?;
            Ok(records)
        };
        let file = File::create_new(&part).map_err(E::from).with_context(named)?;
        replace(file).inspect_err(|_| drop(std::fs::remove_file(&part))).with_context(named)?
    };
    writeln!(io::stderr(), "{records} records written to {}", path.display())?;
    Ok(())
}
