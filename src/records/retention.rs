//! Retention: what is older than the bank keeps it is let go. A record goes whole, with who made it, what was said and what came of it;
//! its link stays in the chain, and a link behind it says by which rule it went, so that verifying still holds.

use super::clock_doubt::{ClockDoubt, doubt_now};
use super::copies::KnownCopy;
use super::error::Trouble;
use super::let_go::LettingGo;
use super::people::{RosterPerson, erase_all, group, person, select};
use super::{CalendarDay, LinkKind, PersonError, Store, StoreError, SubjectId, Timestamp, clock};
use rusqlite::{Connection, Transaction};
use serde::{Deserialize, Serialize};

/// The body of a link that says what was let go by the rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RetentionDoc {
    /// What was closed before this moment went.
    pub(super) before: Timestamp,
    /// Who did it, as a random id; none where nobody said so.
    pub(super) by: Option<SubjectId>,
    /// The numbers of the notes on them that went, likewise.
    pub(super) notes: Vec<(i64, i64)>,
    /// How many attempts in practice went.
    pub(super) practice: u32,
    /// The numbers of the records that went, from first to last of each row of them.
    pub(super) records: Vec<(i64, i64)>,
    /// How many turns of warm-ups went.
    pub(super) warm_ups: u32,
    /// After how many years.
    pub(super) years: u16,
}

/// What goes of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetentionShare {
    /// Whose it is; none where that was erased.
    pub person: Option<RosterPerson>,
    /// How many records.
    pub records: u32,
    /// How many attempts in practice.
    pub practice: u32,
    /// How many turns of warm-ups.
    pub warm_ups: u32,
}

/// What a rule lets go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetentionPlan {
    /// After how many years.
    pub years: u16,
    /// What was closed before this moment.
    pub before: Timestamp,
    /// What goes, person by person.
    pub shares: Vec<RetentionShare>,
    /// Those who left before and of whom nothing is left then: they are erased.
    pub erased: Vec<RosterPerson>,
    /// Why it is asked first whether the machine's clock is right; none where nothing speaks against it, or nothing goes.
    pub doubt: Option<ClockDoubt>,
}

impl RetentionPlan {
    /// How many records, attempts in practice and turns of warm-ups go.
    #[must_use]
    pub fn counts(&self) -> (u32, u32, u32) {
        self.shares.iter().fold((0, 0, 0), |(records, practice, warm_ups), one| {
            (records + one.records, practice + one.practice, warm_ups + one.warm_ups)
        })
    }

    /// Whether nothing is that old.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.shares.is_empty() && self.erased.is_empty()
    }
}

/// What came of letting go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retained {
    /// What went.
    pub plan: RetentionPlan,
    /// Whether no trace is left in the bytes of the file; else another program has it open, and [`Store::sweep`] is due.
    pub swept: bool,
    /// Copies from before that this station knows of.
    pub copies: Vec<KnownCopy>,
}

impl Store {
    /// What a rule would let go today: what was closed more than so many years ago, practice that was begun before and never closed, and
    /// those who left before and of whom nothing else is left. An assessment that is not closed stays.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn retention(&self, years: u16) -> Result<RetentionPlan, StoreError> {
        self.read(|connection| plan(connection, years, clock::years_ago(years)))
    }

    /// Lets it go, for good. Who did it (a number) is told by a link of the chain, with the rule. Where nothing is that old nothing is
    /// written. `trusted` says that the machine's clock is right, whatever speaks against it.
    ///
    /// # Errors
    /// [`PersonError`] where nobody has the number, [`PersonError::Clock`], or when it cannot be written; then nothing is let go.
    pub fn retain(&mut self, years: u16, by: Option<&str>, trusted: bool) -> Result<Retained, PersonError> {
        self.retain_before(years, clock::years_ago(years), by, trusted)
    }

    pub(super) fn retain_before(
        &mut self, years: u16, before: (CalendarDay, Timestamp), by: Option<&str>, trusted: bool,
    ) -> Result<Retained, PersonError> {
        let copies = self.copies()?;
        let (plan, swept) = self.write_letting_go(|change| {
            let by = match by.map(|by| person(change, by)).transpose()? {
                Some(Ok(by)) => Some(by.subject),
                Some(Err(error)) => return Ok(Err(error)),
                None => None,
            };
            let plan = plan(change, years, before)?;
            if let Some(doubt) = plan.doubt.clone().filter(|_| !trusted) {
                return Ok(Err(PersonError::Clock { doubt }));
            }
            if !plan.is_empty() {
                go(change, &plan, by)?;
            }
            Ok(Ok(plan))
        })?;
        Ok(Retained { plan, swept, copies })
    }
}

