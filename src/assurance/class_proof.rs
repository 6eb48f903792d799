//! What one space says about the fact classes that share it.

use super::explore::classes::Class;
use super::explore::order::{Order, order};
use super::explore::routes::Routes;
use super::explore::space::{Space, StateIx, Step};
use super::learners::bots::{Bot, By};
use super::learners::chance::{Chance, chance};
use super::learners::cues::Cues;
use super::learners::guess::class_scale;
use super::learners::leak::Fork;
use super::learners::levels::{Curve, curve};
use super::learners::limits::{MOST_BY_GUESSING, MOST_BY_LUCK};
use super::learners::position::{FirstShown, shown_pass};
use super::questions::answer::Witness;
use super::questions::chances::ChanceCount;
use super::questions::shortest::{shortest_pass, shortest_with};
use super::questions::slips::{Slip, best_way_out, worst_slip};
use super::questions::survey::Survey;
use super::questions::turns::too_few_turns;
use super::report::{ClassReport, ScoreRange};
use super::totals::attainable::Totals;
use super::totals::competency::Counts;
use super::totals::outlook::{Outlook, Span, ToGo};
use super::totals::total::Total;
use super::unproved::Impossible;
use crate::assessment::{ClassScale, Gauge, Measure, Tariff};
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
    /// Where guessing stands and where everything does; only where every state was seen, as all scores.
    pub scale: Option<ClassScale>,
    /// The best score there is without a critical breach, and where it isn't the full one a shortest play that has it; none if it was stopped.
    pub best: Option<(BasisPoints, Option<Witness>)>,
    /// Learners of every level; only where every state was seen, as all that follows.
    pub curve: Option<Curve>,
    /// Guessing.
    pub guessing: Option<Tried>,
    /// The fewest scored turns of a play that passes, where they are too few.
    pub too_few_turns: Option<usize>,
    /// Which criteria come once.
    pub chances: ChanceCount,
    /// The slip that decides most: what it costs, whether a pass is left, a play with it.
    pub slip: Option<(BasisPoints, bool, Witness)>,
    /// By strategy that goes by no words, in the order of [`WORDLESS`].
    pub bots: Vec<Tried>,
    /// The same of those that go by words, language by language, in the order of [`SPOKEN`].
    pub spoken: Vec<Vec<Tried>>,
    /// How often a learner who guesses comes to a node.
    pub visits: Rows<NodeIx, f64>,
    pub forks: HashMap<Fork, Met>,
}

/// The naive strategies that go by no words.
pub(super) const WORDLESS: [Bot; 4] = [Bot::FirstShown, Bot::LastShown, Bot::AlwaysEscalate, Bot::AlwaysSilent];
/// Those that go by the words of a language.
pub(super) const SPOKEN: [Bot; 4] = [Bot::Longest, Bot::Shortest, Bot::MostPolite, Bot::MostApologetic];

/// What whatever is asked of a space stands on: its states in order, what can still be had from each, and what scores. It stays
/// when words change.
pub(super) struct Footing {
    pub order: Vec<StateIx>,
    pub outlook: Outlook,
    pub tariff: Tariff,
}

impl Footing {
    /// What it takes for each state.
    pub(super) const BYTES_A_STATE: usize = size_of::<ToGo>() + size_of::<StateIx>();

    /// Of a space; none where not all of it was seen, plays go round in circles, or nothing scores.
    pub(super) fn of(space: &Space) -> Result<Option<Self>, Impossible> {
        let Order::Forward(order) = order(space)? else { return Ok(None) };
        let tariff = class_scale(space, &order)?.and_then(|scale| Measure::Guessing(scale).tariff(space.premise()));
        Ok(tariff.map(|tariff| Self { outlook: Outlook::new(space, &order), order, tariff }))
    }
}

/// A play, with the seed that shows it where more than the facts matters.
type Shown = Option<(Option<u64>, Vec<Command>)>;

/// The range of each competency.
type Ranges = Vec<(Box<str>, ScoreRange)>;

/// What came of a strategy.
#[derive(Clone)]
pub(super) struct Tried {
    pub chance: Chance,
    /// A play that passes, where that is too probable.
    pub play: Option<Witness>,
}

impl Tried {
    /// With a play that passes where more do than `most`.
    pub(super) fn new(
        class: usize, chance: Chance, most: f64, play: impl FnOnce() -> Result<Shown, Impossible>,
    ) -> Result<Self, Impossible> {
        let play = if chance.passes > most { play()? } else { None };
        Ok(Self { chance, play: play.map(|(seed, commands)| Witness { class, seed, commands }) })
    }
}

