//! Verifying: the chain is walked from its first link to its signed head, every record is held against its link, and every fault
//! is named. Nothing that is wrong keeps it from the rest.

use super::super::LinkKind;
use super::super::desks::Desks;
use super::super::error::{Trouble, is_of_a_row};
use super::super::people::FactorDoc;
use super::super::retention::RetentionDoc;
use super::super::wire::Worded as _;
use super::super::{AttemptId, Store, StoreError, noted, people, schema};
use super::begin::{KeyChangeDoc, StationDoc};
use super::begun::BegunDoc;
use super::digest::RecordLinkDoc;
use super::fault::{ChainFault, ChainFaultKind as Kind, FaultAt};
use super::head::{SignedHead, head};
use super::key::{StationKey, key_file};
use super::link::{ChainLink, LINK, link_row};
use super::record::{HeldRecord, LinkedRecord, Surroundings};
use super::rows::{RowLinkDoc, RowsSeen};
use super::running::Beginnings;
use super::sound::unsound;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::mem;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// What verifying found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// The signed head; none where nothing is signed.
    pub head: Option<SignedHead>,
    /// How many links were walked.
    pub links: usize,
    /// How many records were held against theirs.
    pub records: usize,
    /// How many of them an earlier layout had sealed.
    pub adopted: usize,
    /// How many are gone by a rule that a link tells.
    pub let_go: usize,
    /// The places where the key became another: what is before is vouched for by anchors and by the later key alone.
    pub key_changes: Vec<i64>,
    /// Everything that is not as it was written, in the order in which it was found: the store, the links, the records, the anchors.
    pub faults: Vec<ChainFault>,
    /// The attempts of the records, in order, with their semantics' number.
    pub attempts: Vec<(AttemptId, i64)>,
    /// It was stopped before it was through.
    pub stopped: bool,
}

impl Verification {
    /// Whether all of it is as it was written.
    #[must_use]
    pub const fn holds(&self) -> bool {
        self.faults.is_empty() && !self.stopped
    }
}

/// How far verifying has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyProgress {
    /// How many links are done.
    pub done: usize,
    /// Of how many.
    pub all: usize,
}

/// How often it is told how far it has come, in links.
const STEP: usize = 512;
/// How many records go to a core at once.
const PAGE: usize = 64;