/// The attempts that were closed before `?1`, and practice that was begun before and never closed.
const ATTEMPTS: &str = "
    SELECT attempts.id FROM attempts
    LEFT JOIN records ON records.attempt = attempts.id LEFT JOIN practice ON practice.attempt = attempts.id
    WHERE coalesce(records.finished_at, practice.finished_at, CASE mode WHEN 'practice' THEN started_at END) < ?1";
/// The turns of warm-ups that were shown before `?1`.
const WARM_UPS: &str = "SELECT id FROM warm_ups WHERE shown_at < ?1";

fn plan(
    connection: &Connection, years: u16, (day, before): (CalendarDay, Timestamp),
) -> Result<RetentionPlan, Trouble> {
    let sql = format!(
        "WITH going AS (
             SELECT subject, records.attempt IS NOT NULL AS record, records.attempt IS NULL AS practice, 0 AS warm_up
             FROM attempts LEFT JOIN records ON records.attempt = id WHERE id IN ({ATTEMPTS})
             UNION ALL SELECT subject, 0, 0, 1 FROM warm_ups WHERE id IN ({WARM_UPS}))
         SELECT coalesce(stands, '') AS whose, sum(record), sum(practice), sum(warm_up)
         FROM going LEFT JOIN employees USING (subject) GROUP BY whose"
    );
    let mut query = connection.prepare(&sql)?;
    let rows =
        query.query_map([&before], |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let mut shares = Vec::new();
    for row in rows {
        let (whose, records, practice, warm_ups) = row?;
        let person = select(connection, "subject = ?1", &[&whose])?.pop();
        shares.push(RetentionShare { person, records, practice, warm_ups });
    }
    // nobody's come last
    let number = |one: &RetentionShare| one.person.as_ref().map(|person| person.fields.number().to_owned());
    shares.sort_by_key(|one| (one.person.is_none(), number(one)));
    let erased = left(connection, day, &before)?;
    let doubt = if shares.is_empty() && erased.is_empty() { None } else { doubt_now(connection)? };
    Ok(RetentionPlan { years, shares, erased, before, doubt })
}

/// Those who left before a day and of whom nothing is left once what is older than a moment has gone.
fn left(connection: &Connection, day: CalendarDay, before: &Timestamp) -> Result<Vec<RosterPerson>, Trouble> {
    let his = "employees AS his ON his.subject = made.subject WHERE his.stands = employees.subject";
    let which = format!(
        "NOT sample AND NOT on_roster AND stands = subject AND since < ?2
         AND NOT EXISTS (SELECT 1 FROM attempts AS made JOIN {his} AND made.id NOT IN ({ATTEMPTS}))
         AND NOT EXISTS (SELECT 1 FROM warm_ups AS made JOIN {his} AND made.shown_at >= ?1)
         ORDER BY number, subject"
    );
    select(connection, &which, &[before, &day])
}

