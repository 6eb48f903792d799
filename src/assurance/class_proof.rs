//! What one space says about the fact classes that share it.

use super::explore::classes::Class;
use super::explore::order::{Order, order};
use super::explore::routes::Routes;
use super::explore::space::{Space, StateIx, Step};
use super::learners::bots::{Bot, By};
use super::learners::chance::{AtRandom, Chance, chance};
use super::learners::cues::Cues;
use super::learners::leak::Fork;
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
use super::unproved::Impossible;
use crate::assessment::Tariff;
use crate::encounter::Command;
use crate::terms::{BasisPoints, CompetencyIx, NodeIx, ResponseIx, Rows};
use std::collections::HashMap;

/// What the fact classes of one space say.
pub(super) struct ClassProof {
    /// Each class, with its place.
    pub reports: Vec<(usize, ClassReport)>,
    /// The first of them.
    first: usize,
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
    /// How often a random learner comes to a node.
    pub visits: Rows<NodeIx, f64>,
    pub forks: HashMap<Fork, Met>,
}

/// The naive strategies, with the language where they go by its words.
pub(super) fn strategies(cues: &[Cues]) -> Vec<(Bot, Option<&Cues>)> {
    let silent = [Bot::FirstShown, Bot::LastShown, Bot::AlwaysEscalate, Bot::AlwaysSilent].map(|bot| (bot, None));
    let spoken = [Bot::Longest, Bot::Shortest, Bot::MostPolite, Bot::MostApologetic];
    let spoken = cues.iter().flat_map(|cues| spoken.map(|bot| (bot, Some(cues))));
    silent.into_iter().chain(spoken).collect()
}

/// A play, with the seed that shows it where more than the facts matters.
type Shown = Option<(Option<u64>, Vec<Command>)>;

/// The range of each competency.
type Ranges = Vec<(Box<str>, ScoreRange)>;

/// What came of a strategy.
pub(super) struct Tried {
    pub chance: Chance,
    /// A play that passes, where that is too probable.
    pub play: Option<Witness>,
}

impl Tried {
    pub(super) fn new(
        class: usize, chance: Chance, play: impl FnOnce() -> Result<Shown, Impossible>,
    ) -> Result<Self, Impossible> {
        let play = if chance.passes > MOST_BY_LUCK { play()? } else { None };
        Ok(Self { chance, play: play.map(|(seed, commands)| Witness { class, seed, commands }) })
    }
}

/// How often a random learner meets a fork, and where it stands first.
pub(super) struct Met {
    pub mass: f64,
    state: StateIx,
    /// By response that is a best one: a play that takes it there.
    pub plays: Vec<(ResponseIx, Witness)>,
}

/// Whether a part of the work came to its end, or was stopped before.
enum Worked {
    Done,
    Stopped,
}

