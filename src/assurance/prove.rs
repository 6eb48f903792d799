//! Proves a scenario: explores every fact class, on as many threads as asked for, and puts the answers together.

use super::class_proof::{ClassProof, SPOKEN, Tried, WORDLESS};
use super::explore::classes::{Class, Classes};
use super::explore::space::Space;
use super::groups::{Effort, ProofProgress, each_group};
use super::learners::chance::Chance;
use super::learners::cues::{Cue, Cues};
use super::learners::leak::{Fork, Leak, leak, leak_of_kind};
use super::learners::levels::{ABLE, Curve, LEVELS};
use super::learners::limits::{
    GATES, Gate, MOST_APART, MOST_BY_A_SLIP, MOST_BY_GUESSING, MOST_BY_LUCK, MOST_LEAK, MOST_UNEVEN,
};
use super::questions::answer::{Answer, Giveaway, Question, Status, Witness};
use super::questions::chances::ChanceCount;
use super::questions::survey::Survey;
use super::report::{ClassReport, DearChoice, Report};
use super::scale;
use super::unproved::{Impossible, Unproved};
use crate::policy::Book;
use crate::scenario::Scenario;
use crate::terms::{BasisPoints, NodeIx, ResponseIx};
use std::mem::take;
use std::sync::Arc;

/// Proves a scenario under a book. `cues` has its looks in each language. `go_on` hears how far it has come and says
/// whether to go on; what has not been seen by then is not proven.
///
/// # Errors
/// When the facts make too many combinations, or the prover meets what cannot be: then there is no proof, and no part of
/// one.
pub fn prove(
    scenario: &Arc<Scenario>, book: &Arc<Book>, cues: &[Cues], effort: Effort,
    go_on: &(dyn Fn(ProofProgress) -> bool + Sync),
) -> Result<Report, Unproved> {
    let classes = Classes::of(scenario, book)?;
    let read = |group: &[(usize, &Class)], space: &Space, go_on: &dyn Fn() -> bool| {
        let (mut proof, footing) = ClassProof::of(group, space, go_on)?;
        if let Some(footing) = footing {
            proof.hear(space, &footing, cues, go_on)?;
        }
        Ok(proof)
    };
    let mut proofs = each_group(scenario, book, &classes, effort, go_on, &read)?;
    proofs.sort_by_key(ClassProof::first);
    Ok(together(scenario, book, cues, &classes, &mut proofs)?)
}

/// All that fact classes show, with what their words do.
fn together(
    scenario: &Arc<Scenario>, book: &Book, cues: &[Cues], classes: &Classes, proofs: &mut [ClassProof],
) -> Result<Report, Impossible> {
    let mut report = structure(scenario, book, classes, proofs)?;
    let by_words = by_words(scenario, cues, proofs, &report)?;
    report.answers = by_words.put_into(&report);
    Ok(report)
}

/// What words show of a scenario: the answers that change when a text does.
pub(super) struct ByWords {
    bots: Vec<Answer>,
    leaks: Vec<Answer>,
}

impl ByWords {
    /// The answers of a report without words, with these where they belong: bots behind the bots, leaks at the end.
    pub(super) fn put_into(self, report: &Report) -> Vec<Answer> {
        let is_bot = |answer: &Answer| matches!(answer.question, Question::Bot { .. });
        let behind = report.answers.iter().rposition(is_bot).map_or(0, |at| at + 1);
        let mut answers = report.answers.clone();
        answers.splice(behind..behind, self.bots);
        answers.extend(self.leaks);
        answers
    }
}

/// What words show, of proofs that have heard them; `report` is what there is without them.
pub(super) fn by_words(
    scenario: &Scenario, cues: &[Cues], proofs: &[ClassProof], report: &Report,
) -> Result<ByWords, Impossible> {
    let counted = counted(proofs);
    let (mut bots, mut leaks) = (Vec::new(), Vec::new());
    for (at, cues) in cues.iter().enumerate() {
        for (of, bot) in SPOKEN.into_iter().enumerate() {
            let question = Question::Bot { bot, locale: Some(cues.locale.clone()) };
            bots.push(seldom(proofs, question, MOST_BY_LUCK, &|proof| proof.spoken.get(at)?.get(of))?);
        }
        for (cue, sign) in [(Cue::Length, &cues.length), (Cue::Courtesy, &cues.courtesy)] {
            let leak = leak(scenario, report.forks.iter().map(|(fork, mass)| (fork, *mass)), sign)?;
            let play = |at: (&Fork, ResponseIx)| play_at(proofs, at);
            leaks.push(leak_answer(scenario, cue, Some(&cues.locale), leak, counted, play)?);
        }
    }
    Ok(ByWords { bots, leaks })
}

