//! A record, held against the link that speaks of it, on whatever core.

use super::super::error::{Trouble, is_of_a_row};
use super::super::record::{is_drawn, lossy};
use super::super::retention::LetGoByRule;
use super::super::wire::HeadDoc;
use super::super::{AttemptId, ChainHash, JournalState, Timestamp, seal};
use super::digest::{DigestsDoc, RecordLinkDoc, digests};
use super::fault::{ChainFault, ChainFaultKind as Kind, FaultAt};
use super::link::ChainLink;
use rusqlite::{Connection, Row};
use std::collections::{HashMap, HashSet};

/// Whether the columns that are drawn from a document say what stands in it, as the database reads it.
const DRAWN: &str = "
SELECT CASE WHEN json_valid(assessment) THEN
           outcome IS assessment ->> '$.outcome' AND score IS assessment ->> '$.score'
           AND recommendation IS assessment ->> '$.recommendation' AND ending IS assessment ->> '$.ending'
       ELSE 0 END
FROM records WHERE attempt = ?1";

/// What else of the store says whether records are as they were written.
#[derive(Default)]
pub(super) struct Surroundings {
    /// The texts that are not what their hashes say, by hash.
    altered: HashMap<String, String>,
    /// The attempts of which a text is gone.
    textless: HashSet<String>,
    /// Whose fields were erased, with the place of the last link that says so.
    pub(super) erased: HashMap<String, i64>,
    /// What went by a rule.
    pub(super) let_go: LetGoByRule,
}

impl Surroundings {
    pub(super) fn read(connection: &Connection) -> Result<Self, Trouble> {
        let mut altered = HashMap::new();
        let mut query = connection.prepare("SELECT hash, name, body FROM content")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let hash = lossy(row, 0)?;
            if *blake3::hash(row.get_ref(2)?.as_bytes().unwrap_or_default()).to_hex() != *hash {
                altered.insert(hash, lossy(row, 1)?);
            }
        }
        let textless = textless(connection)?;
        let erased = "SELECT body ->> '$.subject', max(sequence) FROM chain WHERE kind = 'erasure' AND json_valid(body)
                      AND body ->> '$.subject' IS NOT NULL GROUP BY 1";
        let mut query = connection.prepare(erased)?;
        let erased = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        Ok(Self { altered, textless, erased, let_go: LetGoByRule::read(connection)? })
    }
}

/// The attempts of which a text is gone. There are few texts and very many attempts, so the texts are looked at first.
fn textless(connection: &Connection) -> Result<HashSet<String>, Trouble> {
    const GONE: &str = "NOT EXISTS (SELECT 1 FROM content WHERE content.hash = its.hash AND content.kind = its.kind
                                                                AND content.name = its.name)";
    let texts = "(SELECT DISTINCT hash, kind, name FROM attempt_content)";
    let one = format!("SELECT EXISTS (SELECT 1 FROM {texts} AS its WHERE {GONE})");
    if !connection.prepare(&one)?.query_one([], |row| row.get::<_, bool>(0))? {
        return Ok(HashSet::new());
    }
    let mut query = connection.prepare(&format!("SELECT DISTINCT attempt FROM attempt_content AS its WHERE {GONE}"))?;
    let rows = query.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a link says of a record.
pub(super) struct LinkedRecord {
    sequence: i64,
    hash: String,
    at: Timestamp,
    doc: RecordLinkDoc,
}

/// What was found of a record.
#[derive(Default)]
pub(super) struct HeldRecord {
    /// The place of its link.
    pub(super) link: i64,
    pub(super) faults: Vec<ChainFault>,
    pub(super) is_there: bool,
    /// An earlier layout had sealed it.
    pub(super) is_adopted: bool,
    /// It is gone by a rule that a link tells.
    pub(super) was_let_go: bool,
    /// Its attempt and its number, where it was held against its link in all its parts.
    pub(super) attempt: Option<(AttemptId, i64)>,
}

impl HeldRecord {
    fn fault(&mut self, of: &RecordLinkDoc, what: Kind) {
        self.faults.push(ChainFault::new(at(of), what));
    }

    fn because(&mut self, of: &RecordLinkDoc, what: Kind, why: impl ToString) {
        self.faults.push(ChainFault::because(at(of), what, why));
    }
}

fn at(of: &RecordLinkDoc) -> FaultAt {
    FaultAt::Record { number: Some(of.number), attempt: of.attempt.to_string() }
}

