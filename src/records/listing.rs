//! Records as somebody looks through them: those that are asked for, in an order, and some of them at a time, however many there are.

use super::chain::hex;
use super::column::Json;
use super::error::Trouble;
use super::filed::{ListedRecord, at_places};
use super::filter::{Asked, RecordSearch, WHOSE, has_adopted};
use super::standing::ONE_PERSON;
use super::wire::Worded as _;
use super::{AttemptId, Filter, Mode, Note, NoteKind, PersonEvent, RosterPerson, Store, StoreError, SubjectId};
use crate::assessment::Outcome;
use rusqlite::Connection;
use serde_json::json;
use std::collections::{BTreeMap, HashMap};

/// By what records are put in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RecordOrder {
    /// When they were closed.
    #[default]
    Closed,
    /// The name of whoever made them.
    Name,
    /// His number.
    Number,
    /// His branch.
    Branch,
    /// The scenario's id.
    Scenario,
    /// The how-manieth attempt it was.
    Attempt,
    /// The score.
    Score,
    /// What came of it as it stands today ([`Record::stands`]); what is void comes behind all that came to something.
    Outcome,
}

/// So many records are looked up one by one where their outcomes are asked for; more of them, all.
const SOME: usize = 10_000;

/// How records are found in an order.
struct OrderFacts {
    /// Their rows one after the other in it, by the index that has it.
    walked: &'static str,
    /// What it goes by, the first first.
    by: &'static [&'static str],
    /// Of which nobody knows whose they are any more, or nothing was written down when they began, come behind all others, both ways.
    by_identity: bool,
}

impl RecordOrder {
    const fn facts(self) -> OrderFacts {
        const RECORDS: &str = "records NOT INDEXED CROSS JOIN attempts ON attempts.id = records.attempt";
        const SCORED: &str = "records INDEXED BY records_scored CROSS JOIN attempts ON attempts.id = records.attempt";
        const ENDED: &str = "records INDEXED BY records_ended CROSS JOIN attempts ON attempts.id = records.attempt";
        const NAMED: &str =
            "identities AS own INDEXED BY identities_named CROSS JOIN records ON records.attempt = own.attempt
             CROSS JOIN attempts ON attempts.id = own.attempt";
        const NUMBERED: &str =
            "identities AS own INDEXED BY identities_numbered CROSS JOIN records ON records.attempt = own.attempt
             CROSS JOIN attempts ON attempts.id = own.attempt";
        const AT: &str =
            "identities AS own INDEXED BY identities_at CROSS JOIN records ON records.attempt = own.attempt
             CROSS JOIN attempts ON attempts.id = own.attempt";
        const OF: &str = "attempts INDEXED BY attempts_at CROSS JOIN records ON records.attempt = attempts.id";
        const NTH: &str = "attempts INDEXED BY attempts_numbered CROSS JOIN records ON records.attempt = attempts.id";
        let (walked, by, by_identity): (_, &'static [_], _) = match self {
            Self::Closed => (RECORDS, &["records.sequence"], false),
            Self::Name => (NAMED, &["own.name", "own.rowid"], true),
            Self::Number => (NUMBERED, &["own.number COLLATE NOCASE", "own.rowid"], true),
            Self::Branch => (AT, &["own.branch", "own.rowid"], true),
            Self::Scenario => (OF, &["attempts.scenario", "attempts.rowid"], false),
            Self::Attempt => (NTH, &["attempts.number", "attempts.rowid"], false),
            Self::Score => (SCORED, &["records.score", "records.sequence"], false),
            Self::Outcome => (ENDED, &["records.outcome", "records.sequence"], false),
        };
        OrderFacts { walked, by, by_identity }
    }

    /// What rows are put in order by.
    fn ordered(self, descending: bool) -> String {
        let way = if descending { "DESC" } else { "ASC" };
        self.facts().by.iter().map(|by| format!("{by} {way}")).collect::<Vec<_>>().join(", ")
    }
}

/// Something about records that is looked for in particular.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RecordTrait {
    /// Nothing.
    #[default]
    Any,
    /// A critical clause was broken, and it stands as not passed for that.
    Critical,
    /// It was interrupted.
    Interrupted,
    /// Whoever made it had more time than is written.
    MoreTime,
    /// This clause was broken, or what it asked for missed.
    Broken(String),
    /// Those with these numbers among the station's.
    Numbered(Vec<i64>),
}