/// Whether every state of every class was seen and looked at.
fn counted(proofs: &[ClassProof]) -> bool {
    proofs.iter().all(|proof| proof.complete && proof.ordered)
}

/// A figure over all classes, each as probable as it is.
fn average(proofs: &[ClassProof], of: &dyn Fn(&ClassProof) -> f64) -> f64 {
    let all: f64 = proofs.iter().map(|proof| proof.weight).sum();
    proofs.iter().map(|proof| proof.weight * of(proof)).sum::<f64>() / all
}

/// Whether learners of a kind pass seldom enough.
fn seldom(
    proofs: &[ClassProof], question: Question, most: f64, tried: &dyn Fn(&ClassProof) -> Option<&Tried>,
) -> Result<Answer, Impossible> {
    let counted = counted(proofs);
    if counted && proofs.iter().any(|proof| tried(proof).is_none()) {
        return Err(Impossible::Contradiction("a strategy that was not tried in every fact class"));
    }
    // of what was stopped nothing is told
    let of =
        |figure: fn(Chance) -> f64| average(proofs, &|proof| tried(proof).map_or(0.0, |tried| figure(tried.chance)));
    let mut play = None;
    proofs.iter().for_each(|proof| Witness::keep_shorter(&mut play, tried(proof).and_then(|one| one.play.clone())));
    let answer = Answer::at_most(question, of(|chance| chance.passes), most, counted);
    Ok(Answer { score: counted.then(|| of(|chance| chance.expected)), ..answer.shown_by(play) })
}

/// All that fact classes show without their words.
pub(super) fn structure(
    scenario: &Arc<Scenario>, book: &Book, classes: &Classes, proofs: &mut [ClassProof],
) -> Result<Report, Impossible> {
    let counted = counted(proofs);
    let (mut survey, mut chances) = (Survey::new(scenario, book)?, ChanceCount::new(scenario, book));
    for proof in &mut *proofs {
        chances.merge(take(&mut proof.chances))?;
        survey.merge(proof.survey.take().ok_or(Impossible::Contradiction("a fact class that was not surveyed"))?)?;
    }
    let mut answers = survey.answers(classes.all().len())?;
    answers.insert(0, full_score(proofs, counted));
    let too_few_turns = proofs.iter().filter_map(|proof| proof.too_few_turns).min().filter(|_| counted);
    // what nobody is assessed by keeps no gates: they tell how well it tells learners apart
    let practice = scenario.practice_only;
    answers.push(for_practice(practice, too_few_turns, counted));
    answers.extend(chances.answers(counted));
    let most = if practice { MOST_BY_LUCK } else { MOST_BY_GUESSING };
    answers.push(seldom(proofs, Question::RandomLearner, most, &|proof| proof.guessing.as_ref())?);
    let (level, most) = if practice { (0, MOST_UNEVEN) } else { (ABLE, MOST_APART) };
    let curve = whole_curve(proofs, counted)?;
    let mut passes = Vec::new();
    for curve in proofs.iter().filter_map(|proof| proof.curve.as_ref()) {
        passes.push(curve.level(level)?.passes);
    }
    let spread = passes.iter().copied().fold(0.0, f64::max) - passes.iter().copied().fold(1.0, f64::min);
    answers.push(Answer::at_most(Question::EvenOdds, spread.max(0.0), most, counted));
    if !practice {
        answers.extend(gates(curve.as_ref(), counted)?);
        answers.push(slip(proofs, counted));
    }
    for (at, bot) in WORDLESS.into_iter().enumerate() {
        let question = Question::Bot { bot, locale: None };
        answers.push(seldom(proofs, question, MOST_BY_LUCK, &|proof| proof.bots.get(at))?);
    }
    let forks = forks(proofs);
    answers.extend(leaks(scenario, proofs, &forks, counted)?);
    let nodes = (0..scenario.nodes.len()).map(NodeIx::from);
    let visits = nodes.map(|node| average(proofs, &|proof| *proof.visits.at(node))).collect();
    let draws = classes.draws();
    let levels = curve.as_ref().map(Curve::levels).unwrap_or_default();
    let dear = curve.map_or_else(|| Ok(Vec::new()), |curve| dearest(scenario, &curve))?;
    let scales = proofs.iter().flat_map(|proof| proof.reports.iter().map(|(at, _)| (*at, proof.scale.clone())));
    let scales: Vec<_> = scales.collect();
    let reports = in_order(classes, proofs)?;
    let scale = scale::together(classes, scales)?;
    Ok(Report {
        scenario: scenario.id.clone(),
        visits,
        answers,
        classes: reports,
        draws,
        levels,
        too_few_turns,
        dear,
        scale,
        forks,
    })
}

