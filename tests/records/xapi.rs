//! Records as xAPI statements: in cmi5's shape, with the same ids each time, and nobody's name unless it is asked for.

use super::{attended, rows};
use crate::support::{Station, moves, transcript};
use composure::records::AttemptId;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn statements(station: &Station, more: &[&str]) -> Vec<Value> {
    let said = station.run([&["records", "export", "--format", "xapi"], more].concat(), 0);
    serde_json::from_str(&said.out).unwrap()
}

fn verb(statement: &Value) -> &str {
    statement["verb"]["id"].as_str().unwrap().rsplit('/').next().unwrap()
}

/// Those about records alone.
fn of_records(mut all: Vec<Value>) -> Vec<Value> {
    all.retain(|one| verb(one) != "vouched");
    all
}

/// What the standard asks of every statement (xAPI 1.0.3, part 2), as far as ours go.
fn check(statement: &Value) {
    let keys: BTreeSet<_> = statement.as_object().unwrap().keys().map(String::as_str).collect();
    let known = ["actor", "context", "id", "object", "result", "timestamp", "verb", "version"];
    assert!(keys.iter().all(|key| known.contains(key)), "{keys:?}");
    let id = statement["id"].as_str().unwrap();
    let dashes: Vec<_> = id.match_indices('-').map(|(at, _)| at).collect();
    assert_eq!((id.len(), &*dashes, &id[14..15]), (36, &[8, 13, 18, 23][..], "5"));
    let account = &statement["actor"]["account"];
    assert!(account["homePage"].as_str().unwrap().starts_with("https://") && account["name"].is_string());
    assert_eq!(statement["version"], "1.0.3");
    let extensions = statement["context"]["extensions"].as_object().unwrap();
    assert!(extensions.keys().all(|key| key.starts_with("https://")), "names of extensions are addresses");
    if let Some(score) = statement["result"]["score"].as_object() {
        let figure = |key: &str| score[key].as_f64().unwrap();
        assert!((-1.0..=1.0).contains(&figure("scaled")) && (figure("min")..=figure("max")).contains(&figure("raw")));
    }
    if let Some(mark) = extensions.iter().find(|(key, _)| key.ends_with("masteryscore")).map(|(_, mark)| mark) {
        let reaches = statement["result"]["score"]["scaled"].as_f64() >= mark.as_f64();
        assert_eq!(reaches, verb(statement) == "passed", "cmi5 9.5.2");
    }
    // xAPI 1.0.3, part 2, 2.4.6: these are of activities alone
    if statement["object"]["objectType"] == "StatementRef" {
        assert!(statement["context"]["platform"].is_null() && statement["context"]["revision"].is_null());
    }
    if verb(statement) == "answered" {
        let definition = &statement["object"]["definition"];
        assert_eq!(definition["interactionType"], "choice");
        let ids: Vec<_> =
            definition["choices"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        assert!(ids.contains(&statement["result"]["response"].as_str().unwrap()), "one of what was on offer");
    }
}

#[test]
fn each_record_is_told_from_its_beginning_to_its_end() {
    let station = attended();
    let all = statements(&station, &[]);
    all.iter().for_each(check);
    let count = |what: &str| all.iter().filter(|one| verb(one) == what).count();
    assert_eq!(
        ["initialized", "completed", "passed", "failed", "abandoned", "terminated"].map(count),
        [8, 8, 4, 4, 0, 8]
    );
    let answers: usize = crate::support::SCENARIOS
        .iter()
        .flat_map(|scenario| ["model", "careless"].map(|kind| moves(scenario, kind).len()))
        .sum();
    assert_eq!(count("answered"), answers);
    let ids: BTreeSet<_> = all.iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), all.len(), "no two have one id");
    // what vouches for them has come on by the export itself
    assert_eq!(of_records(statements(&station, &[])), of_records(all.clone()), "the same each time");
    let vouched: Vec<_> = all.iter().filter(|one| verb(one) == "vouched").collect();
    assert!(vouched.len() == 1 && verb(all.last().unwrap()) == "vouched");
    let said = |name: &str| {
        vouched[0]["context"]["extensions"][format!("https://composure.invalid/extensions/{name}")].clone()
    };
    let head = station.store().head().unwrap().unwrap();
    assert_eq!(said("chain_station"), head.station);
    assert_eq!((said("chain_verified"), said("chain_state")), (0.into(), "not verified yet".into()));
    assert_eq!(said("evidence"), "open station: not evidence");
    assert!(said("chain_head").as_str().unwrap().contains(' '));
    // what was chosen is told in every language
    let answered = all.iter().find(|one| verb(one) == "answered").unwrap();
    for choice in answered["object"]["definition"]["choices"].as_array().unwrap() {
        for locale in crate::support::LOCALES {
            assert!(choice["description"][locale].as_str().is_some_and(|said| !said.is_empty()), "{choice}");
        }
    }
    let csv = station.run(["records", "export"], 0).out;
    assert_eq!(rows(&csv).len(), 8);
}

