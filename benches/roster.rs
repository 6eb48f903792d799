//! Seconds that a roster of 200,000 rows takes: read and held against the roster, then written, into a store on disk that has none;
//! then again with every hundredth moved, which is the file of the month after.
//!
//! `cargo bench --no-default-features --bench roster`
#![expect(clippy::expect_used, reason = "a benchmark that cannot run should stop")]

use composure::records::{FILE, RosterImport, RosterSource, Store};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use std::fmt::Write as _;
use std::hint::black_box;

const ROWS: usize = 200_000;

/// A roster with every column; of every hundredth the branch is `branch`.
fn roster(branch: &str) -> String {
    let mut text = String::from("工号,姓名,网点,岗位,入行日期,直属上级,作答时限\n");
    for at in 0..ROWS {
        let branch = if at % 100 == 0 { branch } else { "滨江路支行" };
        writeln!(text, "{at:06},员工{at},{branch},柜员,2021/8/2,{:06},1.5", at / 20 * 20).expect("written");
    }
    text
}

fn import(store: &mut Store, text: &str) -> usize {
    let source = RosterSource { file: "staff.csv", bytes: text.as_bytes(), ..RosterSource::default() };
    let import = RosterImport { source, ..RosterImport::default() };
    let preview = store.preview_roster(&import).expect("read");
    let done = store.import_previewed(&import, &preview).expect("imported");
    done.added + done.updated
}

fn bench(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("a roster of 200,000 rows");
    group.sample_size(10);
    let (first, later) = (roster("文化宫支行"), roster("城东支行"));
    let fresh = || {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join(FILE)).expect("a store");
        (folder, store)
    };
    group.bench_function("all new", |bencher| {
        bencher.iter_batched(
            fresh,
            |(folder, mut store)| {
                assert_eq!(black_box(import(&mut store, &first)), ROWS);
                (folder, store)
            },
            BatchSize::PerIteration,
        );
    });
    let grown = || {
        let (folder, mut store) = fresh();
        import(&mut store, &first);
        (folder, store)
    };
    group.bench_function("every hundredth moved", |bencher| {
        bencher.iter_batched(
            grown,
            |(folder, mut store)| {
                assert_eq!(black_box(import(&mut store, &later)), ROWS / 100);
                (folder, store)
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