/// The curve over all classes, each as probable as it is; none where not all was seen.
fn whole_curve(proofs: &[ClassProof], counted: bool) -> Result<Option<Curve>, Impossible> {
    let all: f64 = proofs.iter().map(|proof| proof.weight).sum();
    let mut whole = Curve::default();
    for proof in proofs.iter().filter(|_| counted) {
        let curve = proof.curve.as_ref();
        let curve = curve.ok_or(Impossible::Contradiction("a fact class that was seen whole and has no curve"))?;
        whole.add(curve, proof.weight / all);
    }
    whole.settle_agreed(proofs.iter().filter_map(|proof| proof.curve.as_ref()));
    Ok(counted.then_some(whole))
}

/// Whether it says that it is for practice only where it must, and nowhere else.
fn for_practice(said: bool, too_few_turns: Option<usize>, counted: bool) -> Answer {
    let status = match said == too_few_turns.is_some() {
        _ if !counted => Status::NotProven,
        true => Status::Proved,
        false => Status::Refuted,
    };
    Answer { status, ..Answer::possible(Question::PracticeOnly, None, counted) }
}

/// Whether the curve keeps its gates.
fn gates(curve: Option<&Curve>, counted: bool) -> Result<Vec<Answer>, Impossible> {
    let answer = |(level, limit, gate): (u8, f64, Gate)| {
        let at = LEVELS.iter().position(|one| (one * 100.0 - f64::from(level)).abs() < 0.5);
        let at = at.ok_or(Impossible::Contradiction("a gate at a level that is not reckoned"))?;
        // of what was stopped nothing is told
        let passes = curve.map_or(Ok(0.0), |curve| curve.level(at).map(|one| one.passes))?;
        let question = Question::Level { level };
        Ok(match gate {
            Gate::Least => Answer::at_least(question, passes, limit, counted),
            Gate::Most => Answer::at_most(question, passes, limit, counted),
        })
    };
    GATES.into_iter().map(answer).collect()
}

/// Whether no single slip decides.
fn slip(proofs: &[ClassProof], counted: bool) -> Answer {
    let slips = proofs.iter().filter_map(|proof| proof.slip.as_ref());
    let worst = slips.max_by_key(|(cost, passes, _)| (!*passes, *cost));
    let cost = worst.map_or(0.0, |(cost, ..)| f64::from(cost.0) / 10_000.0);
    let mut answer = Answer::at_most(Question::Slip, cost, MOST_BY_A_SLIP, counted);
    if counted && worst.is_some_and(|(_, passes, _)| !*passes) {
        (answer.status, answer.leaves_no_pass) = (Status::Refuted, true);
    }
    answer.shown_by(worst.map(|(.., play)| play.clone()))
}

/// What costs most, the dearest first.
fn dearest(scenario: &Scenario, curve: &Curve) -> Result<Vec<DearChoice>, Impossible> {
    let nameless = || Impossible::Contradiction("a choice that the scenario doesn't contain");
    let mut dear = Vec::new();
    for ((node, response), cost) in &curve.dear {
        let node = scenario.node(*node).ok_or_else(nameless)?.id.clone();
        let response = response.map(|ix| scenario.response(ix).ok_or_else(nameless)).transpose()?;
        dear.push(DearChoice { node, response: response.map(|one| one.id.clone()), cost: *cost });
    }
    dear.sort_by(|one, other| other.cost.total_cmp(&one.cost));
    Ok(dear)
}

/// Whether everything can be had in every class; where it can't, the play that has the best of the class with the least.
fn full_score(proofs: &[ClassProof], counted: bool) -> Answer {
    let known: Option<Vec<_>> = proofs.iter().map(|proof| proof.best.as_ref()).collect();
    let least = known.and_then(|known| known.into_iter().min_by_key(|(best, _)| *best));
    let status = match (least, counted) {
        (Some((BasisPoints::FULL, _)), _) => Status::Proved,
        (Some(_), true) => Status::Refuted,
        (Some(_), false) | (None, _) => Status::NotProven,
    };
    let score = least.map(|(best, _)| f64::from(best.0));
    let open = Answer { status, score, ..Answer::possible(Question::FullScore, None, counted) };
    open.shown_by(least.and_then(|(_, play)| play.clone()))
}

/// The forks that were met, each with how often a random learner comes to it.
fn forks(proofs: &[ClassProof]) -> Vec<(Fork, f64)> {
    let met = |proof: &ClassProof| -> Vec<_> {
        proof.forks.iter().map(|(fork, met)| (fork.clone(), met.mass * proof.weight)).collect()
    };
    in_order_of_forks(proofs.iter().flat_map(met).collect())
}

/// Sums of fractions come out the same whatever the order of a hash.
pub(super) fn in_order_of_forks(mut forks: Vec<(Fork, f64)>) -> Vec<(Fork, f64)> {
    forks.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    forks
}