#[test]
fn nobody_has_a_name_unless_it_is_asked_for() {
    let station = Station::quick();
    station.attend("media-threat", &moves("media-threat", "careless"));
    let plain = station.run(["records", "export", "--format", "xapi"], 0).out;
    assert!(!plain.contains("陈雨桐") && plain.contains("\"name\":\"E1001\""));
    let named =
        station.run(["records", "export", "--format", "xapi", "--names", "--home-page", "https://hr.example/"], 0).out;
    assert!(named.contains("\"name\":\"陈雨桐\"") && named.contains("\"homePage\":\"https://hr.example/\""));
    assert!(named.contains("\"id\":\"https://hr.example/scenarios/media-threat\""));
    // a breach fails whatever the score
    let all = statements(&station, &[]);
    let failed = all.iter().find(|one| verb(one) == "failed").unwrap();
    let broken =
        failed["result"]["extensions"].as_object().unwrap().iter().find(|(key, _)| key.ends_with("critical_broken"));
    assert!(!broken.unwrap().1.as_array().unwrap().is_empty());
}

#[test]
fn an_empty_station_has_no_statements() {
    let station = Station::quick();
    drop(station.store());
    assert_eq!(statements(&station, &[]), Vec::<Value>::new());
}

/// A station with somebody from HR, and what he rules.
fn ruled() -> (Station, impl Fn(&Station, &str, &AttemptId, &[&str])) {
    let station = Station::quick();
    let staff = station.file("staff.csv", "number,name,branch\nE1001,陈雨桐,城东支行\nH9,周敏,人力资源部\n");
    station.run(["roster", "import", staff.to_str().unwrap(), "--yes"], 0);
    let rule = |station: &Station, verb: &str, id: &AttemptId, more: &[&str]| {
        let args = ["records", verb, id.as_str(), "--reason", "录音可证", "--as", "H9"];
        station.run(args.iter().chain(more), 0);
    };
    (station, rule)
}

/// What was sent stays: a later export has all of it as it was, and more.
fn goes_on(before: &[Value], after: &[Value]) {
    let before = before.iter().filter(|one| verb(one) != "vouched");
    let after: BTreeMap<_, _> = after.iter().map(|one| (one["id"].as_str().unwrap(), one)).collect();
    for one in before {
        assert_eq!(after.get(one["id"].as_str().unwrap()), Some(&one), "{one}");
    }
}

