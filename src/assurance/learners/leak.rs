//! What an outward sign of responses gives away of which is the best.

use super::cues::count;
use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::assurance::totals::outlook::Outlook;
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::scenario::{ResponseKind, Scenario};
use crate::terms::{NodeIx, ResponseIx, Rows};

/// The responses a learner may choose from at a node, and which of them lead to the most that can be had.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fork {
    /// Where.
    pub node: NodeIx,
    /// Each response with whether it is one of the best.
    pub responses: Vec<(ResponseIx, bool)>,
}

impl Fork {
    /// The fork at a state; none where there is nothing to choose: one response, or all as good.
    pub(crate) fn at(space: &Space, outlook: &Outlook, state: StateIx) -> Result<Option<Self>, Impossible> {
        let scenario = &space.premise().scenario;
        let worth = |step: &Step<'_>| outlook.through(step).clean.map(|span| span.most);
        let responses = space.steps(state).filter_map(|step| match step.talk.command {
            // the tray is no list to choose from by its looks
            Command::Respond(response) if !scenario.is_standing_act(response) => Some((response, worth(&step))),
            Command::Respond(_) | Command::Silence => None,
        });
        let Some(best) = responses.clone().map(|(_, worth)| worth).max() else { return Ok(None) };
        let responses: Vec<_> = responses.map(|(one, worth)| (one, worth == best)).collect();
        if responses.iter().all(|(_, best)| *best) {
            return Ok(None);
        }
        Ok(Some(Self { node: space.node(state)?, responses }))
    }
}

/// What a sign gives away.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Leak<'a> {
    /// How much more often than by chance it finds the best response: a share of 1, averaged over the nodes that leave a
    /// choice; at a node, over the forks a random learner comes to, by how often.
    pub figure: f64,
    /// Whether that comes of taking the most of it; else of taking the least.
    pub most: bool,
    /// A fork at the node where it gives most away, and the best response that shows it.
    pub at: Option<(&'a Fork, ResponseIx)>,
}

/// What a sign of responses gives away over all forks, each with how often it is met.
pub(crate) fn leak<'a>(
    scenario: &Scenario, forks: impl Iterator<Item = (&'a Fork, f64)> + Clone, sign: &[u32],
) -> Result<Leak<'a>, Impossible> {
    let most = leak_of(scenario, forks.clone(), sign, true)?;
    let least = leak_of(scenario, forks, sign, false)?;
    Ok(if least.figure > most.figure { least } else { most })
}

/// What the kind of responses gives away to who prefers one: of the three preferences, that which finds the best most often.
/// Where none of the kind is offered, he takes any.
pub(crate) fn leak_of_kind<'a>(
    scenario: &Scenario, forks: impl Iterator<Item = (&'a Fork, f64)> + Clone,
) -> Result<Leak<'a>, Impossible> {
    let mut worst = Leak { most: true, ..Leak::default() };
    for kind in ResponseKind::ALL {
        let sign: Vec<u32> = scenario.responses.iter().map(|one| u32::from(one.kind == kind)).collect();
        let found = leak_of(scenario, forks.clone(), &sign, true)?;
        if found.figure > worst.figure {
            worst = found;
        }
    }
    Ok(worst)
}

/// What it gives away to who takes the most of it, or the least.
pub(crate) fn leak_of<'a>(
    scenario: &Scenario, forks: impl Iterator<Item = (&'a Fork, f64)>, sign: &[u32], most: bool,
) -> Result<Leak<'a>, Impossible> {
    // how often, and what is gained over chance
    let mut nodes: Rows<NodeIx, (f64, f64)> = Rows::of(vec![(0.0, 0.0); scenario.nodes.len()])?;
    let mut shown = Vec::new();
    for (fork, mass) in forks {
        let (gain, best) = gain(fork, sign, most)?;
        let (all, gains) = nodes.at_mut(fork.node);
        *all += mass;
        *gains += mass * gain;
        shown.extend(best.map(|best| (mass, fork, best)));
    }
    let gains = nodes.map(|_, (mass, gains)| (*mass > 0.0).then(|| gains / mass));
    let count = gains.as_slice().iter().flatten().count().max(1);
    let figure = gains.as_slice().iter().flatten().sum::<f64>() / count as f64;
    let at = shown.into_iter().filter_map(|(mass, fork, best)| {
        let here = gains.at(fork.node).filter(|gain| *gain > 0.0)?;
        Some((here, mass, fork, best))
    });
    let at = at.max_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
    Ok(Leak { figure, most, at: at.map(|(_, _, fork, best)| (fork, best)) })
}