/// How often a learner who guesses meets a fork, and where it stands first.
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
    /// Reads a space off, all but what its words show; `go_on` is asked before each part of the work that takes long. There is a
    /// footing where all of it was seen, and scores.
    pub(super) fn of(
        members: &[(usize, &Class)], space: &Space, go_on: &dyn Fn() -> bool,
    ) -> Result<(Self, Option<Footing>), Impossible> {
        let premise = space.premise();
        let (first, _) = *members.first().ok_or(Impossible::Contradiction("a space of no fact class"))?;
        let mut report = ClassReport {
            facts: Vec::new(),
            draws: 0,
            weight: 0.0,
            states: space.found(),
            moves: space.found_moves(),
            bytes: space.found_bytes(),
            complete: space.is_complete(),
            range: None,
            competencies: Vec::new(),
            levels: Vec::new(),
            worst_pass: None,
        };
        let order = order(space)?;
        let classes: Vec<usize> = members.iter().map(|(at, _)| *at).collect();
        let mut survey = Survey::new(&premise.scenario, premise.watch.book())?;
        let scale = match &order {
            Order::Forward(order) => class_scale(space, order)?,
            Order::Round(_) => None,
        };
        let tariff = scale.clone().and_then(|scale| Measure::Guessing(scale).tariff(premise));
        survey.read(&classes, space, &order, tariff)?;
        let mut proof = Self {
            reports: Vec::new(),
            first,
            weight: members.iter().map(|(_, class)| class.weight).sum(),
            complete: space.is_complete(),
            scale,
            best: None,
            curve: None,
            guessing: None,
            too_few_turns: None,
            slip: None,
            chances: ChanceCount::new(&premise.scenario, premise.watch.book()),
            ordered: matches!(order, Order::Forward(_)),
            survey: Some(survey),
            visits: Rows::of(vec![0.0; premise.scenario.nodes.len()])?,
            bots: Vec::new(),
            spoken: Vec::new(),
            forks: HashMap::new(),
        };
        proof.chances.ask(premise)?;
        let mut footing = None;
        // of a part there is no mean, so that nothing is measured and there are no odds
        if let (Order::Forward(order), Some(tariff), Some(scale)) = (order, tariff, proof.scale.clone()) {
            let finished = if go_on() {
                let found = Footing { outlook: Outlook::new(space, &order), order, tariff };
                let finished = matches!(proof.follow(&mut report, space, &found, &scale, go_on)?, Worked::Done);
                footing = Some(found).filter(|_| finished);
                finished
            } else {
                false
            };
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
        Ok((proof, footing))
    }

    /// Takes in what the words of each language show; where that was stopped not all was looked at.
    pub(super) fn hear(
        &mut self, space: &Space, footing: &Footing, cues: &[Cues], go_on: &dyn Fn() -> bool,
    ) -> Result<(), Impossible> {
        for cues in cues {
            let Some(tried) = try_spoken(self.first, space, footing, cues, go_on)? else {
                self.complete = false;
                self.reports.iter_mut().for_each(|(_, report)| report.complete = false);
                break;
            };
            self.spoken.push(tried);
        }
        Ok(())
    }

    /// The first of its classes.
    pub(super) const fn first(&self) -> usize {
        self.first
    }

    /// What an order of the states allows to say.
    fn follow(
        &mut self, report: &mut ClassReport, space: &Space, footing: &Footing, scale: &ClassScale,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Worked, Impossible> {
        let Footing { order, outlook, tariff } = footing;
        if !go_on() {
            return Ok(Worked::Stopped);
        }
        self.best = Some(bound(report, self.first, space, order, outlook, *tariff)?);
        let Some(competencies) = by_competency(space, order, scale, go_on)? else { return Ok(Worked::Stopped) };
        report.competencies = competencies;
        if let Worked::Stopped = self.odds(space, footing, go_on)? {
            return Ok(Worked::Stopped);
        }
        report.levels = self.curve.as_ref().map(Curve::levels).unwrap_or_default();
        Ok(Worked::Done)
    }

    /// How learners without insight fare, and what forks they meet.
    fn odds(&mut self, space: &Space, footing: &Footing, go_on: &dyn Fn() -> bool) -> Result<Worked, Impossible> {
        let Footing { order, outlook, tariff } = footing;
        let (class, tariff) = (self.first, *tariff);
        if !go_on() {
            return Ok(Worked::Stopped);
        }
        let found = curve(space, order, outlook, tariff, |state, mass| self.meet(space, outlook, state, mass))?;
        let guessing = found.level(0).map(|one| Chance { passes: one.passes, expected: one.mean })?;
        let any = || unseeded(shortest_with(space, Total::needed(tariff)));
        self.guessing = Some(Tried::new(class, guessing, MOST_BY_GUESSING, any)?);
        self.curve = Some(found);
        if !go_on() {
            return Ok(Worked::Stopped);
        }
        // an order turned round is as likely: the last shown is the best as often as the first
        let by_place = chance(space, order, outlook, &tariff, &FirstShown::new(space)?)?;
        let none = Cues::default();
        let mut bots = Vec::new();
        for bot in WORDLESS {
            bots.push(if let Bot::FirstShown | Bot::LastShown = bot {
                Tried::new(class, by_place, MOST_BY_LUCK, || {
                    let play = shown_pass(space, bot == Bot::LastShown, tariff)?;
                    Ok(play.map(|(seed, play)| (Some(seed), play)))
                })?
            } else {
                if !go_on() {
                    return Ok(Worked::Stopped);
                }
                try_one(class, space, footing, bot, &none)?
            });
        }
        self.bots = bots;
        let routes = Routes::new(space)?;
        self.chances.read(class, space, order, outlook)?;
        self.too_few_turns = too_few_turns(space, order, outlook, tariff);
        if let Some(Slip { cost, passes, mut way, to }) = worst_slip(space, outlook, tariff)? {
            if let Some(to) = to {
                way.extend(best_way_out(space, outlook, to)?);
            }
            self.slip = Some((cost, passes, Witness::new(class, way)));
        }
        for (fork, met) in &mut self.forks {
            for (response, _) in fork.responses.iter().filter(|(_, best)| *best) {
                met.plays.push((*response, play_through(space, &routes, class, met.state, *response)?));
            }
        }
        Ok(Worked::Done)
    }

    /// A learner who guesses comes to a state.
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

/// What comes of those who go by the words of a language, in the order of [`SPOKEN`]; none where it was stopped.
pub(super) fn try_spoken(
    class: usize, space: &Space, footing: &Footing, cues: &Cues, go_on: &dyn Fn() -> bool,
) -> Result<Option<Vec<Tried>>, Impossible> {
    let mut tried = Vec::new();
    for bot in SPOKEN {
        if !go_on() {
            return Ok(None);
        }
        tried.push(try_one(class, space, footing, bot, cues)?);
    }
    Ok(Some(tried))
}

/// What comes of a strategy that takes the order of display as it comes.
fn try_one(class: usize, space: &Space, footing: &Footing, bot: Bot, cues: &Cues) -> Result<Tried, Impossible> {
    let Footing { order, outlook, tariff } = footing;
    let strategy = By::new(bot, cues, space);
    let chance = chance(space, order, outlook, tariff, &strategy)?;
    Tried::new(class, chance, MOST_BY_LUCK, || unseeded(shortest_pass(space, *tariff, &strategy)))
}

/// A play that no seed shows more than another.
pub(super) fn unseeded(play: Result<Option<Vec<Command>>, Impossible>) -> Result<Shown, Impossible> {
    Ok(play?.map(|play| (None, play)))
}

/// What can be scored: the best there is without a critical breach, and where it isn't the full score a shortest play that
/// has it.
fn bound(
    report: &mut ClassReport, class: usize, space: &Space, order: &[StateIx], outlook: &Outlook, tariff: Tariff,
) -> Result<(BasisPoints, Option<Witness>), Impossible> {
    let opening = space.opening();
    let to_go = outlook.from(StateIx::FIRST).before(opening.points, opening.critical);
    report.range = score_range(to_go, tariff.gauge);
    if let (Some(needed), false) = (tariff.least(), opening.critical)
        && let Some(totals) = Totals::new(space, order, needed, tariff.gauge.top)
        && let Some(total) = totals.lowest_from(StateIx::FIRST, needed - opening.points)
    {
        let commands = totals.play(space, StateIx::FIRST, total)?;
        let score = tariff.score(total + opening.points, false);
        report.worst_pass = score.map(|score| (score, Witness::new(class, commands)));
    }
    let best = to_go.clean.and_then(|span| tariff.score(span.most, false)).unwrap_or(BasisPoints(0));
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
fn score_range(to_go: ToGo, gauge: Gauge) -> Option<ScoreRange> {
    let of = |span: Span| Some((gauge.score(span.least)?, gauge.score(span.most)?));
    let ranges = [to_go.clean, to_go.broken].into_iter().flatten().filter_map(of);
    ranges.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

/// The range of each competency that has something to measure; none where it was stopped.
fn by_competency(
    space: &Space, order: &[StateIx], scale: &ClassScale, go_on: &dyn Fn() -> bool,
) -> Result<Option<Ranges>, Impossible> {
    let book = space.premise().watch.book();
    let mut ranges = Vec::new();
    for ((at, name), gauge) in book.competencies.iter().enumerate().zip(&scale.competencies) {
        if gauge.score(0).is_none() {
            continue;
        }
        if !go_on() {
            return Ok(None);
        }
        let counts = Counts::of(space.premise(), CompetencyIx::from(at))?;
        let points = space.said().map(|_, marks| counts.marks(marks));
        let of = |step: &Step<'_>| *points.at(step.said) + counts.goals(step.talk.goals);
        let outlook = Outlook::counting(space, order, of, |_| false);
        let to_go = outlook.from(StateIx::FIRST).before(counts.marks(space.opening()), false);
        ranges.extend(score_range(to_go, *gauge).map(|range| (name.into(), range)));
    }
    Ok(Some(ranges))
}
