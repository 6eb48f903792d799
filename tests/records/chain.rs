//! The chain seen from outside: verify, anchor, the export that is checked without the program, backup and restore.

use crate::support::{Station, root, transcript};
use composure::records::FILE;
use std::io::Read as _;
use std::path::Path;
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

/// What the verifier that needs nothing of this program finds in a chain: its exit code and what it says.
///
/// Python is part of what checks this house (`.ci/run` installs it): a test that is passed over in silence checks nothing.
fn found_by_python(chain: &Path, anchor: Option<&Path>) -> (Option<i32>, String) {
    let mut python = Command::new("python3");
    // none of the packages of this machine: the verifier needs Python's own library alone
    python.args(["-I", "-S"]).arg(root().join("scripts/verify_chain.py")).arg(chain);
    anchor.map(|anchor| python.arg("--anchor").arg(anchor));
    let said = python.output().expect("python3 is there");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (said.status.code(), text(&said.stdout) + &text(&said.stderr))
}

#[test]
fn the_chain_is_checked_without_the_program() {
    let station = station(2);
    let folder = tempfile::tempdir().unwrap();
    let (chain, anchor) = (folder.path().join("chain.jsonl"), folder.path().join("anchor.txt"));
    let to = chain.to_str().unwrap();
    station.run(["records", "export", "--format", "chain", "--output", to], 0);
    station.run(["records", "anchor", "--output", anchor.to_str().unwrap()], 0);
    let (code, said) = found_by_python(&chain, Some(&anchor));
    assert!(code == Some(0) && said.contains(" 2 records, 0 faults"), "{said}");
    let text = std::fs::read_to_string(&chain).unwrap();
    let head: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    let signature = head["head"]["signature"].as_str().unwrap();
    let other = if signature.starts_with('0') { "1" } else { "0" };
    let forged = format!("{other}{}", &signature[1..]);
    for (from, to) in [("陈雨桐", "陈雨同"), ("passed", "failed"), ("2026", "2025"), (signature, &forged)] {
        let changed = text.replacen(from, to, 1);
        assert!(changed != text, "{from} stands in it");
        std::fs::write(&chain, changed).unwrap();
        let (code, said) = found_by_python(&chain, None);
        assert_eq!(code, Some(1), "{from}: {said}");
    }
    std::fs::write(&chain, &text).unwrap();
    std::fs::write(&anchor, std::fs::read_to_string(&anchor).unwrap().replace(signature, &forged)).unwrap();
    let (code, said) = found_by_python(&chain, Some(&anchor));
    assert!(code == Some(1) && said.contains("the signature is not its key's"), "{said}");
}

#[test]
fn what_went_by_a_rule_is_told_without_the_program_and_nothing_else_may_be_gone() {
    let chain = root().join("tests/fixtures/chain/let-go.jsonl");
    let (_, said) = found_by_python(&chain, None);
    assert!(said.contains("2 records went by a rule") && said.contains(" 1 records, 0 faults"), "{said}");
    // a chain in which nothing tells of the rule has a gap, and the records are missing
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chain.jsonl");
    let text = std::fs::read_to_string(&chain).unwrap();
    let without: Vec<_> = text.lines().filter(|line| !line.contains("\"kind\":\"retention\"")).collect();
    std::fs::write(&file, without.join("\n")).unwrap();
    let (code, said) = found_by_python(&file, None);
    assert_eq!((code, said.matches("is gone").count()), (Some(1), 4), "{said}");
}

#[test]
fn an_adopted_record_is_practice_where_its_link_says_so_alone() {
    let station = Station::quick();
    let packed = std::fs::File::open(root().join("tests/fixtures/stores/1/station.sqlite.gz")).unwrap();
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(packed).read_to_end(&mut bytes).unwrap();
    station.file(FILE, bytes);
    drop(station.store());
    let folder = tempfile::tempdir().unwrap();
    let chain = folder.path().join("chain.jsonl");
    station.run(["records", "export", "--format", "chain", "--output", chain.to_str().unwrap()], 0);
    let (code, said) = found_by_python(&chain, None);
    assert!(code == Some(0) && said.contains("attempts in practice"), "{said}");
    // somebody calls a record practice, so that nobody looks at what it says
    let text = std::fs::read_to_string(&chain).unwrap();
    let mut lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let one = lines.iter_mut().find(|line| line["kind"] == "adopted" && !line["record"].is_null()).unwrap();
    one.as_object_mut().unwrap().remove("record");
    one["practice"] = true.into();
    let text: Vec<_> = lines.iter().map(ToString::to_string).collect();
    std::fs::write(&chain, text.join("\n")).unwrap();
    let (code, said) = found_by_python(&chain, None);
    assert!(code == Some(1) && said.contains("is gone"), "{said}");
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
