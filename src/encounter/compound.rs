//! Compound responses: each way in which one can be made, known before the first word, as the one deed it comes to.

use super::unplayable::Unplayable;
use crate::policy::{Label, Watch};
use crate::scenario::{Goto, Node, Response, Scenario};
use crate::terms::{ActivityIx, Field, FieldIx, MadeIx, NodeIx, ResponseIx, Rows, row};
use std::collections::{BTreeMap, BTreeSet};

/// Most ways in which the compound responses of a scenario can be made, as far as what is picked is told apart.
pub const MOST_WAYS: usize = 4_096;

/// A compound response as it was made, as far as that matters to clauses and conditions. All that was picked, and in which order,
/// the events before it say.
#[derive(Clone, Debug)]
pub struct Made {
    /// The response that began it.
    pub of: ResponseIx,
    /// What was picked, as bits; what nothing asks about has none.
    picked: u64,
    /// All that is performed.
    pub activities: Box<[ActivityIx]>,
    /// What that carries: of the data of the response, what belongs to something performed.
    pub data: Box<[Field]>,
    /// The same to the monitors.
    pub(super) label: Label,
}

/// Every way in which each can be made.
#[derive(Clone, Debug, Default)]
pub(super) struct Compounds {
    /// In the order of what begins them, then of what is picked.
    all: Rows<MadeIx, Made>,
    /// By the response that begins it, the bits of all that can be picked.
    picks: Vec<(ResponseIx, u64)>,
}

/// The ways in which each compound response of a scenario can be left, as bits of what was picked.
///
/// # Errors
/// [`Unplayable::Ways`], where there are more than [`MOST_WAYS`] over all.
pub fn ways_to_make(scenario: &Scenario) -> Result<Vec<(ResponseIx, BTreeSet<u64>)>, Unplayable> {
    let (mut all, mut count) = (Vec::new(), 0);
    let openers: BTreeMap<ResponseIx, &Node> =
        scenario.nodes.iter().filter_map(|node| Some((node.step?, node))).collect();
    for (of, step) in openers {
        let opener = scenario.response(of).ok_or_else(|| Unplayable::Step(step.id.clone()))?;
        let ways = ways(scenario, of, opener)?;
        count += ways.len();
        if count > MOST_WAYS {
            return Err(Unplayable::Ways(opener.id.clone()));
        }
        all.push((of, ways));
    }
    Ok(all)
}

impl Compounds {
    /// Those of a scenario; `data` is what a response carries under the facts that were drawn.
    pub(super) fn of<'d>(
        scenario: &Scenario, watch: &Watch, data: impl Fn(ResponseIx) -> &'d [Field],
    ) -> Result<Self, Unplayable> {
        let carries = |activity: ActivityIx, field: FieldIx| {
            watch.book().activities.at(activity).fields.iter().any(|(one, _)| *one == field)
        };
        let (mut all, mut picks) = (Vec::new(), Vec::new());
        for (of, ways) in ways_to_make(scenario)? {
            let opener = row(&scenario.responses, of);
            picks.push((of, steps(scenario, of).fold(0, |bits, one| bits | one.picked)));
            for picked in ways {
                let inside = steps(scenario, of).filter(|one| one.picked & picked != 0);
                let mut activities: Vec<ActivityIx> = Vec::new();
                for activity in opener.performs.iter().chain(inside.flat_map(|one| &one.performs)) {
                    if !activities.contains(activity) {
                        activities.push(*activity);
                    }
                }
                let data = data(of).iter().filter(|(field, _)| activities.iter().any(|one| carries(*one, *field)));
                let (label, data) = (watch.label(&activities), data.cloned().collect());
                all.push(Made { of, picked, activities: activities.into(), data, label });
            }
        }
        Ok(Self { all: all.into_iter().collect(), picks })
    }

    /// The bits of what can be picked in the compound response that a response begins; none where it begins none.
    pub(super) fn picks(&self, of: ResponseIx) -> u64 {
        self.picks.iter().find(|(one, _)| *one == of).map_or(0, |(_, bits)| *bits)
    }

    /// A compound response that was made so.
    pub(super) fn at(&self, made: MadeIx) -> &Made {
        self.all.at(made)
    }

    /// What one comes to when it is left, by what has been done.
    ///
    /// # Panics
    /// Where it could not be left so: every way was walked before the first word.
    #[expect(
        clippy::panic,
        reason = "a way that was not walked is a fault of ours, and no deed is better than another"
    )]
    pub(super) fn find(&self, of: ResponseIx, done: u64) -> MadeIx {
        let picked = done & self.picks(of);
        match self.all.as_slice().binary_search_by_key(&(of, picked), |made| (made.of, made.picked)) {
            Ok(at) => MadeIx::from(at),
            Err(_) => panic!("a compound response was made in a way that was not walked"),
        }
    }
}

/// The responses at the steps of a compound response.
fn steps(scenario: &Scenario, of: ResponseIx) -> impl Iterator<Item = &Response> {
    let nodes = scenario.nodes.iter().filter(move |node| node.step == Some(of));
    nodes.flat_map(|node| &node.responses).filter_map(|ix| scenario.response(*ix))
}

/// What can have been picked, as bits, when a compound response is left: whatever its guards say.
fn ways(scenario: &Scenario, of: ResponseIx, opener: &Response) -> Result<BTreeSet<u64>, Unplayable> {
    let inside = |goto: Goto| match goto {
        Goto::Node(to) => scenario.node(to).filter(|node| node.step == Some(of)).map(|node| (to, node)),
        Goto::Ending(_) | Goto::Back(_) => None,
    };
    let (mut seen, mut left): (BTreeSet<(NodeIx, u64)>, BTreeSet<u64>) = (BTreeSet::new(), BTreeSet::new());
    let mut open: Vec<(NodeIx, &Node, u64)> = inside(opener.goto).map(|(ix, node)| (ix, node, 0)).into_iter().collect();
    while let Some((ix, node, picked)) = open.pop() {
        if !seen.insert((ix, picked)) {
            continue;
        }
        if seen.len() > MOST_WAYS * 8 {
            return Err(Unplayable::Ways(opener.id.clone()));
        }
        for one in node.responses.iter().filter_map(|ix| scenario.response(*ix)) {
            let picked = picked | one.picked;
            match inside(one.goto) {
                Some((to, node)) => open.push((to, node, picked)),
                None => drop(left.insert(picked)),
            }
        }
    }
    Ok(left)
}
