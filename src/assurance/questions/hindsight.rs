//! A play looked at afterwards: what each choice cost, and until when a pass could still be had.

use crate::assessment::Tariff;
use crate::assurance::explore::order::{Order, order};
use crate::assurance::explore::space::{Space, StateIx};
use crate::assurance::explore::watches::Marks;
use crate::assurance::totals::arrivals::{ArrivalIx, Arrivals};
use crate::assurance::totals::outlook::{Outlook, ToGo};
use crate::assurance::totals::total::Total;
use crate::assurance::unproved::Impossible;
use crate::encounter::{Command, Premise};
use crate::policy::{Book, Mark, Scoring};
use crate::terms::{BasisPoints, ClauseIx};
use std::sync::Arc;

/// What one turn could still come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnLook {
    /// What the learner did.
    pub command: Command,
    /// The best and the worst score that could still be had before it.
    pub before: Attainable,
    /// The same after it.
    pub after: Attainable,
    /// Everything that could have been done there, what was done included.
    pub choices: Vec<ChoiceLook>,
}

/// What one thing that could have been done would have left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceLook {
    /// What could have been done.
    pub command: Command,
    /// The best and the worst score that could still have been had after it.
    pub after: Attainable,
    /// Whether it breaks something critical.
    pub critical: bool,
    /// The clauses that it breaks, once for each time.
    pub breaks: Vec<ClauseIx>,
}

/// Scores that can still be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attainable {
    /// The best.
    pub best: BasisPoints,
    /// The worst.
    pub worst: BasisPoints,
    /// Whether a pass is among them.
    pub passes: bool,
}

impl TurnLook {
    /// What the choice cost: how much lower the best score is that can still be had.
    #[must_use]
    pub fn cost(&self) -> BasisPoints {
        self.cost_of(self.after)
    }

    /// How much lower the best score is than before the turn where this can still be had.
    #[must_use]
    pub fn cost_of(&self, after: Attainable) -> BasisPoints {
        BasisPoints(self.before.best.0.saturating_sub(after.best.0))
    }
}

/// A play in hindsight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hindsight {
    /// What could be had before the first turn.
    pub first: Attainable,
    /// Turn by turn.
    pub turns: Vec<TurnLook>,
    /// The last turn, counted from 0, before which a pass could still be had; none if never.
    pub last_chance: Option<usize>,
    /// From there, the way to a pass that breaks least, and of those a shortest.
    pub way: Vec<Advised>,
}

/// A step of a way to a pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advised {
    /// What to do.
    pub command: Command,
    /// The clauses that it breaks: there is no way to a pass that breaks less.
    pub breaks: Vec<ClauseIx>,
}

/// Looks at a play, which may have ended or not, by exploring all it could have become, at most `cap` states. `go_on`
/// hears how many there are so far. None where they are too many, plays go round in circles, or nothing has a score.
///
/// # Errors
/// Where the space contradicts itself, or has no such play.
pub fn hindsight(
    premise: &Arc<Premise>, tariff: Tariff, commands: &[Command], cap: usize, go_on: impl FnMut(usize) -> bool,
) -> Result<Option<Hindsight>, Impossible> {
    let Some(explored) = Explored::explore(premise, tariff, cap, go_on)? else { return Ok(None) };
    let Followed { turns, chance, .. } = follow(&explored, commands)?;
    let way = match chance {
        Some((_, from)) => gentlest_pass(&explored.space, &explored.outlook, tariff, from)?,
        None => Vec::new(),
    };
    let first = explored.attainable(explored.start());
    Ok(Some(Hindsight { first, turns, last_chance: chance.map(|(turn, _)| turn), way }))
}

/// All that an encounter can become, explored once, to be asked about one play of it after another.
pub struct Explored {
    space: Space,
    outlook: Outlook,
    tariff: Tariff,
}