/// What outward signs give away that are not the words'.
fn leaks(
    scenario: &Scenario, proofs: &[ClassProof], forks: &[(Fork, f64)], counted: bool,
) -> Result<Vec<Answer>, Impossible> {
    let met = forks.iter().map(|(fork, mass)| (fork, *mass));
    // any order of display is as likely as another: a place tells nothing, whatever else there is to see
    let position = Question::Leak { cue: Cue::Position, locale: None };
    let kind = leak_answer(scenario, Cue::Kind, None, leak_of_kind(scenario, met)?, counted, |at| play_at(proofs, at))?;
    Ok(vec![Answer::at_most(position, 0.0, MOST_LEAK, true), kind])
}

/// A play that takes a response at a fork.
fn play_at(proofs: &[ClassProof], (fork, response): (&Fork, ResponseIx)) -> Option<Witness> {
    let mut play = None;
    for met in proofs.iter().filter_map(|proof| proof.forks.get(fork)) {
        let here = met.plays.iter().find(|(one, _)| *one == response).map(|(_, witness)| witness.clone());
        Witness::keep_shorter(&mut play, here);
    }
    play
}

/// What a sign gives away, as the answer to whether it does; `play` shows the place where it gives most.
pub(super) fn leak_answer<'f>(
    scenario: &Scenario, cue: Cue, locale: Option<&str>, leak: Leak<'f>, counted: bool,
    play: impl FnOnce((&'f Fork, ResponseIx)) -> Option<Witness>,
) -> Result<Answer, Impossible> {
    let Leak { figure, most, at } = leak;
    let question = Question::Leak { cue, locale: locale.map(Into::into) };
    let mut answer = Answer::at_most(question, figure, MOST_LEAK, counted).shown_by(at.and_then(play));
    if let Some((fork, response)) = at.filter(|_| answer.status == Status::Refuted) {
        let nameless = Impossible::Contradiction("a sign of what the scenario doesn't contain");
        let node = scenario.node(fork.node).ok_or(nameless.clone())?.id.clone();
        let response = scenario.response(response).ok_or(nameless)?;
        answer.giveaway = Some(Giveaway { node, response: response.id.clone(), kind: response.kind, most });
    }
    Ok(answer)
}

/// The classes in their order, each once.
fn in_order(classes: &Classes, proofs: &mut [ClassProof]) -> Result<Vec<ClassReport>, Impossible> {
    let mut reports: Vec<_> = proofs.iter_mut().flat_map(|proof| take(&mut proof.reports)).collect();
    reports.sort_by_key(|(at, _)| *at);
    let classes = classes.all().len();
    for class in 0..classes.max(reports.len()) {
        let times = reports.iter().filter(|(at, _)| *at == class).count();
        if times != 1 {
            return Err(Impossible::Class { class, classes, times });
        }
    }
    Ok(reports.into_iter().map(|(_, report)| report).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::oracle::small;
    use crate::encounter::Premise;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(crate::cases::at_least(30))]

        #[test]
        fn a_class_that_was_not_proved_just_once_is_an_error(small in small(), which in any::<prop::sample::Index>()) {
            let classes = Classes::of(&small.scenario, &small.book).expect("few");
            let proofs = || {
                let of_group = |group: &Vec<(usize, &Class)>| {
                    let begin = |class: &Class| class.begin.clone();
                    let premise = |(_, class): &(usize, &Class)| {
                        Arc::new(Premise::new(Arc::clone(&small.scenario), Arc::clone(&small.book), begin(class)).expect("playable"))
                    };
                    let twins: Vec<_> = group.iter().map(premise).collect();
                    let space = Space::explore_twins(&twins, 1_000_000, |_| true).expect("sound");
                    ClassProof::of(group, &space, &|| true).expect("sound").0
                };
                classes.groups().iter().map(of_group).collect::<Vec<_>>()
            };
            let all = |mut proofs: Vec<ClassProof>| together(&small.scenario, &small.book, &[], &classes, &mut proofs);
            prop_assert!(all(proofs()).is_ok());
            let mut missing = proofs();
            missing.remove(which.index(missing.len()));
            prop_assert!(all(missing).is_err(), "a group of classes is gone");
            let mut twice = proofs();
            let again = proofs().remove(which.index(twice.len()));
            twice.push(again);
            prop_assert!(all(twice).is_err(), "a group of classes is there twice");
            let mut shorter = proofs();
            let one = which.index(shorter.len());
            shorter[one].reports.pop();
            let found = all(shorter);
            prop_assert!(matches!(found, Err(Impossible::Class { times: 0, .. })), "{found:?}");
            // what was seen whole has a curve, and learners were tried
            for take in [(|one| one.curve = None) as fn(&mut ClassProof), |one| one.guessing = None, |one| one.survey = None] {
                let mut without = proofs();
                take(&mut without[one]);
                prop_assert!(all(without).is_err());
            }
        }
    }
}
