//! Responses per second through engine and monitors, beside bladeink playing a compiled ink story of like size.
//!
//! `cargo bench --no-default-features --bench encounter`
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a benchmark that cannot run should stop")]

use composure::assessment::advance_bare;
use composure::content::{Library, Pack};
use composure::encounter::{Begin, Command, Premise, Where};
use composure::locale::{Language, With, Words};
use composure::scenario::{Goto, Scenario};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Value, json};
use std::hint::black_box;
use std::path::Path;

/// Plays of random learners: each a list of commands from the start to an ending.
const PLAYS: usize = 256;

fn plays(premise: &Premise) -> Vec<Vec<Command>> {
    let mut rng = SmallRng::seed_from_u64(1);
    let mut play = || {
        let (mut state, mut commands) = (premise.open(|_, _| {}), Vec::new());
        while let Where::At(_) = state.place {
            let offered: Vec<_> = premise.offered(&state).collect();
            let command = Command::Respond(offered[rng.random_range(0..offered.len())]);
            premise.advance(&mut state, command, |_, _| {}).expect("an offered response");
            commands.push(command);
        }
        commands
    };
    (0..PLAYS).map(|_| play()).collect()
}

/// The same scenario as a compiled ink story: a knot per node with its line, a sticky choice per response with its
/// words, the mood moved and clamped in three variables. It has no guards, interrupts, silence, facts or policy, so its
/// work is less than the engine's.
fn ink(scenario: &Scenario, words: &Words) -> String {
    let args = With::new();
    let target = |goto: Goto| match goto {
        Goto::Node(node) => json!({"->": scenario.nodes[node.at()].id}),
        Goto::Ending(_) | Goto::Back(_) => json!("end"),
    };
    let mut knots = serde_json::Map::new();
    for node in &scenario.nodes {
        let main = &node.lines.last().expect("a line").say;
        let mut knot = vec![json!(format!("^{}", words.text(main, &args))), json!("\n")];
        let mut bodies = serde_json::Map::new();
        for (at, response) in node.responses.iter().map(|ix| &scenario.responses[ix.at()]).enumerate() {
            let text = words.find(main, Some(&response.id), &args).expect("words");
            knot.extend([json!("ev"), json!("str"), json!(format!("^{text}")), json!("/str"), json!("/ev")]);
            knot.push(json!({"*": format!(".^.c-{at}"), "flg": 4}));
            let mut body = vec![json!("\n")];
            let steps =
                [("anger", response.mood.anger), ("anxiety", response.mood.anxiety), ("trust", response.mood.trust)];
            for (axis, step) in steps.into_iter().filter(|(_, step)| *step != 0) {
                body.extend([json!("ev"), json!({"VAR?": axis}), json!(step), json!("+"), json!(0), json!("MAX")]);
                body.extend([json!(10), json!("MIN"), json!("/ev"), json!({"VAR=": axis, "re": true})]);
            }
            body.extend([target(response.goto), Value::Null]);
            bodies.insert(format!("c-{at}"), Value::Array(body));
        }
        knot.push(Value::Object(bodies));
        knots.insert(node.id.to_string(), Value::Array(knot));
    }
    let mood = scenario.mood;
    knots.insert(
        "global decl".to_owned(),
        json!(["ev", mood.anger, {"VAR=": "anger"}, mood.anxiety, {"VAR=": "anxiety"}, mood.trust, {"VAR=": "trust"}, "/ev", "end", null]),
    );
    let start = json!({"->": scenario.nodes[scenario.start.at()].id});
    json!({"inkVersion": 21, "root": [[start, ["done", null], null], "done", knots], "listDefs": {}}).to_string()
}

/// Plays an ink story at random to its end; answers how many choices that took, 200 at most.
fn play_ink(story: &mut bladeink::story::Story, rng: &mut SmallRng) -> u64 {
    let mut choices = 0;
    story.reset_state().expect("a story");
    loop {
        while story.can_continue() {
            black_box(story.cont().expect("a story"));
        }
        let offered = story.get_current_choices().len();
        if offered == 0 || choices == 200 {
            return choices;
        }
        story.choose_choice_index(rng.random_range(0..offered)).expect("an offered choice");
        choices += 1;
    }
}

fn responses(criterion: &mut Criterion) {
    let library = Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]);
    let size = |pack: &&Pack| pack.scenario.responses.len();
    let pack = library.packs.iter().max_by_key(size).expect("the shipped scenarios");
    let premise =
        Premise::new(pack.scenario.clone(), pack.book.clone(), Begin::draw(&pack.scenario, 7).expect("drawn"))
            .expect("playable");
    let plays = plays(&premise);
    let count: usize = plays.iter().map(Vec::len).sum();
    let mut group = criterion.benchmark_group("responses");

    group.throughput(Throughput::Elements(count as u64));
    group.bench_function(BenchmarkId::new("composure", &pack.scenario.id), |bencher| {
        bencher.iter(|| {
            let start = premise.watch.start();
            let mut watch = start.clone();
            let mut violations = 0_u32;
            for play in &plays {
                let mut state = premise.open(|_, _| {});
                watch.clone_from(&start);
                for command in play {
                    advance_bare(&premise, &mut state, &mut watch, *command).expect("an offered response");
                }
                premise.watch.finish(&mut watch, state.turn, &mut ());
                violations += premise.watch.violations(&watch).iter().map(|(_, count)| count).sum::<u32>();
            }
            black_box(violations)
        });
    });

    let story = ink(&pack.scenario, &pack.words(&Language::source()));
    let mut story = bladeink::story::Story::new(&story).expect("a compiled ink story");
    // one element is one choice: as many plays as give about a thousand choices, the same in every iteration
    let total = |story: &mut _| {
        let mut rng = SmallRng::seed_from_u64(1);
        (0..64).map(|_| play_ink(story, &mut rng)).sum::<u64>()
    };
    let choices = total(&mut story);
    assert!(choices > 64, "the story is played, not skipped: {choices} choices");
    group.throughput(Throughput::Elements(choices));
    group.bench_function(BenchmarkId::new("bladeink", &pack.scenario.id), |bencher| {
        bencher.iter(|| black_box(total(&mut story)));
    });
    group.finish();
}

criterion_group!(benches, responses);
criterion_main!(benches);
