//! Under which circumstances an attempt is played: written down when it begins, completed when it is closed, sealed with the record.

use super::error::Trouble;
use super::standing::{LEFT, ONE_PERSON};
use super::wire::{CircumstancesDoc, Word};
use super::{
    Approval, AttemptId, ClockAnomaly, Entry, JournalState, Mode, PlayedBy, Store, StoreError, SubjectId, Timestamp,
    accounts, chain, journal, journal_links, notice, people,
};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};

/// How often somebody had met a scenario before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exposure {
    /// In practice.
    pub practice: u32,
    /// In warm-ups that showed turns of it before anybody had been assessed by it.
    pub warm_ups: u32,
    /// In assessments.
    pub retries: u32,
}

/// How an attempt was played, and what decides what it counts for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circumstances {
    /// What for, as it was sealed.
    pub purpose: Mode,
    /// By whom, and where.
    pub played: PlayedBy,
    /// The number of the notice that whoever played had read before it ([`super::Store::notice`]); 0 for none.
    pub notice: u32,
    /// Who granted a time factor; none where nobody did.
    pub granted_by: Option<String>,
    /// How often the scenario had been met before.
    pub exposure: Exposure,
    /// By which approval people were assessed by the scenario: `makers` for what the program carries, `allowed` for texts that the bank
    /// allowed by their hashes, `release N` by the station's decision of that number, else `none`.
    pub approval: String,
    /// The program's version.
    pub engine: String,
    /// The version of how encounters run and are scored.
    pub semantics: u32,
    /// The station's random id.
    pub station: String,
    /// What is odd about the clock.
    pub clock: Vec<ClockAnomaly>,
    /// Whether the entries are those that were written.
    pub journal: JournalState,
}

impl From<CircumstancesDoc> for Circumstances {
    fn from(doc: CircumstancesDoc) -> Self {
        let CircumstancesDoc { practice, warm_ups, retries, .. } = doc;
        Self {
            purpose: doc.purpose.0,
            played: doc.played.0,
            notice: doc.notice,
            granted_by: doc.granted_by,
            exposure: Exposure { practice, warm_ups, retries },
            approval: doc.approval,
            engine: doc.engine,
            semantics: doc.semantics,
            station: doc.station,
            clock: doc.clock.into_iter().map(|one| one.0).collect(),
            journal: doc.journal.0,
        }
    }
}

/// Writes down how an attempt that has just been written begins.
pub(super) fn begin(
    change: &Transaction<'_>, id: &AttemptId, (subject, scenario): (&SubjectId, &str), played: PlayedBy,
) -> Result<(), Trouble> {
    let counted = format!(
        "SELECT count(*) FILTER (WHERE mode = 'practice'), count(*) FILTER (WHERE mode = 'assessment'),
                (SELECT count(*) FROM warm_ups WHERE subject IN ({ONE_PERSON}) AND scenario = ?2 AND exposes)
         FROM attempts WHERE subject IN ({ONE_PERSON}) AND scenario = ?2 AND id <> ?3 AND {LEFT}"
    );
    let (practice, retries, warm_ups): (u32, u32, u32) = change
        .prepare_cached(&counted)?
        .query_one((subject, scenario, id), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let notice = notice::read_before(change, subject, played)?;
    let sql = "INSERT INTO circumstances (attempt, played, notice, practice, warm_ups, retries, granted_by)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let granted_by = granted_by(change, id, subject)?;
    change.prepare_cached(sql)?.execute((id, Word(played), notice, practice, warm_ups, retries, granted_by))?;
    Ok(())
}

/// Who put the time factor of an assessment onto the roster; none where its time is the usual, another than the roster grants, or
/// nobody is known to have put it there.
fn granted_by(change: &Transaction<'_>, id: &AttemptId, subject: &SubjectId) -> Result<Option<SubjectId>, Trouble> {
    let Some((percent, by)) = people::granted(change, subject)? else { return Ok(None) };
    let sql = "SELECT EXISTS (SELECT 1 FROM attempts WHERE id = ?1 AND mode = 'assessment'
                                                          AND time_factor_percent <> 100 AND time_factor_percent = ?2)";
    let is_his: bool = change.prepare_cached(sql)?.query_one((id, percent), |row| row.get(0))?;
    Ok(by.filter(|_| is_his))
}

