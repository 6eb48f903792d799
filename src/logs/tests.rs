//! Readers against logs of every kind: by hand, random, mutated, cut anywhere.

use super::log::{by_content, by_name};
use super::*;
use crate::policy::tests::book;
use crate::terms::{ActivityIx, Actor, FactIx, Field, FieldIx, Value};
use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write as _;
use std::io::{Cursor, Read as _, Write as _};
use std::ops::ControlFlow;

const EXACT: Reading = Reading { decimals: 0, timed: false };
const TIMED: Reading = Reading { decimals: 0, timed: true };

// ── reading ──

/// A case in a form that can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Read {
    id: String,
    line: u64,
    facts: Vec<(FactIx, Value)>,
    events: Vec<Told>,
}

/// Who did what with which data when.
type Told = (Actor, Vec<ActivityIx>, Vec<Field>, Option<i64>);

#[derive(Debug, PartialEq, Eq)]
struct All {
    cases: Vec<Result<Read, String>>,
    end: Result<LogSummary, String>,
}

impl All {
    fn whole(self) -> Vec<Read> {
        assert!(self.end.as_ref().is_ok_and(|summary| summary.whole), "{:?}", self.end);
        self.cases.into_iter().map(|case| case.expect("readable")).collect()
    }

    /// All that was said no to, a line each.
    fn told(&self) -> String {
        let errors = self.cases.iter().filter_map(|case| case.as_ref().err());
        errors.chain(self.end.as_ref().err()).fold(String::new(), |all, one| all + one + "\n")
    }
}

#[derive(Clone, Debug)]
struct How {
    format: Option<LogFormat>,
    csv: CsvOptions,
    reading: Reading,
    workers: usize,
    target: usize,
    at_once: usize,
    sort: bool,
}

impl How {
    fn of(format: LogFormat) -> Self {
        let csv = CsvOptions::default();
        Self {
            format: Some(format),
            csv,
            reading: EXACT,
            workers: 1,
            target: chunk::TARGET,
            at_once: usize::MAX,
            sort: false,
        }
    }

    fn read(&self, bytes: impl Into<Vec<u8>>) -> All {
        let lens = Lens::new(&book([]), self.reading);
        let mut cases = Vec::new();
        let log = Log::from_reader("log", Cursor::new(bytes.into()), self.format, self.csv.clone());
        let end = log.and_then(|mut log| {
            log.target = self.target;
            let log = log.at_once(self.at_once).sorted(self.sort);
            let read = |(): &mut (), found: Found<'_>| Read {
                id: found.id.to_owned(),
                line: found.place.line,
                facts: found.case.facts.clone(),
                events: found
                    .case
                    .events()
                    .map(|event| (event.actor, event.activities.to_vec(), event.data.to_vec(), event.time))
                    .collect(),
            };
            for_each_case(
                log,
                &lens,
                self.workers,
                || (),
                read,
                |case| {
                    cases.push(case.map_err(|error| error.to_string()));
                    ControlFlow::Continue(())
                },
            )
        });
        All { cases, end: end.map_err(|error| error.to_string()) }
    }
}

fn xes(text: impl Into<Vec<u8>>) -> All {
    How::of(LogFormat::Xes).read(text)
}

fn csv(text: impl Into<Vec<u8>>) -> All {
    How::of(LogFormat::Csv).read(text)
}

fn jsonl(text: impl Into<Vec<u8>>) -> All {
    How::of(LogFormat::Jsonl).read(text)
}

fn event(actor: Actor, activities: &[u16], data: &[(u16, Value)], time: Option<i64>) -> Told {
    let data = data.iter().map(|(field, value)| (FieldIx(*field), value.clone())).collect();
    (actor, activities.iter().copied().map(ActivityIx).collect(), data, time)
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bytes).expect("written");
    packer.finish().expect("packed")
}

/// 2026-03-06T15:40, in milliseconds.
const TWENTY_TO_FOUR: i64 = 1_772_811_600_000;

// ── by hand ──

/// As process-mining tools write it: extensions, globals with nested attributes, classifiers, attributes of the log, lists.
const MINED: &str = r#"<?xml version='1.0' encoding='utf-8'?>
<!-- a log with a </trace> in a comment -->
<log xes.version="1849-2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
	<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
	<global scope="trace"><string key="concept:name" value="__INVALID__"/></global>
	<global scope="event">
		<string key="concept:name" value="__INVALID__"/>
		<date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/>
	</global>
	<classifier name="Activity" keys="concept:name"/>
	<list key="meta"><values><string key="a" value="x"/></values></list>
	<string key="origin" value="csv"/>
	<trace>
		<string key="concept:name" value="C &amp; &#49;&#x4e2d;">
			<string key="concept:name" value="nested, not read"/>
		</string>
		<int key="amount" value="600"/>
		<string key="tier" value='vip "gold"'/>
		<boolean key="missing" value="true"/>
		<string key="unknown" value="never read &amp; never kept"/>
		<event>
			<string key="concept:name" value="a"><string key="word" value="nested"/></string>
			<date key="time:timestamp" value="2026-03-06T15:40:00.250+08:00"/>
			<string key="org:resource" value="Li"/>
			<string key="lifecycle:transition" value="complete"/>
			<float key="amount" value="6.0E2"/>
			<string key="word" value="x"/>
			<list key="word"><values><string key="word" value="y"/></values></list>
		</event>
		<?skip </trace> ?>
		<![CDATA[ </trace> ]]>
		<event><string value="phone" key="concept:name"/><date key="time:timestamp" value="2026-03-06T15:41:00+08:00"/>
			<string key="org:role" value="CUSTOMER"/></event>
	</trace>
	<trace/>
	<trace >
		<event><string key="concept:name" value="b"/><string key="org:role" value="bank"/><string key="amount" value="7"/></event>
		<event ><string key="concept:name" value="no-activity" /></event >
	</trace >
