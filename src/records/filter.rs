//! Which records are asked for.

use super::column::Json;
use super::number::normal;
use super::standing::ONE_PERSON;
use super::wire::Worded as _;
use super::{
    AttemptId, CalendarDay, ClosedAs, Closing, Finished, Mode, Note, NoteKind, PlayedBy, SubjectId, WhichAttempt, clock,
};
use crate::assessment::Outcome;
use rusqlite::{Connection, ToSql};
use std::collections::BTreeMap;

impl From<Outcome> for ClosedAs {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Passed => Self::Passed,
            Outcome::Failed => Self::Failed,
            Outcome::Undecided => Self::Undecided,
            Outcome::Abandoned => Self::Abandoned,
        }
    }
}

impl From<&Finished> for ClosedAs {
    fn from(finished: &Finished) -> Self {
        match finished.closing {
            Closing::Lapsed => Self::Lapsed,
            Closing::Finished | Closing::Abandoned => finished.outcome.into(),
        }
    }
}

/// Which records are asked for. A list that is empty asks for nothing in particular.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Those whose mode is among these. Practice is no record; only layout 1 made one of it.
    pub modes: Vec<Mode>,
    /// Those closed on this day or later, as the station's wall calendar has it.
    pub from: Option<CalendarDay>,
    /// Those closed on this day or earlier.
    pub to: Option<CalendarDay>,
    /// Of people who were at these branches then.
    pub branches: Vec<String>,
    /// Of people who were in these positions then.
    pub positions: Vec<String>,
    /// Of people who had these numbers then, or have them today; however they were typed.
    pub employees: Vec<String>,
    /// Of this person alone, whatever numbers are asked for.
    pub subject: Option<SubjectId>,
    /// Of these scenarios, by their ids.
    pub scenarios: Vec<String>,
    /// Those of which this came, as they stand today ([`super::Record::stands`]): what is void is none of them. One that cannot be read is
    /// shown whatever is asked: nobody knows what came of it.
    pub upshots: Vec<ClosedAs>,
    /// Those of which this was ruled last; none stands for those that stand as they were sealed.
    pub rulings: Vec<Option<NoteKind>>,
    /// Those that were played so; none stands for those of which that was not written down yet.
    pub played: Vec<Option<PlayedBy>>,
    /// Which of several.
    pub which: WhichAttempt,
}

impl Default for Filter {
    /// Assessments alone: practice is the learner's own, so whoever wants it must say so.
    fn default() -> Self {
        Self {
            modes: vec![Mode::Assessment],
            from: None,
            to: None,
            branches: Vec::new(),
            positions: Vec::new(),
            employees: Vec::new(),
            subject: None,
            scenarios: Vec::new(),
            upshots: Vec::new(),
            rulings: Vec::new(),
            played: Vec::new(),
            which: WhichAttempt::All,
        }
    }
}

/// What a filter asks of the rows of `records`, joined with `attempts`.
pub(super) struct Asked {
    /// Conditions with `AND` between them, their values numbered from 1.
    pub(super) sql: String,
    values: Vec<Box<dyn ToSql>>,
}

/// How the records that a filter asks for are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RecordSearch {
    /// Those of some people are looked up by what indices have of them: they are few among all.
    LookedUp,
    /// One is looked at after the other until enough are found, with who made each beside it ([`WHOSE`]): they are many among all.
    Walked,
}

/// Who made a record, as he was then and as the roster has him today.
pub(super) const WHOSE: &str = "LEFT JOIN identities AS frozen ON frozen.attempt = attempts.id
    LEFT JOIN employees AS made ON made.subject = attempts.subject
    LEFT JOIN employees AS whose ON whose.subject = made.stands";

