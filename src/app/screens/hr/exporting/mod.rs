//! Writing records into files: what will be written is shown first, and how far it has come while it is.

pub(super) mod ui;
pub(super) mod view;
mod write;

use super::super::common::Common;
use super::records::bar::{played_name, ruling_name};
use super::why::WhyNot;
use super::witness::{LookWitness, Noting};
use crate::app::reader::{Errand, StoreReader};
use crate::attempt::Named as _;
use crate::export::{Attendant, ExportError, Provenance, Untold, asked_of, write_csv};
use crate::locale::{Explanation, With, Words, joined};
use crate::records::accounts::AccessKind;
use crate::records::{Filter, RecordOrder, RecordQuery, RecordTrait, Store, WhichAttempt};
use std::io;
use std::path::Path;
use view::{ExportAction, ExportOrder, ExportPreview, ExportState, ExportTold, ExportView};

/// How many records are shown before they are written.
const SHOWN: usize = 8;

/// What is known of records before they are written.
struct CountedRecords {
    count: usize,
    /// As what it stands in the access log that they were asked for.
    which: String,
    vouches: Provenance,
}

/// Writing records, on threads of their own.
pub(super) struct Exporting {
    reader: StoreReader,
    writer: StoreReader,
    /// Of what it was counted and shown last.
    of: Option<RecordQuery>,
    counting: Option<Errand<Result<CountedRecords, WhyNot>>>,
    which: String,
    /// That the first of them are looked at is being written down; then they are read.
    looking: Option<Noting>,
    preview: Option<Errand<Result<ExportPreview, WhyNot>>>,
    writing: Option<Errand<Result<ExportTold, WhyNot>>>,
    witness: LookWitness,
    /// What is to be written as soon as that is written down, which it is once it is known how many they are.
    ordered: Option<(ExportOrder, Filter, Option<Noting>)>,
}

impl Exporting {
    pub(super) fn new(reader: StoreReader, writer: StoreReader, witness: LookWitness) -> Self {
        Self {
            reader,
            writer,
            of: None,
            counting: None,
            which: String::new(),
            looking: None,
            preview: None,
            writing: None,
            witness,
            ordered: None,
        }
    }

    /// What was counted and shown holds no more: something was ruled.
    pub(super) fn forget(&mut self) {
        self.of = None;
    }

    /// Shows what would be written of what is looked through.
    pub(super) fn look(&mut self, common: &Common, view: &mut ExportView, query: &RecordQuery) {
        view.asked = asked(common, &query.filter);
        view.narrower = !query.sought.trim().is_empty() || query.only != RecordTrait::Any;
        let of = RecordQuery { filter: query.filter.clone(), order: RecordOrder::Closed, ..RecordQuery::default() };
        if self.of.as_ref() == Some(&of) {
            return;
        }
        (view.count, view.vouches, view.preview, view.trouble) = (None, None, None, None);
        (self.looking, self.preview) = (None, None);
        self.of = Some(of.clone());
        self.counting = Some(self.reader.send(move |store, _| {
            let (count, which) = (store.record_numbers(&of)?.len(), asked_of(store, &of.filter)?);
            Ok(CountedRecords { count, which, vouches: Provenance::of(store, &of.filter)? })
        }));
    }

    /// Tells it in other words.
    pub(super) fn relabel(&self, common: &Common, view: &mut ExportView) {
        if let Some(of) = &self.of {
            view.asked = asked(common, &of.filter);
        }
    }

    /// What is asked for there.
    pub(super) fn act(&mut self, common: &Common, view: &mut ExportView, action: ExportAction) {
        match action {
            ExportAction::Begin(order) => {
                let Some(of) = &self.of else { return };
                view.trouble = None;
                if !super::saving::is_a_name(&order.name) {
                    view.trouble = Some(common.words.plain("hr-export-name-wrong"));
                    return;
                }
                view.state = ExportState::Going(0, view.count.unwrap_or(0));
                self.ordered = Some((order, of.filter.clone(), None));
            }
            ExportAction::Stop => match &self.writing {
                // what is whole by now is there, and is told
                Some(writing) => {
                    writing.stop();
                    view.state = ExportState::Stopping;
                }
                // what has come to an end already stays told
                None if self.ordered.take().is_some() => view.state = ExportState::Stopped,
                None => {}
            },
            // the screen leads there
            ExportAction::Choose => {}
        }
    }

