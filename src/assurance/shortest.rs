//! Shortest plays: breadth first, keeping at each state only the total that can do more than any that was there before.

use super::labels::Labels;
use super::space::{Space, Step};
use super::total::Total;
use crate::encounter::Command;

/// Which totals can do more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// The greater: for plays that pass.
    Most,
    /// The smaller: for plays that fail.
    Least,
}

/// The shortest play for each wanted bit, of at most `most` commands. `shows` tells the bits that a play shows which ends
/// with a step and a total; whatever a total shows, one that can do more shows too.
pub(super) fn shortest(
    space: &Space, sense: Sense, most: usize, mut wanted: u64, shows: impl Fn(&Step<'_>, Total) -> u64,
) -> Vec<(u64, Vec<Command>)> {
    let covers = |one: Total, other: Total| match sense {
        Sense::Most => one >= other,
        Sense::Least => one <= other,
    };
    let mut shown = Vec::new();
    let mut labels = Labels::new(space.len(), Total::opening(space.opening()));
    for _ in 0..most {
        let layer = labels.next_layer();
        if layer.is_empty() {
            break;
        }
        for at in layer {
            let Some((state, total)) = labels.get(at) else { break };
            for step in space.steps(state) {
                let total = total.after(&step);
                if let Some(to) = step.to {
                    labels.add(to, total, (at, step.by), covers);
                    continue;
                }
                let bits = shows(&step, total) & wanted;
                if bits != 0 {
                    wanted &= !bits;
                    let command = |state, by| space.steps(state).nth(by).map(|step| step.talk.command);
                    let mut way = labels.way(at, command);
                    way.push(step.talk.command);
                    shown.push((bits, way));
                }
            }
            if wanted == 0 {
                return shown;
            }
        }
    }
    shown
}
