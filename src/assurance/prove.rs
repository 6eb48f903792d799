//! Proves a scenario: explores every fact class, on as many threads as asked for, and puts the answers together.

use super::class_proof::{ClassProof, Tried, strategies};
use super::explore::classes::{Class, TooManyDraws, classes};
use super::explore::machine::MOST_TWINS;
use super::explore::space::Space;
use super::learners::chance::Chance;
use super::learners::cues::{Cue, Cues};
use super::learners::leak::{Fork, Leak, leak};
use super::learners::limits::{MOST_BY_LUCK, MOST_LEAK, MOST_UNEVEN};
use super::questions::answer::{Answer, Giveaway, Question, Status, Witness};
use super::questions::survey::Survey;
use super::report::{ClassReport, Report};
use crate::encounter::Premise;
use crate::policy::Book;
use crate::scenario::Scenario;
use crate::terms::{BasisPoints, ResponseIx};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

/// How far to go.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Most states of a fact class; beyond it the word is *not proven*.
    pub cap: usize,
    /// Threads.
    pub workers: usize,
}

/// How far it has come.
#[derive(Clone, Copy, Debug)]
pub struct ProofProgress {
    /// Fact classes done.
    pub done: usize,
    /// Fact classes in all.
    pub classes: usize,
    /// States found in the class at hand.
    pub states: usize,
}

