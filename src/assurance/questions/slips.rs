//! What a single slip costs who otherwise never slips.

use crate::assessment::Tariff;
use crate::assurance::explore::space::{Space, StateIx};
use crate::assurance::learners::levels::worth;
use crate::assurance::totals::outlook::Outlook;
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::terms::BasisPoints;
use std::collections::VecDeque;

/// A move that isn't the best, on a play that is faultless before and after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slip {
    /// How much lower the best score is that can still be had; of what makes a breach inevitable, all of it.
    pub cost: BasisPoints,
    /// Whether a pass can still be had.
    pub passes: bool,
    /// A shortest play that ends with it.
    pub way: Vec<Command>,
    /// Where it leads; none where the encounter ends.
    pub to: Option<StateIx>,
}

/// The slip that decides most: one after which no pass can be had, else the dearest; silence is one where it isn't best.
/// Those that break a critical clause themselves are no slips. None where no play is faultless, or none can slip.
pub(crate) fn worst_slip(space: &Space, outlook: &Outlook, tariff: Tariff) -> Result<Option<Slip>, Impossible> {
    let opening = space.opening();
    let Some(most) = outlook.from(StateIx::FIRST).clean.filter(|_| !opening.critical).map(|span| span.most) else {
        return Ok(None);
    };
    let total = opening.points + most;
    let Some(faultless) = tariff.score(total, false) else { return Ok(None) };
    // by state that a faultless play comes to: from which, by which step
    let mut from = space.rows(None);
    *from.at_mut(StateIx::FIRST) = Some((StateIx::FIRST, 0));
    let mut waiting = VecDeque::from([StateIx::FIRST]);
    let mut worst: Option<(bool, BasisPoints, StateIx, usize)> = None;
    while let Some(state) = waiting.pop_front() {
        let best = space.steps(state).map(|step| worth(outlook.through(&step))).max();
        let Some((true, Some(most))) = best else {
            return Err(Impossible::Contradiction("a faultless play that can be faultless no more"));
        };
        for step in space.steps(state) {
            let through = outlook.through(&step);
            if Some(worth(through)) == best {
                if let Some(to) = step.to.filter(|to| from.at(*to).is_none()) {
                    *from.at_mut(to) = Some((state, step.by));
                    waiting.push_back(to);
                }
                continue;
            }
            if step.marks.critical {
                continue;
            }
            let left = through.clean.map(|clean| total - (most - clean.most));
            let score = left.and_then(|left| tariff.score(left, false)).unwrap_or(BasisPoints(0));
            let cost = faultless.0.checked_sub(score.0).map(BasisPoints);
            let cost = cost.ok_or(Impossible::Contradiction("a slip after which more can be had"))?;
            let passes = left.is_some_and(|left| tariff.passes(left, false));
            if worst.is_none_or(|(known, dearest, ..)| (!passes, cost) > (!known, dearest)) {
                worst = Some((passes, cost, state, step.by));
            }
        }
    }
    let Some((passes, cost, mut state, mut by)) = worst else { return Ok(None) };
    let to = space.steps(state).nth(by).and_then(|step| step.to);
    let mut way = Vec::new();
    loop {
        way.push(space.transition(space.place(state), by)?.command);
        if state == StateIx::FIRST {
            break;
        }
        (state, by) = from.at(state).ok_or(Impossible::Contradiction("a faultless play from nowhere"))?;
    }
    way.reverse();
    Ok(Some(Slip { cost, passes, way, to }))
}

