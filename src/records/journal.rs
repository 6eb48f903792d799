//! The journal: what the learner did, entry by entry, on disk before the customer answers.

use super::chain::{self, Canonical};
use super::column::Json;
use super::error::{StoreError, Trouble};
use super::journal_end::{self, keyed};
use super::journal_links::{ENTRY, begins_linked, first_link, state};
use super::standing::{expect_open, expect_own_attempt};
use super::{AttemptId, JournalState, Store, Timestamp, clock};
use crate::terms::Millis;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use serde::{Deserialize, Serialize};

/// What the learner did, by the content's own ids: the journal outlives the indices a program gives them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JournalStep {
    /// Made a response.
    Respond {
        /// At this node.
        node: String,
        /// This one.
        response: String,
    },
    /// Let the patience run out.
    Silence {
        /// At this node.
        node: String,
    },
    /// Gave the attempt up.
    Abandon,
}

/// One entry of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number, from 0, without gaps.
    pub seq: u32,
    /// What was done.
    pub command: JournalStep,
    /// Ids of the responses that were offered, in the order shown.
    pub offered: Vec<String>,
    /// From when all was shown to the key press, reading included; played from a transcript, what it says.
    pub elapsed: Millis,
    /// When it was done.
    pub at: Timestamp,
}

impl Entry {
    /// An entry for what has just been done.
    #[must_use]
    pub fn new(seq: u32, command: JournalStep, offered: Vec<String>, elapsed: Millis) -> Self {
        Self { seq, command, offered, elapsed, at: clock::now() }
    }
}

impl Store {
    /// Adds the next entry; it is on disk when this returns.
    ///
    /// # Errors
    /// [`StoreError::OutOfOrder`], [`StoreError::Finished`], [`StoreError::UnknownAttempt`], or when it cannot be written.
    pub fn append(&mut self, attempt: &AttemptId, entry: &Entry) -> Result<(), StoreError> {
        let (key, by) = (self.journal_key(), self.actor());
        self.write(|change| {
            expect_own_attempt(change, by.as_ref(), attempt)?;
            append(change, attempt, entry, key.as_ref())
        })
    }

    /// All entries of an attempt, in order; none for an attempt that isn't there.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn journal(&self, attempt: &AttemptId) -> Result<Vec<Entry>, StoreError> {
        self.read(|connection| entries(connection, attempt))
    }

    /// Notes that a turn was interrupted: the program ended or the power failed while the customer waited.
    ///
    /// # Errors
    /// [`StoreError::Others`], [`StoreError::Finished`], [`StoreError::UnknownAttempt`], [`StoreError::Altered`] where the entries are not those that were
    /// written, or when it cannot be written.
    pub fn interrupted(&mut self, attempt: &AttemptId, turn: u32) -> Result<(), StoreError> {
        let (key, by) = (self.journal_key(), self.actor());
        self.write(|change| {
            expect_own_attempt(change, by.as_ref(), attempt)?;
            expect_open(change, attempt)?;
            if let Some(JournalState::Altered) = key.as_ref().map(|key| state(change, attempt, key)).transpose()? {
                return Err(StoreError::Altered { attempt: attempt.clone() }.into());
            }
            let sql = "INSERT INTO interruptions (attempt, turn, at) VALUES (?1, ?2, ?3)";
            change.execute(sql, (attempt, turn, clock::now()))?;
            ends(change, attempt, key.as_ref())
        })
    }

    /// How often a turn was interrupted.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn interruptions(&self, attempt: &AttemptId, turn: u32) -> Result<u32, StoreError> {
        self.read(|connection| {
            let sql = "SELECT count(*) FROM interruptions WHERE attempt = ?1 AND turn = ?2";
            Ok(connection.query_one(sql, (attempt, turn), |row| row.get(0))?)
        })
    }
}

