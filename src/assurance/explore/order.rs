//! The order in which states follow one another, or the way round that never ends.
//!
//! Where the conversation can go doesn't depend on the clauses, so that its places alone are put in order; a state
//! stands where its place stands.

use super::routes::{Tree, successors};
use super::space::Space;
use crate::encounter::Command;

/// The states such that every move leads from an earlier one to a later one (Kahn, *Topological sorting of large
/// networks*, 1962).
///
/// # Errors
/// The commands of a shortest play that comes back to a place where it was: the way there, then once around.
pub(crate) fn order(space: &Space) -> Result<Vec<u32>, Vec<Command>> {
    let ranks = ranks(space)?;
    Ok(by_rank(space.len(), ranks.len(), |state| ranks.get(space.place(state)).copied().unwrap_or(0) as usize))
}

/// The numbers below `count`, sorted by a rank below `ranks` by counting.
pub(crate) fn by_rank(count: usize, ranks: usize, rank_of: impl Fn(usize) -> usize) -> Vec<u32> {
    let mut begins = vec![0_u32; ranks + 1];
    for one in 0..count {
        begins.get_mut(rank_of(one) + 1).into_iter().for_each(|count| *count += 1);
    }
    let mut sum = 0;
    for begin in &mut begins {
        sum += *begin;
        *begin = sum;
    }
    let mut order = vec![0; count];
    for one in 0..count {
        let Some(begin) = begins.get_mut(rank_of(one)) else { continue };
        if let Some(place) = order.get_mut(*begin as usize) {
            *place = u32::try_from(one).unwrap_or(u32::MAX);
        }
        *begin += 1;
    }
    order
}

/// By place of the conversation, where it stands in the order.
///
/// # Errors
/// As [`order`].
pub(crate) fn ranks(space: &Space) -> Result<Vec<u32>, Vec<Command>> {
    let mut before = vec![0_u32; space.places()];
    for place in 0..space.places() {
        for to in successors(space, place) {
            before.get_mut(to).into_iter().for_each(|count| *count += 1);
        }
    }
    let mut ranks = vec![u32::MAX; space.places()];
    let mut free: Vec<usize> =
        before.iter().enumerate().filter(|(_, count)| **count == 0).map(|(place, _)| place).collect();
    let mut at = 0;
    while let Some(place) = free.get(at).copied() {
        ranks.get_mut(place).into_iter().for_each(|rank| *rank = u32::try_from(at).unwrap_or(u32::MAX));
        for to in successors(space, place) {
            let Some(count) = before.get_mut(to) else { continue };
            *count -= 1;
            if *count == 0 {
                free.push(to);
            }
        }
        at += 1;
    }
    if free.len() == space.places() { Ok(ranks) } else { Err(lasso(space, &before)) }
}

/// The shortest way that comes back to where it was, through places that `left` says are on a cycle or behind one.
fn lasso(space: &Space, left: &[u32]) -> Vec<Command> {
    let stays = |place: usize| left.get(place).is_some_and(|count| *count > 0);
    let tree = Tree::grow(space, 0, |_| true, usize::MAX);
    let mut best: Option<Vec<Command>> = None;
    for (place, depth) in tree.found.iter().copied().filter(|(place, _)| stays(*place)) {
        let most = best.as_ref().map_or(usize::MAX, |best| best.len() - 1);
        if depth >= most {
            break;
        }
        if let Some(round) = Tree::grow(space, place, stays, most - depth).round(space) {
            best = Some([tree.way(space, place), round].concat());
        }
    }
    best.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::tests::premise;

    #[test]
    fn every_move_leads_forward() {
        for scenario in 0..4 {
            let space = Space::explore(premise(scenario, 7), 2_000_000, |_| true);
            let order = order(&space).expect("no cycle ships");
            let mut rank = vec![usize::MAX; space.len()];
            order.iter().enumerate().for_each(|(at, state)| rank[*state as usize] = at);
            assert!(rank.iter().all(|rank| *rank != usize::MAX), "each state once");
            for state in 0..space.len() {
                assert!(space.steps(state).filter_map(|step| step.to).all(|to| rank[state] < rank[to]));
            }
        }
    }
}
