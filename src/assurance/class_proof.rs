//! What one space says about the fact classes that share it.

use super::explore::classes::Class;
use super::explore::order::order;
use super::explore::routes::Routes;
use super::explore::space::{Space, Step};
use super::learners::bots::Bot;
use super::learners::bots::By;
use super::learners::chance::{AtRandom, Chance, chance};
use super::learners::cues::Cues;
use super::learners::leak::{Fork, fork};
use super::learners::limits::MOST_BY_LUCK;
use super::learners::position::{FirstShown, shown_pass};
use super::questions::answer::Witness;
use super::questions::shortest::{shortest_pass, shortest_with};
use super::questions::survey::Survey;
use super::report::{ClassReport, ScoreRange};
use super::totals::attainable::Totals;
use super::totals::competency::Counts;
use super::totals::outlook::{Outlook, Span, ToGo};
use super::totals::total::Total;
use crate::assessment::Tariff;
use crate::encounter::{Command, Where};
use crate::terms::{BasisPoints, CompetencyIx, ResponseIx};
use std::collections::HashMap;

/// What the fact classes of one space say.
pub(super) struct ClassProof {
    /// Each class, with its place.
    pub reports: Vec<(usize, ClassReport)>,
    pub weight: f64,
    pub complete: bool,
    /// Every play comes to an end.
    pub ordered: bool,
    /// What can be read off any space.
    pub survey: Option<Survey>,
    /// The best score there is, and where it isn't the full one a shortest play that has it; none if it was stopped.
    pub best: Option<(BasisPoints, Option<Witness>)>,
    /// Picking at random; only where every state was seen, as all that follows.
    pub random: Option<Tried>,
    /// By strategy, in the order of [`strategies`].
    pub bots: Vec<Tried>,
    /// By node: how often a random learner comes there.
    pub visits: Vec<f64>,
    pub forks: HashMap<Fork, Met>,
}

/// The naive strategies, with the language where they go by its words.
pub(super) fn strategies(cues: &[Cues]) -> Vec<(Bot, Option<&Cues>)> {
    let silent = [Bot::FirstShown, Bot::LastShown, Bot::AlwaysEscalate, Bot::AlwaysSilent].map(|bot| (bot, None));
    let spoken = [Bot::Longest, Bot::Shortest, Bot::MostPolite, Bot::MostApologetic];
    let spoken = cues.iter().flat_map(|cues| spoken.map(|bot| (bot, Some(cues))));
    silent.into_iter().chain(spoken).collect()
}

/// What came of a strategy.
pub(super) struct Tried {
    pub chance: Chance,
    /// A play that passes, where that is too probable.
    pub play: Option<Witness>,
}

impl Tried {
    fn new(class: usize, chance: Chance, play: impl FnOnce() -> Option<(Option<u64>, Vec<Command>)>) -> Self {
        let play = if chance.passes > MOST_BY_LUCK { play() } else { None };
        Self { chance, play: play.map(|(seed, commands)| Witness { class, seed, commands }) }
    }
}

/// How often a random learner meets a fork, and where it stands first.
#[derive(Default)]
pub(super) struct Met {
    pub mass: f64,
    state: usize,
    /// By response that is a best one: a play that takes it there.
    pub plays: Vec<(ResponseIx, Witness)>,
}

