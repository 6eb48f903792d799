//! What can still come from each node on: nodes, activities, and what conditions ahead will ask.

use crate::scenario::{Axis, Condition, Goto, Scenario};
use crate::terms::{ActivityIx, NodeIx};

/// What can still come once the conversation is at a node and its line has been said.
#[derive(Clone, Debug, Default)]
pub(crate) struct ToCome {
    /// Activities that somebody may yet perform, as bits by index.
    activities: Vec<bool>,
    /// Bits of `done` and `visited` that a condition ahead reads.
    pub done: u64,
    pub visited: u64,
    /// Mood axes that a condition ahead reads, in the order of [`Axis::ALL`].
    pub moods: [bool; 3],
    /// Whether an interrupt may still fire.
    pub interrupts: bool,
}

impl ToCome {
    pub(crate) fn performs(&self, activity: ActivityIx) -> bool {
        self.activities.get(activity.at()).copied().unwrap_or(false)
    }

    fn read(&mut self, condition: &Condition) {
        condition.visit(&mut |one| match one {
            Condition::AtLeast(axis, _) | Condition::AtMost(axis, _) => {
                for (read, of) in self.moods.iter_mut().zip(Axis::ALL) {
                    *read |= of == *axis;
                }
            }
            Condition::Done(bit) => self.done |= 1 << bit.0,
            Condition::Visited(node) => self.visited |= 1 << node.0,
            _ => {}
        });
    }

    fn perform(&mut self, activities: &[ActivityIx]) {
        for activity in activities {
            if self.activities.len() <= activity.at() {
                self.activities.resize(activity.at() + 1, false);
            }
            if let Some(one) = self.activities.get_mut(activity.at()) {
                *one = true;
            }
        }
    }
}

/// By node, what can still come.
pub(crate) fn to_come(scenario: &Scenario, silence: &[ActivityIx]) -> Vec<ToCome> {
    let nodes = reach(scenario).into_iter().enumerate();
    nodes.map(|(at, reach)| coming_after(scenario, NodeIx::from(at), reach, silence)).collect()
}

/// By node, the nodes that can come after it, as bits.
pub(crate) fn reach(scenario: &Scenario) -> Vec<u64> {
    let next: Vec<u64> = (0..scenario.nodes.len()).map(|at| successors(scenario, NodeIx::from(at))).collect();
    let from = |first: &u64| {
        let (mut reach, mut fresh) = (0_u64, *first);
        while fresh != 0 {
            reach |= fresh;
            let step = each(fresh).filter_map(|at| next.get(at)).fold(0, |bits, more| bits | more);
            fresh = step & !reach;
        }
        reach
    };
    next.iter().map(from).collect()
}

/// The nodes one step away, as bits.
fn successors(scenario: &Scenario, ix: NodeIx) -> u64 {
    let Some(node) = scenario.node(ix) else { return 0 };
    let responses = node.responses.iter().filter_map(|one| scenario.response(*one)).map(|one| one.goto);
    let interrupts = scenario.interrupts.iter().filter(|_| !node.aftermath).map(|one| one.goto);
    let gotos = responses.chain(node.silence.iter().map(|silence| silence.goto)).chain(interrupts);
    gotos.fold(0, |bits, goto| match goto {
        Goto::Node(to) => bits | 1 << to.0,
        Goto::Ending(_) => bits,
    })
}

fn coming_after(scenario: &Scenario, from: NodeIx, reach: u64, silence: &[ActivityIx]) -> ToCome {
    let mut coming = ToCome::default();
    for at in each(reach | 1 << from.0) {
        let Some(node) = scenario.nodes.get(at) else { continue };
        coming.interrupts |= !node.aftermath && !scenario.interrupts.is_empty();
        if reach >> at & 1 == 1 {
            coming.perform(&node.performs);
            node.lines.iter().filter_map(|line| line.when.as_ref()).for_each(|when| coming.read(when));
        }
        if node.silence.is_some() {
            coming.perform(silence);
        }
        for response in node.responses.iter().filter_map(|one| scenario.response(*one)) {
            coming.perform(&response.performs);
            response.when.iter().for_each(|when| coming.read(when));
        }
    }
    if coming.interrupts {
        scenario.interrupts.iter().for_each(|one| coming.read(&one.when));
    }
    scenario.goals.iter().for_each(|goal| coming.read(&goal.when));
    scenario.claims.iter().for_each(|claim| coming.read(&claim.when));
    coming
}

fn each(bits: u64) -> impl Iterator<Item = usize> {
    (0..64).filter(move |at| bits >> at & 1 == 1)
}
