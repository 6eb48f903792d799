//! Records: an attempt is finished once, and from then on it can only be read.

use super::attempts::{ATTEMPTS, attempt_row, finished, meaningless};
use super::chain::RecordLinkDoc;
use super::error::{StoreError, Trouble};
use super::filter::RecordSearch;
use super::roster::employee_row;
use super::standing::{expect_open, expect_own_attempt};
use super::wire::{Conditions, HeadDoc, InterruptionDoc, Word, Worded as _};
use super::{
    AttemptId, AttemptRow, ChainHash, ClosedAs, Closing, ContentKind, Employee, Entry, Filter, Finished, Identity,
    LinkKind, Mode, Note, PlayedBy, Store, Timestamp, chain, circumstances, clock, contents, identity, journal,
    journal_end, noted, seal, wire,
};
use crate::assessment::Assessment;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row, RowIndex, ToSql, Transaction};
use std::collections::HashSet;

/// A closed attempt and whose it is; one that is sealed is a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The attempt.
    pub attempt: AttemptRow,
    /// What came of it.
    pub finished: Finished,
    /// How often it was interrupted.
    pub interruptions: u32,
    /// The BLAKE3 hash of the policy book that was in force, in hex.
    pub book: String,
    /// The BLAKE3 hash of the scenario's text that it was played with, in hex; empty where it is gone.
    pub scenario_hash: String,
    /// Who made it, as the roster has him today, also if he has left; none where it no longer knows. His subject is another than the
    /// attempt's where two were found to be one person.
    pub employee: Option<Employee>,
    /// Who made it, as he was when it began; none where that was erased. Of an attempt that an earlier layout stored, as he was when
    /// it was taken into the chain.
    pub identity: Option<Identity>,
    /// What was ruled of it last; none where it stands as it was sealed.
    pub ruling: Option<Note>,
}

impl Record {
    /// As what it counts: none where it is void, and where nobody played it.
    #[must_use]
    pub fn counts_as(&self) -> Option<ClosedAs> {
        if self.is_trial() { None } else { self.stands() }
    }

    /// Whether nobody played it. It is never an assessment of anybody, whatever came of it.
    #[must_use]
    pub fn is_trial(&self) -> bool {
        self.played() == Some(PlayedBy::Unattended)
    }

    /// What came of it as it stands, with what was ruled since it was sealed; none where it is void.
    #[must_use]
    pub fn stands(&self) -> Option<ClosedAs> {
        match self.ruling.as_ref().and_then(Note::alters) {
            Some(instead) => instead.map(ClosedAs::from),
            None => Some((&self.finished).into()),
        }
    }

    /// Whether what came of it, what was ruled of it and how it was played is asked for: as its document and its ruling say it.
    pub(super) fn is_asked(&self, filter: &Filter) -> bool {
        let Filter { upshots, rulings, played, .. } = filter;
        let ruled = self.ruling.as_ref().map(|note| note.kind);
        (upshots.is_empty() || self.stands().is_some_and(|stands| upshots.contains(&stands)))
            && (rulings.is_empty() || rulings.contains(&ruled))
            && (played.is_empty() || played.contains(&self.played()))
    }

    /// The hash that vouches for it; empty where nothing does.
    #[must_use]
    pub fn hash(&self) -> &str {
        self.finished.seal.as_ref().map_or("", |seal| &seal.hash)
    }

    /// Whose it is, for lists and exports: as he was when it began, and as the roster has him today where nothing was written down
    /// then. None where nobody knows any more.
    #[must_use]
    pub fn who(&self) -> Option<Who<'_>> {
        let today = self.employee.as_ref().map(Who::from);
        let sample = today.is_some_and(|today| today.sample);
        let then = self.identity.as_ref().map(|Identity { number, name, branch, position, .. }| Who {
            number,
            name,
            branch,
            position,
            sample,
        });
        then.or(today)
    }

    /// How it was played; none where that was not written down yet.
    #[must_use]
    pub fn played(&self) -> Option<PlayedBy> {
        self.finished.circumstances.as_ref().map(|one| one.played)
    }
}

