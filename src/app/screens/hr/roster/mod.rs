//! The roster: who is on it and what happened to them; and a file that is to be taken in, with what it would change shown first.

mod changes;
mod import;
mod moves;
mod person;
pub(super) mod ui;
pub(super) mod view;

use super::super::common::Common;
use super::guard::expect;
use super::pages::{PAGE, Pages, keep};
use super::why::WhyNot;
use crate::app::desk::{Desk, Reply};
use crate::app::reader::{Errand, StoreReader};
use crate::attempt::labelled;
use crate::content::InputFile;
use crate::locale::{Explain as _, Explanation, With, Words};
use crate::records::accounts::Permission;
use crate::records::wire::Worded as _;
use crate::records::{
    Deciding, Imported, PersonEvent, PersonWhat, RosterColumn, RosterDecisions, RosterError, RosterImport,
    RosterMapping, RosterPerson, RosterPreview, RosterSource, Store, StoreError, SubjectId,
};
use moves::{Considered, carry_out, consider};
use std::path::Path;
use std::sync::Arc;
use view::{ImportState, PersonOpen, RosterAsked, RosterDeskAction, RosterView};

/// The largest roster that is read, in bytes; the store says the same.
const LARGEST: u64 = 32 << 20;
/// How many problems of a file are told one by one.
const TOLD: usize = 200;

/// A file that was read, and what it would change.
#[derive(Clone)]
struct FileShown {
    name: String,
    bytes: Arc<Vec<u8>>,
    mapping: RosterMapping,
    asked: RosterAsked,
    preview: Arc<RosterPreview>,
}

/// WhyNot a file cannot be taken in: one problem after another.
struct RosterTrouble(Vec<Explanation>);

impl From<StoreError> for RosterTrouble {
    fn from(error: StoreError) -> Self {
        Self(vec![error.explain()])
    }
}

impl From<WhyNot> for RosterTrouble {
    fn from(WhyNot(why): WhyNot) -> Self {
        Self(vec![why])
    }
}

impl From<RosterError> for RosterTrouble {
    fn from(error: RosterError) -> Self {
        match error {
            RosterError::Problems(problems) => Self(problems.0.iter().map(|one| one.explain()).collect()),
            other => Self(vec![other.explain()]),
        }
    }
}

/// What happened to a person, and the other subjects that are one with him.
#[derive(Clone, Debug, Default)]
struct PersonRead {
    events: Vec<PersonEvent>,
    others: Vec<RosterPerson>,
}

type PeopleRead = Result<(Vec<RosterPerson>, usize), WhyNot>;

/// The roster, read some people at a time.
pub(super) struct Roster {
    reader: StoreReader,
    sought: (String, bool),
    pages: Pages<PeopleRead>,
    opening: Option<Errand<Result<PersonRead, WhyNot>>>,
    events: Option<(RosterPerson, PersonRead)>,
    considering: Option<Errand<Result<Considered, WhyNot>>>,
    considered: Option<Considered>,
    moving: Option<Reply<Result<Considered, WhyNot>>>,
    reading: Option<Errand<Result<FileShown, RosterTrouble>>>,
    shown: Option<FileShown>,
    writing: Option<Reply<Result<Imported, RosterTrouble>>>,
}

impl Roster {
    pub(super) fn new(reader: StoreReader) -> Self {
        Self {
            reader,
            sought: (String::new(), false),
            pages: Pages::default(),
            opening: None,
            events: None,
            considering: None,
            considered: None,
            moving: None,
            reading: None,
            shown: None,
            writing: None,
        }
    }

    /// Reads who is on it, where nobody has yet.
    pub(super) fn look(&mut self, view: &RosterView) {
        if view.count.is_none() && self.pages.is_idle() {
            self.read_page(0);
        }
    }

    fn read_page(&mut self, page: usize) {
        let (sought, all) = self.sought.clone();
        let read = move |store: &Store| store.people_with(&sought, all, page * PAGE, PAGE);
        self.pages.read(page, self.reader.send(move |store, _| Ok(read(store)?)));
    }

    fn start_over(&mut self, view: &mut RosterView) {
        self.pages.forget();
        view.pages.clear();
        view.count = None;
        view.open = None;
        self.read_page(0);
    }