impl Explored {
    /// Explores it; see [`hindsight`].
    ///
    /// # Errors
    /// Where the space contradicts itself.
    pub fn explore(
        premise: &Arc<Premise>, tariff: Tariff, cap: usize, go_on: impl FnMut(usize) -> bool,
    ) -> Result<Option<Self>, Impossible> {
        if tariff.score(0, false).is_none() {
            return Ok(None);
        }
        let space = Space::explore(Arc::clone(premise), cap, go_on)?;
        if !space.is_complete() {
            return Ok(None);
        }
        let Order::Forward(order) = order(&space)? else { return Ok(None) };
        let outlook = Outlook::new(&space, &order);
        Ok(Some(Self { space, outlook, tariff }))
    }

    /// The turns of a play, and what each thing that can be done next would leave.
    ///
    /// # Errors
    /// Where the space contradicts itself, or has no such play.
    pub fn foresight(&self, commands: &[Command]) -> Result<Lookahead, Impossible> {
        let Followed { turns, here, .. } = follow(self, commands)?;
        let choices = here.map(|now| self.choices(now)).transpose()?.unwrap_or_default();
        Ok(Lookahead { turns, choices: choices.into_iter().map(|(choice, _)| choice).collect() })
    }

    /// What each thing that can be done would leave, with where it leads; nowhere where the encounter is over then.
    fn choices(&self, now: Here) -> Result<Vec<(ChoiceLook, Option<Here>)>, Impossible> {
        let (book, before) = (self.space.premise().watch.book(), self.attainable(now));
        let steps = self.space.steps(now.state).map(|step| {
            let next = Here {
                state: step.to.unwrap_or(now.state),
                points: now.points + step.points(),
                broken: now.broken || step.marks.critical,
            };
            let to_go = step.to.map_or(ToGo::OVER, |to| self.outlook.from(to));
            let after = attainable(to_go, next, self.tariff);
            if after.best > before.best || after.passes && !before.passes {
                return Err(Impossible::Contradiction("a choice after which more can be had than before it"));
            }
            let (command, critical) = (step.talk.command, step.marks.critical);
            let choice = ChoiceLook { command, after, critical, breaks: breaches(book, step.marks) };
            Ok((choice, step.to.map(|_| next)))
        });
        steps.collect()
    }

    fn start(&self) -> Here {
        let opening = self.space.opening();
        Here { state: StateIx::FIRST, points: opening.points, broken: opening.critical }
    }

    fn attainable(&self, here: Here) -> Attainable {
        attainable(self.outlook.from(here.state), here, self.tariff)
    }
}

/// A play turn by turn, and what can be done next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lookahead {
    /// Turn by turn.
    pub turns: Vec<TurnLook>,
    /// What each thing that can be done next would leave; nothing where the play is over.
    pub choices: Vec<ChoiceLook>,
}

/// A play, turn by turn.
struct Followed {
    turns: Vec<TurnLook>,
    /// Before how many turns, and where, a pass could last be had.
    chance: Option<(usize, Here)>,
    /// Where it stands; none where it is over.
    here: Option<Here>,
}

fn follow(explored: &Explored, commands: &[Command]) -> Result<Followed, Impossible> {
    let mut here = Some(explored.start());
    let unknown = Impossible::Contradiction("a play that the space doesn't have");
    let mut turns = Vec::with_capacity(commands.len());
    let mut chance = None;
    for (turn, command) in commands.iter().enumerate() {
        let now = here.ok_or(unknown.clone())?;
        let before = explored.attainable(now);
        if before.passes {
            chance = Some((turn, now));
        }
        let choices = explored.choices(now)?;
        let taken = choices.iter().find(|(choice, _)| choice.command == *command).ok_or(unknown.clone())?;
        let (after, next) = (taken.0.after, taken.1);
        let choices = choices.into_iter().map(|(choice, _)| choice).collect();
        turns.push(TurnLook { command: *command, before, after, choices });
        here = next;
    }
    // a play that isn't over may still have its chance ahead
    if let Some(now) = here.filter(|now| explored.attainable(*now).passes) {
        chance = Some((commands.len(), now));
    }
    Ok(Followed { turns, chance, here })
}