/// Whose a record is, as lists and exports tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who<'r> {
    /// The bank's number.
    pub number: &'r str,
    /// The name.
    pub name: &'r str,
    /// The outlet.
    pub branch: &'r str,
    /// The position; empty where the roster has none.
    pub position: &'r str,
    /// Invented, for trying the program out.
    pub sample: bool,
}

impl<'e> From<&'e Employee> for Who<'e> {
    fn from(one: &'e Employee) -> Self {
        let Employee { subject: _, number, name, branch, position, sample } = one;
        Self { number, name, branch, position, sample: *sample }
    }
}

/// A record as it is found in the store.
#[derive(Clone, Copy, Debug)]
pub enum Filed<'r> {
    /// It is what was sealed.
    Intact(&'r Record),
    /// It can be read, and is not what was sealed any more.
    Changed(&'r Record),
    /// It cannot be read.
    Unreadable {
        /// Its attempt's id, as far as that can be read.
        id: &'r str,
        /// What is wrong with it.
        why: &'r str,
    },
}

/// How many digits of an id it takes, at least and at most, to ask for its record.
const PREFIX: std::ops::RangeInclusive<usize> = 4..=32;
/// The places of records, with what filters ask about.
const SEQUENCES: &str = "SELECT records.sequence FROM records JOIN attempts ON attempts.id = records.attempt";
/// How many ids an ambiguous beginning is answered with.
const EXAMPLES: usize = 4;

impl Store {
    /// Closes an attempt, once only. An assessment becomes a record and is sealed, with the conditions it was played under;
    /// practice is kept for its owner. `scale` is the hash of the scale that it was scored on.
    ///
    /// # Errors
    /// [`StoreError::Finished`], [`StoreError::UnknownAttempt`], or when it cannot be written.
    pub fn close(
        &mut self, attempt: &AttemptId, closing: Closing, assessment: &Assessment, scale: Option<&str>,
    ) -> Result<Finished, StoreError> {
        let key = self.journal_key();
        self.write(|change| seal_up(change, attempt, closing, assessment, scale, key))
    }

    /// Gives an attempt up: adds the entry that says so and closes it, both or neither.
    ///
    /// # Errors
    /// As [`Store::append`] and [`Store::close`].
    pub fn give_up(
        &mut self, attempt: &AttemptId, entry: &Entry, assessment: &Assessment, scale: Option<&str>,
    ) -> Result<Finished, StoreError> {
        let (key, by) = (self.journal_key(), self.actor());
        self.write(|change| {
            expect_own_attempt(change, by.as_ref(), attempt)?;
            journal::append(change, attempt, entry, key.as_ref())?;
            seal_up(change, attempt, Closing::Abandoned, assessment, scale, key)
        })
    }

    /// The assessment of a closed attempt; none while it is not closed. Kept clauses that nothing touched are left out
    /// ([`Assessment::restored`] puts them back).
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn assessment(&self, attempt: &AttemptId) -> Result<Option<Assessment>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT assessment FROM records WHERE attempt = ?1 UNION ALL
                       SELECT document FROM practice WHERE attempt = ?1";
            let found: Option<String> =
                connection.prepare_cached(sql)?.query_row([attempt], |row| row.get(0)).optional()?;
            let read = found.map(|document| wire::read(&document)).transpose();
            Ok(read.map_err(|error| meaningless(attempt.as_str(), error))?)
        })
    }

    /// Whether a record still is what was sealed.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`], or when it cannot be read.
    pub fn intact(&self, attempt: &AttemptId) -> Result<bool, StoreError> {
        self.read(|connection| {
            let its = "WHERE hash IN (SELECT hash FROM attempt_content WHERE attempt = ?1)";
            let altered = altered_texts(connection, its, &[attempt])?;
            let sql =
                "SELECT sequence, finished_at, hash, assessment, outcome, score, recommendation, ending FROM records
                       WHERE attempt = ?1";
            let mut query = connection.prepare_cached(sql)?;
            let mut rows = query.query([attempt])?;
            let row = rows.next()?.ok_or_else(|| StoreError::NoRecord { prefix: attempt.to_string() })?;
            let (finished_at, hash): (Timestamp, String) = (row.get(1)?, row.get(2)?);
            let sealed = SealedRow::read(row, (attempt, &finished_at, &hash), 4)?;
            Ok(noted::noted(connection, attempt)?.is_whole && holds(connection, &sealed, &altered)?)
        })
    }

    /// A closed attempt, practice too.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where it is not closed, or when it cannot be read.
    pub fn closed(&self, attempt: &AttemptId) -> Result<Record, StoreError> {
        let found = self.read(|connection| select(connection, "attempts.id = ?1", &[attempt]))?.pop();
        found.ok_or_else(|| StoreError::NoRecord { prefix: attempt.to_string() })
    }

    /// Records with whose they are, newest last.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn records(&self, filter: &Filter) -> Result<Vec<Record>, StoreError> {
        let mut found = self.read(|connection| {
            let asked = filter.asked(connection, RecordSearch::LookedUp)?;
            let within = format!("records.sequence IN ({SEQUENCES} WHERE {})", asked.sql);
            select(connection, &within, &asked.values())
        })?;
        found.retain(|record| record.is_asked(filter));
        Ok(found)
    }

    /// The competencies that any of the station's records has, in order of their first appearance: those of the books that they were
    /// made under, each of which is looked at once.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn competencies(&self) -> Result<Vec<String>, StoreError> {
        self.read(|connection| {
            // a document that is none any more has no competencies
            let sql = "
                WITH firsts (first) AS (
                    SELECT (SELECT sequence FROM attempt_content AS its CROSS JOIN records ON records.attempt = its.attempt
                            WHERE its.kind = 'book' AND its.hash = books.hash AND json_valid(assessment)
                            ORDER BY its.rowid LIMIT 1)
                    FROM (SELECT DISTINCT hash FROM content WHERE kind = 'book') AS books)
                SELECT CASE one.type WHEN 'object' THEN one.value ->> '$.id' END AS competency
                FROM firsts CROSS JOIN records ON sequence = first, json_each(assessment, '$.competencies') AS one
                GROUP BY 1 HAVING typeof(competency) = 'text' ORDER BY min(sequence * 1000 + one.key)";
            let mut query = connection.prepare_cached(sql)?;
            let rows = query.query_map([], |row| lossy(row, 0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The record whose attempt's id begins with `prefix`.
    ///
    /// # Errors
    /// [`StoreError::NotAPrefix`], [`StoreError::NoRecord`], [`StoreError::Ambiguous`], or when it cannot be read.
    pub fn find_record(&self, prefix: &str) -> Result<Record, StoreError> {
        let which = format!("sequence IS NOT NULL AND mode = '{}'", Mode::Assessment.word());
        self.find_closed(prefix, &which)
    }

    /// The closed practice whose attempt's id begins with `prefix`: it is its learner's own, and nobody else is to be shown it.
    ///
    /// # Errors
    /// As [`Store::find_record`].
    pub fn find_practice(&self, prefix: &str) -> Result<Record, StoreError> {
        self.find_closed(prefix, &format!("mode = '{}'", Mode::Practice.word()))
    }

    fn find_closed(&self, prefix: &str, which: &str) -> Result<Record, StoreError> {
        let digits = prefix.trim().to_ascii_lowercase();
        let prefix = || prefix.to_owned();
        if !PREFIX.contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(StoreError::NotAPrefix { prefix: prefix() });
        }
        // `g` comes after every digit, so the range holds the ids that begin so, and the index finds them.
        let within = format!("attempts.id BETWEEN ?1 AND ?1 || 'g' AND {which}");
        let mut found = self.read(|connection| select(connection, &within, &[&digits]))?;
        match (found.pop(), found.is_empty()) {
            (Some(record), true) => Ok(record),
            (None, _) => Err(StoreError::NoRecord { prefix: prefix() }),
            (Some(last), false) => {
                let ids = found.into_iter().chain([last]).map(|record| record.attempt.id).take(EXAMPLES);
                Err(StoreError::Ambiguous { prefix: prefix(), ids: ids.collect() })
            }
        }
    }
}

/// Closes an attempt within a change.
fn seal_up(
    change: &Transaction<'_>, attempt: &AttemptId, closing: Closing, assessment: &Assessment, scale: Option<&str>,
    journal_key: Option<[u8; 32]>,
) -> Result<Finished, Trouble> {
    expect_open(change, attempt)?;
    let at = clock::now();
    let (mode, conditions) = conditions(change, attempt, &at, journal_key)?;
    let document = wire::write(closing, conditions, assessment, scale);
    let document = document.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    match mode {
        Mode::Practice => {
            let sql = "INSERT INTO practice (attempt, document, finished_at) VALUES (?1, ?2, ?3)";
            change.execute(sql, (attempt, document, at))?;
        }
        Mode::Assessment => put_on_record(change, attempt, &document, &at)?,
    }
    let closed = change.query_one(&format!("{ATTEMPTS} WHERE attempts.id = ?1"), [attempt], finished)?;
    closed.ok_or_else(|| StoreError::UnknownAttempt { attempt: attempt.clone() }.into())
}

/// Puts an assessment on record as what its document says, sealed by a link.
pub(super) fn put_on_record(
    change: &Transaction<'_>, attempt: &AttemptId, document: &str, at: &Timestamp,
) -> Result<(), Trouble> {
    // no two records ever had one number, those that were let go among them
    let number = "SELECT max(coalesce((SELECT max(sequence) FROM records), 0),
                             coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'records'), 0)) + 1";
    let number: i64 = change.prepare_cached(number)?.query_one([], |row| row.get(0))?;
    let subject = "SELECT subject FROM attempts WHERE id = ?1";
    let subject = change.prepare_cached(subject)?.query_one([attempt], |row| row.get(0))?;
    let function = chain::function(change)?;
    let digests = chain::digests(change, function, attempt, document, at, None)?;
    let doc =
        RecordLinkDoc { attempt: attempt.clone(), digests, number, seal: None, held: None, practice: None, subject };
    journal_end::forget(change, attempt)?;
    let hash = chain::append(change, LinkKind::Record, &chain::json(&doc)?)?.hash;
    let sql = "INSERT INTO records (sequence, attempt, assessment, finished_at, hash) VALUES (?1, ?2, ?3, ?4, ?5)";
    change.prepare_cached(sql)?.execute((number, attempt, document, at, hash))?;
    Ok(())
}

