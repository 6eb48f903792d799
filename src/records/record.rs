//! Records: an attempt is finished once, and from then on it can only be read.

use super::attempts::{ATTEMPTS, attempt_row, expect_open, finished};
use super::column::Json;
use super::error::{StoreError, Trouble};
use super::roster::employee_row;
use super::{AttemptId, AttemptRow, Employee, Finished, Mode, Store, Timestamp, clock, seal};
use crate::assessment::Assessment;
use rusqlite::{OptionalExtension as _, Row, ToSql};
use serde::Serialize;

/// A finished attempt and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The attempt.
    pub attempt: AttemptRow,
    /// What came of it.
    pub finished: Finished,
    /// Who made it; none where the roster no longer knows.
    pub employee: Option<Employee>,
}

/// Which records are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Those whose mode is among these.
    pub modes: Vec<Mode>,
}

impl Default for Filter {
    /// Assessments alone: practice is the learner's own, so whoever wants it must say so.
    fn default() -> Self {
        Self { modes: vec![Mode::Assessment] }
    }
}

/// How many digits of an id it takes, at least and at most, to ask for its record.
const PREFIX: std::ops::RangeInclusive<usize> = 4..=32;
/// How many records are read at once.
const PAGE: usize = 256;
/// How many ids an ambiguous beginning is answered with.
const EXAMPLES: usize = 4;

impl Store {
    /// Makes the record of an attempt and seals it. Once only.
    ///
    /// # Errors
    /// [`StoreError::Finished`], [`StoreError::UnknownAttempt`], or when it cannot be written.
    pub fn finish(&mut self, attempt: &AttemptId, assessment: &Assessment) -> Result<Finished, StoreError> {
        self.write(|change| {
            expect_open(change, attempt)?;
            let text = serde_json::to_string(assessment)
                .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
            let at = clock::now();
            let hash = seal::seal(change, attempt, &text, &at)?;
            let sql = "INSERT INTO records (attempt, assessment, finished_at, hash) VALUES (?1, ?2, ?3, ?4)";
            change.execute(sql, (attempt, text, at, hash))?;
            Ok(change.query_one("SELECT * FROM records WHERE attempt = ?1", [attempt], finished)?)
        })
    }

    /// The assessment of a finished attempt; none while it is unfinished.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn assessment(&self, attempt: &AttemptId) -> Result<Option<Assessment>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT assessment FROM records WHERE attempt = ?1";
            let found = connection.query_row(sql, [attempt], |row| row.get::<_, Json<_>>(0)).optional()?;
            Ok(found.map(|Json(assessment)| assessment))
        })
    }

    /// Whether a record still is what was sealed.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`], or when it cannot be read.
    pub fn intact(&self, attempt: &AttemptId) -> Result<bool, StoreError> {
        self.read(|connection| {
            let sql = "SELECT assessment, finished_at, hash FROM records WHERE attempt = ?1";
            let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
            let found: Option<(String, Timestamp, String)> = connection.query_row(sql, [attempt], row).optional()?;
            let (text, at, hash) = found.ok_or_else(|| StoreError::NoRecord { prefix: attempt.to_string() })?;
            let bodies = super::contents::of(connection, attempt)?;
            let hashes = "SELECT hash FROM attempt_content WHERE attempt = ?1 ORDER BY place";
            let hashes = connection
                .prepare_cached(hashes)?
                .query_map([attempt], |row| row.get(0))?
                .collect::<Result<Vec<String>, _>>()?;
            // The seal covers the hashes of the texts, so the texts must be held against them.
            let texts = bodies.iter().map(super::Content::hash).eq(hashes);
            Ok(texts && seal::seal(connection, attempt, &text, &at)? == hash)
        })
    }

    /// Records with whose they are, newest last.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn records(&self, filter: &Filter) -> Result<Vec<Record>, StoreError> {
        let modes = Json(&filter.modes);
        self.read(|connection| select(connection, "mode IN (SELECT value FROM json_each(?1))", &[&modes]))
    }

    /// Shows every record to `visit`, oldest first, a few at a time: memory doesn't grow with their number.
    ///
    /// # Errors
    /// When they cannot be read, or what `visit` answers.
    pub fn each_record<E: From<StoreError>>(
        &self, filter: &Filter, mut visit: impl FnMut(&Record) -> Result<(), E>,
    ) -> Result<(), E> {
        let modes = Json(&filter.modes);
        let mut last = 0;
        loop {
            let within = format!(
                "records.sequence IN (SELECT sequence FROM records JOIN attempts ON attempts.id = attempt
                 WHERE sequence > ?2 AND mode IN (SELECT value FROM json_each(?1)) ORDER BY sequence LIMIT {PAGE})"
            );
            let page = self.read(|connection| select(connection, &within, &[&modes, &last]))?;
            let Some(record) = page.last() else { return Ok(()) };
            last = record.finished.sequence;
            page.iter().try_for_each(&mut visit)?;
        }
    }

    /// The record whose attempt's id begins with `prefix`.
    ///
    /// # Errors
    /// [`StoreError::NotAPrefix`], [`StoreError::NoRecord`], [`StoreError::Ambiguous`], or when it cannot be read.
    pub fn find_record(&self, prefix: &str) -> Result<Record, StoreError> {
        let digits = prefix.trim().to_ascii_lowercase();
        let prefix = || prefix.to_owned();
        if !PREFIX.contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(StoreError::NotAPrefix { prefix: prefix() });
        }
        // `g` comes after every digit, so the range holds the ids that begin so, and the index finds them.
        let within = "attempts.id BETWEEN ?1 AND ?1 || 'g'";
        let mut found = self.read(|connection| select(connection, within, &[&digits]))?;
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