impl Store {
    /// The signed head of the chain; none where nothing is signed.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn head(&self) -> Result<Option<SignedHead>, StoreError> {
        self.read(|connection| Ok(head(connection)?))
    }

    /// Verifies everything, and holds it against anchors, each with a name. `go_on` hears how far it has come and says whether to
    /// go on.
    ///
    /// # Errors
    /// When the store cannot be read at all.
    pub fn verify(
        &self, anchors: &[(String, Option<SignedHead>)], go_on: impl FnMut(VerifyProgress) -> bool,
    ) -> Result<Verification, StoreError> {
        self.as_of_now(|| {
            let mut walk = Walk { place: FIRST, ..Walk::default() };
            let done = self.read(|connection| {
                walk.found.head = head(connection).ok().flatten();
                let around = Surroundings::read(connection)?;
                walk.structure(connection)?;
                self.walk_links(connection, &mut walk, &around, go_on)?;
                walk.place = LAST;
                let key = StationKey::read(&key_file(self.path())).ok().flatten();
                walk.head(key.as_ref());
                walk.under_way(connection, key.as_ref())?;
                walk.without_links(connection)?;
                walk.anchors(connection, anchors)
            });
            match done {
                Ok(()) => {}
                // what the database says while it reads on is a fault of the store, and not of whoever asks
                Err(
                    error @ (StoreError::Corrupt { .. } | StoreError::Refused { .. } | StoreError::Meaningless { .. }),
                ) => walk.fault(ChainFault::because(FaultAt::Store, Kind::Unsound, error)),
                Err(error) => return Err(error),
            }
            Ok(walk.found())
        })
    }

    /// Walks along the links, while other cores hold records against theirs, and one looks whether the file is sound.
    fn walk_links(
        &self, connection: &Connection, walk: &mut Walk, around: &Surroundings,
        go_on: impl FnMut(VerifyProgress) -> bool,
    ) -> Result<(), Trouble> {
        let mut beside = self.beside(1);
        let Some(checker) = beside.pop() else {
            walk.unsound(unsound(connection, &AtomicBool::new(false))?);
            return walk.links(connection, around, go_on, |walk, page| walk.took(held(connection, around, page)));
        };
        let stops = checker.read(|connection| Ok(connection.get_interrupt_handle()))?;
        let begin = || |store: &Store, page| store.read(|connection| held(connection, around, page));
        let stopped = &AtomicBool::new(false);
        thread::scope(|scope| {
            let check = scope.spawn(move || checker.read(|connection| unsound(connection, stopped)));
            let mut desks = Desks::open(scope, beside, &begin);
            let walked = walk.links(connection, around, go_on, |walk, page| {
                desks.give(page);
                while !desks.has_room() {
                    desks.take().map_or(Ok(()), |held| walk.took(held.map_err(Trouble::from)))?;
                }
                Ok(())
            });
            if walk.found.stopped || walked.is_err() {
                stopped.store(true, Ordering::Relaxed);
                stops.interrupt();
            }
            walked?;
            while let Some(held) = desks.take() {
                walk.took(held.map_err(Trouble::from))?;
            }
            match check.join() {
                Ok(Ok(said)) => walk.unsound(said),
                // it was interrupted
                Ok(Err(_)) if walk.found.stopped => {}
                Ok(Err(error)) => return Err(error.into()),
                Err(panic) => resume_unwind(panic),
            }
            Ok(())
        })
    }
}

impl Store {
    /// Writes down that all was found as it was written, signed, so that exports need not look again; where something was not, that
    /// nothing is known any more.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn note_verified(&mut self, found: &Verification) -> Result<(), StoreError> {
        if !found.faults.is_empty() {
            return self.write(|change| Ok(super::withdraw_verified(change)?));
        }
        let Some(head) = found.head.as_ref().filter(|_| found.holds()) else { return Ok(()) };
        let key = self.station_key()?;
        self.write(|change| Ok(super::sign_verified(change, (head.sequence, &head.hash), &key)?))
    }
}

/// Where a fault comes in the order of all: those of the store before those of the first link, and behind those of the last one
/// what is told at the end.
const FIRST: i64 = 0;
const LAST: i64 = i64::MAX;

#[derive(Default)]
struct Walk {
    found: Verification,
    /// Every fault, and where it comes in the order of all.
    faults: Vec<(i64, ChainFault)>,
    /// Where the next one comes: the link that is looked at.
    place: i64,
    /// The attempts that have a link.
    linked: HashSet<String>,
    /// Those that are to be held against theirs.
    page: Vec<LinkedRecord>,
    /// The rows that have one.
    rows: RowsSeen,
    /// What was begun.
    beginnings: Beginnings,
    /// Which key signs from where on.
    key: Option<StationDoc>,
    /// Place and hash of the last link.
    last: Option<(i64, String)>,
}

/// Records, each held against its link.
fn held(connection: &Connection, around: &Surroundings, page: Vec<LinkedRecord>) -> Result<Vec<HeldRecord>, Trouble> {
    page.iter().map(|one| one.held(connection, around)).collect()
}

impl Walk {
    fn fault(&mut self, fault: ChainFault) {
        self.faults.push((self.place, fault));
    }

    /// What was found, its faults in their order.
    fn found(mut self) -> Verification {
        self.faults.sort_by_key(|(place, _)| *place);
        self.found.faults = self.faults.into_iter().map(|(_, fault)| fault).collect();
        self.found
    }

    fn at(&mut self, at: FaultAt, what: Kind) {
        self.fault(ChainFault::new(at, what));
    }

