//! The journal: what the learner did, entry by entry, on disk before the customer answers.

use super::attempts::expect_open;
use super::column::Json;
use super::error::{StoreError, Trouble};
use super::{AttemptId, Store, Timestamp, clock};
use crate::terms::Millis;
use rusqlite::Transaction;
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
        self.write(|change| append(change, attempt, entry))
    }

    /// All entries of an attempt, in order; none for an attempt that isn't there.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn journal(&self, attempt: &AttemptId) -> Result<Vec<Entry>, StoreError> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT seq, command, offered, elapsed, at FROM journal WHERE attempt = ?1 ORDER BY seq",
            )?;
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
        })
    }

    /// Notes that a turn was interrupted: the program ended or the power failed while the customer waited.
    ///
    /// # Errors
    /// [`StoreError::Finished`], [`StoreError::UnknownAttempt`], or when it cannot be written.
    pub fn interrupted(&mut self, attempt: &AttemptId, turn: u32) -> Result<(), StoreError> {
        self.write(|change| {
            expect_open(change, attempt)?;
            let sql = "INSERT INTO interruptions (attempt, turn, at) VALUES (?1, ?2, ?3)";
            change.execute(sql, (attempt, turn, clock::now()))?;
            Ok(())
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

/// Adds the next entry within a change.
pub(super) fn append(change: &Transaction<'_>, attempt: &AttemptId, entry: &Entry) -> Result<(), Trouble> {
    expect_open(change, attempt)?;
    let expected = change
        .prepare_cached("SELECT count(*) FROM journal WHERE attempt = ?1")?
        .query_one([attempt], |row| row.get(0))?;
    if entry.seq != expected {
        return Err(StoreError::OutOfOrder { attempt: attempt.clone(), expected, found: entry.seq }.into());
    }
    let sql = "INSERT INTO journal (attempt, seq, command, offered, elapsed, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    change.prepare_cached(sql)?.execute((
        attempt,
        entry.seq,
        Json(&entry.command),
        Json(&entry.offered),
        i64::try_from(entry.elapsed.0).unwrap_or(i64::MAX),
        &entry.at,
    ))?;
    Ok(())
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
        let entry = "INSERT INTO journal SELECT attempt, 1, command, offered, elapsed, at FROM journal";
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