    /// What is asked for of it.
    pub(super) fn act(&mut self, common: &Common, desk: &Desk, view: &mut RosterView, action: RosterDeskAction) {
        match action {
            RosterDeskAction::Seek { sought, all } => {
                self.sought = (sought, all);
                self.start_over(view);
            }
            RosterDeskAction::See(rows) => {
                self.pages.wanted(&rows, &view.pages).into_iter().for_each(|page| self.read_page(page));
            }
            RosterDeskAction::Open(row) => {
                let Some(person) = view.person(row).cloned() else { return };
                view.open = Some(opened(&common.words, row, &person));
                self.events = Some((person.clone(), PersonRead::default()));
                self.forget(view);
                view.moved = None;
                self.opening = Some(self.reader.send(move |store, _| {
                    let others = store.subjects_of(&person)?.into_iter().skip(1).collect();
                    Ok(PersonRead { events: store.person_history(&person)?, others })
                }));
            }
            RosterDeskAction::Consider(order) if view.changes => {
                self.forget(view);
                (view.is_moving, view.moved) = (true, None);
                self.considering = Some(self.reader.send(move |store, _| consider(store, order)));
            }
            RosterDeskAction::Move if view.changes => {
                let Some(considered) = self.considered.clone() else { return };
                view.is_moving = true;
                let by = common.rights.by.clone();
                self.moving = Some(desk.send(move |store: &mut Store| carry_out(store, by.as_ref(), &considered)));
            }
            RosterDeskAction::Forget => self.forget(view),
            RosterDeskAction::Close => {
                (view.open, self.opening) = (None, None);
            }
            RosterDeskAction::Read(asked) if view.changes => {
                view.trouble.clear();
                view.import = ImportState::Reading;
                // what was read stays what it was, however often it is decided anew
                let known = self.shown.as_ref().filter(|shown| shown.asked.path == asked.path);
                let known = known.map(|shown| Arc::clone(&shown.bytes));
                self.reading = Some(self.reader.send(move |store, _| read(store, asked, known)));
            }
            RosterDeskAction::Write { keep } if view.changes => {
                let Some(shown) = self.shown.clone() else { return };
                view.import = ImportState::Writing;
                let by = common.rights.by.clone();
                self.writing = Some(desk.send(move |store: &mut Store| write(store, by.as_ref(), &shown, keep)));
            }
            RosterDeskAction::Drop => {
                (self.reading, self.shown) = (None, None);
                view.import = ImportState::None;
                view.trouble.clear();
            }
            // the desk does that; and whoever may not change the roster is not offered it
            RosterDeskAction::Records
            | RosterDeskAction::Read(_)
            | RosterDeskAction::Write { .. }
            | RosterDeskAction::Consider(_)
            | RosterDeskAction::Move => {}
        }
    }

    /// What was found out about a person, and is not to be done.
    fn forget(&mut self, view: &mut RosterView) {
        (self.considering, self.considered) = (None, None);
        (view.considered, view.refused, view.is_moving) = (None, None, self.moving.is_some());
    }

    /// Takes what was found out about a person, and what was done.
    fn pass_moves(&mut self, words: &Words, view: &mut RosterView) {
        let gone = || words.plain("notice-fault-what");
        if let Some(done) = self.considering.as_ref().and_then(Errand::poll) {
            (self.considering, view.is_moving) = (None, false);
            match done {
                Ok(Ok(considered)) => {
                    view.considered = Some(considered.would(words));
                    self.considered = Some(considered);
                }
                Ok(Err(WhyNot(why))) => view.refused = Some(why.text(words)),
                Err(_) => view.refused = Some(gone()),
            }
        }
        if let Some(done) = self.moving.as_ref().and_then(Reply::poll) {
            (self.moving, self.considered, view.considered, view.is_moving) = (None, None, None, false);
            match done {
                Ok(Ok(done)) => {
                    // rows may stand elsewhere by now
                    self.start_over(view);
                    view.moved = Some(done.done(words));
                }
                Ok(Err(WhyNot(why))) => view.refused = Some(why.text(words)),
                Err(_) => view.refused = Some(gone()),
            }
        }
    }