#[test]
fn a_ruling_voids_what_stood_and_says_what_stands_from_then_on() {
    let (station, rule) = ruled();
    let id = station.attend("media-threat", &moves("media-threat", "careless"));
    let mut last = statements(&station, &[]);
    // what is not voided of completed, passed, failed and abandoned
    let standing = |all: &[Value]| -> Vec<String> {
        let voided: BTreeSet<_> =
            all.iter().filter(|one| verb(one) == "voided").map(|one| one["object"]["id"].as_str().unwrap()).collect();
        let judged = ["completed", "passed", "failed", "abandoned"];
        let stands = |one: &&Value| judged.contains(&verb(one)) && !voided.contains(one["id"].as_str().unwrap());
        all.iter().filter(stands).map(|one| verb(one).to_owned()).collect()
    };
    assert_eq!(standing(&last), ["completed", "failed"]);
    for (ruling, more, stands) in [
        ("remark", &[][..], &["completed", "failed"][..]),
        ("uphold", &[], &["completed", "failed"]),
        ("void", &[], &[]),
        ("uphold", &[], &["completed", "failed"]),
        ("correct", &["--outcome", "passed"], &["completed", "passed"]),
        ("correct", &["--outcome", "failed"], &["completed", "failed"]),
        ("void", &[], &[]),
        ("correct", &["--outcome", "passed"], &["completed", "passed"]),
        ("uphold", &[], &["completed", "failed"]),
        ("uphold", &[], &["completed", "failed"]),
    ] {
        rule(&station, ruling, &id, more);
        let all = statements(&station, &[]);
        all.iter().for_each(check);
        assert_eq!(standing(&all), stands, "{ruling} {more:?}");
        goes_on(&last, &all);
        let ids: BTreeSet<_> = all.iter().map(|one| one["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), all.len(), "{ruling}: no two have one id");
        assert_eq!(all.len() == last.len(), ruling == "remark", "{ruling}: it is told");
        let text = serde_json::to_string(&all).unwrap();
        assert!(
            !text.contains("录音可证") && !text.contains("周敏") && !text.contains("H9"),
            "the reason stays here, and who ruled is nobody's name"
        );
        last = all;
    }
}

#[test]
fn what_nobody_played_is_neither_completed_nor_passed() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let all = statements(&station, &[]);
    all.iter().for_each(check);
    let found: BTreeSet<_> = all.iter().map(verb).collect();
    assert_eq!(found, BTreeSet::from(["answered", "initialized", "terminated", "vouched"]));
}

#[test]
fn a_statement_that_says_something_else_has_another_id() {
    let station = Station::quick();
    let id = station.attend("media-threat", &moves("media-threat", "model"));
    let abandoned = station.attend("media-threat", &moves("media-threat", "model")[..2]);
    let of = |home: &[&str]| of_records(statements(&station, home));
    let (plain, other) = (of(&[]), of(&["--home-page", "https://hr.example/"]));
    let ids = |all: &[Value]| all.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>();
    assert!(ids(&plain).is_disjoint(&ids(&other)), "another bank's statements are others");
    assert!(plain.iter().any(|one| verb(one) == "abandoned" && one.to_string().contains(abandoned.as_str())));
    let named = of(&["--names"]);
    assert!(ids(&plain).is_disjoint(&ids(&named)));
    // a record that is not what was sealed any more is told by other statements
    let tampering = format!(
        "DROP TRIGGER records_refuses_UPDATE;
         UPDATE records SET assessment = replace(assessment, '\"time_factor_percent\":100', '\"time_factor_percent\":90')
             WHERE attempt = '{id}'"
    );
    rusqlite::Connection::open(station.path().join(composure::records::FILE))
        .unwrap()
        .execute_batch(&tampering)
        .unwrap();
    let said = station.run(["records", "export", "--format", "xapi"], 1);
    let changed: Vec<Value> = serde_json::from_str(&said.out).unwrap();
    let of_it = |all: &[Value]| -> BTreeSet<String> {
        ids(&all.iter().filter(|one| one.to_string().contains(id.as_str())).cloned().collect::<Vec<_>>())
    };
    assert!(of_it(&plain).is_disjoint(&of_it(&changed)));
}

#[test]
fn an_empty_export_gives_way_to_one_with_records() {
    let station = Station::quick();
    drop(station.store());
    let file = station.path().join("out.json");
    let export = ["records", "export", "--format", "xapi", "--output", file.to_str().unwrap()];
    for _ in 0..2 {
        station.run(export, 0);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "[\n]\n");
    }
    station.attend("media-threat", &moves("media-threat", "model"));
    station.run(export, 0);
    assert!(std::fs::read_to_string(&file).unwrap().contains("passed"));
    let left: Vec<_> = station.names().into_iter().filter(|name| name.contains("older")).collect();
    assert_eq!(left, [""; 0], "it says all that the empty one did");
}
