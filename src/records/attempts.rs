//! Attempts: begun with all they need in one transaction, and read back.

use super::column::Json;
use super::contents::UsedBy;
use super::error::{StoreError, Trouble};
use super::standing::{LEFT, ONE_PERSON, expect_own};
use super::wire::{BeginDoc, SummaryDoc, Word, summary};
use super::{
    AttemptId, Circumstances, Closing, Content, Mode, Setting, Store, SubjectId, Timestamp, accounts, chain,
    circumstances, clock, contents, identity, journal_end,
};
use crate::assessment::{Outcome, Recommendation};
use crate::encounter::Begin;
use crate::scenario::SEMANTICS;
use crate::terms::{BasisPoints, Role};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row};

/// An attempt about to begin.
#[derive(Clone, Debug)]
pub struct NewAttempt {
    /// Who tries.
    pub subject: SubjectId,
    /// What for.
    pub mode: Mode,
    /// The language it is shown in.
    pub locale: String,
    /// Whom the learner plays.
    pub role: Role,
    /// The scenario's id.
    pub scenario: String,
    /// Scenario, book and words.
    pub contents: Vec<Content>,
    /// What was drawn.
    pub begin: Begin,
    /// How far reading time and patience are stretched for this learner; 100 is as written.
    pub time_factor_percent: u16,
}

/// An attempt as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttemptRow {
    /// Its id.
    pub id: AttemptId,
    /// Who tried.
    pub subject: SubjectId,
    /// What for.
    pub mode: Mode,
    /// The language it was shown in.
    pub locale: String,
    /// Whom the learner played.
    pub role: Role,
    /// The scenario's id.
    pub scenario: String,
    /// What was drawn.
    pub begin: Begin,
    /// How far reading time and patience were stretched.
    pub time_factor_percent: u16,
    /// The how-manieth of this subject's attempts at this scenario in this mode, from 1.
    pub number: u32,
    /// How often the subject had met this scenario before: attempts begun in any mode, and turns of it that warm-ups showed before
    /// anybody had been assessed by it.
    pub exposure: u32,
    /// The program's version.
    pub engine: String,
    /// The version of how encounters run and are scored.
    pub semantics: u32,
    /// When it began.
    pub started_at: Timestamp,
}

/// An attempt with the texts it was begun with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredAttempt {
    /// The attempt.
    pub attempt: AttemptRow,
    /// Its texts, in the order in which they were given.
    pub contents: Vec<Content>,
}

/// What came of a closed attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// What came of the encounter.
    pub outcome: Outcome,
    /// How it was closed.
    pub closing: Closing,
    /// 0 to 10,000; none where there is no number.
    pub score: Option<BasisPoints>,
    /// What is proposed.
    pub recommendation: Recommendation,
    /// The ending reached.
    pub ending: Option<String>,
    /// The critical clauses broken.
    pub critical_broken: Vec<String>,
    /// Weights earned less weights lost, and what there was to earn.
    pub points: (i32, i32),
    /// The hash of the scale that it was scored on; none under semantics 1, and where no scale was known.
    pub scale: Option<String>,
    /// How it was played, and what decides what it counts for; none of what began under an earlier layout.
    pub circumstances: Option<Circumstances>,
    /// When it was closed.
    pub finished_at: Timestamp,
    /// The seal; practice has none, unless layout 1 gave it one.
    pub seal: Option<Seal>,
}

/// What vouches for a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The record's place among the station's, from 1.
    pub sequence: u32,
    /// The hash of its link in the chain, with the function's name before it; of an earlier layout the BLAKE3 hash over attempt,
    /// contents, journal, interruptions and document, in hex.
    pub hash: String,
}

/// An attempt in a learner's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The attempt.
    pub attempt: AttemptRow,
    /// What came of it; none while it is unfinished.
    pub finished: Option<Finished>,
    /// Whether whoever practised was helped.
    pub coached: bool,
}

/// Every attempt with what came of it. Columns are read by name.
pub(super) const ATTEMPTS: &str = "
    SELECT attempts.*, sequence, hash, coalesce(records.assessment, practice.document) AS closed,
           coalesce(records.finished_at, practice.finished_at) AS finished_at,
           EXISTS (SELECT 1 FROM help WHERE help.attempt = attempts.id) AS coached
    FROM attempts
    LEFT JOIN records ON records.attempt = attempts.id
    LEFT JOIN practice ON practice.attempt = attempts.id";

