//! The export as JSON lines, read back by the reader of logs, beside the export as XES.

use crate::support::{SCENARIOS, Station, root, transcript};
use composure::content::Library;
use composure::logs::{CsvOptions, Lens, Log, LogFormat, Reading, for_each_case};
use composure::policy::CaseEvent;
use std::io::Cursor;
use std::ops::ControlFlow;

/// Every case of a log in a form that can be compared, its facts by name.
fn read(log: String, format: LogFormat) -> Vec<String> {
    let library = Library::load(root(), &[]);
    let lens = Lens::new(&library.packs[0].book, Reading { decimals: 0, timed: true });
    let log = Log::from_reader("log", Cursor::new(log), Some(format), CsvOptions::default()).unwrap();
    let mut cases = Vec::new();
    let summary = for_each_case(
        log,
        &lens,
        2,
        || (),
        |(), found| {
            let mut facts = found.case.facts.clone();
            facts.sort_by_key(|(fact, _)| *fact);
            let event = |one: CaseEvent<'_>| {
                let mut data = one.data.to_vec();
                data.sort_by_key(|(field, _)| *field);
                format!("{:?} {:?} {data:?} {:?}\n", one.actor, one.activities, one.time)
            };
            format!("{} {facts:?}\n{}", found.id, found.case.events().map(event).collect::<String>())
        },
        |case| {
            cases.push(case.unwrap());
            ControlFlow::Continue(())
        },
    );
    let summary = summary.unwrap();
    assert!(summary.whole && summary.unknown.is_empty(), "{summary:?}");
    cases
}

#[test]
fn both_exports_are_the_same_cases_to_a_reader() {
    let station = Station::quick();
    for scenario in SCENARIOS {
        for kind in ["model", "careless"] {
            station.play(scenario, &transcript(scenario, kind), &[], 0);
        }
    }
    let export = |format| station.run(["records", "export", "--format", format], 0).out;
    let (xes, jsonl) = (export("xes"), export("jsonl"));
    assert!(!jsonl.contains("employee"), "of a person it knows nothing");
    let (xes, jsonl) = (read(xes, LogFormat::Xes), read(jsonl, LogFormat::Jsonl));
    assert_eq!(jsonl.len(), 8);
    assert!(jsonl.iter().all(|case| case.contains("Customer") && case.contains("Staff") && case.contains("Some(")));
    assert_eq!(xes, jsonl);
}

#[test]
fn a_record_that_cannot_be_replayed_is_left_out_and_named() {
    let station = Station::quick();
    for _ in 0..2 {
        station.play("rude-customer", &transcript("rude-customer", "model"), &[], 0);
    }
    let id = station.store().records(&Default::default()).unwrap()[0].attempt.id.to_string();
    let sql = "DROP TRIGGER attempts_refuses_UPDATE; UPDATE attempts SET semantics = 99 WHERE number = 1";
    rusqlite::Connection::open(station.path().join(composure::records::FILE)).unwrap().execute_batch(sql).unwrap();
    let said = station.run(["records", "export", "--format", "jsonl"], 1);
    assert!(said.err.contains(&format!("\n记录 {id} 没有导出：")), "{}", said.err);
    assert_eq!(read(said.out, LogFormat::Jsonl).len(), 1);
}
