//! `composure records export`: one format, into one place.

use super::super::chain;
use super::super::counter::Counter;
use super::super::interrupt::ending;
use super::super::language::{language, words};
use super::super::output::{OutputKind, Protected, Target};
use super::super::refusal::refuse;
use super::super::{ExitAnswer, copies, gate, out};
use super::filter_args::note_zone;
use super::telling::{Becomes, tell};
use anyhow::Result;
use clap::ValueEnum;
use composure::content::{Library, Root};
use composure::export::{
    Attendant, Lexicon, SheetChoice, Untold, WorkbookEnd, WorkbookMark, XapiForm, vouched_in_words, write_csv,
    write_html, write_jsonl, write_xapi, write_xes, write_xlsx,
};
use composure::locale::With;
use composure::records::accounts::AccessKind;
use composure::records::{CopyKind, Filter, Store};
use std::io::{self, Write as _};
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

impl From<RecordsFormat> for OutputKind {
    fn from(format: RecordsFormat) -> Self {
        match format {
            RecordsFormat::Csv => Self::Csv,
            RecordsFormat::Xes => Self::Xes,
            RecordsFormat::Jsonl => Self::Jsonl,
            RecordsFormat::Chain => Self::Chain,
            RecordsFormat::Xlsx => Self::Xlsx,
            RecordsFormat::Xapi => Self::Xapi,
            RecordsFormat::Html => Self::Report,
        }
    }
}

impl RecordsFormat {
    /// What becomes of a record whose conversation cannot be replayed, and of one that cannot be read at all.
    const fn becomes(self) -> [Becomes; 2] {
        match self {
            Self::Csv | Self::Html => [Becomes::IdExported, Becomes::IdExported],
            Self::Xlsx => [Becomes::WithoutEvents, Becomes::IdExported],
            Self::Xes | Self::Xapi => [Becomes::WithoutEvents, Becomes::LeftOut],
            Self::Jsonl | Self::Chain => [Becomes::LeftOut, Becomes::LeftOut],
        }
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
    format: RecordsFormat,
    answer: ExitAnswer,
    counter: Counter,
    stop: Arc<AtomicBool>,
}

impl Attendant for Waiting {
    fn untold(&mut self, id: &str, what: Untold<'_>) {
        let [without_events, unreadable] = self.format.becomes();
        self.counter.clear();
        self.answer = tell(id, what, if matches!(what, Untold::Unreadable(_)) { unreadable } else { without_events });
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
        let Self { store, format, filter, .. } = self;
        let named = format.to_possible_value().map(|one| one.get_name().to_owned()).unwrap_or_default();
        let all = Filter::default();
        // the chain is written whole
        let seen = if *format == RecordsFormat::Chain { &all } else { filter };
        gate::looks_at_all(AccessKind::Exported, store, seen, &named, None)?;
        let (answer, counter) = (ExitAnswer::Done, Counter::new());
        let mut waiting = Waiting { format: *format, answer, counter, stop: ending() };
        let written = match format {
            RecordsFormat::Csv => target.write(|to| {
                if self.mark {
                    to.write_all("\u{feff}".as_bytes())?;
                }
                Ok(write_csv(store, filter, to, &mut waiting)?)
            }),
            RecordsFormat::Xes => target.write(|to| Ok(write_xes(store, filter, to, &mut waiting)?)),
            RecordsFormat::Jsonl => target.write(|to| Ok(write_jsonl(store, filter, to, &mut waiting)?)),
            RecordsFormat::Chain => target.write(|to| chain::export(store, to)),
            RecordsFormat::Xlsx => self.workbook(target, &mut waiting),
            RecordsFormat::Html => {
                let library = self.root.map(|root| Library::load(root, &[]));
                let lexicon = Lexicon::new(library.as_ref(), language());
                target.write(|to| Ok(write_html(store, filter, &lexicon, to, &mut waiting)?))
            }
            RecordsFormat::Xapi => {
                let library = self.root.map(|root| Library::load(root, &[]));
                let form = XapiForm { home_page: self.home_page, names: self.names, library: library.as_ref() };
                target.write(|to| Ok(write_xapi(store, filter, &form, to, &mut waiting)?))
            }
        };
        waiting.counter.clear();
        let written = written?;
        note_zone(filter);
        if let Some(name) = target.name() {
            if *format != RecordsFormat::Xlsx {
                copies::note(store.path(), CopyKind::Export, name, None);
            }
            let mut with = With::from_iter([("file", name.display().to_string())]);
            with.set("count", written);
            let told = if *format == RecordsFormat::Chain { "chain-exported" } else { "records-exported" };
            writeln!(out::notes(), "{}", words().text(told, &with))?;
            let [station, head, verified] = vouched_in_words(store.vouched()?.as_ref(), words());
            let with = With::from_iter([("station", station), ("head", head), ("verified", verified)]);
            writeln!(out::notes(), "{}", words().text("records-vouched", &with))?;
        }
        Ok(waiting.answer)
    }

    /// One file after another, until all records stand in one.
    fn workbook(&self, target: &Target, waiting: &mut Waiting) -> Result<usize> {
        let library = self.root.map(|root| Library::load(root, &[]));
        let lexicon = Lexicon::new(library.as_ref(), language());
        let sheets = choice(self.sheets);
        let mut mark = WorkbookMark::default();
        let mut part: Option<Target> = None;
        loop {
            let begun = mark.clone();
            let end = part
                .as_ref()
                .unwrap_or(target)
                .write(|to| Ok(write_xlsx(self.store, &self.filter, &lexicon, sheets, begun, to, waiting)?))?;
            // each part as soon as it is there: what comes after it may fail
            if let Some(name) = part.as_ref().unwrap_or(target).name() {
                copies::note(self.store.path(), CopyKind::Export, name, None);
            }
            mark = match end {
                WorkbookEnd::Done(mark) => return Ok(mark.written()),
                WorkbookEnd::Full(mark) => mark,
            };
            part = Some(target.part(mark.parts() + 1, self.kept)?);
        }
    }
}