/// Those that are not closed.
const OPEN: &str = "records.attempt IS NULL AND practice.attempt IS NULL";

impl Store {
    /// Begins an attempt: its texts and itself, all or nothing, on disk when this returns.
    ///
    /// # Errors
    /// [`StoreError::UnknownSubject`], or when it cannot be written.
    pub fn begin(&mut self, new: &NewAttempt) -> Result<AttemptId, StoreError> {
        let (played, by, key) = (self.played(), self.actor(), self.journal_key());
        self.write(|change| {
            expect_known(change, &new.subject)?;
            expect_own(change, by.as_ref(), &new.subject)?;
            let shown = (new.scenario.as_str(), new.locale.as_str());
            let percent = new.time_factor_percent;
            accounts::expect_allowed(change, &new.subject, new.mode, percent, shown, &new.contents)?;
            let (number, exposure): (u32, u32) = change.query_one(
                &format!(
                    "SELECT 1 + count(*) FILTER (WHERE mode = ?3), count(*)
                            + (SELECT count(*) FROM warm_ups
                               WHERE subject IN ({ONE_PERSON}) AND scenario = ?2 AND exposes)
                     FROM attempts WHERE subject IN ({ONE_PERSON}) AND scenario = ?2 AND {LEFT}"
                ),
                (&new.subject, &new.scenario, Word(new.mode)),
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            let id = AttemptId::random();
            change.execute(
                "INSERT INTO attempts (id, subject, mode, locale, role, scenario, begin, time_factor_percent, number,
                                       exposure, engine, semantics, started_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                (
                    &id,
                    &new.subject,
                    Word(new.mode),
                    &new.locale,
                    Word(new.role),
                    &new.scenario,
                    Json(BeginDoc::from(&new.begin)),
                    new.time_factor_percent,
                    number,
                    exposure,
                    env!("CARGO_PKG_VERSION"),
                    SEMANTICS,
                    clock::now(),
                ),
            )?;
            contents::put(change, UsedBy::ATTEMPT, id.as_str(), &new.contents)?;
            identity::freeze(change, &id, &new.subject)?;
            circumstances::begin(change, &id, (&new.subject, &new.scenario), played)?;
            if let (Mode::Assessment, Some(key)) = (new.mode, key) {
                chain::begun(change, &id, &new.subject, None)?;
                journal_end::put(change, &id, &key)?;
            }
            Ok(id)
        })
    }

    /// An attempt with the texts it was begun with.
    ///
    /// # Errors
    /// [`StoreError::UnknownAttempt`], or when it cannot be read.
    pub fn attempt(&self, attempt: &AttemptId) -> Result<StoredAttempt, StoreError> {
        self.read(|connection| {
            let row = connection
                .query_row("SELECT * FROM attempts WHERE id = ?1", [attempt], attempt_row)
                .optional()?
                .ok_or_else(|| StoreError::UnknownAttempt { attempt: attempt.clone() })?;
            Ok(StoredAttempt { attempt: row, contents: contents::of(connection, UsedBy::ATTEMPT, attempt.as_str())? })
        })
    }

    /// The subject's attempts that are not closed yet, newest last; not those that go on in another, a turn having been taken back.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn unfinished(&self, subject: &SubjectId) -> Result<Vec<AttemptRow>, StoreError> {
        let past = self.past(subject, &format!("AND {OPEN} AND {LEFT}"))?;
        Ok(past.into_iter().map(|past| past.attempt).collect())
    }