</log>
<!-- the end -->
"#;

fn mined() -> Vec<Read> {
    let first = Read {
        id: "C & 1中".into(),
        line: 13,
        facts: vec![(FactIx(0), Value::Int(600)), (FactIx(1), text("vip \"gold\"")), (FactIx(2), Value::Flag(true))],
        events: vec![
            event(Actor::Staff, &[0], &[(0, Value::Int(600)), (1, text("x"))], Some(TWENTY_TO_FOUR + 250)),
            event(Actor::Customer, &[], &[], Some(TWENTY_TO_FOUR + 60_000)),
        ],
    };
    let second = Read { id: "trace 2".into(), line: 35, facts: vec![], events: vec![] };
    let events = vec![event(Actor::Bank, &[1], &[(0, Value::Int(7))], None), event(Actor::Staff, &[], &[], None)];
    vec![first, second, Read { id: "trace 3".into(), line: 36, facts: vec![], events }]
}

#[test]
fn a_log_of_a_mining_tool_is_read_as_meant() {
    let all = xes(MINED);
    let summary = all.end.clone().expect("whole");
    assert_eq!((summary.cases, summary.events, summary.unreadable, summary.whole), (3, 4, 0, true));
    assert_eq!(summary.unknown.names(), [("phone", 1)]);
    assert_eq!(all.whole(), mined());
}

#[test]
fn a_packed_log_a_marked_one_and_one_without_a_name_read_the_same() {
    let lines: Vec<&[u8]> = MINED.as_bytes().split_inclusive(|byte| *byte == b'\n').collect();
    let members = [lines[..7].concat(), lines[7..20].concat(), lines[20..].concat()];
    let members: Vec<u8> = members.iter().flat_map(|member| packed(member)).collect();
    for bytes in [packed(MINED.as_bytes()), members, [b"\xef\xbb\xbf", MINED.as_bytes()].concat()] {
        assert_eq!(How { format: None, ..How::of(LogFormat::Xes) }.read(bytes).whole(), mined());
    }
    assert_eq!(xes(MINED.replace('\n', "\r\n")).whole(), mined());
}

#[test]
fn events_of_one_deed_are_one_event_in_whole_minutes() {
    let told = |deed: u32, name: &str, second: u32, data: &str| {
        format!(
            "<event><string key='concept:name' value='{name}'/><date key='time:timestamp' value='2026-03-06T15:40:{second:02}Z'/>\
             <int key='composure:deed' value='{deed}'/><int key='composure:minutes' value='0'/>{data}</event>"
        )
    };
    let events = [
        told(1, "a", 0, ""),
        told(2, "b", 1, "<int key='amount' value='5'/><string key='word' value='w'/>"),
        told(2, "c", 1, "<int key='amount' value='5'/>"),
        told(3, "no-activity", 2, ""),
    ];
    let log = format!("<log><trace>{}</trace></log>", events.concat());
    let expected = [
        event(Actor::Staff, &[0], &[], Some(TWENTY_TO_FOUR)),
        event(Actor::Staff, &[1, 2], &[(0, Value::Int(5)), (1, text("w"))], Some(TWENTY_TO_FOUR)),
        event(Actor::Staff, &[], &[], Some(TWENTY_TO_FOUR)),
    ];
    assert_eq!(xes(log).whole()[0].events, expected);
}

#[test]
fn a_wall_clock_put_back_stands_still() {
    let event = |time: &str| {
        format!("<event><string key='concept:name' value='a'/><date key='time:timestamp' value='{time}'/></event>")
    };
    let times = ["2026-10-25T02:50:00+02:00", "2026-10-25T02:10:00+01:00", "2026-10-25T03:10:00+01:00"];
    let log = format!("<log><trace>{}</trace></log>", times.map(event).concat());
    let read = xes(log).whole();
    let minutes: Vec<_> = read[0].events.iter().map(|event| event.3.expect("a time") / 60_000 % 60).collect();
    assert_eq!(minutes, [50, 50, 10]);
}

