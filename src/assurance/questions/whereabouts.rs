//! What is so at each moment of a scenario, and what each answer leaves: for whoever writes it.

use crate::assessment::Tariff;
use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::assurance::explore::talks::TalkArrival;
use crate::assurance::explore::watches::Marks;
use crate::assurance::totals::outlook::Outlook;
use crate::assurance::unproved::Impossible;
use crate::encounter::{Command, Premise, State};
use crate::policy::Mark;
use crate::scenario::{Axis, Condition, Line, Scenario};
use crate::terms::{BasisPoints, ClauseIx, NodeIx, PersonIx, ResponseIx};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a condition comes to where it is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConditionHere {
    /// Whether it ever holds there.
    pub holds: bool,
    /// Whether it ever fails there.
    pub fails: bool,
    /// What its parts come to, those that have none inside, in the order in which they stand in it.
    pub parts: Vec<PartHere>,
    /// Where it never holds: which of its parts had to be another number so that it could, and the nearest that is one.
    pub nearest: Option<(usize, u8)>,
}

impl ConditionHere {
    /// Whether it was ever asked.
    #[must_use]
    pub const fn is_asked(&self) -> bool {
        self.holds || self.fails
    }
}

/// What a part of a condition comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartHere {
    /// The mood that it looks at, from the least to the most.
    Mood {
        /// Whose.
        who: PersonIx,
        /// Which.
        axis: Axis,
        /// The lowest.
        least: u8,
        /// The highest.
        most: u8,
    },
    /// Whether it ever holds, and whether it ever fails.
    Either {
        /// It does.
        holds: bool,
        /// It doesn't.
        fails: bool,
    },
}

/// What is so at a node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeHere {
    /// The best score of the plays that come by there, over all fact classes; none where none is without a critical breach.
    pub best: Option<BasisPoints>,
    /// Whether any play comes by there.
    pub reached: bool,
    /// By line: what its condition comes to; nothing of a line that has none.
    pub lines: Vec<Option<ConditionHere>>,
    /// What each of its responses leaves, in the node's order.
    pub responses: Vec<(ResponseIx, ChoiceHere)>,
    /// What silence leaves; none where there is none.
    pub silence: Option<ChoiceHere>,
}

/// What a response, or silence, leaves and does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChoiceHere {
    /// The best score of the plays that take it, over all fact classes; none where each has a critical breach.
    pub best: Option<BasisPoints>,
    /// Whether some play that takes it passes.
    pub passes: bool,
    /// Whether any play can take it.
    pub offered: bool,
    /// What its condition comes to, where it has one.
    pub when: Option<ConditionHere>,
    /// What it does to clauses, by clause.
    pub clauses: BTreeMap<ClauseIx, ClauseHere>,
}

/// What a choice does to a clause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClauseHere {
    /// It keeps it or earns it, in some play.
    pub keeps: bool,
    /// It breaks it, in some play.
    pub breaks: bool,
    /// It opens what has to follow, in some play.
    pub opens: bool,
    /// It does so in every play that takes it.
    pub always: bool,
}

/// All nodes of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// In the scenario's order.
    pub nodes: Vec<NodeHere>,
    /// By interrupt: what its condition comes to.
    pub interrupts: Vec<ConditionHere>,
}

/// What conditions look at, without what does not bear on them.
type Seen = (NodeIx, State);

impl Whereabouts {
    /// Of a scenario of which nothing has been read yet.
    pub(crate) fn of(scenario: &Scenario) -> Result<Self, Impossible> {
        let here = |when: &Condition| {
            let mut parts = Vec::new();
            when.visit(&mut |part| parts.extend(unseen(part)));
            ConditionHere { parts, ..ConditionHere::default() }
        };
        let mut nodes = Vec::new();
        for node in &scenario.nodes {
            let mut responses = Vec::new();
            for ix in &node.responses {
                let when = scenario.response(*ix).ok_or(NAMELESS)?.when.as_ref().map(here);
                responses.push((*ix, ChoiceHere { when, ..ChoiceHere::default() }));
            }
            nodes.push(NodeHere {
                lines: node.lines.iter().map(|line| line.when.as_ref().map(here)).collect(),
                responses,
                silence: node.silence.as_ref().map(|_| ChoiceHere::default()),
                ..NodeHere::default()
            });
        }
        let interrupts = scenario.interrupts.iter().map(|one| here(&one.when)).collect();
        Ok(Self { nodes, interrupts })
    }

    /// Takes in a space that was seen whole.
    pub(crate) fn read(
        &mut self, space: &Space, order: &[StateIx], outlook: &Outlook, tariff: Tariff,
    ) -> Result<(), Impossible> {
        self.conditions(space)?;
        self.scores(space, order, outlook, tariff)?;
        self.deeds(space)
    }

