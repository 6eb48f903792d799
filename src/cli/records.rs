//! `composure records`: list, show and export what is stored.

use super::chain::{self, AnchorArgs, VerifyArgs};
use super::clause_names::ClauseNames;
use super::gate::Demand;
use super::language::{language, words};
use super::mine::{self, MineArgs};
use super::output::{OutputKind, Protected, Target, is_standard};
use super::refusal::refuse;
use super::{ExitAnswer, gate, out, station, table};
use anyhow::{Result, bail};
use clap::{Subcommand, ValueEnum};
use composure::attempt::{Named as _, outcome_in_words, points_in_words};
use composure::content::{Library, Root};
use composure::export::{Untold, debrief_page, due_page, report, write_csv, write_jsonl, write_xes};
use composure::locale::{Explain as _, Language, With, Words};
use composure::records::accounts::{AccessKind, Permission};
use composure::records::{AttemptRow, Closing, Filed, Filter, Finished, Record, Store, StoreError, SubjectId};
use std::cell::Cell;
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub(crate) enum RecordsAction {
    /// One line per record, oldest first, and one per assessment that is due. The exit code is 1 where a record is not what
    /// was sealed, or cannot be read.
    List,
    /// One record whole: assessment, evidence, conversation. Of an assessment that is due, what was said so far.
    Show {
        /// The record's id, or how it begins.
        id: String,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// The debrief of one record as a page of HTML that needs nothing else: turn by turn what was on offer and what it cost,
    /// with the record's id, date and name; readable on paper. Of an assessment that is due, what was said so far. The exit code is 1 where the record is not what was sealed.
    Page {
        /// The record's id, or how it begins.
        id: String,
        /// The file to write; standard output if none is named.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Walk the chain from its first link to its signed head, and hold every record against it; each fault is named. The exit code
    /// is 1 where anything is not as it was written, 2 where it cannot be told.
    Verify(VerifyArgs),
    /// The signed head of the chain as one line, to be kept elsewhere: `verify --anchor` finds by it what was deleted, or put back
    /// to an earlier state, by whoever has the store and its key.
    Anchor(AnchorArgs),
    /// Write all of the store into a new file, while it is in use if need be. The station's key is not in it.
    Backup {
        /// The file to make.
        file: PathBuf,
    },
    /// Put a backup in the place of a store that is gone, and go on from there.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// All of one's own, as files in a new folder: everything that the store has of a person as JSON, attempts and practice as a
    /// table, and each as a transcript that `play --responses` plays again.
    Mine(MineArgs),
    /// All records, as a table or as an event log. The exit code is 1 where a record is not what was sealed, or cannot be
    /// read; the others are exported all the same.
    Export {
        /// The format.
        #[arg(long, value_enum, default_value_t = RecordsFormat::Csv)]
        format: RecordsFormat,
        /// The file to write; standard output if none is named, or `-`. A CSV file begins with a byte order mark, for spreadsheets.
        /// Only its owner may read a file that was not there before: people stand in it by their names and scores.
        /// An older export there is replaced where this one goes on with all it says; one that says other things, because
        /// somebody edited it, is kept beside it.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Who looked at whose records, oldest first. That somebody looked here is written down as well.
    Access,
}

impl RecordsAction {
    /// What it asks of whoever runs it. Who may not see the records of others gets what is his own.
    pub(crate) const fn need(&self) -> Demand {
        match self {
            Self::List | Self::Show { .. } | Self::Page { .. } => Demand::OwnOr(Permission::SeeOthers),
            // practice is in it: nobody gets another's
            Self::Mine(_) => Demand::May(Permission::SeeOwn),
            Self::Export { .. } => Demand::May(Permission::Export),
            Self::Verify(_) => Demand::May(Permission::Verify),
            Self::Anchor(_) => Demand::May(Permission::Anchor),
            Self::Backup { .. } => Demand::May(Permission::BackUp),
            // there is no store that could be asked; who may write where it lay can
            Self::Restore { .. } => Demand::Nothing,
            Self::Access => Demand::May(Permission::SeeAccess),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RecordsFormat {
    /// A row per record, for spreadsheets and HR systems.
    Csv,
    /// A trace per record and an event per activity (IEEE 1849-2016), for process mining. The exit code is 1 where a
    /// record can no longer be replayed; it is exported without its events.
    Xes,
    /// A case per line as JSON, with all its events: what `conform` reads most exactly. The exit code is 1 where a record can
    /// no longer be replayed; it is left out.
    Jsonl,
    /// The chain, a link per line as JSON, with everything that it takes to check it without this program.
    Chain,
}

impl From<RecordsFormat> for OutputKind {
    fn from(format: RecordsFormat) -> Self {
        match format {
            RecordsFormat::Csv => Self::Csv,
            RecordsFormat::Xes => Self::Xes,
            RecordsFormat::Jsonl => Self::Jsonl,
            RecordsFormat::Chain => Self::Chain,
        }
    }
}

pub(crate) fn run(
    action: &RecordsAction, data: Option<&Path>, root: impl FnOnce() -> Result<Root>,
) -> Result<ExitAnswer> {
    match action {
        RecordsAction::Backup { file } => return chain::back_up(data, file),
        RecordsAction::Restore { file } => return chain::restore(data, file),
        _ => {}
    }
    let (path, root) = (station::path_to_read(data)?, root());
    let find = |output: &Option<PathBuf>, kind| {
        // content is kept where there is any; an export needs none
        let content = root.as_ref().ok().and_then(Root::folder).map(Path::to_owned);
        let kept = Protected { store: Some(path.clone()), content, read: Vec::new() };
        Target::find(output.as_deref(), kind, &kept)
    };
    let target = match action {
        RecordsAction::Export { format, output } => find(output, (*format).into())?,
        RecordsAction::Page { output, .. } => find(output, OutputKind::Page)?,
        RecordsAction::Anchor(args) => find(args.output(), OutputKind::Anchor)?,
        RecordsAction::List
        | RecordsAction::Show { .. }
        | RecordsAction::Verify(_)
        | RecordsAction::Backup { .. }
        | RecordsAction::Restore { .. }
        | RecordsAction::Mine(_)
        | RecordsAction::Access => Target::Standard,
    };
    let store = Store::open_to_read(&path)?;
    gate::confirm(&store)?;
    match action {
        RecordsAction::Access => accesses(&store),
        RecordsAction::List => list(&store, &Filter::default(), root.ok().as_ref()),
        RecordsAction::Mine(args) => mine::run(args, data),
        RecordsAction::Show { id, json } => show(&store, id, *json, &root?),
        RecordsAction::Page { id, .. } => page(&store, id, &root?, &target),
        RecordsAction::Verify(args) => chain::verify(store, args),
        RecordsAction::Anchor(_) => chain::anchor(&store, &target),
        // done before the store is opened to read
        RecordsAction::Backup { .. } | RecordsAction::Restore { .. } => Ok(ExitAnswer::Done),
        RecordsAction::Export { format, output } => {
            gate::looks(AccessKind::Exported, None, store.record_count()?, &written(*format))?;
            let mark = output.as_deref().is_some_and(|output| !is_standard(output));
            export(&store, *format, &Filter::default(), mark, &target)
        }
    }
}

/// Lists them, those that are due behind them; says no where one is not what was sealed, or cannot be read.
fn list(store: &Store, filter: &Filter, root: Option<&Root>) -> Result<ExitAnswer> {
    // without content clauses keep their ids
    let library = root.map(|root| Library::load(root, &[]));
    let names = library.as_ref().map(|library| ClauseNames::of(library, language())).unwrap_or_default();
    let app = library.as_ref().map_or_else(|| words().clone(), |library| library.app_words(language()));
    let mut table = table::under([
        app.plain("rescore-record"),
        app.plain("records-finished"),
        app.plain("sign-in-number"),
        app.plain("records-name"),
        app.plain("history-scenario"),
        app.plain("history-mode"),
        app.plain("history-score"),
        app.plain("history-outcome"),
    ]);
    let mut answer = ExitAnswer::Done;
    let own = gate::own_only();
    let is_own = |subject: &SubjectId| own.is_none_or(|own| own == subject);
    store.each_record(filter, |filed| -> Result<(), StoreError> {
        let (record, is_changed) = match filed {
            Filed::Intact(record) => (record, false),
            Filed::Changed(record) => (record, true),
            // whose it is cannot be read either
            Filed::Unreadable { .. } if own.is_some() => return Ok(()),
            Filed::Unreadable { id, why } => {
                answer = tell(id, Untold::Unreadable(why), Becomes::IdListed);
                let none = String::new;
                let unreadable = app.plain("records-unreadable");
                table.add_row([short(id), none(), none(), none(), none(), none(), none(), unreadable]);
                return Ok(());
            }
        };
        if !is_own(record.employee.as_ref().map_or(&record.attempt.subject, |one| &one.subject)) {
            return Ok(());
        }
        let id = record.attempt.id.as_str();
        let mut came_of_it = outcome(&record.finished, &names, &app);
        if is_changed {
            answer = tell(id, Untold::Changed, Becomes::IdListed);
            came_of_it = app.text("records-changed", &With::from_iter([("outcome", came_of_it)]));
        }
        let employee = record.employee.as_ref();
        let (number, name) = employee.map_or_else(Default::default, |one| (one.number.clone(), one.name.clone()));
        let told = record.finished.outcome.told(record.finished.score);
        let score = told.map(|score| format!("{:.2}", f64::from(score.0) / 100.0));
        let score = score.unwrap_or_else(|| points_in_words(record.finished.points, &app));
        table.add_row([
            short(id),
            record.finished.finished_at.to_string(),
            number,
            name,
            record.attempt.scenario.clone(),
            app.plain(record.attempt.mode.message()),
            score,
            came_of_it,
        ]);
        Ok(())
    })?;
    for due in store.due()? {
        let employee = store.whose(&due.subject)?;
        if !is_own(employee.as_ref().map_or(&due.subject, |one| &one.subject)) {
            continue;
        }
        let (number, name) = employee.map_or_else(Default::default, |one| (one.number, one.name));
        let (none, mode) = (String::new(), app.plain(due.mode.message()));
        let id = short(due.id.as_str());
        table.add_row([id, none.clone(), number, name, due.scenario, mode, none, app.plain("records-due")]);
    }
    gate::looks(AccessKind::Listed, None, table.row_count() as u64, "")?;
    table::figures(&mut table, |column| column == 6);
    table::write(&table, &mut out::prose())?;
    Ok(answer)
}

/// As much of an id as people need.
fn short(id: &str) -> String {
    id.chars().take(8).collect()
}

/// What becomes of a record that cannot be read, or whose conversation cannot.
#[derive(Clone, Copy)]
pub(crate) enum Becomes {
    IdListed,
    IdExported,
    WithoutEvents,
    LeftOut,
    NotRescored,
}

impl Becomes {
    const fn message(self) -> &'static str {
        match self {
            Self::IdListed => "records-id-listed",
            Self::IdExported => "records-id-exported",
            Self::WithoutEvents => "records-without-events",
            Self::LeftOut => "records-left-out",
            Self::NotRescored => "records-not-rescored",
        }
    }
}

/// Tells what is wrong with a record, and what becomes of one whose conversation or that itself cannot be read: no.
pub(crate) fn tell(id: &str, what: Untold<'_>, becomes: Becomes) -> ExitAnswer {
    let (message, why) = match what {
        Untold::Unreadable(why) => ("records-told-unreadable", why.to_string()),
        Untold::Changed => ("records-told-changed", String::new()),
        Untold::Events(error) => ("records-told-events", error.explain().text(words())),
    };
    let with = [("id", id.to_owned()), ("why", why), ("becomes", words().plain(becomes.message()))];
    // standard error may be gone; the exit code tells it as well
    let _ = writeln!(out::notes(), "{}", words().text(message, &With::from_iter(with)));
    ExitAnswer::No
}

/// What came of an attempt, with the critical clauses that decided it; one that lapsed had no outcome of its own.
fn outcome(finished: &Finished, names: &ClauseNames, app: &Words) -> String {
    if finished.closing == Closing::Lapsed {
        return app.plain(finished.closing.message());
    }
    let critical = names.names(&finished.critical_broken, app);
    outcome_in_words(finished.outcome, Some(&*critical).filter(|names| !names.is_empty()), app)
}

/// Shows the record, and says no where it isn't what was sealed any more; or an assessment that is due.
fn show(store: &Store, id: &str, json: bool, root: &Root) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let in_language = |locale: &str| library.app_words(&locale.parse().unwrap_or_else(|_| Language::source()));
    let record = match store.find_record(id) {
        Ok(record) => record,
        Err(error @ StoreError::NoRecord { .. }) => {
            let Some(due) = due(store, id)? else { return Err(none(error, id)) };
            if json {
                bail!(refuse("refuse-record-due").with("id", id));
            }
            looks_at_one(store, &due, id)?;
            super::play::show_due(store, &due, in_language(&due.locale))?;
            return Ok(ExitAnswer::Done);
        }
        Err(error) => return Err(error.into()),
    };
    looks_at_one(store, &record.attempt, id)?;
    let app = in_language(&record.attempt.locale);
    let intact = store.intact(&record.attempt.id)?;
    let answer =
        if intact { ExitAnswer::Done } else { tell(record.attempt.id.as_str(), Untold::Changed, Becomes::IdListed) };
    if json {
        out::json(&report(store, &record.attempt.id, app)?)?;
    } else {
        super::play::show(store, &record, app)?;
    }
    Ok(answer)
}

/// Writes the debrief of a record as a page, in the language that it was made in; says no where it isn't what was sealed. Of an
/// assessment that is due the page tells what was said so far.
fn page(store: &Store, id: &str, root: &Root, target: &Target) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let in_language = |locale: &str| library.app_words(&locale.parse().unwrap_or_else(|_| Language::source()));
    let (page, answer) = match store.find_record(id) {
        Ok(Record { attempt, .. }) => {
            looks_at_one(store, &attempt, id)?;
            let intact = store.intact(&attempt.id)?;
            let page = debrief_page(store, &attempt.id, in_language(&attempt.locale))?;
            let changed = || tell(attempt.id.as_str(), Untold::Changed, Becomes::IdListed);
            (page, if intact { ExitAnswer::Done } else { changed() })
        }
        Err(error @ StoreError::NoRecord { .. }) => {
            let Some(due) = due(store, id)? else { return Err(none(error, id)) };
            looks_at_one(store, &due, id)?;
            (due_page(store, &due, in_language(&due.locale))?, ExitAnswer::Done)
        }
        Err(error) => return Err(error.into()),
    };
    target.write(|to| Ok(to.write_all(page.as_bytes())?))?;
    if let Some(name) = target.name() {
        let with = With::from_iter([("file", name.display().to_string())]);
        writeln!(out::notes(), "{}", words().text("records-page-written", &with))?;
    }
    Ok(answer)
}

/// There is no such record: told in one way to who may see what is his own alone, whether there is another's or not.
fn none(error: StoreError, asked: &str) -> anyhow::Error {
    if gate::own_only().is_some() { refuse("refuse-not-own").with("prefix", asked).into() } else { error.into() }
}

/// Writes down that somebody looks at one record; to who may see what is his own alone, there is no other.
fn looks_at_one(store: &Store, attempt: &AttemptRow, asked: &str) -> Result<()> {
    let whose = store.whose(&attempt.subject)?.map_or_else(|| attempt.subject.clone(), |one| one.subject);
    if gate::own_only().is_some_and(|own| *own != whose) {
        bail!(refuse("refuse-not-own").with("prefix", asked));
    }
    gate::looks(AccessKind::Shown, Some(&whose), 1, attempt.id.as_str())
}

/// A format as it is asked for.
fn written(format: RecordsFormat) -> String {
    format.to_possible_value().map(|one| one.get_name().to_owned()).unwrap_or_default()
}

/// Lists who looked at what.
fn accesses(store: &Store) -> Result<ExitAnswer> {
    let all = store.accesses()?;
    gate::looks(AccessKind::Log, None, all.len() as u64, "")?;
    let heads = ["access-at", "access-who", "access-what", "access-whose", "access-count", "access-filter"];
    let mut table = table::under(heads.map(|head| words().plain(head)));
    let told = |subject: &SubjectId| -> Result<String> {
        Ok(store.whose(subject)?.map_or_else(|| words().plain("access-gone"), |one| gate::person(&one)))
    };
    for one in all {
        let whose = one.whose.as_ref().map(told).transpose()?.unwrap_or_default();
        let kind = words().plain(one.kind.message());
        table.add_row([one.at.local(), told(&one.subject)?, kind, whose, one.count.to_string(), one.filter]);
    }
    table::figures(&mut table, |column| column == 4);
    table::write(&table, &mut out::prose())?;
    Ok(ExitAnswer::Done)
}

/// The one assessment that is due whose id begins so.
fn due(store: &Store, prefix: &str) -> Result<Option<AttemptRow>> {
    let digits = prefix.trim().to_ascii_lowercase();
    let mut found: Vec<_> = store.due()?.into_iter().filter(|row| row.id.as_str().starts_with(&digits)).collect();
    if let [one, other, ..] = found.as_slice() {
        let known = [one, other].map(|row| row.id.to_string()).to_vec();
        bail!(refuse("refuse-record-ambiguous").with("prefix", prefix).with("known", known));
    }
    Ok(found.pop())
}

fn export(store: &Store, format: RecordsFormat, filter: &Filter, mark: bool, target: &Target) -> Result<ExitAnswer> {
    let answer = Cell::new(ExitAnswer::Done);
    let untold = |becomes: Becomes| {
        let answer = &answer;
        move |id: &str, what: Untold<'_>| {
            let becomes = if matches!(what, Untold::Unreadable(_)) && format != RecordsFormat::Csv {
                Becomes::LeftOut
            } else {
                becomes
            };
            answer.set(tell(id, what, becomes));
        }
    };
    let records = target.write(|to| match format {
        RecordsFormat::Csv => {
            if mark {
                to.write_all("\u{feff}".as_bytes())?;
            }
            Ok(write_csv(store, filter, to, untold(Becomes::IdExported))?)
        }
        RecordsFormat::Xes => Ok(write_xes(store, filter, to, untold(Becomes::WithoutEvents))?),
        RecordsFormat::Jsonl => Ok(write_jsonl(store, filter, to, untold(Becomes::LeftOut))?),
        RecordsFormat::Chain => chain::export(store, to),
    })?;
    if let Some(name) = target.name() {
        let mut with = With::from_iter([("file", name.display().to_string())]);
        with.set("count", records);
        let told = if format == RecordsFormat::Chain { "chain-exported" } else { "records-exported" };
        writeln!(out::notes(), "{}", words().text(told, &with))?;
    }
    Ok(answer.into_inner())
}
