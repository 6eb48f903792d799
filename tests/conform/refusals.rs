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

/// A model in another encoding, of another program or of our own, or in full-width signs is told as that, in a few lines.
#[test]
fn a_model_that_is_something_else_is_told_as_that() {
    let station = Station::quick();
    let log = station.file("log.csv", table());
    let (gbk, ..) = encoding_rs::GBK.encode("activity 受理投诉\nactivity 登记\nResponse[受理投诉, 登记] |\n");
    let wide: Vec<u8> = MODEL.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let book = std::fs::read(crate::support::root().join("assets/policies/bank-complaints.ron")).unwrap();
    let signs = "activity open\nactivity pay（柜面）\nResponse［open, pay（柜面）] |\nResponse[open，pay（柜面）] |\nEnd[open］ |\n\
                 bind open：who\nEnd[open] |A.who ＝ ann |\n";
    let junk = "hello\n".repeat(499);
    for (bytes, told, lines) in [
        (&*gbk, "the file is in GBK (GB18030), not in UTF-8; in Notepad", 2),
        (&wide, "the file is in UTF-16, not in UTF-8; in Notepad", 2),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "this is a PDF", 2),
        (b"<html><body>sign in</body></html>", "this is a web page", 2),
        (&book, "this is a policy book, not a Declare model", 2),
        (
            junk.as_bytes(),
            "line 1, column 1: `hello` is nothing a model says; expected `activity …`, `bind …: …`, `attribute: …`, \
          `Template[…] |…`, or `#` and a comment (the same in 498 more places, lines 2, 3, 4, 5, 6, 7, …)",
            2,
        ),
        (
            signs.as_bytes(),
            "line 3, column 9: `［` is a full-width sign or one that looks alike; expected the plain `[`",
            6,
        ),
    ] {
        let model = station.file("model.decl", bytes);
        let said = conform(&station, &log, &model, &[], 2).err;
        assert!(said.contains(told) && said.lines().count() == lines, "{told}: {said}");
        assert!(!said.contains("（` is"), "a sign of a name: {said}");
    }
}

/// A log that is called a table and is none is told as what it is; a model under another name as well.
#[test]
fn what_is_called_something_else_is_told_as_what_it_is() {
    let station = Station::quick();
    let model = station.file("model.decl", format!("{MODEL}amount: float between 0 and 100000\n"));
    for (text, told) in [
        (xes(), "looks like XES: name the format with `--log-format xes`"),
        ("{\"case\":\"a\",\"events\":[]}\n".to_owned(), "looks like JSON: name the format with `--log-format jsonl`"),
        ("[{\"case\":\"a\"}]".to_owned(), "looks like JSON"),
        (table().replace(',', "，"), "found the full-width sign `，`"),
        (table().replace('\n', "\r"), "the lines end in bare carriage returns"),
        ("案例,活动,时间\n".to_owned(), "the log has no case"),
        (table().replacen("1.5,", "\"1,500\",", 1), "expected a number without signs between thousands"),
    ] {
        let said = conform(&station, &station.file("log.csv", text), &model, &[], 2).err;
        assert!(said.contains(told) && said.lines().count() == 1, "{told}: {said}");
    }
    let log = station.file("log.csv", table());
    let said = conform(&station, &log, &station.file("model.txt", format!("# ours\n{MODEL}")), &[], 2).err;
    assert!(
        said.contains("this is a Declare model, whose name must end in .decl") && said.lines().count() == 1,
        "{said}"
    );
}

/// A log that speaks of other things would comply with everything: it is refused, or told of before the figures.
#[test]
fn a_log_whose_activities_the_model_does_not_know_is_not_judged_in_silence() {
    let station = Station::quick();
    let model = station.file(
        "model.decl",
        "activity 受理投诉\nactivity 登记\nactivity 答复\nResponse[受理投诉, 登记] |\nEnd[答复] |\n",
    );
    let log = |activities: &[&str]| {
        let rows: String =
            activities.iter().enumerate().map(|(at, name)| format!("c,{name},2026-03-06T09:{at:02}:00Z\n")).collect();
        station.file("log.csv", format!("案例编号,活动,时间\n{rows}"))
    };
    let said = conform(&station, &log(&["受理 投诉", "登记客户"]), &model, &[], 2).err;
    assert!(said.contains("knows none of the log's activities"), "{said}");
    for name in
        ["`受理 投诉`", "`登记客户`", "`受理投诉`", "`登记`", "`答复`", "`受理投诉` by `受理 投诉`", "--csv-activity"]
    {
        assert!(said.contains(name), "{name}: {said}");
    }
    // few of them: the figures are given, but nothing that reads the exit code takes them for an answer
    let others: Vec<_> = std::iter::once("登记").chain(std::iter::repeat_n("登记客户", 20)).collect();
    let said = conform(&station, &log(&others), &model, &[], 2);
    assert!(
        said.err.starts_with("Warning: the model knows few of the log's activities (1 of 21 occurrences)"),
        "{}",
        said.err
    );
    assert!(said.err.contains("`受理投诉`") && said.out.lines().count() == 3, "{} {}", said.err, said.out);
    // a model of little, all of which is there, is one
    let narrow = station.file("narrow.decl", "activity 登记\nAbsence2[登记] |\n");
    conform(&station, &log(&others), &narrow, &[], 0);
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
