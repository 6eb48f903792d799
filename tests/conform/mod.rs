//! Logs judged as a user judges them: formats, models, figures, and everything that can be wrong with them.

mod declare4py;
mod refusals;

use crate::support::{SCENARIOS, Said, Station, answer, composure, root, transcript};
use composure::assessment::{CriterionKind, Verdict};
use composure::attempt::Attempt;
use composure::export::wire::{CONFORM_FORMAT, JudgedCaseDoc};
use composure::locale::Words;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Stdio;

pub(super) const MODEL: &str = "activity open\nactivity pay\nactivity 关闭\nbind pay: amount\n\
    Response[open, 关闭] | | |0,10,m\nAbsence2[pay] |A.amount > 1.5 |\nPrecedence[open, pay] | |T.who = A.who |\nEnd[关闭] |\n";

/// Case, activity, minute, amount, who.
const EVENTS: [(&str, &str, u32, &str, &str); 9] = [
    ("one", "open", 0, "", "ann"),
    ("one", "pay", 1, "1.5", "ann"),
    ("one", "关闭", 10, "", "bob"),
    ("two, \"too\"", "open", 0, "", "ann"),
    ("two, \"too\"", "pay", 2, "1.500001", "bob"),
    ("two, \"too\"", "pay", 3, "2", "ann"),
    ("two, \"too\"", "paid", 9, "", "ann"),
    ("two, \"too\"", "关闭", 11, "", "ann"),
    ("three", "pay", 0, "7", "ann"),
];

const JUDGED: &str = "case,clause,activations,fulfilments,violations,violation_positions
one,\"Response[open, 关闭] | | |0,10,m\",1,1,0,
one,Absence2[pay] |A.amount > 1.5 |,0,0,0,
one,\"Precedence[open, pay] | |T.who = A.who |\",1,1,0,
one,End[关闭] |,1,1,0,
\"two, \"\"too\"\"\",\"Response[open, 关闭] | | |0,10,m\",1,0,1,1
\"two, \"\"too\"\"\",Absence2[pay] |A.amount > 1.5 |,2,1,1,3
\"two, \"\"too\"\"\",\"Precedence[open, pay] | |T.who = A.who |\",2,1,1,2
\"two, \"\"too\"\"\",End[关闭] |,1,1,0,
three,\"Response[open, 关闭] | | |0,10,m\",0,0,0,
three,Absence2[pay] |A.amount > 1.5 |,1,1,0,
three,\"Precedence[open, pay] | |T.who = A.who |\",1,0,1,1
three,End[关闭] |,1,0,1,1
";

fn time(minute: u32) -> String {
    format!("2026-03-06T09:{minute:02}:00+08:00")
}

/// The events as XES.
pub(super) fn xes() -> String {
    let mut log = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log>\n".to_owned();
    let mut last = "";
    for (case, activity, minute, amount, who) in EVENTS {
        if case != last {
            log += if last.is_empty() { "" } else { "</trace>\n" };
            log += &format!("<trace><string key=\"concept:name\" value=\"{}\"/>\n", case.replace('"', "&quot;"));
            last = case;
        }
        let amount =
            if amount.is_empty() { String::new() } else { format!("<float key=\"amount\" value=\"{amount}\"/>") };
        log += &format!(
            "<event><string key=\"concept:name\" value=\"{activity}\"/><string key=\"who\" value=\"{who}\"/>{amount}\
             <date key=\"time:timestamp\" value=\"{}\"/></event>\n",
            time(minute)
        );
    }
    log + "</trace>\n</log>\n"
}

/// The events as a table.
pub(super) fn table() -> String {
    let row = |(case, activity, minute, amount, who): (&str, &str, u32, &str, &str)| {
        format!("\"{}\",{activity},{},{amount},{who}\n", case.replace('"', "\"\""), time(minute))
    };
    "case,activity,timestamp,amount,who\n".to_owned() + &EVENTS.map(row).concat()
}

fn lines() -> String {
    let mut cases: Vec<(&str, Vec<String>)> = Vec::new();
    for (case, activity, minute, amount, who) in EVENTS {
        if cases.last().is_none_or(|(last, _)| *last != case) {
            cases.push((case, Vec::new()));
        }
        let amount = if amount.is_empty() { String::new() } else { format!(",\"amount\":{amount}") };
        let event = format!(
            "{{\"actor\":\"staff\",\"activities\":[\"{activity}\"],\"time\":\"{}\",\"data\":{{\"who\":\"{who}\"{amount}}}}}",
            time(minute)
        );
        cases.last_mut().unwrap().1.push(event);
    }
    let line = |(case, events): &(&str, Vec<String>)| {
        format!("{{\"case\":{},\"events\":[{}]}}\n", serde_json::json!(case), events.join(","))
    };
    cases.iter().map(line).collect()
}