/// All entries of an attempt, in order.
pub(super) fn entries(connection: &Connection, attempt: &AttemptId) -> Result<Vec<Entry>, Trouble> {
    let mut query = connection
        .prepare_cached("SELECT seq, command, offered, elapsed, at FROM journal WHERE attempt = ?1 ORDER BY seq")?;
    let rows = query.query_map([attempt], |row| {
        let elapsed: i64 = row.get(3)?;
        let out_of_range = |_| rusqlite::Error::IntegralValueOutOfRange(3, elapsed);
        Ok(Entry {
            seq: row.get(0)?,
            command: row.get::<_, Json<_>>(1)?.0,
            offered: row.get::<_, Json<_>>(2)?.0,
            elapsed: Millis(u64::try_from(elapsed).map_err(out_of_range)?),
            at: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds the next entry within a change. Its link is the hash, by the station's secret, over the link before and what is written.
pub(super) fn append(
    change: &Transaction<'_>, attempt: &AttemptId, entry: &Entry, key: Option<&[u8; 32]>,
) -> Result<(), Trouble> {
    expect_open(change, attempt)?;
    let begun = chain::begun_link(change, attempt)?;
    if let (Some(key), Some((link, _))) = (key, &begun)
        && !journal_end::holds(change, attempt, key)?
        && !chain::key_changed_since(change, link.sequence)?
    {
        // who adds to what lost its end would write a new one
        return Err(StoreError::Altered { attempt: attempt.clone() }.into());
    }
    let expected = change
        .prepare_cached("SELECT count(*) FROM journal WHERE attempt = ?1")?
        .query_one([attempt], |row| row.get(0))?;
    if entry.seq != expected {
        return Err(StoreError::OutOfOrder { attempt: attempt.clone(), expected, found: entry.seq }.into());
    }
    let (command, offered) = (Json(&entry.command), Json(&entry.offered));
    let elapsed = i64::try_from(entry.elapsed.0).unwrap_or(i64::MAX);
    let values = params![entry.seq, command, offered, elapsed, entry.at];
    let link = match (key, begins_linked(change, attempt)?) {
        (Some(key), true) => {
            let sql = "SELECT link FROM journal WHERE attempt = ?1 ORDER BY seq DESC LIMIT 1";
            let last: Option<String> = change.prepare_cached(sql)?.query_row([attempt], |row| row.get(0)).optional()?;
            let last = last.map_or_else(|| first_link(change, attempt, begun.as_ref(), key), Ok)?;
            let canonical = Canonical::of(ENTRY).text(&last);
            keyed(key, &canonical.rows(change, "SELECT ?1, ?2, ?3, ?4, ?5", values)?)
        }
        _ => String::new(),
    };
    let sql =
        "INSERT INTO journal (attempt, seq, command, offered, elapsed, at, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    change.prepare_cached(sql)?.execute(params![attempt, entry.seq, command, offered, elapsed, entry.at, link])?;
    ends(change, attempt, key)
}

/// Writes down where an assessment's journal ends now; practice has no end that anybody would miss.
fn ends(change: &Transaction<'_>, attempt: &AttemptId, key: Option<&[u8; 32]>) -> Result<(), Trouble> {
    match key {
        Some(key) if chain::begun_link(change, attempt)?.is_some() => journal_end::put(change, attempt, key),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Closing;
    use super::super::testing::{self, assessment, entry, new_attempt};
    use super::*;
    use crate::assessment::Outcome;
    use std::fs;
    use std::thread;

    #[test]
    fn what_was_appended_survives_reopening() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.sqlite");
        let mut store = Store::open(&path).expect("opened");
        let subject = testing::employ(&mut store);
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        let silence =
            Entry::new(1, JournalStep::Silence { node: "opening".into() }, vec!["listen".into()], Millis(20_000));
        let entries = [entry(0), silence, Entry::new(2, JournalStep::Abandon, Vec::new(), Millis(u64::from(u32::MAX)))];
        for entry in &entries {
            store.append(&attempt, entry).expect("appended");
        }
        store.interrupted(&attempt, 2).expect("noted");
        drop(store);
        let store = Store::open(&path).expect("reopened");
        assert_eq!(store.journal(&attempt).expect("read"), entries);
        assert_eq!(store.interruptions(&attempt, 2).expect("read"), 1);
        assert_eq!(store.interruptions(&attempt, 1).expect("read"), 0);
    }

    #[test]
    fn what_was_acknowledged_survives_a_kill() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.sqlite");
        let mut store = Store::open(&path).expect("opened");
        let subject = testing::employ(&mut store);
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        for seq in 0..8 {
            store.append(&attempt, &entry(seq)).expect("appended");
            // What a killed process leaves: the file and its log, no orderly close.
            let copy = folder.path().join(format!("copy-{seq}.sqlite"));
            fs::copy(&path, &copy).expect("copied");
            fs::copy(path.with_extension("sqlite-wal"), copy.with_extension("sqlite-wal")).expect("copied");
            let left = Store::open(&copy).expect("opened").journal(&attempt).expect("read");
            assert_eq!(left.len(), seq as usize + 1);
        }
    }

    #[test]
    fn the_journal_has_no_gaps_and_ends_with_the_record() {
        let (mut store, subject) = testing::store();
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        store.append(&attempt, &entry(0)).expect("appended");
        for wrong in [0, 2] {
            let error = store.append(&attempt, &entry(wrong)).expect_err("refused");
            assert!(matches!(error, StoreError::OutOfOrder { expected: 1, found, .. } if found == wrong), "{error}");
        }
        let stranger = AttemptId::random();
        assert!(matches!(store.append(&stranger, &entry(0)), Err(StoreError::UnknownAttempt { .. })));
        store.close(&attempt, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("finished");
        assert!(matches!(store.append(&attempt, &entry(1)), Err(StoreError::Finished { .. })));
        assert!(matches!(store.interrupted(&attempt, 1), Err(StoreError::Finished { .. })));
    }

    #[test]
    fn triggers_refuse_to_rewrite_the_past() {
        let (mut store, subject) = testing::store();
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        store.append(&attempt, &entry(0)).expect("appended");
        store.interrupted(&attempt, 1).expect("noted");
        store.close(&attempt, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("finished");
        let refused = |sql: &str| store.connection().execute(sql, []).expect_err(sql).to_string();
        for (table, column) in [
            ("content", "body"),
            ("attempts", "locale"),
            ("attempt_content", "name"),
            ("journal", "elapsed"),
            ("interruptions", "turn"),
            ("records", "hash"),
        ] {
            let expected = format!("{table} is append-only");
            assert_eq!(refused(&format!("UPDATE {table} SET {column} = {column}")), expected);
            assert_eq!(refused(&format!("DELETE FROM {table}")), expected);
        }
        let replace = "INSERT OR REPLACE INTO content SELECT hash, kind, name, 'other' FROM content";
        assert_eq!(refused(replace), "content is append-only");
        let entry = "INSERT INTO journal SELECT attempt, 1, command, offered, elapsed, at, link FROM journal";
        assert_eq!(refused(entry), "the attempt is finished");
    }

    #[test]
    fn two_connections_write_side_by_side() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.sqlite");
        let mut store = Store::open(&path).expect("opened");
        let subject = testing::employ(&mut store);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let mut store = Store::open(&path).expect("opened");
                    let attempt = store.begin(&new_attempt(&subject)).expect("begun");
                    for seq in 0..20 {
                        store.append(&attempt, &entry(seq)).expect("appended");
                    }
                    assert_eq!(store.journal(&attempt).expect("read").len(), 20);
                    store
                        .close(&attempt, Closing::Finished, &assessment(Outcome::Passed, 9_000), None)
                        .expect("finished");
                });
            }
        });
        let past = store.attempts(&subject).expect("history");
        let mut numbers: Vec<_> = past.iter().map(|past| past.attempt.number).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, [1, 2]);
        assert!(past.iter().all(|past| past.finished.is_some()));
    }
}
