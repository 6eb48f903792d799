//! The chain seen from outside: verify, anchor, the export that is checked without the program, backup and restore.

use crate::support::{Station, root, transcript};
use composure::records::FILE;
use std::process::Command;

/// A station with so many records.
fn station(records: usize) -> Station {
    let station = Station::quick();
    for _ in 0..records {
        station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    }
    station
}

#[test]
fn what_is_whole_is_verified_and_replayed() {
    let station = station(2);
    let said = station.run(["records", "verify", "--replay", "--locale", "en-US"], 0);
    assert_eq!(said.err, "");
    let lines: Vec<_> = said.out.lines().collect();
    assert!(lines[0].starts_with("Records verified: 2, links: "), "{}", said.out);
    assert!(lines[0].ends_with("All as they were written"), "{}", said.out);
    assert_eq!(lines[1], "Replayed with the result that was sealed: 2");
    let found = station.run(["records", "verify", "--format", "json"], 0).json();
    assert_eq!(
        (&found["holds"], &found["records"], &found["faults"]),
        (&true.into(), &2.into(), &serde_json::json!([]))
    );
    let none = Station::quick();
    none.run(["records", "verify"], 2);
}

#[test]
fn every_fault_is_told_with_its_place_in_each_language_and_the_answer_is_no() {
    let station = station(3);
    let store = rusqlite::Connection::open(station.path().join(FILE)).unwrap();
    store
        .execute_batch(
            "DROP TRIGGER journal_refuses_UPDATE;
             UPDATE journal SET elapsed = elapsed + 1 WHERE attempt = (SELECT attempt FROM records WHERE sequence = 1);
             DROP TRIGGER records_refuses_DELETE; DELETE FROM records WHERE sequence = 2",
        )
        .unwrap();
    let found = station.run(["records", "verify", "--format", "json"], 1).json();
    let codes: Vec<_> = found["faults"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["schema", "schema", "journal", "missing"]);
    assert_eq!((&found["faults"][2]["number"], &found["faults"][3]["number"]), (&1.into(), &2.into()));
    for (locale, told) in [("zh-CN", "第 1 号记录（"), ("zh-TW", "第 1 號紀錄（"), ("en-US", "Record 1 (")] {
        let said = station.run(["records", "verify", "--locale", locale], 1);
        assert_eq!(said.err.lines().count(), 4, "{}", said.err);
        assert!(said.err.contains(told), "{}", said.err);
    }
}

#[test]
fn what_cannot_be_replayed_here_is_no_fault_and_what_leads_elsewhere_is_one() {
    let station = station(2);
    let store = rusqlite::Connection::open(station.path().join(FILE)).unwrap();
    store
        .execute_batch(
            "DROP TRIGGER attempts_refuses_UPDATE;
             UPDATE attempts SET semantics = 99 WHERE id = (SELECT attempt FROM records WHERE sequence = 1)",
        )
        .unwrap();
    let found = station.run(["records", "verify", "--replay", "--format", "json"], 1).json();
    assert_eq!(found["replayed"], serde_json::json!({ "same": 1, "not_replayable": { "99": 1 } }));
    let codes: Vec<_> = found["faults"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["schema", "attempt"], "it was tampered with, and that is told apart");
}

#[test]
fn an_anchor_tells_what_was_put_back() {
    let station = station(1);
    let older = std::fs::read(station.path().join(FILE)).unwrap();
    station.play("media-threat", &transcript("media-threat", "careless"), &[], 0);
    let folder = tempfile::tempdir().unwrap();
    let anchor = folder.path().join("anchor.txt");
    let file = anchor.to_str().unwrap();
    let printed = station.run(["records", "anchor"], 0).out;
    station.run(["records", "anchor", "--output", file], 0);
    let written = std::fs::read_to_string(&anchor).unwrap();
    assert!(written == printed && written.starts_with("composure-anchor-1 ") && written.lines().count() == 1);
    station.run(["records", "verify", "--anchor", file], 0);
    std::fs::write(station.path().join(FILE), older).unwrap();
    for left in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(station.path().join(format!("{FILE}{left}")));
    }
    station.run(["records", "verify"], 0);
    let found = station.run(["records", "verify", "--anchor", file, "--format", "json"], 1).json();
    assert_eq!(found["faults"][0]["code"], "anchor-beyond");
    std::fs::write(&anchor, "nonsense").unwrap();
    station.run(["records", "verify", "--anchor", file], 1);
    station.run(["records", "verify", "--anchor", "nosuch"], 2);
}

/// `python3`, where it is there.
fn python() -> Option<Command> {
    let python = || Command::new("python3");
    python().arg("--version").output().is_ok_and(|output| output.status.success()).then(python)
}