impl ClassProof {
    /// Reads a space off; `go_on` is asked before each part of the work that takes long.
    pub(super) fn of(
        members: &[(usize, &Class)], space: &Space, cues: &[Cues], go_on: &dyn Fn() -> bool,
    ) -> Result<Self, Impossible> {
        let premise = space.premise();
        let (first, _) = *members.first().ok_or(Impossible::Contradiction("a space of no fact class"))?;
        let mut report = ClassReport {
            facts: Vec::new(),
            draws: 0,
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
        let order = order(space)?;
        let classes: Vec<usize> = members.iter().map(|(at, _)| *at).collect();
        let mut survey = Survey::new(&premise.scenario, premise.watch.book())?;
        survey.read(&classes, space, &order)?;
        let mut proof = Self {
            reports: Vec::new(),
            first,
            weight: members.iter().map(|(_, class)| class.weight).sum(),
            complete: space.is_complete(),
            best: None,
            random: None,
            ordered: matches!(order, Order::Forward(_)),
            survey: Some(survey),
            visits: Rows::of(vec![0.0; premise.scenario.nodes.len()])?,
            bots: Vec::new(),
            forks: HashMap::new(),
        };
        if let Order::Forward(order) = &order {
            let finished = matches!(proof.follow(&mut report, space, order, cues, go_on)?, Worked::Done);
            proof.complete &= finished;
            report.complete &= finished;
        }
        let of_member = |(at, class): &(usize, &Class)| {
            let facts = class.begin.facts.clone();
            let mut report = ClassReport { facts, draws: class.draws, weight: class.weight, ..report.clone() };
            if let Some((_, witness)) = &mut report.worst_pass {
                witness.class = *at;
            }
            (*at, report)
        };
        proof.reports = members.iter().map(of_member).collect();
        Ok(proof)
    }

    /// The first of its classes.
    pub(super) const fn first(&self) -> usize {
        self.first
    }

    /// What an order of the states allows to say.
    fn follow(
        &mut self, report: &mut ClassReport, space: &Space, order: &[StateIx], cues: &[Cues], go_on: &dyn Fn() -> bool,
    ) -> Result<Worked, Impossible> {
        if !go_on() {
            return Ok(Worked::Stopped);
        }
        let outlook = Outlook::new(space, order);
        if !go_on() {
            return Ok(Worked::Stopped);
        }
        self.best = Some(bound(report, self.first, space, order, &outlook)?);
        let Some(competencies) = by_competency(space, order, go_on)? else { return Ok(Worked::Stopped) };
        report.competencies = competencies;
        // of a part there are no odds
        if space.is_complete() {
            if let Worked::Stopped = self.odds(space, order, &outlook, cues, go_on)? {
                return Ok(Worked::Stopped);
            }
            report.random = self.random.as_ref().map(|random| (random.chance.passes, random.chance.expected));
        }
        Ok(Worked::Done)
    }

    /// How learners without insight fare, and what forks they meet.
    fn odds(
        &mut self, space: &Space, order: &[StateIx], outlook: &Outlook, cues: &[Cues], go_on: &dyn Fn() -> bool,
    ) -> Result<Worked, Impossible> {
        let (class, tariff) = (self.first, Tariff::of(space.premise()));
        if !go_on() {
            return Ok(Worked::Stopped);
        }
        let random =
            chance(space, order, outlook, &tariff, &AtRandom, |state, mass| self.meet(space, outlook, state, mass))?;
        self.random = Some(Tried::new(class, random, || unseeded(shortest_pass(space, tariff, &AtRandom)))?);
        if !go_on() {
            return Ok(Worked::Stopped);
        }
        // an order turned round is as likely: the last shown is the best as often as the first
        let by_place = chance(space, order, outlook, &tariff, &FirstShown::new(space)?, |_, _| Ok(()))?;
        let none = Cues::default();
        let mut bots = Vec::new();
        for (bot, cues) in strategies(cues) {
            bots.push(if let Bot::FirstShown | Bot::LastShown = bot {
                Tried::new(class, by_place, || {
                    let play = shown_pass(space, bot == Bot::LastShown, tariff)?;
                    Ok(play.map(|(seed, play)| (Some(seed), play)))
                })?
            } else {
                if !go_on() {
                    return Ok(Worked::Stopped);
                }
                let strategy = By::new(bot, cues.unwrap_or(&none), space);
                let chance = chance(space, order, outlook, &tariff, &strategy, |_, _| Ok(()))?;
                Tried::new(class, chance, || unseeded(shortest_pass(space, tariff, &strategy)))?
            });
        }
        self.bots = bots;
        let routes = Routes::new(space)?;
        for (fork, met) in &mut self.forks {
            for (response, _) in fork.responses.iter().filter(|(_, best)| *best) {
                met.plays.push((*response, play_through(space, &routes, class, met.state, *response)?));
            }
        }
        Ok(Worked::Done)
    }

    /// A random learner comes to a state.
    fn meet(&mut self, space: &Space, outlook: &Outlook, state: StateIx, mass: f64) -> Result<(), Impossible> {
        *self.visits.at_mut(space.node(state)?) += mass;
        if let Some(fork) = Fork::at(space, outlook, state)? {
            let met = self.forks.entry(fork).or_insert(Met { mass: 0.0, state, plays: Vec::new() });
            met.mass += mass;
            // states are numbered by how far they are
            met.state = met.state.min(state);
        }
        Ok(())
    }
}

/// A play that no seed shows more than another.
pub(super) fn unseeded(play: Result<Option<Vec<Command>>, Impossible>) -> Result<Shown, Impossible> {
    Ok(play?.map(|play| (None, play)))
}

/// What can be scored: the best there is, and where it isn't the full score a shortest play that has it.
fn bound(
    report: &mut ClassReport, class: usize, space: &Space, order: &[StateIx], outlook: &Outlook,
) -> Result<(BasisPoints, Option<Witness>), Impossible> {
    let tariff = Tariff::of(space.premise());
    let opening = space.opening();
    let to_go = outlook.from(StateIx::FIRST).before(opening.points, opening.critical);
    report.range = score_range(to_go, tariff);
    if let (Some(needed), false) = (tariff.least(), opening.critical)
        && let Some(totals) = Totals::new(space, order, needed, tariff.gauge.top)
        && let Some(total) = totals.lowest_from(StateIx::FIRST, needed - opening.points)
    {
        let commands = totals.play(space, StateIx::FIRST, total)?;
        let score = tariff.score(total + opening.points, false);
        report.worst_pass = score.map(|score| (score, Witness::new(class, commands)));
    }
    // of a part in which no play ends the best is nothing
    let best = report.range.map_or(BasisPoints(0), |(_, best)| best);
    let points = to_go.clean.map_or(Total::BROKEN, |span| Total::clean_with(span.most));
    let play = if best < BasisPoints::FULL { shortest_with(space, points)? } else { None };
    Ok((best, play.map(|commands| Witness::new(class, commands))))
}

/// A shortest play that takes a response at a state.
fn play_through(
    space: &Space, routes: &Routes<'_>, class: usize, state: StateIx, response: ResponseIx,
) -> Result<Witness, Impossible> {
    let step = space.steps(state).find(|step| step.talk.command == Command::Respond(response));
    let step = step.ok_or(Impossible::Contradiction("a fork by a response that is not offered"))?;
    let mut commands = space.way_to(state)?;
    commands.push(step.talk.command);
    if let Some(to) = step.to {
        commands.extend(routes.way_out(space.place(to))?);
    }
    Ok(Witness::new(class, commands))
}

/// The lowest and the highest score of the plays that are left; none where none comes to an end.
fn score_range(to_go: ToGo, tariff: Tariff) -> Option<ScoreRange> {
    let of = |span: Option<Span>, broken: bool| {
        span.and_then(|span| Some((tariff.score(span.least, broken)?, tariff.score(span.most, broken)?)))
    };
    let ranges = [of(to_go.clean, false), of(to_go.broken, true)].into_iter().flatten();
    ranges.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

/// The range of each competency that has something to earn; none where it was stopped.
fn by_competency(space: &Space, order: &[StateIx], go_on: &dyn Fn() -> bool) -> Result<Option<Ranges>, Impossible> {
    let book = space.premise().watch.book();
    let mut ranges = Vec::new();
    for (at, name) in book.competencies.iter().enumerate() {
        let (tariff, counts) = Counts::of(space.premise(), CompetencyIx::from(at))?;
        if tariff.gauge.top == 0 {
            continue;
        }
        if !go_on() {
            return Ok(None);
        }
        let points = space.said().map(|_, marks| counts.marks(marks));
        let of = |step: &Step<'_>| *points.at(step.said) + counts.goals(step.talk.goals);
        let outlook = Outlook::counting(space, order, of, |_| false);
        let to_go = outlook.from(StateIx::FIRST).before(counts.marks(space.opening()), false);
        ranges.extend(score_range(to_go, tariff).map(|range| (name.into(), range)));
    }
    Ok(Some(ranges))
}