fn select(connection: &rusqlite::Connection, which: &str, values: &[&dyn ToSql]) -> Result<Vec<Record>, Trouble> {
    let sql = format!(
        "SELECT past.*, employees.number AS employee_number, name, branch, sample
         FROM ({ATTEMPTS} WHERE sequence IS NOT NULL AND {which}) AS past
         LEFT JOIN employees USING (subject) ORDER BY sequence"
    );
    let mut query = connection.prepare_cached(&sql)?;
    let rows = query.query_map(values, |row| {
        let known = row.get::<_, Option<String>>("employee_number")?;
        let employee = known.map(|number| employee_row(row, number)).transpose()?;
        Ok(Record { attempt: attempt_row(row)?, finished: finished(row)?, employee })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::super::NewAttempt;
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
        let finished = store.finish(&attempt, &result).expect("finished");
        assert_eq!((finished.outcome, finished.score), (Outcome::Failed, BasisPoints(6_999)));
        assert_eq!((finished.recommendation, finished.ending.as_deref()), (Recommendation::TryAgain, Some("closed")));
        let again = store.finish(&attempt, &assessment(Outcome::Passed, 10_000)).expect_err("refused");
        assert!(matches!(again, StoreError::Finished { .. }), "{again}");
        assert_eq!(store.assessment(&attempt).expect("read"), Some(result));
        let stranger = store.finish(&AttemptId::random(), &assessment(Outcome::Passed, 1)).expect_err("refused");
        assert!(matches!(stranger, StoreError::UnknownAttempt { .. }), "{stranger}");
    }

    #[test]
    fn an_abandoned_attempt_has_no_ending() {
        let (mut store, subject) = testing::store();
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        let result = Assessment { ending: None, ..assessment(Outcome::Abandoned, 0) };
        assert_eq!(store.finish(&attempt, &result).expect("finished").ending, None);
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
            store.finish(&attempt, &assessment(Outcome::Failed, 6_999)).expect("finished");
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
        store.finish(&assessed, &assessment(Outcome::Passed, 9_000)).expect("finished");
        store.finish(&practised, &assessment(Outcome::Failed, 1_000)).expect("finished");
        let ids = |filter: &Filter| -> Vec<_> {
            store.records(filter).expect("read").into_iter().map(|record| record.attempt.id).collect()
        };
        assert_eq!(ids(&Filter::default()), std::slice::from_ref(&assessed));
        let both = Filter { modes: vec![Mode::Practice, Mode::Assessment] };
        assert_eq!(ids(&both), [assessed, practised], "newest last");
        assert_eq!(ids(&Filter { modes: Vec::new() }), []);
        let record = store.records(&Filter::default()).expect("read").remove(0);
        let employee = record.employee.expect("known");
        assert_eq!((&employee.subject, employee.number.as_str(), employee.sample), (&subject, "1001", false));
        assert_eq!((record.attempt.number, record.attempt.exposure), (1, 1));
    }

    #[test]
    fn each_record_is_shown_once_however_many_there_are() {
        let (mut store, subject) = testing::store();
        let assessed = new_attempt(&subject);
        let practice = NewAttempt { mode: Mode::Practice, ..assessed.clone() };
        for at in 0..2 * PAGE + 3 {
            let attempt = store.begin(if at % 3 == 0 { &practice } else { &assessed }).expect("begun");
            store.finish(&attempt, &assessment(Outcome::Passed, 9_000)).expect("finished");
        }
        for modes in [vec![Mode::Assessment], vec![Mode::Practice], vec![Mode::Practice, Mode::Assessment], vec![]] {
            let filter = Filter { modes };
            let mut shown = Vec::new();
            let seen = store.each_record(&filter, |record| -> Result<(), StoreError> {
                shown.push(record.clone());
                // whoever looks may read on
                store.journal(&record.attempt.id).map(drop)
            });
            seen.expect("read");
            assert!(shown == store.records(&filter).expect("read"), "{filter:?}");
        }
        let mut shown = 0;
        let enough = store.each_record(&Filter::default(), |record| {
            shown += 1;
            Err(StoreError::NoRecord { prefix: record.attempt.id.to_string() })
        });
        assert!(matches!(enough, Err(StoreError::NoRecord { .. })) && shown == 1, "{enough:?}");
    }

    #[test]
    fn a_record_is_found_by_a_unique_prefix() {
        let (mut store, subject) = testing::store();
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        store.finish(&attempt, &assessment(Outcome::Passed, 9_000)).expect("finished");
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
            let result = Json(assessment(Outcome::Passed, 9_000));
            let sql = "INSERT INTO records (attempt, assessment, finished_at, hash) VALUES (?1, ?2, '', '')";
            store.connection().execute(sql, (id, result)).expect("record");
        }
        insta::assert_snapshot!(store.find_record("3fa9").expect_err("two"), @"several records' ids begin with `3fa9`: `3fa90000000000000000000000000001`, `3fa91000000000000000000000000002`; give more digits");
        insta::assert_snapshot!(store.find_record("3fa92").expect_err("none"), @"no record's id begins with `3fa92`: `composure records list` shows them");
        insta::assert_snapshot!(store.find_record("3f").expect_err("short"), @"`3f` is not the beginning of a record's id: expected 4 to 32 of the digits 0-9 and a-f");
        assert_eq!(store.find_record("3fa91").expect("one").attempt.id.as_str(), "3fa91000000000000000000000000002");
    }
}
