//! People over time, held against a naive reckoning: whatever is imported, whoever leaves, is merged or split, every attempt is
//! found, and the history says all that the roster does.

use super::super::testing::new_attempt;
use super::super::{AttemptId, Imported, RosterError, RosterSource, Store, SubjectId, clock};
use super::*;
use crate::records::{CalendarDay, FaultAt, LinkKind, RosterColumn};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn import_as(store: &mut Store, text: &str, decisions: RosterDecisions) -> Result<Imported, RosterError> {
    let source = RosterSource { file: "staff.csv", bytes: text.as_bytes(), ..RosterSource::default() };
    let import = RosterImport { source, decisions, as_of: None };
    let preview = store.preview_roster(&import)?;
    store.import_previewed(&import, &preview)
}

fn plan_of(store: &Store, text: &str, decisions: RosterDecisions) -> RosterPlan {
    let source = RosterSource { file: "staff.csv", bytes: text.as_bytes(), ..RosterSource::default() };
    store.preview_roster(&RosterImport { source, decisions, as_of: None }).expect("read").plan
}

fn told(plan: &RosterPlan) -> Vec<String> {
    let of = |change: &RosterChange| change.of.as_ref().map_or("nobody", |of| of.fields.number()).to_owned();
    plan.changes
        .iter()
        .map(|change| format!("{:?} {} of {}", change.kind, change.fields.number(), of(change)))
        .collect()
}

const SAME: fn() -> RosterDecisions = || RosterDecisions { same: Deciding::Everybody, ..RosterDecisions::default() };
const OTHER: fn() -> RosterDecisions = || RosterDecisions { other: Deciding::Everybody, ..RosterDecisions::default() };
const LEAVERS: fn() -> RosterDecisions = || RosterDecisions { leavers: true, ..RosterDecisions::default() };

const HEADER: &str = "number,name,branch,position,hired on,manager,time factor\n";

fn started() -> Store {
    let mut store = Store::in_memory().expect("a store");
    let rows = "000123,许闻溪,江北支行,柜员,2021-08-02,E0412,1\n\
                E0907,高原,文化宫支行,柜员,2019/3/1,,\n\
                E1019,罗佳,城东营业部,大堂经理,2022.3.1,E0412,150%\n";
    store.import_roster("staff.csv", format!("{HEADER}{rows}").as_bytes()).expect("imported");
    store
}

#[test]
fn what_a_file_changes_is_told_before_it_does() {
    let store = started();
    let said = |rows: &str, decisions: RosterDecisions| told(&plan_of(&store, &format!("{HEADER}{rows}"), decisions));
    let all = "000123,许闻溪,江北支行,柜员,2021-08-02,E0412,1\nE0907,高原,文化宫支行,柜员,2019-03-01,,\n\
               E1019,罗佳,城东营业部,大堂经理,2022-03-01,E0412,1.5\n";
    assert_eq!(said(all, LEAVERS()), [""; 0]);
    for (rows, decisions, changes) in [
        ("E2,新人,一,,,,\n", SAME(), &["Joined E2 of nobody"][..]),
        ("E1019,罗佳,城西,大堂经理,2022-03-01,,\n", SAME(), &["Changed E1019 of E1019"]),
        // a name alone says nothing, the day of employment does
        ("E1019,罗嘉,城东营业部,大堂经理,2022-03-01,E0412,1.5\n", OTHER(), &["Reused E1019 of E1019"]),
        (
            "E1019,罗嘉,城东营业部,大堂经理,2022-03-01,E0412,1.5\n",
            LEAVERS(),
            &["Renamed E1019 of E1019", "Left 000123 of 000123", "Left E0907 of E0907"],
        ),
        ("E0907,秦朗,文化宫支行,,2026-11-03,,\n", RosterDecisions::default(), &["AskName E0907 of E0907"]),
        ("E0907,秦朗,文化宫支行,,2026-11-03,,\n", OTHER(), &["Reused E0907 of E0907"]),
        ("E0907,秦朗,文化宫支行,,2026-11-03,,\n", SAME(), &["Renamed E0907 of E0907"]),
        // what a spreadsheet eats, and signs that look alike
        ("123,许闻溪,江北支行,,,,\n", RosterDecisions::default(), &["AskAlike 123 of 000123"]),
        // nobody asks about it again
        ("123,许闻溪,江北支行,柜员,2021-08-02,E0412,1\n", SAME(), &["Changed 000123 of 000123"]),
        ("123,许闻溪,江北支行,,,,\n", OTHER(), &["Alike 123 of 000123"]),
        ("123,别人,江北支行,,,,\n", RosterDecisions::default(), &["Alike 123 of 000123"]),
        ("E1O19,罗佳,城东营业部,,,,\n", RosterDecisions::default(), &["AskAlike E1O19 of E1019"]),
        (
            "E1O19,罗佳,城东营业部,,,,\nE1019,罗佳,城东营业部,大堂经理,2022-03-01,E0412,1.5\n",
            RosterDecisions::default(),
            &["Joined E1O19 of nobody"],
        ),
        // width, case and spaces are no other name
        (
            "e1019,罗 佳,城东营业部,大堂经理,2022-03-01,E0412,1.5\n",
            RosterDecisions::default(),
            &["Renamed E1019 of E1019"],
        ),
    ] {
        assert_eq!(said(rows, decisions), changes, "{rows}");
    }
}

