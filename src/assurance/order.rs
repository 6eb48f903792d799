//! The states in an order in which no move leads back, or the round trip that forbids one.

use super::space::Space;
use crate::encounter::Command;

/// Every explored state before those it leads to (Kahn 1962).
///
/// # Errors
/// A play that goes round in a circle: the way to it and once around.
pub fn order(space: &Space) -> Result<Vec<u32>, Vec<Command>> {
    let mut entries = vec![0_u32; space.len()];
    for to in (0..space.len()).flat_map(|state| space.steps(state).filter_map(|step| step.to)) {
        if let Some(count) = entries.get_mut(to) {
            *count += 1;
        }
    }
    let narrow = |state: usize| u32::try_from(state).unwrap_or(u32::MAX);
    let mut order: Vec<u32> = Vec::with_capacity(space.len());
    order.extend(entries.iter().enumerate().filter(|(_, count)| **count == 0).map(|(state, _)| narrow(state)));
    let mut at = 0;
    while let Some(state) = order.get(at).map(|state| *state as usize) {
        for to in space.steps(state).filter_map(|step| step.to) {
            if let Some(count) = entries.get_mut(to) {
                *count -= 1;
                if *count == 0 {
                    order.push(narrow(to));
                }
            }
        }
        at += 1;
    }
    if order.len() == space.len() { Ok(order) } else { Err(round_trip(space, &entries)) }
}

/// The shortest way to a state that leads back to itself, and the shortest way around; `entries` are above zero for the
/// states of circles and those behind them.
fn round_trip(space: &Space, entries: &[u32]) -> Vec<Command> {
    let suspects = entries.iter().enumerate().filter(|(_, count)| **count > 0).map(|(state, _)| state);
    for start in suspects {
        if let Some(around) = way_around(space, entries, start) {
            let mut way = space.way_to(start);
            way.extend(around);
            return way;
        }
    }
    Vec::new()
}

fn way_around(space: &Space, entries: &[u32], start: usize) -> Option<Vec<Command>> {
    let mut came: Vec<Option<(usize, Command)>> = vec![None; space.len()];
    let mut queue = vec![start];
    let mut at = 0;
    while let Some(state) = queue.get(at).copied() {
        at += 1;
        for step in space.steps(state) {
            let Some(to) = step.to.filter(|to| entries.get(*to).is_some_and(|count| *count > 0)) else { continue };
            let Some(place) = came.get_mut(to) else { continue };
            if place.is_none() {
                *place = Some((state, step.talk.command));
                queue.push(to);
            }
            if to == start {
                let (mut way, mut back) = (Vec::new(), start);
                while let Some((from, command)) = came.get(back).copied().flatten() {
                    way.push(command);
                    back = from;
                    if back == start {
                        way.reverse();
                        return Some(way);
                    }
                }
            }
        }
    }
    None
}
