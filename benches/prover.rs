//! States explored a second on a family of scenarios from 10^4 to 10^7 states, the shipped scenarios proved whole, and
//! how many random plays find what the prover finds.
//!
//! `cargo bench --no-default-features --bench prover`
#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a benchmark prints, or stops")]

use composure::assessment::{Measure, Observation, Outcome, advance_bare};
use composure::assurance::{Classes, Effort, Space, hindsight, prove, scale};
use composure::content::{Library, Pack};
use composure::encounter::{Begin, Command, Premise, Where};
use composure::policy::{
    Activity, ActivityActor, Basis, Book, BoundActor, Clause, Constraint, Force, Over, Scoring, Severity, Source,
    Template, Trigger, Unit, Weights, Window,
};
use composure::scenario::{
    Axis, Category, Channel, Condition, Direction, DoneBit, Ending, EndingKind, Goal, Goto, Line, Mood, MoodStep, Node,
    Response, ResponseKind, Scenario, Topics,
};
use composure::terms::{
    ActivityIx, Calendar, CivilMinute, ClauseIx, CompetencyIx, EndingIx, Names, NodeIx, PersonIx, ResponseIx, Role,
};
use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

/// A chain of `length` nodes. At each, three responses move one mood each, a fourth performs one of `marks` activities that the
/// goals ask about, and every response may open or settle what one of the clauses asks for.
fn family(length: u16, marks: u8) -> (Arc<Scenario>, Arc<Book>) {
    let activities = ["ask", "answer", "stay_silent"].into_iter().map(String::from);
    let names: Vec<String> = activities.chain((0..marks).map(|at| format!("mark_{at}"))).collect();
    let trigger = |at: u16| Trigger { activities: vec![ActivityIx(at)], test: None };
    let clause = |id: &str, template, window| Clause {
        id: id.into(),
        source: Source { document: "a document".into(), article: "1".into() },
        actor: BoundActor::Any,
        force: Force::Must,
        basis: Basis::Text,
        competency: CompetencyIx(0),
        severity: Severity::Major,
        constraint: Constraint {
            template,
            activation: trigger(0),
            target: Some(trigger(1)),
            window,
            over: Over::Staff,
        },
    };
    let clauses = vec![
        clause("answer-soon", Template::Response, Some(Window::up_to(3, Unit::Turns))),
        clause("answer-first", Template::Precedence, None),
    ];
    let book = Book {
        id: "family".into(),
        version: 1,
        weights: Weights { critical: 5, major: 3, minor: 1 },
        calendar: Calendar::default(),
        competencies: ["courtesy"].into_iter().collect(),
        activity_names: names.iter().map(String::as_str).collect(),
        activities: names.iter().map(|_| Activity { actor: ActivityActor::Any, fields: Vec::new() }).collect(),
        fields: [""; 0].into_iter().collect(),
        facts: [""; 0].into_iter().collect(),
        parameter_names: [""; 0].into_iter().collect(),
        parameters: composure::terms::Rows::new(),
        clause_names: clauses.iter().map(|clause| &*clause.id).collect::<composure::terms::Names<ClauseIx>>(),
        clauses: clauses.into_iter().collect(),
    };
    let mut responses = Vec::new();
    let nodes = (0..length).map(|at| {
        let goto = if at + 1 < length { Goto::Node(NodeIx(at + 1)) } else { Goto::Ending(EndingIx(0)) };
        let first = responses.len();
        for (way, mood) in [(1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, 0)].into_iter().enumerate() {
            let mark = (at % u16::from(marks.max(1))) as u8;
            let marking = way == 3 && marks > 0;
            let performs = match way {
                3 if marks > 0 => vec![ActivityIx(3 + u16::from(mark))],
                0 if at % 5 == 0 => vec![ActivityIx(0)],
                1 if at % 5 == 2 => vec![ActivityIx(1)],
                _ => Vec::new(),
            };
            responses.push(Response {
                id: format!("way-{way}").into(),
                node: NodeIx(at),
                standing_act: None,
                kind: ResponseKind::Say,
                performs,
                with: Vec::new(),
                when: None,
                takes: 0,
                mood: MoodStep { anger: mood.0, anxiety: mood.1, trust: mood.2 },
                moods: Vec::new(),
                goto,
                done: if marking { 1 << mark } else { 0 },
                picked: 0,
                topics: Topics::default(),
            });
        }
        Node {
            id: format!("node-{at}").into(),
            aftermath: false,
            present: Vec::new(),
            step: None,
            lines: vec![Line { when: None, say: format!("node-{at}").into(), topics: Topics::default() }],
            again: None,
            performs: Vec::new(),
            silence: None,
            responses: (first..responses.len()).map(ResponseIx::from).collect(),
        }
    });
    let nodes: Vec<_> = nodes.collect();
    let all = (0..marks).map(|bit| Condition::Done(DoneBit(bit)));
    let moods = Axis::ALL.into_iter().map(|axis| Condition::AtMost(PersonIx::CUSTOMER, axis, 5));
    let scenario = Scenario {
        id: "family".into(),
        version: 1,
        policies: "family".into(),
        role: Role::Teller,
        channel: Channel::Counter,
        category: Category::StaffAttitude,
        direction: Direction::default(),
        begins: CivilMinute(0),
        pass_mark: 7_000,
        practice_only: false,
        facts: Vec::new(),
        topics: Names::default(),
        standing_acts: Vec::new(),
        times: Vec::new(),
        mood: Mood { anger: 0, anxiety: 0, trust: 0 },
        people: Vec::new(),
        earns: Vec::new(),
        goals: vec![Goal {
            id: "all".into(),
            when: Condition::All(all.chain(moods).collect()),
            applies: None,
            competency: CompetencyIx(0),
            weight: 3,
        }],
        claims: Vec::new(),
        start: NodeIx(0),
        node_names: nodes.iter().map(|node| &*node.id).collect(),
        nodes,
        responses,
        interrupts: Vec::new(),
        endings: vec![Ending {
            id: "over".into(),
            kind: EndingKind::Resolved,
            topics: Topics::default(),
            fields: Vec::new(),
        }],
    };
    (Arc::new(scenario), Arc::new(book))
}

