//! Proves a scenario: explores every fact class, on as many threads as asked for, and puts the answers together.

use super::bots::{By, Choice, SAMPLED_ORDERS, by_position, choice, leak};
use super::chance::{AtRandom, Chance, chance};
use super::classes::{Class, TooManyDraws, classes};
use super::competency::Counts;
use super::cues::Cues;
use super::machine::MOST_TWINS;
use super::order::order;
use super::outlook::{Outlook, Span, ToGo};
use super::report::{Answer, Bot, ClassReport, Cue, Question, Report, Status, Witness};
use super::space::{Space, Step};
use super::survey::Survey;
use super::totals::Totals;
use crate::assessment::Tariff;
use crate::encounter::{Place, Stage};
use crate::policy::Book;
use crate::scenario::Scenario;
use crate::terms::{BasisPoints, CompetencyIx};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

/// How probably a learner without insight may pass: one who picks at random, or by one idea.
pub const MOST_BY_LUCK: f64 = 0.05;
/// How far that may differ between fact classes.
pub const MOST_UNEVEN: f64 = 0.02;
/// How much more often than by chance an outward sign may find the best response.
pub const MOST_LEAK: f64 = 0.10;

/// How far to go.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Most states of a fact class; beyond it the word is *not proven*.
    pub cap: usize,
    /// Threads.
    pub workers: usize,
}