pub(super) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

/// Runs `conform` on files of a station.
pub(super) fn conform(station: &Station, log: &Path, model: &Path, more: &[&str], code: i32) -> Said {
    let args = ["conform", log.to_str().unwrap(), "--model", model.to_str().unwrap(), "--locale", "en-US"];
    station.run(args.iter().chain(more), code)
}

#[test]
fn every_format_is_judged_alike_by_any_number_of_workers() {
    let station = Station::quick();
    let model = station.file("model.decl", MODEL);
    let logs = [
        station.file("log.xes", xes()),
        station.file("log.xes.gz", gzip(xes().as_bytes())),
        station.file("log.csv", table()),
        station.file("log.csv.gz", gzip(table().as_bytes())),
        station.file("log.jsonl", lines()),
    ];
    for log in &logs {
        for workers in ["1", "3"] {
            let said = conform(&station, log, &model, &["--workers", workers], 1);
            assert_eq!(said.out, JUDGED, "{}", log.display());
        }
    }
    insta::assert_snapshot!(conform(&station, &logs[0], &model, &[], 1).err);
    let only = conform(&station, &logs[2], &model, &["--clause", "End[关闭] |", "--format", "json"], 1);
    insta::assert_snapshot!(only.out, @r#"
    {"format":2,"case":"one","events":3,"complies":true,"clauses":[{"clause":"End[关闭] |","activations":1,"fulfilments":1,"violations":0,"violation_positions":[]}]}
    {"format":2,"case":"two, \"too\"","events":5,"complies":true,"clauses":[{"clause":"End[关闭] |","activations":1,"fulfilments":1,"violations":0,"violation_positions":[]}]}
    {"format":2,"case":"three","events":1,"complies":false,"clauses":[{"clause":"End[关闭] |","activations":1,"fulfilments":0,"violations":1,"violation_positions":[1]}]}
    "#);
    for line in only.out.lines() {
        let case: JudgedCaseDoc<'_> = serde_json::from_str(line).unwrap();
        assert_eq!((case.format, serde_json::to_string(&case).unwrap().as_str()), (CONFORM_FORMAT, line));
    }
    let none = station
        .run(["conform", logs[2].to_str().unwrap(), "--model", model.to_str().unwrap(), "--clause", "End[关闭]"], 2);
    assert!(none.err.contains("did you mean `End[关闭] |`?"), "{}", none.err);
}

#[test]
fn columns_may_be_named_and_a_log_that_complies_answers_yes() {
    let station = Station::quick();
    let model = station.file("model.decl", "activity pay\nExistence[pay] |");
    let log = station.file(
        "log.txt",
        "Fall;Tat;Zeit\n1;pay;2026-03-06T09:00:00Z\n2;pay;2026-03-06T09:00:00Z\n1;pay;2026-03-06T09:01:00Z\n",
    );
    let columns = ["--csv-case", "Fall", "--csv-activity", "Tat", "--csv-timestamp", "Zeit", "--csv-delimiter", ";"];
    let apart = conform(&station, &log, &model, &columns, 2);
    assert!(apart.err.contains("--interleaved"), "{}", apart.err);
    let more: Vec<_> = columns.iter().copied().chain(["--interleaved"]).collect();
    let said = conform(&station, &log, &model, &more, 0);
    assert_eq!(
        said.out.lines().skip(1).collect::<Vec<_>>(),
        ["1,Existence[pay] |,1,1,0,", "2,Existence[pay] |,1,1,0,"]
    );
}

#[test]
fn our_own_records_are_judged_as_they_were_assessed() {
    let station = Station::quick();
    for scenario in SCENARIOS {
        for kind in ["model", "careless"] {
            station.play(scenario, &transcript(scenario, kind), &[], 0);
        }
    }
    let book = root().join("assets/policies/bank-complaints.ron");
    let mut compared = 0;
    for format in ["xes", "jsonl"] {
        let log = station.file(&format!("log.{format}"), station.run(["records", "export", "--format", format], 0).out);
        let said = conform(&station, &log, &book, &[], 1);
        let mut violated: BTreeMap<(String, String), bool> = BTreeMap::new();
        for row in csv::Reader::from_reader(said.out.as_bytes()).records().map(Result::unwrap) {
            violated.insert((row[0].to_owned(), row[1].to_owned()), &row[4] != "0");
        }
        let store = station.store();
        for record in store.records(&Default::default()).unwrap() {
            let id = record.attempt.id.as_str();
            let attempt = Attempt::replay(&store, &record.attempt.id, Words::new([])).unwrap();
            for criterion in attempt.assessment(&store).unwrap().criteria {
                if criterion.kind == CriterionKind::Goal || criterion.verdict == Verdict::NotApplicable {
                    continue;
                }
                let live = matches!(criterion.verdict, Verdict::Broken | Verdict::Missed);
                let clause = criterion.id.to_string();
                assert_eq!(violated[&(id.to_owned(), clause)], live, "{format} {id} {}", criterion.id);
                compared += 1;
            }
        }
    }
    assert!(compared > 500, "{compared}");
}

#[test]
fn a_reader_that_has_had_enough_is_no_error() {
    let station = Station::quick();
    let model = station.file("model.decl", MODEL);
    let rows = |at: u32| format!("c{at},open,2026-03-06T09:00:00Z,,ann\n");
    let log = station.file(
        "log.csv",
        "case,activity,timestamp,amount,who\n".to_owned() + &(0..20_000).map(rows).collect::<String>(),
    );
    let args = ["conform", log.to_str().unwrap(), "--model", model.to_str().unwrap()];
    let mut child = station.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 4];
    child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(1) && !told.contains("composure: "), "{told}");
    assert!(told.contains("20000"), "all of it was judged: {told}");
}