#[test]
fn numbers_are_scaled_and_words_stay_words() {
    let log = "case,activity,amount,word,case:tier,case:missing\n1,a,-2.50,007,007,12.5\n1,b,1e3,true,007,\n2,a,x,5,true,-3\n";
    let how = How { reading: Reading { decimals: 6, timed: false }, ..How::of(LogFormat::Csv) };
    let read = how.read(log).whole();
    assert_eq!(read[0].facts, [(FactIx(1), text("007")), (FactIx(2), Value::Int(12_500_000))]);
    assert_eq!(read[0].events[0].2, [(FieldIx(0), Value::Int(-2_500_000)), (FieldIx(1), text("007"))]);
    assert_eq!(read[0].events[1].2, [(FieldIx(0), Value::Int(1_000_000_000)), (FieldIx(1), text("true"))]);
    assert_eq!(read[1].facts, [(FactIx(1), Value::Flag(true)), (FactIx(2), Value::Int(-3_000_000))]);
    assert_eq!(read[1].events[0].2, [(FieldIx(0), text("x")), (FieldIx(1), text("5"))]);
}

#[test]
fn a_table_is_read_whatever_stands_between_its_cells() {
    let rows = [
        ["Case ID", "Activity", "Timestamp", "org:role", "amount", "remark", "tier"],
        ["C-1", "a", "2026/3/6 15:40", "teller", "600", "plain", "vip"],
        ["C-1", "\"b\"", "2026-03-06 15:40:01", "Customer", "", "\"two\nlines, and \"\"quotes\"\"\"", "\"vip\""],
        ["\"C,;\t2\"", "z", "", "bank", "", "", ""],
    ];
    for (delimiter, says, line) in [
        (",", "", 3),
        (";", "", 3),
        ("\t", "", 3),
        // a spreadsheet says it in a line of its own
        (";", "sep=;\r\n", 4),
        ("|", "sep=|\n", 4),
    ] {
        let log = rows.map(|row| row.join(delimiter) + "\r\n").join("\r\n");
        let all = csv(format!("\u{feff}{says}{log}"));
        assert_eq!(all.end.as_ref().expect("whole").unknown.names(), [("z", 1)]);
        let read = all.whole();
        let expected = Read {
            id: "C-1".into(),
            line,
            facts: vec![(FactIx(1), text("vip"))],
            events: vec![
                event(Actor::Staff, &[0], &[(0, Value::Int(600))], Some(TWENTY_TO_FOUR)),
                event(Actor::Customer, &[1], &[], Some(TWENTY_TO_FOUR + 1_000)),
            ],
        };
        assert_eq!(read[0], expected);
        assert_eq!((read[1].id.as_str(), read[1].line), ("C,;\t2", line + 5));
    }
}

#[test]
fn interleaved_rows_are_put_together_in_order_of_appearance() {
    let log = "case,activity,x\n1,a,\n2,b,\n1,c,\n3,d\n\n3,a,\n2,e,\n\"1\",b,\n";
    let mut how = How::of(LogFormat::Csv);
    let told = how.read(log).told();
    assert_eq!(
        told,
        "log, line 4, column 1: the case `1` stands in line 2 already; expected each case once: sort the rows by case and time, or use `--interleaved`\n"
    );
    how.csv.interleaved = true;
    for target in [1, 40, 1 << 20] {
        how.target = target;
        let all = how.read(log);
        assert_eq!(
            all.told(),
            "log, line 5: this row has 2 cells; expected 3 as in the header: look for a missing delimiter, or put quotes around a cell that holds one\n"
        );
        let read: Vec<_> =
            all.cases.iter().flatten().map(|case| (case.id.as_str(), case.line, case.events.len())).collect();
        assert_eq!(read, [("1", 2, 3), ("2", 3, 2)]);
    }
}

#[test]
fn a_row_that_tells_no_case_spoils_the_one_before_it() {
    let told = |line| format!("log, line {line}, column 1: this row names no case; expected the case in each row\n");
    for (log, line, readable) in [
        ("case,activity\n1,a\n,b\n1,c\n2,d\n", 3, &["2"][..]),
        ("case,activity\n\n,b\n1,c\n2,d\n", 3, &["1", "2"]),
        ("case,activity\n1,a\n2,d\n,b\n", 4, &["1"]),
    ] {
        for interleaved in [false, true] {
            let csv = CsvOptions { interleaved, ..CsvOptions::default() };
            let all = How { target: 1, csv, ..How::of(LogFormat::Csv) }.read(log);
            let expected = if interleaved { told(line).replace(", column 1", "") } else { told(line) };
            assert_eq!(all.told(), expected, "{log}");
            let read: Vec<_> = all.cases.iter().flatten().map(|case| case.id.as_str()).collect();
            assert_eq!(read, readable);
        }
    }
}

