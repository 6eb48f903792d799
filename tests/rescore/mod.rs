//! `composure rescore`: the archive under another book; nothing stored changes.

use crate::support::{SCENARIOS, Said, Station, answer, root, transcript};
use composure::export::wire::{RESCORE_FORMAT, RescoreDoc};
use composure::records::FILE;
use std::fs;
use std::path::Path;

const BOOK: &str = "assets/policies/bank-complaints.ron";

/// A station with a passed and a failed assessment of every scenario.
fn archive() -> Station {
    let station = Station::quick();
    for scenario in SCENARIOS {
        for kind in ["model", "careless"] {
            station.play(scenario, &transcript(scenario, kind), &[], 0);
        }
    }
    station
}

/// A copy of the book that ships, with every `from` replaced, in the station's folder.
fn edited(station: &Station, edits: &[(&str, &str)]) -> String {
    let mut text = fs::read_to_string(root().join(BOOK)).unwrap();
    for (from, to) in edits {
        assert!(text.contains(from), "no `{from}` in the book");
        text = text.replace(from, to);
    }
    station.file("next.ron", text).to_str().unwrap().to_owned()
}

/// Runs it, and asserts that the store's file is byte for byte what it was.
fn rescore(station: &Station, book: &str, more: &[&str], code: i32) -> Said {
    let store = || fs::read(station.path().join(FILE)).unwrap();
    let before = store();
    let said = station.run([&["rescore", "--policies", book], more].concat(), code);
    assert!(store() == before, "the store has changed");
    said
}

fn counted(report: &serde_json::Value, list: &str) -> usize {
    report[list].as_array().unwrap().len()
}

#[test]
fn the_same_book_changes_nothing() {
    let station = archive();
    let shipped = root().join(BOOK);
    let report = rescore(&station, shipped.to_str().unwrap(), &["--json"], 0).json();
    assert_eq!(report["book"], "bank-complaints");
    assert_eq!((counted(&report, "changed"), counted(&report, "skipped")), (0, 0));
    assert_eq!(report["rescored"], 8);
    let said = rescore(&station, shipped.to_str().unwrap(), &["--locale", "en-US"], 0);
    insta::assert_snapshot!(said.out, @"Book bank-complaints, version 2: records scored again: 8, each by the rules it was sealed under. Would change: 0; with another score: 0, passed to not passed: 0, not passed to passed: 0, with new critical breaches: 0. Nothing stored was changed.");
    assert_eq!(said.err, "");
}

#[test]
fn a_lower_cap_fails_who_passed_and_names_the_clause() {
    let station = archive();
    let book = edited(&station, &[("Money(500000)", "Money(100)"), ("Money(1000000)", "Money(100)")]);
    let said = rescore(&station, &book, &["--json"], 0);
    assert_eq!(said.document::<RescoreDoc>().format, RESCORE_FORMAT);
    let report = said.json();
    let model = report["changed"].as_array().unwrap().iter().find(|one| one["outcome"]["before"] == "passed").unwrap();
    assert_eq!((&model["scenario"], &model["employee"]), (&"emergency-withdrawal".into(), &"E1001".into()));
    assert_eq!(model["outcome"]["after"], "failed");
    assert_eq!(model["score"]["before"], 10_000);
    assert!(model["score"]["after"].as_u64().unwrap() < 10_000, "the breach fails it, and its weight is lost: {model}");
    assert_eq!(model["new_critical"], serde_json::json!(["advance-cap"]));
    assert_eq!(model["clauses"][0]["id"], "advance-cap");
    assert_eq!(model["clauses"][0]["after"]["verdict"], "broken");
    let id = &model["record"].as_str().unwrap()[..8];
    let said = rescore(&station, &book, &["--locale", "en-US"], 0);
    let line = said.out.lines().find(|line| line.trim_start().starts_with(id)).unwrap();
    let (failed, clause) =
        ("Passed → Not passed: Emergency advance limit", "Emergency advance limit: Not called for → Broken");
    for cell in ["E1001", "emergency-withdrawal", "100.00 → ", failed, clause] {
        assert!(line.contains(cell), "`{cell}` in {line}");
    }
    assert!(said.out.lines().last().unwrap().contains("passed to not passed: 1"), "{}", said.out);
    assert_eq!(said.err, "");
}

