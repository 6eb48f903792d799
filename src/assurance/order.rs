//! The order in which states follow one another, or the way round that never ends.
//!
//! Where the conversation can go doesn't depend on the clauses, so that its places alone are put in order; a state
//! stands where its place stands.

use super::space::Space;
use crate::encounter::Command;

/// The states such that every move leads from an earlier one to a later one (Kahn, *Topological sorting of large
/// networks*, 1962).
///
/// # Errors
/// The commands of a shortest play that comes back to a place where it was: the way there, then once around.
pub(super) fn order(space: &Space) -> Result<Vec<u32>, Vec<Command>> {
    let ranks = ranks(space)?;
    // states sorted by the rank of their place, counting
    let mut begins = vec![0_u32; ranks.len() + 1];
    let rank_of = |state: usize| ranks.get(space.place(state)).copied().unwrap_or(0) as usize;
    for state in 0..space.len() {
        begins.get_mut(rank_of(state) + 1).into_iter().for_each(|count| *count += 1);
    }
    let mut sum = 0;
    for begin in &mut begins {
        sum += *begin;
        *begin = sum;
    }
    let mut order = vec![0; space.len()];
    for state in 0..space.len() {
        let Some(begin) = begins.get_mut(rank_of(state)) else { continue };
        if let Some(place) = order.get_mut(*begin as usize) {
            *place = u32::try_from(state).unwrap_or(u32::MAX);
        }
        *begin += 1;
    }
    Ok(order)
}

/// By place of the conversation, how many come before it.
fn ranks(space: &Space) -> Result<Vec<u32>, Vec<Command>> {
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

/// The places one move away; none from one that was left out.
fn successors(space: &Space, place: usize) -> impl Iterator<Item = usize> {
    space.moves_from(place).iter().filter(|one| one.ending.is_none()).map(|one| one.to as usize)
}

/// The shortest way that comes back to where it was, through places that `left` says are on a cycle or behind one.
fn lasso(space: &Space, left: &[u32]) -> Vec<Command> {
    let mut best: Option<Vec<Command>> = None;
    let tree = Tree::grow(space, 0, |_| true, usize::MAX);
    for (place, depth) in tree.reached().filter(|(place, _)| left.get(*place).is_some_and(|count| *count > 0)) {
        let most = best.as_ref().map_or(usize::MAX, |best| best.len() - 1);
        if depth >= most {
            break;
        }
        let around =
            Tree::grow(space, place, |to| to == place || left.get(to).is_some_and(|count| *count > 0), most - depth);
        if let Some(round) = around.back(space) {
            let way = [tree.way(space, place), round].concat();
            best = best.filter(|best| best.len() <= way.len()).or(Some(way));
        }
    }
    best.unwrap_or_default()
}

/// Shortest ways from one place of the conversation to others, found breadth first.
struct Tree {
    /// Places in the order found, with how far they are.
    found: Vec<(usize, usize)>,
    /// By place: from where and by which move it was found.
    from: Vec<Option<(usize, usize)>>,
    /// How it came back to the first.
    back: Option<(usize, usize)>,
}

impl Tree {
    /// Looks as far as `most` moves through places that `enter` allows; stops when it comes back.
    fn grow(space: &Space, first: usize, enter: impl Fn(usize) -> bool, most: usize) -> Self {
        let mut tree = Self { found: vec![(first, 0)], from: vec![None; space.places()], back: None };
        let mut at = 0;
        while let Some((place, depth)) = tree.found.get(at).copied() {
            if depth >= most {
                break;
            }
            for (by, one) in space.moves_from(place).iter().enumerate().filter(|(_, one)| one.ending.is_none()) {
                let to = one.to as usize;
                if to == first {
                    tree.back.get_or_insert((place, by));
                } else if let Some(from) = tree.from.get_mut(to).filter(|from| from.is_none() && enter(to)) {
                    *from = Some((place, by));
                    tree.found.push((to, depth + 1));
                }
            }
            at += 1;
        }
        tree
    }

    fn reached(&self) -> impl Iterator<Item = (usize, usize)> {
        self.found.iter().copied()
    }

    fn way(&self, space: &Space, place: usize) -> Vec<Command> {
        let (mut way, mut at) = (Vec::new(), place);
        while let Some(Some((from, by))) = self.from.get(at) {
            way.extend(space.moves_from(*from).get(*by).map(|one| one.command));
            at = *from;
        }
        way.reverse();
        way
    }

    fn back(&self, space: &Space) -> Option<Vec<Command>> {
        let (place, by) = self.back?;
        let mut way = self.way(space, place);
        way.extend(space.moves_from(place).get(by).map(|one| one.command));
        Some(way)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::stage;
    use super::*;

    #[test]
    fn every_move_leads_forward() {
        for scenario in 0..4 {
            let space = Space::explore(stage(scenario, 7), 2_000_000, |_| true);
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
