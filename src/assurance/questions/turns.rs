//! How many turns tell learners apart on the shortest measure: turns whose moves differ in what can still be had.

use crate::assessment::Tariff;
use crate::assurance::explore::space::{Space, StateIx};
use crate::assurance::learners::levels::worth;
use crate::assurance::totals::outlook::Outlook;
use crate::encounter::Command;

/// Scored turns it takes on every passing play to tell learners apart.
pub const ENOUGH_TURNS: usize = 10;

/// By number of scored turns to come, the most points to come without a critical breach; none where no play has so few.
type Most = [Option<i32>; ENOUGH_TURNS];

/// The fewest scored turns of any play that passes, where they are fewer than [`ENOUGH_TURNS`]. A compound response is one
/// turn, scored where what begins it is, or what is picked at one of its steps.
pub(crate) fn too_few_turns(space: &Space, order: &[StateIx], outlook: &Outlook, tariff: Tariff) -> Option<usize> {
    let over: Most = std::array::from_fn(|turns| (turns == 0).then_some(0));
    let mut to_come = space.rows(Most::default());
    // the same where the turn that goes on has been counted
    let premise = space.premise();
    let steps = premise.scenario.nodes.iter().any(|node| node.step.is_some());
    let mut counted = steps.then(|| space.rows(Most::default()));
    let goes_on = |command: Command| matches!(command, Command::Respond(ix) if premise.begins_or_goes_on(ix));
    for state in order.iter().rev() {
        let mut worths = space.steps(*state).map(|step| worth(outlook.through(&step)));
        let first = worths.next();
        let scored = worths.any(|one| Some(one) != first);
        // what it comes to from here, with this turn counted before or not
        let from_here = |before: bool| {
            let mut here = Most::default();
            for step in space.steps(*state).filter(|step| !step.marks.critical) {
                let own = counted.as_ref().filter(|_| (before || scored) && goes_on(step.talk.command));
                let after = step.to.map_or(over, |to| *own.unwrap_or(&to_come).at(to));
                for (here, after) in here.iter_mut().skip(usize::from(scored && !before)).zip(after) {
                    *here = (*here).max(after.map(|points| points + step.points()));
                }
            }
            here
        };
        let here = [from_here(false), counted.as_ref().map(|_| from_here(true)).unwrap_or_default()];
        let [fresh, begun] = here;
        *to_come.at_mut(*state) = fresh;
        if let Some(counted) = &mut counted {
            *counted.at_mut(*state) = begun;
        }
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
                    let (mut state, mut scored, mut counts) = (StateIx::FIRST, 0, false);
                    for command in &play.commands {
                        let worths: Vec<_> = space.steps(state).map(|step| worth(outlook.through(&step))).collect();
                        counts |= worths.windows(2).any(|two| two[0] != two[1]);
                        // the turn of a compound response ends with its last step
                        if !matches!(command, Command::Respond(ix) if premise.begins_or_goes_on(*ix)) {
                            scored += usize::from(std::mem::take(&mut counts));
                        }
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