#[test]
fn a_book_leaves_as_a_model_that_judges_alike() {
    let station = Station::quick();
    let exported = answer(composure().args(["policy", "export", "--locale", "en-US"]), 0);
    insta::assert_snapshot!(exported.err);
    let model = station.file("model.decl", &exported.out);
    station.play("rude-customer", &transcript("rude-customer", "careless"), &[], 0);
    let log = station.file("log.xes", station.run(["records", "export", "--format", "xes"], 0).out);
    let by_book = conform(&station, &log, &root().join("assets/policies/bank-complaints.ron"), &[], 1).out;
    let by_model = conform(&station, &log, &model, &[], 1).out;
    let verdicts = |out: &str| -> Vec<(String, String)> {
        let rows = csv::Reader::from_reader(out.as_bytes()).into_records().map(Result::unwrap);
        rows.map(|row| (row[1].to_owned(), [&row[2], &row[3], &row[4], &row[5]].join(" "))).collect()
    };
    let by_book: BTreeMap<_, _> = verdicts(&by_book).into_iter().collect();
    let mut clause = "";
    let mut by_model = verdicts(&by_model).into_iter();
    for line in exported.out.lines().skip(1) {
        if let Some(id) = line.strip_prefix("# ") {
            clause = id;
        } else if line.contains('[') {
            let (written, tally) = by_model.next().unwrap();
            assert_eq!((written.as_str(), &tally), (line, &by_book[clause]), "{clause}");
        }
    }
    assert_eq!(by_model.next(), None);
}

#[cfg(unix)]
#[test]
fn an_interruption_leaves_what_is_known_so_far() {
    let station = Station::quick();
    let model = station.file("model.decl", "activity open\nExistence[open] |");
    let out = station.path().join("out.csv");
    let args = ["conform", "/dev/stdin", "--model", model.to_str().unwrap(), "--locale", "en-US"];
    let mut command = station.command(args);
    let rows =
        |part: u32| (0..60_000).map(|at| format!("c{part}-{at},open,2026-03-06T09:00:00Z\n")).collect::<String>();
    command.stdin(Stdio::piped()).stdout(std::fs::File::create(&out).unwrap()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut log = child.stdin.take().unwrap();
    log.write_all(b"case,activity,timestamp\n").unwrap();
    log.write_all(rows(0).as_bytes()).unwrap();
    while std::fs::metadata(&out).unwrap().len() == 0 {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let sent = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    // it stops at the next case it hears of, and may not want the rest
    let _ = log.write_all(rows(1).as_bytes());
    drop(log);
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{err}");
    assert!(err.contains("Stopped before the end of the log."), "{err}");
    let written = std::fs::read_to_string(&out).unwrap();
    let judged = written.lines().count() - 1;
    assert!(
        judged > 0 && err.contains(&format!("Traces judged: {judged}, ")) && written.ends_with(",1,1,0,\n"),
        "{err}"
    );
}
