//! `composure records`: list, show and export what is stored.

use super::{Answer, station};
use anyhow::{Context as _, Result};
use clap::{Subcommand, ValueEnum};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use composure::content::Library;
use composure::export::{Report, TableError, write_csv};
use composure::locale::Language;
use composure::records::{Filter, Mode, Store};
use std::fs::File;
use std::io::{BufWriter, Write as _};
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
    /// All records as a table.
    Export {
        /// The format.
        #[arg(long, value_enum, default_value_t = Format::Csv)]
        format: Format,
        /// The file to write; standard output if none is named. A file begins with a byte order mark, for spreadsheets.
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
    Csv,
}

impl Which {
    fn filter(&self) -> Filter {
        let mut filter = Filter::default();
        if self.include_practice {
            filter.modes.push(Mode::Practice);
        }
        filter
    }
}

pub(crate) fn run(action: &Action, data: Option<&Path>, root: impl FnOnce() -> Result<PathBuf>) -> Result<Answer> {
    let store = station::open(data)?;
    match action {
        Action::List(which) => list(&store, &which.filter())?,
        Action::Show { id, json } => show(&store, id, *json, &root()?)?,
        Action::Export { format: Format::Csv, output, which } => export(&store, &which.filter(), output.as_deref())?,
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

fn show(store: &Store, id: &str, json: bool, root: &Path) -> Result<()> {
    let record = store.find_record(id)?;
    let library = Library::load(root, &[]);
    let language: Language = record.attempt.locale.parse().unwrap_or_else(|_| Language::source());
    let app = library.app_words(&language);
    if json {
        let report = Report::new(store, &record, app)?;
        let mut out = std::io::stdout().lock();
        serde_json::to_writer_pretty(&mut out, &report)?;
        writeln!(out)?;
        return Ok(());
    }
    super::play::show(store, &record, app)
}

/// Writes beside the file first and renames, so that a full disk leaves no half a table. What is no file (a device, a
/// pipe) is written to as it is; renaming over it would destroy it.
fn export(store: &Store, filter: &Filter, output: Option<&Path>) -> Result<()> {
    let records = store.records(filter)?;
    let Some(path) = output else {
        write_csv(store, &records, BufWriter::new(std::io::stdout().lock()))?;
        return Ok(());
    };
    let named = || path.display().to_string();
    let write = |file: File| -> Result<File, TableError> {
        let mut file = BufWriter::new(file);
        file.write_all("\u{feff}".as_bytes())?;
        write_csv(store, &records, &mut file)?;
        Ok(file.into_inner().map_err(std::io::IntoInnerError::into_error)?)
    };
    if path.metadata().is_ok_and(|about| !about.is_file() && !about.is_dir()) {
        File::options().write(true).open(path).map_err(TableError::from).and_then(write).with_context(named)?;
    } else {
        // behind a link stands the file that is meant
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let mut part = target.clone().into_os_string();
        part.push(format!(".{}.part", std::process::id()));
        let part = PathBuf::from(part);
        let replace = |file: File| -> Result<(), TableError> {
            write(file)?.sync_all()?;
            Ok(std::fs::rename(&part, &target)?)
        };
        let file = File::create_new(&part).map_err(TableError::from).with_context(named)?;
        replace(file).inspect_err(|_| drop(std::fs::remove_file(&part))).with_context(named)?;
    }
    writeln!(std::io::stderr(), "{} records written to {}", records.len(), path.display())?;
    Ok(())
}