#[test]
fn events_in_any_order_are_sorted_where_that_is_asked_for() {
    let log = |rows: &str| {
        let row = |sign: char| match sign {
            'a' => "c,a,2026-03-06T15:40:00",
            // later by its offset, though not by its wall clock
            'b' => "c,b,2026-03-06T15:41:00-01:00",
            'n' => "c,,",
            _ => "c,z,2026-03-06T15:41:00",
        };
        rows.chars().fold("case,activity,time\n".to_owned(), |all, sign| all + row(sign) + "\n")
    };
    let of = |how: &How, rows| how.read(log(rows)).whole().remove(0).events;
    let (as_it_is, sorting) = (How::of(LogFormat::Csv), How { sort: true, ..How::of(LogFormat::Csv) });
    assert!(csv(log("bza")).told().contains("`--sort` sorts them by time"));
    let expected = of(&as_it_is, "azb");
    for rows in ["azb", "zab", "bza", "baz"] {
        assert_eq!(of(&sorting, rows), expected, "{rows}");
    }
    let timed = How { reading: TIMED, ..sorting };
    assert!(timed.read(log("ban")).told().contains("line 4"), "each event is looked at where it stands");
    let lines = |events: &[(&str, &str)]| {
        let event = |(activity, time): &(&str, &str)| format!("{{\"activities\":[\"{activity}\"]{time}}}");
        format!("{{\"case\":\"c\",\"events\":[{}]}}", events.iter().map(event).collect::<Vec<_>>().join(","))
    };
    let (early, late) = (",\"time\":\"2026-03-06T15:40:00\"", ",\"time\":\"2026-03-06T15:41:00\"");
    let how = How { sort: true, ..How::of(LogFormat::Jsonl) };
    let read = how.read(lines(&[("b", late), ("a", ""), ("b", early), ("a", early)])).whole().remove(0).events;
    let names: Vec<_> = read.iter().map(|(_, activities, ..)| activities[0].0).collect();
    assert_eq!(names, [1, 0, 1, 0], "one time keeps its order, and what has none stays behind the one before it");
}

#[test]
fn a_line_of_json_is_a_case() {
    let log = r#"
{"case":"C-1","facts":{"tier":"vip","missing":true,"other":[]},"events":[]}"#;
    assert!(jsonl(log).told().contains("line 2"), "a list is no value");
    let log = r#"{"case":"C-\u4e2d","facts":{"tier":"vip","missing":true,"other":1.5},"events":[
"#;
    assert!(jsonl(log).told().contains("line 1"), "a case has one line");
    let log = r#"{"case":"C-\u4e2d","facts":{"tier":"vip","missing":true,"other":1.5},"events":[{"actor":"customer","activities":["a","b","z"],"minutes":0,"time":"2026-03-06T15:40:30","data":{"amount":600,"word":"5","what":null}},{"minutes":3}]}"#;
    assert!(jsonl(log).told().contains("null"), "nothing is no value");
    let log = log.replace(",\"what\":null", "");
    let all = How { format: None, ..How::of(LogFormat::Jsonl) }.read(format!("\n{log}\r\n\n"));
    assert_eq!(
        all.told(),
        "log, line 2, column 1: event 2: this event is earlier than the one before it; expected the events of a case in the order of their times: `--sort` sorts them by time\n"
    );
    let read = jsonl(log.replace(",{\"minutes\":3}", ",{}")).whole();
    let data = [(0, Value::Int(600)), (1, text("5"))];
    let expected = Read {
        id: "C-中".into(),
        line: 1,
        facts: vec![(FactIx(1), text("vip")), (FactIx(2), Value::Flag(true))],
        events: vec![event(Actor::Customer, &[0, 1], &data, Some(TWENTY_TO_FOUR)), event(Actor::Staff, &[], &[], None)],
    };
    assert_eq!(read, [expected]);
}

#[test]
fn the_name_decides_the_format_and_then_the_beginning() {
    let of = |name: &str, head: &str| by_name(name).unwrap_or_else(|| by_content(head.as_bytes()));
    for (name, head, format) in [
        ("a.xes", "", LogFormat::Xes),
        ("A.XES.GZ", "", LogFormat::Xes),
        ("a.tsv", "<", LogFormat::Csv),
        ("a.ndjson.gz", "", LogFormat::Jsonl),
        ("a.txt", "\u{feff} \n<log>", LogFormat::Xes),
        ("log", "{\"case\"", LogFormat::Jsonl),
        ("log.gz", "case;activity", LogFormat::Csv),
    ] {
        assert_eq!(of(name, head), format, "{name}");
    }
}

// ── what cannot be read ──

fn in_event(inner: &str) -> String {
    in_trace(&format!("<event><string key=\"concept:name\" value=\"a\"/>{inner}</event>"))
}

fn in_trace(inner: &str) -> String {
    format!(
        "<log>\n<trace>\n {inner}\n</trace>\n<trace><string key=\"concept:name\" value=\"next\"/></trace>\n</log>\n"
    )
}

