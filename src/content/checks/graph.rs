//! The arrows of a scenario, followed.

use crate::scenario::{Condition, Goto, Node, Response, Scenario};
use crate::terms::{EndingIx, NodeIx};
use std::collections::BTreeSet;

/// What can be reached.
pub(super) struct Reachable {
    pub nodes: BTreeSet<NodeIx>,
    pub endings: BTreeSet<EndingIx>,
}

/// All that can be reached along `arrows`.
pub(super) fn reach(scenario: &Scenario, from: Vec<Goto>, arrows: fn(&Scenario, &Node) -> Vec<Goto>) -> Reachable {
    let mut reached = Reachable { nodes: BTreeSet::new(), endings: BTreeSet::new() };
    let mut open = from;
    while let Some(next) = open.pop() {
        match next {
            Goto::Ending(ending) => drop(reached.endings.insert(ending)),
            Goto::Node(ix) if reached.nodes.insert(ix) => {
                open.extend(scenario.node(ix).map(|node| arrows(scenario, node)).unwrap_or_default());
            }
            Goto::Node(_) | Goto::Back(_) => {}
        }
    }
    reached
}

/// The responses of a node, standing acts among them.
pub(super) fn responses<'s>(scenario: &'s Scenario, node: &'s Node) -> impl Iterator<Item = &'s Response> {
    node.responses.iter().filter_map(|ix| scenario.response(*ix))
}

/// Every arrow out of a node.
pub(super) fn all_arrows(scenario: &Scenario, node: &Node) -> Vec<Goto> {
    let silence = node.silence.iter().map(|silence| silence.goto);
    responses(scenario, node).map(|response| response.goto).chain(silence).collect()
}

/// Arrows that can be followed again and again.
fn lasting_arrows(scenario: &Scenario, node: &Node) -> Vec<Goto> {
    let silence = node.silence.iter().map(|silence| silence.goto);
    responses(scenario, node).filter(|one| !spends_itself(one)).map(|response| response.goto).chain(silence).collect()
}

/// Whether one can come back `here` from `goto`, again and again.
pub(super) fn returns(scenario: &Scenario, goto: Goto, here: NodeIx) -> bool {
    reach(scenario, vec![goto], lasting_arrows).nodes.contains(&here)
}

/// Whether the guard holds `Not(Done(…))` of one of the response's own activities, or of what it picks, so that it is taken once at most.
pub(super) fn spends_itself(response: &Response) -> bool {
    fn spends(guard: &Condition, done: u64) -> bool {
        match guard {
            Condition::Not(inner) => matches!(**inner, Condition::Done(bit) if done >> bit.0 & 1 == 1),
            Condition::All(all) => all.iter().any(|one| spends(one, done)),
            _ => false,
        }
    }
    response.when.as_ref().is_some_and(|guard| spends(guard, response.done | response.picked))
}