impl ClassProof {
    /// Reads a space off; `go_on` is asked before each part of the work that takes long.
    pub(super) fn of(members: &[(usize, &Class)], space: &Space, cues: &[Cues], go_on: &dyn Fn() -> bool) -> Self {
        let premise = space.premise();
        let first = members.first().map_or(0, |(at, _)| *at);
        let mut report = ClassReport {
            facts: Vec::new(),
            weight: 0.0,
            states: space.len(),
            moves: space.moves(),
            bytes: space.bytes(),
            complete: space.is_complete(),
            range: None,
            competencies: Vec::new(),
            random: None,
            worst_pass: None,
        };
        let mut proof = Self {
            reports: Vec::new(),
            weight: members.iter().map(|(_, class)| class.weight).sum(),
            complete: space.is_complete(),
            best: None,
            random: None,
            ordered: true,
            survey: None,
            visits: vec![0.0; premise.scenario.nodes.len()],
            bots: Vec::new(),
            forks: HashMap::new(),
        };
        let order = order(space);
        let classes: Vec<usize> = members.iter().map(|(at, _)| *at).collect();
        let mut survey = Survey::new(&premise.scenario, premise.watch.book());
        survey.read(&classes, space, &order);
        proof.survey = Some(survey);
        proof.ordered = order.is_ok();
        if let Ok(order) = &order {
            let finished = proof.follow(&mut report, first, space, order, cues, go_on).is_some();
            proof.complete &= finished;
            report.complete &= finished;
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

    /// What an order of the states allows to say; none where it was stopped.
    fn follow(
        &mut self, report: &mut ClassReport, class: usize, space: &Space, order: &[u32], cues: &[Cues],
        go_on: &dyn Fn() -> bool,
    ) -> Option<()> {
        let going = || go_on().then_some(());
        going()?;
        let outlook = Outlook::new(space, order);
        going()?;
        self.best = Some(bound(report, class, space, order, &outlook));
        report.competencies = by_competency(space, order, going)?;
        // of a part there are no odds
        if space.is_complete() {
            self.odds(class, space, order, &outlook, cues, going)?;
            report.random = self.random.as_ref().map(|random| (random.chance.passes, random.chance.expected));
        }
        Some(())
    }

    /// How learners without insight fare, and what forks they meet.
    fn odds(
        &mut self, class: usize, space: &Space, order: &[u32], outlook: &Outlook, cues: &[Cues],
        going: impl Fn() -> Option<()>,
    ) -> Option<()> {
        going()?;
        let tariff = Tariff::of(space.premise());
        let Self { visits, forks, .. } = self;
        let random = chance(space, order, outlook, &tariff, &AtRandom, |state, mass| {
            if let Some(Where::At(node)) = space.talk(state).map(|talk| talk.place)
                && let Some(visits) = visits.get_mut(node.at())
            {
                *visits += mass;
            }
            if let Some(fork) = fork(space, outlook, state) {
                let met = forks.entry(fork).or_insert(Met { state, ..Met::default() });
                met.mass += mass;
                // states are numbered by how far they are
                met.state = met.state.min(state);
            }
        });
        let unseeded = |play: Option<Vec<Command>>| Some((None, play?));
        self.random = Some(Tried::new(class, random, || unseeded(shortest_pass(space, tariff, &AtRandom))));
        going()?;
        // an order turned round is as likely: the last shown is the best as often as the first
        let by_place = chance(space, order, outlook, &tariff, &FirstShown::new(space), |_, _| {});
        let none = Cues::default();
        let tried = strategies(cues).into_iter().map(|(bot, cues)| {
            if let Bot::FirstShown | Bot::LastShown = bot {
                let play = || shown_pass(space, bot == Bot::LastShown, tariff).map(|(seed, play)| (Some(seed), play));
                return Some(Tried::new(class, by_place, play));
            }
            going()?;
            let strategy = By::new(bot, cues.unwrap_or(&none), space);
            let chance = chance(space, order, outlook, &tariff, &strategy, |_, _| {});
            Some(Tried::new(class, chance, || unseeded(shortest_pass(space, tariff, &strategy))))
        });
        self.bots = tried.collect::<Option<_>>()?;
        let routes = Routes::new(space);
        for ((_, responses), met) in &mut self.forks {
            let best = responses.iter().filter(|(_, best)| *best).map(|(response, _)| *response);
            let plays = best.filter_map(|one| Some((one, play_through(space, &routes, class, met.state, one)?)));
            met.plays = plays.collect();
        }
        Some(())
    }
}

/// What can be scored: the best there is, and where it isn't the full score a shortest play that has it.
fn bound(
    report: &mut ClassReport, class: usize, space: &Space, order: &[u32], outlook: &Outlook,
) -> (BasisPoints, Option<Witness>) {
    let tariff = Tariff::of(space.premise());
    let opening = space.opening();
    let ahead = outlook.from(0).before(opening.points, opening.critical);
    report.range = score_range(ahead, tariff);
    if let (Some(needed), false) = (tariff.least(), opening.critical) {
        let totals = Totals::new(space, order, needed, tariff.available);
        report.worst_pass = totals.and_then(|totals| {
            let total = totals.lowest_from(0, needed - opening.points)?;
            let commands = totals.play(space, 0, total)?;
            Some((tariff.score(total + opening.points, false), Witness::new(class, commands)))
        });
    }
    let best = report.range.map_or(BasisPoints(0), |(_, best)| best);
    let points = ahead.clean.map_or(Total::BROKEN, |span| Total::clean_with(span.most));
    let play = (best < BasisPoints::FULL).then(|| shortest_with(space, points)).flatten();
    (best, play.map(|commands| Witness::new(class, commands)))
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

/// The lowest and the highest score of the plays that are left; none where none comes to an end.
fn score_range(ahead: ToGo, tariff: Tariff) -> Option<ScoreRange> {
    let of = |span: Option<Span>, broken: bool| {
        span.map(|span| (tariff.score(span.least, broken), tariff.score(span.most, broken)))
    };
    let ranges = [of(ahead.clean, false), of(ahead.broken, true)].into_iter().flatten();
    ranges.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

/// The range of each competency that has something to earn.
fn by_competency(space: &Space, order: &[u32], going: impl Fn() -> Option<()>) -> Option<Vec<(Box<str>, ScoreRange)>> {
    let book = space.premise().watch.book();
    let mut ranges = Vec::new();
    for (at, name) in book.competencies.iter().enumerate() {
        let (tariff, counts) = Counts::of(space.premise(), CompetencyIx::from(at));
        if tariff.available == 0 {
            continue;
        }
        going()?;
        let points: Vec<i32> = space.said().iter().map(|marks| counts.marks(marks)).collect();
        let of = |step: &Step<'_>| points.get(step.said).copied().unwrap_or(0) + counts.goals(step.talk.goals);
        let outlook = Outlook::counting(space, order, of, |_| false);
        let ahead = outlook.from(0).before(counts.marks(space.opening()), false);
        ranges.extend(score_range(ahead, tariff).map(|range| (name.into(), range)));
    }
    Some(ranges)
}
