//! Shortest plays: breadth first, keeping at each state only the total that can do more than any that was there before.

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

impl Sense {
    pub(super) fn better(self, one: Total, other: Total) -> bool {
        match self {
            Self::Most => one > other,
            Self::Least => one < other,
        }
    }
}

/// A state with a total, and how it was come by.
#[derive(Clone, Copy)]
struct Label {
    state: u32,
    total: Total,
    from: u32,
    by: u16,
}

const NONE: u32 = u32::MAX;

/// The shortest play for each wanted bit, of at most `most` commands. `shows` tells the bits that a play shows which ends
/// with a step and a total; whatever a total shows, a better one shows too.
pub(super) fn shortest(
    space: &Space, sense: Sense, most: usize, mut wanted: u64, shows: impl Fn(&Step<'_>, Total) -> u64,
) -> Vec<(u64, Vec<Command>)> {
    let mut shown = Vec::new();
    let mut labels = vec![Label { state: 0, total: Total::opening(space.opening()), from: NONE, by: 0 }];
    // by state, its newest label: the best
    let mut newest = vec![NONE; space.len()];
    newest.first_mut().into_iter().for_each(|newest| *newest = 0);
    let mut layer = 0;
    for _ in 0..most {
        let next = labels.len();
        for at in layer..next {
            let Some(label) = labels.get(at).copied() else { break };
            let from = u32::try_from(at).unwrap_or(NONE);
            for (step, by) in space.steps(label.state as usize).zip(0_u16..) {
                let total = label.total.after(&step);
                let Some(to) = step.to else {
                    let bits = shows(&step, total) & wanted;
                    if bits != 0 {
                        wanted &= !bits;
                        shown.push((bits, way(space, &labels, from, step.talk.command)));
                    }
                    continue;
                };
                let Some(known) = newest.get_mut(to) else { continue };
                let fresh = Label { state: u32::try_from(to).unwrap_or(NONE), total, from, by };
                match labels.get_mut(*known as usize) {
                    Some(old) if !sense.better(total, old.total) => {}
                    Some(old) if *known as usize >= next => *old = fresh,
                    _ => {
                        *known = u32::try_from(labels.len()).unwrap_or(NONE);
                        labels.push(fresh);
                    }
                }
            }
            if wanted == 0 {
                return shown;
            }
        }
        layer = next;
        if layer == labels.len() {
            break;
        }
    }
    shown
}

fn way(space: &Space, labels: &[Label], last: u32, command: Command) -> Vec<Command> {
    let mut way = vec![command];
    let mut at = last;
    while let Some(label) = labels.get(at as usize) {
        let before = labels.get(label.from as usize);
        way.extend(before.and_then(|before| {
            let step = space.steps(before.state as usize).nth(usize::from(label.by))?;
            Some(step.talk.command)
        }));
        at = label.from;
    }
    way.reverse();
    way
}