#[test]
fn what_is_open_is_not_imported_and_what_was_shown_is_what_is_written() {
    let mut store = started();
    let rows = format!("{HEADER}E0907,秦朗,文化宫支行,,,,\n");
    let refused = import_as(&mut store, &rows, RosterDecisions::default()).expect_err("open");
    assert!(matches!(refused, RosterError::Undecided { count: 1 }), "{refused}");
    assert_eq!(refused.to_string(), "one question is to be decided first; nothing was imported");
    let source = RosterSource { file: "staff.csv", bytes: rows.as_bytes(), ..RosterSource::default() };
    let import = RosterImport { source, decisions: SAME(), as_of: None };
    let preview = store.preview_roster(&import).expect("read");
    store.leave("E0907", None).expect("left");
    let refused = store.import_previewed(&import, &preview).expect_err("another roster");
    assert!(matches!(refused, RosterError::Meanwhile), "{refused}");
    assert_eq!(store.people(false).expect("read").len(), 2);
}

#[test]
fn a_leavers_number_is_given_to_somebody_and_his_records_stay_his() {
    let mut store = started();
    let leaver = store.employee("E0907").expect("read").expect("there").subject;
    let attempt = store.begin(&new_attempt(&leaver)).expect("begun");
    store.leave(" e0907 ", None).expect("left");
    assert_eq!(store.employee("E0907").expect("read"), None);
    assert!(matches!(store.begin(&new_attempt(&leaver)), Err(crate::records::StoreError::UnknownSubject { .. })));
    let again = store.leave("E0907", None).expect_err("gone");
    assert!(matches!(again, PersonError::Gone { .. }) && again.is_no(), "{again}");
    let rows = format!("{HEADER}E0907,秦朗,文化宫支行,,2026-11-03,,\n");
    assert_eq!(told(&plan_of(&store, &rows, RosterDecisions::default())), ["Reused E0907 of E0907"]);
    import_as(&mut store, &rows, RosterDecisions::default()).expect("imported");
    let hire = store.employee("E0907").expect("read").expect("there");
    assert!(hire.name == "秦朗" && hire.subject != leaver);
    assert!(store.attempts(&hire.subject).expect("read").is_empty(), "a new hire has none of the leaver's");
    assert_eq!(store.whose(&leaver).expect("read").expect("known").name, "高原");
    assert_eq!(store.attempts(&leaver).expect("read").first().map(|past| past.attempt.id.clone()), Some(attempt));
    // both are found: whoever has the number today by it, the other by his id
    let today = store.person("E0907").expect("one");
    assert_eq!((today.fields.name(), store.namesakes(&today).expect("read").len()), ("秦朗", 1));
    assert_eq!(store.person(&leaver.as_str()[..8]).expect("one").fields.name(), "高原");
    // the leaver comes back under his name: a third time the number is told
    store.leave("E0907", None).expect("left");
    let back = format!("{HEADER}E0907,高原,城东支行,,2019-03-01,,\n");
    assert_eq!(told(&plan_of(&store, &back, RosterDecisions::default())), ["Back E0907 of E0907"]);
    import_as(&mut store, &back, RosterDecisions::default()).expect("imported");
    assert_eq!(store.employee("E0907").expect("read").expect("there").subject, leaver);
    assert!(matches!(store.person("e0907"), Ok(one) if one.fields.get(RosterColumn::Branch) == "城东支行"));
}

