//! How long 5,000 records take to be verified, without and with playing each again, and to be listed before and after that was noted; on
//! every core, in a store on disk.
//!
//! `cargo bench --no-default-features --bench chain`
#![expect(clippy::expect_used, reason = "a benchmark that cannot run should stop")]

use composure::attempt::{Attempt, Plan, parse_transcript, walk};
use composure::content::{Library, Root};
use composure::encounter::{Command, Where};
use composure::locale::Language;
use composure::records::{FILE, Filed, Filter, Mode, Store, StoreError};
use composure::terms::Millis;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

const RECORDS: usize = 5_000;

/// Plays the model answers on the record, and copies that.
fn fill(store: &mut Store, records: usize) {
    let library = Library::load(&Root::Shipped, &[]);
    let language = Language::source();
    let app = library.app_words(&language);
    store.import_roster("staff.csv", b"number,name,branch\n1001,Li Xiaoyan,East\n").expect("a roster");
    let subject = store.employee("1001").expect("read").expect("there").subject;
    let moves = parse_transcript(include_str!("../tests/transcripts/media-threat.model.txt")).expect("moves").moves;
    let pack = library.pack("media-threat").expect("it ships");
    let plan = Plan { subject: subject.clone(), mode: Mode::Assessment, language, seed: 7, time_factor_percent: 100 };
    let mut attempt = Attempt::start(store, pack, app, plan).expect("begun");
    for one in &moves {
        let Where::At(node) = attempt.observation().state().place else { break };
        let scenario = attempt.observation().premise().scenario.clone();
        let command = one
            .response
            .as_ref()
            .map_or(Command::Silence, |id| Command::Respond(scenario.response_called(node, id).expect("offered")));
        let entry = attempt.prepare(command, one.elapsed.unwrap_or(Millis(2_500))).expect("possible");
        store.append(&attempt.id, &entry).expect("written");
        attempt.confirm(&entry).expect("it fits");
    }
    attempt.finish(store).expect("closed");
    store.multiply(1, u32::try_from(records - 1).expect("a count"), &[subject]).expect("copied");
}

fn listed(store: &Store) -> usize {
    let mut intact = 0;
    let each = store.each_record(&Filter::default(), |filed| -> Result<(), StoreError> {
        intact += usize::from(matches!(filed, Filed::Intact(_)));
        Ok(())
    });
    each.expect("read");
    intact
}

fn bench(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut made = Store::open(&folder.path().join(FILE)).expect("a store");
    fill(&mut made, RECORDS);
    let mut group = criterion.benchmark_group(format!("{RECORDS} records"));
    group.sample_size(10).throughput(Throughput::Elements(RECORDS as u64));
    let verified = |store: &Store| store.verify(&[], |_| true).expect("read");
    group.bench_function("verified", |bencher| {
        bencher.iter(|| {
            let found = verified(black_box(&made));
            assert!(found.holds(), "{:?}", found.faults);
            found.records
        });
    });
    group.bench_function("verified and played again", |bencher| {
        bencher.iter(|| {
            let walked = walk(black_box(&made), &[], true, |_| true).expect("read");
            assert_eq!(walked.replays.map(|one| one.same), Some(RECORDS));
        });
    });
    group.bench_function("listed, each held against its link", |bencher| {
        bencher.iter(|| assert_eq!(listed(black_box(&made)), RECORDS));
    });
    let found = verified(&made);
    made.note_verified(&found).expect("noted");
    group.bench_function("listed after they were verified", |bencher| {
        bencher.iter(|| assert_eq!(listed(black_box(&made)), RECORDS));
    });
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
