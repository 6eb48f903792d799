//! `composure records export`: one format, into one place.

use super::super::chain;
use super::super::counter::Counter;
use super::super::interrupt::ending;
use super::super::language::{language, words};
use super::super::output::{OutputKind, Protected, Target};
use super::super::refusal::refuse;
use super::super::{ExitAnswer, copies, gate, out};
use super::filter_args::note_asked;
use super::telling::tell;
use anyhow::Result;
use clap::ValueEnum;
use composure::content::{Library, Root};
use composure::export::{Attendant, ExportChoice, ExportForm, SheetChoice, Untold, vouched_in_words, write_records};
use composure::locale::With;
use composure::records::accounts::AccessKind;
use composure::records::{CopyKind, Filter, Store};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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
    /// A workbook for people, in the language of the run: records, competencies, findings with what was said, and what all come to
    /// together, with charts. Where a sheet is full further files go on, as `NAME-2.xlsx`.
    Xlsx,
    /// Statements of xAPI 1.0.3 in the shape of cmi5, as a JSON array, for learning record stores. The exit code is 1 where a record
    /// can no longer be replayed; it is exported without what was chosen.
    Xapi,
    /// The chain, a link per line as JSON, with everything that it takes to check it without this program. No filter applies.
    Chain,
    /// A page for people and paper: the file of one employee over time, where one is asked for, else the report on all.
    Html,
}

impl RecordsFormat {
    /// The form in which records leave; none for the chain, which is no records.
    const fn form(self) -> Option<ExportForm> {
        match self {
            Self::Csv => Some(ExportForm::Csv),
            Self::Xes => Some(ExportForm::Xes),
            Self::Jsonl => Some(ExportForm::Jsonl),
            Self::Xlsx => Some(ExportForm::Xlsx),
            Self::Xapi => Some(ExportForm::Xapi),
            Self::Html => Some(ExportForm::Html),
            Self::Chain => None,
        }
    }
}

impl From<RecordsFormat> for OutputKind {
    fn from(format: RecordsFormat) -> Self {
        format.form().map_or(Self::Chain, Self::Records)
    }
}

/// Which sheets a workbook has beside that of the records.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SheetName {
    /// What each competency came to.
    Competencies,
    /// What was found, and what was said, turn by turn. Each conversation is replayed for it.
    Findings,
    /// What all records come to together, with charts.
    Cohort,
    /// None of these.
    None,
}

fn choice(sheets: &[SheetName]) -> SheetChoice {
    let has = |sheet| sheets.is_empty() || sheets.contains(&sheet);
    SheetChoice {
        competencies: has(SheetName::Competencies),
        findings: has(SheetName::Findings),
        cohort: has(SheetName::Cohort),
    }
}

/// Tells what is wrong with records, and how far it has come.
struct Waiting {
    form: ExportForm,
    answer: ExitAnswer,
    counter: Counter,
    stop: Arc<AtomicBool>,
}

impl Attendant for Waiting {
    fn untold(&mut self, id: &str, what: Untold<'_>) {
        let fate = if matches!(what, Untold::Unreadable(_)) { self.form.unreadable() } else { self.form.unreplayed() };
        self.counter.clear();
        self.answer = tell(id, what, fate.into());
    }

    fn passed(&mut self, records: usize) -> io::Result<()> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(io::Error::other(refuse("refuse-stopped")));
        }
        self.counter.show(|| {
            let mut with = With::new();
            with.set("count", records);
            words().text("records-read", &with)
        });
        Ok(())
    }
}

/// What is exported, and how.
pub(super) struct Export<'e> {
    pub(super) store: &'e Store,
    pub(super) format: RecordsFormat,
    pub(super) filter: Filter,
    pub(super) sheets: &'e [SheetName],
    pub(super) home_page: &'e str,
    pub(super) names: bool,
    /// Whether CSV begins with a byte order mark.
    pub(super) mark: bool,
    pub(super) root: Option<&'e Root>,
    pub(super) kept: &'e Protected<'e>,
}

impl Export<'_> {
    /// Writes what is asked for. Says no where a record is not what was sealed, or cannot be read.
    pub(super) fn write(&self, target: &Target) -> Result<ExitAnswer> {
        match self.format.form() {
            Some(form) => self.records(target, form),
            None => self.chain(target),
        }
    }

    /// The chain, which is written whole.
    fn chain(&self, target: &Target) -> Result<ExitAnswer> {
        gate::looks_at_all(AccessKind::Exported, self.store, &Filter::default(), "chain", None)?;
        let written = target.write(|to| chain::export(self.store, to))?;
        if let Some(name) = target.name() {
            copies::note(self.store.path(), CopyKind::Export, name, None);
            self.tell("chain-exported", name, written)?;
        }
        Ok(ExitAnswer::Done)
    }

    fn records(&self, target: &Target, form: ExportForm) -> Result<ExitAnswer> {
        let Self { store, filter, .. } = self;
        gate::looks_at_all(AccessKind::Exported, store, filter, form.word(), None)?;
        let mut waiting = Waiting { form, answer: ExitAnswer::Done, counter: Counter::new(), stop: ending() };
        let library = self.root.filter(|_| form.speaks()).map(|root| Library::load(root, &[]));
        let choice = ExportChoice {
            library: library.as_ref(),
            language: language(),
            sheets: choice(self.sheets),
            home_page: self.home_page,
            names: self.names,
            mark: self.mark,
        };
        let written = write_records(store, filter, form, &choice, &mut waiting, |part, write| -> Result<()> {
            let more = if part > 1 { Some(target.part(part, self.kept)?) } else { None };
            let target = more.as_ref().unwrap_or(target);
            target.write(|to| Ok(write(to)?))?;
            // each file as soon as it is there: what comes after it may fail
            if let Some(name) = target.name() {
                copies::note(store.path(), CopyKind::Export, name, None);
            }
            Ok(())
        });
        waiting.counter.clear();
        let written = written?;
        note_asked(store, filter)?;
        if let Some(name) = target.name() {
            self.tell("records-exported", name, written)?;
        }
        Ok(waiting.answer)
    }

    /// Says what was written, and who vouches for it.
    fn tell(&self, message: &str, name: &Path, written: usize) -> Result<()> {
        let mut with = With::from_iter([("file", name.display().to_string())]);
        with.set("count", written);
        writeln!(out::notes(), "{}", words().text(message, &with))?;
        let [station, head, verified] = vouched_in_words(self.store.vouched()?.as_ref(), words());
        let with = With::from_iter([("station", station), ("head", head), ("verified", verified)]);
        Ok(writeln!(out::notes(), "{}", words().text("records-vouched", &with))?)
    }
}