#[test]
fn two_that_are_one_are_found_together_and_apart_again() {
    let mut store = started();
    let rows = format!("{HEADER}123,许闻溪,江北支行,,,,\n");
    import_as(&mut store, &rows, OTHER()).expect("imported");
    let [one, two] = ["123", "000123"].map(|number| store.employee(number).expect("read").expect("there").subject);
    let first = store.begin(&new_attempt(&one)).expect("begun");
    let second = store.begin(&new_attempt(&two)).expect("begun");
    store.merge("123", "000123").expect("merged");
    let again = store.merge("123", "000123").expect_err("one already");
    assert!(matches!(again, PersonError::AlreadyOne { .. }), "{again}");
    assert_eq!(store.employee("123").expect("read").map(|one| one.subject), Some(two.clone()));
    for subject in [&one, &two] {
        let past: Vec<_> = store.attempts(subject).expect("read").into_iter().map(|past| past.attempt.id).collect();
        assert_eq!(past, [first.clone(), second.clone()]);
    }
    // the number of the next attempt goes on from both
    let third = store.begin(&new_attempt(&two)).expect("begun");
    let third = store.attempt(&third).expect("stored").attempt;
    assert_eq!((third.number, third.exposure), (3, 2));
    // a roster in which the double still stands changes nothing, and gives nobody another number
    let both = format!("{HEADER}123,许闻溪,江北支行,,,,\n000123,许闻溪,江北支行,柜员,2021-08-02,E0412,1\n");
    assert_eq!(told(&plan_of(&store, &both, RosterDecisions::default())), [""; 0]);
    let alone = format!("{HEADER}123,许闻溪,江南支行,柜员,2021-08-02,E0412,1\n");
    import_as(&mut store, &alone, RosterDecisions::default()).expect("imported");
    let merged = store.employee("123").expect("read").expect("there");
    assert_eq!((&*merged.number, &*merged.branch), ("000123", "江南支行"));
    store.split("123").expect("split");
    let not = store.split("123").expect_err("apart");
    assert!(matches!(not, PersonError::NotMerged { .. }), "{not}");
    assert_eq!(store.employee("123").expect("read").map(|one| one.subject), Some(one.clone()));
    assert_eq!(store.attempts(&one).expect("read").len(), 1);
    assert_eq!(store.attempts(&two).expect("read").len(), 2);
    assert!(matches!(store.person("99"), Err(PersonError::Unknown { .. })));
}

#[test]
fn whoever_is_split_after_his_number_went_to_somebody_else_has_left() {
    let mut store = started();
    import_as(&mut store, &format!("{HEADER}123,许闻溪,江北支行,,,,\n"), OTHER()).expect("imported");
    store.merge("123", "000123").expect("merged");
    import_as(&mut store, &format!("{HEADER}123,某人,城西,,,,\n"), OTHER()).expect("imported");
    assert_eq!(store.employee("123").expect("read").expect("there").name, "某人");
    assert_eq!(store.employee("000123").expect("read").expect("there").name, "许闻溪");
    let (one, _) = store.split("123").expect("split");
    assert!(!one.on_roster);
    assert_eq!(store.employee("123").expect("read").expect("there").name, "某人");
    // who has left takes nobody in who is there
    let error = store.merge("000123", one.subject.as_str()).expect_err("refused");
    assert!(matches!(error, PersonError::IntoGone { .. }), "{error}");
}

#[test]
fn days_are_held_to() {
    let mut store = started();
    let today = clock::this_day();
    let later = CalendarDay::read("2199-01-01").expect("a day");
    let early = CalendarDay::read("2001-01-01").expect("a day");
    assert!(matches!(store.leave("E0907", Some(later)), Err(PersonError::NotYet { .. })));
    assert!(matches!(store.leave("E0907", Some(early)), Err(PersonError::TooEarly { .. })));
    let rows = format!("{HEADER}E9,某人,城西,,,,\n");
    let source = RosterSource { file: "staff.csv", bytes: rows.as_bytes(), ..RosterSource::default() };
    let at = |day| RosterImport { source: source.clone(), as_of: Some(day), ..RosterImport::default() };
    assert!(matches!(store.preview_roster(&at(later)), Err(RosterError::NotYet { .. })));
    assert!(matches!(store.preview_roster(&at(early)), Err(RosterError::Past { .. })));
    assert_eq!(store.preview_roster(&at(today)).expect("read").plan.from, today);
    let fresh = Store::in_memory().expect("a store");
    assert_eq!(fresh.preview_roster(&at(early)).expect("read").plan.from, early);
}

