//! Small random scenarios, and every play of them one after the other by the plain engine: what the proofs must agree
//! with. Acyclic by construction: an arrow leads forward, or its response guards itself with its own `Done`.

use super::Space;
use super::explore::order::order;
use super::learners::guess::class_scale;
use crate::assessment::{Assessment, Measure, Observation, Outcome, Tariff};
use crate::encounter::{Begin, Command, Event, Premise, State, Where};
use crate::policy::tests::{self as policy, constraint};
use crate::policy::{Book, Constraint, Scoring, Severity};
use crate::scenario::{
    Axis, Category, Channel, Claim, ClaimKind, Condition, DONE, Direction, DoneBit, Earned, Ending, EndingField,
    EndingKind, Fact, FactKind, Feels, Goal, Goto, Interrupt, Line, Mood, MoodStep, Node, Person, Quantity, Response,
    ResponseKind, Scenario, Silence, StandingAct, Topics, Variant,
};
use crate::terms::{
    ActivityIx, CivilMinute, CompetencyIx, EndingIx, FactIx, FieldIx, Millis, Names, NodeIx, PersonIx, ResponseIx,
    Role, StandingIx, Value,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use std::sync::Arc;

/// A scenario with its book, and nothing else.
#[derive(Clone, Debug)]
pub(super) struct Small {
    pub scenario: Arc<Scenario>,
    pub book: Arc<Book>,
}

impl Small {
    /// A premise for every combination of facts.
    pub(super) fn premises(&self) -> Vec<Arc<Premise>> {
        let mut all: Vec<Vec<(Box<str>, Value)>> = vec![Vec::new()];
        for fact in &self.scenario.facts {
            let with = |facts: &Vec<(Box<str>, Value)>| {
                let facts = facts.clone();
                fact.choices.iter().map(move |one| [facts.clone(), vec![(fact.id.clone(), one.clone())]].concat())
            };
            all = all.iter().flat_map(|facts| with(facts).collect::<Vec<_>>()).collect();
        }
        let begin = |facts| Begin { scenario: self.scenario.id.clone(), seed: 0, facts };
        let premise =
            |facts| Premise::new(Arc::clone(&self.scenario), Arc::clone(&self.book), begin(facts)).expect("playable");
        all.into_iter().map(|facts| Arc::new(premise(facts))).collect()
    }

    /// The space of each of them.
    pub(super) fn spaces(&self) -> Vec<Space> {
        self.premises()
            .into_iter()
            .map(|premise| Space::explore(premise, 1_000_000, |_| true).expect("sound"))
            .collect()
    }
}

/// A play to its end.
#[derive(Clone, Debug)]
pub(super) struct WholePlay {
    pub commands: Vec<Command>,
    pub events: Vec<Event>,
    pub assessment: Assessment,
    /// Where it ended.
    pub state: State,
    /// How probable it is if each possible command is as likely.
    pub probability: f64,
}

impl WholePlay {
    /// Its score; nothing where there is no number.
    pub(super) fn score(&self) -> u16 {
        self.assessment.score.map_or(0, |score| score.0)
    }

    pub(super) fn passed(&self) -> bool {
        self.assessment.outcome == Outcome::Passed
    }
}

/// By what plays of a premise are measured.
pub(super) fn measure(premise: &Arc<Premise>) -> Measure {
    let space = Space::explore(Arc::clone(premise), 1_000_000, |_| true).expect("sound");
    let order = order(&space).expect("sound").forward().expect("acyclic by construction");
    Measure::Guessing(class_scale(&space, &order).expect("sound").expect("all of it"))
}

/// What scores and passes in a premise.
pub(super) fn tariff(premise: &Arc<Premise>) -> Tariff {
    measure(premise).tariff(premise).expect("measured")
}

/// Plays what is given; the commands must be possible.
pub(super) fn replay(premise: &Arc<Premise>, measure: &Measure, commands: &[Command]) -> WholePlay {
    let mut observation = Observation::open(Arc::clone(premise));
    for command in commands {
        observation.advance(*command).expect("possible");
    }
    played(&observation, measure, commands.to_vec(), 0.0)
}

/// Every play there is; none where there are more than `most`.
pub(super) fn every_play(premise: &Arc<Premise>, most: usize) -> Option<Vec<WholePlay>> {
    let (mut plays, measure) = (Vec::new(), measure(premise));
    let mut open = vec![(Observation::open(Arc::clone(premise)), Vec::new(), 1.0)];
    while let Some((observation, commands, probability)) = open.pop() {
        assert!(commands.len() < 100, "acyclic by construction");
        if observation.over() {
            plays.push(played(&observation, &measure, commands, probability));
            if plays.len() > most {
                return None;
            }
            continue;
        }
        let possible = possible(premise, observation.state());
        for command in &possible {
            let mut next = observation.clone();
            next.advance(*command).expect("possible");
            open.push((next, [&commands[..], &[*command]].concat(), probability / possible.len() as f64));
        }
    }
    Some(plays)
}

pub(super) fn possible(premise: &Premise, state: &State) -> Vec<Command> {
    let Where::At(node) = state.place else { return Vec::new() };
    let silence = premise.scenario.node(node).is_some_and(|node| node.silence.is_some());
    premise.offered(state).map(Command::Respond).chain(silence.then_some(Command::Silence)).collect()
}

fn played(observation: &Observation, measure: &Measure, commands: Vec<Command>, probability: f64) -> WholePlay {
    let events = observation.seen().iter().map(|seen| seen.event).collect();
    WholePlay { commands, events, assessment: observation.assess(measure), state: *observation.state(), probability }
}

// ── the generator ──

/// A response before it is known what nodes there are.
#[derive(Clone, Debug)]
struct Sketch {
    performs: Vec<ActivityIx>,
    amount: Option<i64>,
    when: Option<Condition>,
    takes: u32,
    mood: MoodStep,
    moods: Moved,
    goto: Index,
    back: bool,
}

/// What moves the moods of those beside the customer.
type Moved = Vec<(PersonIx, MoodStep)>;

#[derive(Clone, Debug)]
struct NodeSketch {
    performs: Vec<ActivityIx>,
    aftermath: bool,
    line: Option<Condition>,
    silence: Option<(MoodStep, Moved, Index)>,
    present: Vec<PersonIx>,
    responses: Vec<Sketch>,
}

/// A small scenario with two facts, a book of up to six clauses, and whatever else there can be.
pub(super) fn small() -> impl Strategy<Value = Small> {
    let rewards = vec((prop::bool::weighted(0.8), option::weighted(0.3, fact_condition())), 6);
    let goals = vec((condition(), option::weighted(0.3, fact_condition()), 1..4_u16), 0..4);
    let claims = vec((select(ClaimKind::ALL.to_vec()), condition()), 0..4);
    // half of those behind another cross when it does
    let interrupts = vec((option::of(mood_condition()), mood_condition(), any::<Index>()), 0..4);
    let severities = vec(select(vec![Severity::Critical, Severity::Major, Severity::Minor]), 6);
    let pass_mark = select(vec![1, 1_000, 2_000, 4_000, 6_000, 10_000]);
    let acts = prop_oneof![3 => Just(Vec::new()), 2 => vec(standing_act(), 1..3)];
    let compounds = prop_oneof![3 => Just(Vec::new()), 2 => vec(compound(), 1..3)];
    let fields = prop_oneof![3 => Just(Vec::new()), 2 => vec(vec(condition(), 0..3), 1..3)];
    let rest = (pass_mark, acts, compounds, fields);
    (vec(node(), 2..6), interrupts, vec(constraint(), 1..7), severities, rewards, goals, claims, rest).prop_map(
        |(nodes, interrupts, constraints, severities, rewards, goals, claims, rest)| {
            let (pass_mark, acts, compounds, fields) = rest;
            let mut book = book(constraints);
            for (clause, severity) in book.clauses.as_mut_slice().iter_mut().zip(severities) {
                let earned = clause.constraint.scoring() == Scoring::Earned;
                clause.severity = if earned { severity.min(Severity::Major) } else { severity };
            }
            let earns = book
                .clauses
                .iter()
                .zip(rewards)
                .filter(|((_, clause), (rewarded, _))| *rewarded && clause.constraint.scoring() == Scoring::Earned);
            let earns =
                earns.map(|((clause, _), (_, applies))| Earned { clause, applies, only_chance: false }).collect();
            let mut scenario = scenario(&nodes);
            scenario.people = people();
            add_standing_acts(&mut scenario, &acts);
            compounds.iter().enumerate().for_each(|(at, one)| add_compound(&mut scenario, at, one));
            for (own, first, goto) in &interrupts {
                let before = scenario.interrupts.last().map(|one| one.when.clone());
                let when = own.clone().or(before).unwrap_or_else(|| first.clone());
                scenario.interrupts.push(interrupt(scenario.interrupts.len(), when, *goto, nodes.len()));
            }
            scenario.earns = earns;
            scenario.goals = goals
                .into_iter()
                .enumerate()
                .map(|(at, (when, applies, weight))| Goal {
                    id: format!("goal-{at}").into(),
                    when,
                    applies,
                    competency: CompetencyIx(0),
                    weight,
                })
                .collect();
            scenario.claims = claims
                .into_iter()
                .enumerate()
                .map(|(at, (kind, when))| Claim { id: format!("claim-{at}").into(), kind, when })
                .collect();
            scenario.pass_mark = pass_mark;
            if let Some(closed) = scenario.endings.first_mut() {
                closed.fields = fields.into_iter().enumerate().map(|(at, conditions)| field(at, conditions)).collect();
            }
            Small { scenario: Arc::new(scenario), book: Arc::new(book) }
        },
    )
}

/// A book of these constraints in which silence performs the last activity.
pub(super) fn book(constraints: impl IntoIterator<Item = Constraint>) -> Book {
    let mut book = policy::book(constraints);
    book.activity_names = ["a", "b", "c", "d", "stay_silent"].into_iter().collect();
    book
}

/// A scenario of these nodes with everything else at its plainest.
fn scenario(nodes: &[NodeSketch]) -> Scenario {
    let mut responses: Vec<Response> = Vec::new();
    let nodes: Vec<Node> = nodes
        .iter()
        .enumerate()
        .map(|(at, sketch)| {
            let first = responses.len();
            for (which, one) in sketch.responses.iter().enumerate() {
                let own = responses.len();
                // there is always a way on
                let back = one.back && which > 0;
                let spent =
                    back.then(|| Condition::Not(Condition::Done(DoneBit(u8::try_from(own).expect("few"))).into()));
                let guards: Vec<_> = one.when.iter().filter(|_| which > 0).cloned().chain(spent).collect();
                responses.push(Response {
                    id: format!("r{which}").into(),
                    node: NodeIx::from(at),
                    standing_act: None,
                    kind: ResponseKind::Say,
                    performs: one.performs.clone(),
                    with: one
                        .amount
                        .map(|amount| (FieldIx(0), Quantity::Value(Value::Int(amount))))
                        .into_iter()
                        .collect(),
                    when: (!guards.is_empty()).then_some(Condition::All(guards)),
                    takes: one.takes,
                    mood: one.mood,
                    moods: one.moods.clone(),
                    goto: if back {
                        Goto::Node(NodeIx::from(one.goto.index(at + 1)))
                    } else {
                        forward(at, one.goto, nodes.len())
                    },
                    done: 1 << own,
                    picked: 0,
                    topics: Topics::default(),
                });
            }
            let default = Line { when: None, say: format!("n{at}").into(), topics: Topics::default() };
            let hot = sketch.line.clone().map(|when| Line {
                when: Some(when),
                say: format!("n{at}-hot").into(),
                topics: Topics::default(),
            });
            Node {
                id: format!("n{at}").into(),
                aftermath: sketch.aftermath,
                present: sketch.present.clone(),
                step: None,
                lines: hot.into_iter().chain([default]).collect(),
                again: (!sketch.aftermath).then(|| format!("n{at}-again").into()),
                performs: sketch.performs.clone(),
                silence: sketch.silence.clone().map(|(mood, moods, goto)| Silence {
                    patience: Millis(1_000),
                    mood,
                    moods,
                    goto: forward(at, goto, nodes.len()),
                    fits: None,
                }),
                responses: (first..responses.len()).map(ResponseIx::from).collect(),
            }
        })
        .collect();
    plain(nodes, responses)
}

/// A standing act: what it is, what the reaction depends on, and where it leads instead of back, or is withheld.
#[derive(Clone, Debug)]
struct StandingSketch {
    sketch: Sketch,
    reaction: Option<Condition>,
    instead: u8,
    withheld: u8,
}

fn standing_act() -> impl Strategy<Value = StandingSketch> {
    (response(), option::weighted(0.6, condition()), 0..12_u8, 0..12_u8)
        .prop_map(|(sketch, reaction, instead, withheld)| StandingSketch { sketch, reaction, instead, withheld })
}

/// The acts at every node but an aftermath, each behind its own `Done`; at one it is withheld, at one it leads on.
fn add_standing_acts(scenario: &mut Scenario, acts: &[StandingSketch]) {
    let count = scenario.nodes.len();
    for (at, act) in acts.iter().enumerate() {
        let ix = StandingIx::from(at);
        let bit = 56 + u8::try_from(at).expect("few");
        let spent = Condition::Not(Condition::Done(DoneBit(bit)).into());
        let line = |when: Option<Condition>, say: &str| Line {
            when,
            say: format!("a{at}-{say}").into(),
            topics: Topics::default(),
        };
        let hot = act.reaction.clone().map(|when| line(Some(when), "hot"));
        scenario.standing_acts.push(StandingAct {
            id: format!("a{at}").into(),
            reactions: hot.into_iter().chain([line(None, "calm")]).collect(),
        });
        for place in 0..count {
            let node = &scenario.nodes[place];
            if node.aftermath || usize::from(act.withheld) == place {
                continue;
            }
            let instead = usize::from(act.instead) == place;
            let one = &act.sketch;
            let guards = one.when.iter().cloned().chain([spent.clone()]).collect();
            let response = Response {
                id: format!("a{at}").into(),
                node: NodeIx::from(place),
                standing_act: Some(ix),
                kind: ResponseKind::Do,
                performs: one.performs.clone(),
                with: one.amount.map(|amount| (FieldIx(0), Quantity::Value(Value::Int(amount)))).into_iter().collect(),
                when: Some(Condition::All(guards)),
                takes: one.takes,
                mood: one.mood,
                moods: one.moods.clone(),
                goto: if instead { forward(place, one.goto, count) } else { Goto::Back(ix) },
                done: 1 << bit,
                picked: 0,
                topics: Topics::default(),
            };
            let which = ResponseIx::from(scenario.responses.len());
            scenario.nodes[place].responses.push(which);
            scenario.responses.push(response);
        }
    }
}

/// A compound response: which of the responses it is, and its steps.
#[derive(Clone, Debug)]
struct CompoundSketch {
    of: Index,
    steps: Vec<StepSketch>,
}

/// A step: what can be picked there, and how many of it, where that isn't one.
#[derive(Clone, Debug)]
struct StepSketch {
    picks: Vec<PickSketch>,
    several: Option<(u8, u8)>,
}

/// What can be picked: a field that is filled in, or left empty and then forgotten; a part that needs another or excludes it.
#[derive(Clone, Debug)]
struct PickSketch {
    sketch: Sketch,
    guard: Guard,
    forgotten: bool,
}

/// On what a pick depends. The others are those of its own step and of the steps before.
#[derive(Clone, Debug)]
enum Guard {
    Nothing,
    Anything,
    Needs(Index),
    Excludes(Index),
}

fn compound() -> impl Strategy<Value = CompoundSketch> {
    let guard = prop_oneof![
        2 => Just(Guard::Nothing),
        1 => Just(Guard::Anything),
        2 => any::<Index>().prop_map(Guard::Needs),
        2 => any::<Index>().prop_map(Guard::Excludes),
    ];
    let pick = (response(), guard, any::<bool>()).prop_map(|(sketch, guard, forgotten)| PickSketch {
        sketch,
        guard,
        forgotten,
    });
    let several = option::weighted(0.5, (0..3_u8, 1..3_u8).prop_map(|(least, most)| (least.min(most), most)));
    let step = (vec(pick, 1..4), several).prop_map(|(picks, several)| StepSketch { picks, several });
    (any::<Index>(), vec(step, 1..3)).prop_map(|(of, steps)| CompoundSketch { of, steps })
}

/// The steps behind the other nodes: from each one pick leads to the next, or so many are picked until it is left.
fn add_compound(scenario: &mut Scenario, number: usize, compound: &CompoundSketch) {
    let of = compound.of.index(scenario.responses.len());
    // what leads into a step is made in the turn that it is in already
    if scenario.responses[of].standing_act.is_some() || scenario.nodes[scenario.responses[of].node.at()].step.is_some()
    {
        return;
    }
    let Node { aftermath, present, .. } = scenario.nodes[scenario.responses[of].node.at()].clone();
    let (end, takes) = (scenario.responses[of].goto, std::mem::take(&mut scenario.responses[of].takes));
    scenario.responses[of].goto = Goto::Node(NodeIx::from(scenario.nodes.len()));
    // those that are remembered, each by its bit
    let mut known: Vec<u8> = Vec::new();
    for (place, StepSketch { picks, several }) in compound.steps.iter().enumerate() {
        let (node, first) = (NodeIx::from(scenario.nodes.len()), scenario.responses.len());
        let next = if place + 1 == compound.steps.len() { end } else { Goto::Node(NodeIx::from(node.at() + 1)) };
        let remembered = |one: &PickSketch| several.is_some() || !one.forgotten || !one.sketch.performs.is_empty();
        // three for each of two steps of two
        let bit = |which: usize| u8::try_from(55 - 6 * number - 3 * place - which).expect("few");
        let bits: Vec<Option<u8>> =
            picks.iter().enumerate().map(|(which, one)| remembered(one).then(|| bit(which))).collect();
        known.extend(bits.iter().flatten());
        let pick = |id: String, one: Option<&Sketch>, when: Vec<Condition>, goto: Goto, picked: u64| Response {
            id: id.into(),
            node,
            standing_act: None,
            kind: ResponseKind::Do,
            performs: one.map(|one| one.performs.clone()).unwrap_or_default(),
            with: Vec::new(),
            when: (!when.is_empty()).then_some(Condition::All(when)),
            takes: if goto == end { takes } else { 0 },
            mood: one.map(|one| one.mood).unwrap_or_default(),
            moods: one.map(|one| one.moods.clone()).unwrap_or_default(),
            goto,
            done: 0,
            picked,
            topics: Topics::default(),
        };
        let done = |bit: u8| Condition::Done(DoneBit(bit));
        let all = bits.iter().flatten().fold(0, |all, bit| all | 1 << bit);
        let (mut open, mut added) = (0, Vec::new());
        for (which, (PickSketch { sketch, guard, .. }, own)) in picks.iter().zip(&bits).enumerate() {
            let others: Vec<u8> = known.iter().copied().filter(|bit| Some(*bit) != *own).collect();
            let guard = match guard {
                // there is always a way on
                _ if which == 0 => None,
                Guard::Nothing => None,
                Guard::Anything => sketch.when.clone(),
                Guard::Needs(_) | Guard::Excludes(_) if others.is_empty() => None,
                Guard::Needs(one) => Some(done(others[one.index(others.len())])),
                Guard::Excludes(one) => Some(Condition::Not(done(others[one.index(others.len())]).into())),
            };
            open += u8::from(guard.is_none());
            let again = several
                .zip(*own)
                .map(|((_, most), own)| [Condition::Not(done(own).into()), Condition::Fewer(all, most)]);
            let when = guard.into_iter().chain(again.into_iter().flatten()).collect();
            let goto = if several.is_some() { Goto::Node(node) } else { next };
            added.push(pick(format!("p{which}"), Some(sketch), when, goto, own.map_or(0, |own| 1 << own)));
        }
        if let Some((least, _)) = several {
            // no least that cannot be reached
            let enough = Condition::Not(Condition::Fewer(all, (*least).min(open)).into());
            added.push(pick(DONE.to_owned(), None, vec![enough], next, 0));
        }
        scenario.responses.extend(added);
        let id: Box<str> = format!("s{number}-{place}").into();
        scenario.nodes.push(Node {
            id: id.clone(),
            aftermath,
            present: present.clone(),
            step: Some(ResponseIx::from(of)),
            lines: vec![Line { when: None, say: id, topics: Topics::default() }],
            again: None,
            performs: Vec::new(),
            silence: None,
            responses: (first..scenario.responses.len()).map(ResponseIx::from).collect(),
        });
    }
    scenario.node_names = scenario.nodes.iter().map(|node| &*node.id).collect();
}

/// A scenario of these nodes that begins at the first and ends as `closed` or `gone`, with everything else at its plainest.
pub(super) fn plain(nodes: Vec<Node>, responses: Vec<Response>) -> Scenario {
    let texts = |id: &str, choices: [&str; 2]| Fact {
        id: id.into(),
        kind: FactKind::Plain,
        choices: choices.map(|one| Value::Text(one.into())).into(),
    };
    let ending = |id: &str, kind| Ending { id: id.into(), kind, topics: Topics::default(), fields: Vec::new() };
    Scenario {
        id: "small".into(),
        version: 1,
        policies: "book".into(),
        role: Role::Teller,
        channel: Channel::Counter,
        category: Category::Fees,
        direction: Direction::default(),
        begins: CivilMinute::parse("2026-03-06T15:40").expect("a date"),
        pass_mark: 7_000,
        practice_only: false,
        facts: vec![texts("tier", ["ordinary", "vip"]), texts("temperament", ["even", "fiery"])],
        topics: Names::default(),
        times: Vec::new(),
        mood: Mood { anger: 5, anxiety: 4, trust: 5 },
        people: Vec::new(),
        earns: Vec::new(),
        goals: Vec::new(),
        claims: Vec::new(),
        start: NodeIx(0),
        node_names: nodes.iter().map(|node| &*node.id).collect(),
        nodes,
        responses,
        standing_acts: Vec::new(),
        interrupts: Vec::new(),
        endings: vec![ending("closed", EndingKind::Resolved), ending("gone", EndingKind::Unresolved)],
    }
}

fn field(at: usize, conditions: Vec<Condition>) -> EndingField {
    let conditions = conditions.into_iter().map(Some).chain([None]).enumerate();
    let variants = conditions.map(|(which, when)| Variant { when, say: format!("f{at}-{which}").into() });
    EndingField { id: format!("f{at}").into(), variants: variants.collect() }
}

fn interrupt(at: usize, when: Condition, goto: Index, nodes: usize) -> Interrupt {
    let goto = match goto.index(nodes + 1) {
        to if to < nodes => Goto::Node(NodeIx::from(to)),
        _ => Goto::Ending(EndingIx(1)),
    };
    Interrupt { id: format!("i{at}").into(), when, goto }
}

/// To a later node or an ending.
fn forward(from: usize, goto: Index, nodes: usize) -> Goto {
    match goto.index(nodes - from + 1) + from + 1 {
        to if to < nodes => Goto::Node(NodeIx::from(to)),
        to => Goto::Ending(EndingIx::from(to - nodes)),
    }
}

/// Two beside the customer, each with a mood of his own.
fn people() -> Vec<Person> {
    let person = |id: &str, anger| Person { id: id.into(), feels: Feels::Own(Mood { anger, anxiety: 5, trust: 3 }) };
    vec![person("daughter", 2), person("head", 6)]
}

fn node() -> impl Strategy<Value = NodeSketch> {
    let silence = option::weighted(0.4, (mood(), moved(), any::<Index>()));
    let present = subsequence(vec![PersonIx(1), PersonIx(2)], 0..=2);
    let line = option::weighted(0.4, condition());
    let aftermath = prop::bool::weighted(0.15);
    (activities(1), aftermath, line, silence, present, vec(response(), 1..4)).prop_map(
        |(performs, aftermath, line, silence, present, responses)| NodeSketch {
            performs,
            aftermath,
            line,
            silence,
            present,
            responses,
        },
    )
}

fn response() -> impl Strategy<Value = Sketch> {
    let takes = prop_oneof![3 => Just(0), 1 => select(vec![1, 10, 60, 1_440])];
    let amount = option::weighted(0.3, 0..8_i64);
    let when = option::weighted(0.4, condition());
    let moods = (mood(), moved());
    (activities(2), amount, when, takes, moods, any::<Index>(), prop::bool::weighted(0.2)).prop_map(
        |(performs, amount, when, takes, (mood, moods), goto, back)| Sketch {
            performs,
            amount,
            when,
            takes,
            mood,
            moods,
            goto,
            back,
        },
    )
}

fn activities(most: usize) -> impl Strategy<Value = Vec<ActivityIx>> {
    subsequence((0..5).map(ActivityIx).collect::<Vec<_>>(), 0..=most)
}

fn mood() -> impl Strategy<Value = MoodStep> {
    (-2..3_i8, -1..2_i8, -1..2_i8).prop_map(|(anger, anxiety, trust)| MoodStep { anger, anxiety, trust })
}

/// Nobody's mood, one's, or both's.
fn moved() -> impl Strategy<Value = Moved> {
    (subsequence(vec![PersonIx(1), PersonIx(2)], 0..=2), mood())
        .prop_map(|(who, step)| who.into_iter().map(|who| (who, step)).collect())
}

fn mood_condition() -> impl Strategy<Value = Condition> {
    let scale = || ((0..3_u8).prop_map(PersonIx), select(Axis::ALL.to_vec()));
    prop_oneof![
        (scale(), 5..9_u8).prop_map(|((who, axis), value)| Condition::AtLeast(who, axis, value)),
        (scale(), 2..6_u8).prop_map(|((who, axis), value)| Condition::AtMost(who, axis, value)),
    ]
}

fn fact_condition() -> impl Strategy<Value = Condition> {
    let is = |fact: u16, value: &str| Condition::Is(FactIx(fact), Value::Text(value.into()));
    select(vec![is(0, "vip"), is(0, "ordinary"), is(1, "fiery")])
}

/// What a guard may ask.
pub(super) fn condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        5 => mood_condition(),
        2 => fact_condition(),
        2 => (0..9_u8).prop_map(|bit| Condition::Done(DoneBit(bit))),
        // what is picked at a step
        1 => (44..56_u8).prop_map(|bit| Condition::Done(DoneBit(bit))),
        1 => (1..512_u64, 1..4_u8).prop_map(|(bits, than)| Condition::Fewer(bits | bits << 44, than)),
        2 => (0..6_u16).prop_map(|node| Condition::Visited(NodeIx(node))),
        1 => (1..40_u32).prop_map(Condition::After),
    ];
    leaf.prop_recursive(2, 5, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|one| Condition::Not(one.into())),
            vec(inner.clone(), 1..3).prop_map(Condition::All),
            vec(inner, 1..3).prop_map(Condition::Any),
        ]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_moods_of_others_decide_what_can_be_played() {
        let (mut whole, mut decided, mut runner) = (0, 0, proptest::test_runner::TestRunner::deterministic());
        for _ in 0..300 {
            let moved = proptest::strategy::ValueTree::current(&small().new_tree(&mut runner).expect("a tree"));
            let mut unmoved = (*moved.scenario).clone();
            unmoved.responses.iter_mut().for_each(|one| one.moods.clear());
            unmoved.nodes.iter_mut().filter_map(|one| one.silence.as_mut()).for_each(|one| one.moods.clear());
            let unmoved = Small { scenario: Arc::new(unmoved), ..moved.clone() };
            let plays = |small: &Small| {
                let premise = small.premises().remove(0);
                let seen = |play: WholePlay| {
                    let of_customers =
                        |event: &Event| !matches!(event, Event::MoodMoved { who, .. } if !who.is_customer());
                    let events: Vec<_> = play.events.into_iter().filter(of_customers).collect();
                    (play.commands, events, play.assessment.points())
                };
                Some(every_play(&premise, 500)?.into_iter().map(seen).collect::<Vec<_>>())
            };
            let both = plays(&moved).zip(plays(&unmoved));
            whole += usize::from(both.is_some());
            decided += usize::from(both.is_some_and(|(with, without)| with != without));
        }
        assert!(decided > 50, "{decided} of {whole}");
    }

    /// Of small scenarios with compound responses: how many have a play in which what was picked in another order may be picked
    /// where it else may not, one in which something is excluded, a field left empty, an interrupt behind the whole, and two moods
    /// moved by picks.
    #[test]
    fn compound_responses_are_of_every_kind() {
        let (mut ordered, mut closed, mut forgotten, mut interrupted, mut moods) = (0, 0, 0, 0, 0);
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        for _ in 0..300 {
            let small = proptest::strategy::ValueTree::current(&small().new_tree(&mut runner).expect("a tree"));
            let premise = small.premises().remove(0);
            let Some(plays) = every_play(&premise, 2_000) else { continue };
            let scenario = &premise.scenario;
            let (mut made, mut of_play) = (std::collections::BTreeMap::<_, Vec<_>>::new(), [false; 3]);
            for play in &plays {
                let mut picked: Vec<ResponseIx> = Vec::new();
                for (at, event) in play.events.iter().enumerate() {
                    match event {
                        Event::Responded { response } if scenario.is_pick(*response) => {
                            of_play[0] |= scenario.response(*response).expect("one").picked == 0
                                && !scenario.leaves_picking(*response);
                            picked.push(*response);
                        }
                        Event::Responded { .. } => picked.clear(),
                        Event::Made { .. } => {
                            let after = play.events[at..].iter();
                            let mut after = after.take_while(|one| !matches!(one, Event::Responded { .. }));
                            of_play[1] |= after.any(|one| matches!(one, Event::Interrupted { .. }));
                            let mut set = picked.clone();
                            set.sort();
                            let orders = made.entry(set).or_default();
                            if !orders.contains(&picked) {
                                orders.push(picked.clone());
                            }
                        }
                        Event::MoodMoved { who, .. } => of_play[2] |= !picked.is_empty() && !who.is_customer(),
                        _ => {}
                    }
                }
            }
            // not every order of the same picks can be had, though more than one can
            let factorial = |set: &[ResponseIx]| {
                let steps = set.iter().filter(|ix| !scenario.leaves_picking(**ix));
                let mut by_step = std::collections::BTreeMap::<NodeIx, usize>::new();
                steps.for_each(|ix| *by_step.entry(scenario.response(*ix).expect("one").node).or_default() += 1);
                by_step.values().map(|count| (1..=*count).product::<usize>()).product::<usize>()
            };
            ordered +=
                usize::from(made.iter().any(|(set, orders)| factorial(set) > 1 && orders.len() < factorial(set)));
            let excludes = |own: u64, one: &Condition| match one {
                Condition::Not(inner) => matches!(**inner, Condition::Done(bit) if 1 << bit.0 & own == 0),
                _ => false,
            };
            closed += usize::from(scenario.responses.iter().enumerate().any(|(ix, one)| {
                let Some(Condition::All(when)) = &one.when else { return false };
                scenario.is_pick(ResponseIx::from(ix)) && when.iter().any(|when| excludes(one.picked, when))
            }));
            forgotten += usize::from(of_play[0]);
            interrupted += usize::from(of_play[1]);
            moods += usize::from(of_play[2]);
        }
        let all = [ordered, closed, forgotten, interrupted, moods];
        assert!(all.iter().all(|count| *count >= 5), "{all:?}");
    }

    #[test]
    fn the_generator_is_worth_its_name() {
        let (mut whole, mut passed, mut failed, mut critical) = (0, 0, 0, 0);
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        for _ in 0..150 {
            let small = proptest::strategy::ValueTree::current(&small().new_tree(&mut runner).expect("a tree"));
            for premise in small.premises() {
                let Some(plays) = every_play(&premise, 2_000) else { continue };
                whole += 1;
                passed += usize::from(plays.iter().any(WholePlay::passed));
                failed += usize::from(plays.iter().any(|play| !play.passed()));
                critical += usize::from(plays.iter().any(|play| !play.assessment.critical_broken.is_empty()));
                let sum: f64 = plays.iter().map(|play| play.probability).sum();
                assert!((sum - 1.0).abs() < 1e-9, "{sum}");
            }
        }
        assert!(whole > 300 && passed > 100 && failed > 300 && critical > 50, "{whole} {passed} {failed} {critical}");
    }
}
