//! States from which all goes on alike, as one: whatever is asked of what a space leads to is asked of a fraction of it.
//!
//! The states are gone through from the last to the first. Two are one where the conversation is at the same node with the same
//! deeds done, offers the same moves that tell, score and say the same, and each move leads to states that are one. Any play has
//! its like in what is left, move by move, so that every figure and every shortest play stays (Paige and Tarjan, *Three
//! partition refinement algorithms*, 1987; without cycles one pass is enough).

use super::order::{Order, order};
use super::space::{Edge, Parent, Space, StateIx};
use super::store::Interner;
use super::talks::{Alike, TalkIx};
use super::watches::MarksIx;
use crate::assurance::unproved::Impossible;
use crate::terms::{Ragged, Rows, index};

index! {
    /// How moves of the conversation look from a place.
    AlikeIx(u32);
    /// States that are one.
    FoldIx(u32);
}

/// What a state leads to: how its moves look, and for each what it says and where it leads.
#[derive(PartialEq, Eq, Hash)]
struct Ahead {
    alike: AlikeIx,
    moves: Box<[(MarksIx, Option<FoldIx>)]>,
}

impl Space {
    /// The same space with states as one from which all goes on alike. What was left out of a space, or goes round in circles, stays
    /// as it is. In what is folded no encounter is located.
    ///
    /// # Errors
    /// Where the space contradicts itself.
    pub(crate) fn folded(self) -> Result<Self, Impossible> {
        if !self.is_complete() {
            return Ok(self);
        }
        let Order::Forward(order) = order(&self)? else { return Ok(self) };
        let alike = looks(&self)?;
        let mut folds: Interner<FoldIx, Ahead> = Interner::new();
        let mut of: Rows<StateIx, FoldIx> = self.rows(FoldIx(0));
        // the first of each: no other has a shorter way to it
        let mut first: Vec<StateIx> = Vec::new();
        for state in order.iter().rev() {
            let moves = self.steps(*state).map(|step| (step.said, step.to.map(|to| *of.at(to)))).collect();
            let (fold, new) = folds.keep(Ahead { alike: *alike.at(self.place(*state)), moves })?;
            *of.at_mut(*state) = fold;
            if new {
                first.push(*state);
            } else if let Some(known) = first.get_mut(fold.0 as usize) {
                *known = (*known).min(*state);
            }
        }
        let mut firsts = first.clone();
        firsts.sort_unstable();
        let mut number: Rows<FoldIx, StateIx> = Rows::of(vec![StateIx::FIRST; first.len()])?;
        for (at, state) in (0..).zip(&firsts) {
            *number.at_mut(*of.at(*state)) = StateIx(at);
        }
        let to = |state: StateIx| *number.at(*of.at(state));
        // what was found last leads nowhere else
        let order = number.as_slice().iter().rev().copied().collect();
        let (mut states, mut parents, mut edges) = (Interner::new(), Rows::new(), Ragged::default());
        for state in &firsts {
            let (_, new) = states.keep(*self.all().at(*state))?;
            if !new {
                return Err(Impossible::Contradiction("two states of one place"));
            }
            let Parent { state: before, by } = self.parent(*state);
            parents.push(Parent { state: to(before), by })?;
            for step in self.steps(*state) {
                edges.add(Edge::new(step.to.map(to), step.said));
            }
            edges.close()?;
        }
        Ok(self.with_states(states, parents, edges, order))
    }
}

/// By place of the conversation, how its moves look.
fn looks(space: &Space) -> Result<Rows<TalkIx, AlikeIx>, Impossible> {
    let mut all: Interner<AlikeIx, Alike> = Interner::new();
    let mut looks = Vec::with_capacity(space.places().len());
    for place in space.places().indices() {
        let alike = Alike::of(space.talk_at(place), space.moves_from(place));
        looks.push(all.keep(alike)?.0);
    }
    Ok(Rows::of(looks)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::oracle::small;
    use crate::assurance::totals::outlook::Outlook;
    use crate::assurance::{Class, Classes};
    use crate::encounter::{Command, Premise};
    use proptest::prelude::*;
    use std::collections::BTreeMap;
    use std::sync::Arc;

    /// How many plays come to each total, breach and length: of all that can be played.
    fn plays(space: &Space) -> BTreeMap<(usize, i32, bool), u128> {
        let mut found = BTreeMap::new();
        let mut at = BTreeMap::from([((StateIx::FIRST, space.opening().points, space.opening().critical), 1_u128)]);
        for length in 1.. {
            let mut next = BTreeMap::new();
            for ((state, total, broken), count) in at {
                for step in space.steps(state) {
                    let (total, broken) = (total + step.points(), broken || step.marks.critical);
                    match step.to {
                        Some(to) => *next.entry((to, total, broken)).or_default() += count,
                        None => *found.entry((length, total, broken)).or_default() += count,
                    }
                }
            }
            if next.is_empty() {
                break;
            }
            at = next;
        }
        found
    }

    /// Whether a play can be made in a space, and how it leads on.
    fn follows(space: &Space, play: &[Command]) -> Option<Option<StateIx>> {
        let mut at = Some(StateIx::FIRST);
        for command in play {
            let step = space.steps(at?).find(|step| step.talk.command == *command)?;
            at = step.to;
        }
        Some(at)
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(40))]

        #[test]
        fn what_is_folded_has_the_same_plays_and_the_same_shortest_ways(small in small()) {
            let classes = Classes::of(&small.scenario, &small.book).expect("few");
            for group in classes.groups() {
                let premise = |(_, class): &(usize, &Class)| {
                    let begin = class.begin.clone();
                    Arc::new(Premise::new(Arc::clone(&small.scenario), Arc::clone(&small.book), begin).expect("playable"))
                };
                let twins: Vec<_> = group.iter().map(premise).collect();
                let explore = || Space::explore_twins(&twins, 1_000_000, |_| true).expect("sound");
                let (whole, folded) = (explore(), explore().folded().expect("sound"));
                let (Some(all), Some(few)) =
                    (order(&whole).expect("sound").forward(), order(&folded).expect("sound").forward())
                else {
                    continue;
                };
                prop_assert!(folded.len() <= whole.len());
                prop_assert_eq!((folded.found(), few.len()), (whole.found(), folded.len()));
                let mut rank = folded.rows(usize::MAX);
                few.iter().enumerate().for_each(|(at, state)| *rank.at_mut(*state) = at);
                for state in folded.states() {
                    prop_assert!(folded.steps(state).filter_map(|step| step.to).all(|to| rank.at(state) < rank.at(to)));
                    let way = folded.way_to(state).expect("sound");
                    prop_assert_eq!(follows(&folded, &way), Some(Some(state)), "its way leads to it");
                    let there = follows(&whole, &way).flatten().expect("it is a way in the whole too");
                    prop_assert_eq!(whole.way_to(there).expect("sound").len(), way.len(), "and no longer there");
                }
                let first = |space: &Space, order: &[StateIx]| Outlook::new(space, order).from(StateIx::FIRST);
                prop_assert_eq!(first(&whole, &all), first(&folded, &few));
                prop_assert_eq!(plays(&whole), plays(&folded));
            }
        }
    }
}