    /// Whether the file has the tables and triggers that this program makes.
    fn structure(&mut self, connection: &Connection) -> Result<(), Trouble> {
        let (here, made) = (schema_of(connection)?, schema::as_made(schema_of)?);
        let names: BTreeSet<_> = here.keys().chain(made.keys()).collect();
        for name in names.into_iter().filter(|name| here.get(*name) != made.get(*name)) {
            self.fault(ChainFault::because(FaultAt::Store, Kind::Schema, name));
        }
        Ok(())
    }

    /// What is wrong with the file comes before all else.
    fn unsound(&mut self, said: Vec<String>) {
        let fault = |said| (FIRST - 1, ChainFault::because(FaultAt::Store, Kind::Unsound, said));
        self.faults.extend(said.into_iter().map(fault));
    }

    /// Takes what was found of records that were held against their links.
    fn took(&mut self, page: Result<Vec<HeldRecord>, Trouble>) -> Result<(), Trouble> {
        for HeldRecord { link, faults, is_there, is_adopted, was_let_go, attempt } in page? {
            self.faults.extend(faults.into_iter().map(|fault| (link, fault)));
            self.found.records += usize::from(is_there);
            self.found.adopted += usize::from(is_adopted);
            self.found.let_go += usize::from(was_let_go);
            self.found.attempts.extend(attempt);
        }
        Ok(())
    }

