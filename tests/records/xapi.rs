//! Records as xAPI statements: in cmi5's shape, with the same ids each time, and nobody's name unless it is asked for.

use super::{rows, station};
use crate::support::{Station, moves, transcript};
use serde_json::Value;
use std::collections::BTreeSet;

fn statements(station: &Station, more: &[&str]) -> Vec<Value> {
    let said = station.run([&["records", "export", "--format", "xapi"], more].concat(), 0);
    serde_json::from_str(&said.out).unwrap()
}

fn verb(statement: &Value) -> &str {
    statement["verb"]["id"].as_str().unwrap().rsplit('/').next().unwrap()
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
    let station = station();
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
    assert_eq!(statements(&station, &[]), all, "the same each time");
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
    station.play("media-threat", &transcript("media-threat", "careless"), &[], 0);
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