fn go(change: &Transaction<'_>, plan: &RetentionPlan, by: Option<SubjectId>) -> Result<(), Trouble> {
    let RetentionPlan { years, before, erased, .. } = plan;
    let (records, practice, warm_ups) = plan.counts();
    if (records, practice, warm_ups) != (0, 0, 0) {
        let doc = RetentionDoc {
            before: before.clone(),
            by: by.clone(),
            notes: rows_of(
                change,
                "SELECT notes.id FROM notes JOIN records USING (attempt) WHERE finished_at < ?1 ORDER BY notes.id",
                before,
            )?,
            practice,
            records: rows_of(change, "SELECT sequence FROM records WHERE finished_at < ?1 ORDER BY sequence", before)?,
            warm_ups,
            years: *years,
        };
        let goes = LettingGo::because(change, LinkKind::Retention, &doc)?;
        goes.attempts(ATTEMPTS, &[before])?;
        goes.warm_ups(WARM_UPS, &[before])?;
    }
    for one in erased {
        let all = group(change, &one.stands)?;
        erase_all(change, &all, by.as_ref(), &format!("retention: {years}"))?;
    }
    Ok(())
}

/// The numbers that a question answers in order, as rows of them from first to last.
fn rows_of(connection: &Connection, numbers: &str, before: &Timestamp) -> Result<Vec<(i64, i64)>, Trouble> {
    let mut query = connection.prepare(numbers)?;
    let mut rows: Vec<(i64, i64)> = Vec::new();
    for number in query.query_map([before], |row| row.get::<_, i64>(0))? {
        let number = number?;
        match rows.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => rows.push((number, number)),
        }
    }
    Ok(rows)
}

/// What links of the chain say was let go by a rule, for whoever verifies.
#[derive(Default)]
pub(super) struct LetGoByRule(Vec<(i64, RetentionDoc)>);

impl LetGoByRule {
    /// What the chain says.
    pub(super) fn read(connection: &Connection) -> Result<Self, Trouble> {
        let mut query = connection.prepare("SELECT sequence, body FROM chain WHERE kind = 'retention'")?;
        let rows = query.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        let mut all = Vec::new();
        for row in rows {
            let (sequence, body) = row?;
            // one that cannot be read lets nothing go, and its link is told
            all.extend(serde_json::from_str(&body).ok().map(|doc| (sequence, doc)));
        }
        Ok(Self(all))
    }

    /// How many records went by a rule.
    pub(super) fn records(&self) -> i64 {
        self.0.iter().flat_map(|(_, doc)| &doc.records).map(|(first, last)| last - first + 1).sum()
    }

    /// Whether a note went by a rule, with its record: a later link has its number.
    pub(super) fn has_note(&self, note: i64, sequence: i64) -> bool {
        self.0.iter().any(|(link, doc)| *link > sequence && is_among(note, &doc.notes))
    }

    /// Whether a record went by a rule: a later link has its number, and it is as old as that says. An adopted record's link is younger
    /// than it is.
    pub(super) fn has(&self, number: i64, sequence: i64, at: &Timestamp, adopted: bool) -> bool {
        self.0.iter().any(|(link, doc)| {
            let is_old = || doc.before.days_later(1).is_some_and(|before| *at < before);
            *link > sequence && is_among(number, &doc.records) && (adopted || is_old())
        })
    }
}

