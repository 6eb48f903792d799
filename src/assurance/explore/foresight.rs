//! What can still come from each node on: nodes, activities, and what conditions ahead will ask.

use crate::assurance::unproved::Impossible;
use crate::encounter::Premise;
use crate::scenario::{Condition, Goto, Scales, Scenario};
use crate::terms::{ActivityIx, Ix as _, NodeIx, Rows};
use std::collections::BTreeSet;

/// What can still come once the conversation is at a node and its line has been said.
#[derive(Clone, Debug, Default)]
pub(crate) struct ToCome {
    /// Activities that somebody may yet perform.
    activities: BTreeSet<ActivityIx>,
    /// Bits of `done` and `visited` that a condition ahead reads.
    pub done: u64,
    pub visited: u64,
    /// The last time that a condition ahead reads, in minutes since the beginning: 0 where none does.
    pub deadline: u32,
    /// Scales of moods that a condition ahead reads.
    pub moods: Scales,
    /// Whether an interrupt may still fire.
    pub interrupts: bool,
}

impl ToCome {
    pub(crate) fn performs(&self, activity: ActivityIx) -> bool {
        self.activities.contains(&activity)
    }

    fn read(&mut self, condition: &Condition) {
        condition.visit(&mut |one| match one {
            Condition::AtLeast(who, axis, _) | Condition::AtMost(who, axis, _) => self.moods.add(*who, *axis),
            Condition::Done(bit) => self.done |= 1 << bit.0,
            Condition::Fewer(of, _) => self.done |= of,
            Condition::Visited(node) => self.visited |= 1 << node.0,
            Condition::After(minutes) => self.deadline = self.deadline.max(*minutes),
            // a condition inside is visited by itself; facts don't change
            Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_)
            | Condition::Is(..)
            | Condition::MoreThan(..)
            | Condition::LessThan(..) => {}
        });
    }
}

/// By node, what can still come.
pub(crate) fn to_come(premise: &Premise) -> Result<Rows<NodeIx, ToCome>, Impossible> {
    let reach = reach(&premise.scenario)?;
    let of = |(from, reach): (NodeIx, &u64)| coming_after(premise, from, *reach);
    Ok(Rows::of(reach.iter().map(of).collect::<Result<_, _>>()?)?)
}

/// By node, the nodes that can come after it, as bits.
pub(crate) fn reach(scenario: &Scenario) -> Result<Rows<NodeIx, u64>, Impossible> {
    let nodes: Rows<NodeIx, ()> = Rows::of(vec![(); scenario.nodes.len()])?;
    let next: Result<Vec<u64>, _> = nodes.indices().map(|ix| successors(scenario, ix)).collect();
    let next: Rows<NodeIx, u64> = Rows::of(next?)?;
    let from = |first: u64| {
        let (mut reach, mut fresh) = (0_u64, first);
        while fresh != 0 {
            reach |= fresh;
            let mut step = 0;
            for node in each(fresh) {
                step |= *next.get(node?).ok_or(NO_NODE)?;
            }
            fresh = step & !reach;
        }
        Ok(reach)
    };
    let reach: Result<Vec<u64>, Impossible> = next.as_slice().iter().map(|first| from(*first)).collect();
    Ok(Rows::of(reach?)?)
}

const NO_NODE: Impossible = Impossible::Contradiction("an arrow to a node that is not there");
const NO_STANDING_ACT: Impossible = Impossible::Contradiction("a standing act that is not there");
const NO_RESPONSE: Impossible = Impossible::Contradiction("a node with a response that is not there");

/// The nodes one step away, as bits.
fn successors(scenario: &Scenario, ix: NodeIx) -> Result<u64, Impossible> {
    let node = scenario.node(ix).ok_or(NO_NODE)?;
    let interrupts = scenario.interrupts.iter().filter(|_| !node.aftermath).map(|one| one.goto);
    let mut gotos: Vec<Goto> = interrupts.chain(node.silence.iter().map(|silence| silence.goto)).collect();
    for response in &node.responses {
        gotos.push(scenario.response(*response).ok_or(NO_RESPONSE)?.goto);
    }
    let mut bits = 0;
    for goto in gotos {
        bits |= match goto {
            Goto::Node(to) => 1_u64.checked_shl(u32::from(to.0)).ok_or(NO_NODE)?,
            // to come back is to have been there: the line isn't said anew
            Goto::Ending(_) | Goto::Back(_) => 0,
        };
    }
    Ok(bits)
}

fn coming_after(premise: &Premise, from: NodeIx, reach: u64) -> Result<ToCome, Impossible> {
    let scenario = &premise.scenario;
    let mut coming = ToCome::default();
    for ix in each(reach | 1 << from.0) {
        let ix = ix?;
        let node = scenario.node(ix).ok_or(NO_NODE)?;
        coming.interrupts |= !node.aftermath && !scenario.interrupts.is_empty();
        if reach >> ix.0 & 1 == 1 {
            coming.activities.extend(&node.performs);
            node.lines.iter().filter_map(|line| line.when.as_ref()).for_each(|when| coming.read(when));
        }
        if node.silence.is_some() {
            coming.activities.extend(premise.silent(ix));
        }
        // what was picked before is done when the whole is made
        if let Some(of) = node.step {
            let steps = scenario.nodes.iter().filter(|one| one.step == Some(of)).flat_map(|one| &one.responses);
            for part in steps.chain([&of]) {
                let part = scenario.response(*part).ok_or(NO_RESPONSE)?;
                coming.activities.extend(&part.performs);
                coming.done |= part.picked;
            }
        }
        for response in &node.responses {
            let response = scenario.response(*response).ok_or(NO_RESPONSE)?;
            coming.activities.extend(&response.performs);
            response.when.iter().for_each(|when| coming.read(when));
            if let Goto::Back(to) = response.goto {
                let reactions = &scenario.standing_act(to).ok_or(NO_STANDING_ACT)?.reactions;
                reactions.iter().filter_map(|line| line.when.as_ref()).for_each(|when| coming.read(when));
            }
        }
    }
    if coming.interrupts {
        scenario.interrupts.iter().for_each(|one| coming.read(&one.when));
    }
    scenario.goals.iter().for_each(|goal| coming.read(&goal.when));
    scenario.claims.iter().for_each(|claim| coming.read(&claim.when));
    scenario.variants().filter_map(|(_, variant)| variant.when.as_ref()).for_each(|when| coming.read(when));
    Ok(coming)
}

/// The nodes of some bits.
fn each(bits: u64) -> impl Iterator<Item = Result<NodeIx, Impossible>> {
    (0..64).filter(move |at| bits >> at & 1 == 1).map(|at| NodeIx::of(at).ok_or(NO_NODE))
}