/// How far it has come.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
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
    scenario: &Arc<Scenario>, book: &Arc<Book>, cues: &[Cues], options: Options,
    go_on: &(dyn Fn(Progress) -> bool + Sync),
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
        for _ in 0..options.workers.clamp(1, groups.len().max(1)) {
            let send = send.clone();
            let (classes, groups, next, done) = (&classes, &groups, &next, &done);
            scope.spawn(move || {
                while let Some(group) = groups.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let tell = |states: usize| {
                        go_on(Progress { done: done.load(Ordering::Relaxed), classes: classes.len(), states })
                    };
                    let stage = |class: &Class| {
                        Arc::new(Stage::new(Arc::clone(scenario), Arc::clone(book), class.begin.clone()))
                    };
                    let members: Vec<_> = group.iter().filter_map(|at| Some((*at, classes.get(*at)?))).collect();
                    let twins: Vec<_> = members.iter().map(|(_, class)| stage(class)).collect();
                    let Some(space) = Space::explore_twins(&twins, options.cap, tell) else { continue };
                    let proof = ClassProof::of(&members, &space, cues);
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

/// What the fact classes of one space say.
struct ClassProof {
    /// Each class, with its place.
    reports: Vec<(usize, ClassReport)>,
    weight: f64,
    complete: bool,
    full: bool,
    random: f64,
    ordered: bool,
    survey: Option<Survey>,
    visits: Vec<f64>,
    /// By strategy and language: how probably it passes.
    bots: Vec<(Bot, Option<usize>, f64)>,
    choices: HashMap<Choice, f64>,
}

impl ClassProof {
    fn of(members: &[(usize, &Class)], space: &Space, cues: &[Cues]) -> Self {
        let stage = space.stage();
        let first = members.first().map_or(0, |(at, _)| *at);
        let mut report = ClassReport {
            facts: Vec::new(),
            weight: 0.0,
            states: space.len(),
            moves: space.moves(),
            bytes: space.bytes(),
            complete: space.is_complete(),
            range: (BasisPoints(0), BasisPoints(0)),
            competencies: Vec::new(),
            random: (0.0, 0.0),
            worst_pass: None,
        };
        let mut proof = Self {
            reports: Vec::new(),
            weight: members.iter().map(|(_, class)| class.weight).sum(),
            complete: space.is_complete(),
            full: false,
            random: 0.0,
            ordered: true,
            survey: None,
            visits: vec![0.0; stage.scenario.nodes.len()],
            bots: Vec::new(),
            choices: HashMap::new(),
        };
        let order = order(space);
        let classes: Vec<usize> = members.iter().map(|(at, _)| *at).collect();
        let mut survey = Survey::new(&stage.scenario, stage.watch.book());
        survey.read(&classes, space, &order);
        proof.survey = Some(survey);
        match &order {
            Ok(order) => proof.follow(&mut report, first, space, order, cues),
            Err(_) => proof.ordered = false,
        }
        let of_member = |(at, class): &(usize, &Class)| {
            let mut report = ClassReport { facts: class.begin.facts.clone(), weight: class.weight, ..report.clone() };
            if let Some((_, witness)) = &mut report.worst_pass {
                witness.class = *at;
            }
            (*at, report)
        };
        proof.reports = members.iter().map(of_member).collect();
        proof
    }

    /// What an order of the states allows to say.
    fn follow(&mut self, report: &mut ClassReport, at: usize, space: &Space, order: &[u32], cues: &[Cues]) {
        let tariff = Tariff::of(space.stage());
        let outlook = Outlook::new(space, order);
        let opening = space.opening();
        let ahead = outlook.from(0).before(opening.points, opening.critical);
        report.range = score_range(ahead, tariff);
        self.full = report.range.1 == BasisPoints::FULL;
        report.competencies = by_competency(space, order);
        if let (Some(needed), false) = (tariff.least(), opening.critical) {
            let totals = Totals::new(space, order, needed, tariff.available);
            report.worst_pass = totals.and_then(|totals| {
                let total = totals.lowest_from(0, needed - opening.points)?;
                let commands = totals.play(space, 0, total)?;
                Some((tariff.score(total + opening.points, false), Witness { class: at, commands }))
            });
        }
        let Self { visits, choices, .. } = self;
        let random = chance(space, order, &outlook, &tariff, &AtRandom, |state, mass| {
            if let Some(Place::At(node)) = space.talk(state).map(|talk| talk.place)
                && let Some(visits) = visits.get_mut(node.at())
            {
                *visits += mass;
            }
            if let Some(choice) = choice(space, &outlook, state) {
                *choices.entry(choice).or_default() += mass;
            }
        });
        report.random = (random.passes, random.expected);
        self.random = random.passes;
        let passes = |bot: Bot, cues: &Cues| -> f64 {
            let Chance { passes, .. } = chance(space, order, &outlook, &tariff, &By::new(bot, cues, space), |_, _| {});
            passes
        };
        for bot in [Bot::FirstShown, Bot::LastShown] {
            let passed = by_position(space, bot, SAMPLED_ORDERS, |points, broken| tariff.passes(points, broken));
            self.bots.push((bot, None, passed as f64 / SAMPLED_ORDERS as f64));
        }
        for bot in [Bot::AlwaysEscalate, Bot::AlwaysSilent] {
            self.bots.push((bot, None, passes(bot, &Cues::default())));
        }
        for (locale, cues) in cues.iter().enumerate() {
            for bot in [Bot::Longest, Bot::Shortest, Bot::MostPolite, Bot::MostApologetic] {
                self.bots.push((bot, Some(locale), passes(bot, cues)));
            }
        }
    }
}

/// The lowest and the highest score of the plays that are left.
fn score_range(ahead: ToGo, tariff: Tariff) -> (BasisPoints, BasisPoints) {
    let of = |span: Option<Span>, broken: bool| {
        span.map(|span| (tariff.score(span.least, broken), tariff.score(span.most, broken)))
    };
    let ranges = [of(ahead.clean, false), of(ahead.broken, true)].into_iter().flatten();
    ranges.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))).unwrap_or((BasisPoints(0), BasisPoints(0)))
}

/// The range of each competency that has something to earn.
fn by_competency(space: &Space, order: &[u32]) -> Vec<(Box<str>, (BasisPoints, BasisPoints))> {
    let book = space.stage().watch.book();
    let mut ranges = Vec::new();
    for (at, name) in book.competencies.iter().enumerate() {
        let (tariff, counts) = Counts::of(space.stage(), CompetencyIx::from(at));
        if tariff.available == 0 {
            continue;
        }
        let points: Vec<i32> = space.said().iter().map(|marks| counts.marks(marks)).collect();
        let of = |step: &Step<'_>| points.get(step.said).copied().unwrap_or(0) + counts.goals(step.talk.goals);
        let outlook = Outlook::counting(space, order, of, |_| false);
        let ahead = outlook.from(0).before(counts.marks(space.opening()), false);
        ranges.push((name.into(), score_range(ahead, tariff)));
    }
    ranges
}

