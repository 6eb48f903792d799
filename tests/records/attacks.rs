//! What an attacker with the store's file got from earlier versions, each with what he gets now. What takes a role stands in
//! `accounts`, what takes an output in `outputs`, read-only media in `reading`, a replaced store and an anchor in `chain`.

use crate::support::{Station, transcript};
use composure::records::{FILE, Filter};
use std::fs;

/// A station with records: passed, failed, passed.
fn station() -> Station {
    let station = Station::quick();
    for kind in ["model", "careless", "model"] {
        station.play("media-threat", &transcript("media-threat", kind), &[], 0);
    }
    station
}

/// Does to the store what the program never would.
fn by_sql(station: &Station, sql: &str) {
    rusqlite::Connection::open(station.path().join(FILE)).unwrap().execute_batch(sql).unwrap();
}

/// The ids of the records, oldest first.
fn ids(station: &Station) -> Vec<String> {
    station.store().records(&Filter::default()).unwrap().into_iter().map(|one| one.attempt.id.to_string()).collect()
}

/// The codes of what verifying finds, with the record's number where there is one.
fn faults(station: &Station, code: i32) -> Vec<(String, Option<i64>)> {
    let found = station.run(["records", "verify", "--format", "json"], code).json();
    let faults = found["faults"].as_array().unwrap().iter();
    faults.map(|one| (one["code"].as_str().unwrap().to_owned(), one["number"].as_i64())).collect()
}

const EXPORTS: [&str; 3] = ["csv", "xes", "jsonl"];

#[test]
fn eight_bytes_that_make_a_failure_a_pass_are_told_wherever_it_is_shown() {
    let station = station();
    let id = ids(&station).remove(1);
    // what was verified the night before was altered all the same
    station.run(["records", "verify"], 0);
    by_sql(&station, EIGHT_BYTES);
    let short = &id[..8];
    let list = station.run(["records", "list"], 1);
    assert!(list.err.contains(&id) && list.out.contains(short), "{list:?}");
    for format in EXPORTS {
        let said = station.run(["records", "export", "--format", format], 1);
        assert!(said.err.contains(&id), "{format}: {}", said.err);
    }
    assert!(station.run(["records", "show", short], 1).err.contains(&id));
    assert!(station.store().vouched().unwrap().unwrap().verified > 0);
    assert!(faults(&station, 1).contains(&("document".to_owned(), Some(2))));
    assert_eq!(station.store().vouched().unwrap().unwrap().verified, 0, "nothing is known any more");
}

/// A failure becomes a pass.
const EIGHT_BYTES: &str = "DROP TRIGGER records_refuses_UPDATE;
    UPDATE records SET assessment = replace(assessment, '\"outcome\":\"failed\"', '\"outcome\":\"passed\"') WHERE sequence = 2";

#[test]
fn records_that_are_gone_are_missed_in_lists_and_exports() {
    let station = station();
    station.run(["records", "verify"], 0);
    by_sql(&station, "DROP TRIGGER records_refuses_DELETE; DELETE FROM records WHERE sequence IN (1, 2)");
    let told = |args: &[&str]| station.run(args.iter().copied().chain(["--locale", "en-US"]), 1).err;
    let said = "2 records of station";
    assert!(told(&["records", "list"]).contains(said));
    for format in EXPORTS {
        let told = told(&["records", "export", "--format", format]);
        assert!(told.contains(said), "{format}: {told}");
    }
    let page = station.run(["records", "export", "--format", "html", "--locale", "en-US"], 1).out;
    assert!(page.contains("2 records are missing"), "{page}");
    by_sql(&station, "DELETE FROM records");
    assert!(told(&["records", "list"]).contains("3 records of station"));
}

#[test]
fn a_backup_that_was_altered_is_told_when_one_goes_on_from_it() {
    let station = station();
    station.run(["records", "verify"], 0);
    let backup = station.path().join("backup.sqlite");
    station.run(["records", "backup", &backup.display().to_string()], 0);
    rusqlite::Connection::open(&backup).unwrap().execute_batch(EIGHT_BYTES).unwrap();
    let other = Station::quick();
    for (from, to) in [(&backup, FILE), (&station.path().join("station.key"), "station.key")] {
        fs::copy(from, other.path().join(if to == FILE { "backup.sqlite" } else { to })).unwrap();
    }
    let from = other.path().join("backup.sqlite").display().to_string();
    let told = other.run(["records", "restore", &from, "--locale", "en-US"], 1);
    assert!(told.err.contains("tore restored") && told.err.contains("Record 2 ("), "{told:?}");
    assert_eq!(other.store().vouched().unwrap().unwrap().verified, 0);
}

