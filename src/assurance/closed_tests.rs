//! The prover fails closed: where something is missing there is an error, and no smaller proof.

use super::explore::classes::Classes;
use super::explore::order::order;
use super::explore::space::{Space, StateIx};
use super::learners::guess::class_tariff;
use super::learners::levels::{LEVELS, curve};
use super::oracle::{Small, book, plain, small};
use super::questions::slips::worst_slip;
use super::totals::outlook::Outlook;
use super::{Effort, Impossible, Unproved, prove};
use crate::content::tests::shipped;
use crate::encounter::{State, Unplayable, Where};
use crate::policy::{Book, Constraint, Operand, Over, Template, Test, Trigger};
use crate::scenario::{
    Axis, Claim, ClaimKind, Condition, DoneBit, Fact, FactKind, Feels, Goal, Goto, Interrupt, Line, MoodStep, Node,
    Person, Played, Response, ResponseKind, Scenario, Silence, StandingAct, Topics,
};
use crate::terms::{
    ActivityIx, CompetencyIx, EndingIx, FactIx, Millis, NodeIx, ParameterIx, PersonIx, ResponseIx, StandingIx, Value,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;
use std::sync::Arc;

const EFFORT: Effort = Effort { cap: 1_000_000, workers: 2 };

/// One node with a response that leads somewhere.
fn leading(goto: Goto) -> Scenario {
    let response = Response {
        id: "on".into(),
        node: NodeIx(0),
        standing_act: None,
        kind: ResponseKind::Say,
        performs: Vec::new(),
        with: Vec::new(),
        when: None,
        takes: 0,
        mood: MoodStep::default(),
        moods: Vec::new(),
        goto,
        done: 1,
        picked: 0,
        topics: Topics::default(),
    };
    let node = Node {
        id: "start".into(),
        aftermath: false,
        present: Vec::new(),
        step: None,
        lines: vec![Line { when: None, say: "start".into(), topics: Topics::default() }],
        again: None,
        performs: Vec::new(),
        silence: None,
        responses: vec![ResponseIx(0)],
    };
    plain(vec![node], vec![response])
}

fn proved(scenario: Scenario) -> Result<super::Report, Unproved> {
    prove(&Arc::new(scenario), &Arc::new(book([])), &[], EFFORT, &|_| true)
}

/// Every combination of the facts that are no words, walked by itself.
fn combinations(scenario: &Scenario) -> Vec<Vec<(Box<str>, Value)>> {
    let mut all: Vec<Vec<(Box<str>, Value)>> = vec![Vec::new()];
    for fact in scenario.facts.iter().filter(|fact| fact.kind != FactKind::Words) {
        let with = |facts: &Vec<(Box<str>, Value)>, value: &Value| {
            facts.iter().cloned().chain([(fact.id.clone(), value.clone())]).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(|facts| fact.choices.iter().map(|value| with(facts, value))).collect();
    }
    all
}

#[test]
fn every_drawn_combination_of_what_ships_belongs_to_one_class_that_was_proved() {
    for pack in &shipped().packs {
        // which classes there are does not hang on how far each is explored
        let report = prove(&pack.scenario, &pack.book, &[], Effort { cap: 100, workers: 2 }, &|_| true).expect("sound");
        assert_eq!(report.classes.iter().map(|class| class.draws).sum::<usize>(), report.draws);
        assert!((report.classes.iter().map(|class| class.weight).sum::<f64>() - 1.0).abs() < 1e-12);
        let stands_for: BTreeSet<_> = report.classes.iter().map(|class| format!("{:?}", class.facts)).collect();
        assert_eq!(stands_for.len(), report.classes.len(), "no class twice");
        // facts that no rule reads multiply the combinations, and nothing else
        let walked = combinations(&pack.scenario).len();
        assert_eq!(walked % report.draws, 0, "{} of {walked}", report.draws);
        let unread = walked / report.draws;
        let with = |products: BTreeSet<usize>, by: usize| products.iter().flat_map(|one| [*one, one * by]).collect();
        let products = pack.scenario.facts.iter().map(|fact| fact.choices.len()).fold(BTreeSet::from([1]), with);
        assert!(products.contains(&unread), "{unread}");
    }
}

proptest! {
    #![proptest_config(crate::cases::at_least(100))]

    #[test]
    fn the_classes_of_a_small_scenario_have_every_combination_that_something_tells_apart(small in small()) {
        let Small { scenario, book } = &small;
        let classes = Classes::of(scenario, book).expect("few");
        let walked = combinations(scenario);
        prop_assert_eq!(walked.len() % classes.draws(), 0);
        // each is drawn by one class alone: the facts that stand for a class stand for no other
        for facts in &walked {
            let same = classes.all().iter().filter(|class| class.begin.facts == *facts).count();
            prop_assert!(same <= 1);
        }
        let grouped: Vec<usize> = classes.groups().iter().flatten().map(|(at, _)| *at).collect();
        prop_assert_eq!(grouped.iter().collect::<BTreeSet<_>>().len(), classes.all().len());
        prop_assert_eq!(grouped.len(), classes.all().len());
    }
}

#[test]
fn an_arrow_to_nowhere_is_an_error_and_no_smaller_space() {
    assert!(proved(leading(Goto::Ending(EndingIx(0)))).is_ok(), "the same with an arrow to an ending is proved");
    for (node, why) in [(1, "the node after the last"), (63, "the last that has a bit"), (64, "one without")] {
        let found = proved(leading(Goto::Node(NodeIx(node))));
        assert_eq!(found, Err(Unplayable::Arrow("on".into()).into()), "{why}");
    }
    let mut scenario = leading(Goto::Ending(EndingIx(0)));
    scenario.nodes[0].responses.push(ResponseIx(1));
    assert_eq!(proved(scenario), Err(Unplayable::Response("start".into()).into()), "a response that is not there");
    let mut scenario = leading(Goto::Ending(EndingIx(0)));
    scenario.nodes[0].lines.clear();
    assert_eq!(proved(scenario), Err(Unplayable::Lines("start".into()).into()), "nothing to say");
    let mut scenario = leading(Goto::Ending(EndingIx(0)));
    scenario.nodes[0].lines[0].when = Some(Condition::After(1));
    assert_eq!(proved(scenario), Err(Unplayable::Lines("start".into()).into()), "nothing to say at first");
    let mut scenario = leading(Goto::Ending(EndingIx(2)));
    scenario.endings.truncate(2);
    assert_eq!(proved(scenario), Err(Unplayable::Arrow("on".into()).into()), "an ending that is not there");
    let mut scenario = leading(Goto::Ending(EndingIx(0)));
    scenario.facts[1].choices = vec![Value::Text("nobody's".into())];
    let nobody = Unplayable::Temperament(Value::Text("nobody's".into()));
    assert_eq!(proved(scenario), Err(nobody.into()), "a temperament that nobody has");
    let mut scenario = leading(Goto::Ending(EndingIx(0)));
    scenario.facts[0].choices.clear();
    assert!(proved(scenario).is_err(), "a fact without a value");
}

#[test]
fn what_leads_back_is_a_standing_act_that_there_is_where_he_can_come_back_to_the_point() {
    let line = |when: Option<Condition>| Line { when, say: "nodded".into(), topics: Topics::default() };
    let nod = || StandingAct { id: "nod".into(), reactions: vec![line(None)] };
    let back = || {
        let mut scenario = leading(Goto::Back(StandingIx(0)));
        scenario.standing_acts = vec![nod()];
        scenario.responses[0].standing_act = Some(StandingIx(0));
        scenario.nodes[0].again = Some("again".into());
        scenario
    };
    assert!(proved(back()).is_ok());
    let refused = |change: &dyn Fn(&mut Scenario), why: Unplayable| {
        let mut scenario = back();
        change(&mut scenario);
        assert_eq!(proved(scenario), Err(why.into()));
    };
    let on = || Unplayable::StandingAct("on".into());
    refused(&|one| one.standing_acts.clear(), on());
    refused(&|one| one.responses[0].standing_act = None, on());
    refused(&|one| one.responses[0].goto = Goto::Back(StandingIx(1)), on());
    let elsewhere = |one: &mut Scenario| {
        one.responses[0].goto = Goto::Ending(EndingIx(0));
        one.responses[0].standing_act = Some(StandingIx(1));
    };
    refused(&elsewhere, on());
    refused(&|one| one.nodes[0].again = None, Unplayable::Again("start".into()));
    refused(&|one| one.standing_acts[0].reactions.clear(), Unplayable::Reactions("nod".into()));
    refused(
        &|one| one.standing_acts[0].reactions.push(line(Some(Condition::After(1)))),
        Unplayable::Reactions("nod".into()),
    );
    let too_many = Unplayable::TooMany { nodes: 1, interrupts: 0, standing_acts: 9, people: 1 };
    refused(&|one| one.standing_acts = (0..9).map(|_| nod()).collect(), too_many);
    let silence = Silence {
        patience: Millis(8_000),
        mood: MoodStep::default(),
        moods: Vec::new(),
        goto: Goto::Back(StandingIx(0)),
        fits: None,
    };
    refused(&|one| one.nodes[0].silence = Some(silence.clone()), Unplayable::Arrow("start".into()));
}

#[test]
fn a_thread_that_stops_takes_the_proof_with_it() {
    let scenario = Arc::new(leading(Goto::Ending(EndingIx(0))));
    let found = prove(&scenario, &Arc::new(book([])), &[], EFFORT, &|_| panic!("nobody listens"));
    assert_eq!(found, Err(Unproved::Impossible(Impossible::Stopped("nobody listens".into()))));
}

#[test]
fn a_space_of_no_premise_or_of_too_many_is_an_error() {
    let small = Small { scenario: Arc::new(leading(Goto::Ending(EndingIx(0)))), book: Arc::new(book([])) };
    let one = small.premises().remove(0);
    assert!(Space::explore_twins(&[], 100, |_| true).is_err());
    assert!(Space::explore_twins(&vec![Arc::clone(&one); super::MOST_TWINS], 100, |_| true).is_ok());
    assert!(Space::explore_twins(&vec![one; super::MOST_TWINS + 1], 100, |_| true).is_err());
}

/// A small scenario whose first node has a move that breaks something critical, with its space and its states in order.
fn breaking() -> (Space, Vec<StateIx>) {
    let mut runner = TestRunner::deterministic();
    loop {
        let small = small().new_tree(&mut runner).expect("a tree").current();
        for space in small.spaces() {
            let order = order(&space).expect("sound").forward().expect("acyclic by construction");
            let outlook = Outlook::new(&space, &order);
            let measured = class_tariff(&space).expect("sound").is_some_and(|tariff| tariff.score(0, false).is_some());
            let clean = outlook.from(StateIx::FIRST).clean.is_none() && !space.opening().critical;
            if measured && clean && space.len() > 3 {
                return (space, order);
            }
        }
    }
}

#[test]
fn a_state_of_another_scenario_is_an_error_and_not_a_place_that_was_not_found() {
    let small = Small { scenario: Arc::new(leading(Goto::Ending(EndingIx(0)))), book: Arc::new(book([])) };
    let premise = small.premises().remove(0);
    let space = Space::explore(Arc::clone(&premise), 100, |_| true).expect("sound");
    let (watch, state) = (premise.watch.start(), premise.open(|_, _| {}));
    assert_eq!(space.locate(&state, &watch), Ok(Some(StateIx::FIRST)));
    let over = State { place: Where::Over(EndingIx(0)), ..state };
    assert_eq!(space.locate(&over, &watch), Ok(None));
    let elsewhere = State { place: Where::At(NodeIx(1)), ..state };
    assert!(space.locate(&elsewhere, &watch).is_err());
}

#[test]
fn learners_who_come_to_no_end_are_an_error_and_no_curve() {
    let mut runner = TestRunner::deterministic();
    let mut left_out = 0;
    for _ in 0..40 {
        let small = small().new_tree(&mut runner).expect("a tree").current();
        for space in small.spaces() {
            let order = order(&space).expect("sound").forward().expect("acyclic by construction");
            let (outlook, tariff) = (Outlook::new(&space, &order), class_tariff(&space).expect("sound"));
            let tariff = tariff.expect("measured");
            let of = |order: &[StateIx]| curve(&space, order, &outlook, tariff, |_, _| Ok(()));
            let whole = of(&order).expect("sound");
            assert!(whole.level(LEVELS.len()).is_err(), "a level more than there are");
            let Some((_, rest)) = order.split_last() else { continue };
            assert!(of(rest).is_err(), "the last state is left out");
            assert!(of(&[&order[1..], &order[..1]].concat()).is_err() || order.len() == 1, "the first comes last");
            left_out += 1;
        }
    }
    assert!(left_out > 100);
}

#[test]
fn a_faultless_play_that_breaks_something_is_an_error_and_no_slip() {
    let (space, order) = breaking();
    let tariff = class_tariff(&space).expect("sound").expect("measured");
    assert_eq!(worst_slip(&space, &Outlook::new(&space, &order), tariff), Ok(None), "no play is faultless");
    let blind = Outlook::counting(&space, &order, |step| step.points(), |_| false);
    assert!(worst_slip(&space, &blind, tariff).is_err(), "it is said to be, and is not");
}

#[test]
fn nobody_who_is_not_there_speaks_stands_by_or_feels() {
    let refused = |change: &dyn Fn(&mut Scenario), expected: Unplayable| {
        let mut scenario = leading(Goto::Ending(EndingIx(0)));
        scenario.people = vec![Person { id: "head".into(), feels: Feels::Unseen }];
        assert!(proved(scenario.clone()).is_ok());
        change(&mut scenario);
        assert_eq!(proved(scenario), Err(expected.into()));
    };
    let somebody = |owner: &str| Unplayable::Person(owner.into());
    let step = |who: u8| vec![(PersonIx(who), MoodStep::default())];
    for who in 0..3 {
        refused(&|one| one.responses[0].moods = step(who), somebody("on"));
    }
    refused(&|one| one.nodes[0].present = vec![PersonIx(2)], somebody("start"));
    refused(&|one| one.nodes[0].present = vec![PersonIx::CUSTOMER], somebody("start"));
    let by = |who: u8| vec![vec![Played { by: PersonIx(who), ..Played::default() }]];
    refused(&|one| one.direction.lines = by(2), somebody("start"));
    let calm = Condition::AtMost(PersonIx(1), Axis::Anger, 5);
    refused(&|one| one.responses[0].when = Some(calm.clone()), Unplayable::Condition(Box::new(calm.clone())));
    let too_many = Unplayable::TooMany { nodes: 1, interrupts: 0, standing_acts: 0, people: 4 };
    refused(&|one| one.people = vec![one.people[0].clone(); 3], too_many);
}

/// One node, and a fact of three values, with a condition on the first of them.
fn of_three(change: impl FnOnce(&mut Scenario, Condition)) -> Arc<Scenario> {
    let mut scenario = leading(Goto::Ending(EndingIx(0)));
    let tiers = ["vip", "ordinary", "staff"].map(|word| Value::Text(word.into()));
    let is_vip = Condition::Is(FactIx(0), tiers[0].clone());
    scenario.facts = vec![Fact { id: "tier".into(), kind: FactKind::Plain, choices: tiers.into() }];
    scenario.responses[0].performs = vec![ActivityIx(0)];
    change(&mut scenario, is_vip);
    Arc::new(scenario)
}

fn goal(when: Condition) -> Goal {
    Goal { id: "goal".into(), when, applies: None, competency: CompetencyIx(0), weight: 3 }
}

/// Puts a condition into a scenario.
type Puts<'a> = &'a dyn Fn(&mut Scenario, Condition);

#[test]
fn whatever_reads_a_fact_parts_its_draws() {
    let parted = |book: Book, change: &dyn Fn(&mut Scenario, Condition)| {
        let classes = Classes::of(&of_three(change), &Arc::new(book)).expect("few");
        classes.all().iter().map(|class| class.draws).collect::<Vec<_>>()
    };
    assert_eq!(parted(book([]), &|_, _| {}), [1], "nothing reads it");
    let readers: [(&str, Puts<'_>); 6] = [
        ("a line", &|one, when| {
            let first = Line { when: Some(when), ..one.nodes[0].lines[0].clone() };
            one.nodes[0].lines.insert(0, first);
        }),
        ("a response", &|one, when| one.responses[0].when = Some(when)),
        ("a goal", &|one, when| one.goals = vec![goal(when)]),
        ("whom a goal is for", &|one, when| {
            one.goals = vec![Goal { applies: Some(when), ..goal(Condition::Visited(NodeIx(0))) }];
        }),
        ("an interrupt", &|one, when| {
            one.interrupts = vec![Interrupt { id: "i".into(), when, goto: Goto::Ending(EndingIx(1)) }];
        }),
        ("a claim", &|one, when| one.claims = vec![Claim { id: "c".into(), kind: ClaimKind::Can, when }]),
    ];
    for (what, change) in readers {
        assert_eq!(parted(book([]), change), [1, 2], "{what}");
    }
    // a clause reads the value itself, or a figure that goes by it
    let clause = |operand: Operand| {
        let test = Some(Test::Equal(operand, Operand::Value(Value::Int(3))));
        let activation = Trigger { activities: vec![ActivityIx(0)], test };
        let template = Template::Existence(1);
        book([Constraint { template, activation, target: None, window: None, over: Over::Staff }])
    };
    let tier = book([]).facts.find("tier").expect("a fact");
    assert_eq!(parted(clause(Operand::Fact(tier)), &|_, _| {}), [1, 1, 1]);
    assert_eq!(parted(clause(Operand::Parameter(ParameterIx(0))), &|_, _| {}), [1, 1, 1]);
    assert_eq!(parted(clause(Operand::Fact(tier)), &|one, _| one.responses[0].performs.clear()), [1], "of no concern");
}

#[test]
fn what_comes_of_learners_is_weighed_by_how_often_a_class_is_drawn() {
    let scenario = of_three(|one, is_vip| {
        one.goals = vec![goal(Condition::Done(DoneBit(0)))];
        for (id, when) in [("off", None), ("away", Some(Condition::Not(Box::new(is_vip))))] {
            let ix = ResponseIx::from(one.responses.len());
            let response = Response { id: id.into(), done: 0, when, performs: Vec::new(), ..one.responses[0].clone() };
            one.responses.push(response);
            one.nodes[0].responses.push(ix);
        }
    });
    let report = prove(&scenario, &Arc::new(book([])), &[], EFFORT, &|_| true).expect("sound");
    let [vip, others] = report.classes.as_slice() else { panic!("{} classes", report.classes.len()) };
    assert_eq!((vip.draws, others.draws), (1, 2));
    assert!((vip.levels[0].passes - 1.0 / 2.0).abs() < 1e-12 && (others.levels[0].passes - 1.0 / 3.0).abs() < 1e-12);
    for ((whole, one), other) in report.levels.iter().zip(&vip.levels).zip(&others.levels) {
        let weighed = |of: fn(&super::Level) -> f64| of(one) / 3.0 + of(other) * 2.0 / 3.0;
        assert!((whole.passes - weighed(|level| level.passes)).abs() < 1e-9, "{whole:?}");
        assert!((whole.mean - weighed(|level| level.mean)).abs() < 1e-6, "{whole:?}");
    }
}