/// An attempt's mode, and under which conditions it was played.
fn conditions(
    change: &Transaction<'_>, attempt: &AttemptId, at: &Timestamp, journal_key: Option<[u8; 32]>,
) -> Result<(Mode, Conditions), Trouble> {
    let circumstances = match journal_key {
        Some(key) => circumstances::sealed(change, attempt, at, &key)?,
        None => None,
    };
    let sql = "SELECT mode, time_factor_percent FROM attempts WHERE id = ?1";
    let row = |row: &Row<'_>| Ok((row.get::<_, Word<Mode>>(0)?.0, row.get(1)?));
    let (mode, time_factor_percent) = change.query_one(sql, [attempt], row)?;
    let mut query = change.prepare_cached("SELECT turn, at FROM interruptions WHERE attempt = ?1 ORDER BY id")?;
    let rows = query.query_map([attempt], |row| Ok(InterruptionDoc { turn: row.get(0)?, at: row.get(1)? }))?;
    let conditions = Conditions {
        time_factor_percent,
        interruptions: rows.collect::<Result<_, _>>()?,
        scenario: contents::text_of(change, attempt, ContentKind::Scenario)?,
        book: contents::text_of(change, attempt, ContentKind::Book)?,
        circumstances,
    };
    Ok((mode, conditions))
}