/// Proves a scenario under a book. `cues` has its looks in each language. `go_on` hears how far it has come and says
/// whether to go on; what has not been seen by then is not proven.
///
/// # Errors
/// When the facts make too many combinations.
pub fn prove(
    scenario: &Arc<Scenario>, book: &Arc<Book>, cues: &[Cues], effort: Effort,
    go_on: &(dyn Fn(ProofProgress) -> bool + Sync),
) -> Result<Report, TooManyDraws> {
    let classes = classes(scenario, book)?;
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (at, class) in classes.iter().enumerate() {
        let mut found = groups.iter_mut().filter(|group| group.len() < MOST_TWINS);
        match found.find(|group| group.first() == Some(&class.twin_of)) {
            Some(group) => group.push(at),
            None => groups.push(vec![at]),
        }
    }
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let (send, receive) = mpsc::channel();
    let mut proofs: Vec<(usize, ClassProof)> = std::thread::scope(|scope| {
        for _ in 0..effort.workers.clamp(1, groups.len().max(1)) {
            let send = send.clone();
            let (classes, groups, next, done) = (&classes, &groups, &next, &done);
            scope.spawn(move || {
                while let Some(group) = groups.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let tell = |states: usize| {
                        go_on(ProofProgress { done: done.load(Ordering::Relaxed), classes: classes.len(), states })
                    };
                    let premise = |class: &Class| {
                        Arc::new(Premise::new(Arc::clone(scenario), Arc::clone(book), class.begin.clone()))
                    };
                    let members: Vec<_> = group.iter().filter_map(|at| Some((*at, classes.get(*at)?))).collect();
                    let twins: Vec<_> = members.iter().map(|(_, class)| premise(class)).collect();
                    let Some(space) = Space::explore_twins(&twins, effort.cap, tell) else { continue };
                    let proof = ClassProof::of(&members, &space, cues, &|| tell(space.len()));
                    done.fetch_add(members.len(), Ordering::Relaxed);
                    let first = group.first().copied().unwrap_or_default();
                    if send.send((first, proof)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(send);
        receive.iter().collect()
    });
    proofs.sort_by_key(|(at, _)| *at);
    Ok(together(scenario, book, cues, proofs.into_iter().map(|(_, proof)| proof).collect()))
}

fn together(scenario: &Arc<Scenario>, book: &Book, cues: &[Cues], mut proofs: Vec<ClassProof>) -> Report {
    let counted = proofs.iter().all(|proof| proof.complete && proof.ordered);
    let mut survey = Survey::new(scenario, book);
    proofs.iter_mut().filter_map(|proof| proof.survey.take()).for_each(|one| survey.merge(one));
    let mut answers = survey.answers();
    answers.insert(0, full_score(&proofs, counted));
    let average = |of: &dyn Fn(&ClassProof) -> f64| {
        let all: f64 = proofs.iter().map(|proof| proof.weight).sum();
        proofs.iter().map(|proof| proof.weight * of(proof)).sum::<f64>() / all.max(f64::MIN_POSITIVE)
    };
    let seldom = |question: Question, tried: &dyn Fn(&ClassProof) -> Option<&Tried>| {
        let of = |figure: fn(Chance) -> f64| average(&|proof| tried(proof).map_or(0.0, |tried| figure(tried.chance)));
        let mut play = None;
        proofs.iter().for_each(|proof| Witness::keep_shorter(&mut play, tried(proof).and_then(|one| one.play.clone())));
        let answer = Answer::at_most(question, of(|chance| chance.passes), MOST_BY_LUCK, counted);
        Answer { score: counted.then(|| of(|chance| chance.expected)), ..answer.shown_by(play) }
    };
    answers.push(seldom(Question::RandomLearner, &|proof| proof.random.as_ref()));
    let passes = proofs.iter().filter_map(|proof| proof.random.as_ref()).map(|random| random.chance.passes);
    let spread = passes.clone().fold(0.0, f64::max) - passes.fold(1.0, f64::min);
    answers.push(Answer::at_most(Question::EvenOdds, spread.max(0.0), MOST_UNEVEN, counted));
    for (at, (bot, locale)) in strategies(cues).into_iter().enumerate() {
        let locale = locale.map(|cues| cues.locale.clone());
        answers.push(seldom(Question::Bot { bot, locale }, &|proof| proof.bots.get(at)));
    }
    answers.extend(leaks(scenario, cues, &proofs, counted));
    let visits = (0..scenario.nodes.len()).map(|node| average(&|proof| proof.visits.get(node).copied().unwrap_or(0.0)));
    Report { scenario: scenario.id.clone(), visits: visits.collect(), answers, classes: in_order(proofs) }
}

/// Whether everything can be had in every class; where it can't, the play that has the best of the class with the least.
fn full_score(proofs: &[ClassProof], counted: bool) -> Answer {
    let known: Option<Vec<_>> = proofs.iter().map(|proof| proof.best.as_ref()).collect();
    let least = known.and_then(|known| known.into_iter().min_by_key(|(best, _)| *best));
    let status = match (least, counted) {
        (Some((BasisPoints::FULL, _)), _) => Status::Proved,
        (Some(_), true) => Status::Refuted,
        _ => Status::NotProven,
    };
    let score = least.map(|(best, _)| f64::from(best.0));
    let open = Answer { status, score, ..Answer::possible(Question::FullScore, None, counted) };
    open.shown_by(least.and_then(|(_, play)| play.clone()))
}

/// What outward signs give away.
fn leaks(scenario: &Scenario, cues: &[Cues], proofs: &[ClassProof], counted: bool) -> Vec<Answer> {
    let met = |proof: &ClassProof| -> Vec<_> {
        proof.forks.iter().map(|(fork, met)| (fork.clone(), met.mass * proof.weight)).collect()
    };
    let mut forks: Vec<_> = proofs.iter().flat_map(met).collect();
    // sums of fractions come out the same whatever the order of a hash
    forks.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let plays = |(fork, response): (&Fork, ResponseIx)| {
        let mut play = None;
        for met in proofs.iter().filter_map(|proof| proof.forks.get(fork)) {
            let here = met.plays.iter().find(|(one, _)| *one == response).map(|(_, witness)| witness.clone());
            Witness::keep_shorter(&mut play, here);
        }
        play
    };
    let asked = |cue: Cue, locale: &str, sign: &[u32]| {
        let Leak { figure, most, at } = leak(scenario, forks.iter().map(|(fork, mass)| (fork, *mass)), sign);
        let question = Question::Leak { cue, locale: Some(locale.into()) };
        let answer = Answer::at_most(question, figure, MOST_LEAK, counted).shown_by(at.and_then(plays));
        let giveaway = at.filter(|_| answer.status == Status::Refuted).and_then(|((node, _), response)| {
            let [node, response] = [&scenario.node(*node)?.id, &scenario.response(response)?.id].map(Clone::clone);
            Some(Giveaway { node, response, most })
        });
        Answer { giveaway, ..answer }
    };
    // any order of display is as likely as another: a place tells nothing, whatever else there is to see
    let position = Answer::at_most(Question::Leak { cue: Cue::Position, locale: None }, 0.0, MOST_LEAK, true);
    let spoken = cues.iter().flat_map(|cues| {
        [asked(Cue::Length, &cues.locale, &cues.length), asked(Cue::Courtesy, &cues.locale, &cues.courtesy)]
    });
    [position].into_iter().chain(spoken).collect()
}

fn in_order(proofs: Vec<ClassProof>) -> Vec<ClassReport> {
    let mut reports: Vec<_> = proofs.into_iter().flat_map(|proof| proof.reports).collect();
    reports.sort_by_key(|(at, _)| *at);
    reports.into_iter().map(|(_, report)| report).collect()
}