#[test]
fn every_fault_of_xes_has_its_message() {
    let long = |what: &str, by: usize| what.repeat(by);
    let traces = [
        "<event/>".to_owned(),
        "<event><string key=\"concept:name\" value=\"a\"/><string key=\"concept:name\" value=\"b\"/></event>"
            .to_owned(),
        "<string key=\"concept:name\" value=\"x\"/><string key=\"concept:name\" value=\"y\"/>".to_owned(),
        "<boolean key=\"composure:replayed\" value=\"false\"/>".to_owned(),
        "<int key=\"amount\" value=\"many\"/>".to_owned(),
        "<boolean key=\"tier\" value=\"maybe\"/>".to_owned(),
        "<int key=\"amount\" value=\"6\"/><int key=\"amount\" value=\"7\"/>".to_owned(),
        "<string value=\"no key\"/>".to_owned(),
        "<string key=\"no value\"/>".to_owned(),
        "<string key=tier value=\"x\"/>".to_owned(),
        "<string key=\"tier\" value/>".to_owned(),
        "<string key=\"tier\" value=\"a<b\"/>".to_owned(),
        "<string key=\"tier\" value=\"a & b\"/>".to_owned(),
        "<string key=\"tier\" value=\"a &bomb; b\"/>".to_owned(),
        "<string key=\"tier\" value=\"&#xfffe;\"/>".to_owned(),
        "<string key=\"tier\" value=\"&#+65;\"/>".to_owned(),
        "<string key=\"tier\"value=\"a\"/>".to_owned(),
        "<string key=\"tier\" key=\"tier\" value=\"a\"/>".to_owned(),
        "<string key=\"tier\" value=\"a\"></int>".to_owned(),
        "<string key=\"tier\" value=\"a\">".to_owned(),
        "<trace>".to_owned(),
        "<event><event/></event>".to_owned(),
        "< string/>".to_owned(),
        "<1/>".to_owned(),
        "text & text".to_owned(),
        "\u{b}".to_owned(),
        "<!ENTITY bomb \"x\">".to_owned(),
        format!("<string key=\"tier\" value=\"{}\"/>", long("x", (64 << 10) + 1)),
        format!("<{}/>", long("n", 4_097)),
        long("<list>", 64),
        format!("<string {}/>", (0..65).map(|at| format!(" a{at}=''")).collect::<String>()),
    ];
    let events = [
        "<date key=\"time:timestamp\" value=\"yesterday\"/>",
        "<date key=\"time:timestamp\" value=\"2026-03-06\"/><date key=\"time:timestamp\" value=\"2026-03-06\"/>",
        "<date key=\"time:timestamp\" value=\"2026-03-06\"/></event><event><string key=\"concept:name\" value=\"b\"/><date key=\"time:timestamp\" value=\"2026-03-05\"/>",
        "<int key=\"composure:deed\" value=\"one\"/>",
        "<float key=\"amount\" value=\"600.00\"/>",
        "<float key=\"amount\" value=\"600.5\"/>",
        "<int key=\"amount\" value=\"9223372036854775808\"/>",
        "<float key=\"amount\" value=\"NaN\"/>",
        "<int key=\"amount\" value=\"6\"/><int key=\"amount\" value=\"7\"/>",
    ];
    let documents = [
        "",
        "<html/>",
        "name,age\n",
        "<log/><log/>",
        "<log>",
        "<log></trace></log>",
        "<log></log>text",
        "<log><event/></log>",
        "<log><global><trace></trace></global></log>",
        "<log><trace><event>",
        "<log><trace/>\n<trace",
        "<!DOCTYPE log [<!ENTITY a \"b\">]><log/>",
        "<?xml version='1.0' encoding='GB18030'?><log/>",
        "<log><string key='a' value='b'></log>",
        "<log a='<'/>",
    ];
    let mut told = String::new();
    for inner in traces.iter().map(|inner| in_trace(inner)).chain(events.map(in_event)) {
        let all = xes(inner.as_str());
        assert_eq!(all.cases.len(), 2, "{inner}");
        assert_eq!(all.cases[1].as_ref().map(|case| case.id.as_str()), Ok("next"), "the next is read: {inner}");
        assert!(all.end.is_ok_and(|end| end.unreadable == 1 && end.whole));
        told += &(all.cases[0].clone().expect_err(&inner) + "\n");
    }
    let untimed = How { reading: TIMED, ..How::of(LogFormat::Xes) }.read(in_event(""));
    told += &untimed.told();
    told += &xes(b"<log><trace><string key=\"tier\" value=\"\xff\"/></trace></log>".as_slice()).told();
    told += &xes(in_trace("<string key=\"concept:name\" value=\"next\"/>")).told();
    for document in documents {
        let all = xes(document);
        assert!(all.end.is_err(), "{document}");
        told += &all.told();
    }
    told += &xes(b"\xff\xfe<\0l\0".as_slice()).told();
    told += &xes(b"<log>\xff</log>".as_slice()).told();
    let fine = How { reading: Reading { decimals: 6, timed: false }, ..How::of(LogFormat::Xes) };
    told += &fine.read(in_event("<float key=\"amount\" value=\"0.1234567\"/>")).told();
    let whole = packed(MINED.as_bytes());
    told += &xes(&whole[..whole.len() - 9]).told();
    let mut damaged = whole;
    damaged[40] ^= 0xff;
    damaged[41] ^= 0xff;
    told += &xes(damaged).told();
    insta::assert_snapshot!("xes", told);
}