    /// What conditions come to.
    fn conditions(&mut self, space: &Space) -> Result<(), Impossible> {
        let (mut spoken, mut at): (FxHashSet<Seen>, FxHashSet<Seen>) = Default::default();
        let bare = |now: &State| State { turn: 0, ..*now };
        space.arrivals(|arrival| match arrival {
            TalkArrival::Spoken { node, now } => drop(spoken.insert((node, bare(now)))),
            TalkArrival::At { node, now } => drop(at.insert((node, bare(now)))),
        })?;
        let scenario = Arc::clone(&space.premise().scenario);
        for premise in space.premises() {
            for (node, now) in &spoken {
                let lines = &scenario.node(*node).ok_or(NAMELESS)?.lines;
                let here = self.nodes.get_mut(node.at()).ok_or(NAMELESS)?;
                ask_lines(lines, &mut here.lines, premise, now);
            }
            for (node, now) in &at {
                let here = self.nodes.get_mut(node.at()).ok_or(NAMELESS)?;
                for (ix, choice) in &mut here.responses {
                    let when = scenario.response(*ix).ok_or(NAMELESS)?.when.as_ref();
                    if let (Some(when), Some(known)) = (when, &mut choice.when) {
                        ask(when, known, premise, now);
                    }
                }
                for (interrupt, known) in scenario.interrupts.iter().zip(&mut self.interrupts) {
                    ask(&interrupt.when, known, premise, now);
                }
            }
        }
        Ok(())
    }

    /// What plays score that come by.
    fn scores(
        &mut self, space: &Space, order: &[StateIx], outlook: &Outlook, tariff: Tariff,
    ) -> Result<(), Impossible> {
        // the most that a play without a critical breach has on the way to a state
        let mut booked = space.rows(None::<i32>);
        let opening = space.opening();
        *booked.at_mut(StateIx::FIRST) = (!opening.critical).then_some(opening.points);
        let score = |total: Option<i32>| total.and_then(|total| tariff.score(total, false));
        for state in order {
            let before = *booked.at(*state);
            let here = self.nodes.get_mut(space.node(*state)?.at()).ok_or(NAMELESS)?;
            here.reached = true;
            let through = outlook.from(*state).clean.map(|span| span.most);
            here.best = here.best.max(score(before.zip(through).map(|(before, through)| before + through)));
            for step in space.steps(*state) {
                let choice = here.choice(&step)?;
                let total = before.zip(outlook.through(&step).clean).map(|(before, through)| before + through.most);
                choice.offered = true;
                choice.best = choice.best.max(score(total));
                choice.passes |= total.is_some_and(|total| tariff.passes(total, false));
                if let (Some(to), Some(before), false) = (step.to, before, step.marks.critical) {
                    let known = booked.at_mut(to);
                    *known = (*known).max(Some(before + step.points()));
                }
            }
        }
        Ok(())
    }

    /// What choices do to clauses.
    fn deeds(&mut self, space: &Space) -> Result<(), Impossible> {
        let marks = space.said().len();
        let responses = space.premise().scenario.responses.len();
        let choices = responses + self.nodes.len();
        let mut seen = vec![false; choices * marks];
        for state in space.states() {
            let node = space.node(state)?;
            for step in space.steps(state) {
                let choice = match step.talk.command {
                    Command::Respond(ix) => ix.at(),
                    Command::Silence => responses + node.at(),
                };
                *seen.get_mut(choice * marks + step.said.at()).ok_or(NAMELESS)? = true;
            }
        }
        let of = |choice: usize| seen.get(choice * marks..(choice + 1) * marks).unwrap_or_default();
        for (node, here) in self.nodes.iter_mut().enumerate() {
            let all = here.responses.iter_mut().map(|(ix, choice)| (ix.at(), choice));
            for (at, choice) in all.chain(here.silence.iter_mut().map(|choice| (responses + node, choice))) {
                let said =
                    space.said().as_slice().iter().zip(of(at)).filter(|(_, seen)| **seen).map(|(marks, _)| marks);
                for marks in said.clone() {
                    for touched in &marks.touched {
                        let clause = choice
                            .clauses
                            .entry(touched.clause)
                            .or_insert(ClauseHere { always: true, ..ClauseHere::default() });
                        match touched.mark {
                            Mark::Violated => clause.breaks = true,
                            Mark::Fulfilled => clause.keeps = true,
                            Mark::Activated => clause.opens = true,
                            Mark::Settled => {}
                        }
                    }
                    for clause in &marks.met {
                        choice
                            .clauses
                            .entry(*clause)
                            .or_insert(ClauseHere { always: true, ..ClauseHere::default() })
                            .keeps = true;
                    }
                }
                for (clause, here) in &mut choice.clauses {
                    let touches = |marks: &Marks| {
                        marks.met.contains(clause) || marks.touched.iter().any(|one| one.clause == *clause)
                    };
                    here.always &= said.clone().all(touches);
                }
            }
        }
        Ok(())
    }
}

