//! What a learner comes to who goes by words alone: those that marked good and bad responses in other scenarios.
//!
//! No certificate of a scenario holds it, for it depends on the others.

use super::class_proof::{Tried, unseeded};
use super::explore::classes::{Class, Classes};
use super::explore::order::order;
use super::explore::space::Space;
use super::groups::{Effort, ProofProgress, each_group};
use super::learners::bots::{Bot, By};
use super::learners::chance::chance;
use super::learners::cues::{Cue, Cues};
use super::learners::guess::class_scale;
use super::learners::leak::{Fork, leak_of};
use super::learners::levels::curve;
use super::learners::limits::MOST_BY_LUCK;
use super::prove::{in_order_of_forks as in_order, leak_answer};
use super::questions::answer::{Answer, Question, Witness};
use super::questions::shortest::shortest_pass;
use super::totals::outlook::Outlook;
use super::unproved::{Impossible, Unproved};
use crate::assessment::Measure;
use crate::policy::Book;
use crate::scenario::Scenario;
use std::collections::HashMap;
use std::sync::Arc;

/// How often a learner who guesses meets each fork of a scenario, fork by fork: what there is to learn words from, without the
/// rest of a proof. None where not all of it was seen, or plays go round in circles.
///
/// # Errors
/// As [`prove`](super::prove()).
pub fn forks(
    scenario: &Arc<Scenario>, book: &Arc<Book>, effort: Effort, go_on: &(dyn Fn(ProofProgress) -> bool + Sync),
) -> Result<Option<Vec<(Fork, f64)>>, Unproved> {
    let classes = Classes::of(scenario, book)?;
    let read = |group: &[(usize, &Class)], space: &Space, _: &dyn Fn() -> bool| met(group, space);
    let groups = each_group(scenario, book, &classes, effort, go_on, &read)?;
    let groups: Option<Vec<_>> = groups.into_iter().collect();
    Ok(groups.map(|groups| in_order(groups.into_iter().flatten().collect())))
}

/// The forks of the fact classes of one space.
fn met(group: &[(usize, &Class)], space: &Space) -> Result<Option<Vec<(Fork, f64)>>, Impossible> {
    let (Some(order), true) = (order(space)?.forward(), space.is_complete()) else { return Ok(None) };
    let scale = class_scale(space, &order)?;
    let Some(tariff) = scale.and_then(|scale| Measure::Guessing(scale).tariff(space.premise())) else {
        return Ok(None);
    };
    let outlook = Outlook::new(space, &order);
    let mut forks: HashMap<Fork, f64> = HashMap::new();
    curve(space, &order, &outlook, tariff, |state, mass| {
        if let Some(fork) = Fork::at(space, &outlook, state)? {
            *forks.entry(fork).or_default() += mass;
        }
        Ok(())
    })?;
    let weight: f64 = group.iter().map(|(_, class)| class.weight).sum();
    Ok(Some(forks.into_iter().map(|(fork, mass)| (fork, mass * weight)).collect()))
}

/// What came of the fact classes of one space.
struct Tries {
    first: usize,
    weight: f64,
    /// By language; none where it could not be counted.
    tried: Option<Vec<Tried>>,
}

/// Whether going by words finds the best responses, and whether it passes, in each language: `cues` have how much the words
/// of each response speak for it, `forks` are those that proving the scenario met.
///
/// # Errors
/// As [`prove`](super::prove()).
pub fn keywords(
    scenario: &Arc<Scenario>, book: &Arc<Book>, forks: &[(Fork, f64)], cues: &[Cues], effort: Effort,
    go_on: &(dyn Fn(ProofProgress) -> bool + Sync),
) -> Result<Vec<Answer>, Unproved> {
    let classes = Classes::of(scenario, book)?;
    let read =
        |group: &[(usize, &Class)], space: &Space, go_on: &dyn Fn() -> bool| try_words(group, space, cues, go_on);
    let mut tries = each_group(scenario, book, &classes, effort, go_on, &read)?;
    tries.sort_by_key(|one| one.first);
    let counted = tries.iter().all(|one| one.tried.is_some());
    let all: f64 = tries.iter().map(|one| one.weight).sum();
    let mut answers = Vec::new();
    for (at, Cues { locale, words, .. }) in cues.iter().enumerate() {
        let (mut passes, mut expected, mut play) = (0.0, 0.0, None);
        for Tries { weight, tried, .. } in &tries {
            let Some(tried) = tried else { continue };
            let one = tried.get(at).ok_or(Impossible::Contradiction("words of a language that were not tried"))?;
            passes += weight * one.chance.passes / all;
            expected += weight * one.chance.expected / all;
            Witness::keep_shorter(&mut play, one.play.clone());
        }
        let question = Question::Bot { bot: Bot::Keywords, locale: Some(locale.clone()) };
        let answer = Answer::at_most(question, passes, MOST_BY_LUCK, counted);
        answers.push(Answer { score: counted.then_some(expected), ..answer.shown_by(play) });
        let met = forks.iter().map(|(fork, mass)| (fork, *mass));
        let leak = leak_of(scenario, met, words, true)?;
        answers.push(leak_answer(scenario, Cue::Words, Some(locale), leak, counted, |_| None)?);
    }
    Ok(answers)
}

fn try_words(
    group: &[(usize, &Class)], space: &Space, cues: &[Cues], go_on: &dyn Fn() -> bool,
) -> Result<Tries, Impossible> {
    let (first, _) = *group.first().ok_or(Impossible::Contradiction("a space of no fact class"))?;
    let weight = group.iter().map(|(_, class)| class.weight).sum();
    let stopped = Tries { first, weight, tried: None };
    let order = order(space)?.forward();
    let (Some(order), true) = (order, space.is_complete()) else { return Ok(stopped) };
    if !go_on() {
        return Ok(stopped);
    }
    let scale = class_scale(space, &order)?;
    let tariff = scale.and_then(|scale| Measure::Guessing(scale).tariff(space.premise()));
    let tariff = tariff.ok_or(Impossible::Contradiction("a whole space without a scale"))?;
    let outlook = Outlook::new(space, &order);
    let mut tried = Vec::new();
    for cues in cues {
        if !go_on() {
            return Ok(stopped);
        }
        let strategy = By::new(Bot::Keywords, cues, space);
        let chance = chance(space, &order, &outlook, &tariff, &strategy)?;
        tried.push(Tried::new(first, chance, MOST_BY_LUCK, || unseeded(shortest_pass(space, tariff, &strategy)))?);
    }
    Ok(Tries { first, weight, tried: Some(tried) })
}
