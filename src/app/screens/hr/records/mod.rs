//! The records: looked through in any order, however many there are, with the file of whoever made one beside them.

pub(super) mod bar;
pub(super) mod file;
mod file_ui;
mod line;
mod list;
mod ruling;
mod ruling_ui;
pub(super) mod ruling_view;
pub(super) mod ui;
pub(super) mod view;

use super::super::common::Common;
use super::super::go::{Ended, Go};
use super::pages::{PAGE, Pages, keep};
use super::why::WhyNot;
use super::witness::{LookWitness, Noting};
use crate::app::desk::{Desk, Reply};
use crate::app::reader::{Errand, StoreReader};
use crate::app::widgets::parts;
use crate::export::asked_by_query;
use crate::locale::Explain as _;
use crate::records::accounts::{AccessKind, Permission};
use crate::records::{
    AttemptId, CalendarDay, ListedRecord, Note, RecordFacets, RecordOrder, RecordQuery, Store, StoreError, this_day,
};
pub(super) use file::competency_names;
use file::{FileRead, FileView};
use line::{RecordLine, ruled};
use ruling::rule;
use ruling_view::RulingView;
use std::collections::BTreeMap;
use std::ops::Range;
use view::{OpenRecord, RecordListAction, RecordsView};

/// Whatever is being read.
type AskedFor<T> = Option<Errand<Result<T, StoreError>>>;

/// At how many of the records somebody looks, as far as that is written down. Who sees the first of them is kept from no others, and
/// whoever goes on to the others looks at all.
enum Looked {
    /// At the first; with what the others are written down as.
    First(String),
    /// It is being written down that he looks at all.
    Noting(Noting),
    /// At all.
    All,
}

/// The records that are looked through: their numbers in their order, and a few pages of them.
pub(super) struct Records {
    numbers: Vec<u32>,
    /// The first numbers, and as what it stands in the access log that they were asked for.
    first: AskedFor<(Vec<u32>, String)>,
    /// The first, while it is written down that somebody looks at them.
    found_first: Option<(Vec<u32>, String, Noting)>,
    /// All numbers, where there are more than the first.
    counting: AskedFor<Vec<u32>>,
    /// How far it is written down that somebody looks at them.
    looked: Looked,
    opened: Option<(FileRead, Noting)>,
    /// By what they can be told apart takes longer than the first of them: nobody waits for it.
    facets: AskedFor<RecordFacets>,
    apart: StoreReader,
    pages: Pages<Result<Vec<ListedRecord>, StoreError>>,
    /// The pages as they were found, to be told in other words.
    found: BTreeMap<usize, Vec<ListedRecord>>,
    opening: Option<Errand<Result<FileRead, StoreError>>>,
    witness: LookWitness,
    ended: Option<Ended>,
    /// The attempt that is open, and what is being noted on it.
    attempt: Option<AttemptId>,
    noting: Option<Reply<Result<Note, WhyNot>>>,
    /// What was noted just now, to be told when the record was read again.
    noted: Option<String>,
}

impl Records {
    /// All of them, the newest first.
    pub(super) fn new(
        common: &Common, (reader, apart): (&StoreReader, StoreReader), witness: LookWitness,
    ) -> (Self, RecordsView) {
        let query = RecordQuery { order: RecordOrder::Closed, descending: true, ..RecordQuery::default() };
        let mut records = Self {
            numbers: Vec::new(),
            first: None,
            found_first: None,
            counting: None,
            looked: Looked::All,
            opened: None,
            facets: Some(apart.send(|store, _| store.record_facets())),
            apart,
            pages: Pages::default(),
            found: BTreeMap::new(),
            opening: None,
            witness,
            ended: None,
            attempt: None,
            noting: None,
            noted: None,
        };
        let mut view = RecordsView {
            query: query.clone(),
            facets: RecordFacets::default(),
            titles: common.content.titles(&common.language),
            today: this_day(),
            count: None,
            is_counting: false,
            pages: BTreeMap::new(),
            open: None,
            trouble: None,
        };
        records.ask(reader, &mut view, query);
        (records, view)
    }

    /// Looks through others.
    fn ask(&mut self, reader: &StoreReader, view: &mut RecordsView, query: RecordQuery) {
        view.query = query.clone();
        (view.count, view.is_counting) = (None, false);
        view.trouble = None;
        view.today = this_day();
        self.forget_pages(view);
        // rows that are seen before the new ones are known are none of the old ones
        self.numbers.clear();
        (self.found_first, self.counting, self.looked) = (None, None, Looked::All);
        self.first = Some(
            reader
                .send(move |store, _| Ok((store.first_record_numbers(&query, PAGE)?, asked_by_query(store, &query)?))),
        );
    }

    fn forget_pages(&mut self, view: &mut RecordsView) {
        self.pages.forget();
        self.found.clear();
        view.pages.clear();
    }