/// Which records are looked through, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordQuery {
    /// Those that this asks for.
    pub filter: Filter,
    /// Of those whose name or number has this in it, as it was or as it is today; nothing where it is empty.
    pub sought: String,
    /// Of those the ones with this.
    pub only: RecordTrait,
    /// In this order.
    pub order: RecordOrder,
    /// From its other end.
    pub descending: bool,
}

/// By what records can be told apart at this station.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordFacets {
    /// The branches that people are or were at.
    pub branches: Vec<String>,
    /// Their positions.
    pub positions: Vec<String>,
    /// The scenarios somebody was assessed by, by their ids.
    pub scenarios: Vec<String>,
    /// Whether anything was ruled of any of them.
    pub are_ruled: bool,
}

/// One person's records, and who he is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonFile {
    /// As the roster has him today; none where it knows no more.
    pub person: Option<RosterPerson>,
    /// What the roster said of him, event by event.
    pub history: Vec<PersonEvent>,
    /// His records, oldest first.
    pub records: Vec<ListedRecord>,
    /// How often he has practised. What came of it is his own.
    pub practice: u32,
}

impl Store {
    /// The numbers of the records that are asked for, in their order. It grows by four bytes a record.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn record_numbers(&self, query: &RecordQuery) -> Result<Vec<u32>, StoreError> {
        let rulings = self.rulings()?;
        let numbers = self.read(|connection| {
            let reach = query.filter.reach(connection)?;
            let asked = asked(connection, query, &rulings, RecordSearch::LookedUp)?.within(reach);
            if let Some(numbers) = all(connection, query)? {
                return Ok(numbers);
            }
            in_order(connection, query, &asked, None)
        })?;
        match query.order {
            RecordOrder::Outcome => self.as_they_stand(numbers, &rulings, query.descending),
            _ => Ok(numbers),
        }
    }

    /// The first of them, so many at most: found along an index where many are asked for, so that nobody waits until all are in order.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn first_record_numbers(&self, query: &RecordQuery, most: usize) -> Result<Vec<u32>, StoreError> {
        let rulings = self.rulings()?;
        let altered = rulings.values().filter(|note| note.alters().is_some()).count();
        // those that stand among others than they were sealed among
        let moved = if query.order == RecordOrder::Outcome { altered } else { 0 };
        let numbers = self.read(|connection| {
            let reach = query.filter.reach(connection)?;
            let search = match query.only {
                RecordTrait::Numbered(_) => RecordSearch::LookedUp,
                _ => query.filter.search_of_documents(connection, reach, most)?,
            };
            let asked_for = asked(connection, query, &rulings, search)?.within(reach);
            if search == RecordSearch::LookedUp {
                return Ok(None);
            }
            let mut numbers = walked(connection, query, &asked_for, most + moved)?;
            // those of nobody come behind the others
            if numbers.len() < most + moved && query.order.facts().by_identity {
                return Ok(None);
            }
            if moved > 0 {
                let ids: Vec<_> = rulings.values().map(|note| note.attempt.as_str()).collect();
                let mut of_them = asked(connection, query, &rulings, RecordSearch::LookedUp)?.within(reach);
                of_them.and("records.attempt IN (SELECT value FROM json_each(?))", Json(json!(ids)));
                let more = in_order(connection, query, &of_them, None)?;
                let new: Vec<_> = more.into_iter().filter(|one| !numbers.contains(one)).collect();
                numbers.extend(new);
            }
            Ok(Some(numbers))
        })?;
        let mut numbers = match (numbers, query.order) {
            (None, _) => self.record_numbers(query)?,
            (Some(numbers), RecordOrder::Outcome) => self.as_they_stand(numbers, &rulings, query.descending)?,
            (Some(numbers), _) => numbers,
        };
        numbers.truncate(most);
        Ok(numbers)
    }

    /// Puts the few of which something else was ruled where they stand among the others, which are in the order of what was sealed.
    fn as_they_stand(
        &self, numbers: Vec<u32>, rulings: &BTreeMap<AttemptId, Note>, descending: bool,
    ) -> Result<Vec<u32>, StoreError> {
        let altered = rulings.values().filter_map(|note| {
            let stands = note.alters()?.map_or(NoteKind::Void.word(), |outcome| outcome.word());
            Some((note.attempt.as_str(), stands))
        });
        let altered: BTreeMap<&str, &str> = altered.collect();
        if altered.is_empty() {
            return Ok(numbers);
        }
        // whatever stands there: a record that is none any more keeps nobody from the others
        let which = match numbers.len() {
            ..SOME => "WHERE sequence IN (SELECT value FROM json_each(?1))",
            _ => "WHERE ?1 IS NOT NULL",
        };
        let of = Json(numbers.get(..numbers.len().min(SOME)).unwrap_or_default().to_vec());
        let mut words: HashMap<u32, String> = self.read(|connection| {
            let sql = format!("SELECT sequence, lower(hex(lower(outcome))) FROM records {which}");
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map([&of], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })?;
        let ids = Json(json!(altered.keys().collect::<Vec<_>>()));
        let places: Vec<(u32, String)> = self.read(|connection| {
            let sql = "SELECT sequence, attempt FROM records WHERE attempt IN (SELECT value FROM json_each(?1))";
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query_map([&ids], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })?;
        for (number, attempt) in places {
            if let Some(stands) = altered.get(attempt.as_str()) {
                words.insert(number, hex(stands.as_bytes()));
            }
        }
        let mut numbers = numbers;
        let place = |number: &u32| (words.get(number), *number);
        numbers.sort_by(|one, other| match descending {
            false => place(one).cmp(&place(other)),
            true => place(other).cmp(&place(one)),
        });
        Ok(numbers)
    }

    /// Records by their numbers, in the order in which these are given; one that is gone is left out. Each is held against its link, but
    /// for those that were found as they were written when all was verified last.
    ///
    /// # Errors
    /// When the store cannot be read. One record that cannot keeps nobody from the others.
    pub fn records_numbered(&self, numbers: &[u32]) -> Result<Vec<ListedRecord>, StoreError> {
        self.read(|connection| at_places(connection, numbers))
    }

    /// By what records can be told apart.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn record_facets(&self) -> Result<RecordFacets, StoreError> {
        self.read(|connection| {
            let texts = |sql: &str| -> Result<Vec<String>, Trouble> {
                let mut query = connection.prepare_cached(sql)?;
                let rows = query.query_map([], |row| row.get(0))?;
                Ok(rows.collect::<Result<_, _>>()?)
            };
            let of_people = |column: &str| {
                texts(&format!(
                    "SELECT {column} FROM employees WHERE {column} <> ''
                     UNION SELECT identities.{column} FROM identities JOIN records USING (attempt)
                           WHERE identities.{column} <> '' ORDER BY 1"
                ))
            };
            Ok(RecordFacets {
                branches: of_people("branch")?,
                positions: of_people("position")?,
                scenarios: texts(&format!(
                    "SELECT DISTINCT scenario FROM attempts WHERE mode = '{}' ORDER BY 1",
                    Mode::Assessment.word()
                ))?,
                are_ruled: connection
                    .prepare_cached("SELECT EXISTS (SELECT 1 FROM notes WHERE kind <> ?1)")?
                    .query_one([NoteKind::Remark.word()], |row| row.get(0))?,
            })
        })
    }

    /// All records of the person that a subject is, and who that is.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn person_file(&self, subject: &SubjectId) -> Result<PersonFile, StoreError> {
        let known = self.subject(subject)?;
        let person = match &known {
            Some(known) if !known.is_own() => self.subject(&known.stands)?,
            _ => known,
        };
        let history = person.as_ref().map_or(Ok(Vec::new()), |person| self.person_history(person))?;
        self.read(|connection| {
            let mode = Mode::Assessment.word();
            let made = format!(
                "SELECT sequence FROM records JOIN attempts ON attempts.id = records.attempt
                 WHERE mode = '{mode}' AND attempts.subject IN ({ONE_PERSON}) ORDER BY sequence"
            );
            let mut made = connection.prepare_cached(&made)?;
            let numbers = made.query_map([subject], |row| row.get(0))?.collect::<Result<Vec<u32>, _>>()?;
            let counted = format!(
                "SELECT count(*) FROM practice JOIN attempts ON attempts.id = practice.attempt
                 WHERE attempts.subject IN ({ONE_PERSON})"
            );
            let practice = connection.prepare_cached(&counted)?.query_one([subject], |row| row.get(0))?;
            Ok(PersonFile { records: at_places(connection, &numbers)?, person, history, practice })
        })
    }
}