/// How much more probably than by chance who takes the most, or the least, of a sign takes one of the best, and a best one
/// that he takes.
fn gain(fork: &Fork, sign: &[u32], most: bool) -> Result<(f64, Option<ResponseIx>), Impossible> {
    let mut all = Vec::with_capacity(fork.responses.len());
    for (response, best) in &fork.responses {
        let count = count(sign, *response)?;
        all.push((if most { count } else { -count }, *response, *best));
    }
    let top = all.iter().map(|(count, ..)| *count).max();
    let picked = all.iter().filter(|(count, ..)| Some(*count) == top);
    let share = |best: usize, all: usize| best as f64 / all.max(1) as f64;
    let hits = picked.clone().filter(|(.., best)| *best);
    let best = all.iter().filter(|(.., best)| *best).count();
    let figure = share(hits.clone().count(), picked.clone().count()) - share(best, all.len());
    // where all show it alike it shows nothing
    let shown = hits.map(|(_, one, _)| *one).next().filter(|_| picked.count() < all.len());
    Ok((figure, shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leak_is_averaged_over_nodes_and_told_where_it_is_worst() {
        let ix = ResponseIx::from;
        let fork = |node: usize, best: [bool; 3]| {
            let responses = best.into_iter().enumerate().map(|(at, best)| (ix(node * 3 + at), best)).collect();
            Fork { node: NodeIx::from(node), responses }
        };
        let premise = crate::assurance::tests::premise(0, 1);
        // the longest is best at the first node; at the second it is in half of what is met there
        let forks = [fork(0, [true, false, false]), fork(1, [false, true, false]), fork(1, [true, false, true])];
        let met = || forks.iter().zip([0.5, 0.25, 0.25]);
        let found = leak(&premise.scenario, met(), &[9, 2, 2, 1, 7, 7]).expect("as many signs");
        let second = (0.5 - 1.0 / 3.0 + 0.5 - 2.0 / 3.0) / 2.0;
        assert!((found.figure - (2.0 / 3.0 + second) / 2.0).abs() < 1e-12, "{found:?}");
        assert_eq!((found.most, found.at), (true, Some((&forks[0], ix(0)))));
        let found = leak(&premise.scenario, met(), &[1, 2, 2, 7, 7, 7]).expect("as many signs");
        assert!(!found.most && (found.figure - 1.0 / 3.0).abs() < 1e-12, "{found:?}");
        assert_eq!(found.at, Some((&forks[0], ix(0))));
        // all alike
        assert_eq!(leak(&premise.scenario, met(), &[1; 6]), Ok(Leak { figure: 0.0, most: true, at: None }));
        assert!(leak(&premise.scenario, met(), &[1; 5]).is_err(), "a response without its sign is no sign of nothing");
    }

    #[test]
    fn a_kind_that_is_the_best_wherever_it_is_offered_gives_itself_away() {
        let premise = crate::assurance::tests::premise(0, 1);
        let mut scenario = (*premise.scenario).clone();
        let ix = ResponseIx::from;
        let fork = |node: usize, best: [bool; 3]| {
            let responses = best.into_iter().enumerate().map(|(at, best)| (ix(node * 3 + at), best)).collect();
            Fork { node: NodeIx::from(node), responses }
        };
        let forks = [fork(0, [true, false, false]), fork(1, [false, false, true])];
        let met = || forks.iter().zip([0.75, 0.25]);
        for (response, kind) in scenario.responses.iter_mut().zip([0, 1, 1, 1, 1, 1].map(|at| ResponseKind::ALL[at])) {
            response.kind = kind;
        }
        // of the kind of the second node's responses nothing can be told
        let found = leak_of_kind(&scenario, met()).expect("sound");
        assert!((found.figure - 1.0 / 3.0).abs() < 1e-12, "{found:?}");
        assert_eq!((found.most, found.at), (true, Some((&forks[0], ix(0)))));
        scenario.responses[5].kind = ResponseKind::Say;
        let found = leak_of_kind(&scenario, met()).expect("sound");
        assert!((found.figure - 2.0 / 3.0).abs() < 1e-12, "say is always the best: {found:?}");
        scenario.responses.iter_mut().for_each(|one| one.kind = ResponseKind::Do);
        assert_eq!(leak_of_kind(&scenario, met()), Ok(Leak { figure: 0.0, most: true, at: None }));
    }
}
