//! Verifying: the chain is walked from its first link to its signed head, every record is held against its link, and every fault
//! is named. Nothing that is wrong keeps it from the rest.

use super::super::ChainHash;
use super::super::LinkKind;
use super::super::error::Trouble;
use super::super::retention::{LetGoByRule, RetentionDoc};
use super::super::wire::{self, Worded as _};
use super::super::{AttemptId, JournalState, Store, StoreError, Timestamp, journal, noted, schema, seal};
use super::begin::{KeyChangeDoc, StationDoc};
use super::digest::{DigestsDoc, RecordLinkDoc, digests};
use super::fault::{ChainFault, ChainFaultKind as Kind, FaultAt};
use super::head::{SignedHead, head};
use super::key::{StationKey, key_file};
use super::link::{ChainLink, LINK, link_row};
use super::rows::{RowLinkDoc, RowsSeen};
use rusqlite::{Connection, Row};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

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
            let mut walk = Walk::default();
            let done = self.read(|connection| {
                walk.found.head = head(connection).ok().flatten();
                walk.structure(connection)?;
                walk.links(connection, go_on)?;
                let key = StationKey::read(&key_file(self.path())).ok().flatten();
                walk.running(connection, key.as_ref())?;
                walk.head(key);
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
            Ok(walk.found)
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

#[derive(Default)]
struct Walk {
    found: Verification,
    /// The texts that are not what their hashes say, by hash.
    altered: HashMap<String, String>,
    /// The attempts of which a text is gone.
    textless: HashSet<String>,
    /// Whose fields were erased, with the place of the last link that says so.
    erased: HashMap<String, i64>,
    /// What went by a rule.
    let_go: LetGoByRule,
    /// The attempts that have a link.
    linked: HashSet<String>,
    /// The rows that have one.
    rows: RowsSeen,
    /// Which key signs from where on.
    key: Option<StationDoc>,
    last: Option<ChainLink>,
}

impl Walk {
    fn fault(&mut self, fault: ChainFault) {
        self.found.faults.push(fault);
    }

    fn at(&mut self, at: FaultAt, what: Kind) {
        self.fault(ChainFault::new(at, what));
    }

    /// Whether the file is sound, and has the tables and triggers that this program makes.
    fn structure(&mut self, connection: &Connection) -> Result<(), Trouble> {
        let said: Vec<String> = {
            let mut query = connection.prepare("PRAGMA integrity_check(3)")?;
            let rows = query.query_map([], |row| row.get(0))?;
            rows.collect::<Result<_, _>>()?
        };
        for said in said.into_iter().filter(|said| said != "ok") {
            self.fault(ChainFault::because(FaultAt::Store, Kind::Unsound, said));
        }
        let (here, made) = (schema_of(connection)?, schema::as_made(schema_of)?);
        let names: BTreeSet<_> = here.keys().chain(made.keys()).collect();
        for name in names.into_iter().filter(|name| here.get(*name) != made.get(*name)) {
            self.fault(ChainFault::because(FaultAt::Store, Kind::Schema, name));
        }
        let mut query = connection.prepare("SELECT hash, name, body FROM content")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let text = |column| Ok::<_, rusqlite::Error>(row.get_ref(column)?.as_bytes().unwrap_or_default());
            let hash = String::from_utf8_lossy(text(0)?).into_owned();
            if *blake3::hash(text(2)?).to_hex() != *hash {
                self.altered.insert(hash, String::from_utf8_lossy(text(1)?).into_owned());
            }
        }
        let gone = "SELECT DISTINCT attempt FROM attempt_content AS its
                    WHERE NOT EXISTS (SELECT 1 FROM content WHERE content.hash = its.hash AND content.kind = its.kind
                                                                  AND content.name = its.name)";
        let mut query = connection.prepare(gone)?;
        self.textless = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let erased = "SELECT body ->> '$.subject', max(sequence) FROM chain WHERE kind = 'erasure' AND json_valid(body)
                      AND body ->> '$.subject' IS NOT NULL GROUP BY 1";
        let mut query = connection.prepare(erased)?;
        self.erased = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        self.let_go = LetGoByRule::read(connection)?;
        Ok(())
    }

    /// Every link, one behind the other, and what it speaks of.
    fn links(&mut self, connection: &Connection, mut go_on: impl FnMut(VerifyProgress) -> bool) -> Result<(), Trouble> {
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
                    self.fault(ChainFault::because(FaultAt::Link(place), Kind::Unreadable, error));
                    expected = place.saturating_add(1);
                    self.last = None;
                    continue;
                }
            };
            let at = || FaultAt::Link(link.sequence);
            if link.sequence != expected {
                self.at(at(), Kind::Gap);
            } else if self.last.as_ref().map_or(expected == 1 && link.prev.is_empty(), |last| last.hash == link.prev) {
            } else {
                self.at(at(), Kind::Unconnected);
            }
            expected = link.sequence.saturating_add(1);
            if link.reckoned().as_ref() != Some(&link.hash) {
                self.at(at(), Kind::Changed);
            }
            self.says(connection, &link)?;
            self.last = Some(link);
        }
        go_on(VerifyProgress { done: self.found.links, all });
        Ok(())
    }

    /// What a link speaks of.
    fn says(&mut self, connection: &Connection, link: &ChainLink) -> Result<(), Trouble> {
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
            Some(LinkKind::Record | LinkKind::Adopted) => match serde_json::from_str::<RecordLinkDoc>(&link.body) {
                Ok(doc) => self.record(connection, link, &doc)?,
                Err(error) => self.fault(wrong(error)),
            },
            Some(LinkKind::Retention) => {
                if let Err(error) = serde_json::from_str::<RetentionDoc>(&link.body) {
                    self.fault(wrong(error));
                }
            }
            Some(
                kind @ (LinkKind::Note | LinkKind::Notice | LinkKind::Account | LinkKind::Access | LinkKind::Decision),
            ) => match serde_json::from_str::<RowLinkDoc>(&link.body) {
                Ok(doc) => self.row(connection, link, kind, &doc)?,
                Err(error) => self.fault(wrong(error)),
            },
            // they tell what happened, and nothing else is held against them; a kind that is not known here is a later version's
            Some(LinkKind::Roster | LinkKind::Erasure | LinkKind::Backup | LinkKind::Restored) | None => {}
        }
        Ok(())
    }

    /// A row, held against its link.
    fn row(
        &mut self, connection: &Connection, link: &ChainLink, kind: LinkKind, doc: &RowLinkDoc,
    ) -> Result<(), Trouble> {
        let fault = self.rows.hold(connection, link, kind, doc)?;
        let went = |fault: &ChainFault| {
            fault.what == Kind::Missing && kind == LinkKind::Note && self.let_go.has_note(doc.row, link.sequence)
        };
        let fault = fault.filter(|fault| !went(fault));
        self.found.faults.extend(fault);
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

    /// A record, held against its link.
    fn record(&mut self, connection: &Connection, link: &ChainLink, doc: &RecordLinkDoc) -> Result<(), Trouble> {
        let RecordLinkDoc { attempt, digests: sealed, number, seal: old, held, practice: _, subject } = doc;
        let at = || FaultAt::Record { number: Some(*number), attempt: attempt.to_string() };
        if !self.linked.insert(attempt.to_string()) {
            self.at(at(), Kind::Twice);
            return Ok(());
        }
        let sql = "SELECT sequence, assessment, finished_at, hash,
                          CASE WHEN json_valid(assessment) THEN
                              outcome IS assessment ->> '$.outcome' AND score IS assessment ->> '$.score'
                              AND recommendation IS assessment ->> '$.recommendation'
                              AND ending IS assessment ->> '$.ending' ELSE 0 END
                   FROM records WHERE attempt = ?1";
        let mut query = connection.prepare_cached(sql)?;
        let mut rows = query.query([attempt])?;
        let Some(row) = rows.next()? else {
            match self.let_go.has(*number, link.sequence, &link.at, old.is_some()) {
                true => self.found.let_go += 1,
                false => self.at(at(), Kind::Missing),
            }
            return Ok(());
        };
        self.found.records += 1;
        self.found.adopted += usize::from(old.is_some());
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
        let (stands, text, finished_at, hash, drawn): (i64, String, Timestamp, String, bool) = match read(row) {
            Ok(read) => read,
            Err::<_, rusqlite::Error>(error) => {
                self.fault(ChainFault::because(at(), Kind::RecordUnreadable, error));
                return Ok(());
            }
        };
        // what was linked later was not erased with him
        let is_erased = self.erased.get(subject.as_str()).is_some_and(|place| *place > link.sequence);
        let function = ChainHash::named_in(&link.hash).unwrap_or_default();
        let found = match digests(connection, function, attempt, &text, &finished_at, None) {
            Ok(found) => found,
            Err(Trouble::Sql(error)) if is_of_a_row(&error) => {
                self.fault(ChainFault::because(at(), Kind::RecordUnreadable, error));
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        for (differs, what) in differences(&found, sealed, is_erased) {
            if differs {
                self.at(at(), what);
            }
        }
        if stands != *number {
            self.at(at(), Kind::Number);
        }
        if old.as_ref().unwrap_or(&link.hash) != &hash {
            self.at(at(), Kind::Seal);
        }
        if *held == Some(false) {
            self.at(at(), Kind::Before);
        } else if old.is_some() && seal::seal(connection, attempt, &text, &finished_at)? != hash {
            self.at(at(), Kind::Seal);
        }
        if !drawn {
            self.at(at(), Kind::Drawn);
        }
        self.texts(connection, attempt, at)?;
        match wire::summary(&text) {
            Ok(summary) => {
                let journal = summary.circumstances.map(|one| one.journal.0);
                if journal == Some(JournalState::Altered) {
                    self.at(at(), Kind::Entries);
                }
            }
            Err(error) => self.fault(ChainFault::because(at(), Kind::RecordUnreadable, error)),
        }
        self.found.attempts.push((attempt.clone(), *number));
        Ok(())
    }

    /// The texts that a record was made with.
    fn texts(&mut self, connection: &Connection, attempt: &AttemptId, at: impl Fn() -> FaultAt) -> Result<(), Trouble> {
        if self.textless.contains(attempt.as_str()) {
            self.at(at(), Kind::Text);
        }
        if self.altered.is_empty() {
            return Ok(());
        }
        let mut query = connection.prepare_cached("SELECT hash FROM attempt_content WHERE attempt = ?1")?;
        let hashes = query.query_map([attempt], |row| row.get::<_, String>(0))?;
        for hash in hashes.collect::<Result<Vec<_>, _>>()? {
            if let Some(name) = self.altered.get(&hash).cloned() {
                self.fault(ChainFault::because(at(), Kind::Text, name));
            }
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
        for (kind, row) in self.rows.unlinked(connection)? {
            self.at(FaultAt::Row { kind, row }, Kind::Unlinked);
        }
        Ok(())
    }

    /// Assessments under way, whose entries are linked by the station's secret.
    fn running(&mut self, connection: &Connection, key: Option<&StationKey>) -> Result<(), Trouble> {
        let Some(key) = key.filter(|_| !self.found.stopped) else { return Ok(()) };
        let open =
            "SELECT id FROM attempts WHERE mode = 'assessment' AND id NOT IN (SELECT attempt FROM records) ORDER BY id";
        let mut query = connection.prepare(open)?;
        let open = query.query_map([], |row| row.get::<_, AttemptId>(0))?;
        for attempt in open {
            let attempt = match attempt {
                Ok(attempt) => attempt,
                Err(error) if is_of_a_row(&error) => {
                    self.fault(ChainFault::because(FaultAt::Store, Kind::Unsound, error));
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            if journal::state(connection, &attempt, &key.journal())? == JournalState::Altered {
                self.at(FaultAt::Record { number: None, attempt: attempt.to_string() }, Kind::Running);
            }
        }
        Ok(())
    }

    /// The signed head, against the end of the chain and the key.
    fn head(&mut self, beside: Option<StationKey>) {
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
        let is_beside = beside.is_none_or(|key| (key.public(), &key.station) == (head.key.clone(), &head.station));
        if !is_known || !is_beside {
            self.at(FaultAt::Store, Kind::OtherKey);
        }
        if self.last.as_ref().is_none_or(|last| (last.sequence, &last.hash) != (head.sequence, &head.hash)) {
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

/// Whether an error is about what a row holds, and not about reading at all.
const fn is_of_a_row(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
    )
}

/// Part by part, whether what is found is not what was sealed.
fn differences(found: &DigestsDoc, sealed: &DigestsDoc, is_erased: bool) -> [(bool, Kind); 7] {
    let identity = match found.identity.is_empty() {
        // of whom the roster knew nothing when the record was adopted there is none
        true => (!is_erased && !sealed.identity.is_empty(), Kind::IdentityGone),
        false => (found.identity != sealed.identity, Kind::Identity),
    };
    [
        (found.attempt != sealed.attempt, Kind::Attempt),
        (found.circumstances != sealed.circumstances, Kind::Circumstances),
        (found.contents != sealed.contents, Kind::Contents),
        (found.document != sealed.document, Kind::Document),
        identity,
        (found.interruptions != sealed.interruptions, Kind::Interruptions),
        (found.journal != sealed.journal, Kind::Journal),
    ]
}

/// The tables, triggers and indices, each by its name with how it is made.
fn schema_of(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Option<String>>> {
    let mut query = connection.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}