#[test]
fn the_chain_is_checked_without_the_program() {
    let Some(mut python) = python() else { return };
    let station = station(2);
    let folder = tempfile::tempdir().unwrap();
    let (chain, anchor) = (folder.path().join("chain.jsonl"), folder.path().join("anchor.txt"));
    let to = chain.to_str().unwrap();
    station.run(["records", "export", "--format", "chain", "--output", to], 0);
    station.run(["records", "anchor", "--output", anchor.to_str().unwrap()], 0);
    let script = root().join("scripts/verify_chain.py");
    python.arg(&script).arg(&chain).arg("--anchor").arg(&anchor);
    let said = python.output().unwrap();
    let out = String::from_utf8(said.stdout).unwrap();
    assert!(out.contains(" 2 records, 0 faults"), "{out}{}", String::from_utf8_lossy(&said.stderr));
    // 2 where no package checks signatures
    assert!([Some(0), Some(2)].contains(&said.status.code()), "{out}");
    let text = std::fs::read_to_string(&chain).unwrap();
    for (from, to) in [("\"elapsed\"", "\"elapsed\""), ("陈雨桐", "陈雨同"), ("passed", "failed"), ("2026", "2025")]
    {
        let changed = text.replacen(from, to, 1);
        if changed == text {
            continue;
        }
        std::fs::write(&chain, changed).unwrap();
        let said = Command::new("python3").arg(&script).arg(&chain).output().unwrap();
        assert_eq!(said.status.code(), Some(1), "{from}: {}", String::from_utf8_lossy(&said.stdout));
    }
}

#[test]
fn what_went_by_a_rule_is_told_without_the_program_and_nothing_else_may_be_gone() {
    let Some(mut python) = python() else { return };
    let (script, chain) = (root().join("scripts/verify_chain.py"), root().join("tests/fixtures/chain/let-go.jsonl"));
    let said = python.arg(&script).arg(&chain).output().unwrap();
    let out = String::from_utf8(said.stdout).unwrap();
    assert!(out.contains("2 records went by a rule") && out.contains(" 1 records, 0 faults"), "{out}");
    // a chain in which nothing tells of the rule has a gap, and the records are missing
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chain.jsonl");
    let text = std::fs::read_to_string(&chain).unwrap();
    let without: Vec<_> = text.lines().filter(|line| !line.contains("\"kind\":\"retention\"")).collect();
    std::fs::write(&file, without.join("\n")).unwrap();
    let said = Command::new("python3").arg(&script).arg(&file).output().unwrap();
    let out = String::from_utf8(said.stdout).unwrap();
    assert_eq!((said.status.code(), out.matches("is gone").count()), (Some(1), 4), "{out}");
}

#[test]
fn a_station_that_lost_its_store_says_so_and_goes_on_from_a_backup() {
    let station = station(2);
    let folder = tempfile::tempdir().unwrap();
    let backup = folder.path().join("backup.sqlite");
    let file = backup.to_str().unwrap();
    let said = station.run(["records", "backup", file, "--locale", "en-US"], 0);
    assert!(said.err.contains("station.key"), "{}", said.err);
    station.run(["records", "backup", file], 2);
    station.run(["records", "restore", file], 2);
    for name in station.names().into_iter().filter(|name| name.starts_with(FILE)) {
        std::fs::remove_file(station.path().join(name)).unwrap();
    }
    let refused = station.play("media-threat", &transcript("media-threat", "model"), &["--locale", "en-US"], 2);
    assert!(refused.err.contains("composure records restore"), "{}", refused.err);
    assert!(!station.path().join(FILE).exists());
    station.run(["records", "restore", file], 0);
    station.run(["records", "verify"], 0);
    assert_eq!(station.store().records(&Default::default()).unwrap().len(), 2);
}

#[test]
fn nobody_is_assessed_by_what_nobody_plays() {
    let station = Station::quick();
    let model = transcript("media-threat", "model");
    let play = |more: &[&str], code| {
        let mut command = station.command(["play", "media-threat", "--employee", "E1001", "--responses"]);
        command.arg(&model).args(more).env_remove("COMPOSURE_TRIAL");
        crate::support::answer(&mut command, code)
    };
    play(&[], 0);
    assert_eq!(station.store().records(&Default::default()).unwrap().len(), 0, "practice");
    let refused = play(&["--mode", "assessment", "--locale", "en-US"], 2);
    assert!(refused.err.contains("--trial"), "{}", refused.err);
    play(&["--trial"], 0);
    let records = station.store().records(&Default::default()).unwrap();
    let circumstances = records[0].finished.circumstances.clone().expect("format 3");
    assert_eq!(circumstances.played, composure::records::PlayedBy::Unattended);
    assert_eq!((circumstances.exposure.practice, circumstances.exposure.retries), (1, 0));
}