#[test]
fn every_fault_of_a_table_has_its_message() {
    let long = "x".repeat((64 << 10) + 1);
    let mut told = String::new();
    for log in [
        "",
        "case,event\n",
        "cases,activity\n",
        "case,activity,amount,amount\n",
        "case,activity\n\"1\"x,a\n",
        "case,activity\n1,\"a\n",
        "case,activity\n1\n",
        "case,activity\n1,a,b\n",
        "case,activity\n,a\n",
        "case,activity\n1,\n",
        "case,activity,time\n1,a,soon\n",
        "case,activity,amount\n1,a,600.00\n",
        "case,activity,tier\n1,a,vip\n1,a,gold\n",
        "case,activity,time\n1,a,2026-03-06\n1,a,2026-03-05\n",
        "case,activity,composure:deed\n1,a,x\n",
        &format!("case,activity\n1,{long}\n"),
        &format!("case,activity\n1,\"{long}"),
        &",".repeat(5_000),
    ] {
        let all = csv(log);
        assert!(!all.told().is_empty(), "{log}");
        told += &all.told();
    }
    told += &csv(b"case,activity\n1,\xff\n2,a\n".as_slice()).told();
    told += &csv(b"c\xffse,activity\n".as_slice()).told();
    told += &How { reading: TIMED, ..How::of(LogFormat::Csv) }.read("case,activity,tine\n").told();
    let mut how = How::of(LogFormat::Csv);
    how.csv.delimiter = Some(b'"');
    told += &how.read("case,activity\n").told();
    how.csv = CsvOptions { activity: Some("activty".to_owned()), ..CsvOptions::default() };
    told += &how.read("case;activity\n").told();
    insta::assert_snapshot!("csv", told);
}

#[test]
fn every_fault_of_json_has_its_message() {
    let long = "x".repeat((64 << 10) + 1);
    let many: String = (0..1_001).map(|at| format!("\"{at}\":1,")).collect();
    let mut told = String::new();
    for line in [
        "{",
        "[]",
        "null",
        r#"{"case":"1"}"#,
        r#"{"case":1,"events":[]}"#,
        r#"{"case":"","events":[]}"#,
        r#"{"case":"1","events":[],"more":1}"#,
        r#"{"case":"1","events":[{"activity":"a"}]}"#,
        r#"{"case":"1","events":[{"actor":"teller"}]}"#,
        r#"{"case":"1","events":[{"time":"soon"}]}"#,
        r#"{"case":"1","events":[{"minutes":-1}]}"#,
        r#"{"case":"1","events":[{"data":{"amount":1,"amount":2}}]}"#,
        r#"{"case":"1","events":[{"activities":["a"],"data":{"amount":1.5}}]}"#,
        r#"{"case":"1","facts":{"tier":18446744073709551615},"events":[]}"#,
        r#"{"case":"1","events":[]} {}"#,
        &format!("{{\"case\":\"{long}\",\"events\":[]}}"),
        &format!("{{\"case\":\"1\",\"facts\":{{{many}\"x\":1}},\"events\":[]}}"),
        &"[".repeat(1_000),
    ] {
        let all = jsonl(format!("{line}\n{{\"case\":\"next\",\"events\":[]}}\n"));
        assert_eq!(all.cases.len(), 2, "{line}");
        assert!(all.cases[1].is_ok());
        told += &all.told();
    }
    told += &jsonl(format!("{{\"case\":\"1\",\"events\":[{}{{}}]}}", "{},".repeat(1_000_000))).told();
    told += &csv(format!("case,activity\n{}", "1,a\n".repeat(1_000_001))).told();
    told += &jsonl(b"{\"case\":\"\xff\",\"events\":[]}".as_slice()).told();
    told += &jsonl("{\"case\":\"1\",\"events\":[]}\n{\"case\":\"1\",\"events\":[]}").told();
    insta::assert_snapshot!("jsonl", told);
}

#[test]
fn a_case_beyond_all_measure_ends_the_log() {
    let endless = |head: &str| {
        Log::from_reader("log", Cursor::new(head.to_owned()).chain(std::io::repeat(b' ')), None, CsvOptions::default())
    };
    let lens = Lens::new(&book([]), EXACT);
    for (head, told) in [
        ("<log><trace>", "log, line 1, column 6: this trace is longer than 64 MB"),
        ("<log><!--", "log, line 1, column 6: a tag is longer than 64 MB"),
        ("<log>", "log, line 1, column 6: a text is longer than 64 MB"),
        ("{", "log, line 1, column 1: this line is longer than 64 MB"),
        ("case,activity\n1,", "log, line 2, column 1: this row is longer than 64 MB"),
    ] {
        let read =
            for_each_case(endless(head).expect("opened"), &lens, 2, || (), |(), _| (), |_| ControlFlow::Continue(()));
        let error = read.expect_err(head).to_string();
        assert!(error.starts_with(told), "{error}");
    }
}

