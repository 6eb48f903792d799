//! Shortest plays: breadth first, keeping at each state only the total that can do more than any that was there before.

use crate::assessment::Tariff;
use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::assurance::learners::chance::Strategy;
use crate::assurance::totals::arrivals::{ArrivalIx, Arrivals};
use crate::assurance::totals::total::Total;
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;

/// Which totals can do more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// The greater: for plays that pass.
    Most,
    /// The smaller: for plays that fail.
    Least,
}

/// The shortest play that passes among those of a strategy.
pub(crate) fn shortest_pass<S: Strategy<Memory = ()>>(
    space: &Space, tariff: Tariff, strategy: &S,
) -> Result<Option<Vec<Command>>, Impossible> {
    let needed = Total::needed(tariff);
    let takes = |state: StateIx, step: &Step<'_>| {
        let mut weights = Vec::new();
        strategy.weigh(space, state, &(), &mut weights)?;
        let weight = weights.get(step.by);
        let weight = weight.ok_or(Impossible::Contradiction("a strategy that weighs other steps than there are"))?;
        Ok(*weight > 0.0 || weights.iter().all(|weight| *weight <= 0.0))
    };
    let passes = |_: &Step<'_>, total: Total| u64::from(total >= needed);
    Ok(shortest_of(space, Sense::Most, usize::MAX, 1, takes, passes)?.pop().map(|(_, play)| play))
}

/// The shortest play that comes to at least a total.
pub(crate) fn shortest_with(space: &Space, least: Total) -> Result<Option<Vec<Command>>, Impossible> {
    let reaches = |_: &Step<'_>, total: Total| u64::from(total >= least);
    Ok(shortest(space, Sense::Most, usize::MAX, 1, reaches)?.pop().map(|(_, play)| play))
}

/// The shortest play for each wanted bit, of at most `most` commands. `shows` tells the bits that a play shows which ends
/// with a step and a total; whatever a total shows, one that can do more shows too.
pub(crate) fn shortest(
    space: &Space, sense: Sense, most: usize, wanted: u64, shows: impl Fn(&Step<'_>, Total) -> u64,
) -> Result<Vec<(u64, Vec<Command>)>, Impossible> {
    shortest_of(space, sense, most, wanted, |_, _| Ok(true), shows)
}

/// The same among the plays that take none but certain steps.
fn shortest_of(
    space: &Space, sense: Sense, most: usize, mut wanted: u64,
    takes: impl Fn(StateIx, &Step<'_>) -> Result<bool, Impossible>, shows: impl Fn(&Step<'_>, Total) -> u64,
) -> Result<Vec<(u64, Vec<Command>)>, Impossible> {
    let covers = |one: Total, other: Total| match sense {
        Sense::Most => one >= other,
        Sense::Least => one <= other,
    };
    let mut shown = Vec::new();
    let mut arrivals = Arrivals::new(space.rows(None), StateIx::FIRST, Total::opening(space.opening()))?;
    for _ in 0..most {
        let layer = arrivals.next_layer()?;
        if layer.is_empty() {
            break;
        }
        for at in layer.map(ArrivalIx) {
            let (state, total) = arrivals.get(at);
            for step in space.steps(state) {
                if !takes(state, &step)? {
                    continue;
                }
                let total = total.after(&step);
                if let Some(to) = step.to {
                    arrivals.add(to, total, (at, step.by), covers)?;
                    continue;
                }
                let bits = shows(&step, total) & wanted;
                if bits != 0 {
                    wanted &= !bits;
                    let mut way = Vec::new();
                    for (state, by) in arrivals.way(at) {
                        way.push(space.transition(space.place(state), by)?.command);
                    }
                    way.push(step.talk.command);
                    shown.push((bits, way));
                }
            }
            if wanted == 0 {
                return Ok(shown);
            }
        }
    }
    Ok(shown)
}
