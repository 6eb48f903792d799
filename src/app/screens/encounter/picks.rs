//! What may be answered now, each answer in its slot; at a step of a compound response, what has been picked as well.

use crate::assessment::Observation;
use crate::attempt::Attempt;
use crate::encounter::{Event, Where};
use crate::scenario::{Condition, Node, ResponseKind, Scenario};
use crate::terms::{EventIx, NodeIx, ResponseIx};

/// More rows of slots than this scroll; at a step they lie in two columns.
pub(super) const MOST_ROWS: usize = 5;
/// Fewer rows than this look lost.
pub(super) const LEAST_ROWS: usize = 4;

/// An answer in its slot.
#[derive(Clone, Debug)]
pub(crate) struct AnswerSlot {
    /// What it is; none for what is picked at a step.
    pub(crate) kind: Option<ResponseKind>,
    /// Its words.
    pub(crate) text: String,
    /// Whether it can be given.
    pub(crate) state: SlotState,
}

/// Whether an answer can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SlotState {
    /// It can; its place among all that may be chosen, from 0.
    Open(usize),
    /// It was picked at this step, so many-th, from 1.
    Picked(usize),
    /// The coach has struck it out.
    Struck,
    /// Not as things are: what it needs has not been picked, or what excludes it has.
    Closed,
}

/// A step of a compound response. The line says what is to be picked.
#[derive(Clone, Debug)]
pub(crate) struct StepView {
    /// Which it is, from 1.
    pub(crate) number: usize,
    /// Of how many.
    pub(crate) of: usize,
    /// How many are to be picked at it, where that isn't one.
    pub(crate) to_pick: Option<String>,
    /// What was picked at the steps before, each behind what was to be picked there.
    pub(crate) earlier: Vec<String>,
    /// What has been picked at this one, in its order.
    pub(crate) here: Vec<String>,
    /// What leaves it, where several things are picked.
    pub(crate) leave: Option<AnswerSlot>,
}

/// The answers to what is said now. At a step each keeps its slot, whatever else has been picked there.
pub(super) fn slots(attempt: &Attempt) -> Vec<AnswerSlot> {
    let (premise, scenario) = (attempt.observation().premise(), &attempt.observation().premise().scenario);
    let own = |ix: &ResponseIx| !scenario.is_standing_act(*ix) && !scenario.leaves_picking(*ix);
    let shown: Vec<ResponseIx> = match step(attempt.observation()) {
        Some((place, _)) => premise.order(place).iter().copied().filter(own).collect(),
        None => attempt.offered().filter(own).collect(),
    };
    let picked = picked(attempt.observation());
    let here = |ix: &ResponseIx| scenario.response(*ix).map(|one| one.node);
    let slot = |ix: ResponseIx| {
        // so many-th of those that were picked at the same step
        let nth = picked.iter().filter(|one| here(one) == here(&ix)).position(|one| *one == ix);
        let state = match attempt.offered().position(|one| one == ix) {
            Some(_) if attempt.struck(ix) => SlotState::Struck,
            Some(at) => SlotState::Open(at),
            None => nth.map_or(SlotState::Closed, |nth| SlotState::Picked(nth + 1)),
        };
        answer(attempt, ix, state)
    };
    shown.into_iter().filter_map(slot).collect()
}

/// Where he is within a compound response; none where he is at no step.
pub(super) fn step_view(attempt: &Attempt) -> Option<StepView> {
    let (observation, script) = (attempt.observation(), attempt.script());
    let scenario = &observation.premise().scenario;
    let (place, opener) = step(observation)?;
    let steps: Vec<_> = scenario.nodes.iter().filter(|node| node.step == Some(opener)).collect();
    let this = scenario.node(place)?;
    let minutes = observation.state().minutes;
    let (here, earlier): (Vec<_>, Vec<_>) =
        picked(observation).into_iter().partition(|ix| scenario.response(*ix).is_some_and(|one| one.node == place));
    let leaves = this.responses.iter().copied().find(|ix| scenario.leaves_picking(*ix));
    let state = |ix: ResponseIx| attempt.offered().position(|one| one == ix).map_or(SlotState::Closed, SlotState::Open);
    Some(StepView {
        number: steps.iter().position(|node| node.id == this.id)? + 1,
        of: steps.len(),
        to_pick: attempt.to_pick(),
        earlier: earlier.into_iter().map(|ix| script.answer(ix, minutes)).collect(),
        here: here.into_iter().map(|ix| script.response(ix, minutes)).collect(),
        leave: leaves.and_then(|ix| answer(attempt, ix, state(ix))),
    })
}

/// What the learner said last: of what was picked, what it belongs to.
pub(super) fn mine(attempt: &Attempt) -> Option<String> {
    let (observation, script) = (attempt.observation(), attempt.script());
    let scenario = &observation.premise().scenario;
    observation.seen().iter().rev().find_map(|one| match one.event {
        Event::Responded { response } => {
            let of = scenario.response(response).and_then(|one| scenario.node(one.node)?.step);
            Some(script.response(of.unwrap_or(response), one.minutes))
        }
        Event::StayedSilent { .. } => script.said(one),
        _ => None,
    })
}

/// How many rows of slots any moment of a scenario needs.
pub(super) fn rows(scenario: &Scenario) -> usize {
    let of_node = |node: &Node| match node.step {
        None => at_once(scenario, node),
        Some(_) => {
            let picks = scenario.own_responses(node).filter(|ix| !scenario.leaves_picking(*ix)).count();
            if picks > MOST_ROWS { picks.div_ceil(2) } else { picks }
        }
    };
    scenario.nodes.iter().map(of_node).max().unwrap_or(0)
}

/// The most answers that a node offers at once. Of two answers of which one is offered exactly where the other is not, one
/// counts.
fn at_once(scenario: &Scenario, node: &Node) -> usize {
    let whens: Vec<_> =
        scenario.own_responses(node).filter_map(|ix| scenario.response(ix)).map(|one| one.when.as_ref()).collect();
    let excludes = |one: &Option<&Condition>| match one {
        Some(Condition::Not(inner)) => whens.contains(&Some(&**inner)),
        _ => false,
    };
    whens.iter().filter(|one| !excludes(one)).count()
}

fn answer(attempt: &Attempt, ix: ResponseIx, state: SlotState) -> Option<AnswerSlot> {
    let (observation, script) = (attempt.observation(), attempt.script());
    let scenario = &observation.premise().scenario;
    // what is picked is said by the whole
    let kind = Some(scenario.response(ix)?.kind).filter(|_| !scenario.is_pick(ix));
    Some(AnswerSlot { kind, text: script.response(ix, observation.state().minutes), state })
}

/// The step he is at, and what began the compound response.
fn step(observation: &Observation) -> Option<(NodeIx, ResponseIx)> {
    let Where::At(place) = observation.state().place else { return None };
    Some((place, observation.premise().scenario.node(place)?.step?))
}

/// What has been picked since the compound response was begun, in its order; nothing where he is at no step.
fn picked(observation: &Observation) -> Vec<ResponseIx> {
    let so_far = EventIx::from(observation.seen().len());
    step(observation).map(|_| observation.picks(so_far).map(|(ix, _)| ix).collect()).unwrap_or_default()
}