impl Asked {
    fn of(filter: &Filter, search: RecordSearch, is_mixed: bool) -> Self {
        let mut asked = Self { sql: "1".to_owned(), values: Vec::new() };
        if is_mixed || filter.modes != [Mode::Assessment] {
            let modes: Vec<_> = filter.modes.iter().map(|mode| mode.word()).collect();
            asked.and("attempts.mode IN (SELECT value FROM json_each(?))", Json(modes));
        }
        if let Some(begins) = filter.from.and_then(clock::begins) {
            asked.and("records.finished_at >= ?", begins);
        }
        if let Some(ends) = filter.to.and_then(clock::ends) {
            asked.and("records.finished_at < ?", ends);
        }
        let numbers: Vec<_> = filter.employees.iter().map(|number| normal(number).into_owned()).collect();
        if !numbers.is_empty() {
            let sql = "records.attempt IN (
                           SELECT attempt FROM identities WHERE number COLLATE NOCASE IN (SELECT value FROM json_each(?))
                           UNION ALL
                           SELECT own.id FROM employees AS whose CROSS JOIN employees AS made ON made.stands = whose.subject
                           CROSS JOIN attempts AS own ON own.subject = made.subject
                           WHERE whose.number COLLATE NOCASE IN (SELECT value FROM json_each(?)))";
            asked.and(sql, Json(numbers));
        }
        for (column, texts) in [("branch", &filter.branches), ("position", &filter.positions)] {
            if !texts.is_empty() {
                // as `Record::who` tells it
                if search == RecordSearch::Walked {
                    let sql = format!(
                        "CASE WHEN frozen.attempt IS NULL THEN whose.{column} ELSE frozen.{column} END
                         IN (SELECT value FROM json_each(?))"
                    );
                    asked.and(&sql, Json(texts.clone()));
                    continue;
                }
                let sql = format!(
                    "records.attempt IN (
                         SELECT attempt FROM identities WHERE {column} IN (SELECT value FROM json_each(?))
                         UNION ALL
                         SELECT own.id FROM employees AS whose CROSS JOIN employees AS made ON made.stands = whose.subject
                         CROSS JOIN attempts AS own ON own.subject = made.subject
                         WHERE whose.{column} IN (SELECT value FROM json_each(?))
                               AND NOT EXISTS (SELECT 1 FROM identities WHERE attempt = own.id))"
                );
                asked.and(&sql, Json(texts.clone()));
            }
        }
        if let Some(subject) = &filter.subject {
            let sql = format!("attempts.subject IN ({})", ONE_PERSON.replace("?1", "?"));
            asked.and(&sql, subject.clone());
        }
        if !filter.scenarios.is_empty() {
            asked.and("attempts.scenario IN (SELECT value FROM json_each(?))", Json(filter.scenarios.clone()));
        }
        // what nobody played is never an assessment, so it is nobody's first or latest beside those that somebody did;
        // rows are only ever added, so their order is that of beginning, whatever the clock did meanwhile
        let sign = match filter.which {
            WhichAttempt::All => return asked,
            WhichAttempt::First => '<',
            WhichAttempt::Latest => '>',
        };
        asked.sql.push_str(&format!(
            " AND NOT EXISTS (SELECT 1 FROM attempts AS other JOIN records AS kept ON kept.attempt = other.id
                              WHERE other.rowid {sign} attempts.rowid AND other.scenario = attempts.scenario
                                    AND other.mode = attempts.mode
                                    AND {} = {}
                                    AND (other.subject = attempts.subject
                                         OR other.subject IN (SELECT one.subject FROM employees AS own
                                                              JOIN employees AS one ON one.stands = own.stands
                                                              WHERE own.subject = attempts.subject)))",
            trial("other.id"),
            trial("attempts.id")
        ));
        asked
    }

    /// Adds a condition with one value, which stands in it as a question mark.
    pub(super) fn and(&mut self, condition: &str, value: impl ToSql + 'static) {
        self.values.push(Box::new(value));
        self.sql.push_str(" AND ");
        self.sql.push_str(&condition.replace('?', &format!("?{}", self.values.len())));
    }

    /// Adds that records stand between two places of the archive, both among them.
    pub(super) fn within(mut self, (first, last): (i64, i64)) -> Self {
        self.and("records.sequence >= ?", first);
        self.and("records.sequence <= ?", last);
        self
    }

    /// Adds what [`super::Record::is_asked`] asks of documents, and of what was ruled of them. One that is none any more is asked for whatever
    /// came of it; where records are looked up, only where the database has no outcome of it either.
    pub(super) fn of_documents(
        mut self, filter: &Filter, rulings: &BTreeMap<AttemptId, Note>, search: RecordSearch,
    ) -> Self {
        let of_it = |what: &str| {
            format!(
                "(NOT json_valid(records.assessment)
                  OR CASE WHEN records.attempt IN (SELECT value FROM json_each(?, '$.ruled'))
                          THEN records.attempt IN (SELECT value FROM json_each(?, '$.taken'))
                          WHEN json_valid(records.assessment)
                          THEN {what} IN (SELECT value FROM json_each(?, '$.words')) END)"
            )
        };
        // the few of which something was ruled are looked up by their ids
        let asks = |words: Vec<&str>, ruled: &dyn Fn(&Note) -> bool, taken: &dyn Fn(&Note) -> bool| {
            let ids = |of: &dyn Fn(&Note) -> bool| -> Vec<_> {
                rulings.values().filter(|note| of(note)).map(|note| note.attempt.as_str()).collect()
            };
            Json(
                serde_json::json!({ "words": words, "ruled": ids(ruled), "taken": ids(&|note| ruled(note) && taken(note)) }),
            )
        };
        if !filter.upshots.is_empty() {
            let words: Vec<_> = filter.upshots.iter().map(|one| one.word()).collect();
            let taken =
                |note: &Note| note.alters().flatten().is_some_and(|outcome| filter.upshots.contains(&outcome.into()));
            let asks = asks(words, &|note| note.alters().is_some(), &taken);
            match search {
                RecordSearch::Walked => self.and(&of_it(&closed_as()), asks),
                RecordSearch::LookedUp => self.and(&ended(&filter.upshots), asks),
            }
        }
        if !filter.rulings.is_empty() {
            let words = filter.rulings.iter().filter(|one| one.is_none()).map(|_| "").collect();
            self.and(&of_it("''"), asks(words, &|_| true, &|note| filter.rulings.contains(&Some(note.kind))));
        }
        if !filter.played.is_empty() {
            let words: Vec<_> = filter.played.iter().map(|one| one.map_or("", |one| one.word())).collect();
            let played = of_it("coalesce(records.assessment ->> '$.circumstances.played', '')");
            self.and(&played, asks(words, &|_| false, &|_| false));
        }
        self
    }

    pub(super) fn values(&self) -> Vec<&dyn ToSql> {
        self.values.iter().map(|value| &**value).collect()
    }
}

