//! The export as an event log, read back as a reader of XES would: structure, types, what is in it and what is not.

use crate::support::{SCENARIOS, Station, answer, names, transcript};
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};

/// Key to kind and value.
type Attributes = BTreeMap<String, (String, String)>;

#[derive(Debug, Default)]
struct Trace {
    attributes: Attributes,
    events: Vec<Attributes>,
}

impl Trace {
    fn id(&self) -> &str {
        &self.attributes["concept:name"].1
    }
}

#[derive(Debug, Default)]
struct Log {
    extensions: Vec<String>,
    globals: BTreeMap<String, Attributes>,
    classifiers: Vec<(String, String)>,
    attributes: Attributes,
    traces: Vec<Trace>,
}

/// Reads a log and asserts what the standard's schema asks: the order of the elements, their attributes, and types.
fn read(text: &str) -> Log {
    const ORDER: [&str; 5] = ["extension", "global", "classifier", "attribute", "trace"];
    const KINDS: [&str; 4] = ["string", "int", "boolean", "date"];
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log ") && text.ends_with("</log>\n"));
    let mut reader = Reader::from_str(text);
    let mut log = Log::default();
    let (mut open, mut global, mut reached) = (Vec::<String>::new(), String::new(), 0);
    loop {
        let event = reader.read_event().unwrap();
        let (start, empty) = match &event {
            Event::Start(start) => (start, false),
            Event::Empty(start) => (start, true),
            Event::End(_) => {
                open.pop();
                continue;
            }
            Event::Eof => break,
            Event::Text(text) => {
                assert!(text.iter().all(u8::is_ascii_whitespace));
                continue;
            }
            Event::Decl(_) => continue,
            other => panic!("{other:?}"),
        };
        let name = String::from_utf8(start.name().as_ref().to_vec()).unwrap();
        let own = own(start);
        let keys: Vec<_> = own.iter().map(|(key, _)| key.as_str()).collect();
        if open == ["log"] {
            let kind = if KINDS.contains(&&*name) { "attribute" } else { &name };
            let at = ORDER.iter().position(|one| *one == kind).unwrap_or_else(|| panic!("<{name}> in <log>"));
            assert!(reached <= at, "<{name}> comes too late");
            reached = at;
        }
        let path: Vec<_> = open.iter().map(String::as_str).collect();
        match (path.as_slice(), name.as_str(), empty) {
            ([], "log", false) => {
                assert_eq!(keys, ["xes.version", "xmlns"]);
                assert_eq!((&*own[0].1, &*own[1].1), ("1849.2016", "http://www.xes-standard.org/"));
            }
            (["log"], "extension", true) => {
                assert_eq!(keys, ["name", "prefix", "uri"]);
                assert_eq!(own[2].1, format!("http://www.xes-standard.org/{}.xesext", own[1].1));
                log.extensions.push(own[1].1.clone());
            }
            (["log"], "global", false) => {
                assert_eq!(keys, ["scope"]);
                global.clone_from(&own[0].1);
            }
            (["log"], "classifier", true) => {
                assert_eq!(keys, ["name", "scope", "keys"]);
                assert!(own[0].1.chars().all(char::is_alphanumeric) && own[1].1 == "event");
                log.classifiers.push((own[0].1.clone(), own[2].1.clone()));
            }
            (["log"], "trace", false) => log.traces.push(Trace::default()),
            (["log", "trace"], "event", false) => log.traces.last_mut().unwrap().events.push(Attributes::new()),
            (within, kind, true) if KINDS.contains(&kind) => {
                assert_eq!(keys, ["key", "value"]);
                let into = match within {
                    ["log"] => &mut log.attributes,
                    ["log", "global"] => log.globals.entry(global.clone()).or_default(),
                    ["log", "trace"] => {
                        let trace = log.traces.last_mut().unwrap();
                        assert!(trace.events.is_empty(), "attributes come before events");
                        &mut trace.attributes
                    }
                    ["log", "trace", "event"] => log.traces.last_mut().unwrap().events.last_mut().unwrap(),
                    other => panic!("<{kind}> in {other:?}"),
                };
                let (key, value) = (own[0].1.clone(), own[1].1.clone());
                assert!(is_name(&key), "{key}");
                match kind {
                    "int" => drop(value.parse::<i64>().unwrap()),
                    "boolean" => drop(value.parse::<bool>().unwrap()),
                    "date" => drop(value.parse::<jiff::Timestamp>().unwrap()),
                    _ => {}
                }
                assert_eq!(into.insert(key.clone(), (name, value)), None, "{key} is there once");
            }
            (within, name, _) => panic!("<{name}> in {within:?}"),
        }
        if !empty {
            open.push(String::from_utf8(start.name().as_ref().to_vec()).unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?}");
    log.check();
    log
}

fn own(start: &BytesStart<'_>) -> Vec<(String, String)> {
    let read = |one: quick_xml::events::attributes::Attribute<'_>| {
        let key = String::from_utf8(one.key.as_ref().to_vec()).unwrap();
        (key, one.normalized_value(XmlVersion::Explicit1_0).unwrap().into_owned())
    };
    start.attributes().map(|one| read(one.unwrap())).collect()
}

/// An `xs:Name`, as far as ASCII goes.
fn is_name(key: &str) -> bool {
    key.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && key.chars().all(|sign| sign.is_ascii_alphanumeric() || "_-.:".contains(sign))
}

impl Log {
    /// What the standard asks beyond its schema.
    fn check(&self) {
        assert_eq!(self.extensions, ["concept", "lifecycle", "time", "org"]);
        let same_kind = |found: &Attributes, global: &Attributes| {
            for (key, (kind, _)) in global {
                assert_eq!(found.get(key).map(|(kind, _)| kind), Some(kind), "{key} is everywhere");
            }
        };
        let mut known: BTreeSet<&str> = BTreeSet::from(["composure"]);
        known.extend(self.extensions.iter().map(String::as_str));
        let declared = |found: &Attributes| {
            for key in found.keys() {
                assert!(key.split_once(':').is_none_or(|(prefix, _)| known.contains(prefix)), "{key}");
            }
        };
        for trace in &self.traces {
            same_kind(&trace.attributes, &self.globals["trace"]);
            declared(&trace.attributes);
            for event in &trace.events {
                same_kind(event, &self.globals["event"]);
                declared(event);
            }
        }
        for (name, keys) in &self.classifiers {
            for key in keys.split(' ') {
                assert!(self.globals["event"].contains_key(key), "{name}");
            }
        }
        let ids: BTreeSet<_> = self.traces.iter().map(Trace::id).collect();
        assert_eq!(ids.len(), self.traces.len());
    }
}

fn export(station: &Station, more: &[&str]) -> Log {
    read(&station.run(["records", "export", "--format", "xes"].iter().chain(more), 0).out)
}

fn text<'a>(attributes: &'a Attributes, key: &str) -> &'a str {
    attributes.get(key).map_or("", |(_, value)| value)
}