    /// All the subject's attempts with what came of them, newest last; of those that go on in another, a turn having been taken
    /// back, the closed ones alone.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn attempts(&self, subject: &SubjectId) -> Result<Vec<Past>, StoreError> {
        self.past(subject, &format!("AND NOT ({OPEN} AND NOT {LEFT})"))
    }

    /// The attempts of a person whose ids begin so, oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn attempts_called(&self, subject: &SubjectId, prefix: &str) -> Result<Vec<AttemptId>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT id FROM attempts WHERE subject IN ({ONE_PERSON}) AND substr(id, 1, length(?2)) = ?2
                 ORDER BY rowid"
            );
            let mut query = connection.prepare_cached(&sql)?;
            let rows = query.query_map((subject, prefix), |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Every attempt, sealed or not, in the order of beginning.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn attempt_ids(&self) -> Result<Vec<AttemptId>, StoreError> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT id FROM attempts ORDER BY rowid")?;
            let rows = query.query_map([], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Assessments that nobody closed within the days the station allows ([`Setting::LapseDays`]), oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn due(&self) -> Result<Vec<AttemptRow>, StoreError> {
        let since = clock::days_ago(self.setting(Setting::LapseDays)?);
        self.read(|connection| {
            let sql = format!(
                "{ATTEMPTS} WHERE mode = ?1 AND {OPEN} AND started_at < ?2 ORDER BY started_at, attempts.rowid"
            );
            let mut query = connection.prepare_cached(&sql)?;
            let rows = query.query_map((Word(Mode::Assessment), since), attempt_row)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    fn past(&self, subject: &SubjectId, also: &str) -> Result<Vec<Past>, StoreError> {
        self.read(|connection| {
            // Rows are only ever added, so their order is that of beginning, whatever the clock did meanwhile.
            let sql = format!("{ATTEMPTS} WHERE subject IN ({ONE_PERSON}) {also} ORDER BY attempts.rowid");
            let mut query = connection.prepare_cached(&sql)?;
            let past = |row: &Row<'_>| {
                Ok(Past { attempt: attempt_row(row)?, finished: finished(row)?, coached: row.get("coached")? })
            };
            let rows = query.query_map([subject], past)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

pub(super) fn attempt_row(row: &Row<'_>) -> rusqlite::Result<AttemptRow> {
    Ok(AttemptRow {
        id: row.get("id")?,
        subject: row.get("subject")?,
        mode: row.get::<_, Word<_>>("mode")?.0,
        locale: row.get("locale")?,
        role: row.get::<_, Word<_>>("role")?.0,
        scenario: row.get("scenario")?,
        begin: row.get::<_, Json<BeginDoc>>("begin")?.0.into(),
        time_factor_percent: row.get("time_factor_percent")?,
        number: row.get("number")?,
        exposure: row.get("exposure")?,
        engine: row.get("engine")?,
        semantics: row.get("semantics")?,
        started_at: row.get("started_at")?,
    })
}

/// What came of an attempt; none while it is not closed.
pub(super) fn finished(row: &Row<'_>) -> rusqlite::Result<Option<Finished>> {
    let Some(document) = row.get::<_, Option<String>>("closed")? else { return Ok(None) };
    let summary = summary(&document).map_err(|error| {
        let id = row.get::<_, String>("id").unwrap_or_default();
        meaningless(&id, error)
    })?;
    let sequence: Option<u32> = row.get("sequence")?;
    let seal =
        sequence.map(|sequence| Ok::<_, rusqlite::Error>(Seal { sequence, hash: row.get("hash")? })).transpose()?;
    Ok(Some(finished_as(summary, row.get("finished_at")?, seal)))
}

/// What came of an attempt, as its document says it.
pub(super) fn finished_as(summary: SummaryDoc, finished_at: Timestamp, seal: Option<Seal>) -> Finished {
    let SummaryDoc {
        closing,
        outcome,
        score,
        recommendation,
        ending,
        critical_broken,
        points,
        scale,
        circumstances,
        texts: _,
    } = summary;
    Finished {
        outcome,
        closing,
        score,
        recommendation,
        ending,
        critical_broken,
        points,
        scale,
        circumstances: circumstances.map(Into::into),
        finished_at,
        seal,
    }
}

/// A document that cannot be understood, with the attempt it is about.
pub(super) fn meaningless(attempt: &str, error: super::wire::DocError) -> rusqlite::Error {
    let why = format!("record `{attempt}`: {error}");
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, why.into())
}

/// Refuses whoever isn't on the roster, by himself or as whom a subject stands for.
pub(super) fn expect_known(connection: &Connection, subject: &SubjectId) -> Result<(), Trouble> {
    let known = "SELECT EXISTS (SELECT 1 FROM employees AS made JOIN employees AS whose ON whose.subject = made.stands
                                WHERE made.subject = ?1 AND whose.on_roster)";
    if connection.query_one(known, [subject], |row| row.get(0))? {
        return Ok(());
    }
    Err(StoreError::UnknownSubject { subject: subject.to_string() }.into())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{self, assessment, new_attempt};
    use super::*;
    use rusqlite::Connection;

    fn count(store: &Store, table: &str) -> u32 {
        store.connection().query_one(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).expect("counted")
    }

    #[test]
    fn an_attempt_comes_back_as_it_was_begun() {
        let (mut store, subject) = testing::store();
        let new = new_attempt(&subject);
        let id = store.begin(&new).expect("begun");
        let StoredAttempt { attempt, contents } = store.attempt(&id).expect("stored");
        assert_eq!(contents, new.contents);
        assert_eq!((&attempt.id, &attempt.subject, &attempt.begin), (&id, &subject, &new.begin));
        assert_eq!((attempt.mode, attempt.role, attempt.time_factor_percent), (Mode::Assessment, Role::Teller, 150));
        assert_eq!((attempt.engine.as_str(), attempt.semantics), (env!("CARGO_PKG_VERSION"), SEMANTICS));
        assert_eq!(id.as_str().len(), 32);
    }

    #[test]
    fn contents_are_stored_once_and_attempts_counted() {
        let (mut store, subject) = testing::store();
        let practice = NewAttempt { mode: Mode::Practice, ..new_attempt(&subject) };
        store.begin(&practice).expect("begun");
        store.begin(&new_attempt(&subject)).expect("begun");
        let other = NewAttempt { scenario: "other".into(), ..new_attempt(&subject) };
        store.begin(&other).expect("begun");
        store.begin(&new_attempt(&subject)).expect("begun");
        let past = store.attempts(&subject).expect("history");
        let counts: Vec<_> = past.iter().map(|past| (past.attempt.number, past.attempt.exposure)).collect();
        assert_eq!(counts, [(1, 0), (1, 1), (1, 0), (2, 2)]);
        assert_eq!((count(&store, "content"), count(&store, "attempt_content")), (3, 12));
    }

    #[test]
    fn unfinished_attempts_are_those_without_a_record() {
        let (mut store, subject) = testing::store();
        let first = store.begin(&new_attempt(&subject)).expect("begun");
        let second = store.begin(&new_attempt(&subject)).expect("begun");
        let finished =
            store.close(&first, Closing::Finished, &assessment(Outcome::Failed, 4_000), None).expect("finished");
        let left: Vec<_> = store.unfinished(&subject).expect("read").into_iter().map(|row| row.id).collect();
        assert_eq!(left, [second]);
        let past = store.attempts(&subject).expect("history");
        assert_eq!(past.into_iter().map(|past| past.finished).collect::<Vec<_>>(), [Some(finished), None]);
    }

    #[test]
    fn a_stranger_cannot_begin() {
        let (mut store, _) = testing::store();
        let error = store.begin(&new_attempt(&SubjectId::random())).expect_err("refused");
        assert!(matches!(error, StoreError::UnknownSubject { .. }), "{error}");
        assert_eq!(count(&store, "content"), 0);
    }

    #[test]
    fn a_full_disk_leaves_nothing_half_written_and_the_store_usable() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.sqlite");
        let mut store = Store::open(&path).expect("opened");
        let subject = testing::employ(&mut store);
        let pages: u32 = store.connection().pragma_query_value(None, "page_count", |row| row.get(0)).expect("pages");
        let limit = |store: &Store, pages: u32| {
            store.connection().pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).expect("limited");
        };
        limit(&store, pages + 2);
        let mut big = new_attempt(&subject);
        big.contents.push(Content {
            kind: super::super::ContentKind::Book,
            name: "big".into(),
            body: "账".repeat(1 << 20),
        });
        let error = store.begin(&big).expect_err("no room");
        assert!(matches!(error, StoreError::Full { .. }), "{error}");
        assert!(error.to_string().contains("station.sqlite"), "{error}");
        for table in ["content", "attempts", "attempt_content"] {
            assert_eq!(count(&store, table), 0, "{table}");
        }
        limit(&store, 1 << 20);
        let id = store.begin(&big).expect("room again");
        drop(store);
        let check: String = Connection::open(&path)
            .and_then(|connection| connection.pragma_query_value(None, "integrity_check", |row| row.get(0)))
            .expect("checked");
        assert_eq!(check, "ok");
        assert_eq!(Store::open(&path).expect("reopened").attempt(&id).expect("stored").contents, big.contents);
    }
}
