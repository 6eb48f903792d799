//! Traces judged a second, in memory already: 36 constraints over traces of 6 to 30 events with 24 activities; the same
//! with ten and a hundred times as many constraints that none of the events concerns; and live, event by event.
//!
//! `cargo bench --no-default-features --bench conform`
#![expect(clippy::expect_used, reason = "a benchmark that cannot run should stop")]

use composure::logs::decl;
use composure::policy::{Book, Case, Judge, Watch};
use composure::terms::{ActivityIx, Actor, CivilMinute, Deed, Role};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};
use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Arc;

const TEMPLATES: [&str; 12] = [
    "Responded Existence",
    "Response",
    "Alternate Response",
    "Chain Response",
    "Precedence",
    "Alternate Precedence",
    "Chain Precedence",
    "Not Responded Existence",
    "Not Response",
    "Not Precedence",
    "Not Chain Response",
    "Not Chain Precedence",
];
const ACTIVITIES: u16 = 24;
const TRACES: usize = 20_000;

/// Each template three times over the log's activities, then so many times over others.
fn book(constraints: usize) -> Arc<Book> {
    let mut rng = SmallRng::seed_from_u64(36);
    let others = 10 * ACTIVITIES;
    let mut model: String = (0..ACTIVITIES + others).map(|at| format!("activity a{at}\n")).collect();
    for at in 0..constraints {
        let template = TEMPLATES.get(at % TEMPLATES.len()).expect("a template");
        let (from, many) = if at < 36 { (0, ACTIVITIES) } else { (ACTIVITIES, others) };
        let one = rng.random_range(0..many);
        let other = (one + rng.random_range(1..many)) % many;
        writeln!(model, "{template}[a{}, a{}] | | |", from + one, from + other).expect("written");
    }
    Arc::new(decl::read("model.decl", &model).expect("a model"))
}

fn cases() -> Vec<Case> {
    let mut rng = SmallRng::seed_from_u64(1);
    let case = |_| {
        let mut case = Case::default();
        for _ in 0..rng.random_range(6..=30) {
            case.activity(ActivityIx(rng.random_range(0..ACTIVITIES)));
            case.close(Actor::Staff, None);
        }
        case
    };
    (0..TRACES).map(case).collect()
}

fn judging(criterion: &mut Criterion) {
    let cases = cases();
    let mut group = criterion.benchmark_group("judge");
    group.sample_size(20).throughput(Throughput::Elements(TRACES as u64));
    for (constraints, threads) in [(36, 1), (36, 2), (360, 1), (3_600, 1)] {
        let judge = Judge::new(book(constraints));
        let all = |cases: &[Case]| {
            let mut bench = judge.bench();
            for case in cases {
                judge.judge(case, &mut bench).expect("no windows");
                black_box(bench.violated());
            }
        };
        let id = BenchmarkId::new(format!("{constraints} constraints"), threads);
        group.bench_function(id, |bencher| {
            bencher.iter(|| {
                std::thread::scope(|scope| {
                    for part in cases.chunks(TRACES.div_ceil(threads)) {
                        scope.spawn(|| all(part));
                    }
                });
            });
        });
    }
    group.finish();
}

fn watching(criterion: &mut Criterion) {
    let cases = cases();
    let events: usize = cases.iter().map(Case::len).sum();
    let mut group = criterion.benchmark_group("watch");
    group.sample_size(20).throughput(Throughput::Elements(events as u64));
    for constraints in [36, 360, 3_600] {
        let book = book(constraints);
        let binding = book.bind(|_| None);
        let watch = Watch::new(book, Role::Teller, binding, CivilMinute(0));
        let labels: Vec<_> = (0..ACTIVITIES).map(|at| watch.label(&[ActivityIx(at)])).collect();
        group.bench_function(BenchmarkId::from_parameter(constraints), |bencher| {
            bencher.iter(|| {
                // one conversation without end, because to begin one costs in proportion to the clauses
                let (mut state, mut turn) = (watch.start(), 0);
                for event in cases.iter().flat_map(Case::events) {
                    let label = event.activities.first().and_then(|activity| labels.get(activity.at()));
                    turn += 1;
                    let deed = Deed { actor: event.actor, data: event.data, turn, minutes: turn };
                    watch.advance(&mut state, label.expect("an activity"), &deed, &mut ());
                }
                black_box(state);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, judging, watching);
criterion_main!(benches);
