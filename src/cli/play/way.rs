//! The way to a node: the shortest play that leads there, gone before anybody plays.

use crate::cli::ids::instead;
use crate::cli::refusal::refuse;
use anyhow::{Result, bail};
use composure::assurance::{Classes, Space};
use composure::attempt::Attempt;
use composure::content::Pack;
use composure::encounter::{Begin, Command, Premise, Where};
use composure::records::Store;
use composure::scenario::Scenario;
use composure::terms::Millis;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Most states that are looked at for the way; a scenario that can be proved has fewer.
const MOST_STATES: usize = 4_000_000;
/// Seeds of which each fact class is looked for.
const SEEDS: u64 = 256;

/// The shortest play to a node, and what its facts are drawn from: what is named, else the first seed whose facts let it be reached.
///
/// # Errors
/// When there is no such node, or no play reaches it.
pub(super) fn to(pack: &Pack, node: &str, seed: Option<u64>) -> Result<(Vec<Command>, u64)> {
    let scenario = &pack.scenario;
    if !scenario.nodes.iter().any(|one| *one.id == *node) {
        let known = scenario.nodes.iter().filter(|one| one.step.is_none()).map(|one| &*one.id);
        let help = instead(node, known.collect::<Vec<_>>());
        bail!(refuse("refuse-node-unknown").with("node", node).with("id", &*scenario.id).with("help", help));
    }
    let classes = Classes::of(scenario, &pack.book)?;
    let mut tried = BTreeSet::new();
    for seed in seed.map_or(0..SEEDS, |seed| seed..seed.saturating_add(1)) {
        let begin = Begin::draw(scenario, seed)?;
        let premise = Premise::new(Arc::clone(scenario), Arc::clone(&pack.book), begin)?;
        if !tried.insert(classes.class_of(&premise)) {
            continue;
        }
        if let Some(way) = within(premise, scenario, node)? {
            return Ok((way, seed));
        }
    }
    bail!(refuse("refuse-node-unreached").with("node", node).with("id", &*scenario.id))
}

fn within(premise: Premise, scenario: &Scenario, node: &str) -> Result<Option<Vec<Command>>> {
    let space = Space::explore(Arc::new(premise), MOST_STATES, |_| true)?;
    let is_there = |place: Where| match place {
        Where::At(at) => scenario.node(at).is_some_and(|one| *one.id == *node),
        Where::Over(_) => false,
    };
    let there = space.states().filter(|state| is_there(space.talk(*state).place));
    let ways = there.take(MOST_WAYS).map(|state| space.way_to(state)).collect::<Result<Vec<_>, _>>()?;
    Ok(ways.into_iter().min_by_key(Vec::len))
}

/// States at the node whose ways are compared; the first is the nearest, or nearly.
const MOST_WAYS: usize = 64;

/// Goes a way in an attempt that has just begun. Nobody waits meanwhile.
pub(super) fn go(store: &mut Store, attempt: &mut Attempt, way: &[Command]) -> Result<()> {
    for command in way {
        let entry = attempt.prepare(*command, Millis(0))?;
        store.append(&attempt.id, &entry)?;
        attempt.confirm(&entry)?;
    }
    Ok(())
}
