//! What is wrong with a record is marked wherever it is told, the answer is no, and the others are told all the same.

use super::{place, rows};
use crate::support::{Station, answer, moves, transcript};
use composure::records::FILE;

/// A station with three records: one that was altered, one that cannot be read, and one that is whole.
fn damaged() -> (Station, [String; 3]) {
    let station = Station::quick();
    for _ in 0..3 {
        station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    }
    let ids: Vec<_> =
        station.store().records(&Default::default()).unwrap().into_iter().map(|one| one.attempt.id).collect();
    rusqlite::Connection::open(station.path().join(FILE))
        .unwrap()
        .execute_batch(
            "DROP TRIGGER records_refuses_UPDATE;
             UPDATE records SET assessment = replace(assessment, '\"time_factor_percent\":100', '\"time_factor_percent\":90')
                WHERE sequence = 1;
             UPDATE records SET assessment = replace(assessment, '\"format\":4', '\"format\":99') WHERE sequence = 2",
        )
        .unwrap();
    (station, [0, 1, 2].map(|at: usize| ids[at].to_string()))
}

#[test]
fn a_record_that_fails_is_marked_in_the_list_and_every_export_and_stops_no_other() {
    let (station, [changed, unreadable, whole]) = damaged();
    let run = |args: &[&str]| station.run([args, &["--locale", "en-US"]].concat(), 1);
    let list = run(&["records", "list"]);
    let line =
        |id: &str| list.out.lines().find(|line| line.trim_start().starts_with(&id[..8])).expect("listed").to_owned();
    assert!(line(&changed).contains("(changed since it was sealed)"), "{}", list.out);
    assert!(line(&unreadable).contains("Unreadable"), "{}", list.out);
    assert!(line(&whole).ends_with("(trial: nobody played it)"), "{}", list.out);
    let export = |format: &str| run(&["records", "export", "--format", format]);
    let csv = rows(&export("csv").out);
    let seals: Vec<_> = csv.iter().map(|row| (&row[0], &row[place("seal")])).collect();
    assert_eq!(seals, [(&*changed, "changed"), (&*unreadable, "unreadable"), (&*whole, "intact")]);
    let xes = export("xes").out;
    assert_eq!(xes.matches("\"composure:seal\" value=\"changed\"").count(), 1);
    assert_eq!(xes.matches("\"composure:seal\" value=\"intact\"").count(), 1);
    let jsonl = export("jsonl").out;
    assert_eq!(jsonl.lines().count(), 2);
    assert!(jsonl.lines().all(|line| line.contains("\"played\":\"unattended\"")), "{jsonl}");
    assert_eq!(jsonl.matches("\"seal\":\"changed\"").count(), 1);
    let xapi = export("xapi").out;
    assert!(xapi.contains("\"changed\"") && xapi.contains("\"intact\"") && xapi.contains(&whole));
    for html in [export("html").out, run(&["records", "export", "--format", "html", "--employee", "E1001"]).out] {
        assert!(html.contains(&changed) && html.contains(&unreadable) && !html.contains(&whole));
    }
    for format in ["csv", "xes", "jsonl", "xapi", "html"] {
        let said = export(format).err;
        assert!(said.contains(&format!("Record {changed} is not what was sealed")), "{format}: {said}");
        assert!(said.contains(&format!("Record {unreadable} cannot be read")), "{format}: {said}");
    }
    // a log that is marked so is read as any other
    let log = station.file("log.jsonl", &jsonl);
    let book = crate::support::root().join("assets/policies/bank-complaints.ron");
    let conform = ["conform", log.to_str().unwrap(), "--model", book.to_str().unwrap()];
    // what the customer's own case leaves undone is told: no
    let judged = answer(&mut station.command(conform), 1).out;
    assert!(judged.contains(&changed) && judged.contains(&whole) && !judged.contains(&unreadable));
}

#[test]
fn a_chain_that_does_not_end_as_it_was_signed_is_told_by_list_and_exports() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let list = station.run(["records", "list"], 0);
    assert_eq!(list.err, "");
    rusqlite::Connection::open(station.path().join(FILE))
        .unwrap()
        .execute_batch("UPDATE chain_head SET signature = replace(signature, 'a', 'b')")
        .unwrap();
    for args in [&["records", "list"][..], &["records", "export"], &["records", "export", "--format", "html"]] {
        let said = station.run([args, &["--locale", "en-US"]].concat(), 1);
        assert!(said.err.contains("does not end as it was signed"), "{}", said.err);
        assert!(said.out.lines().count() > 1, "{}", said.out);
    }
    for format in ["csv", "jsonl", "xes", "xapi", "html"] {
        let said = station.run(["records", "export", "--format", format, "--locale", "en-US"], 1);
        assert!(said.out.contains("does not end as it was signed"), "{format}: {}", said.out);
    }
}

#[test]
fn every_export_says_by_which_link_it_is_vouched_for_and_how_far_that_was_verified() {
    let station = Station::quick();
    station.attend("media-threat", &moves("media-threat", "model"));
    for is_verified in [false, true] {
        let verified = if is_verified { station.store().head().unwrap().unwrap().sequence } else { 0 };
        if is_verified {
            station.run(["records", "verify"], 0);
        }
        for format in ["csv", "jsonl", "xes", "xapi", "html"] {
            let said = station.run(["records", "export", "--format", format, "--locale", "en-US"], 0).out;
            let head = station.store().head().unwrap().unwrap();
            let state = match (is_verified, format) {
                (false, "html") => "has not been verified yet".to_owned(),
                (true, "html") => format!("verified up to link {verified}"),
                (false, _) => "not verified yet".to_owned(),
                (true, "csv") => format!("{verified},verified"),
                (true, _) => verified.to_string(),
            };
            for told in [&*head.station, &*head.hash, &*state, "pen station: not evidence"] {
                assert!(said.contains(told), "{format}: {told}: {said}");
            }
        }
    }
}

#[test]
fn what_nobody_played_can_be_left_out_or_asked_for() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let count = |played: &[&str]| {
        let mut args = vec!["records", "export"];
        played.iter().for_each(|one| args.extend(["--played", one]));
        rows(&station.run(args, 0).out).len()
    };
    assert_eq!(count(&["unattended"]), 1);
    assert_eq!(count(&["window", "terminal", "unknown"]), 0);
    station.run(["records", "export", "--played", "nobody"], 2);
}