    /// Every link, one behind the other, and what it speaks of.
    fn links(
        &mut self, connection: &Connection, around: &Surroundings, mut go_on: impl FnMut(VerifyProgress) -> bool,
        mut hold: impl FnMut(&mut Self, Vec<LinkedRecord>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let all = connection.query_one("SELECT count(*) FROM chain", [], |row| row.get::<_, i64>(0))?;
        let all = usize::try_from(all).unwrap_or_default();
        let mut query = connection.prepare(&format!("{LINK} ORDER BY sequence"))?;
        let mut rows = query.query([])?;
        let mut expected = 1;
        while let Some(row) = rows.next()? {
            if self.found.links.is_multiple_of(STEP) && !go_on(VerifyProgress { done: self.found.links, all }) {
                self.found.stopped = true;
                return Ok(());
            }
            self.found.links += 1;
            let link = match link_row(row) {
                Ok(link) => link,
                Err(error) => {
                    let place = row.get(0).unwrap_or(expected);
                    self.place = place;
                    self.fault(ChainFault::because(FaultAt::Link(place), Kind::Unreadable, error));
                    expected = place.saturating_add(1);
                    self.last = None;
                    continue;
                }
            };
            let at = || FaultAt::Link(link.sequence);
            self.place = link.sequence;
            if link.sequence != expected {
                self.at(at(), Kind::Gap);
            } else if self.last.as_ref().map_or(expected == 1 && link.prev.is_empty(), |(_, hash)| *hash == link.prev) {
            } else {
                self.at(at(), Kind::Unconnected);
            }
            expected = link.sequence.saturating_add(1);
            if link.reckoned().as_ref() != Some(&link.hash) {
                self.at(at(), Kind::Changed);
            }
            self.says(connection, around, &link)?;
            self.last = Some((link.sequence, link.hash));
            if self.page.len() == PAGE {
                let page = mem::take(&mut self.page);
                hold(self, page)?;
            }
        }
        let page = mem::take(&mut self.page);
        hold(self, page)?;
        go_on(VerifyProgress { done: self.found.links, all });
        Ok(())
    }

    /// What a link speaks of.
    fn says(&mut self, connection: &Connection, around: &Surroundings, link: &ChainLink) -> Result<(), Trouble> {
        let at = || FaultAt::Link(link.sequence);
        let wrong = |error: serde_json::Error| ChainFault::because(at(), Kind::Unreadable, error);
        if (link.kind == LinkKind::Station.word()) != (link.sequence == 1) {
            self.at(at(), Kind::Changed);
        }
        match LinkKind::of(&link.kind) {
            Some(LinkKind::Station) => match serde_json::from_str(&link.body) {
                Ok(doc) => self.key = Some(doc),
                Err(error) => self.fault(wrong(error)),
            },
            Some(LinkKind::KeyChange) => match serde_json::from_str::<KeyChangeDoc>(&link.body) {
                Ok(doc) => {
                    self.found.key_changes.push(link.sequence);
                    if self.key.as_ref().is_none_or(|known| known.key != doc.lost) {
                        self.at(at(), Kind::OtherKey);
                    }
                    self.key.iter_mut().for_each(|known| known.key.clone_from(&doc.key));
                }
                Err(error) => self.fault(wrong(error)),
            },
            Some(LinkKind::Breach) => self.at(at(), Kind::Breach),
            Some(LinkKind::Layout) => self.beginnings.are_told(),
            Some(LinkKind::Begun) => match serde_json::from_str::<BegunDoc>(&link.body) {
                Ok(doc) => {
                    let at = FaultAt::Record { number: None, attempt: doc.attempt.to_string() };
                    let is_record = self.linked.contains(doc.attempt.as_str()).then_some(Kind::Twice);
                    if let Some(what) = is_record.or(self.beginnings.begun(link, doc)) {
                        self.at(at, what);
                    }
                }
                Err(error) => self.fault(wrong(error)),
            },
            Some(LinkKind::Record | LinkKind::Adopted) => match serde_json::from_str::<RecordLinkDoc>(&link.body) {
                Ok(doc) if self.linked.insert(doc.attempt.to_string()) => {
                    let erased = around.erased.get(doc.subject.as_str()).copied();
                    if let Some(what) = self.beginnings.recorded(connection, link, &doc, erased)? {
                        let at = FaultAt::Record { number: Some(doc.number), attempt: doc.attempt.to_string() };
                        self.at(at, what);
                    }
                    self.page.push(LinkedRecord::of(link, doc));
                }
                Ok(doc) => {
                    let at = FaultAt::Record { number: Some(doc.number), attempt: doc.attempt.to_string() };
                    self.at(at, Kind::Twice);
                }
                Err(error) => self.fault(wrong(error)),
            },
            Some(LinkKind::Retention) => {
                if let Err(error) = serde_json::from_str::<RetentionDoc>(&link.body) {
                    self.fault(wrong(error));
                }
            }
            Some(
                kind @ (LinkKind::Note
                | LinkKind::Notice
                | LinkKind::Acknowledged
                | LinkKind::Account
                | LinkKind::Access
                | LinkKind::Decision),
            ) => match serde_json::from_str::<RowLinkDoc>(&link.body) {
                Ok(doc) => self.row(connection, around, link, kind, &doc)?,
                Err(error) => self.fault(wrong(error)),
            },
            Some(kind @ LinkKind::Roster) => match serde_json::from_str::<FactorDoc>(&link.body) {
                Ok(doc) => {
                    if let Some(what) = doc.fault(connection, link)? {
                        self.at(FaultAt::Row { kind, row: doc.change() }, what);
                    }
                }
                Err(error) => self.fault(wrong(error)),
            },
            // they tell what happened, and nothing else is held against them; a kind that is not known here is a later version's
            Some(LinkKind::Erasure | LinkKind::Backup | LinkKind::Restored) | None => {}
        }
        Ok(())
    }

    /// A row, held against its link.
    fn row(
        &mut self, connection: &Connection, around: &Surroundings, link: &ChainLink, kind: LinkKind, doc: &RowLinkDoc,
    ) -> Result<(), Trouble> {
        let fault = self.rows.hold(connection, link, kind, doc)?;
        let went = |fault: &ChainFault| {
            fault.what == Kind::Missing && kind == LinkKind::Note && around.let_go.has_note(doc.row, link.sequence)
        };
        let fault = fault.filter(|fault| !went(fault));
        fault.into_iter().for_each(|fault| self.fault(fault));
        if kind != LinkKind::Note {
            return Ok(());
        }
        // its reason lies apart
        match noted::reason_holds(connection, doc.row, link.sequence) {
            Ok(true) => {}
            Ok(false) => self.at(FaultAt::Row { kind, row: doc.row }, Kind::Reason),
            Err(error) if is_of_a_row(&error) => {
                self.fault(ChainFault::because(FaultAt::Row { kind, row: doc.row }, Kind::Row, error))
            }
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    /// The records of which no link speaks, and what else stands where only records do.
    fn without_links(&mut self, connection: &Connection) -> Result<(), Trouble> {
        if self.found.stopped {
            return Ok(());
        }
        let mut query = connection.prepare("SELECT sequence, attempt FROM records ORDER BY sequence")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let attempt = String::from_utf8_lossy(row.get_ref(1)?.as_bytes().unwrap_or_default()).into_owned();
            if !self.linked.contains(&attempt) {
                let at = FaultAt::Record { number: row.get(0).ok(), attempt };
                self.at(at, Kind::Unlinked);
            }
        }
        if self.beginnings.all_told() {
            for (_, row) in people::unlinked(connection)? {
                self.at(FaultAt::Row { kind: LinkKind::Roster, row }, Kind::Unlinked);
            }
        }
        for (kind, row) in self.rows.unlinked(connection)? {
            self.at(FaultAt::Row { kind, row }, Kind::Unlinked);
        }
        Ok(())
    }

    /// Assessments under way, whose entries are linked by the station's secret.
    fn under_way(&mut self, connection: &Connection, key: Option<&StationKey>) -> Result<(), Trouble> {
        if !self.found.stopped {
            let left = self.beginnings.left(connection, &self.linked, key, self.found.head.as_ref())?;
            left.into_iter().for_each(|fault| self.fault(fault));
        }
        Ok(())
    }

    /// The signed head, against the end of the chain and the key.
    fn head(&mut self, beside: Option<&StationKey>) {
        if self.found.stopped {
            return;
        }
        let Some(head) = self.found.head.clone() else {
            self.at(FaultAt::Store, Kind::NoHead);
            return;
        };
        if !head.is_signed() {
            self.at(FaultAt::Store, Kind::Forged);
        }
        let is_known = self.key.as_ref().is_some_and(|key| (&key.key, &key.station) == (&head.key, &head.station));
        let is_beside = beside.is_none_or(|key| (&key.public(), &key.station) == (&head.key, &head.station));
        if !is_known || !is_beside {
            self.at(FaultAt::Store, Kind::OtherKey);
        }
        if self.last.as_ref().is_none_or(|(sequence, hash)| (*sequence, hash) != (head.sequence, &head.hash)) {
            self.at(FaultAt::Store, Kind::NotTheHead);
        }
    }

    fn anchors(&mut self, connection: &Connection, anchors: &[(String, Option<SignedHead>)]) -> Result<(), Trouble> {
        for (name, anchor) in anchors {
            let at = FaultAt::Anchor(name.clone());
            let Some(anchor) = anchor.as_ref().filter(|anchor| anchor.is_signed()) else {
                self.at(at, Kind::AnchorForged);
                continue;
            };
            if self.key.as_ref().is_none_or(|key| key.station != anchor.station) {
                self.at(at, Kind::AnchorElsewhere);
                continue;
            }
            let sql = "SELECT hash FROM chain WHERE sequence = ?1";
            let mut query = connection.prepare_cached(sql)?;
            let mut rows = query.query([anchor.sequence])?;
            match rows.next()? {
                None => self.at(at, Kind::AnchorBeyond),
                Some(row) if row.get_ref(0)?.as_bytes().is_ok_and(|hash| hash == anchor.hash.as_bytes()) => {}
                Some(_) => self.at(at, Kind::AnchorDiffers),
            }
        }
        Ok(())
    }
}

/// The tables, triggers and indices, each by its name with how it is made.
fn schema_of(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Option<String>>> {
    let mut query = connection.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}