impl LinkedRecord {
    pub(super) fn of(link: &ChainLink, doc: RecordLinkDoc) -> Self {
        Self { sequence: link.sequence, hash: link.hash.clone(), at: link.at.clone(), doc }
    }

    /// The record, held against it.
    pub(super) fn held(&self, connection: &Connection, around: &Surroundings) -> Result<HeldRecord, Trouble> {
        let mut found = HeldRecord { link: self.sequence, ..HeldRecord::default() };
        let sql = "SELECT sequence, assessment, finished_at, hash, outcome, score, recommendation, ending FROM records
                   WHERE attempt = ?1";
        let mut query = connection.prepare_cached(sql)?;
        let mut rows = query.query([&self.doc.attempt])?;
        match rows.next()? {
            Some(row) => self.hold(connection, around, row, &mut found)?,
            None if around.let_go.has(self.doc.number, self.sequence, &self.at, self.doc.seal.is_some()) => {
                found.was_let_go = true;
            }
            None => found.fault(&self.doc, Kind::Missing),
        }
        Ok(found)
    }

    fn hold(
        &self, connection: &Connection, around: &Surroundings, row: &Row<'_>, found: &mut HeldRecord,
    ) -> Result<(), Trouble> {
        let doc = &self.doc;
        let RecordLinkDoc { attempt, digests: sealed, number, seal: old, held, practice: _, subject } = doc;
        (found.is_there, found.is_adopted) = (true, old.is_some());
        let drawn = |column: usize| row.get_ref(4 + column);
        let read = || {
            let drawn = [drawn(0)?, drawn(1)?, drawn(2)?, drawn(3)?];
            Ok((row.get(0)?, row.get_ref(1)?.as_str()?, row.get(2)?, row.get(3)?, drawn))
        };
        let (stands, text, finished_at, hash, drawn): (i64, _, Timestamp, String, _) = match read() {
            Ok(read) => read,
            Err::<_, rusqlite::Error>(error) => {
                found.because(doc, Kind::RecordUnreadable, error);
                return Ok(());
            }
        };
        // what was linked later was not erased with him
        let is_erased = around.erased.get(subject.as_str()).is_some_and(|place| *place > self.sequence);
        let function = ChainHash::named_in(&self.hash).unwrap_or_default();
        let digests = match digests(connection, function, attempt, text, &finished_at, None) {
            Ok(digests) => digests,
            Err(Trouble::Sql(error)) if is_of_a_row(&error) => {
                found.because(doc, Kind::RecordUnreadable, error);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        for (differs, what) in differences(&digests, sealed, is_erased) {
            if differs {
                found.fault(doc, what);
            }
        }
        if stands != *number {
            found.fault(doc, Kind::Number);
        }
        if old.as_ref().unwrap_or(&self.hash) != &hash {
            found.fault(doc, Kind::Seal);
        }
        if *held == Some(false) {
            found.fault(doc, Kind::Before);
        } else if old.is_some() && seal::seal(connection, attempt, text, &finished_at)? != hash {
            found.fault(doc, Kind::Seal);
        }
        let head = HeadDoc::read(text);
        let is_drawn = match &head {
            Ok(head) => is_drawn(head, drawn),
            // what cannot be understood may still be what is drawn from it
            Err(_) => connection.prepare_cached(DRAWN)?.query_one([attempt], |row| row.get(0))?,
        };
        if !is_drawn {
            found.fault(doc, Kind::Drawn);
        }
        self.texts(connection, around, found)?;
        match head.and_then(HeadDoc::summary) {
            Ok(summary) => {
                if summary.circumstances.is_some_and(|one| one.journal.0 == JournalState::Altered) {
                    found.fault(doc, Kind::Entries);
                }
            }
            Err(error) => found.because(doc, Kind::RecordUnreadable, error),
        }
        found.attempt = Some((attempt.clone(), *number));
        Ok(())
    }

    /// The texts that it was made with.
    fn texts(&self, connection: &Connection, around: &Surroundings, found: &mut HeldRecord) -> Result<(), Trouble> {
        if around.textless.contains(self.doc.attempt.as_str()) {
            found.fault(&self.doc, Kind::Text);
        }
        if around.altered.is_empty() {
            return Ok(());
        }
        let mut query = connection.prepare_cached("SELECT hash FROM attempt_content WHERE attempt = ?1")?;
        let mut rows = query.query([&self.doc.attempt])?;
        while let Some(row) = rows.next()? {
            if let Some(name) = around.altered.get(&lossy(row, 0)?) {
                found.because(&self.doc, Kind::Text, name);
            }
        }
        Ok(())
    }
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