/// The circumstances of an attempt that is closed at a moment; none where it began under a layout that knew none.
pub(super) fn sealed(
    change: &Transaction<'_>, attempt: &AttemptId, at: &Timestamp, journal_key: &[u8; 32],
) -> Result<Option<CircumstancesDoc>, Trouble> {
    let sql = "SELECT mode, played, notice, granted_by, practice, warm_ups, retries, engine, semantics, started_at
               FROM circumstances JOIN attempts ON id = attempt WHERE attempt = ?1";
    let row = |row: &Row<'_>| {
        let doc = CircumstancesDoc {
            purpose: row.get(0)?,
            played: row.get(1)?,
            notice: row.get(2)?,
            granted_by: row.get(3)?,
            practice: row.get(4)?,
            warm_ups: row.get(5)?,
            retries: row.get(6)?,
            approval: String::new(),
            engine: row.get(7)?,
            semantics: row.get(8)?,
            station: String::new(),
            clock: Vec::new(),
            journal: Word(JournalState::Held),
        };
        Ok((doc, row.get::<_, Timestamp>(9)?))
    };
    let Some((doc, started_at)) = change.prepare_cached(sql)?.query_row([attempt], row).optional()? else {
        return Ok(None);
    };
    let entries = journal::entries(change, attempt)?;
    Ok(Some(CircumstancesDoc {
        station: chain::head(change)?.map(|head| head.station).unwrap_or_default(),
        approval: match doc.purpose.0 {
            Mode::Assessment => accounts::approval_of(change, attempt)?,
            Mode::Practice => Approval::None,
        }
        .text(),
        clock: anomalies(change, attempt, &started_at, at, &entries)?.into_iter().map(Word).collect(),
        journal: Word(journal_links::state(change, attempt, journal_key)?),
        ..doc
    }))
}

/// Between two entries, in seconds, without an interruption.
const LONGEST: i64 = 3600;

/// What is odd about the clock under which an attempt was played, each once.
fn anomalies(
    connection: &Connection, attempt: &AttemptId, started_at: &Timestamp, at: &Timestamp, entries: &[Entry],
) -> Result<Vec<ClockAnomaly>, Trouble> {
    let mut found = Vec::new();
    if is_set_back(connection, attempt, started_at, at)? {
        found.push(ClockAnomaly::SetBack);
    }
    if at < started_at {
        found.push(ClockAnomaly::EndsBeforeStart);
    }
    let moments: Vec<_> = std::iter::once(started_at).chain(entries.iter().map(|entry| &entry.at)).collect();
    let pairs = || moments.iter().zip(moments.iter().skip(1));
    if pairs().any(|(earlier, later)| later < earlier) {
        found.push(ClockAnomaly::Backwards);
    }
    let sql = "SELECT EXISTS (SELECT 1 FROM interruptions WHERE attempt = ?1 AND at BETWEEN ?2 AND ?3)";
    for (earlier, later) in pairs() {
        if later.seconds_after(earlier).is_none_or(|seconds| seconds > LONGEST) {
            let noted: bool = connection.prepare_cached(sql)?.query_one((attempt, earlier, later), |row| row.get(0))?;
            if !noted {
                found.push(ClockAnomaly::Gap);
                break;
            }
        }
    }
    Ok(found)
}

/// By how many seconds a clock was right enough: it is set to the right time now and then.
const RIGHT_ENOUGH: i64 = 60;

impl Store {
    /// Whether the clock was ahead when an attempt went on record at a moment, as what the station wrote behind it tells: that is earlier.
    /// When it was sealed nobody could know.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn was_clock_ahead(&self, attempt: &AttemptId, finished_at: &Timestamp) -> Result<bool, StoreError> {
        self.read(|connection| {
            let Some((link, _)) = chain::link_of(connection, attempt)? else { return Ok(false) };
            let sql = "SELECT min(at) FROM (SELECT at FROM chain WHERE sequence > ?1 ORDER BY sequence LIMIT ?2)";
            let earliest: Option<Timestamp> =
                connection.prepare_cached(sql)?.query_one([link.sequence, LOOKED_BACK], |row| row.get(0))?;
            let ahead = earliest.and_then(|earliest| finished_at.seconds_after(&earliest));
            Ok(ahead.is_some_and(|seconds| seconds > RIGHT_ENOUGH))
        })
    }
}

/// How many links are looked back along: whoever sets the clock back writes some by it himself, as he signs in and begins; and where it ran
/// ahead once, that is not told for ever.
const LOOKED_BACK: i64 = 1_000;