fn int(attributes: &Attributes, key: &str) -> u32 {
    assert_eq!(attributes[key].0, "int");
    attributes[key].1.parse().unwrap()
}

#[test]
fn a_trace_is_a_record_and_its_events_are_the_deeds() {
    let station = Station::quick();
    for scenario in SCENARIOS {
        for kind in ["model", "careless"] {
            station.play(scenario, &transcript(scenario, kind), &[], 0);
        }
    }
    let written = station.run(["records", "export", "--format", "xes"], 0).out;
    assert!(!written.contains("陈雨桐") && !written.contains("城东支行"), "no name, no branch");
    let log = read(&written);
    let records = station.store().records(&Default::default()).unwrap();
    assert_eq!(log.traces.len(), 8);
    for (trace, record) in log.traces.iter().zip(&records) {
        let own = &trace.attributes;
        assert_eq!(trace.id(), record.attempt.id.as_str(), "oldest first");
        let report = station.run(["records", "show", trace.id(), "--json"], 0).json();
        assert_eq!(text(own, "composure:hash"), record.hash());
        assert_eq!(text(own, "composure:scale_hash"), plain(&report["scale"]));
        assert!(report["scale"].is_string());
        for name in [
            "employee",
            "scenario",
            "mode",
            "role",
            "locale",
            "seed",
            "semantics",
            "engine",
            "outcome",
            "score",
            "points",
            "top",
            "zero",
            "pass_mark",
            "recommendation",
            "started_at",
            "finished_at",
            "ending",
        ] {
            let (found, expected) = (text(own, &format!("composure:{name}")), plain(&report[name]));
            assert!(found.eq_ignore_ascii_case(&expected), "{name}: {found}, not {expected}");
        }
        for (fact, value) in report["facts"].as_object().unwrap() {
            assert_eq!(text(own, fact), plain(value));
        }
        assert_eq!(text(own, "composure:sample_employee"), "true");
        let seen = report["events"].as_array().unwrap();
        let staff = seen.iter().filter(|one| one["event"] == "responded" || one["event"] == "silent").count();
        let mut turns = BTreeSet::new();
        let mut last = (0, String::new(), 0);
        for event in &trace.events {
            let told = &seen[int(event, "composure:event") as usize];
            assert_eq!(int(event, "composure:turn"), told["turn"]);
            assert_eq!(int(event, "composure:minutes"), told["minutes"]);
            assert_eq!(text(event, "lifecycle:transition"), "complete");
            match told["event"].as_str().unwrap() {
                "spoke" | "told" => {
                    assert_eq!((text(event, "org:resource"), text(event, "org:role")), ("customer", "customer"));
                    assert_eq!(text(event, "composure:node"), told["id"]);
                }
                "responded" => {
                    assert_eq!((text(event, "org:resource"), text(event, "org:role")), ("learner", "teller"));
                    assert_eq!(text(event, "composure:response"), told["id"]);
                    let turn = int(event, "composure:turn");
                    turns.insert(turn);
                    assert!(!event.contains_key("composure:at"), "when he really answered is the learner's own");
                }
                other => panic!("{other}"),
            }
            let (deed, time) = (int(event, "composure:deed"), text(event, "time:timestamp").to_owned());
            if deed == last.0 {
                assert_eq!((&time, int(event, "composure:event")), (&last.1, last.2), "one deed, one time");
            } else {
                assert_eq!(deed, last.0 + 1);
                assert!(time > last.1, "later deeds are later");
            }
            last = (deed, time, int(event, "composure:event"));
        }
        assert_eq!(turns.len(), staff, "every response is there");
    }
    let of = |trace: &Trace, name: &str| -> Vec<_> {
        let all = trace.events.iter().filter(|event| text(event, "concept:name") == name);
        all.map(|event| text(event, "amount").to_owned()).collect()
    };
    let careless =
        log.traces.iter().find(|one| text(&one.attributes, "composure:critical_broken") == "no-obstructing-complaint");
    let careless = careless.unwrap();
    assert_eq!(of(careless, "advance_cash"), ["500000"], "in fen");
    assert_eq!(of(careless, "decline_complaint"), [""], "an activity without data");
}

