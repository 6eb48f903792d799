//! The shape of the graph: everything is reached, nothing is a dead end, every cycle ends, silence goes forward.

use super::diagnostic::{Code, Problems};
use super::raw_scenario::RawScenario;
use crate::policy::Book;
use crate::scenario::{Condition, FactKind, Goto, Node, Quantity, Response, Scenario};
use crate::terms::{EndingIx, FactIx, NodeIx};
use std::collections::BTreeSet;

/// Above this many nodes a scenario is hard to read and slow to prove.
const MANY_NODES: usize = 24;
/// Most combinations of facts that rules can tell apart.
const MOST_FACT_CLASSES: usize = 12;

/// Checks a scenario without errors; ids of `raw` and places of `scenario` run side by side.
pub(super) fn check(scenario: &Scenario, raw: &RawScenario<'_>, book: &Book, problems: &mut Problems) {
    unreachable(scenario, raw, problems);
    for ((id, raw_node), node) in raw.nodes.0.iter().zip(&scenario.nodes) {
        dead_end(scenario, id, node, problems);
        endless(scenario, id, node, raw_node.responses.ids(), problems);
    }
    size(scenario, book, problems);
}

struct Reached {
    nodes: BTreeSet<NodeIx>,
    endings: BTreeSet<EndingIx>,
}

/// All that can be reached along `arrows`.
fn reach(scenario: &Scenario, from: Vec<Goto>, arrows: fn(&Scenario, &Node) -> Vec<Goto>) -> Reached {
    let mut reached = Reached { nodes: BTreeSet::new(), endings: BTreeSet::new() };
    let mut open = from;
    while let Some(next) = open.pop() {
        match next {
            Goto::Ending(ending) => drop(reached.endings.insert(ending)),
            Goto::Node(ix) if reached.nodes.insert(ix) => {
                open.extend(scenario.node(ix).map(|node| arrows(scenario, node)).unwrap_or_default());
            }
            Goto::Node(_) => {}
        }
    }
    reached
}

fn responses<'s>(scenario: &'s Scenario, node: &'s Node) -> impl Iterator<Item = &'s Response> {
    node.responses.iter().filter_map(|ix| scenario.response(*ix))
}

fn all_arrows(scenario: &Scenario, node: &Node) -> Vec<Goto> {
    let silence = node.silence.iter().map(|silence| silence.goto);
    responses(scenario, node).map(|response| response.goto).chain(silence).collect()
}

/// Arrows that can be followed again and again.
fn lasting_arrows(scenario: &Scenario, node: &Node) -> Vec<Goto> {
    let silence = node.silence.iter().map(|silence| silence.goto);
    responses(scenario, node).filter(|one| !spends_itself(one)).map(|response| response.goto).chain(silence).collect()
}

/// Whether the guard holds `Not(Done(…))` of one of the response's own activities, so that it is taken once at most.
fn spends_itself(response: &Response) -> bool {
    fn spends(guard: &Condition, done: u64) -> bool {
        match guard {
            Condition::Not(inner) => matches!(**inner, Condition::Done(bit) if done >> bit.0 & 1 == 1),
            Condition::All(all) => all.iter().any(|one| spends(one, done)),
            _ => false,
        }
    }
    response.when.as_ref().is_some_and(|guard| spends(guard, response.done))
}

fn unreachable(scenario: &Scenario, raw: &RawScenario<'_>, problems: &mut Problems) {
    let interrupts = scenario.interrupts.iter().map(|interrupt| interrupt.goto);
    let reached = reach(scenario, interrupts.chain([Goto::Node(scenario.start)]).collect(), all_arrows);
    let help = || Some("lead there by a `goto`, or remove it".to_owned());
    for (at, id) in raw.nodes.ids().enumerate() {
        if !reached.nodes.contains(&NodeIx::from(at)) {
            problems.error(Code::Unreachable, id, format!("nothing leads to the node `{id}`"), help());
        }
    }
    for (at, id) in raw.endings.ids().enumerate() {
        if !reached.endings.contains(&EndingIx::from(at)) {
            problems.error(Code::Unreachable, id, format!("nothing leads to the ending `{id}`"), help());
        }
    }
}

fn dead_end(scenario: &Scenario, id: &str, node: &Node, problems: &mut Problems) {
    if node.responses.is_empty() {
        let help = Some("a conversation ends at an ending only; give the node a response".to_owned());
        problems.error(Code::DeadEnd, id, format!("`{id}` has no response"), help);
    } else if !always_offered(scenario, node) {
        let help = Some("give it one response without `when`, or make the guards cover every case".to_owned());
        problems.warn(Code::DeadEnd, id, format!("`{id}` may leave the learner without any response"), help);
    }
}

/// Most different conditions among a node's guards for which all cases are tried.
const MOST_ATOMS: usize = 12;

