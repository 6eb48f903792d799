//! `composure records`: list, show and export what is stored.

use super::output::{Kept, Kind, Target};
use super::{Answer, out, station, table};
use anyhow::Result;
use clap::{Subcommand, ValueEnum};
use composure::assessment::Outcome;
use composure::attempt::{AttemptError, signed};
use composure::content::{Library, Root};
use composure::export::{report, write_csv, write_jsonl, write_xes};
use composure::locale::Language;
use composure::records::wire::Worded as _;
use composure::records::{Closing, Filter, Finished, Record, Store};
use std::cell::Cell;
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub(crate) enum Action {
    /// One line per record, oldest first.
    List,
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
    },
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

impl From<Format> for Kind {
    fn from(format: Format) -> Self {
        match format {
            Format::Csv => Self::Csv,
            Format::Xes => Self::Xes,
            Format::Jsonl => Self::Jsonl,
        }
    }
}

pub(crate) fn run(action: &Action, data: Option<&Path>, root: impl FnOnce() -> Result<Root>) -> Result<Answer> {
    let (path, root) = (station::path_to_read(data)?, root());
    let target = match action {
        Action::Export { format, output, .. } => {
            // content is kept where there is any; an export needs none
            let content = root.as_ref().ok().and_then(Root::folder).map(Path::to_owned);
            let kept = Kept { store: Some(path.clone()), content, read: Vec::new() };
            Target::find(output.as_deref(), (*format).into(), &kept)?
        }
        Action::List | Action::Show { .. } => Target::Standard,
    };
    let store = Store::open_to_read(&path)?;
    match action {
        Action::List => list(&store, &Filter::default())?,
        Action::Show { id, json } => return show(&store, id, *json, &root?),
        Action::Export { format, output } => {
            return export(&store, *format, &Filter::default(), output.is_some(), &target);
        }
    }
    Ok(Answer::Done)
}

fn list(store: &Store, filter: &Filter) -> Result<()> {
    let heads = ["record", "finished", "employee", "name", "scenario", "mode", "score", "outcome"];
    let mut table = table::under(heads);
    for record in store.records(filter)? {
        let (number, name) = record.employee.map_or_else(Default::default, |employee| (employee.number, employee.name));
        let short: String = record.attempt.id.as_str().chars().take(8).collect();
        let (points, top) = record.finished.points;
        let score = record.finished.score.map(|score| format!("{:.2}", f64::from(score.0) / 100.0));
        let score = score.unwrap_or_else(|| format!("{} of {top}", signed(points)));
        table.add_row([
            short,
            record.finished.finished_at.to_string(),
            number,
            name,
            record.attempt.scenario,
            record.attempt.mode.word().to_owned(),
            score,
            outcome(&record.finished),
        ]);
    }
    let employees = store.employees()?;
    for due in store.due()? {
        let employee = employees.iter().find(|employee| employee.subject == due.subject);
        let (number, name) = employee.map_or_else(Default::default, |one| (one.number.clone(), one.name.clone()));
        let short: String = due.id.as_str().chars().take(8).collect();
        let (none, mode) = (String::new(), due.mode.word().to_owned());
        table.add_row([short, none.clone(), number, name, due.scenario, mode, none, "due".to_owned()]);
    }
    table::figures(&mut table, |column| column == 6);
    table::write(&table, &mut out::prose())
}

/// What came of an attempt, with the critical clauses that decided it; one that lapsed had no outcome of its own.
fn outcome(finished: &Finished) -> String {
    let word = match finished.closing {
        Closing::Lapsed => finished.closing.word(),
        Closing::Finished | Closing::Abandoned => finished.outcome.word(),
    };
    match finished.outcome {
        Outcome::Failed if !finished.critical_broken.is_empty() => {
            format!("{word}: {}", finished.critical_broken.join(" "))
        }
        _ => word.to_owned(),
    }
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
            out::notes(),
            "record `{id}` is not what was sealed: its texts, its journal or its assessment were changed afterwards; compare it with a backup"
        )?;
    }
    if json {
        out::json(&report(store, &record.attempt.id, app)?)?;
    } else {
        super::play::show(store, &record, app)?;
    }
    Ok(if intact { Answer::Done } else { Answer::No })
}

fn export(store: &Store, format: Format, filter: &Filter, mark: bool, target: &Target) -> Result<Answer> {
    let answer = Cell::new(Answer::Done);
    let untold = |what: &'static str| {
        let answer = &answer;
        move |record: &Record, error: &AttemptError| {
            answer.set(Answer::No);
            let _ = writeln!(out::notes(), "record {} is {what}: {error}", record.attempt.id);
        }
    };
    let records = target.write(|to| match format {
        Format::Csv => {
            if mark {
                to.write_all("\u{feff}".as_bytes())?;
            }
            Ok(write_csv(store, filter, to)?)
        }
        Format::Xes => Ok(write_xes(store, filter, to, untold("exported without its events"))?),
        Format::Jsonl => Ok(write_jsonl(store, filter, to, untold("left out"))?),
    })?;
    target.name().map_or(Ok(()), |name| writeln!(out::notes(), "{records} records written to {}", name.display()))?;
    Ok(answer.into_inner())
}