/// A JSON value as the log writes it, but for capital letters.
fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

#[test]
fn silence_story_time_and_practice() {
    let station = Station::quick();
    let model = std::fs::read_to_string(transcript("media-threat", "model")).unwrap();
    let mut moves: Vec<_> = model.lines().filter(|line| !line.starts_with('#')).collect();
    moves[..2].fill("~");
    let silent = station.file("silent.txt", moves.join("\n"));
    station.play("media-threat", &silent, &["--mode", "practice"], 0);
    assert_eq!(export(&station, &[]).traces.len(), 0, "practice is the learner's own");
    station.play("media-threat", &silent, &[], 0);
    let log = export(&station, &[]);
    let events = &log.traces[0].events;
    assert_eq!((log.traces.len(), text(&log.traces[0].attributes, "composure:mode")), (1, "assessment"));
    assert_eq!(text(&log.traces[0].attributes, "composure:closing"), "finished");
    let silences: Vec<_> = events.iter().filter(|event| text(event, "concept:name") == "stay_silent").collect();
    assert_eq!(silences.len(), 2);
    assert!(silences.iter().all(|one| text(one, "org:resource") == "learner"));
    let begins = text(&events[0], "time:timestamp");
    assert!(begins.starts_with("2026-") && begins.ends_with(":00.000Z"), "{begins}");
}