#[test]
fn whoever_listens_can_stop_and_so_can_whoever_watches() {
    let log = format!("<log>{}</log>", "<trace/>".repeat(1_000));
    for workers in [1, 3] {
        let open = || {
            let mut log =
                Log::from_reader("log", Cursor::new(log.clone()), None, CsvOptions::default()).expect("opened");
            log.target = 100;
            log
        };
        let lens = Lens::new(&book([]), EXACT);
        let mut heard = 0;
        let summary = for_each_case(
            open(),
            &lens,
            workers,
            || (),
            |(), _| (),
            |_| {
                heard += 1;
                if heard == 10 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        assert_eq!((heard, summary.expect("read").whole), (10, false));
        let log = open();
        let progress = log.progress();
        let summary = for_each_case(
            log,
            &lens,
            workers,
            || (),
            |(), _| (),
            |_| {
                progress.cancel();
                ControlFlow::Continue(())
            },
        );
        let summary = summary.expect("read");
        assert!(summary.cases < 1_000 && !summary.whole && progress.read() > 0, "{summary:?}");
    }
}

#[test]
fn at_most_a_hundred_unknown_activities_are_told_by_name() {
    let rows: String = (0..300).map(|at| format!("{},u{}\n", at / 10, at % 150)).collect();
    let end = csv(format!("case,activity\n{rows}")).end.expect("whole");
    assert_eq!((end.unknown.names().len(), end.unknown.others()), (100, 100));
}

// ── random ──

#[derive(Clone, Debug)]
struct Story {
    id: String,
    facts: [Option<Value>; 3],
    events: Vec<Happened>,
}

#[derive(Clone, Debug)]
struct Happened {
    actor: Actor,
    activity: usize,
    time: Option<i64>,
    amount: Option<i64>,
    word: Option<String>,
}

/// The last is unknown to the book.
const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "what ever"];

fn any_text() -> impl Strategy<Value = String> {
    "[a-zA-Z中文 <>&\"',;/\\\\]{1,12}".prop_filter("not a number, not empty", |text| {
        !text.trim().is_empty() && text.trim() == text && !text.starts_with('\'')
    })
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::Int),
        any::<bool>().prop_map(Value::Flag),
        "w[a-z<&\"]{0,5}".prop_map(|text| Value::Text(text.into()))
    ]
}

fn any_stories() -> impl Strategy<Value = Vec<Story>> {
    let happened = (
        select(vec![Actor::Customer, Actor::Staff, Actor::Bank]),
        0..NAMES.len(),
        option::of(0..5_000_i64),
        option::of(any::<i64>()),
        option::of(any_text()),
    )
        .prop_map(|(actor, activity, time, amount, word)| Happened { actor, activity, time, amount, word });
    let story =
        (any_text(), [option::of(any_value()), option::of(any_value()), option::of(any_value())], vec(happened, 1..6));
    vec(story, 0..8).prop_map(|stories| {
        let numbered = stories.into_iter().enumerate();
        numbered
            .map(|(at, (id, facts, mut events))| {
                let mut last = TWENTY_TO_FOUR;
                for event in &mut events {
                    if let Some(time) = &mut event.time {
                        last += *time;
                        *time = last;
                    }
                }
                Story { id: format!("{id}{at}"), facts, events }
            })
            .collect()
    })
}

impl Story {
    fn expected(&self) -> Read {
        let facts = self.facts.iter().enumerate().filter_map(|(at, fact)| Some((FactIx::from(at), fact.clone()?)));
        let events = self.events.iter().map(|event| {
            let activities = (event.activity < 5).then(|| ActivityIx::from(event.activity)).into_iter().collect();
            let amount = event.amount.map(|amount| (FieldIx(0), Value::Int(amount)));
            let word = event.word.as_ref().map(|word| (FieldIx(1), text(word)));
            (event.actor, activities, amount.into_iter().chain(word).collect(), event.time)
        });
        Read { id: self.id.clone(), line: 0, facts: facts.collect(), events: events.collect() }
    }
}

fn stamp(time: i64) -> String {
    format!("{:.3}", jiff::Timestamp::from_millisecond(time).expect("a moment"))
}

const fn role(actor: Actor) -> &'static str {
    match actor {
        Actor::Customer => "customer",
        Actor::Staff => "teller",
        Actor::Bank => "bank",
    }
}

fn as_xes(stories: &[Story]) -> String {
    let attribute = |kind: &str, key: &str, value: &str| {
        format!("  <{kind} key=\"{key}\" value=\"{}\"/>\n", quick_xml::escape::escape(value))
    };
    let valued = |key: &str, value: &Value| match value {
        Value::Int(number) => attribute("int", key, &number.to_string()),
        Value::Flag(flag) => attribute("boolean", key, &flag.to_string()),
        Value::Text(text) => attribute("string", key, text),
    };
    let mut log = String::from("<?xml version=\"1.0\"?>\n<log>\n");
    for story in stories {
        log += "<!-- <trace> </trace> --><trace>\n";
        log += &attribute("string", "concept:name", &story.id);
        for (name, fact) in ["amount", "tier", "missing"].iter().zip(&story.facts) {
            log += &fact.as_ref().map(|fact| valued(name, fact)).unwrap_or_default();
        }
        for event in &story.events {
            log += " <event>\n";
            log += &attribute("string", "concept:name", NAMES[event.activity]);
            log += &attribute("string", "org:role", role(event.actor));
            log += &event.time.map(|time| attribute("date", "time:timestamp", &stamp(time))).unwrap_or_default();
            log += &event.amount.map(|amount| attribute("int", "amount", &amount.to_string())).unwrap_or_default();
            log += &event.word.as_ref().map(|word| attribute("string", "word", word)).unwrap_or_default();
            log += " </event>\n<?x </trace>?>";
        }
        log += "</trace>\n";
    }
    log + "</log>"
}