/// What is asked of records, with those who made them beside ([`WHOSE`]).
fn asked(
    connection: &Connection, query: &RecordQuery, rulings: &BTreeMap<AttemptId, Note>, search: RecordSearch,
) -> rusqlite::Result<Asked> {
    let mut asked = query.filter.asked(connection, search)?.of_documents(&query.filter, rulings, search);
    let sought = query.sought.trim().to_lowercase();
    if !sought.is_empty() {
        asked.and(
            "instr(lower(coalesce(frozen.name, '') || char(10) || coalesce(frozen.number, '') || char(10)
                         || coalesce(whose.name, '') || char(10) || coalesce(whose.number, '')), ?) > 0",
            sought,
        );
    }
    match &query.only {
        RecordTrait::Any => {}
        RecordTrait::Critical => {
            asked.and(
                "records.outcome = ? COLLATE NOCASE AND CASE WHEN json_valid(records.assessment)
                 THEN json_array_length(records.assessment, '$.critical_broken') > 0 END",
                Outcome::Failed.word(),
            );
            let otherwise = rulings.values().filter(|note| !matches!(note.alters(), None | Some(Some(Outcome::Failed))));
            let otherwise: Vec<_> = otherwise.map(|note| note.attempt.as_str()).collect();
            asked.and("records.attempt NOT IN (SELECT value FROM json_each(?))", Json(json!(otherwise)));
        }
        RecordTrait::Interrupted => {
            asked.and("EXISTS (SELECT ? FROM interruptions WHERE interruptions.attempt = attempts.id)", 1);
        }
        RecordTrait::MoreTime => asked.and("attempts.time_factor_percent > ?", 100),
        RecordTrait::Broken(clause) => asked.and(
            "EXISTS (SELECT 1 FROM json_each(CASE WHEN json_valid(records.assessment) THEN records.assessment ELSE '{}' END,
                                             '$.criteria') AS one
                     WHERE coalesce(one.value ->> '$.id', one.value ->> '$[0]') = ?
                           AND lower(coalesce(one.value ->> '$.verdict', one.value ->> '$[5]')) IN ('broken', 'missed'))",
            clause.clone(),
        ),
        RecordTrait::Numbered(numbers) => {
            asked.and("records.sequence IN (SELECT value FROM json_each(?))", Json(numbers.clone()));
        }
    }
    Ok(asked)
}

