//! How many turns tell learners apart on the shortest measure: turns whose moves differ in what can still be had.

use crate::assessment::Tariff;
use crate::assurance::explore::space::{Space, StateIx};
use crate::assurance::learners::levels::worth;
use crate::assurance::totals::outlook::Outlook;

/// Scored turns it takes on every passing play to tell learners apart.
pub const ENOUGH_TURNS: usize = 10;

/// By number of scored turns to come, the most points to come without a critical breach; none where no play has so few.
type Most = [Option<i32>; ENOUGH_TURNS];

/// The fewest scored turns of any play that passes, where they are fewer than [`ENOUGH_TURNS`].
pub(crate) fn too_few_turns(space: &Space, order: &[StateIx], outlook: &Outlook, tariff: Tariff) -> Option<usize> {
    let over: Most = std::array::from_fn(|turns| (turns == 0).then_some(0));
    let mut to_come = space.rows(Most::default());
    for state in order.iter().rev() {
        let mut worths = space.steps(*state).map(|step| worth(outlook.through(&step)));
        let first = worths.next();
        let scored = usize::from(worths.any(|one| Some(one) != first));
        let mut here = Most::default();
        for step in space.steps(*state).filter(|step| !step.marks.critical) {
            let after = step.to.map_or(over, |to| *to_come.at(to));
            for (here, after) in here.iter_mut().skip(scored).zip(after) {
                *here = (*here).max(after.map(|points| points + step.points()));
            }
        }
        *to_come.at_mut(*state) = here;
    }
    let opening = space.opening();
    let passes = |most: &Option<i32>| most.is_some_and(|most| tariff.passes(opening.points + most, opening.critical));
    to_come.at(StateIx::FIRST).iter().position(passes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::explore::order::order;
    use crate::assurance::oracle::{every_play, small, tariff};
    use proptest::prelude::*;
    use std::sync::Arc;

    proptest! {
        #![proptest_config(crate::cases::at_least(150))]

        #[test]
        fn no_play_passes_with_fewer_scored_turns(small in small()) {
            for premise in small.premises() {
                let Some(plays) = every_play(&premise, 1_000) else { continue };
                let space = Space::explore(Arc::clone(&premise), 1_000_000, |_| true).expect("sound");
                let order = order(&space).expect("sound").forward().expect("acyclic by construction");
                let (outlook, tariff) = (Outlook::new(&space, &order), tariff(&premise));
                let turns = plays.iter().filter(|play| play.passed()).map(|play| {
                    let (mut state, mut scored) = (StateIx::FIRST, 0);
                    for command in &play.commands {
                        let worths: Vec<_> = space.steps(state).map(|step| worth(outlook.through(&step))).collect();
                        scored += usize::from(worths.windows(2).any(|two| two[0] != two[1]));
                        let step = space.steps(state).find(|step| step.talk.command == *command).expect("offered");
                        state = step.to.unwrap_or(state);
                    }
                    scored
                });
                let fewest = turns.min().filter(|fewest| *fewest < ENOUGH_TURNS);
                prop_assert_eq!(too_few_turns(&space, &order, &outlook, tariff), fewest);
            }
        }
    }
}