#[test]
fn what_is_deleted_swapped_or_put_in_by_sql_is_named_with_the_record() {
    let drop = "DROP TRIGGER records_refuses_UPDATE; DROP TRIGGER records_refuses_DELETE;";
    for (sql, code, number) in [
        ("DELETE FROM records WHERE sequence = 2", "missing", 2),
        (
            "UPDATE records SET sequence = 9 WHERE sequence = 1; UPDATE records SET sequence = 1 WHERE sequence = 3;
             UPDATE records SET sequence = 3 WHERE sequence = 9",
            "number",
            1,
        ),
        (
            "CREATE TEMP TABLE again AS SELECT * FROM records WHERE sequence = 3;
             DELETE FROM records WHERE sequence = 3;
             INSERT INTO records (sequence, attempt, assessment, finished_at, hash)
                 SELECT 7, attempt, assessment, finished_at, hash FROM again",
            "number",
            3,
        ),
    ] {
        let station = station();
        by_sql(&station, &format!("{drop} {sql}"));
        let found = faults(&station, 1);
        assert!(found.contains(&(code.to_owned(), Some(number))), "{sql}: {found:?}");
        assert!(found.iter().any(|(code, _)| code == "schema"), "the triggers that are gone: {found:?}");
    }
}

#[test]
fn one_record_that_cannot_be_read_is_named_and_stops_no_other() {
    let station = station();
    let all = ids(&station);
    by_sql(
        &station,
        "DROP TRIGGER records_refuses_UPDATE; UPDATE records SET assessment = json_set(assessment, '$.outcome', 'nonsense') WHERE sequence = 2",
    );
    let mut runs: Vec<Vec<&str>> = EXPORTS.map(|format| vec!["records", "export", "--format", format]).to_vec();
    runs.push(vec!["records", "list"]);
    runs.push(vec!["rescore", "--policies", "bank-complaints"]);
    for args in runs {
        let said = station.run(&args, 1);
        assert!(said.err.contains(&all[1]), "{args:?}: {}", said.err);
        if args[0] == "records" {
            for other in [&all[0], &all[2]] {
                assert!(said.out.contains(&other[..8]), "{args:?}: {}", said.out);
            }
        }
    }
    assert!(faults(&station, 1).iter().any(|(_, number)| *number == Some(2)));
}

#[test]
fn a_store_that_is_gone_or_empty_is_not_begun_afresh() {
    for how in ["gone", "empty"] {
        let station = station();
        let path = station.path().join(FILE);
        if how == "gone" {
            fs::remove_file(&path).unwrap();
        } else {
            fs::write(&path, "").unwrap();
        }
        for beside in ["-wal", "-shm"] {
            let _ = fs::remove_file(station.path().join(format!("{FILE}{beside}")));
        }
        let told = station.run(["records", "list", "--locale", "en-US"], 2).err;
        assert!(told.contains("station.key"), "{how}: {told}");
        let told = station.play("media-threat", &transcript("media-threat", "model"), &["--locale", "en-US"], 2).err;
        assert!(told.contains("station.key"), "{how}: {told}");
        assert_eq!(fs::metadata(&path).map_or(0, |about| about.len()), 0, "{how}: nothing was made");
    }
}

#[test]
fn a_backup_of_a_store_in_use_has_all_that_was_written() {
    let station = station();
    let in_use = station.store();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let other = Station::quick();
    let backup = other.path().join(FILE);
    station.run(["records", "backup", backup.to_str().unwrap()], 0);
    drop(in_use);
    fs::copy(station.path().join("station.key"), other.path().join("station.key")).unwrap();
    assert_eq!(ids(&other), ids(&station));
    assert_eq!(faults(&other, 0), []);
}

#[test]
fn a_log_that_was_deleted_or_left_behind_by_a_copy_is_told_by_an_anchor() {
    let station = station();
    let in_use = station.store();
    let written = fs::read(station.path().join(FILE)).unwrap();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    assert!(written == fs::read(station.path().join(FILE)).unwrap(), "what was played since stands in the log alone");
    let anchor = station.path().join("anchor.txt");
    station.run(["records", "anchor", "--output", anchor.to_str().unwrap()], 0);
    let other = Station::quick();
    for file in [FILE, "station.key"] {
        fs::copy(station.path().join(file), other.path().join(file)).unwrap();
    }
    drop(in_use);
    let verified = ["records", "verify", "--format", "json", "--anchor", anchor.to_str().unwrap()];
    station.run(verified, 0);
    let found = other.run(verified, 1).json();
    assert_eq!(found["faults"][0]["code"], "anchor-beyond", "{found}");
}