fn together(scenario: &Arc<Scenario>, book: &Book, cues: &[Cues], mut proofs: Vec<ClassProof>) -> Report {
    let counted = proofs.iter().all(|proof| proof.complete && proof.ordered);
    let mut survey = Survey::new(scenario, book);
    proofs.iter_mut().filter_map(|proof| proof.survey.take()).for_each(|one| survey.merge(one));
    let mut answers = survey.answers();
    let full = proofs.iter().all(|proof| proof.full);
    let mut full_score = Answer::possible(Question::FullScore, None, counted);
    full_score.status = match (full, counted) {
        (true, _) => Status::Proved,
        (false, true) => Status::Refuted,
        (false, false) => Status::NotProven,
    };
    answers.insert(0, full_score);
    let average = |of: &dyn Fn(&ClassProof) -> f64| {
        let all: f64 = proofs.iter().map(|proof| proof.weight).sum();
        proofs.iter().map(|proof| proof.weight * of(proof)).sum::<f64>() / all.max(f64::MIN_POSITIVE)
    };
    let luck = average(&|proof| proof.random);
    answers.push(Answer::at_most(Question::RandomLearner, luck, MOST_BY_LUCK, counted));
    let passes = proofs.iter().map(|proof| proof.random);
    let spread = passes.clone().fold(0.0, f64::max) - passes.fold(1.0, f64::min);
    answers.push(Answer::at_most(Question::EvenOdds, spread.max(0.0), MOST_UNEVEN, counted));
    let bots = proofs.first().map(|proof| proof.bots.as_slice()).unwrap_or_default();
    for (at, (bot, locale, _)) in bots.iter().enumerate() {
        let passes = average(&|proof| proof.bots.get(at).map_or(0.0, |(_, _, passes)| *passes));
        let locale = locale.and_then(|at| cues.get(at)).map(|cues| cues.locale.clone());
        answers.push(Answer::at_most(Question::Bot { bot: *bot, locale }, passes, MOST_BY_LUCK, counted));
    }
    let choices = || {
        let of = |proof: &ClassProof, mass: f64| mass * proof.weight;
        proofs.iter().flat_map(move |proof| proof.choices.iter().map(move |(choice, mass)| (choice, of(proof, *mass))))
    };
    let mut leaks = |cue: Cue, cues: &Cues, locale: Option<Box<str>>| {
        let mut choices: Vec<_> = choices().collect();
        // sums of fractions come out the same whatever the order of a hash
        choices.sort_by(|one, other| one.0.cmp(other.0).then(one.1.total_cmp(&other.1)));
        let figure = leak(scenario, choices.into_iter(), cue, cues);
        answers.push(Answer::at_most(Question::Leak { cue, locale }, figure, MOST_LEAK, counted));
    };
    leaks(Cue::Position, &Cues::default(), None);
    for cues in cues {
        leaks(Cue::Length, cues, Some(cues.locale.clone()));
        leaks(Cue::Courtesy, cues, Some(cues.locale.clone()));
    }
    let visits = (0..scenario.nodes.len()).map(|node| average(&|proof| proof.visits.get(node).copied().unwrap_or(0.0)));
    Report { scenario: scenario.id.clone(), visits: visits.collect(), answers, classes: in_order(proofs) }
}

fn in_order(proofs: Vec<ClassProof>) -> Vec<ClassReport> {
    let mut reports: Vec<_> = proofs.into_iter().flat_map(|proof| proof.reports).collect();
    reports.sort_by_key(|(at, _)| *at);
    reports.into_iter().map(|(_, report)| report).collect()
}
