//! Many records from a few that were played: what a station has after years is measured on true links, and nobody plays a million times.

use super::chain::{self, Canonical};
use super::error::{StoreError, Trouble};
use super::journal_end::{self, keyed};
use super::journal_links::{ENTRY, first_link};
use super::{AttemptId, Store, SubjectId, Timestamp, identity, record};
use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, params, params_from_iter};

/// What is copied of a record; its id, its maker and its moments are each copy's own.
struct Original {
    /// The columns of its attempt.
    attempt: Vec<Value>,
    contents: Vec<Vec<Value>>,
    circumstances: Vec<Value>,
    /// Of each entry what was chosen, what was offered, and how long it took.
    journal: Vec<Vec<Value>>,
    document: String,
}

impl Store {
    /// Copies the first records of the station, `originals` of them, by turns, `copies` times in all: each as if one of `makers`, by turns,
    /// had played so a minute after the one before, beginning in 2023. Every copy has an identity, a link that it was begun, linked entries
    /// and a link of its record, as [`Store::close`] writes them; all are on disk and signed when this returns.
    ///
    /// # Errors
    /// When there are no such records, or they cannot be written.
    #[doc(hidden)]
    pub fn multiply(&mut self, originals: u32, copies: u32, makers: &[SubjectId]) -> Result<(), StoreError> {
        let key = self.station_key()?.journal();
        self.write(|change| {
            let first: i64 = change.query_one("SELECT max(sequence) FROM records", [], |row| row.get(0))?;
            let originals = (1..=originals).map(|number| original(change, number)).collect::<Result<Vec<_>, _>>()?;
            let nth = first..first + i64::from(copies);
            for ((minute, original), maker) in nth.zip(originals.iter().cycle()).zip(makers.iter().cycle()) {
                copy(change, original, maker, minute, &key)?;
            }
            Ok(())
        })
    }
}

fn rows(connection: &Connection, sql: &str, of: &AttemptId) -> Result<Vec<Vec<Value>>, Trouble> {
    let mut query = connection.prepare_cached(sql)?;
    let columns = query.column_count();
    let rows = query.query_map([of], |row| (0..columns).map(|column| row.get(column)).collect())?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn original(connection: &Connection, number: u32) -> Result<Original, Trouble> {
    let sql = "SELECT attempt, assessment FROM records WHERE sequence = ?1";
    let (id, document) = connection.query_one(sql, [number], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let one = |sql: &str| rows(connection, sql, &id).map(|mut rows| rows.pop().unwrap_or_default());
    let attempt = "SELECT mode, locale, role, scenario, begin, time_factor_percent, number, exposure, engine, semantics
                   FROM attempts WHERE id = ?1";
    let circumstances =
        "SELECT played, notice, practice, warm_ups, retries, granted_by FROM circumstances WHERE attempt = ?1";
    let contents = "SELECT place, hash, kind, name FROM attempt_content WHERE attempt = ?1 ORDER BY place";
    let journal = "SELECT command, offered, elapsed FROM journal WHERE attempt = ?1 ORDER BY seq";
    Ok(Original {
        attempt: one(attempt)?,
        contents: rows(connection, contents, &id)?,
        circumstances: one(circumstances)?,
        journal: rows(connection, journal, &id)?,
        document,
    })
}

/// So many minutes and seconds after the beginning.
fn moment(connection: &Connection, minute: i64, second: i64) -> rusqlite::Result<Timestamp> {
    let sql = "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', '2023-01-01', ?1 || ' minutes', ?2 || ' seconds')";
    connection.prepare_cached(sql)?.query_one((minute, second), |row| row.get(0))
}

fn copy(
    change: &Transaction<'_>, original: &Original, maker: &SubjectId, minute: i64, key: &[u8; 32],
) -> Result<(), Trouble> {
    let Original { attempt, contents, circumstances, journal, document } = original;
    let (id, begins) = (AttemptId::random(), moment(change, minute, 0)?);
    let own = |text: &str| Value::from(text.to_owned());
    let sql = "INSERT INTO attempts (id, subject, started_at, mode, locale, role, scenario, begin, time_factor_percent, number, exposure,
                                     engine, semantics)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    let whose = [own(id.as_str()), own(maker.as_str()), own(begins.as_str())];
    change.prepare_cached(sql)?.execute(params_from_iter(whose.iter().chain(attempt)))?;
    let of = [own(id.as_str())];
    let sql = "INSERT INTO attempt_content (attempt, place, hash, kind, name) VALUES (?1, ?2, ?3, ?4, ?5)";
    for content in contents {
        change.prepare_cached(sql)?.execute(params_from_iter(of.iter().chain(content)))?;
    }
    identity::freeze(change, &id, maker)?;
    let sql = "INSERT INTO circumstances (attempt, played, notice, practice, warm_ups, retries, granted_by)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    change.prepare_cached(sql)?.execute(params_from_iter(of.iter().chain(circumstances)))?;
    chain::begun(change, &id, maker, None)?;
    let begun = chain::begun_link(change, &id)?;
    let mut last = first_link(change, &id, begun.as_ref(), key)?;
    let sql =
        "INSERT INTO journal (attempt, seq, command, offered, elapsed, at, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    for (seq, entry) in (0_i64..).zip(journal) {
        let [command, offered, elapsed] = entry.as_slice() else { continue };
        let at = moment(change, minute, seq)?;
        let values = params![seq, command, offered, elapsed, at];
        let canonical = Canonical::of(ENTRY).text(&last).rows(change, "SELECT ?1, ?2, ?3, ?4, ?5", values)?;
        last = keyed(key, &canonical);
        change.prepare_cached(sql)?.execute(params![id, seq, command, offered, elapsed, at, last])?;
    }
    journal_end::put(change, &id, key)?;
    let over = i64::try_from(journal.len()).unwrap_or(i64::MAX);
    record::put_on_record(change, &id, document, &moment(change, minute, over)?)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessment, entry, new_attempt, store};
    use super::super::{Closing, Filter};
    use crate::assessment::Outcome;

    #[test]
    fn copies_are_as_sealed_as_what_was_played() {
        let (mut store, subject) = store();
        for score in [3_000, 9_000] {
            let attempt = store.begin(&new_attempt(&subject)).expect("begun");
            (0..3).for_each(|seq| store.append(&attempt, &entry(seq)).expect("appended"));
            store.close(&attempt, Closing::Finished, &assessment(Outcome::Passed, score), None).expect("closed");
        }
        store.multiply(2, 5, &[subject]).expect("copied");
        let found = store.verify(&[], |_| true).expect("read");
        assert!(found.holds(), "{:?}", found.faults);
        assert_eq!(found.records, 7);
        let records = store.records(&Filter::default()).expect("read");
        let scores: Vec<_> = records.iter().filter_map(|one| one.finished.score).map(|score| score.0).collect();
        assert_eq!(scores, [3_000, 9_000, 3_000, 9_000, 3_000, 9_000, 3_000]);
        let copied = records.last().expect("there");
        assert_eq!(store.journal(&copied.attempt.id).expect("read").len(), 3);
        assert!(copied.attempt.started_at.as_str() < copied.finished.finished_at.as_str());
        assert_ne!(copied.attempt.id, records[0].attempt.id);
        assert_eq!(copied.identity.as_ref().expect("frozen").name, "李晓燕");
    }
}