/// What a record's own row holds, as it stands in it.
pub(super) struct SealedRow<'r> {
    attempt: &'r AttemptId,
    number: i64,
    document: &'r str,
    finished_at: &'r Timestamp,
    hash: &'r str,
    /// What layout 1 draws from the document into columns of its own, where other programs may read it.
    drawn: [ValueRef<'r>; 4],
}

impl<'r> SealedRow<'r> {
    /// That of a record which was read from a row, its number first and its document fourth; what is drawn from it begins at a column.
    pub(super) fn of(row: &'r Row<'_>, record: &'r Record, drawn: usize) -> rusqlite::Result<Self> {
        let (attempt, finished_at, hash) = (&record.attempt.id, &record.finished.finished_at, record.hash());
        Self::read(row, (attempt, finished_at, hash), drawn)
    }

    fn read(
        row: &'r Row<'_>, (attempt, finished_at, hash): (&'r AttemptId, &'r Timestamp, &'r str), drawn: usize,
    ) -> rusqlite::Result<Self> {
        let drawn = |at: usize| row.get_ref(drawn + at);
        let (number, document) = (row.get(0)?, row.get_ref(3)?.as_str()?);
        let drawn = [drawn(0)?, drawn(1)?, drawn(2)?, drawn(3)?];
        Ok(Self { attempt, number, document, finished_at, hash, drawn })
    }
}

/// Whether what is drawn from a document says what stands in it.
pub(super) fn is_drawn(head: &HeadDoc<'_>, drawn: [ValueRef<'_>; 4]) -> bool {
    let (outcome, score, recommendation, ending) = head.drawn();
    let score = score.map_or(ValueRef::Null, |score| ValueRef::Integer(score.into()));
    let ending = ending.map_or(ValueRef::Null, ValueRef::from);
    drawn == [outcome.into(), score, recommendation.into(), ending]
}