/// Whether some response is offered in every case, taking each elementary condition as true or false at will.
fn always_offered(scenario: &Scenario, node: &Node) -> bool {
    let guards: Vec<Option<&Condition>> = responses(scenario, node).map(|response| response.when.as_ref()).collect();
    if guards.contains(&None) {
        return true;
    }
    let mut atoms: Vec<&Condition> = Vec::new();
    for guard in guards.iter().flatten() {
        collect_atoms(guard, &mut atoms);
    }
    atoms.len() <= MOST_ATOMS
        && (0..1_u32 << atoms.len()).all(|case| guards.iter().flatten().any(|guard| holds_in(guard, &atoms, case)))
}

fn collect_atoms<'c>(guard: &'c Condition, atoms: &mut Vec<&'c Condition>) {
    match guard {
        Condition::All(inner) | Condition::Any(inner) => inner.iter().for_each(|one| collect_atoms(one, atoms)),
        Condition::Not(inner) => collect_atoms(inner, atoms),
        atom if atoms.contains(&atom) => {}
        atom => atoms.push(atom),
    }
}

fn holds_in(guard: &Condition, atoms: &[&Condition], case: u32) -> bool {
    match guard {
        Condition::All(all) => all.iter().all(|one| holds_in(one, atoms, case)),
        Condition::Any(any) => any.iter().any(|one| holds_in(one, atoms, case)),
        Condition::Not(inner) => !holds_in(inner, atoms, case),
        atom => atoms.iter().position(|known| *known == atom).is_some_and(|at| case >> at & 1 == 1),
    }
}

fn endless<'i>(
    scenario: &Scenario, id: &str, node: &Node, ids: impl Iterator<Item = &'i str>, problems: &mut Problems,
) {
    let here = scenario.node_names.find(id);
    let returns =
        |goto: Goto| here.is_some_and(|here| reach(scenario, vec![goto], lasting_arrows).nodes.contains(&here));
    if node.silence.as_ref().is_some_and(|silence| returns(silence.goto)) {
        let help = Some("let silence lead on to a node from which nothing comes back here".to_owned());
        problems.error(Code::SilenceBackward, id, format!("silence at `{id}` can lead back to it"), help);
    }
    for (response, name) in responses(scenario, node).zip(ids) {
        if !spends_itself(response) && returns(response.goto) {
            let help = Some("guard a response of the cycle: `when: Not(Done(\"its own activity\"))`".to_owned());
            problems.error(
                Code::EndlessCycle,
                name,
                format!("from `{name}` the conversation can go round for ever"),
                help,
            );
        }
    }
}

fn size(scenario: &Scenario, book: &Book, problems: &mut Problems) {
    if scenario.nodes.len() > MANY_NODES {
        let message = format!("{} nodes", scenario.nodes.len());
        problems.warn(Code::TooLarge, "", message, Some(format!("{MANY_NODES} at most are easily read and proved")));
    }
    let mut read: BTreeSet<FactIx> = BTreeSet::new();
    let mut conditions = |condition: &Condition| {
        condition.visit(&mut |one| {
            if let Condition::Is(fact, _) | Condition::MoreThan(fact, _) | Condition::LessThan(fact, _) = one {
                read.insert(*fact);
            }
        });
    };
    let lines = scenario.nodes.iter().flat_map(|node| &node.lines).filter_map(|line| line.when.as_ref());
    let guards = scenario.responses.iter().filter_map(|response| response.when.as_ref());
    let applies = scenario.earns.iter().filter_map(|earned| earned.applies.as_ref());
    let goals = scenario.goals.iter().flat_map(|goal| goal.applies.iter().chain([&goal.when]));
    let interrupts = scenario.interrupts.iter().map(|interrupt| &interrupt.when);
    let claims = scenario.claims.iter().map(|claim| &claim.when);
    lines.chain(guards).chain(applies).chain(goals).chain(interrupts).chain(claims).for_each(&mut conditions);
    for (_, amount) in scenario.responses.iter().flat_map(|response| &response.with) {
        amount_facts(amount, &mut read);
    }
    let classes: usize = scenario
        .facts
        .iter()
        .enumerate()
        .filter(|(at, fact)| {
            fact.kind != FactKind::Words
                && (read.contains(&FactIx::from(*at))
                    || &*fact.id == "temperament"
                    || book.facts.find(&fact.id).is_some())
        })
        .map(|(_, fact)| fact.choices.len())
        .fold(1, usize::saturating_mul);
    if classes > MOST_FACT_CLASSES {
        let message = format!("rules can tell {classes} combinations of facts apart");
        problems.warn(Code::TooLarge, "", message, Some(format!("{MOST_FACT_CLASSES} at most are proved")));
    }
}

fn amount_facts(amount: &Quantity, read: &mut BTreeSet<FactIx>) {
    match amount {
        Quantity::Value(_) => {}
        Quantity::Fact(fact) => drop(read.insert(*fact)),
        Quantity::Min(left, right)
        | Quantity::Max(left, right)
        | Quantity::Plus(left, right)
        | Quantity::Minus(left, right) => {
            amount_facts(left, read);
            amount_facts(right, read);
        }
    }
}