    fn write(&mut self, common: &Common, order: ExportOrder, filter: Filter, all: usize) {
        let (content, language) = (common.content.clone(), common.language.clone());
        let witness = self.witness.clone();
        self.writing = Some(self.writer.send(move |store, going| {
            expect_folder(Path::new(order.folder.trim()))?;
            let count = |records| going.came(records, all);
            // noted here: whoever asked may have gone by then
            write::write(store, &order, &filter, (&content, &language), count, |file| witness.copied(file))
        }));
    }

    /// How many they are cannot be told: then nothing is written, for nothing could be noted of it.
    fn uncounted(&mut self, view: &mut ExportView, trouble: String) {
        view.trouble = Some(trouble);
        if self.ordered.take().is_some() {
            view.state = ExportState::Idle;
        }
    }

    /// Takes what was found and written. Whether something still is.
    pub(super) fn pass(&mut self, common: &Common, view: &mut ExportView) -> bool {
        let words = &common.words;
        let trouble = |done: Option<WhyNot>| match done {
            Some(WhyNot(why)) => why.text(words),
            None => words.plain("notice-fault-what"),
        };
        if let Some(done) = self.counting.as_ref().and_then(Errand::poll) {
            self.counting = None;
            match done {
                Ok(Ok(CountedRecords { count, which, vouches })) => {
                    (view.count, view.vouches) = (Some(count), Some(vouches));
                    let shown = logged("preview", &which);
                    self.looking = Some(self.witness.looks(AccessKind::Listed, None, count.min(SHOWN), shown));
                    self.which = which;
                }
                Ok(Err(why)) => self.uncounted(view, trouble(Some(why))),
                Err(_) => self.uncounted(view, trouble(None)),
            }
        }
        if let Some(done) = self.looking.as_ref().and_then(Noting::is_done) {
            self.looking = None;
            match (done, &self.of) {
                (Ok(Ok(())), Some(of)) => {
                    let filter = of.filter.clone();
                    self.preview = Some(self.reader.send(move |store, _| preview(store, &filter)));
                }
                (Ok(Ok(())), None) => {}
                (Ok(Err(why)), _) => view.trouble = Some(trouble(Some(why))),
                (Err(_), _) => view.trouble = Some(trouble(None)),
            }
        }
        if let Some(done) = self.preview.as_ref().and_then(Errand::poll) {
            self.preview = None;
            match done {
                Ok(Ok(preview)) => view.preview = Some(preview),
                Ok(Err(why)) => view.trouble = Some(trouble(Some(why))),
                Err(_) => view.trouble = Some(trouble(None)),
            }
        }
        if let (Some((order, filter, noting)), Some(all)) = (self.ordered.take_if(|_| view.count.is_some()), view.count)
        {
            let which = || logged(order.form.ending(), &self.which);
            let noting = noting.unwrap_or_else(|| self.witness.looks(AccessKind::Exported, None, all, which()));
            match noting.is_done() {
                None => self.ordered = Some((order, filter, Some(noting))),
                Some(Ok(Ok(()))) => self.write(common, order, filter, all),
                Some(Ok(Err(error))) => {
                    view.state = ExportState::Idle;
                    view.trouble = Some(trouble(Some(error)));
                }
                Some(Err(_)) => {
                    view.state = ExportState::Idle;
                    view.trouble = Some(trouble(None));
                }
            }
        }
        match self.writing.as_ref().map(|writing| (writing.poll(), writing.progress())) {
            None => {}
            Some((None, _)) if matches!(view.state, ExportState::Stopping) => {}
            Some((None, (done, all))) => {
                // before the first record nothing has been told
                view.state = ExportState::Going(done, all.max(view.count.unwrap_or(0)));
            }
            Some((Some(done), _)) => {
                self.writing = None;
                view.state = match (done, &view.state) {
                    // it was whole before it could be stopped
                    (Ok(Ok(told)), _) => ExportState::Done(Box::new(told)),
                    (_, ExportState::Stopping) => ExportState::Stopped,
                    (Ok(Err(why)), _) => {
                        view.trouble = Some(trouble(Some(why)));
                        ExportState::Idle
                    }
                    (Err(_), _) => {
                        view.trouble = Some(trouble(None));
                        ExportState::Idle
                    }
                };
            }
        }
        self.counting.is_some()
            || self.looking.is_some()
            || self.preview.is_some()
            || self.writing.is_some()
            || self.ordered.is_some()
    }
}