/// Whether the clock was behind what the station had written of late, when the attempt ended or when it began.
fn is_set_back(
    connection: &Connection, attempt: &AttemptId, started_at: &Timestamp, at: &Timestamp,
) -> Result<bool, Trouble> {
    let latest_before = |place: i64| -> Result<Option<Timestamp>, Trouble> {
        let sql = "SELECT max(at) FROM (SELECT at FROM chain WHERE sequence < ?1 ORDER BY sequence DESC LIMIT ?2)";
        Ok(connection.prepare_cached(sql)?.query_one([place, LOOKED_BACK], |row| row.get(0))?)
    };
    let before = match chain::begun_link(connection, attempt)? {
        Some((begun, _)) => latest_before(begun.sequence)?,
        None => None,
    };
    let is_behind = |at: &Timestamp, last: Option<Timestamp>| last.is_some_and(|last| *at < last);
    Ok(is_behind(at, latest_before(i64::MAX)?) || is_behind(started_at, before))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessment, entry, new_attempt, store};
    use super::super::{Closing, SubjectId};
    use super::*;
    use crate::assessment::Outcome;

    #[test]
    fn what_is_odd_about_the_clock_is_told_by_its_kind() {
        let (mut store, subject) = store();
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        let now = jiff::Timestamp::now().as_second();
        let moment = |second: i64| {
            let at = jiff::Timestamp::from_second(now + second).expect("a moment");
            Timestamp::from_text(&format!("{at:.3}")).expect("a moment")
        };
        let of = |started: i64, entries: &[i64], over: i64| {
            let done = |(seq, second): (u32, &i64)| Entry { at: moment(*second), ..entry(seq) };
            let entries: Vec<_> = (0..).zip(entries).map(done).collect();
            let found =
                |connection: &Connection| anomalies(connection, &attempt, &moment(started), &moment(over), &entries);
            store.read(found).expect("read")
        };
        let year = 366 * 24 * LONGEST;
        assert_eq!(of(10, &[20, 30 + LONGEST - 10], 40 + LONGEST), [], "as it should be");
        assert_eq!(of(-year, &[10 - year, 20 - year], 30 - year), [ClockAnomaly::SetBack], "a pass that is back-dated");
        assert_eq!(of(-66 * year, &[10], 20), [ClockAnomaly::SetBack, ClockAnomaly::Gap], "begun in 1960");
        assert_eq!(of(75 * year, &[75 * year + 10], 20), [ClockAnomaly::EndsBeforeStart], "begun in 2100");
        assert_eq!(of(10, &[60, 50], 70), [ClockAnomaly::Backwards]);
        assert_eq!(of(10, &[12 + LONGEST], 20 + LONGEST), [ClockAnomaly::Gap]);
        let odd = [ClockAnomaly::SetBack, ClockAnomaly::EndsBeforeStart, ClockAnomaly::Backwards];
        assert_eq!(of(10, &[-50], -100 - year), odd);
    }

    #[test]
    fn a_clock_that_was_set_back_for_all_of_an_attempt_is_behind_what_was_written_before_it() {
        let begun_then = |store: &mut Store, subject: &SubjectId| {
            let attempt = store.begin(&new_attempt(subject)).expect("begun");
            // the link that says so was written by that clock as well, and what was before it by whoever signed in
            let raw = store.connection();
            raw.execute_batch("DROP TRIGGER IF EXISTS chain_refuses_UPDATE").expect("gone");
            let sql =
                "UPDATE chain SET at = '1960-01-01T00:00:00.000Z' WHERE sequence = (SELECT max(sequence) FROM chain)";
            assert_eq!(raw.execute(sql, []).expect("altered"), 1);
            attempt
        };
        let moment = |second: &str| Timestamp::from_text(&format!("1960-01-01T00:00:{second}.000Z")).expect("a moment");
        let odd = |store: &Store, attempt: &AttemptId| {
            let entries = [Entry { at: moment("10"), ..entry(0) }];
            let found =
                |connection: &Connection| anomalies(connection, attempt, &moment("00"), &moment("20"), &entries);
            store.read(found).expect("read")
        };
        let (mut store, subject) = store();
        let attempt = begun_then(&mut store, &subject);
        assert_eq!(odd(&store, &attempt), [ClockAnomaly::SetBack], "behind the link before");
        let another = begun_then(&mut store, &subject);
        assert_eq!(odd(&store, &another), [ClockAnomaly::SetBack], "behind those before them");
    }

    #[test]
    fn a_record_that_was_sealed_while_the_clock_was_ahead_says_so_once_something_was_written_behind_it() {
        let (mut store, subject) = store();
        let mut seal = || {
            let attempt = store.begin(&new_attempt(&subject)).expect("begun");
            store.close(&attempt, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("closed");
            attempt
        };
        let (first, second) = (seal(), seal());
        let ahead = |store: &Store, attempt: &AttemptId| {
            let record = store.closed(attempt).expect("closed");
            store.was_clock_ahead(attempt, &record.finished.finished_at).expect("read")
        };
        assert!(!ahead(&store, &first) && !ahead(&store, &second));
        for sql in
            ["DROP TRIGGER records_refuses_UPDATE", "UPDATE records SET finished_at = '2100-01-01T00:00:00.000Z'"]
        {
            store.connection().execute_batch(sql).expect(sql);
        }
        assert!(ahead(&store, &first), "the one behind it began earlier");
        assert!(!ahead(&store, &second), "nothing was written behind it");
    }
}