#[derive(Clone, Copy)]
struct Here {
    state: StateIx,
    points: i32,
    broken: bool,
}

fn attainable(to_go: ToGo, here: Here, tariff: Tariff) -> Attainable {
    let of = |points: i32, broken: bool| tariff.score(here.points + points, here.broken || broken);
    let ends = [(to_go.clean, false), (to_go.broken, true)];
    let ends = ends.into_iter().filter_map(|(span, broken)| Some((span?, broken)));
    let scores = ends.flat_map(|(span, broken)| [of(span.least, broken), of(span.most, broken)]).flatten();
    // from where no play ends nothing is scored
    let best = scores.clone().max().unwrap_or(BasisPoints(0));
    let passes = to_go.clean.is_some_and(|span| tariff.passes(here.points + span.most, here.broken));
    Attainable { best, worst: scores.min().unwrap_or(BasisPoints(0)), passes }
}

/// How far a way has come.
#[derive(Clone, Copy)]
struct Come {
    total: Total,
    /// The weights of what was broken on it.
    lost: i32,
}

impl Come {
    /// Whether it can do all that the other can.
    fn covers(self, other: Self) -> bool {
        self.total >= other.total && self.lost <= other.lost
    }
}

/// The way from a state on to a pass, where one can be had, that breaks least by weight, and of those one with the fewest
/// commands. Layer by layer; once a way is known, only what breaks less is followed.
fn gentlest_pass(space: &Space, outlook: &Outlook, tariff: Tariff, from: Here) -> Result<Vec<Advised>, Impossible> {
    let needed = Total::needed(tariff);
    let book = space.premise().watch.book();
    let broken = space.said().map(|_, marks| breaches(book, marks));
    let lost = broken.map(|_, clauses| {
        clauses.iter().map(|clause| i32::from(book.weights.of(book.clauses.at(*clause).severity))).sum::<i32>()
    });
    let here = Come { total: Total::clean_with(from.points), lost: 0 };
    let mut arrivals = Arrivals::new(space.rows(None), from.state, here)?;
    let mut found: Option<(i32, ArrivalIx, usize)> = None;
    loop {
        let layer = arrivals.next_layer()?;
        if layer.is_empty() || found.is_some_and(|(lost, ..)| lost == 0) {
            break;
        }
        for at in layer.map(ArrivalIx) {
            let (state, come) = arrivals.get(at);
            for step in space.steps(state).filter(|step| !step.marks.critical) {
                let next = Come { total: come.total.after(&step), lost: come.lost.saturating_add(*lost.at(step.said)) };
                if found.is_some_and(|(least, ..)| next.lost >= least) {
                    continue;
                }
                match step.to {
                    Some(to) => {
                        let most = outlook.from(to).clean.map(|span| next.total.with(span.most));
                        if most.is_some_and(|most| most >= needed) {
                            arrivals.add(to, next, (at, step.by), Come::covers)?;
                        }
                    }
                    None if next.total >= needed => found = Some((next.lost, at, step.by)),
                    None => {}
                }
            }
        }
    }
    let (_, last, by) = found.ok_or(Impossible::Contradiction("a pass that can be had and that no way leads to"))?;
    let steps = arrivals.way(last).into_iter().chain([(arrivals.get(last).0, by)]);
    let advised = steps.map(|(state, by)| {
        let step = space.steps(state).nth(by).ok_or(Impossible::Contradiction("a way by a step that isn't there"))?;
        Ok(Advised { command: step.talk.command, breaks: broken.at(step.said).clone() })
    });
    advised.collect()
}

/// The clauses that a step breaks, once for each time.
pub(crate) fn breaches(book: &Book, marks: &Marks) -> Vec<ClauseIx> {
    let kept = |clause: ClauseIx| book.clauses.at(clause).constraint.scoring() == Scoring::Kept;
    let broken = marks.touched.iter().filter(|one| one.mark == Mark::Violated && kept(one.clause));
    broken.map(|one| one.clause).collect()
}