    /// Takes what has been read. Whether something still is.
    pub(super) fn pass(&mut self, common: &Common, view: &mut RosterView) -> bool {
        let words = &common.words;
        let gone = || words.plain("notice-fault-what");
        for (page, found) in self.pages.done() {
            match found {
                Ok(Ok((people, count))) => {
                    view.count = Some(count);
                    keep(&mut view.pages, page, people);
                }
                Ok(Err(WhyNot(why))) => view.trouble = vec![why.text(words)],
                Err(_) => view.trouble = vec![gone()],
            }
        }
        if let Some(done) = self.opening.as_ref().and_then(Errand::poll) {
            self.opening = None;
            match done {
                Ok(Ok(read)) => {
                    if let Some(known) = &mut self.events {
                        known.1 = read;
                    }
                    self.tell_events(words, view);
                }
                Ok(Err(WhyNot(why))) => view.trouble = vec![why.text(words)],
                Err(_) => view.trouble = vec![gone()],
            }
        }
        self.pass_moves(words, view);
        if let Some(done) = self.reading.as_ref().and_then(Errand::poll) {
            self.reading = None;
            view.import = ImportState::None;
            match done {
                Ok(Ok(shown)) => {
                    view.import = ImportState::Shown(Arc::clone(&shown.preview));
                    self.shown = Some(shown);
                }
                Ok(Err(trouble)) => view.trouble = told(words, &trouble),
                Err(_) => view.trouble = vec![gone()],
            }
        }
        if let Some(done) = self.writing.as_ref().and_then(Reply::poll) {
            self.writing = None;
            match done {
                Ok(Ok(imported)) => {
                    view.import = ImportState::Written(written(words, &imported));
                    self.shown = None;
                    self.start_over(view);
                }
                Ok(Err(trouble)) => {
                    view.trouble = told(words, &trouble);
                    let shown = self.shown.as_ref().map(|shown| ImportState::Shown(Arc::clone(&shown.preview)));
                    view.import = shown.unwrap_or_default();
                }
                Err(_) => {
                    view.import = ImportState::None;
                    view.trouble = vec![gone()];
                }
            }
        }
        !self.pages.is_idle()
            || self.opening.is_some()
            || self.reading.is_some()
            || self.writing.is_some()
            || self.considering.is_some()
            || self.moving.is_some()
    }

    fn tell_events(&self, words: &Words, view: &mut RosterView) {
        let (Some(open), Some((person, read))) = (&mut view.open, &self.events) else { return };
        let others = read.others.iter().map(|one| {
            let who = crate::locale::joined([one.fields.number(), one.fields.name()], " ");
            (one.subject.to_string(), who)
        });
        let (events, others) = (Some(self::events(words, &read.events)), others.collect());
        *open = PersonOpen { events, others, ..opened(words, open.row, person) };
    }

    /// Tells everything in other words.
    pub(super) fn relabel(&mut self, common: &Common, view: &mut RosterView) {
        self.tell_events(&common.words, view);
        view.considered = self.considered.as_ref().map(|considered| considered.would(&common.words));
    }
}

fn told(words: &Words, trouble: &RosterTrouble) -> Vec<String> {
    let mut told: Vec<_> = trouble.0.iter().take(TOLD).map(|one| one.text(words)).collect();
    let more = trouble.0.len().saturating_sub(TOLD);
    if more > 0 {
        told.push(words.text("hr-verify-more", &With::from_iter([("count", more)])));
    }
    told
}

fn opened(words: &Words, row: usize, person: &RosterPerson) -> PersonOpen {
    let said = RosterColumn::ALL.into_iter().map(|column| (column, person.fields.get(column)));
    let said = said.filter(|(column, text)| *column != RosterColumn::Name && !text.is_empty());
    let mut facts: Vec<_> = said.map(|(column, text)| (words.plain(column.message()), text.to_owned())).collect();
    let state = if person.on_roster { "roster-state-on" } else { "roster-state-left" };
    let state = words.text(state, &With::from_iter([("since", person.since.to_string())]));
    facts.push((words.plain("roster-head-state"), state));
    PersonOpen {
        row,
        subject: person.subject.to_string(),
        title: person.fields.name().to_owned(),
        number: person.fields.number().to_owned(),
        on_roster: person.on_roster,
        is_sample: person.sample,
        others: Vec::new(),
        facts,
        events: None,
    }
}