/// The way on from a state that comes to the best that can still be had there, and of those a shortest; nothing where no play
/// comes to an end from there.
pub(crate) fn best_way_out(space: &Space, outlook: &Outlook, first: StateIx) -> Result<Vec<Command>, Impossible> {
    if worth(outlook.from(first)).1.is_none() {
        return Ok(Vec::new());
    }
    let mut from = space.rows(None);
    let mut waiting = VecDeque::from([first]);
    while let Some(state) = waiting.pop_front() {
        let best = space.steps(state).map(|step| worth(outlook.through(&step))).max();
        for step in space.steps(state).filter(|step| Some(worth(outlook.through(step))) == best) {
            let Some(to) = step.to else {
                let mut way = vec![step.talk.command];
                let mut at = state;
                while at != first {
                    let back = from.at(at).ok_or(Impossible::Contradiction("a best way from nowhere"));
                    let (before, by): (StateIx, usize) = back?;
                    way.push(space.transition(space.place(before), by)?.command);
                    at = before;
                }
                way.reverse();
                return Ok(way);
            };
            if to != first && from.at(to).is_none() {
                *from.at_mut(to) = Some((state, step.by));
                waiting.push_back(to);
            }
        }
    }
    Err(Impossible::Contradiction("a state from which no best way leads to an end"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::explore::order::order;
    use crate::assurance::oracle::{WholePlay, every_play, small, tariff};
    use proptest::prelude::*;
    use std::sync::Arc;

    fn most(plays: &[&WholePlay]) -> Option<i32> {
        let clean = plays.iter().filter(|play| play.assessment.critical_broken.is_empty());
        clean.map(|play| play.assessment.points()).max()
    }

    /// Every slip of a faultless play: what it costs, and whether a pass is left. `breaks` says whether commands break
    /// something critical at once.
    fn slips(
        plays: &[&WholePlay], depth: usize, tariff: Tariff, breaks: &dyn Fn(&[Command]) -> bool,
        found: &mut Vec<(bool, BasisPoints)>,
    ) {
        if plays.iter().all(|play| play.commands.len() == depth) {
            return;
        }
        let best = most(plays).expect("faultless so far");
        let mut moves: Vec<Command> = plays.iter().map(|play| play.commands[depth]).collect();
        moves.sort_by_key(|one| format!("{one:?}"));
        moves.dedup();
        for one in moves {
            let branch: Vec<_> = plays.iter().copied().filter(|play| play.commands[depth] == one).collect();
            let left = most(&branch);
            if left == Some(best) {
                slips(&branch, depth + 1, tariff, breaks, found);
            } else if !breaks(&branch[0].commands[..=depth]) {
                let score = |points: i32| tariff.score(points, false).expect("measured").0;
                let cost = score(best) - left.map_or(0, score);
                found.push((!left.is_some_and(|left| tariff.passes(left, false)), BasisPoints(cost)));
            }
        }
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(200))]

        #[test]
        fn the_worst_slip_is_the_worst_of_all(small in small()) {
            for premise in small.premises() {
                let Some(plays) = every_play(&premise, 1_000) else { continue };
                let space = Space::explore(Arc::clone(&premise), 1_000_000, |_| true).expect("sound");
                let order = order(&space).expect("sound").forward().expect("acyclic by construction");
                let (outlook, tariff) = (Outlook::new(&space, &order), tariff(&premise));
                let found = worst_slip(&space, &outlook, tariff).expect("sound");
                let mut all = Vec::new();
                let plays: Vec<_> = plays.iter().collect();
                let breaks = |commands: &[Command]| {
                    let mut state = StateIx::FIRST;
                    let mut critical = false;
                    for command in commands {
                        let step = space.steps(state).find(|step| step.talk.command == *command).expect("offered");
                        critical |= step.marks.critical;
                        state = step.to.unwrap_or(state);
                    }
                    critical
                };
                if most(&plays).is_some() && tariff.score(0, false).is_some() {
                    slips(&plays, 0, tariff, &breaks, &mut all);
                }
                prop_assert_eq!(found.as_ref().map(|slip| (!slip.passes, slip.cost)), all.into_iter().max());
                if let Some(Slip { cost, passes, mut way, to }) = found {
                    // played on at its best it comes to what it says
                    if let Some(to) = to {
                        way.extend(best_way_out(&space, &outlook, to).expect("sound"));
                    }
                    let play = plays.iter().find(|play| play.commands == way).expect("one of all plays");
                    let clean = play.assessment.critical_broken.is_empty();
                    let points = |play: &WholePlay| tariff.score(play.assessment.points(), false).expect("measured").0;
                    let best = plays.iter().filter(|one| one.assessment.critical_broken.is_empty()).map(|one| points(one)).max();
                    let left = if clean { points(play) } else { 0 };
                    prop_assert_eq!(best.map(|best| best - left), Some(cost.0));
                    prop_assert_eq!(clean && tariff.passes(play.assessment.points(), false), passes);
                }
            }
        }
    }
}
