//! Megabytes of event logs read a second: into cases of the shipped book, each of which is looked at and let go; beside
//! it quick-xml walks over the same document.
//!
//! `cargo bench --no-default-features --bench logs`
#![expect(clippy::expect_used, reason = "a benchmark that cannot run should stop")]

use composure::content::Library;
use composure::logs::{CsvOptions, Lens, Log, LogFormat, Reading, for_each_case};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use flate2::Compression;
use flate2::write::GzEncoder;
use quick_xml::events::Event;
use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{Cursor, Write as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

const CASES: usize = 10_000;
const EVENTS: usize = 15;

/// One log in three formats.
#[derive(Default)]
struct Logs {
    xes: String,
    csv: String,
    jsonl: String,
}

/// Cases of random activities, a minute or so apart, each event with who, what, when and two data.
fn logs(activities: &[String], number: &str, word: &str) -> Logs {
    let mut rng = SmallRng::seed_from_u64(1);
    let mut logs = Logs {
        xes: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1849.2016\">\n".to_owned(),
        csv: format!(
            "case:concept:name,concept:name,time:timestamp,org:resource,lifecycle:transition,{number},{word}\n"
        ),
        jsonl: String::new(),
    };
    let mut write = |logs: &mut Logs| -> std::fmt::Result {
        for case in 0..CASES {
            let mut millis = 1_772_811_600_000 + rng.random_range(0..86_400_000_i64);
            write!(logs.xes, "\t<trace>\n\t\t<string key=\"concept:name\" value=\"case-{case}\"/>\n")?;
            write!(logs.jsonl, "{{\"case\":\"case-{case}\",\"events\":[")?;
            for at in 0..EVENTS {
                millis += rng.random_range(1_000..120_000);
                let time = millis / 1_000 % 86_400;
                let time = format!(
                    "2026-03-{:02}T{:02}:{:02}:{:02}.{:03}+08:00",
                    6 + (millis - 1_772_755_200_000) / 86_400_000,
                    time / 3_600,
                    time / 60 % 60,
                    time % 60,
                    millis % 1_000
                );
                let activity = activities.get(rng.random_range(0..activities.len())).map_or("", |name| name);
                let (amount, clerk) = (rng.random_range(100..10_000_000), rng.random_range(0..400));
                write!(
                    logs.xes,
                    "\t\t<event>\n\t\t\t<string key=\"concept:name\" value=\"{activity}\"/>\n\t\t\t<date key=\"time:timestamp\" value=\"{time}\"/>\n\t\t\t<string key=\"org:resource\" value=\"clerk-{clerk}\"/>\n\t\t\t<string key=\"lifecycle:transition\" value=\"complete\"/>\n\t\t\t<int key=\"{number}\" value=\"{amount}\"/>\n\t\t\t<string key=\"{word}\" value=\"some-word\"/>\n\t\t</event>\n"
                )?;
                writeln!(logs.csv, "case-{case},{activity},{time},clerk-{clerk},complete,{amount},some-word")?;
                let comma = if at == 0 { "" } else { "," };
                write!(
                    logs.jsonl,
                    "{comma}{{\"actor\":\"staff\",\"activities\":[\"{activity}\"],\"time\":\"{time}\",\"data\":{{\"{number}\":{amount},\"{word}\":\"some-word\"}}}}"
                )?;
            }
            logs.xes.push_str("\t</trace>\n");
            logs.jsonl.push_str("]}\n");
        }
        logs.xes.push_str("</log>\n");
        Ok(())
    };
    write(&mut logs).expect("written");
    logs
}

/// Bytes that several runs share.
struct Shared(Arc<[u8]>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

fn reading(criterion: &mut Criterion) {
    let library = Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]);
    let book = &library.packs.first().expect("the shipped scenarios").book;
    let activities: Vec<String> = book.activity_names.iter().map(str::to_owned).collect();
    let mut fields = book.fields.iter();
    let (number, word) = (fields.next().expect("a field"), fields.next().unwrap_or("channel"));
    let lens = Lens::new(book, Reading { decimals: 0, timed: true });
    let logs = logs(&activities, number, word);
    let mut gz = GzEncoder::new(Vec::new(), Compression::default());
    gz.write_all(logs.xes.as_bytes()).expect("written");
    let gz: Arc<[u8]> = gz.finish().expect("packed").into();
    let size = logs.xes.len() as u64;
    let of = |text: &str| -> Arc<[u8]> { text.as_bytes().into() };
    let runs = [
        ("xes", 1, LogFormat::Xes, of(&logs.xes), size),
        ("xes", 2, LogFormat::Xes, of(&logs.xes), size),
        ("xes.gz", 1, LogFormat::Xes, Arc::clone(&gz), size),
        ("xes.gz", 2, LogFormat::Xes, gz, size),
        ("csv", 1, LogFormat::Csv, of(&logs.csv), logs.csv.len() as u64),
        ("csv", 2, LogFormat::Csv, of(&logs.csv), logs.csv.len() as u64),
        ("jsonl", 1, LogFormat::Jsonl, of(&logs.jsonl), logs.jsonl.len() as u64),
        ("jsonl", 2, LogFormat::Jsonl, of(&logs.jsonl), logs.jsonl.len() as u64),
    ];
    let mut group = criterion.benchmark_group("logs");
    group.sample_size(20);
    for (name, workers, format, bytes, size) in runs {
        group.throughput(Throughput::Bytes(size));
        group.bench_function(BenchmarkId::new(name, workers), |bencher| {
            bencher.iter(|| {
                let log = Log::from_reader(
                    name,
                    Cursor::new(Shared(Arc::clone(&bytes))),
                    Some(format),
                    CsvOptions::default(),
                );
                let mut events = 0;
                let read = for_each_case(
                    log.expect("opened"),
                    &lens,
                    workers,
                    || (),
                    |(), found| black_box(found.case).len(),
                    |case| {
                        events += case.expect("readable");
                        ControlFlow::Continue(())
                    },
                );
                assert!(read.is_ok() && events == CASES * EVENTS, "{read:?}");
            });
        });
    }
    group.throughput(Throughput::Bytes(size));
    group.bench_function(BenchmarkId::new("quick-xml", 1), |bencher| {
        bencher.iter(|| assert_eq!(tokens(&logs.xes), CASES * EVENTS));
    });
    group.finish();
}

/// Walks over a document and the attributes of its elements, and makes nothing of them; answers how many events there are.
fn tokens(xes: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(xes);
    let mut events = 0;
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(element) | Event::Empty(element) => {
                events += usize::from(element.name().as_ref() == b"event");
                for attribute in element.attributes() {
                    black_box(attribute.expect("well-formed").value);
                }
            }
            Event::Eof => return events,
            _ => {}
        }
    }
}

criterion_group!(benches, reading);
criterion_main!(benches);
