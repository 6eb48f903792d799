//! Learners with one idea, and what outward signs give away.

use super::chance::Strategy;
use super::cues::Cues;
use super::outlook::Outlook;
use super::report::Bot;
use super::space::{Space, Step};
use crate::encounter::{Command, Place};
use crate::scenario::Scenario;
use crate::terms::{ActivityIx, NodeIx, ResponseIx};

/// A strategy that goes by a sign, and takes any of those that show it alike; silence only where it is the idea.
pub(super) struct By<'a> {
    bot: Bot,
    cues: &'a Cues,
    escalate: Option<ActivityIx>,
}

impl<'a> By<'a> {
    pub(super) fn new(bot: Bot, cues: &'a Cues, space: &Space) -> Self {
        Self { bot, cues, escalate: space.stage().watch.book().activity_names.find("escalate") }
    }

    /// How strongly a step shows the sign; `None` for silence, where it isn't the idea.
    fn sign(&self, space: &Space, step: &Step<'_>) -> Option<i64> {
        let Command::Respond(response) = step.talk.command else {
            return (self.bot == Bot::AlwaysSilent).then_some(1);
        };
        let of = |list: &[u32]| list.get(response.at()).map_or(0, |count| i64::from(*count));
        Some(match self.bot {
            Bot::Longest => of(&self.cues.length),
            Bot::Shortest => -of(&self.cues.length),
            Bot::MostPolite => of(&self.cues.courtesy),
            Bot::MostApologetic => of(&self.cues.apology),
            Bot::AlwaysEscalate => {
                let performs = space.stage().scenario.response(response).map(|one| &one.performs);
                i64::from(self.escalate.is_some_and(|it| performs.is_some_and(|all| all.contains(&it))))
            }
            Bot::AlwaysSilent | Bot::FirstShown | Bot::LastShown => 0,
        })
    }
}

impl Strategy for By<'_> {
    type Memory = ();

    fn weigh(&self, space: &Space, state: usize, (): &(), weights: &mut Vec<f64>) {
        let most = space.steps(state).filter_map(|step| self.sign(space, &step)).max();
        let picked = |step: Step<'_>| most.is_some() && self.sign(space, &step) == most;
        weights.extend(space.steps(state).map(|step| f64::from(u8::from(picked(step)))));
    }
}

/// The responses a learner may choose from, and which of them lead to the most that can be had.
pub(super) type Choice = (NodeIx, Vec<(ResponseIx, bool)>);

/// The choice at a state; none where there is nothing to choose: one response, or all as good.
pub(super) fn choice(space: &Space, outlook: &Outlook, state: usize) -> Option<Choice> {
    let Place::At(node) = space.talk(state)?.place else { return None };
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
pub(super) struct Leak<'a> {
    /// How much more often than by chance it finds the best response: a share of 1, averaged over the nodes that leave a
    /// choice; at a node, over the choices a random learner comes to, by how often.
    pub figure: f64,
    /// Whether that comes of taking the most of it; else of taking the least.
    pub most: bool,
    /// A choice at the node where it gives most away, and the best response that shows it.
    pub at: Option<(&'a Choice, ResponseIx)>,
}

/// What a sign of responses gives away over all choices, each with how often it comes.
pub(super) fn leak<'a>(
    scenario: &Scenario, choices: impl Iterator<Item = (&'a Choice, f64)> + Clone, sign: &[u32],
) -> Leak<'a> {
    let [most, least] = [true, false].map(|most| {
        // by node: how often, and what is gained over chance
        let mut nodes = vec![(0.0, 0.0); scenario.nodes.len()];
        for (choice, mass) in choices.clone() {
            let Some((all, gains)) = nodes.get_mut(choice.0.at()) else { continue };
            *all += mass;
            *gains += mass * gain(choice, sign, most).0;
        }
        let gains: Vec<_> = nodes.iter().map(|(mass, gains)| (*mass > 0.0).then(|| gains / mass)).collect();
        let count = gains.iter().flatten().count().max(1);
        let figure = gains.iter().flatten().sum::<f64>() / count as f64;
        let at = choices.clone().filter_map(|(choice, mass)| {
            let (_, shown) = gain(choice, sign, most);
            let here = gains.get(choice.0.at()).copied().flatten().filter(|gain| *gain > 0.0)?;
            Some((here, mass, choice, shown?))
        });
        let at = at.max_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
        Leak { figure, most, at: at.map(|(_, _, choice, shown)| (choice, shown)) }
    });
    if least.figure > most.figure { least } else { most }
}

/// How much more probably than by chance who takes the most, or the least, of a sign takes one of the best, and a best one
/// that he takes.
fn gain((_, responses): &Choice, sign: &[u32], most: bool) -> (f64, Option<ResponseIx>) {
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
