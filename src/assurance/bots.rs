//! Learners with one idea, and what outward signs give away.

use super::chance::Strategy;
use super::cues::Cues;
use super::outlook::Outlook;
use super::report::{Bot, Cue};
use super::space::{Space, Step};
use crate::encounter::{Command, Place, display_order};
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
    fn weigh(&self, space: &Space, state: usize, weights: &mut Vec<f64>) {
        let most = space.steps(state).filter_map(|step| self.sign(space, &step)).max();
        let picked = |step: Step<'_>| most.is_some() && self.sign(space, &step) == most;
        weights.extend(space.steps(state).map(|step| f64::from(u8::from(picked(step)))));
    }
}

/// In how many of the first `seeds` orders of display a learner passes who takes what is shown first, or last.
pub(super) fn by_position(space: &Space, bot: Bot, seeds: u64, passes: impl Fn(i32, bool) -> bool) -> u64 {
    let play = |seed: u64| {
        let opening = space.opening();
        let (mut state, mut points, mut broken) = (0, opening.points, opening.critical);
        // a space that is explored whole and has an order has no play longer than its states
        for _ in 0..space.len() {
            let Some(step) = shown(space, state, bot, seed) else { return false };
            points += step.points();
            broken |= step.marks.critical;
            match step.to {
                Some(to) => state = to,
                None => return passes(points, broken),
            }
        }
        false
    };
    (0..seeds).filter(|seed| play(*seed)).count() as u64
}

/// The step shown first, or last, under a seed.
fn shown(space: &Space, state: usize, bot: Bot, seed: u64) -> Option<Step<'_>> {
    let Place::At(node) = space.talk(state)?.place else { return None };
    let order = display_order(&space.stage().scenario, seed, node);
    let place = |step: &Step<'_>| match step.talk.command {
        Command::Respond(response) => order.iter().position(|one| *one == response),
        Command::Silence => None,
    };
    let steps = space.steps(state).filter(|step| place(step).is_some());
    if bot == Bot::FirstShown { steps.min_by_key(place) } else { steps.max_by_key(place) }
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

/// How much more often than by chance a sign finds the best response: a share of 1, averaged over the nodes that leave
/// a choice; at a node, over the choices a random learner comes to, by how often.
pub(super) fn leak<'a>(
    scenario: &Scenario, choices: impl Iterator<Item = (&'a Choice, f64)>, cue: Cue, cues: &Cues,
) -> f64 {
    // by node: how often, and what taking the most, or the least, of the sign gains over chance
    let mut nodes = vec![(0.0, [0.0; 2]); scenario.nodes.len()];
    for ((node, responses), mass) in choices {
        let Some((all, gains)) = nodes.get_mut(node.at()) else { continue };
        let best = responses.iter().filter(|(_, best)| *best).count();
        let by_chance = best as f64 / responses.len() as f64;
        for (gain, most) in gains.iter_mut().zip([true, false]) {
            *gain += mass * (hit(scenario, *node, responses, cue, cues, most) - by_chance);
        }
        *all += mass;
    }
    let chosen: Vec<_> = nodes.into_iter().filter(|(mass, _)| *mass > 0.0).collect();
    let average = |direction: usize| {
        let gains = chosen.iter().filter_map(|(mass, gains)| Some(gains.get(direction)? / mass));
        gains.sum::<f64>() / chosen.len().max(1) as f64
    };
    average(0).max(average(1))
}

/// How probably who takes the most, or the least, of a sign takes one of the best.
fn hit(scenario: &Scenario, node: NodeIx, responses: &[(ResponseIx, bool)], cue: Cue, cues: &Cues, most: bool) -> f64 {
    let sign = |list: &[u32], one: ResponseIx| list.get(one.at()).map_or(0, |count| i64::from(*count));
    match cue {
        Cue::Length => hit_by(responses, |one| sign(&cues.length, one), most),
        Cue::Courtesy => hit_by(responses, |one| sign(&cues.courtesy, one), most),
        Cue::Position => {
            let orders = (0..SAMPLED_ORDERS).map(|seed| display_order(scenario, seed, node));
            let place = |order: &[ResponseIx], one| order.iter().position(|it| *it == one).map_or(0, |at| at as i64);
            orders.map(|order| hit_by(responses, |one| place(&order, one), !most)).sum::<f64>() / SAMPLED_ORDERS as f64
        }
    }
}

fn hit_by(responses: &[(ResponseIx, bool)], sign: impl Fn(ResponseIx) -> i64, most: bool) -> f64 {
    let value = |one: ResponseIx| if most { sign(one) } else { -sign(one) };
    let top = responses.iter().map(|(one, _)| value(*one)).max();
    let picked = responses.iter().filter(|(one, _)| Some(value(*one)) == top);
    let (hits, all) = picked.fold((0_u32, 0_u32), |(hits, all), (_, best)| (hits + u32::from(*best), all + 1));
    f64::from(hits) / f64::from(all.max(1))
}

/// Orders of display that stand for all of them.
pub(super) const SAMPLED_ORDERS: u64 = 64;