/// How and what, as it stands in the access log.
fn logged(how: &str, which: &str) -> String {
    joined([how, which].into_iter().filter(|part| !part.is_empty()), " ")
}

fn expect_folder(folder: &Path) -> Result<(), WhyNot> {
    if folder.is_dir() && folder.is_absolute() {
        return Ok(());
    }
    Err(WhyNot(Explanation::new("hr-export-no-folder").with("folder", folder)))
}

/// Stops as soon as there is enough to be shown.
struct PreviewEnd;

impl Attendant for PreviewEnd {
    fn untold(&mut self, _: &str, _: Untold<'_>) {}

    fn passed(&mut self, records: usize) -> io::Result<()> {
        if records > SHOWN { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
    }
}

/// The first rows of what will be written, column by column as a table has them.
fn preview(store: &Store, filter: &Filter) -> Result<ExportPreview, WhyNot> {
    let mut text = Vec::new();
    match write_csv(store, filter, &mut text, &mut PreviewEnd) {
        Ok(_) => {}
        Err(ExportError::Write(error)) if error.kind() == io::ErrorKind::Interrupted => {}
        Err(error) => return Err(error.into()),
    }
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_slice());
    let mut rows = reader.records().map_while(Result::ok).map(|row| row.iter().map(str::to_owned).collect());
    Ok(ExportPreview { heads: rows.next().unwrap_or_default(), rows: rows.take(SHOWN).collect() })
}

/// What a filter asks for, in words.
pub(super) fn asked(common: &Common, filter: &Filter) -> Vec<String> {
    let words = &common.words;
    let mut asked = Vec::new();
    let mut tell = |label: &str, told: Vec<String>| {
        if !told.is_empty() {
            let told = joined(told, &words.plain("compound-and"));
            asked.push(crate::attempt::labelled(&words.plain(label), &told, words));
        }
    };
    if filter.from.is_some() || filter.to.is_some() {
        let day =
            |day: Option<_>| day.map_or_else(|| "…".to_owned(), |day: crate::records::CalendarDay| day.to_string());
        let span = With::from_iter([("from", day(filter.from)), ("to", day(filter.to))]);
        tell("history-date", vec![words.text("hr-days-span", &span)]);
    }
    tell("hr-branch", filter.branches.clone());
    tell("hr-position", filter.positions.clone());
    tell("hr-number", filter.employees.clone());
    tell("history-scenario", filter.scenarios.iter().map(|id| common.title(id)).collect());
    tell("history-outcome", filter.upshots.iter().map(|one| words.plain(one.message())).collect());
    tell("sheet-ruling", filter.rulings.iter().map(|one| words.plain(ruling_name(*one))).collect());
    tell("sheet-played", filter.played.iter().map(|one| words.plain(played_name(*one))).collect());
    match filter.which {
        WhichAttempt::All => {}
        WhichAttempt::First => tell("hr-attempts", vec![words.plain("hr-first")]),
        WhichAttempt::Latest => tell("hr-attempts", vec![words.plain("hr-latest")]),
    }
    asked
}

/// What was written, in words.
fn told(words: &Words, told: &ExportTold) -> Vec<String> {
    let mut lines = Vec::new();
    for file in &told.files {
        let mut with = With::from_iter([("file", file.display().to_string())]);
        with.set("count", told.written);
        lines.push(words.text("records-exported", &with));
    }
    for (message, count) in [
        ("hr-export-changed", told.changed),
        ("hr-export-unreadable", told.unreadable),
        ("hr-export-wordless", told.wordless),
        ("sheet-missing", told.missing),
    ] {
        if count > 0 {
            lines.push(words.text(message, &With::from_iter([("count", count)])));
        }
    }
    if told.unsigned {
        lines.push(words.plain("sheet-not-verified"));
    }
    lines.extend(told.vouches.iter().flat_map(|vouches| vouches_in_words(words, vouches)));
    lines
}

/// Who vouches for what is written, line by line.
fn vouches_in_words(words: &Words, vouches: &Provenance) -> Vec<String> {
    vouches.vouches(words).iter().map(|(label, told)| crate::attempt::labelled(label, told, words)).collect()
}