    /// What is asked for of them.
    pub(super) fn act(
        &mut self, common: &Common, (reader, desk): (&StoreReader, &Desk), view: &mut RecordsView,
        action: RecordListAction,
    ) -> Option<Go> {
        match action {
            RecordListAction::Rule(order) => {
                let attempt = self.attempt.clone()?;
                let ruling = view.open.as_mut()?.ruling.as_mut()?;
                (ruling.is_writing, ruling.trouble, ruling.done) = (true, None, None);
                let by = common.rights.by.clone();
                self.noting = Some(desk.send(move |store: &mut Store| rule(store, by.as_ref(), &attempt, &order)));
            }
            RecordListAction::Ask(query) => self.ask(reader, view, *query),
            RecordListAction::See(rows) => self.see(reader, view, rows),
            RecordListAction::Open(row) => {
                let number = *self.numbers.get(row)?;
                self.open(common, reader, view, number);
            }
            RecordListAction::OpenNumber(number) => self.open(common, reader, view, number),
            RecordListAction::Close => {
                view.open = None;
                (self.opening, self.opened, self.ended, self.attempt) = (None, None, None, None);
            }
            RecordListAction::Replay => {
                return Some(Go::Replay { of: self.ended.clone()?, chance: None });
            }
        }
        None
    }

    /// Has the pages read that hold these rows, where nobody has yet.
    fn see(&mut self, reader: &StoreReader, view: &RecordsView, rows: Range<usize>) {
        if rows.end > PAGE
            && let Looked::First(which) = &mut self.looked
        {
            let noting = self.witness.looks(AccessKind::Listed, None, self.numbers.len(), std::mem::take(which));
            self.looked = Looked::Noting(noting);
        }
        let rows = if matches!(self.looked, Looked::All) { rows } else { rows.start.min(PAGE)..rows.end.min(PAGE) };
        if rows.is_empty() {
            return;
        }
        for page in self.pages.wanted(&rows, &view.pages) {
            let numbers: Vec<u32> = self.numbers.iter().skip(page * PAGE).take(PAGE).copied().collect();
            if !numbers.is_empty() {
                self.pages.read(page, reader.send(move |store, _| store.records_numbered(&numbers)));
            }
        }
    }

    fn open(&mut self, common: &Common, reader: &StoreReader, view: &mut RecordsView, number: u32) {
        let row = self.numbers.iter().position(|one| *one == number);
        view.open = Some(OpenRecord { number, row, file: None, ruling: None, trouble: None });
        (self.opened, self.ended, self.attempt) = (None, None, None);
        let (content, language, by) = (common.content.clone(), common.language.clone(), common.rights.by.clone());
        let read = move |store: &Store| file::read(store, number, by.as_ref(), (&content, &language));
        self.opening = Some(reader.send(move |store, _| read(store)));
    }

    /// Takes what was noted. Whether something was, so that what is summed up and listed holds no more.
    pub(super) fn has_ruled(&mut self, common: &Common, reader: &StoreReader, view: &mut RecordsView) -> bool {
        let Some(done) = self.noting.as_ref().and_then(Reply::poll) else { return false };
        self.noting = None;
        let trouble = match done {
            Ok(Ok(note)) => {
                self.noted = Some(parts::named(&common.words, "hr-rule-done", "what", &ruled(&common.words, &note)));
                self.forget_pages(view);
                self.facets = Some(self.apart.send(|store, _| store.record_facets()));
                if let Some(number) = view.open.as_ref().map(|open| open.number) {
                    self.open(common, reader, view, number);
                }
                return true;
            }
            Ok(Err(WhyNot(why))) => why.text(&common.words),
            Err(_) => common.words.plain("notice-fault-what"),
        };
        if let Some(ruling) = view.open.as_mut().and_then(|open| open.ruling.as_mut()) {
            (ruling.is_writing, ruling.trouble) = (false, Some(trouble));
        }
        false
    }

    /// Takes what has been read. Whether something still is.
    pub(super) fn pass(&mut self, common: &Common, view: &mut RecordsView) -> bool {
        let trouble = |error: &StoreError| error.explain().text(&common.words);
        let gone = || common.words.plain("notice-fault-what");
        if let Some(done) = self.facets.as_ref().and_then(Errand::poll) {
            self.facets = None;
            // without them one looks through all
            if let Ok(Ok(facets)) = done {
                view.facets = facets;
            }
        }
        self.count(common, view);
        for (page, found) in self.pages.done() {
            match found {
                Ok(Ok(found)) => {
                    keep(&mut view.pages, page, found.iter().map(|one| RecordLine::new(common, one)).collect());
                    keep(&mut self.found, page, found);
                }
                Ok(Err(error)) => view.trouble = Some(trouble(&error)),
                Err(_) => view.trouble = Some(gone()),
            }
        }
        if let Some(done) = self.opening.as_ref().and_then(Errand::poll) {
            self.opening = None;
            match done {
                Ok(Ok(read)) => {
                    let (whose, which) = read.whose();
                    let noting = self.witness.looks(AccessKind::Shown, whose, 1, which);
                    self.opened = Some((read, noting));
                }
                Ok(Err(error)) => cannot_open(view, trouble(&error)),
                Err(_) => cannot_open(view, gone()),
            }
        }
        if let Some((read, noting)) = self.opened.take() {
            match noting.is_done() {
                None => self.opened = Some((read, noting)),
                Some(Ok(Ok(()))) => {
                    (self.ended, self.attempt) = (read.ended(), read.attempt());
                    let done = self.noted.take();
                    if let Some(open) = &mut view.open {
                        open.file = Some(FileView::new(common, &read));
                        let ruling = read.ruling(common).filter(|_| common.rights.may(Permission::Correct));
                        open.ruling = ruling.map(|ruling| RulingView { done, ..ruling });
                    }
                }
                Some(Ok(Err(WhyNot(why)))) => cannot_open(view, why.text(&common.words)),
                Some(Err(_)) => cannot_open(view, gone()),
            }
        }
        self.first.is_some()
            || self.found_first.is_some()
            || self.counting.is_some()
            || matches!(self.looked, Looked::Noting(_))
            || self.facets.is_some()
            || !self.pages.is_idle()
            || self.opening.is_some()
            || self.opened.is_some()
            || self.noting.is_some()
    }