fn as_csv(stories: &[Story]) -> String {
    let mut table = ::csv::Writer::from_writer(Vec::new());
    let header =
        ["case", "concept:name", "org:role", "time", "amount", "word", "case:amount", "case:tier", "case:missing"];
    table.write_record(header).expect("written");
    for story in stories {
        for event in &story.events {
            let fact = |at: usize| story.facts[at].as_ref().map(ToString::to_string).unwrap_or_default();
            let row = [
                story.id.clone(),
                NAMES[event.activity].to_owned(),
                role(event.actor).to_owned(),
                event.time.map(stamp).unwrap_or_default(),
                event.amount.map(|amount| amount.to_string()).unwrap_or_default(),
                event.word.clone().unwrap_or_default(),
                fact(0),
                fact(1),
                fact(2),
            ];
            table.write_record(&row).expect("written");
        }
    }
    String::from_utf8(table.into_inner().expect("written")).expect("UTF-8")
}

fn as_jsonl(stories: &[Story]) -> String {
    let mut log = String::new();
    for story in stories {
        let facts: serde_json::Map<_, _> = ["amount", "tier", "missing"]
            .iter()
            .zip(&story.facts)
            .filter_map(|(name, fact)| {
                Some(((*name).to_owned(), serde_json::to_value(fact.as_ref()?).expect("a value")))
            })
            .collect();
        let events: Vec<_> = story.events.iter().map(|event| {
            let mut data = serde_json::Map::new();
            data.extend(event.amount.map(|amount| ("amount".to_owned(), amount.into())));
            data.extend(event.word.clone().map(|word| ("word".to_owned(), word.into())));
            let actor = format!("{:?}", event.actor).to_lowercase();
            serde_json::json!({"actor": actor, "activities": [NAMES[event.activity]], "time": event.time.map(stamp), "data": data})
        }).collect();
        writeln!(log, "{}", serde_json::json!({"case": story.id, "facts": facts, "events": events})).expect("written");
    }
    log
}

fn any_log() -> impl Strategy<Value = (LogFormat, String)> {
    (any_stories(), select(vec![LogFormat::Xes, LogFormat::Csv, LogFormat::Jsonl])).prop_map(|(stories, format)| {
        let log = match format {
            LogFormat::Xes => as_xes(&stories),
            LogFormat::Csv => as_csv(&stories),
            LogFormat::Jsonl => as_jsonl(&stories),
        };
        (format, log)
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        stories in any_stories(), target in 1_usize..2_000, workers in 1_usize..4, at_once in 1_usize..4,
    ) {
        let expected: Vec<_> = stories.iter().map(Story::expected).collect();
        for (format, log) in [(LogFormat::Xes, as_xes(&stories)), (LogFormat::Csv, as_csv(&stories)), (LogFormat::Jsonl, as_jsonl(&stories))] {
            for interleaved in [false, true] {
                let csv = CsvOptions { interleaved, ..CsvOptions::default() };
                let mut read = How { target, workers, at_once, csv, ..How::of(format) }.read(log.as_str()).whole();
                read.iter_mut().for_each(|case| case.line = 0);
                read.iter_mut().for_each(|case| case.facts.sort_by_key(|(fact, _)| *fact));
                prop_assert_eq!(&read, &expected, "{:?} {}", format, log);
            }
        }
    }

    #[test]
    fn whatever_the_bytes_reading_ends_and_pieces_and_workers_change_nothing(
        (format, log) in any_log(),
        wounds in vec((any::<prop::sample::Index>(), select(vec![&b""[..], b"<", b">", b"\"", b"&", b"\n", b",", b"\0", b"\xff", b"<!--", b"]]>", b"</trace>", b"<trace>", b"{", b"\\"]), 0_usize..20), 0..5),
        target in 1_usize..500,
        as_gz in any::<bool>(),
    ) {
        let mut bytes = log.into_bytes();
        for (at, with, instead) in wounds {
            let at = at.index(bytes.len() + 1);
            let to = (at + instead).min(bytes.len());
            bytes.splice(at..to, with.iter().copied());
        }
        let bytes = if as_gz { packed(&bytes) } else { bytes };
        let whole = How::of(format).read(bytes.as_slice());
        let cut = How { target, ..How::of(format) }.read(bytes.as_slice());
        let shared = How { target, workers: 3, at_once: 1, ..How::of(format) }.read(bytes.as_slice());
        prop_assert_eq!(&cut, &whole);
        prop_assert_eq!(&shared, &cut);
    }

    #[test]
    fn any_bytes_end(bytes in vec(any::<u8>(), 0..300), target in 1_usize..100) {
        for format in [LogFormat::Xes, LogFormat::Csv, LogFormat::Jsonl] {
            let _ = How { target, ..How::of(format) }.read(bytes.as_slice());
            let packed = [&[0x1f, 0x8b][..], &bytes].concat();
            let _ = How { format: None, target, ..How::of(format) }.read(packed);
        }
    }

    #[test]
    fn any_signs_of_markup_end(text in "(<|>|/|!|--|trace|log|event|string| key=|'|\"|&amp;|&|;|\\?|\\[CDATA\\[|\\]\\]|\n){0,60}", target in 1_usize..100) {
        for text in [text.clone(), format!("<log><trace>{text}</trace></log>")] {
            let whole = xes(text.as_str());
            prop_assert_eq!(How { target, ..How::of(LogFormat::Xes) }.read(text.as_str()), whole);
        }
    }
}