#[test]
fn the_history_says_everything_with_its_day() {
    let mut store = started();
    import_as(&mut store, &format!("{HEADER}E1019,罗佳,城西支行,大堂经理,2022-03-01,,1.5\n"), SAME())
        .expect("imported");
    store.leave("E1019", None).expect("left");
    let person = store.person("E1019").expect("there");
    let events = store.person_history(&person).expect("read");
    let said: Vec<_> = events.iter().map(|event| format!("{:?} {}", event.what, event.value)).collect();
    insta::assert_snapshot!(said.join("\n"), @r"
    Joined 
    Number E1019
    Name 罗佳
    Branch 城东营业部
    Position 大堂经理
    HiredOn 2022-03-01
    Manager E0412
    TimeFactor 150
    Branch 城西支行
    Manager 
    Left 
    ");
    let sources: BTreeSet<_> = events.iter().map(|event| event.source.as_str()).collect();
    assert_eq!(sources.into_iter().collect::<Vec<_>>(), ["roster import staff.csv", "roster leave"]);
    for change in ["UPDATE people SET value = 'x'", "DELETE FROM people", "DELETE FROM roster_changes"] {
        let error = store.connection().execute(change, []).expect_err("append-only").to_string();
        assert!(error.contains("is append-only"), "{error}");
    }
}

/// What is done in the property.
#[derive(Clone, Debug)]
enum Deed {
    /// Rows of (number, name, branch), who is asked about, whether others leave.
    Import(Vec<(usize, usize, usize)>, bool, bool),
    Leave(usize),
    Merge(usize, usize),
    Split(usize),
    Play(usize),
}

const NUMBERS: [&str; 5] = ["1", "001", "E2", "e2", "33"];
const NAMES: [&str; 3] = ["许闻溪", "罗佳", "高原"];
const BRANCHES: [&str; 2] = ["江北支行", "城东支行"];

fn deed() -> impl Strategy<Value = Deed> {
    let row = (0..NUMBERS.len(), 0..NAMES.len(), 0..BRANCHES.len());
    let number = 0..NUMBERS.len();
    prop_oneof![
        3 => (prop::collection::vec(row, 1..5), any::<bool>(), any::<bool>())
            .prop_map(|(rows, same, leavers)| Deed::Import(rows, same, leavers)),
        1 => number.clone().prop_map(Deed::Leave),
        2 => (number.clone(), number.clone()).prop_map(|(one, into)| Deed::Merge(one, into)),
        2 => number.clone().prop_map(Deed::Split),
        3 => number.prop_map(Deed::Play),
    ]
}

/// What is on disk of a person: fields by name, whether on the roster, who stands for him.
type Kept = (BTreeMap<String, String>, bool, String);

/// What follows from the events, reckoned one by one.
fn follows(store: &Store) -> BTreeMap<String, Kept> {
    let sql = "SELECT subject, what, value, from_day, change FROM people JOIN roster_changes ON id = change";
    let mut query = store.connection().prepare(sql).expect("a query");
    let rows = query.query_map([], |row| {
        Ok((
            row.get::<_, String>(3)?,
            row.get::<_, i64>(4)?,
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, String>(2)?,
        ))
    });
    let mut events: Vec<_> = rows.expect("read").map(|row| row.expect("a row")).collect();
    let mut kept: BTreeMap<String, Kept> = BTreeMap::new();
    // mergers and their ends in the order in which they were written down
    let mut leads: BTreeMap<String, String> = BTreeMap::new();
    let mut ties: Vec<_> = events.iter().filter(|one| one.3 == "merged" || one.3 == "split").cloned().collect();
    ties.sort_by_key(|one| one.1);
    for (_, _, subject, what, value) in ties {
        if what == "merged" {
            leads.insert(subject, value);
        } else {
            leads.remove(&subject);
        }
    }
    events.sort();
    for (_, _, subject, what, value) in events {
        let (fields, on_roster, _) = kept.entry(subject).or_default();
        match what.as_str() {
            "joined" => *on_roster = true,
            "left" => *on_roster = false,
            "merged" | "split" => {}
            _ => {
                fields.insert(what, value);
            }
        }
    }
    let subjects: Vec<String> = kept.keys().cloned().collect();
    for subject in subjects {
        let mut stands = subject.clone();
        while let Some(next) = leads.get(&stands) {
            stands.clone_from(next);
        }
        kept.get_mut(&subject).expect("there").2 = stands;
    }
    kept
}

/// What the store says follows from them.
fn current(store: &Store) -> BTreeMap<String, Kept> {
    let all = store.people(true).expect("read").into_iter().map(|one| {
        let fields = one
            .fields
            .said()
            .map(|(column, text)| (crate::records::wire::Worded::word(column).to_owned(), text.to_owned()));
        (one.subject.to_string(), (fields.collect(), one.on_roster, one.stands.to_string()))
    });
    all.collect()
}

fn count(store: &Store) -> i64 {
    store.connection().query_one("SELECT count(*) FROM people", [], |row| row.get(0)).expect("counted")
}

#[test]
fn how_a_number_is_also_written_is_decided_once() {
    let mut store = Store::in_memory().expect("a store");
    import_as(&mut store, "number,name,branch\n000123,许闻溪,江北支行\n", RosterDecisions::default()).expect("new");
    let damaged = "number,name,branch\n123,许闻溪,江北支行\n";
    let open = import_as(&mut store, damaged, RosterDecisions::default());
    assert!(matches!(open, Err(RosterError::Undecided { count: 1 })), "{open:?}");
    import_as(&mut store, damaged, SAME()).expect("decided");
    for text in [damaged, "number,name,branch\n123,许闻溪,江南支行\n"] {
        import_as(&mut store, text, RosterDecisions::default()).expect("nobody asks again");
    }
    let his = store.employee("000123").expect("read").expect("there");
    assert_eq!((his.number.as_str(), his.branch.as_str()), ("000123", "江南支行"), "as it was written first");
    assert!(store.employee("123").expect("read").is_none(), "nobody signs in by it");
    // somebody else may get it
    let other = plan_of(&store, "number,name,branch\n123,秦朗,城西支行\n", RosterDecisions::default());
    assert_eq!(told(&other), ["Alike 123 of 000123"]);
    import_as(&mut store, "number,name,branch\n123,秦朗,城西支行\n000123,许闻溪,江南支行\n", OTHER()).expect("another");
    assert_eq!(store.employee("123").expect("read").expect("there").name, "秦朗");
    // and it goes with whom it was
    store.leave("000123", None).expect("left");
    store.erase("000123", None, "letter 17").expect("erased");
    let left: i64 =
        store.connection().query_one("SELECT count(*) FROM also_written", [], |row| row.get(0)).expect("read");
    assert_eq!(left, 0);
}

proptest! {
    #![proptest_config(crate::cases::at_least(200))]

    #[test]
    fn whatever_happens_every_attempt_is_found_and_the_history_is_whole(deeds in prop::collection::vec(deed(), 1..14)) {
        let mut store = Store::in_memory().expect("a store");
        let mut made: Vec<(AttemptId, SubjectId)> = Vec::new();
        let mut before = 0;
        for deed in deeds {
            match deed {
                Deed::Import(rows, same, leavers) => {
                    let mut text = String::from("number,name,branch\n");
                    let mut seen = BTreeSet::new();
                    for (number, name, branch) in rows {
                        if seen.insert(NUMBERS[number].to_uppercase()) {
                            text.push_str(&format!("{},{},{}\n", NUMBERS[number], NAMES[name], BRANCHES[branch]));
                        }
                    }
                    let decisions = if same { SAME() } else { OTHER() };
                    let done = import_as(&mut store, &text, RosterDecisions { leavers, ..decisions });
                    // who looks like two is to be told apart
                    prop_assert!(matches!(done, Ok(_) | Err(RosterError::Undecided { .. })), "{done:?}");
                }
                Deed::Leave(number) => drop(store.leave(NUMBERS[number], None)),
                Deed::Merge(one, into) => drop(store.merge(NUMBERS[one], NUMBERS[into])),
                Deed::Split(number) => drop(store.split(NUMBERS[number])),
                Deed::Play(number) => {
                    if let Some(employee) = store.employee(NUMBERS[number]).expect("read") {
                        let attempt = store.begin(&new_attempt(&employee.subject)).expect("begun");
                        made.push((attempt, employee.subject));
                    }
                }
            }
            let after = count(&store);
            prop_assert!(after >= before, "nothing is lost");
            before = after;
            let mut follows = follows(&store);
            follows.values_mut().for_each(|(fields, ..)| fields.retain(|_, text| !text.is_empty()));
            prop_assert_eq!(&current(&store), &follows);
            let on: Vec<_> = store.people(false).expect("read").iter().map(|one| one.fields.number().to_uppercase()).collect();
            prop_assert_eq!(on.iter().collect::<BTreeSet<_>>().len(), on.len(), "a number is one person's: {:?}", on);
            // each attempt keeps its subject, and is found by every subject of its person, and by no other
            for (attempt, subject) in &made {
                prop_assert_eq!(&store.attempt(attempt).expect("stored").attempt.subject, subject);
                let stands = &follows[subject.as_str()].2;
                for (other, (.., of)) in &follows {
                    let other: SubjectId = serde_json::from_str(&format!("\"{other}\"")).expect("an id");
                    let found = store.attempts(&other).expect("read").iter().any(|past| past.attempt.id == *attempt);
                    prop_assert_eq!(found, of == stands);
                }
                let whose = store.whose(subject).expect("read").expect("known").subject.to_string();
                prop_assert_eq!(&whose, stands);
            }
        }
    }
}

#[test]
fn what_may_be_a_slip_is_told_and_taken() {
    let store = started();
    let later = clock::in_a_year();
    let rows = format!("E1,甲,东,,,E2,\nE2,乙,东,,,e0907,\nE3,丙,东,,{later},高 原,\nE4,丁,东,,2020-01-01,E99,\n");
    let plan = plan_of(&store, &format!("{HEADER}{rows}"), RosterDecisions::default());
    let managers = RosterDoubt::UnknownManagers { rows: 1, found: vec!["E99".to_owned()] };
    assert_eq!(plan.doubts, [managers, RosterDoubt::LaterDays { rows: 1, found: vec!["E3".to_owned()] }]);
}

#[test]
fn nobody_has_more_time_than_a_link_grants() {
    for (sql, percent) in [
        ("UPDATE people SET value = '300' WHERE what = 'time_factor'", 100),
        ("UPDATE employees SET time_factor = '300'", 150),
        ("UPDATE roster_changes SET by = 'somebody'", 100),
        ("DELETE FROM people WHERE what = 'time_factor'", 100),
        (
            "UPDATE people SET what = 'time_factor', value = '200' WHERE what = 'branch' AND subject NOT IN (SELECT subject FROM people WHERE what = 'time_factor')",
            150,
        ),
    ] {
        let mut store = Store::in_memory().expect("a store");
        let staff = "number,name,branch,time factor\n1001,李晓燕,城东支行,150\n1002,周明远,滨江路支行,\n";
        store.import_roster("staff.csv", staff.as_bytes()).expect("imported");
        let whose = |number: &str| store.employee(number).expect("read").expect("there").subject;
        let (slow, other) = (whose("1001"), whose("1002"));
        let granted = |one| store.granted_time_factor(one).expect("read");
        assert_eq!((granted(&slow), granted(&other)), (150, 100));
        assert!(store.verify(&[], |_| true).expect("read").holds());
        let raw = store.connection();
        raw.execute_batch("DROP TRIGGER people_refuses_UPDATE; DROP TRIGGER people_refuses_DELETE; DROP TRIGGER roster_changes_refuses_UPDATE")
            .expect("dropped");
        raw.execute_batch(sql).expect("done");
        assert_eq!((granted(&slow), granted(&other)), (percent, 100), "{sql}");
        let found = store.verify(&[], |_| true).expect("read").faults;
        let is_named = found.iter().any(|fault| matches!(fault.at, FaultAt::Row { kind: LinkKind::Roster, .. }));
        assert_eq!(is_named, !sql.contains("employees"), "{sql}: {found:?}");
    }
}