/// Whether a record is what was sealed, but for what is noted on it; `altered` are the hashes of texts that are not what they were.
pub(super) fn holds(
    connection: &Connection, sealed: &SealedRow<'_>, altered: &HashSet<String>,
) -> Result<bool, Trouble> {
    let SealedRow { attempt, document, finished_at, hash, drawn, .. } = *sealed;
    let Ok(head) = HeadDoc::read(document) else { return Ok(false) };
    let is_by_seal = match head.format() {
        ..3 => seal::seal(connection, attempt, document, finished_at)? == hash,
        // its seal is its link
        _ => true,
    };
    Ok(is_by_seal
        && is_drawn(&head, drawn)
        && has_texts(connection, attempt, altered)?
        && is_linked(connection, sealed)?)
}

/// Whether the texts of an attempt are there, and what they were: its seal covers their hashes alone.
fn has_texts(connection: &Connection, attempt: &AttemptId, altered: &HashSet<String>) -> Result<bool, Trouble> {
    let texts = "SELECT hash, EXISTS (SELECT 1 FROM content WHERE content.hash = its.hash AND content.kind = its.kind
                                      AND content.name = its.name)
                 FROM attempt_content AS its WHERE attempt = ?1";
    let mut query = connection.prepare_cached(texts)?;
    let mut rows = query.query([attempt])?;
    while let Some(row) = rows.next()? {
        if !row.get::<_, bool>(1)? || altered.contains(&lossy(row, 0)?) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a record's link is whole, and says what is stored.
fn is_linked(connection: &Connection, sealed: &SealedRow<'_>) -> Result<bool, Trouble> {
    let SealedRow { attempt, number, document, finished_at, hash, .. } = *sealed;
    let Some((link, doc)) = chain::link_of(connection, attempt)? else { return Ok(false) };
    let Some(function) = ChainHash::named_in(&link.hash) else { return Ok(false) };
    let erased = chain::is_erased(connection, &doc.subject, link.sequence)?.then_some(&*doc.digests.identity);
    let is_sealed_by_it = doc.seal.as_deref().unwrap_or(&link.hash) == hash;
    Ok(number == doc.number
        && is_sealed_by_it
        && link.reckoned().as_ref() == Some(&link.hash)
        && chain::digests(connection, function, attempt, document, finished_at, erased)? == doc.digests)
}

/// The hashes of the stored texts that are not what their hashes say.
pub(super) fn altered_texts(
    connection: &Connection, which: &str, values: &[&dyn ToSql],
) -> Result<HashSet<String>, Trouble> {
    let mut altered = HashSet::new();
    let mut query = connection.prepare_cached(&format!("SELECT hash, body FROM content {which}"))?;
    let mut rows = query.query(values)?;
    while let Some(row) = rows.next()? {
        let hash = lossy(row, "hash")?;
        let is_it = row.get_ref("body")?.as_bytes().is_ok_and(|body| *blake3::hash(body).to_hex() == *hash);
        if !is_it {
            altered.insert(hash);
        }
    }
    Ok(altered)
}

/// A text of a row, what is not UTF-8 in it replaced.
pub(super) fn lossy(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<String> {
    let bytes = row.get_ref(column)?.as_bytes().unwrap_or_default();
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

fn select(connection: &Connection, which: &str, values: &[&dyn ToSql]) -> Result<Vec<Record>, Trouble> {
    let sql = format!(
        "SELECT past.*, whose.subject AS employee_subject, whose.number AS employee_number, whose.name, whose.branch,
                whose.position, whose.sample,
                frozen.attempt AS frozen, frozen.number AS then_number, frozen.name AS then_name,
                frozen.branch AS then_branch, frozen.position AS then_position, frozen.salt,
                (SELECT count(*) FROM interruptions WHERE attempt = past.id) AS interruptions,
                EXISTS (SELECT 1 FROM notes WHERE notes.attempt = past.id) AS is_noted,
                (SELECT hash FROM attempt_content WHERE attempt = past.id AND kind = 'book') AS book,
                (SELECT hash FROM attempt_content WHERE attempt = past.id AND kind = 'scenario') AS scenario_hash
         FROM ({ATTEMPTS} WHERE closed IS NOT NULL AND {which}) AS past
         LEFT JOIN employees AS made ON made.subject = past.subject
         LEFT JOIN employees AS whose ON whose.subject = made.stands
         LEFT JOIN identities AS frozen ON frozen.attempt = past.id ORDER BY sequence"
    );
    let mut query = connection.prepare_cached(&sql)?;
    let rows = query.query_map(values, |row| Ok((record_row(row)?, row.get("is_noted")?)))?;
    let mut found = Vec::new();
    for row in rows {
        let (record, is_noted) = row?;
        let ruling = if is_noted { noted::noted(connection, &record.attempt.id)?.ruling } else { None };
        found.push(Record { ruling, ..record });
    }
    Ok(found)
}

fn record_row(row: &Row<'_>) -> rusqlite::Result<Record> {
    let known = row.get::<_, Option<String>>("employee_number")?;
    let employee = known.map(|number| employee_row(row, row.get("employee_subject")?, number)).transpose()?;
    let finished = finished(row)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    let book = row.get::<_, Option<String>>("book")?.unwrap_or_default();
    let scenario_hash = row.get::<_, Option<String>>("scenario_hash")?.unwrap_or_default();
    let interruptions = row.get("interruptions")?;
    let is_frozen = row.get::<_, Option<String>>("frozen")?.is_some();
    let identity = is_frozen.then(|| identity::identity_row(row)).transpose()?;
    Ok(Record {
        attempt: attempt_row(row)?,
        finished,
        interruptions,
        book,
        scenario_hash,
        employee,
        identity,
        ruling: None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::NewAttempt;
    use super::super::column::Json;
    use super::super::testing::{self, assessment, entry, new_attempt};
    use super::*;
    use crate::assessment::{Outcome, Recommendation};
    use crate::terms::BasisPoints;

    #[test]
    fn an_attempt_is_finished_once() {
        let (mut store, subject) = testing::store();
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        store.append(&attempt, &entry(0)).expect("appended");
        let result = assessment(Outcome::Failed, 6_999);
        let finished = store.close(&attempt, Closing::Finished, &result, None).expect("finished");
        assert_eq!((finished.outcome, finished.score), (Outcome::Failed, Some(BasisPoints(6_999))));
        assert_eq!((finished.recommendation, finished.ending.as_deref()), (Recommendation::TryAgain, Some("closed")));
        let again =
            store.close(&attempt, Closing::Finished, &assessment(Outcome::Passed, 10_000), None).expect_err("refused");
        assert!(matches!(again, StoreError::Finished { .. }), "{again}");
        assert_eq!(store.assessment(&attempt).expect("read"), Some(result));
        let stranger = store
            .close(&AttemptId::random(), Closing::Finished, &assessment(Outcome::Passed, 1), None)
            .expect_err("refused");
        assert!(matches!(stranger, StoreError::UnknownAttempt { .. }), "{stranger}");
    }

    #[test]
    fn an_abandoned_attempt_has_no_ending() {
        let (mut store, subject) = testing::store();
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        let result = Assessment { ending: None, ..assessment(Outcome::Abandoned, 0) };
        assert_eq!(store.close(&attempt, Closing::Finished, &result, None).expect("finished").ending, None);
    }

    #[test]
    fn whoever_gets_past_the_triggers_breaks_the_seal() {
        for tampering in [
            "DROP TRIGGER journal_refuses_UPDATE; UPDATE journal SET elapsed = elapsed + 1",
            "DROP TRIGGER journal_refuses_DELETE; DELETE FROM journal WHERE seq = 1",
            "DROP TRIGGER attempts_refuses_UPDATE; UPDATE attempts SET mode = 'practice'",
            "DROP TRIGGER content_refuses_UPDATE; UPDATE content SET body = body || ' '",
            "DROP TRIGGER records_refuses_UPDATE; UPDATE records SET assessment = replace(assessment, '6999', '7999')",
            "DROP TRIGGER records_refuses_UPDATE; UPDATE records SET finished_at = '2020-01-01T00:00:00.000Z'",
            "DROP TRIGGER interruptions_refuses_DELETE; DELETE FROM interruptions",
        ] {
            let (mut store, subject) = testing::store();
            let attempt = store.begin(&new_attempt(&subject)).expect("begun");
            store.append(&attempt, &entry(0)).expect("appended");
            store.append(&attempt, &entry(1)).expect("appended");
            store.interrupted(&attempt, 2).expect("noted");
            store.close(&attempt, Closing::Finished, &assessment(Outcome::Failed, 6_999), None).expect("finished");
            assert!(store.intact(&attempt).expect("read"));
            store.connection().execute_batch(tampering).expect(tampering);
            assert!(!store.intact(&attempt).expect("read"), "{tampering}");
        }
    }

    #[test]
    fn records_come_with_their_employee_and_by_mode() {
        let (mut store, subject) = testing::store();
        let practice = NewAttempt { mode: Mode::Practice, ..new_attempt(&subject) };
        let practised = store.begin(&practice).expect("begun");
        let assessed = store.begin(&new_attempt(&subject)).expect("begun");
        let _unfinished = store.begin(&new_attempt(&subject)).expect("begun");
        store.close(&assessed, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("finished");
        let kept =
            store.close(&practised, Closing::Finished, &assessment(Outcome::Failed, 1_000), None).expect("finished");
        assert_eq!(kept.seal, None);
        let ids = |filter: &Filter| -> Vec<_> {
            store.records(filter).expect("read").into_iter().map(|record| record.attempt.id).collect()
        };
        assert_eq!(ids(&Filter::default()), std::slice::from_ref(&assessed));
        let both = Filter { modes: vec![Mode::Practice, Mode::Assessment], ..Filter::default() };
        assert_eq!(ids(&both), std::slice::from_ref(&assessed), "practice is no record");
        assert!(matches!(store.find_record(practised.as_str()), Err(StoreError::NoRecord { .. })));
        assert!(matches!(store.intact(&practised), Err(StoreError::NoRecord { .. })));
        let own = store.closed(&practised).expect("its owner's");
        assert_eq!((&own.attempt.id, own.hash(), &own.finished), (&practised, "", &kept));
        let record = store.closed(&assessed).expect("closed");
        assert_eq!(record, store.records(&Filter::default()).expect("read").remove(0));
        assert!(store.intact(&assessed).expect("read"));
        assert_eq!(ids(&Filter { modes: Vec::new(), ..Filter::default() }), []);
        let record = store.records(&Filter::default()).expect("read").remove(0);
        let employee = record.employee.expect("known");
        assert_eq!((&employee.subject, employee.number.as_str(), employee.sample), (&subject, "1001", false));
        assert_eq!((record.attempt.number, record.attempt.exposure), (1, 1));
    }

    #[test]
    fn a_record_is_found_by_a_unique_prefix() {
        let (mut store, subject) = testing::store();
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        store.close(&attempt, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("finished");
        let unfinished = store.begin(&new_attempt(&subject)).expect("begun");
        let found = |prefix: &str| store.find_record(prefix).map(|record| record.attempt.id);
        assert_eq!(found(&attempt.as_str()[..8]).expect("found"), attempt);
        assert_eq!(found(&attempt.as_str().to_uppercase()).expect("found"), attempt);
        assert!(matches!(found(unfinished.as_str()), Err(StoreError::NoRecord { .. })));
        for wrong in ["", "3fa", "3fa%", "xyzw", &"0".repeat(33)] {
            assert!(matches!(found(wrong), Err(StoreError::NotAPrefix { .. })), "{wrong}");
        }
    }

    #[test]
    fn an_ambiguous_prefix_names_the_candidates() {
        let (store, subject) = testing::store();
        for id in ["3fa90000000000000000000000000001", "3fa91000000000000000000000000002"] {
            // Made by hand: random ids don't share a beginning.
            let sql = "INSERT INTO attempts VALUES (?1, ?2, 'assessment', 'zh-CN', 'Teller', 's',
                       '{\"scenario\":\"s\",\"seed\":1,\"facts\":[]}', 100, 1, 0, '0', 1, '')";
            store.connection().execute(sql, (id, &subject)).expect("attempt");
            let result = Json(wire::AssessmentDoc::from(&assessment(Outcome::Passed, 9_000)));
            let sql = "INSERT INTO records (attempt, assessment, finished_at, hash) VALUES (?1, ?2, '', '')";
            store.connection().execute(sql, (id, result)).expect("record");
        }
        insta::assert_snapshot!(store.find_record("3fa9").expect_err("two"), @"several records' ids begin with `3fa9`: `3fa90000000000000000000000000001`, `3fa91000000000000000000000000002`; give more digits");
        insta::assert_snapshot!(store.find_record("3fa92").expect_err("none"), @"no record's id begins with `3fa92`: `composure records list` shows them");
        insta::assert_snapshot!(store.find_record("3f").expect_err("short"), @"`3f` is not the beginning of a record's id: expected 4 to 32 of the digits 0-9 and a-f");
        assert_eq!(store.find_record("3fa91").expect("one").attempt.id.as_str(), "3fa91000000000000000000000000002");
    }
}
