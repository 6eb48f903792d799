//! Proves a scenario: explores every fact class, on as many threads as asked for, and puts the answers together.

use super::bots::{By, Choice, Leak, choice, leak};
use super::chance::{AtRandom, Chance, chance};
use super::classes::{Class, TooManyDraws, classes};
use super::competency::Counts;
use super::cues::Cues;
use super::machine::MOST_TWINS;
use super::order::order;
use super::outlook::{Outlook, Span, ToGo};
use super::position::{FirstShown, shown_pass};
use super::report::{Answer, Bot, ClassReport, Cue, Question, Report, Spot, Status, Witness};
use super::routes::Routes;
use super::shortest::{shortest_pass, shortest_with};
use super::space::{Space, Step};
use super::survey::Survey;
use super::total::Total;
use super::totals::Totals;
use crate::assessment::Tariff;
use crate::encounter::{Command, Place, Stage};
use crate::policy::Book;
use crate::scenario::Scenario;
use crate::terms::{BasisPoints, CompetencyIx, ResponseIx};
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
    /// The best score there is, and where it isn't the full one a shortest play that has it.
    best: (BasisPoints, Option<Witness>),
    random: Tried,
    ordered: bool,
    survey: Option<Survey>,
    visits: Vec<f64>,
    /// By strategy and language.
    bots: Vec<(Bot, Option<usize>, Tried)>,
    choices: HashMap<Choice, Met>,
}

/// What came of a strategy.
#[derive(Clone, Default)]
struct Tried {
    chance: Chance,
    /// A play that passes, where that is too probable.
    play: Option<Witness>,
}

impl Tried {
    fn new(class: usize, chance: Chance, play: impl FnOnce() -> Option<(Option<u64>, Vec<Command>)>) -> Self {
        let play = if chance.passes > MOST_BY_LUCK { play() } else { None };
        Self { chance, play: play.map(|(seed, commands)| Witness { class, seed, commands }) }
    }
}

/// How often a random learner meets a choice, and where it stands first.
#[derive(Default)]
struct Met {
    mass: f64,
    state: usize,
    /// By response that is a best one: a play that takes it there.
    plays: Vec<(ResponseIx, Witness)>,
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
            best: (BasisPoints(0), None),
            random: Tried::default(),
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
        self.best = (report.range.1, None);
        if report.range.1 < BasisPoints::FULL {
            let points = ahead.clean.map_or(Total::BROKEN, |span| Total::clean_with(span.most));
            self.best.1 = shortest_with(space, points).map(|commands| Witness::new(at, commands));
        }
        report.competencies = by_competency(space, order);
        if let (Some(needed), false) = (tariff.least(), opening.critical) {
            let totals = Totals::new(space, order, needed, tariff.available);
            report.worst_pass = totals.and_then(|totals| {
                let total = totals.lowest_from(0, needed - opening.points)?;
                let commands = totals.play(space, 0, total)?;
                Some((tariff.score(total + opening.points, false), Witness::new(at, commands)))
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
                let met = choices.entry(choice).or_insert(Met { state, ..Met::default() });
                met.mass += mass;
                // states are numbered by how far they are
                met.state = met.state.min(state);
            }
        });
        report.random = (random.passes, random.expected);
        let unseeded = |play: Option<Vec<Command>>| Some((None, play?));
        self.random = Tried::new(at, random, || unseeded(shortest_pass(space, tariff, &AtRandom)));
        let shown = chance(space, order, &outlook, &tariff, &FirstShown::new(space), |_, _| {});
        for (bot, last) in [(Bot::FirstShown, false), (Bot::LastShown, true)] {
            let play = || shown_pass(space, last, tariff).map(|(seed, play)| (Some(seed), play));
            self.bots.push((bot, None, Tried::new(at, shown, play)));
        }
        let tried = |bot: Bot, cues: &Cues| {
            let strategy = By::new(bot, cues, space);
            let chance = chance(space, order, &outlook, &tariff, &strategy, |_, _| {});
            Tried::new(at, chance, || unseeded(shortest_pass(space, tariff, &strategy)))
        };
        for bot in [Bot::AlwaysEscalate, Bot::AlwaysSilent] {
            self.bots.push((bot, None, tried(bot, &Cues::default())));
        }
        for (locale, cues) in cues.iter().enumerate() {
            for bot in [Bot::Longest, Bot::Shortest, Bot::MostPolite, Bot::MostApologetic] {
                self.bots.push((bot, Some(locale), tried(bot, cues)));
            }
        }
        let routes = Routes::new(space);
        for ((_, responses), met) in &mut self.choices {
            let best = responses.iter().filter(|(_, best)| *best).map(|(response, _)| *response);
            met.plays = best.filter_map(|one| Some((one, play_through(space, &routes, at, met.state, one)?))).collect();
        }
    }
}