/// The numbers of the records that are asked for, in their order, so many at most.
fn in_order(
    connection: &Connection, query: &RecordQuery, asked: &Asked, most: Option<usize>,
) -> Result<Vec<u32>, Trouble> {
    let RecordQuery { order, descending, .. } = query;
    let (ordered, way) = (order.ordered(*descending), if *descending { "DESC" } else { "ASC" });
    let ordered = match order.facts().by_identity {
        true => format!("own.attempt IS NULL, {ordered}, whose.number {way}, records.sequence {way}"),
        false => ordered,
    };
    let limit = most.map_or_else(String::new, |most| format!(" LIMIT {most}"));
    let sql = format!(
        "SELECT records.sequence FROM records LEFT JOIN attempts ON attempts.id = records.attempt
         LEFT JOIN identities AS own ON own.attempt = records.attempt {WHOSE} WHERE {} ORDER BY {ordered}{limit}",
        asked.sql
    );
    numbers(connection, &sql, asked)
}

/// All of them, where all are asked for in the order of their numbers, none of which is missing.
fn all(connection: &Connection, query: &RecordQuery) -> Result<Option<Vec<u32>>, Trouble> {
    let whole = RecordQuery { descending: query.descending, ..RecordQuery::default() };
    if *query != whole || has_adopted(connection)? {
        return Ok(None);
    }
    let number = |sql: &str| connection.prepare_cached(sql)?.query_one([], |row| row.get::<_, Option<u32>>(0));
    let count = number("SELECT count(*) FROM records")?.unwrap_or_default();
    let first = number("SELECT min(sequence) FROM records")?.unwrap_or(1);
    let last = number("SELECT max(sequence) FROM records")?.unwrap_or(0);
    if last.checked_sub(first).and_then(|more| more.checked_add(1)) != Some(count) {
        return Ok(None);
    }
    let numbers = first..=last;
    Ok(Some(if query.descending { numbers.rev().collect() } else { numbers.collect() }))
}