#[test]
fn a_scenario_that_does_not_fit_is_skipped_with_what_is_missing() {
    let station = archive();
    // every clause about the press goes with it
    let book = edited(&station, &[("accept_interview", "grant_interview")]);
    let said = rescore(&station, &book, &["--locale", "en-US"], 1);
    assert!(
        said.out.contains("records scored again: 6, each by the rules it was sealed under. Would change: 0;"),
        "{}",
        said.out
    );
    let err: Vec<_> = said.err.lines().collect();
    assert!(
        err[0].starts_with("Skipped 2 records (")
            && err[0].ends_with("the scenario media-threat does not fit this book")
    );
    assert!(
        err[1].contains("C007 media-threat.ron:") && err[1].ends_with("unknown activity `accept_interview`"),
        "{}",
        err[1]
    );
    assert_eq!(err[2..], ["2 records were skipped and are not part of the result above."]);
    let report = rescore(&station, &book, &["--json"], 1).json();
    assert_eq!(counted(&report, "skipped"), 2);
    assert_eq!(report["skipped"][0]["reason"], "names");
}

#[test]
fn what_was_sealed_under_other_semantics_is_told_and_left_out() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let store = rusqlite::Connection::open(station.path().join(FILE)).unwrap();
    store.execute_batch("DROP TRIGGER attempts_refuses_UPDATE; UPDATE attempts SET semantics = 99").unwrap();
    drop(store);
    let said = rescore(&station, root().join(BOOK).to_str().unwrap(), &[], 1);
    assert!(said.err.contains("按第 99 版评分规则封存"), "{}", said.err);
    assert!(said.out.contains("重新评分 0 条记录"), "{}", said.out);
}

#[test]
fn a_record_that_its_own_book_does_not_give_is_not_compared() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let store = rusqlite::Connection::open(station.path().join(FILE)).unwrap();
    store
        .execute_batch(
            "DROP TRIGGER records_refuses_UPDATE;
             UPDATE records SET assessment = json_set(assessment, '$.score', 9999)",
        )
        .unwrap();
    drop(store);
    let report = rescore(&station, root().join(BOOK).to_str().unwrap(), &["--json"], 1).json();
    assert_eq!(report["skipped"][0]["reason"], "diverged");
}

#[test]
fn practice_is_left_out() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &["--mode", "practice"], 0);
    let shipped = root().join(BOOK);
    let count = |more: &[&str]| rescore(&station, shipped.to_str().unwrap(), more, 0).json()["rescored"].as_u64();
    assert_eq!(count(&["--json"]), Some(0));
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    assert_eq!(count(&["--json"]), Some(1));
}

#[test]
fn attempts_are_scored_again_with_the_content_they_were_made_with() {
    let station = Station::quick();
    let content = crate::support::Content::new();
    station.play("rude-customer", &transcript("rude-customer", "model"), &[], 0);
    content.plant("scenarios/rude-customer.ron", "Scenario(", "Nonsense(");
    let mut command = station.command(["rescore", "--json", "--policies"]);
    let report = answer(command.arg(root().join(BOOK)).arg("--content").arg(content.path()), 0).json();
    assert_eq!((report["rescored"].as_u64(), counted(&report, "changed")), (Some(1), 0));
}

#[test]
fn an_unusable_book_is_told_as_check_tells_it() {
    let station = Station::quick();
    let broken = edited(
        &station,
        &[("competency: \"safety\", severity: Critical", "competency: \"safty\", severity: Critical")],
    );
    let said = station.run(["rescore", "--policies", &broken], 2);
    assert_eq!(said.out, "");
    assert!(said.err.starts_with("error[C007]: unknown competency `safty`\n"), "{}", said.err);
    assert!(said.err.contains("did you mean `safety`?"), "{}", said.err);
    let last = said.err.lines().last().unwrap();
    insta::assert_snapshot!(last, @"composure: the book `DATA/next.ron` has errors (1), so it is not used; mend what is listed above");
    let scenario = root().join("scenarios/media-threat.ron");
    assert!(station.run(["rescore", "--policies", scenario.to_str().unwrap()], 2).err.contains("C002"));
    let missing = station.refused(["rescore", "--policies", station.path().join("none.ron").to_str().unwrap()]);
    assert!(missing.starts_with("composure: DATA/none.ron: "), "{missing}");
    let folder = station.refused(["rescore", "--policies", station.path().to_str().unwrap()]);
    assert_eq!(folder, "composure: DATA: this is a folder; name the book's file\n");
    assert!(!Path::new(&station.path().join(FILE)).exists(), "the store is opened once the book is known to be usable");
}
