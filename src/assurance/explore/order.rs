//! The order in which states follow one another, or the way round that never ends.
//!
//! Where the conversation can go doesn't depend on the clauses, so that its places alone are put in order; a state
//! stands where its place stands.

use super::routes::{RouteTree, successors};
use super::space::{Space, StateIx};
use super::talks::TalkIx;
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::terms::{Full, Ix, Rows, index};

index! {
    /// Where something stands in an order.
    pub(crate) RankIx(u32);
}

/// Whether there is an order: what is put in order, or the commands of a shortest play that comes back to a place where
/// it was: the way there, then once around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order<T> {
    /// Every move leads from an earlier one to a later one.
    Forward(T),
    /// It doesn't end.
    Round(Vec<Command>),
}

impl<T> Order<T> {
    /// What is put in order, if it can be.
    pub fn forward(self) -> Option<T> {
        match self {
            Self::Forward(order) => Some(order),
            Self::Round(_) => None,
        }
    }
}

/// The states such that every move leads from an earlier one to a later one (Kahn, *Topological sorting of large
/// networks*, 1962).
pub(crate) fn order(space: &Space) -> Result<Order<Vec<StateIx>>, Impossible> {
    if let Some(order) = space.folded_order() {
        return Ok(Order::Forward(order.to_vec()));
    }
    Ok(match ranks(space)? {
        Order::Forward(ranks) => Order::Forward(by_rank(space.all(), |state| *ranks.at(space.place(state)))?),
        Order::Round(way) => Order::Round(way),
    })
}

/// The indices of a table sorted by rank, by counting; those of one rank stay as they are.
pub(crate) fn by_rank<I: Ix, T>(table: &Rows<I, T>, rank_of: impl Fn(I) -> RankIx) -> Result<Vec<I>, Full> {
    let all = || table.indices();
    let Some(first) = all().next() else { return Ok(Vec::new()) };
    let most = all().map(|one| rank_of(one).at()).max().unwrap_or_default();
    let mut next: Rows<RankIx, u32> = Rows::of(vec![0; most + 1])?;
    all().for_each(|one| *next.at_mut(rank_of(one)) += 1);
    let mut sum = 0;
    for begin in next.as_mut_slice() {
        (sum, *begin) = (sum + *begin, sum);
    }
    let mut order: Rows<RankIx, I> = Rows::of(vec![first; table.len()])?;
    for one in all() {
        let begin = next.at_mut(rank_of(one));
        *order.at_mut(RankIx(*begin)) = one;
        *begin += 1;
    }
    Ok(order.into_vec())
}

/// By place of the conversation, where it stands in the order.
pub(crate) fn ranks(space: &Space) -> Result<Order<Rows<TalkIx, RankIx>>, Impossible> {
    let places = space.places();
    let mut before = places.filled(0_u32);
    for place in places.indices() {
        successors(space, place).for_each(|to| *before.at_mut(to) += 1);
    }
    let mut ranks = places.filled(RankIx(0));
    let mut free: Vec<TalkIx> = before.iter().filter(|(_, count)| **count == 0).map(|(place, _)| place).collect();
    let mut at = 0;
    while let Some(place) = free.get(at).copied() {
        *ranks.at_mut(place) = RankIx::of(at).ok_or(Impossible::Contradiction("more ranks than places"))?;
        for to in successors(space, place) {
            *before.at_mut(to) -= 1;
            if *before.at(to) == 0 {
                free.push(to);
            }
        }
        at += 1;
    }
    Ok(if free.len() == places.len() { Order::Forward(ranks) } else { Order::Round(lasso(space, &before)?) })
}

/// The shortest way that comes back to where it was, through places that `left` says are on a cycle or behind one.
fn lasso(space: &Space, left: &Rows<TalkIx, u32>) -> Result<Vec<Command>, Impossible> {
    let stays = |place: TalkIx| *left.at(place) > 0;
    let tree = RouteTree::grow(space, TalkIx::FIRST, |_| true, usize::MAX)?;
    let mut best: Option<Vec<Command>> = None;
    for (place, depth) in tree.found.iter().copied().filter(|(place, _)| stays(*place)) {
        let most = best.as_ref().map_or(usize::MAX, |best| best.len() - 1);
        if depth >= most {
            break;
        }
        if let Some(round) = RouteTree::grow(space, place, stays, most - depth)?.round(space)? {
            best = Some([tree.way(space, place)?, round].concat());
        }
    }
    best.ok_or(Impossible::Contradiction("places that cannot be put in order, and no way round"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::tests::premise;

    #[test]
    fn every_move_leads_forward() {
        for scenario in 0..4 {
            let space = Space::explore(premise(scenario, 7), 2_000_000, |_| true).expect("sound");
            let order = order(&space).expect("sound").forward().expect("no cycle ships");
            let mut rank = space.rows(usize::MAX);
            order.iter().enumerate().for_each(|(at, state)| *rank.at_mut(*state) = at);
            assert!(rank.as_slice().iter().all(|rank| *rank != usize::MAX), "each state once");
            for state in space.states() {
                assert!(space.steps(state).filter_map(|step| step.to).all(|to| rank.at(state) < rank.at(to)));
            }
        }
    }
}
