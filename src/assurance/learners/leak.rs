//! What an outward sign of responses gives away of which is the best.

use crate::assurance::explore::space::{Space, Step};
use crate::assurance::totals::outlook::Outlook;
use crate::encounter::{Command, Where};
use crate::scenario::Scenario;
use crate::terms::{NodeIx, ResponseIx};

/// The responses a learner may choose from, and which of them lead to the most that can be had.
pub(crate) type Fork = (NodeIx, Vec<(ResponseIx, bool)>);

/// The fork at a state; none where there is nothing to choose: one response, or all as good.
pub(crate) fn fork(space: &Space, outlook: &Outlook, state: usize) -> Option<Fork> {
    let Where::At(node) = space.talk(state)?.place else { return None };
    let worth = |step: &Step<'_>| outlook.through(step).clean.map(|span| span.most);
    let responses = space.steps(state).filter_map(|step| match step.talk.command {
        Command::Respond(response) => Some((response, worth(&step))),
        Command::Silence => None,
    });
    let best = responses.clone().map(|(_, worth)| worth).max()?;
    let responses: Vec<_> = responses.map(|(one, worth)| (one, worth == best)).collect();
    responses.iter().any(|(_, best)| !best).then_some((node, responses))
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

/// What a sign of responses gives away over all forks, each with how often it comes.
pub(crate) fn leak<'a>(
    scenario: &Scenario, forks: impl Iterator<Item = (&'a Fork, f64)> + Clone, sign: &[u32],
) -> Leak<'a> {
    let [most, least] = [true, false].map(|most| {
        // by node: how often, and what is gained over chance
        let mut nodes = vec![(0.0, 0.0); scenario.nodes.len()];
        for (fork, mass) in forks.clone() {
            let Some((all, gains)) = nodes.get_mut(fork.0.at()) else { continue };
            *all += mass;
            *gains += mass * gain(fork, sign, most).0;
        }
        let gains: Vec<_> = nodes.iter().map(|(mass, gains)| (*mass > 0.0).then(|| gains / mass)).collect();
        let count = gains.iter().flatten().count().max(1);
        let figure = gains.iter().flatten().sum::<f64>() / count as f64;
        let at = forks.clone().filter_map(|(fork, mass)| {
            let (_, shown) = gain(fork, sign, most);
            let here = gains.get(fork.0.at()).copied().flatten().filter(|gain| *gain > 0.0)?;
            Some((here, mass, fork, shown?))
        });
        let at = at.max_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
        Leak { figure, most, at: at.map(|(_, _, fork, shown)| (fork, shown)) }
    });
    if least.figure > most.figure { least } else { most }
}

/// How much more probably than by chance who takes the most, or the least, of a sign takes one of the best, and a best one
/// that he takes.
fn gain((_, responses): &Fork, sign: &[u32], most: bool) -> (f64, Option<ResponseIx>) {
    let value = |one: ResponseIx| {
        let count = sign.get(one.at()).map_or(0, |count| i64::from(*count));
        if most { count } else { -count }
    };
    let top = responses.iter().map(|(one, _)| value(*one)).max();
    let picked = responses.iter().filter(|(one, _)| Some(value(*one)) == top);
    let share = |best: usize, all: usize| best as f64 / all.max(1) as f64;
    let hits = picked.clone().filter(|(_, best)| *best);
    let best = responses.iter().filter(|(_, best)| *best).count();
    let figure = share(hits.clone().count(), picked.count()) - share(best, responses.len());
    (figure, hits.map(|(one, _)| *one).next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leak_is_averaged_over_nodes_and_told_where_it_is_worst() {
        let ix = ResponseIx::from;
        let fork = |node: usize, best: [bool; 3]| -> Fork {
            (NodeIx::from(node), best.into_iter().enumerate().map(|(at, best)| (ix(node * 3 + at), best)).collect())
        };
        let premise = crate::assurance::tests::premise(0, 1);
        // the longest is best at the first node; at the second it is in half of what is met there
        let forks = [fork(0, [true, false, false]), fork(1, [false, true, false]), fork(1, [true, false, true])];
        let met = || forks.iter().zip([0.5, 0.25, 0.25]);
        let found = leak(&premise.scenario, met(), &[9, 2, 2, 1, 7, 7]);
        let second = (0.5 - 1.0 / 3.0 + 0.5 - 2.0 / 3.0) / 2.0;
        assert!((found.figure - (2.0 / 3.0 + second) / 2.0).abs() < 1e-12, "{found:?}");
        assert_eq!((found.most, found.at), (true, Some((&forks[0], ix(0)))));
        let found = leak(&premise.scenario, met(), &[1, 2, 2, 7, 7, 7]);
        assert!(!found.most && (found.figure - 1.0 / 3.0).abs() < 1e-12, "{found:?}");
        assert_eq!(found.at, Some((&forks[0], ix(0))));
        // all alike
        assert_eq!(leak(&premise.scenario, met(), &[1; 6]), Leak { figure: 0.0, most: true, at: None });
    }
}