#[test]
fn an_erased_employees_records_are_nobodys() {
    let station = Station::quick();
    let staff = station.file("staff.csv", "number,name,branch\nE1001,李晓燕,城东支行\n");
    station.run(["roster", "import", staff.to_str().unwrap(), "--yes"], 0);
    station.play("rude-customer", &transcript("rude-customer", "model"), &[], 0);
    station.run(["roster", "leave", "E1001"], 0);
    station.run(["roster", "erase", "E1001", "--reason", "request of 1 March", "--yes"], 0);
    let log = export(&station, &[]);
    assert!(log.traces[0].attributes.keys().all(|key| !key.contains("employee")));
    assert!(!log.traces[0].events.is_empty());
}

#[test]
fn a_record_that_cannot_be_replayed_is_named_and_keeps_its_trace() {
    let station = Station::quick();
    for _ in 0..2 {
        station.play("rude-customer", &transcript("rude-customer", "model"), &[], 0);
    }
    let id = station.store().records(&Default::default()).unwrap()[0].attempt.id.to_string();
    let sql = "DROP TRIGGER attempts_refuses_UPDATE; UPDATE attempts SET semantics = 99 WHERE number = 1";
    rusqlite::Connection::open(station.path().join(composure::records::FILE)).unwrap().execute_batch(sql).unwrap();
    let said = station.run(["records", "export", "--format", "xes"], 1);
    assert_eq!(said.err.lines().count(), 2, "{}", said.err);
    assert!(said.err.starts_with(&format!("记录 {id} 已不是归档时的样子")), "{}", said.err);
    assert!(said.err.contains(&format!("\n记录 {id} 导出时不含过程：")), "{}", said.err);
    assert!(said.err.contains("第 99 版评分规则"), "{}", said.err);
    let log = read(&said.out);
    assert_eq!(log.traces.iter().map(|one| one.events.is_empty()).collect::<Vec<_>>(), [true, false]);
    let replayed: Vec<_> = log.traces.iter().map(|one| text(&one.attributes, "composure:replayed")).collect();
    assert_eq!(replayed, ["false", "true"]);
    assert_eq!(text(&log.traces[0].attributes, "composure:outcome"), "passed");
}

#[test]
fn a_file_is_the_log_without_a_mark_whole_or_not_at_all() {
    let station = Station::quick();
    drop(station.store());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("log.xes");
    let to_file = |code| answer(station.command(["records", "export", "--format", "xes", "--output"]).arg(&file), code);
    let written = |count| format!("已把 {count} 条记录写入 {}\n站点 ", file.display());
    assert!(to_file(0).err.starts_with(&written(0)));
    assert_eq!(read(&std::fs::read_to_string(&file).unwrap()).traces.len(), 0, "an empty log is a log");
    station.play("rude-customer", &transcript("rude-customer", "model"), &[], 0);
    let said = to_file(0);
    assert!(said.out.is_empty() && said.err.starts_with(&written(1)), "{}", said.err);
    let written = std::fs::read_to_string(&file).unwrap();
    assert_eq!(written, station.run(["records", "export", "--format", "xes"], 0).out);
    // a record that cannot be replayed any more has no events; the older file, which has them, is kept beside
    let sql = "DROP TRIGGER journal_refuses_UPDATE; UPDATE journal SET command = '{}'";
    rusqlite::Connection::open(station.path().join(composure::records::FILE)).unwrap().execute_batch(sql).unwrap();
    let said = to_file(1);
    assert!(said.err.contains(" 导出时不含过程："), "{}", said.err);
    assert!(said.err.contains("里有读不懂的内容"), "{}", said.err);
    let names = names(folder.path());
    assert!(names.len() == 2 && names[0].starts_with("log.older-") && names[1] == "log.xes", "{names:?}");
    assert_eq!(std::fs::read_to_string(folder.path().join(&names[0])).unwrap(), written);
}