    /// Takes the first of the records as soon as they are known and it is written down that somebody looks at them, and then how many there
    /// are in all.
    fn count(&mut self, common: &Common, view: &mut RecordsView) {
        let told = |error: &StoreError| error.explain().text(&common.words);
        let gone = || common.words.plain("notice-fault-what");
        if let Some(done) = self.first.as_ref().and_then(Errand::poll) {
            self.first = None;
            match done {
                Ok(Ok((numbers, which))) => {
                    let noting = self.witness.looks(AccessKind::Listed, None, numbers.len(), which.clone());
                    self.found_first = Some((numbers, which, noting));
                }
                Ok(Err(error)) => view.trouble = Some(told(&error)),
                Err(_) => view.trouble = Some(gone()),
            }
        }
        if let Some((numbers, which, noting)) = self.found_first.take() {
            match noting.is_done() {
                None => self.found_first = Some((numbers, which, noting)),
                Some(Ok(Ok(()))) => {
                    if numbers.len() == PAGE {
                        let query = view.query.clone();
                        self.counting = Some(self.apart.send(move |store, _| store.record_numbers(&query)));
                        (self.looked, view.is_counting) = (Looked::First(which), true);
                    }
                    self.take(view, numbers);
                }
                Some(Ok(Err(WhyNot(why)))) => view.trouble = Some(why.text(&common.words)),
                Some(Err(_)) => view.trouble = Some(gone()),
            }
        }
        if let Some(done) = self.counting.as_ref().and_then(Errand::poll) {
            (self.counting, view.is_counting) = (None, false);
            match done {
                Ok(Ok(numbers)) => {
                    // others were closed or ruled on meanwhile
                    if !numbers.starts_with(&self.numbers) {
                        self.forget_pages(view);
                    }
                    self.take(view, numbers);
                }
                Ok(Err(error)) => view.trouble = Some(told(&error)),
                Err(_) => view.trouble = Some(gone()),
            }
        }
        if let Looked::Noting(noting) = &self.looked {
            match noting.is_done() {
                None => {}
                Some(Ok(Ok(()))) => self.looked = Looked::All,
                Some(Ok(Err(WhyNot(why)))) => self.refuse(view, why.text(&common.words)),
                Some(Err(_)) => self.refuse(view, gone()),
            }
        }
    }

    /// Shows these.
    fn take(&mut self, view: &mut RecordsView, numbers: Vec<u32>) {
        view.count = Some(numbers.len());
        self.numbers = numbers;
        if let Some(open) = &mut view.open {
            open.row = self.numbers.iter().position(|one| *one == open.number);
        }
    }

    /// Shows none but the first, and why: nobody could write down that somebody looks at the others.
    fn refuse(&mut self, view: &mut RecordsView, why: String) {
        self.looked = Looked::All;
        self.numbers.truncate(PAGE);
        (view.count, view.trouble) = (Some(self.numbers.len()), Some(why));
    }

    /// Tells everything in other words.
    pub(super) fn relabel(&mut self, common: &Common, reader: &StoreReader, view: &mut RecordsView) {
        view.titles = common.content.titles(&common.language);
        for (page, found) in &self.found {
            view.pages.insert(*page, found.iter().map(|one| RecordLine::new(common, one)).collect());
        }
        // findings stand in the words that they were put into
        if let Some(number) = view.open.as_ref().map(|open| open.number) {
            self.open(common, reader, view, number);
        }
    }
}

fn cannot_open(view: &mut RecordsView, trouble: String) {
    if let Some(open) = &mut view.open {
        open.trouble = Some(trouble);
    }
}

/// The first day of the month that a day is in.
fn month_of(day: CalendarDay) -> Option<CalendarDay> {
    CalendarDay::read(&format!("{}-01", day.to_string().get(..7)?))
}