impl NodeHere {
    fn choice(&mut self, step: &Step<'_>) -> Result<&mut ChoiceHere, Impossible> {
        let found = match step.talk.command {
            Command::Respond(ix) => self.responses.iter_mut().find(|(one, _)| *one == ix).map(|(_, choice)| choice),
            Command::Silence => self.silence.as_mut(),
        };
        found.ok_or(NAMELESS)
    }
}

const NAMELESS: Impossible = Impossible::Contradiction("something come to that the scenario doesn't contain");

/// A part of a condition that has none inside, of which nothing has been seen.
const fn unseen(part: &Condition) -> Option<PartHere> {
    match part {
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) => None,
        Condition::AtLeast(who, axis, _) | Condition::AtMost(who, axis, _) => {
            Some(PartHere::Mood { who: *who, axis: *axis, least: u8::MAX, most: 0 })
        }
        Condition::Is(..)
        | Condition::MoreThan(..)
        | Condition::LessThan(..)
        | Condition::Done(_)
        | Condition::Fewer(..)
        | Condition::Visited(_)
        | Condition::After(_) => Some(PartHere::Either { holds: false, fails: false }),
    }
}

/// Asks the conditions of a node's lines where one of them is to be said: what it comes to is told of each, and whether it holds where
/// none before it does.
fn ask_lines(lines: &[Line], known: &mut [Option<ConditionHere>], premise: &Premise, now: &State) {
    let mut is_said = false;
    for (line, known) in lines.iter().zip(known) {
        let (Some(when), Some(known)) = (&line.when, known) else { continue };
        let held = (known.holds, known.nearest);
        ask(when, known, premise, now);
        if is_said {
            // what is said before it leaves it nothing
            (known.holds, known.nearest, known.fails) = (held.0, held.1, true);
        }
        is_said |= when.holds(&premise.situation(now));
    }
}

/// Asks a condition in a situation.
fn ask(when: &Condition, known: &mut ConditionHere, premise: &Premise, now: &State) {
    let situation = premise.situation(now);
    let mut parts = known.parts.iter_mut();
    when.visit(&mut |part| {
        if unseen(part).is_none() {
            return;
        }
        match parts.next() {
            Some(PartHere::Mood { who, axis, least, most }) => {
                let mood = situation.moods.on(*who, *axis);
                (*least, *most) = ((*least).min(mood), (*most).max(mood));
            }
            Some(PartHere::Either { holds, fails }) => {
                let held = part.holds(&situation);
                *holds |= held;
                *fails |= !held;
            }
            None => {}
        }
    });
    let holds = when.holds(&situation);
    known.holds |= holds;
    known.fails |= !holds;
    if holds {
        known.nearest = None;
    } else if !known.holds {
        known.nearest = nearer(known.nearest, when, premise, now);
    }
}

/// What one bound of a condition, or of one of those that must all hold, had to be so that it held here: of two the nearer to what
/// stands there.
fn nearer(known: Option<(usize, u8)>, when: &Condition, premise: &Premise, now: &State) -> Option<(usize, u8)> {
    let situation = premise.situation(now);
    let one = std::slice::from_ref(when);
    let all = if let Condition::All(all) = when { all.as_slice() } else { one };
    let mut failing = all.iter().enumerate().filter(|(_, one)| !one.holds(&situation));
    let (Some((place, only)), None) = (failing.next(), failing.next()) else { return known };
    let before = all.iter().take(place).map(leaves).sum::<usize>();
    let (bound, mood) = match only {
        Condition::AtLeast(who, axis, bound) | Condition::AtMost(who, axis, bound) => {
            (*bound, situation.moods.on(*who, *axis))
        }
        Condition::All(_)
        | Condition::Any(_)
        | Condition::Not(_)
        | Condition::Is(..)
        | Condition::MoreThan(..)
        | Condition::LessThan(..)
        | Condition::Done(_)
        | Condition::Fewer(..)
        | Condition::Visited(_)
        | Condition::After(_) => return known,
    };
    match known {
        Some((_, other)) if other.abs_diff(bound) <= mood.abs_diff(bound) => known,
        Some(_) | None => Some((before, mood)),
    }
}

/// How many parts without any inside a condition has.
fn leaves(of: &Condition) -> usize {
    let mut count = 0;
    of.visit(&mut |part| count += usize::from(unseen(part).is_some()));
    count
}