fn is_among(number: i64, rows: &[(i64, i64)]) -> bool {
    rows.iter().any(|(first, last)| (*first..=*last).contains(&number))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessment, entry, new_attempt, write_chain_out};
    use super::super::{AttemptId, Closing, FILE, Mode, NewAttempt, NoteKind, RosterColumn, chain};
    use super::*;
    use crate::assessment::Outcome;
    use std::path::Path;

    fn played(store: &mut Store, subject: &SubjectId, mode: Mode) -> AttemptId {
        let id = store.begin(&NewAttempt { mode, ..new_attempt(subject) }).expect("begun");
        store.append(&id, &entry(0)).expect("written");
        store.close(&id, Closing::Finished, &assessment(Outcome::Passed, 8_000), None).expect("closed");
        id
    }

    /// A store in which two people made things, one of whom has left; what is younger is added by the test.
    fn filled(path: &Path) -> (Store, SubjectId, AttemptId) {
        let mut store = Store::open(path).expect("opened");
        let staff = "number,name,branch\nE0907,高原雪,文化宫支行\nE1019,罗佳,城东营业部\n";
        store.import_roster("staff.csv", staff.as_bytes()).expect("imported");
        let subject = |store: &Store, number| store.employee(number).expect("read").expect("there").subject;
        let (left, stays) = (subject(&store, "E0907"), subject(&store, "E1019"));
        played(&mut store, &left, Mode::Assessment);
        let open = store.begin(&new_attempt(&stays)).expect("begun");
        played(&mut store, &stays, Mode::Practice);
        played(&mut store, &stays, Mode::Assessment);
        store.begin(&NewAttempt { mode: Mode::Practice, ..new_attempt(&stays) }).expect("begun");
        for record in store.records(&Default::default()).expect("read") {
            store.add_note(&record.attempt.id, NoteKind::Remark, None, &stays, "the printer jammed").expect("added");
        }
        store.leave("E0907", None).expect("left");
        (store, stays, open)
    }

    /// Now, as if it were so many years ago.
    fn as_if_long_ago() -> (CalendarDay, Timestamp) {
        std::thread::sleep(std::time::Duration::from_millis(5));
        (CalendarDay::read("2200-01-01").expect("a day"), clock::now())
    }

    #[test]
    fn what_is_older_goes_whole_and_the_chain_holds() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(FILE);
        let (mut store, stays, open) = filled(&path);
        assert!(store.retention(1).expect("planned").is_empty(), "nothing is a year old");
        let before = as_if_long_ago();
        let younger = played(&mut store, &stays, Mode::Assessment);
        let planned = store.read(|connection| plan(connection, 5, before.clone())).expect("planned");
        assert_eq!(planned.counts(), (2, 2, 0));
        let shares: Vec<_> = planned
            .shares
            .iter()
            .map(|one| {
                let number = one.person.as_ref().map(|one| one.fields.number().to_owned()).expect("known");
                (number, one.records, one.practice)
            })
            .collect();
        assert_eq!(shares, [("E0907".to_owned(), 1, 0), ("E1019".to_owned(), 1, 2)]);
        let erased: Vec<_> = planned.erased.iter().map(|one| one.fields.get(RosterColumn::Number)).collect();
        assert_eq!(erased, ["E0907"]);
        let done = store.retain_before(5, before, Some("E1019"), false).expect("let go");
        assert!(done.swept && done.plan == planned, "{done:?}");
        let found = store.verify(&[], |_| true).expect("read");
        assert!(found.holds(), "{:?}", found.faults);
        assert_eq!((found.records, found.let_go), (1, 2));
        let records = store.records(&Default::default()).expect("read");
        assert_eq!(records.iter().map(|one| &one.attempt.id).collect::<Vec<_>>(), [&younger]);
        assert!(store.intact(&younger).expect("read"));
        let bytes = std::fs::read(&path).expect("read");
        assert_eq!(memchr::memmem::find(&bytes, b"the printer jammed"), None);
        let left: Vec<_> = store.attempts(&stays).expect("read").into_iter().map(|past| past.attempt.id).collect();
        assert_eq!(left, [open.clone(), younger], "what is not closed stays");
        for name in ["高原雪", "E0907", "文化宫支行"] {
            let bytes = std::fs::read(&path).expect("read");
            assert_eq!(memchr::memmem::find(&bytes, name.as_bytes()), None, "{name}");
        }
        // `COMPOSURE_LET_GO=FILE` writes the chain out, as tests/fixtures/chain/let-go.jsonl was
        write_chain_out(&store, "COMPOSURE_LET_GO");
        // numbers go on, and nothing goes twice
        let closed = store.close(&open, Closing::Lapsed, &assessment(Outcome::Failed, 0), None).expect("closed");
        assert_eq!(closed.seal.map(|seal| seal.sequence), Some(4));
        let links = store.verify(&[], |_| true).expect("read").links;
        assert!(store.retain(5, None, false).expect("nothing").plan.is_empty());
        assert_eq!(store.verify(&[], |_| true).expect("read").links, links);
        assert!(matches!(store.retain(5, Some("E77"), false), Err(PersonError::Unknown { .. })));
    }

    #[test]
    fn where_all_records_went_numbers_go_on() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut store, stays, _) = filled(&folder.path().join(FILE));
        store.retain_before(5, as_if_long_ago(), None, false).expect("let go");
        assert!(store.records(&Default::default()).expect("read").is_empty());
        let next = played(&mut store, &stays, Mode::Assessment);
        let seal = store.closed(&next).expect("read").finished.seal;
        assert_eq!(seal.map(|seal| seal.sequence), Some(3));
        assert!(store.verify(&[], |_| true).expect("read").holds());
    }

    #[test]
    fn a_rule_lets_nothing_go_that_is_younger_and_hides_nothing_that_is_gone() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut store, ..) = filled(&folder.path().join(FILE));
        let codes = |store: &Store| -> Vec<_> {
            let found = store.verify(&[], |_| true).expect("read");
            found.faults.iter().map(|fault| fault.what.code()).collect()
        };
        let says = |before: &str, records: Vec<(i64, i64)>| RetentionDoc {
            before: Timestamp::from_text(before).expect("a moment"),
            by: None,
            notes: Vec::new(),
            practice: 0,
            records,
            warm_ups: 0,
            years: 5,
        };
        // somebody with a key of the station says that all older than 2020 went, and takes what is of today
        let old = says("2020-01-01T00:00:00.000Z", vec![(1, 2)]);
        store
            .write(|change| {
                let goes = LettingGo::because(change, LinkKind::Retention, &old)?;
                goes.attempts("SELECT attempt FROM records WHERE sequence = 1", &[])
            })
            .expect("gone");
        // the record, and the note on it
        assert_eq!(codes(&store), ["missing"; 2]);
        // a rule that names another record, and one that cannot be read
        let other = says("2199-01-01T00:00:00.000Z", vec![(2, 2)]);
        store
            .write(|change| {
                chain::append(change, LinkKind::Retention, &chain::json(&other)?)?;
                chain::append(change, LinkKind::Retention, "{}").map(drop)
            })
            .expect("said");
        assert_eq!(codes(&store), ["missing", "missing", "unreadable"]);
        // nothing goes without a reason
        for sql in [
            "DELETE FROM records",
            "DELETE FROM journal",
            "DELETE FROM circumstances",
            "INSERT INTO let_go SELECT id, 1 FROM attempts",
        ] {
            assert!(store.connection().execute(sql, []).is_err(), "{sql}");
        }
        assert!(matches!(store.retention(50), Ok(plan) if plan.is_empty()));
    }

    #[test]
    fn nothing_goes_by_a_clock_that_is_behind_what_was_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut store, ..) = filled(&folder.path().join(FILE));
        let later =
            "DROP TRIGGER chain_refuses_UPDATE; UPDATE chain SET at = '2199-01-01T00:00:00.000Z' WHERE sequence = 2";
        store.connection().execute_batch(later).expect("done");
        let before = as_if_long_ago();
        let refused = store.retain_before(5, before.clone(), None, false).expect_err("refused");
        assert!(matches!(refused, PersonError::Clock { doubt: ClockDoubt::Behind { .. } }), "{refused}");
        assert_eq!(store.records(&Default::default()).expect("read").len(), 2);
        store.retain_before(5, before, None, true).expect("somebody looked at the clock");
        assert!(store.records(&Default::default()).expect("read").is_empty());
    }
}
