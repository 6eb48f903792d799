//! What cannot be judged: the exit code is 2, and the message says where and what.

use super::{MODEL, conform, gzip, table, xes};
use crate::support::Station;
use std::fmt::Write as _;

#[test]
fn every_bad_input_is_told_with_its_place() {
    let station = Station::quick();
    let model = station.file("model.decl", MODEL);
    let packed = gzip(xes().as_bytes());
    let entities = "<?xml version=\"1.0\"?>\n<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n\
                    <log><trace><string key=\"concept:name\" value=\"&b;\"/></trace></log>";
    let doubled = xes().replace("value=\"three\"", "value=\"one\"");
    let logs: [(&str, Vec<u8>); 10] = [
        ("truncated.xes.gz", packed[..packed.len() / 2].to_vec()),
        ("damaged.xes.gz", [&packed[..40], &[0xff; 20], &packed[60..]].concat()),
        ("missing-tag.xes", xes().replacen("</trace>", "", 1).into_bytes()),
        ("entities.xes", entities.into()),
        ("huge.xes", xes().replacen("value=\"open\"", &format!("value=\"{}\"", "x".repeat(1 << 20)), 1).into_bytes()),
        ("twice.xes", doubled.into_bytes()),
        ("backward.csv", table().replacen("09:10:00", "08:10:00", 1).into_bytes()),
        ("timeless.csv", table().replacen("2026-03-06T09:01:00+08:00", "", 1).into_bytes()),
        ("no-time.csv", table().replacen("09:01:00", "nine", 1).into_bytes()),
        ("too-fine.csv", table().replacen("1.500001", "1.5000001", 1).into_bytes()),
    ];
    let mut told = String::new();
    for (name, bytes) in logs {
        let log = station.file(name, bytes);
        let said = conform(&station, &log, &model, &[], 2);
        writeln!(
            told,
            "{}",
            said.err.lines().map(|line| line.chars().take(400).collect::<String>()).collect::<Vec<_>>().join("\n")
        )
        .unwrap();
        let args =
            ["conform", log.to_str().unwrap(), "--model", model.to_str().unwrap(), "--locale", "en-US", "--lenient"];
        let lenient = station.command(args).output().unwrap();
        let err = String::from_utf8(lenient.stderr).unwrap();
        match lenient.status.code() {
            Some(0 | 1) => assert!(err.contains("left out of these figures"), "{name}: {err}"),
            Some(2) => assert!(err.contains("The rest of the log cannot be read"), "{name}: {err}"),
            other => panic!("{name}: {other:?} {err}"),
        }
        writeln!(told, "    lenient: {}\n", lenient.status.code().unwrap()).unwrap();
    }
    insta::assert_snapshot!(told);
}

#[test]
fn a_model_with_errors_judges_nothing() {
    let station = Station::quick();
    let log = station.file("log.csv", table());
    let model = station
        .file("model.decl", "activity open\nactivity pay\nRespons[open, pay] |\nResponse[open] |\nEnd[payy] |\n");
    insta::assert_snapshot!(conform(&station, &log, &model, &[], 2).err);
    let book = station.file("book.ron", "PolicyBook(");
    let said = conform(&station, &log, &book, &[], 2);
    assert!(said.err.contains("has errors (1), so it is not used"), "{}", said.err);
    let missing = conform(&station, &station.path().join("none.xes"), &book, &[], 2);
    assert!(missing.err.contains("book.ron") || missing.err.contains("none.xes"), "{}", missing.err);
}

#[test]
fn what_is_left_out_is_shown_up_to_a_hundred_and_counted() {
    let station = Station::quick();
    let model = station.file("model.decl", MODEL);
    let rows: String = (0..150).map(|at| format!("c{at},open,never,,ann\n")).collect();
    let log = station.file(
        "log.csv",
        "case,activity,timestamp,amount,who\n".to_owned() + &rows + "d,关闭,2026-03-06T09:00:00Z,,ann\n",
    );
    let said = conform(&station, &log, &model, &["--lenient"], 0);
    assert_eq!(said.err.lines().filter(|line| line.contains("never")).count(), 100);
    assert!(said.err.contains("… and 50 more problems"), "{}", said.err);
    assert!(said.err.contains("150 traces could not be read and were left out"), "{}", said.err);
    assert_eq!(said.out.lines().count(), 1 + 4);
}
