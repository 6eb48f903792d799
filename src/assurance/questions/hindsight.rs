//! A play looked at afterwards: what each choice cost, and until when a pass could still be had.

use crate::assessment::Tariff;
use crate::assurance::explore::order::order;
use crate::assurance::explore::space::Space;
use crate::assurance::totals::outlook::{Outlook, ToGo};
use crate::encounter::{Command, Premise};
use crate::terms::BasisPoints;
use std::collections::HashMap;
use std::sync::Arc;

/// What one turn could still come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnLook {
    /// What the learner did.
    pub command: Command,
    /// The best and the worst score that could still be had before it.
    pub before: Attainable,
    /// The same after it.
    pub after: Attainable,
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
        BasisPoints(self.before.best.0.saturating_sub(self.after.best.0))
    }
}

/// A play in hindsight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hindsight {
    /// Turn by turn.
    pub turns: Vec<TurnLook>,
    /// The last turn, counted from 0, before which a pass could still be had; none if never.
    pub last_chance: Option<usize>,
    /// From there, a shortest way to a pass.
    pub way: Vec<Command>,
}

/// Looks at a play, which may have ended or not, by exploring all it could have become, at most `cap` states. `go_on`
/// hears how many there are so far. None where they are too many, the play doesn't fit the premise, or plays go round in
/// circles.
#[must_use]
pub fn hindsight(
    premise: &Arc<Premise>, commands: &[Command], cap: usize, go_on: impl FnMut(usize) -> bool,
) -> Option<Hindsight> {
    let space = Space::explore(Arc::clone(premise), cap, go_on);
    if !space.is_complete() {
        return None;
    }
    let order = order(&space).ok()?;
    let outlook = Outlook::new(&space, &order);
    let tariff = Tariff::of(premise);
    let opening = space.opening();
    let mut here = Some(Here { state: 0, points: opening.points, broken: opening.critical });
    let mut turns = Vec::with_capacity(commands.len());
    let mut chance = None;
    for (turn, command) in commands.iter().enumerate() {
        let now = here?;
        let before = attainable(outlook.from(now.state), now, tariff);
        if before.passes {
            chance = Some((turn, now));
        }
        let step = space.steps(now.state).find(|step| step.talk.command == *command)?;
        let next = Here {
            state: step.to.unwrap_or(now.state),
            points: now.points + step.points(),
            broken: now.broken || step.marks.critical,
        };
        let to_go = step.to.map_or(ToGo::OVER, |to| outlook.from(to));
        turns.push(TurnLook { command: *command, before, after: attainable(to_go, next, tariff) });
        here = step.to.map(|_| next);
    }
    // a play that isn't over may still have its chance ahead
    if let Some(now) = here.filter(|now| attainable(outlook.from(now.state), *now, tariff).passes) {
        chance = Some((commands.len(), now));
    }
    let way = chance.and_then(|(_, from)| shortest_pass(&space, &outlook, tariff, from)).unwrap_or_default();
    Some(Hindsight { turns, last_chance: chance.map(|(turn, _)| turn), way })
}

#[derive(Clone, Copy)]
struct Here {
    state: usize,
    points: i32,
    broken: bool,
}

fn attainable(to_go: ToGo, here: Here, tariff: Tariff) -> Attainable {
    let of = |points: i32, broken: bool| tariff.score(here.points + points, here.broken || broken);
    let ends = [(to_go.clean, false), (to_go.broken, true)];
    let ends = ends.into_iter().filter_map(|(span, broken)| Some((span?, broken)));
    let scores = ends.flat_map(|(span, broken)| [of(span.least, broken), of(span.most, broken)]);
    let best = scores.clone().max().unwrap_or(BasisPoints(0));
    let passes = to_go.clean.is_some_and(|span| tariff.passes(here.points + span.most, here.broken));
    Attainable { best, worst: scores.min().unwrap_or(BasisPoints(0)), passes }
}

/// The fewest commands from a state on that end in a pass. Layer by layer; of the ways to a state that take as long, the
/// one with the most points is as good as any.
fn shortest_pass(space: &Space, outlook: &Outlook, tariff: Tariff, from: Here) -> Option<Vec<Command>> {
    let needed = tariff.least()?;
    // state, points, the entry it came from, by what
    let mut entries: Vec<(usize, i32, usize, Option<Command>)> = vec![(from.state, from.points, 0, None)];
    let mut layer = 0..1;
    while !layer.is_empty() {
        let mut next: HashMap<usize, usize> = HashMap::new();
        for at in layer.clone() {
            let Some((state, points, ..)) = entries.get(at).copied() else { continue };
            for step in space.steps(state).filter(|step| !step.marks.critical) {
                let (points, command) = (points + step.points(), Some(step.talk.command));
                let Some(to) = step.to else {
                    if points >= needed {
                        return Some(way_back(&entries, at, step.talk.command));
                    }
                    continue;
                };
                if outlook.from(to).clean.is_none_or(|span| points + span.most < needed) {
                    continue;
                }
                match next.get(&to).and_then(|known| entries.get_mut(*known)) {
                    Some(known) if known.1 >= points => {}
                    Some(known) => *known = (to, points, at, command),
                    None => {
                        next.insert(to, entries.len());
                        entries.push((to, points, at, command));
                    }
                }
            }
        }
        layer = layer.end..entries.len();
    }
    None
}

fn way_back(entries: &[(usize, i32, usize, Option<Command>)], mut at: usize, last: Command) -> Vec<Command> {
    let mut way = vec![last];
    while let Some((_, _, from, Some(command))) = entries.get(at) {
        way.push(*command);
        at = *from;
    }
    way.reverse();
    way
}