fn premise(scenario: &Arc<Scenario>, book: &Arc<Book>, begin: Begin) -> Arc<Premise> {
    Arc::new(Premise::new(Arc::clone(scenario), Arc::clone(book), begin).expect("playable"))
}

fn explore_the_family() {
    println!("one core\n  states      moves   seconds  million states/s  bytes/state");
    for (length, marks) in [(16, 0), (24, 0), (40, 0), (40, 1), (40, 3), (40, 5), (40, 7), (40, 8)] {
        let (scenario, book) = family(length, marks);
        let premise = premise(&scenario, &book, Begin::draw(&scenario, 1).expect("drawn"));
        let start = Instant::now();
        let space = Space::explore(premise, usize::MAX, |_| true).expect("sound");
        let seconds = start.elapsed().as_secs_f64();
        let (states, bytes) = (space.len(), space.bytes());
        let rate = states as f64 / seconds / 1e6;
        println!(
            "{states:>8} {:>10} {seconds:>9.3} {rate:>17.2} {:>12.1}",
            space.moves(),
            bytes as f64 / states as f64
        );
    }
}

fn prove_what_ships(library: &Library) {
    println!(
        "\nthe shipped scenarios proved whole, two threads\n  scenario                classes     states   seconds"
    );
    for pack in &library.packs {
        let cues = library.cues(pack).expect("playable");
        let effort = Effort { cap: 5_000_000, workers: 2 };
        let start = Instant::now();
        let report = prove(&pack.scenario, &pack.book, &cues, effort, &|_| true).expect("few facts");
        let seconds = start.elapsed().as_secs_f64();
        let states = report.classes.iter().map(|class| class.states).max().unwrap_or(0);
        println!("  {:<24}{:>7} {states:>10} {seconds:>9.2}", pack.scenario.id, report.classes.len());
    }
}

/// Random plays until one passes, as a tester who samples would look for a counterexample to "nobody passes".
fn sample(packs: &[Pack]) {
    println!("\n\"nobody passes\": random plays until one does, and the prover's time to its counterexample");
    for pack in packs {
        let classes = Classes::of(&pack.scenario, &pack.book).expect("few facts");
        let begin = classes.all()[0].begin.clone();
        let premise = premise(&pack.scenario, &pack.book, begin);
        let effort = Effort { cap: usize::MAX, workers: 2 };
        let scale = scale(&pack.scenario, &pack.book, effort, &|_| true).expect("sound").expect("explored");
        let measure = Measure::on(&scale, &premise).expect("its own");
        let tariff = measure.tariff(&premise).expect("measured");
        let start = Instant::now();
        let look = hindsight(&premise, tariff, &[], usize::MAX, |_| true).expect("sound").expect("explored");
        let proved = start.elapsed().as_secs_f64();
        let mut rng = SmallRng::seed_from_u64(7);
        let start = Instant::now();
        let most = 2_000_000_u64;
        let found = (1..=most).find(|_| passes(&premise, &measure, &mut rng));
        let seconds = start.elapsed().as_secs_f64();
        let plays = found.map_or_else(|| format!("none in {most}"), |plays| plays.to_string());
        let turns = look.way.len();
        println!(
            "  {:<24} prover {proved:.2} s ({turns} turns); random plays: {plays}, {seconds:.1} s",
            pack.scenario.id
        );
    }
}

fn passes(premise: &Arc<Premise>, measure: &Measure, rng: &mut SmallRng) -> bool {
    let mut commands = Vec::new();
    let (mut state, mut watch) = (premise.open(|_, _| {}), premise.watch.start());
    while let Where::At(_) = state.place {
        let offered: Vec<_> = premise.offered(&state).collect();
        let command = Command::Respond(offered[rng.random_range(0..offered.len())]);
        advance_bare(premise, &mut state, &mut watch, command).expect("offered");
        commands.push(command);
    }
    // who has lost too much already cannot pass: the assessment is spared
    let (book, tariff) = (premise.watch.book(), measure.tariff(premise).expect("measured"));
    let weight = |(clause, count): &(ClauseIx, u32)| {
        let clause = book.clauses.at(*clause);
        let kept = clause.constraint.scoring() == Scoring::Kept;
        if kept { i64::from(book.weights.of(clause.severity)) * i64::from(*count) } else { 0 }
    };
    let lost: i64 = premise.watch.violations(&watch).iter().map(weight).sum();
    if lost > i64::from(tariff.gauge.top - tariff.least().unwrap_or(0)) {
        return false;
    }
    let mut observation = Observation::open(Arc::clone(premise));
    for command in commands {
        observation.advance(command).expect("offered");
    }
    observation.assess(measure).outcome == Outcome::Passed
}

fn main() {
    let library = Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]);
    explore_the_family();
    prove_what_ships(&library);
    sample(&library.packs);
}