impl Filter {
    /// What it asks of rows, found in a way. Only layout 1 made records of practice, and those that it made were adopted behind the first
    /// link: where there are none nobody looks at each attempt for its mode.
    pub(super) fn asked(&self, connection: &Connection, search: RecordSearch) -> rusqlite::Result<Asked> {
        Ok(Asked::of(self, search, has_adopted(connection)?))
    }

    /// The places between which all records stand that were closed on the days that are asked for, both among them; the first is behind
    /// the last where there are none.
    pub(super) fn reach(&self, connection: &Connection) -> rusqlite::Result<(i64, i64)> {
        let (begins, ends) = (self.from.and_then(clock::begins), self.to.and_then(clock::ends));
        if begins.is_none() && ends.is_none() {
            return Ok((0, i64::MAX));
        }
        let sql = "SELECT min(sequence), max(sequence) FROM records INDEXED BY records_closed
                   WHERE finished_at >= coalesce(?1, '') AND finished_at < coalesce(?2, '~')";
        let row = |row: &rusqlite::Row<'_>| Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?));
        let (first, last) = connection.prepare_cached(sql)?.query_one((begins, ends), row)?;
        Ok((first.unwrap_or(1), last.unwrap_or(0)))
    }

    /// How so many of what is asked for are found best, among the records between two places. To look one up takes about as long as to look
    /// at one: of people who made the `n`th part of all, `n` times as many are looked at as are wanted, or all of theirs are looked up.
    pub(super) fn search(
        &self, connection: &Connection, reach: (i64, i64), wanted: usize,
    ) -> rusqlite::Result<RecordSearch> {
        let few = few(connection, reach, wanted)?;
        let are_few = |column: &str, texts: &[String]| {
            let sql = format!(
                "SELECT count(*) FROM (SELECT 1 FROM identities WHERE {column} IN (SELECT value FROM json_each(?1)) LIMIT ?2)"
            );
            let count = connection.prepare_cached(&sql)?.query_one((Json(texts), few), |row| row.get::<_, i64>(0))?;
            Ok::<_, rusqlite::Error>(count < few)
        };
        let mut looked_up = self.subject.is_some() || !self.employees.is_empty();
        for (column, texts) in [("branch", &self.branches), ("position", &self.positions)] {
            looked_up = looked_up || (!texts.is_empty() && are_few(column, texts)?);
        }
        Ok(if looked_up { RecordSearch::LookedUp } else { RecordSearch::Walked })
    }