/// The first of them along an index.
fn walked(connection: &Connection, query: &RecordQuery, asked: &Asked, most: usize) -> Result<Vec<u32>, Trouble> {
    let RecordQuery { order, descending, .. } = query;
    let sql = format!(
        "SELECT records.sequence FROM {} {WHOSE} WHERE {} ORDER BY {} LIMIT {most}",
        order.facts().walked,
        asked.sql,
        order.ordered(*descending)
    );
    numbers(connection, &sql, asked)
}

fn numbers(connection: &Connection, sql: &str, asked: &Asked) -> Result<Vec<u32>, Trouble> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(&*asked.values(), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessment, new_attempt};
    use super::super::{CalendarDay, ClosedAs, Closing, NewAttempt, PlayedBy, WhichAttempt};
    use super::*;
    use crate::assessment::Assessment;

    const ROSTER: &str = "number,name,branch,position\n000123,陈雨桐,城东支行,teller\ne2,林嘉怡,城西支行,lobby\n";

    /// A station with records of two people: numbers, outcomes and scores as below.
    fn station() -> Store {
        let mut store = Store::in_memory().expect("a store");
        store.import_roster("staff.csv", ROSTER.as_bytes()).expect("imported");
        for (employee, scenario, outcome, closing, score) in [
            ("000123", "b", Outcome::Failed, Closing::Finished, 3_000),
            ("E2", "a", Outcome::Passed, Closing::Finished, 9_000),
            ("000123", "a", Outcome::Passed, Closing::Finished, 8_000),
            ("E2", "b", Outcome::Abandoned, Closing::Lapsed, 0),
            ("E2", "a", Outcome::Abandoned, Closing::Abandoned, 0),
        ] {
            let subject = store.employee(employee).expect("read").expect("there").subject;
            let slow = if score == 9_000 { 150 } else { 100 };
            let new = NewAttempt { scenario: scenario.into(), time_factor_percent: slow, ..new_attempt(&subject) };
            let attempt = store.begin(&new).expect("begun");
            if score == 3_000 {
                store.interrupted(&attempt, 1).expect("noted");
            }
            let critical = if score == 3_000 { vec!["leak".into()] } else { vec![] };
            let told = Assessment { critical_broken: critical, ..assessment(outcome, score) };
            store.close(&attempt, closing, &told, None).expect("closed");
        }
        store
    }

    fn numbers(store: &Store, query: &RecordQuery) -> Vec<u32> {
        store.record_numbers(query).expect("read")
    }

    #[test]
    fn records_come_in_every_order_both_ways() {
        let store = station();
        for (order, expected) in [
            (RecordOrder::Closed, [1, 2, 3, 4, 5]),
            (RecordOrder::Number, [1, 3, 2, 4, 5]),
            (RecordOrder::Name, [2, 4, 5, 1, 3]),
            (RecordOrder::Branch, [1, 3, 2, 4, 5]),
            (RecordOrder::Scenario, [2, 3, 5, 1, 4]),
            (RecordOrder::Attempt, [1, 2, 3, 4, 5]),
            (RecordOrder::Score, [4, 5, 1, 3, 2]),
            (RecordOrder::Outcome, [4, 5, 1, 2, 3]),
        ] {
            let query = RecordQuery { order, ..RecordQuery::default() };
            let found = numbers(&store, &query);
            if order != RecordOrder::Attempt {
                assert_eq!(found, expected, "{order:?}");
            }
            let first = |query: &RecordQuery, most| store.first_record_numbers(query, most).expect("read");
            assert_eq!((first(&query, 2), first(&query, 9)), (found[..2].to_vec(), found.clone()), "{order:?}");
            let query = RecordQuery { descending: true, ..query };
            let mut back = numbers(&store, &query);
            assert_eq!(first(&query, 3), back[..3], "{order:?}");
            let filter = Filter { branches: vec!["城西支行".into()], ..Filter::default() };
            let of_branch = RecordQuery { filter, ..query };
            assert_eq!(first(&of_branch, 2), numbers(&store, &of_branch)[..2], "{order:?}");
            back.reverse();
            assert_eq!(back, found, "{order:?}");
        }
    }

    #[test]
    fn what_was_ruled_is_listed_as_it_stands() {
        let mut store = station();
        let hr = "number,name,branch,position\n000123,陈雨桐,城东支行,teller\ne2,林嘉怡,城西支行,lobby\n9001,周敏,人力资源部,HR\n";
        store.import_roster("hr.csv", hr.as_bytes()).expect("imported");
        let by = store.employee("9001").expect("read").expect("there").subject;
        let critical = RecordQuery { only: RecordTrait::Critical, ..RecordQuery::default() };
        let ordered = |descending| RecordQuery { order: RecordOrder::Outcome, descending, ..RecordQuery::default() };
        assert_eq!((numbers(&store, &critical), numbers(&store, &ordered(false))), (vec![1], vec![4, 5, 1, 2, 3]));
        let mut rule = |number: u32, kind, outcome| {
            let found = store.records_numbered(&[number]).expect("read");
            let attempt = found[0].record.as_ref().expect("read").record.attempt.id.clone();
            store.add_note(&attempt, kind, outcome, &by, "录音可证").expect("ruled");
            for descending in [false, true] {
                let first = store.first_record_numbers(&ordered(descending), 2).expect("read");
                assert_eq!(first, numbers(&store, &ordered(descending))[..2]);
            }
            (numbers(&store, &critical), numbers(&store, &ordered(false)), numbers(&store, &ordered(true)))
        };
        let (found, up, down) = rule(1, NoteKind::Corrected, Some(Outcome::Passed));
        assert_eq!((found, up, down), (vec![], vec![4, 5, 1, 2, 3], vec![3, 2, 1, 5, 4]));
        let (_, up, down) = rule(2, NoteKind::Void, None);
        assert_eq!((up, down), (vec![4, 5, 1, 3, 2], vec![2, 3, 1, 5, 4]));
        let (_, up, _) = rule(3, NoteKind::Corrected, Some(Outcome::Failed));
        assert_eq!(up, [4, 5, 3, 1, 2]);
        let (found, up, _) = rule(1, NoteKind::Upheld, None);
        assert_eq!((found, up), (vec![1], vec![4, 5, 1, 3, 2]));
        assert!(store.record_facets().expect("read").are_ruled);
    }

    #[test]
    fn outcomes_are_found_alike_by_the_index_and_by_a_look_at_each_document() {
        let mut store = station();
        let hr = "number,name,branch\n9001,周敏,人力资源部\n";
        store.import_roster("hr.csv", hr.as_bytes()).expect("imported");
        let by = store.employee("9001").expect("read").expect("there").subject;
        let found = store.records_numbered(&[1, 2]).expect("read");
        for (one, kind, outcome) in
            [(&found[0], NoteKind::Corrected, Some(Outcome::Passed)), (&found[1], NoteKind::Void, None)]
        {
            let attempt = &one.record.as_ref().expect("read").record.attempt.id;
            store.add_note(attempt, kind, outcome, &by, "录音可证").expect("ruled");
        }
        let rulings = store.rulings().expect("read");
        for which in 0_u32..1 << ClosedAs::ALL.len() {
            let upshots = ClosedAs::ALL.into_iter().enumerate().filter(|(at, _)| which >> at & 1 == 1);
            let filter = Filter { upshots: upshots.map(|(_, one)| one).collect(), ..Filter::default() };
            let query = RecordQuery { filter, ..RecordQuery::default() };
            let [by_index, one_by_one] = [RecordSearch::LookedUp, RecordSearch::Walked].map(|search| {
                let found = |connection: &Connection| {
                    let asked = asked(connection, &query, &rulings, search)?;
                    let plan = format!("EXPLAIN QUERY PLAN SELECT records.sequence FROM records WHERE {}", asked.sql);
                    let mut plan = connection.prepare(&plan)?;
                    let plan =
                        plan.query_map(&*asked.values(), |row| row.get(3))?.collect::<Result<Vec<String>, _>>()?;
                    let found = match search {
                        RecordSearch::LookedUp => in_order(connection, &query, &asked, None)?,
                        RecordSearch::Walked => walked(connection, &query, &asked, 9)?,
                    };
                    Ok((found, plan))
                };
                store.read(found).expect("read")
            });
            assert_eq!(by_index.0, one_by_one.0, "{query:?}");
            let scans = by_index.1.iter().filter(|step| step.contains("SCAN records") || step.contains("SCAN its"));
            // what the database has no outcome of is looked for in the index
            let scans: Vec<_> = scans.filter(|step| !step.contains("INDEX records_ended")).collect();
            assert!(query.filter.upshots.is_empty() || scans.is_empty(), "{:#?}", by_index.1);
        }
    }

    #[test]
    fn what_is_looked_for_is_found_and_nothing_else() {
        let store = station();
        let all = RecordQuery::default;
        let only = |only| RecordQuery { only, ..all() };
        let filter = |filter| RecordQuery { filter, ..all() };
        let seeks = |sought: &str| RecordQuery { sought: sought.into(), ..all() };
        for (query, expected) in [
            (seeks("雨桐"), &[1, 3][..]),
            (seeks(" e2 "), &[2, 4, 5]),
            (seeks("%"), &[]),
            (only(RecordTrait::Critical), &[1]),
            (only(RecordTrait::Interrupted), &[1]),
            (only(RecordTrait::MoreTime), &[2]),
            (only(RecordTrait::Numbered(vec![4, 2, 9])), &[2, 4]),
            (filter(Filter { upshots: vec![ClosedAs::Passed], ..Filter::default() }), &[2, 3]),
            (filter(Filter { upshots: vec![ClosedAs::Lapsed], ..Filter::default() }), &[4]),
            (filter(Filter { upshots: vec![ClosedAs::Abandoned], ..Filter::default() }), &[5]),
            (filter(Filter { played: vec![Some(PlayedBy::Window)], ..Filter::default() }), &[]),
            (filter(Filter { branches: vec!["城西支行".into()], ..Filter::default() }), &[2, 4, 5]),
            (filter(Filter { which: WhichAttempt::Latest, ..Filter::default() }), &[1, 3, 4, 5]),
            (filter(Filter { to: CalendarDay::read("2001-01-01"), ..Filter::default() }), &[]),
        ] {
            assert_eq!(numbers(&store, &query), expected, "{query:?}");
        }
        // as the lists and exports find them
        for upshot in ClosedAs::ALL {
            let filter = Filter { upshots: vec![upshot], ..Filter::default() };
            let listed = store.records(&filter).expect("read").into_iter();
            let listed: Vec<_> = listed.filter_map(|one| Some(one.finished.seal?.sequence)).collect();
            assert_eq!(numbers(&store, &RecordQuery { filter, ..all() }), listed, "{upshot:?}");
        }
    }

    #[test]
    fn one_that_cannot_be_read_keeps_nobody_from_the_others_and_an_altered_one_is_told() {
        let store = station();
        for sql in [
            "DROP TRIGGER records_refuses_UPDATE",
            "UPDATE records SET assessment = replace(assessment, '9000', '9500') WHERE sequence = 2",
            "UPDATE records SET assessment = replace(assessment, 'pass_mark', 'pass_mork') WHERE sequence = 3",
        ] {
            store.connection().execute_batch(sql).expect(sql);
        }
        let found = store.records_numbered(&[5, 3, 2, 77]).expect("read");
        let told: Vec<_> =
            found.iter().map(|one| (one.number, one.record.as_ref().map(|one| one.intact).ok())).collect();
        assert_eq!(told, [(5, Some(true)), (3, None), (2, Some(false))]);
        let marks: Vec<_> =
            found.iter().filter_map(|one| Some(one.record.as_ref().ok()?.assessment.pass_mark.0)).collect();
        assert_eq!(marks, [7_000, 7_000]);
    }

    #[test]
    fn a_persons_file_has_all_his_records_and_nothing_of_what_he_practised_but_how_often() {
        let mut store = station();
        let employee = store.employee("000123").expect("read").expect("there");
        let practice = NewAttempt { mode: Mode::Practice, ..new_attempt(&employee.subject) };
        let attempt = store.begin(&practice).expect("begun");
        store.close(&attempt, Closing::Finished, &assessment(Outcome::Passed, 10_000), None).expect("closed");
        let file = store.person_file(&employee.subject).expect("read");
        assert_eq!(file.records.iter().map(|one| one.number).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(file.practice, 1);
        assert_eq!(file.person.as_ref().map(|one| one.fields.name()), Some("陈雨桐"));
        assert!(!file.history.is_empty());
        let facets = store.record_facets().expect("read");
        assert_eq!(facets.branches, ["城东支行", "城西支行"]);
        assert_eq!((facets.positions.len(), facets.scenarios.len(), facets.are_ruled), (2, 2, false));
    }
}
