//! `composure records`: list, show and export what is stored.

mod access;
mod export;
mod filter_args;
mod list;
mod telling;

use super::chain::{self, AnchorArgs, VerifyArgs};
use super::gate::Demand;
use super::language::words;
use super::mine::{self, MineArgs};
use super::notes::{self, CorrectArgs, NoteArgs};
use super::output::{OutputKind, Protected, Target, is_standard};
use super::refusal::refuse;
use super::retain::{self, RetainArgs};
use super::{ExitAnswer, copies, gate, out, station};
use access::AccessArgs;
use anyhow::{Result, bail};
use clap::Subcommand;
use composure::attempt::labelled;
use composure::content::{Library, Root};
use composure::export::{ExportChoice, Untold, debrief_page, due_page, record_facts, report};
use composure::locale::{Language, With, Words};
use composure::records::accounts::{AccessKind, Permission};
use composure::records::{AttemptRow, CopyKind, Filter, NoteKind, Record, Store, StoreError, SubjectId};
use export::{Export, RecordsFormat, SheetName};
use filter_args::FilterArgs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

pub(crate) use telling::{Becomes, tell};

#[derive(Subcommand)]
pub(crate) enum RecordsAction {
    /// One line per record, oldest first, and one per assessment that is due.
    ///
    /// The exit code is 1 where a record is not what was sealed, or cannot be read.
    List {
        #[command(flatten)]
        which: FilterArgs,
        /// How many records at most; 0 for all of them.
        #[arg(long, value_name = "COUNT", default_value_t = 500)]
        limit: usize,
        /// Those behind this place in the archive, as the end of a longer list names it.
        #[arg(long, value_name = "PLACE", default_value_t = 0)]
        after: u32,
        /// One's own practice behind the records, and nobody else's: of whoever has signed in. Of what narrows the records only `--scenario`
        /// narrows it.
        #[arg(long)]
        include_practice: bool,
    },
    /// One record whole: assessment, evidence, conversation.
    ///
    /// Of an assessment that is due, what was said so far. Practice is shown to whose it is, and to nobody else.
    Show {
        /// The record's id, or how it begins.
        id: String,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// The debrief of one record as a page of HTML that needs nothing else.
    ///
    /// It tells turn by turn what was on offer and what it cost, with the record's id, date and name, and is readable on paper. Of
    /// an assessment that is due, it tells what was said so far. The exit code is 1 where the record is not what was sealed.
    Page {
        /// The record's id, or how it begins.
        id: String,
        /// The file to write; standard output if none is named.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Walk the chain from its first link to its signed head, and hold every record against it; each fault is named.
    ///
    /// The exit code is 1 where anything is not as it was written, 2 where it cannot be told.
    Verify(VerifyArgs),
    /// The signed head of the chain as one line, to be kept elsewhere.
    ///
    /// `verify --anchor` finds by it what was deleted, or put back to an earlier state, by whoever has the store and its key.
    Anchor(AnchorArgs),
    /// Write all of the store into a new file, while it is in use if need be.
    ///
    /// The station's key is not in it.
    Backup {
        /// The file to make.
        file: PathBuf,
    },
    /// Put a backup in the place of a store that is gone, and go on from there.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// All of one's own, as files in a new folder.
    ///
    /// Everything that the store has of a person as JSON, attempts and practice as a table, and each as a transcript that `play
    /// --responses` plays again.
    Mine(MineArgs),
    /// Say of a record that it does not count, with the reason.
    ///
    /// The record itself is never altered; whoever made it cannot.
    Void(NoteArgs),
    /// Say of a record that it counts with another outcome, with the reason.
    Correct(CorrectArgs),
    /// Say of a record that it counts as it was sealed, whatever was objected or ruled before, with the reason.
    Uphold(NoteArgs),
    /// Add something to be known about a record, an objection too.
    ///
    /// It rules on nothing. Whoever made the record may.
    Remark(NoteArgs),
    /// Let go of what is older than the bank keeps it, for good.
    ///
    /// Records go with who made them and what was said, practice, warm-ups, and whoever left before and has nothing else here.
    /// Links of the chain stay, so that it still verifies; one tells by which rule what went.
    Retain(RetainArgs),
    /// The records, as a table or as an event log.
    ///
    /// The exit code is 1 where a record is not what was sealed, or cannot be read; the others are exported all the same.
    Export {
        #[command(flatten)]
        which: FilterArgs,
        /// The format.
        #[arg(long, value_enum, default_value_t = RecordsFormat::Csv)]
        format: RecordsFormat,
        /// Which sheets a workbook has beside that of the records; all if none is named.
        #[arg(long, value_enum, value_delimiter = ',', value_name = "SHEETS")]
        sheets: Vec<SheetName>,
        /// The bank's own address, under which xAPI knows its employees' numbers and the names of activities begin.
        #[arg(long, value_name = "URL", default_value = ExportChoice::HOME_PAGE)]
        home_page: String,
        /// Put people's names into xAPI statements as well.
        #[arg(long)]
        names: bool,
        /// The file to write; standard output if none is named, or `-`. A CSV file begins with a byte order mark, for spreadsheets.
        /// Only its owner may read a file that was not there before: people stand in it by their names and scores.
        /// An older export there is replaced where this one goes on with all it says; one that says other things, because
        /// somebody edited it, is kept beside it.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Who looked at whose records, oldest first.
    ///
    /// That somebody looked here is written down as well.
    Access(AccessArgs),
}

impl RecordsAction {
    /// What it asks of whoever runs it. Who may not see the records of others gets what is his own.
    pub(crate) const fn need(&self) -> Demand {
        match self {
            Self::List { .. } | Self::Show { .. } | Self::Page { .. } => Demand::OwnOr(Permission::SeeOthers),
            Self::Void(_) | Self::Correct(_) | Self::Uphold(_) => Demand::May(Permission::Correct),
            Self::Remark(_) => Demand::OwnOr(Permission::Correct),
            Self::Retain(_) => Demand::May(Permission::Erase),
            // practice is in it: nobody gets another's
            Self::Mine(_) => Demand::May(Permission::SeeOwn),
            Self::Export { .. } => Demand::May(Permission::Export),
            Self::Verify(_) => Demand::May(Permission::Verify),
            Self::Anchor(_) => Demand::May(Permission::Anchor),
            Self::Backup { .. } => Demand::May(Permission::BackUp),
            // there is no store that could be asked; who may write where it lay can
            Self::Restore { .. } => Demand::Nothing,
            Self::Access(_) => Demand::May(Permission::SeeAccess),
        }
    }
}

pub(crate) fn run(
    action: &RecordsAction, data: Option<&Path>, root: impl FnOnce() -> Result<Root>,
) -> Result<ExitAnswer> {
    match action {
        RecordsAction::Backup { file } => return chain::back_up(data, file),
        RecordsAction::Restore { file } => return chain::restore(data, file),
        RecordsAction::Retain(args) => return retain::run(args, data),
        RecordsAction::Void(args) => return notes::add(NoteKind::Void, args, data),
        RecordsAction::Uphold(args) => return notes::add(NoteKind::Upheld, args, data),
        RecordsAction::Remark(args) => return notes::add(NoteKind::Remark, args, data),
        RecordsAction::Correct(args) => return notes::correct(args, data),
        _ => {}
    }
    let (path, root) = (station::path_to_read(data)?, root());
    // content is kept where there is any; an export needs none
    let content = root.as_ref().ok().and_then(Root::folder).map(Path::to_owned);
    let kept = Protected { store: Some(path.clone()), content, read: Vec::new() };
    let find = |output: &Option<PathBuf>, kind| Target::find(output.as_deref(), kind, &kept);
    let target = match action {
        RecordsAction::Export { format, output, .. } => find(output, (*format).into())?,
        RecordsAction::Page { output, .. } => find(output, OutputKind::Debrief)?,
        RecordsAction::Anchor(args) => find(args.output(), OutputKind::Anchor)?,
        RecordsAction::List { .. }
        | RecordsAction::Show { .. }
        | RecordsAction::Verify(_)
        | RecordsAction::Backup { .. }
        | RecordsAction::Restore { .. }
        | RecordsAction::Mine(_)
        | RecordsAction::Retain(_)
        | RecordsAction::Void(_)
        | RecordsAction::Correct(_)
        | RecordsAction::Uphold(_)
        | RecordsAction::Remark(_)
        | RecordsAction::Access(_) => Target::Standard,
    };
    let store = Store::open_to_read(&path)?;
    gate::confirm(&store)?;
    match action {
        RecordsAction::Access(args) => access::list(&store, args),
        RecordsAction::List { which, limit, after, include_practice } => {
            let page = list::ListPage { limit: *limit, after: *after, include_practice: *include_practice };
            let filter = Filter { subject: gate::own_only().cloned(), ..which.filter()? };
            list::list(&store, &filter, page, root.ok().as_ref())
        }
        RecordsAction::Show { id, json } => show(&store, id, *json, &root?),
        RecordsAction::Mine(args) => mine::run(args, data),
        RecordsAction::Page { id, .. } => page(&store, id, &root?, &target),
        RecordsAction::Verify(args) => chain::verify(store, args),
        RecordsAction::Anchor(_) => chain::anchor(&store, &target),
        // done before the store is opened to read
        RecordsAction::Backup { .. }
        | RecordsAction::Restore { .. }
        | RecordsAction::Retain(_)
        | RecordsAction::Void(_)
        | RecordsAction::Correct(_)
        | RecordsAction::Uphold(_)
        | RecordsAction::Remark(_) => Ok(ExitAnswer::Done),
        RecordsAction::Export { which, format, sheets, home_page, names, output } => Export {
            store: &store,
            format: *format,
            filter: which.filter()?,
            sheets,
            home_page,
            names: *names,
            mark: output.as_deref().is_some_and(|output| !is_standard(output)),
            root: root.as_ref().ok(),
            kept: &kept,
        }
        .write(&target),
    }
}

/// Shows the record, and says no where it isn't what was sealed any more; or an assessment that is due.
fn show(store: &Store, id: &str, json: bool, root: &Root) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let in_language = |locale: &str| library.app_words(&locale.parse().unwrap_or_else(|_| Language::source()));
    let id = &*gate::own_id(store, id)?;
    let record = match store.find_record(id) {
        Ok(record) => record,
        Err(error @ StoreError::NoRecord { .. }) => {
            if let Some(due) = due(store, id)? {
                if json {
                    bail!(refuse("refuse-record-due").with("id", id));
                }
                looks_at_one(store, &due, id)?;
                super::play::show_due(store, &due, in_language(&due.locale))?;
                return Ok(ExitAnswer::Done);
            }
            own_practice(store, error, id)?
        }
        Err(error) => return Err(error.into()),
    };
    looks_at_one(store, &record.attempt, id)?;
    let app = in_language(&record.attempt.locale);
    let answer = intact(store, &record)?;
    if json {
        out::json(&report(store, &record.attempt.id, app)?)?;
    } else {
        let intact = answer == ExitAnswer::Done;
        for (label, told) in record_facts(store, &record, intact, &app)? {
            writeln!(out::prose(), "{}", labelled(&label, &told, &app))?;
        }
        super::play::show(store, &record, app)?;
    }
    Ok(answer)
}

/// Writes the debrief of a record as a page, in the language that it was made in; says no where it isn't what was sealed. Of an
/// assessment that is due the page tells what was said so far.
fn page(store: &Store, id: &str, root: &Root, target: &Target) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let in_language = |locale: &str| library.app_words(&locale.parse().unwrap_or_else(|_| Language::source()));
    let id = &*gate::own_id(store, id)?;
    let (page, answer, whose) = match store.find_record(id) {
        Ok(record) => page_of(store, record, id, in_language)?,
        Err(error @ StoreError::NoRecord { .. }) => match due(store, id)? {
            Some(due) => {
                looks_at_one(store, &due, id)?;
                (due_page(store, &due, in_language(&due.locale))?, ExitAnswer::Done, due.subject)
            }
            None => page_of(store, own_practice(store, error, id)?, id, in_language)?,
        },
        Err(error) => return Err(error.into()),
    };
    target.write(|to| Ok(to.write_all(page.as_bytes())?))?;
    if let Some(name) = target.name() {
        copies::note(store.path(), CopyKind::Page, name, Some(&whose));
        let with = With::from_iter([("file", name.display().to_string())]);
        writeln!(out::notes(), "{}", words().text("records-page-written", &with))?;
    }
    Ok(answer)
}

/// The page of what is closed, whether it is what was sealed, and whose it is.
fn page_of(
    store: &Store, record: Record, asked: &str, in_language: impl Fn(&str) -> Words,
) -> Result<(String, ExitAnswer, SubjectId)> {
    looks_at_one(store, &record.attempt, asked)?;
    let answer = intact(store, &record)?;
    let page = debrief_page(store, &record.attempt.id, in_language(&record.attempt.locale))?;
    Ok((page, answer, record.attempt.subject))
}

/// Whether it is what was sealed; practice never was.
fn intact(store: &Store, record: &Record) -> Result<ExitAnswer> {
    let id = &record.attempt.id;
    if record.finished.seal.is_none() || store.intact(id)? {
        return Ok(ExitAnswer::Done);
    }
    Ok(tell(id.as_str(), Untold::Changed, Becomes::IdListed))
}

/// The practice whose id begins so, for whose it is; there is no such record for anybody else, whatever his role. At an open station
/// nobody is known.
fn own_practice(store: &Store, error: StoreError, asked: &str) -> Result<Record> {
    let record = match store.find_practice(asked) {
        Ok(record) => record,
        Err(StoreError::NoRecord { .. }) => return Err(none(error, asked)),
        Err(error) => return Err(error.into()),
    };
    let whose = store.whose(&record.attempt.subject)?.map_or_else(|| record.attempt.subject.clone(), |one| one.subject);
    match gate::signed_in() {
        Some(own) if own.subject == whose => Ok(record),
        Some(_) if gate::own_only().is_some() => Err(none(error, asked)),
        Some(_) => bail!(refuse("refuse-practice-anothers").with("prefix", asked)),
        None => bail!(refuse("refuse-practice-open")),
    }
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