    /// The same, where what came of them is asked for as well.
    pub(super) fn search_of_documents(
        &self, connection: &Connection, reach: (i64, i64), wanted: usize,
    ) -> rusqlite::Result<RecordSearch> {
        let search = self.search(connection, reach, wanted)?;
        if search == RecordSearch::LookedUp || self.upshots.is_empty() {
            return Ok(search);
        }
        let few = few(connection, reach, wanted)?;
        let words = self.upshots.iter().map(|one| match one {
            ClosedAs::Lapsed => Outcome::Abandoned.word(),
            other => other.word(),
        });
        let sql = "SELECT count(*) FROM (SELECT 1 FROM records INDEXED BY records_ended
                                         WHERE outcome IN (SELECT value FROM json_each(?1)) LIMIT ?2)";
        let words = Json(words.collect::<Vec<_>>());
        let count: i64 = connection.prepare_cached(sql)?.query_one((words, few), |row| row.get(0))?;
        Ok(if count < few { RecordSearch::LookedUp } else { RecordSearch::Walked })
    }

    /// Whether nothing in particular is asked for but the mode.
    pub(super) fn asks_for_modes_alone(&self) -> bool {
        *self
            == Self {
                modes: self.modes.clone(),
                upshots: self.upshots.clone(),
                rulings: self.rulings.clone(),
                played: self.played.clone(),
                ..Self::default()
            }
    }
}

/// Of how many among the records between two places it takes longer to look each up than to look at one after the other until so many
/// are found.
fn few(connection: &Connection, (first, last): (i64, i64), wanted: usize) -> rusqlite::Result<i64> {
    let newest = "SELECT coalesce(max(sequence), 0) FROM records";
    let newest: i64 = connection.prepare_cached(newest)?.query_one([], |row| row.get(0))?;
    let among = last.min(newest).saturating_sub(first).max(0);
    Ok(among.saturating_mul(i64::try_from(wanted).unwrap_or(i64::MAX)).isqrt())
}

/// What a document says came of a record, as `ClosedAs::from` has it.
fn closed_as() -> String {
    let lapsed = (Closing::Lapsed.word(), ClosedAs::Lapsed.word());
    format!(
        "CASE WHEN records.assessment ->> '$.closing' = '{}' THEN '{}' ELSE lower(records.assessment ->> '$.outcome') END",
        lapsed.0, lapsed.1
    )
}

/// The same, looked up by the outcomes that the database has drawn from documents. Who lapsed came to no ending, so those documents alone
/// that say so are looked at.
fn ended(upshots: &[ClosedAs]) -> String {
    let (abandoned, asks) = (Outcome::Abandoned.word(), |one| upshots.contains(&one));
    let decided = [Outcome::Passed, Outcome::Failed, Outcome::Undecided].into_iter().filter(|one| asks((*one).into()));
    let (lapsed, given_up) = (asks(ClosedAs::Lapsed), asks(ClosedAs::Abandoned));
    let sure: Vec<_> = decided.chain((lapsed && given_up).then_some(Outcome::Abandoned)).collect();
    let words = |of: &[Outcome]| of.iter().map(|one| format!("'{}'", one.word())).collect::<Vec<_>>().join(", ");
    let indexed = "SELECT its.sequence FROM records AS its INDEXED BY records_ended WHERE its.outcome";
    let stands = "its.attempt NOT IN (SELECT value FROM json_each(?, '$.ruled'))";
    let mut sql = format!(
        "records.sequence IN (
             SELECT its.sequence FROM records AS its WHERE its.attempt IN (SELECT value FROM json_each(?, '$.taken'))
             UNION ALL {indexed} NOT IN ({}) AND {stands}
             UNION ALL {indexed} IN ({}) AND {stands}",
        words(&[Outcome::Passed, Outcome::Failed, Outcome::Undecided, Outcome::Abandoned]),
        words(&sure)
    );
    if lapsed != given_up {
        let is = if lapsed { "IS" } else { "IS NOT" };
        sql.push_str(&format!(
            " UNION ALL {indexed} = '{abandoned}' AND {stands}
              AND CASE WHEN json_valid(its.assessment) THEN its.assessment ->> '$.closing' {is} '{}' ELSE 1 END",
            Closing::Lapsed.word()
        ));
    }
    sql.push(')');
    sql
}