/// What the columns' titles mean, as they are asked for.
fn mapping(asked: &RosterAsked) -> Result<RosterMapping, RosterTrouble> {
    let said: Vec<String> = asked.titles.iter().map(|(column, title)| format!("{}={title}", column.word())).collect();
    RosterMapping::read(said.iter().map(String::as_str))
        .map_err(|found| RosterTrouble(vec![Explanation::new("roster-map-form").with("found", found)]))
}

fn decisions(asked: &RosterAsked) -> RosterDecisions {
    let deciding = |numbers: &std::collections::BTreeSet<String>| match numbers.is_empty() {
        true => Deciding::Nobody,
        false => Deciding::these(numbers.iter().map(String::as_str)),
    };
    RosterDecisions { same: deciding(&asked.same), other: deciding(&asked.other), leavers: asked.leavers }
}

fn import_of<'f>(name: &'f str, bytes: &'f [u8], mapping: &RosterMapping, asked: &RosterAsked) -> RosterImport<'f> {
    let source = RosterSource { file: name, bytes, mapping: mapping.clone(), sheet: None };
    RosterImport { source, decisions: decisions(asked), as_of: None }
}

fn read(store: &Store, asked: RosterAsked, known: Option<Arc<Vec<u8>>>) -> Result<FileShown, RosterTrouble> {
    let path = Path::new(asked.path.trim().trim_matches('"'));
    let bytes = match known {
        Some(bytes) => bytes,
        None => Arc::new(InputFile::read_named(path, LARGEST).map_err(|error| {
            let what = Explanation::new("roster-unreadable").with("path", path);
            let detail = Explanation::new("chain-detail").with("told", what).with("detail", error.to_string());
            RosterTrouble(vec![detail])
        })?),
    };
    // its folders are nobody's business, and may be called as somebody
    let name = path.file_name().map_or_else(|| asked.path.clone(), |name| name.to_string_lossy().into_owned());
    let mapping = mapping(&asked)?.over(store.roster_mapping()?);
    let preview = store.preview_roster(&import_of(&name, &bytes, &mapping, &asked))?;
    Ok(FileShown { name, bytes, mapping, asked, preview: Arc::new(preview) })
}

fn write(store: &mut Store, by: Option<&SubjectId>, shown: &FileShown, keep: bool) -> Result<Imported, RosterTrouble> {
    expect(store, by, Permission::ChangeRoster)?;
    let import = import_of(&shown.name, &shown.bytes, &shown.mapping, &shown.asked);
    let imported = store.import_previewed(&import, &shown.preview)?;
    let own = mapping(&shown.asked)?;
    if keep && !own.is_empty() {
        store.keep_roster_mapping(&own)?;
    }
    Ok(imported)
}

fn written(words: &Words, done: &Imported) -> String {
    let counts = [("added", done.added), ("updated", done.updated), ("unchanged", done.unchanged)];
    let told = words.text("roster-imported", &With::from_iter(counts));
    if done.left == 0 {
        return told;
    }
    let left = words.text("roster-imported-left", &With::from_iter([("left", done.left)]));
    crate::locale::joined([told, left], " · ")
}

/// What happened to somebody, the newest first, each with its day.
pub(super) fn events(words: &Words, events: &[PersonEvent]) -> Vec<(String, String)> {
    let told = |event: &PersonEvent| {
        let what = words.plain(event.what.message());
        match event.what {
            PersonWhat::Joined | PersonWhat::Left | PersonWhat::Merged | PersonWhat::Split => what,
            PersonWhat::Number
            | PersonWhat::Name
            | PersonWhat::Branch
            | PersonWhat::Position
            | PersonWhat::HiredOn
            | PersonWhat::Manager
            | PersonWhat::TimeFactor => labelled(&what, &event.value, words),
        }
    };
    events.iter().rev().map(|event| (event.from.to_string(), told(event))).collect()
}