/// A shortest play that takes a response at a state.
fn play_through(
    space: &Space, routes: &Routes<'_>, class: usize, state: usize, response: ResponseIx,
) -> Option<Witness> {
    let step = space.steps(state).find(|step| step.talk.command == Command::Respond(response))?;
    let mut commands = space.way_to(state);
    commands.push(step.talk.command);
    commands.extend(step.to.into_iter().flat_map(|to| routes.way_out(space.place(to))));
    Some(Witness::new(class, commands))
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
        Answer { score: Some(of(|chance| chance.expected)), ..answer.shown_by(play) }
    };
    answers.push(seldom(Question::RandomLearner, &|proof| Some(&proof.random)));
    let passes = proofs.iter().map(|proof| proof.random.chance.passes);
    let spread = passes.clone().fold(0.0, f64::max) - passes.fold(1.0, f64::min);
    answers.push(Answer::at_most(Question::EvenOdds, spread.max(0.0), MOST_UNEVEN, counted));
    let bots = proofs.first().map(|proof| proof.bots.as_slice()).unwrap_or_default();
    for (at, (bot, locale, _)) in bots.iter().enumerate() {
        let locale = locale.and_then(|at| cues.get(at)).map(|cues| cues.locale.clone());
        let question = Question::Bot { bot: *bot, locale };
        answers.push(seldom(question, &|proof| proof.bots.get(at).map(|(_, _, tried)| tried)));
    }
    answers.extend(leaks(scenario, cues, &proofs, counted));
    let visits = (0..scenario.nodes.len()).map(|node| average(&|proof| proof.visits.get(node).copied().unwrap_or(0.0)));
    Report { scenario: scenario.id.clone(), visits: visits.collect(), answers, classes: in_order(proofs) }
}

/// Whether everything can be had in every class; where it can't, the play that has the best of the class with the least.
fn full_score(proofs: &[ClassProof], counted: bool) -> Answer {
    let least = proofs.iter().min_by_key(|proof| proof.best.0).map(|proof| &proof.best);
    let status = match (least, counted) {
        (Some((BasisPoints::FULL, _)), _) => Status::Proved,
        (_, true) => Status::Refuted,
        (_, false) => Status::NotProven,
    };
    let score = least.map(|(best, _)| f64::from(best.0));
    let open = Answer { status, score, ..Answer::possible(Question::FullScore, None, counted) };
    open.shown_by(least.and_then(|(_, play)| play.clone()))
}

/// What outward signs give away.
fn leaks(scenario: &Scenario, cues: &[Cues], proofs: &[ClassProof], counted: bool) -> Vec<Answer> {
    let met = |proof: &ClassProof| -> Vec<_> {
        proof.choices.iter().map(|(choice, met)| (choice.clone(), met.mass * proof.weight)).collect()
    };
    let mut choices: Vec<_> = proofs.iter().flat_map(met).collect();
    // sums of fractions come out the same whatever the order of a hash
    choices.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let plays = |(choice, response): (&Choice, ResponseIx)| {
        let mut play = None;
        for met in proofs.iter().filter_map(|proof| proof.choices.get(choice)) {
            let here = met.plays.iter().find(|(one, _)| *one == response).map(|(_, witness)| witness.clone());
            Witness::keep_shorter(&mut play, here);
        }
        play
    };
    let asked = |cue: Cue, locale: &str, sign: &[u32]| {
        let Leak { figure, most, at } = leak(scenario, choices.iter().map(|(choice, mass)| (choice, *mass)), sign);
        let question = Question::Leak { cue, locale: Some(locale.into()) };
        let answer = Answer::at_most(question, figure, MOST_LEAK, counted).shown_by(at.and_then(plays));
        let spot = at.filter(|_| answer.status == Status::Refuted).and_then(|((node, _), response)| {
            let [node, response] = [&scenario.node(*node)?.id, &scenario.response(response)?.id].map(Clone::clone);
            Some(Spot { node, response, most })
        });
        Answer { spot, ..answer }
    };
    // any order of display is as likely as another: a place tells nothing
    let position = Answer::at_most(Question::Leak { cue: Cue::Position, locale: None }, 0.0, MOST_LEAK, counted);
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