/// Whether records of before the chain were adopted, those of practice among them.
pub(super) fn has_adopted(connection: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM chain WHERE sequence = 2 AND kind = 'adopted')";
    connection.prepare_cached(sql)?.query_one([], |row| row.get(0))
}

/// Whether nobody played an attempt, of which `id` is the column with its id.
fn trial(id: &str) -> String {
    let unattended = PlayedBy::Unattended.word();
    format!("EXISTS (SELECT 1 FROM circumstances WHERE circumstances.attempt = {id} AND played = '{unattended}')")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessment, new_attempt};
    use super::super::{AttemptId, NewAttempt, Store};
    use super::*;

    fn finish(store: &mut Store, number: &str, scenario: &str, outcome: Outcome, closing: Closing) -> AttemptId {
        let subject = store.employee(number).expect("read").expect("there").subject;
        let new = NewAttempt { scenario: scenario.into(), ..new_attempt(&subject) };
        let attempt = store.begin(&new).expect("begun");
        store.close(&attempt, closing, &assessment(outcome, 7_000), None).expect("closed");
        attempt
    }

    fn station() -> (Store, Vec<AttemptId>) {
        let mut store = Store::in_memory().expect("a store");
        store.plays(PlayedBy::Window);
        let roster = "number,name,branch,position\n000123,陈雨桐,城东支行,teller\ne2,林嘉怡,城西支行,lobby\n";
        store.import_roster("staff.csv", roster.as_bytes()).expect("imported");
        let ids = vec![
            finish(&mut store, "000123", "a", Outcome::Failed, Closing::Finished),
            finish(&mut store, "000123", "a", Outcome::Passed, Closing::Finished),
            finish(&mut store, "E2", "a", Outcome::Abandoned, Closing::Abandoned),
            finish(&mut store, "000123", "b", Outcome::Abandoned, Closing::Lapsed),
            finish(&mut store, "000123", "a", Outcome::Undecided, Closing::Finished),
        ];
        (store, ids)
    }

    #[test]
    fn each_filter_finds_what_it_names_and_nothing_else() {
        let (store, ids) = station();
        let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let all = Filter::default;
        for (filter, found) in [
            (all(), &[0, 1, 2, 3, 4][..]),
            (Filter { employees: own(&["０００１２３"]), ..all() }, &[0, 1, 3, 4]),
            (Filter { employees: own(&["E2", "none"]), ..all() }, &[2]),
            (Filter { employees: own(&["123"]), ..all() }, &[]),
            (Filter { subject: Some(store.employee("e2").expect("read").expect("there").subject), ..all() }, &[2]),
            (Filter { branches: own(&["城西支行"]), ..all() }, &[2]),
            (Filter { positions: own(&["teller", "lobby"]), scenarios: own(&["b"]), ..all() }, &[3]),
            (Filter { scenarios: own(&["a"]), which: WhichAttempt::First, ..all() }, &[0, 2]),
            (Filter { which: WhichAttempt::First, ..all() }, &[0, 2, 3]),
            (Filter { which: WhichAttempt::Latest, ..all() }, &[2, 3, 4]),
            (Filter { which: WhichAttempt::Latest, upshots: vec![ClosedAs::Passed], ..all() }, &[]),
            (Filter { upshots: vec![ClosedAs::Abandoned], ..all() }, &[2]),
            (Filter { upshots: vec![ClosedAs::Lapsed, ClosedAs::Failed], ..all() }, &[0, 3]),
        ] {
            let ids: Vec<_> = found.iter().map(|at: &usize| ids[*at].clone()).collect();
            let listed = store.records(&filter).expect("read").into_iter().map(|one| one.attempt.id);
            assert_eq!(listed.collect::<Vec<_>>(), ids, "{filter:?}");
            let mut each = Vec::new();
            let visit = |filed: super::super::Filed<'_>| -> Result<(), super::super::StoreError> {
                if let super::super::Filed::Intact(record) = filed {
                    each.push(record.attempt.id.clone());
                }
                Ok(())
            };
            store.each_record(&filter, visit).expect("read");
            assert_eq!(each, ids, "{filter:?}");
        }
    }

    #[test]
    fn days_are_those_of_the_wall() {
        let (store, ids) = station();
        let finished = store.records(&Filter::default()).expect("read");
        for (at, finished_at) in [
            "2026-03-05T15:59:59.999Z",
            "2026-03-05T16:00:00.000Z",
            "2026-03-06T15:59:59.999Z",
            "2026-03-06T16:00:00.000Z",
        ]
        .iter()
        .enumerate()
        {
            let sql = "DROP TRIGGER IF EXISTS records_refuses_UPDATE;";
            store.connection().execute_batch(sql).expect("dropped");
            let sql = "UPDATE records SET finished_at = ?1 WHERE attempt = ?2";
            store.connection().execute(sql, [*finished_at, finished[at].attempt.id.as_str()]).expect("dated");
        }
        let day = CalendarDay::read("2026-03-06");
        let on_it = Filter { from: day, to: day, ..Filter::default() };
        let found: Vec<_> = store.records(&on_it).expect("read").into_iter().map(|one| one.attempt.id).collect();
        let local: Vec<_> = store.records(&Filter::default()).expect("read");
        let local = local.into_iter().filter(|one| one.finished.finished_at.day() == day).map(|one| one.attempt.id);
        assert_eq!(found, local.collect::<Vec<_>>(), "whatever the zone of this machine");
        assert_eq!(ids.len(), 5);
    }

    #[test]
    fn whoever_is_found_to_be_one_has_one_first_attempt() {
        let (store, ids) = station();
        let [one, other] = ["000123", "e2"].map(|number| store.person(number).expect("there"));
        store
            .connection()
            .execute("UPDATE employees SET stands = ?1 WHERE subject = ?2", [&one.subject, &other.subject])
            .expect("one");
        let first = Filter { which: WhichAttempt::First, ..Filter::default() };
        let found: Vec<_> = store.records(&first).expect("read").into_iter().map(|record| record.attempt.id).collect();
        assert_eq!(found, [ids[0].clone(), ids[3].clone()]);
        let branch = Filter { branches: vec!["城东支行".into()], ..Filter::default() };
        assert_eq!(store.records(&branch).expect("read").len(), 4, "as it was when each began");
    }

    #[test]
    fn people_are_found_as_they_were_then() {
        let (store, ids) = station();
        store
            .connection()
            .execute(
                "UPDATE employees SET number = 'N9', branch = '城西支行', position = 'lobby' WHERE number = '000123'",
                [],
            )
            .expect("moved");
        let own = |text: &str| vec![text.to_owned()];
        let found = |store: &Store, filter: Filter| -> Vec<_> {
            store.records(&filter).expect("read").into_iter().map(|record| record.attempt.id).collect()
        };
        let his = [0, 1, 3, 4].map(|at: usize| ids[at].clone());
        for filter in [
            Filter { branches: own("城东支行"), ..Filter::default() },
            Filter { positions: own("teller"), ..Filter::default() },
            Filter { employees: own("000123"), ..Filter::default() },
            Filter { employees: own("n9"), ..Filter::default() },
        ] {
            assert_eq!(found(&store, filter.clone()), his, "{filter:?}");
        }
        let record = store.closed(&ids[0]).expect("closed");
        let who = record.who().expect("known");
        assert_eq!((who.number, who.name, who.branch, who.position), ("000123", "陈雨桐", "城东支行", "teller"));
        // where nothing was written down then, the roster of today tells it
        store
            .connection()
            .execute_batch("DROP TRIGGER identities_refuses_DELETE; DELETE FROM identities")
            .expect("erased");
        assert_eq!(found(&store, Filter { branches: own("城东支行"), ..Filter::default() }), []);
        assert_eq!(found(&store, Filter { branches: own("城西支行"), ..Filter::default() }), ids);
        assert_eq!(
            store.closed(&ids[0]).expect("closed").who().map(|who| who.number.to_owned()),
            Some("N9".to_owned())
        );
    }

    #[test]
    fn how_a_record_was_played_is_told_and_asked_for() {
        let (mut store, ids) = station();
        let subject = store.employee("e2").expect("read").expect("there").subject;
        store.plays(PlayedBy::Unattended);
        let trial = store.begin(&new_attempt(&subject)).expect("begun");
        store.close(&trial, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("closed");
        let found = |played: &[Option<PlayedBy>]| -> Vec<_> {
            let filter = Filter { played: played.to_vec(), ..Filter::default() };
            store.records(&filter).expect("read").into_iter().map(|record| record.attempt.id).collect()
        };
        assert_eq!(found(&[Some(PlayedBy::Unattended)]), std::slice::from_ref(&trial));
        assert_eq!(found(&[Some(PlayedBy::Window), Some(PlayedBy::Terminal)]), ids);
        assert_eq!(found(&[None]), []);
        assert_eq!(store.closed(&trial).expect("closed").played(), Some(PlayedBy::Unattended));
    }

    #[test]
    fn what_stands_today_is_asked_for_and_not_what_was_sealed() {
        let (mut store, ids) = station();
        store
            .import_roster(
                "hr.csv",
                "number,name,branch\n000123,陈雨桐,城东支行\ne2,林嘉怡,城西支行\n9001,周敏,人力资源部\n".as_bytes(),
            )
            .expect("imported");
        let hr = store.employee("9001").expect("read").expect("there").subject;
        let mut rule = |at: usize, kind, outcome| {
            store.add_note(&ids[at], kind, outcome, &hr, "录音可证").expect("ruled");
        };
        rule(0, NoteKind::Corrected, Some(Outcome::Passed));
        rule(1, NoteKind::Void, None);
        rule(2, NoteKind::Remark, None);
        rule(3, NoteKind::Void, None);
        rule(3, NoteKind::Upheld, None);
        let upshot = |one| Filter { upshots: vec![one], ..Filter::default() };
        let ruled = |one: &[Option<NoteKind>]| Filter { rulings: one.to_vec(), ..Filter::default() };
        for (filter, expected) in [
            (upshot(ClosedAs::Passed), &[0][..]),
            (upshot(ClosedAs::Failed), &[]),
            (upshot(ClosedAs::Lapsed), &[3]),
            (upshot(ClosedAs::Abandoned), &[2]),
            (Filter { upshots: ClosedAs::ALL.to_vec(), ..Filter::default() }, &[0, 2, 3, 4]),
            (ruled(&[Some(NoteKind::Void)]), &[1]),
            (ruled(&[Some(NoteKind::Void), Some(NoteKind::Corrected)]), &[0, 1]),
            (ruled(&[Some(NoteKind::Upheld)]), &[3]),
            (ruled(&[None]), &[2, 4]),
            (Filter { upshots: vec![ClosedAs::Passed], ..ruled(&[None]) }, &[]),
        ] {
            let expected: Vec<_> = expected.iter().map(|at: &usize| ids[*at].clone()).collect();
            let found = store.records(&filter).expect("read");
            let places: Vec<_> = found.iter().filter_map(|one| Some(one.finished.seal.as_ref()?.sequence)).collect();
            assert_eq!(found.into_iter().map(|one| one.attempt.id).collect::<Vec<_>>(), expected, "{filter:?}");
            let query = super::super::RecordQuery { filter, ..Default::default() };
            assert_eq!(store.record_numbers(&query).expect("read"), places, "{query:?}");
        }
    }

    #[test]
    fn what_nobody_played_is_nobodys_first_or_latest_beside_what_somebody_did() {
        let mut store = Store::in_memory().expect("a store");
        store.import_roster("staff.csv", "number,name,branch\n000123,陈雨桐,城东支行\n".as_bytes()).expect("imported");
        let mut ids = Vec::new();
        for played in [PlayedBy::Unattended, PlayedBy::Terminal, PlayedBy::Window, PlayedBy::Unattended] {
            store.plays(played);
            ids.push(finish(&mut store, "000123", "a", Outcome::Passed, Closing::Finished));
        }
        let asked = |which, played: &[Option<PlayedBy>]| Filter { which, played: played.to_vec(), ..Filter::default() };
        let attended = [Some(PlayedBy::Terminal), Some(PlayedBy::Window)];
        for (filter, expected) in [
            (asked(WhichAttempt::First, &attended), 1),
            (asked(WhichAttempt::Latest, &attended), 2),
            (asked(WhichAttempt::First, &[Some(PlayedBy::Unattended)]), 0),
            (asked(WhichAttempt::Latest, &[Some(PlayedBy::Unattended)]), 3),
        ] {
            let found = store.records(&filter).expect("read").into_iter().map(|one| one.attempt.id);
            assert_eq!(found.collect::<Vec<_>>(), [ids[expected].clone()], "{filter:?}");
            let counts = store.closed(&ids[expected]).expect("read").counts_as();
            assert_eq!(counts, [1, 2].contains(&expected).then_some(ClosedAs::Passed));
        }
    }
}
