//! One clause, or one leg of it, as a small automaton: a few bits, two counters and a deadline.
//!
//! INVARIANT: a deed that performs none of a clause's activities never touches its state, except that a due deadline
//! expires. Obligations that wait for the same target share one deadline, the earliest: together they are one violation.
//! Prohibitions after the same activations share one, the latest.

use super::constraint::{Constraint, Over, Template};
use super::leg::{Leg, Link, Reach};
use super::related::Kept;
use super::window::{Clock, NEVER, Now, Reckoning};
use crate::terms::{Actor, ClauseIx};

/// What a monitor has to say about the deed at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// An obligation opened.
    Activated,
    /// What was asked for has been done, or what must not follow can no longer follow.
    Fulfilled,
    /// The clause is broken here; once more, if it was before.
    Violated,
    /// What was open is closed; the same deed's breach of the other leg has told why.
    Settled,
}

/// Which obligations of a clause a mark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    pub(super) leg: u8,
    pub(super) kept: Option<&'a Kept>,
}

/// Hears what monitors have to say. `()` hears nothing and costs nothing.
pub trait Sink {
    /// A clause said something about the deed at hand.
    fn note(&mut self, clause: ClauseIx, group: Group<'_>, mark: Mark);
}

impl Sink for () {
    fn note(&mut self, _: ClauseIx, _: Group<'_>, _: Mark) {}
}

/// Where one monitor stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MonitorState {
    /// An obligation is open, or a prohibition in force.
    pub open: bool,
    /// What is looked for backward has come and still counts, or the wanted deed has been done (Init, End).
    pub seen: bool,
    /// Occurrences so far (counting templates, saturating); for choices a bit per side.
    pub hits: u16,
    /// Violations so far, saturating.
    pub violations: u16,
    /// The position of its clock up to which `open` may wait or `seen` is good.
    pub due: u32,
}

/// The template without its triggers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    Existence(u16),
    Absence(u16),
    Exactly(u16),
    Init(Over),
    End(Over),
    Choice,
    ExclusiveChoice,
    Leg(Leg),
}

/// What a deed is to a clause: its activation, its target, or both; data conditions already judged.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hit {
    pub activation: bool,
    pub target: bool,
}

/// The deed, as far as an automaton looks at it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment<'a> {
    pub actor: Actor,
    pub now: Now,
    pub reckoning: Reckoning<'a>,
}

impl Moment<'_> {
    /// Whether the deed is one of those `over` ranges over.
    pub(super) fn is_over(&self, over: Over) -> bool {
        Clock::counting(over).counts(self.actor)
    }

    pub(super) const fn place(&self, over: Over) -> u32 {
        self.now.on(Clock::counting(over))
    }

    /// The place of the last deed before this one that `over` ranges over.
    pub(super) fn place_before(&self, over: Over) -> u32 {
        self.place(over) - u32::from(self.is_over(over))
    }
}

/// The first side of a choice has been done, and the second.
const SIDES: [u16; 2] = [1, 2];
const BOTH: u16 = 3;

impl Rule {
    /// The automata of a constraint: one, or one for each leg.
    pub(super) fn of(constraint: &Constraint) -> Vec<Self> {
        match constraint.template {
            Template::Existence(times) => vec![Self::Existence(times)],
            Template::Absence(times) => vec![Self::Absence(times)],
            Template::Exactly(times) => vec![Self::Exactly(times)],
            Template::Init => vec![Self::Init(constraint.over)],
            Template::End => vec![Self::End(constraint.over)],
            Template::Choice => vec![Self::Choice],
            Template::ExclusiveChoice => vec![Self::ExclusiveChoice],
            _ => Leg::of(constraint).into_iter().map(Self::Leg).collect(),
        }
    }

    pub(super) const fn initial(self) -> MonitorState {
        let init = matches!(self, Self::Init(_));
        MonitorState { open: init, seen: false, hits: 0, violations: 0, due: if init { 1 } else { NEVER } }
    }

    /// The clock on which an open obligation runs out, if it does before the end.
    pub(super) const fn expires_on(self) -> Option<Clock> {
        match self {
            Self::Init(over) => Some(Clock::counting(over)),
            Self::Leg(leg) => leg.expires_on(),
            _ => None,
        }
    }

    /// The events whose places it counts.
    pub(super) const fn over(self) -> Over {
        match self {
            Self::Init(over) | Self::End(over) => over,
            Self::Leg(Leg { link: Link::Chain, over, .. }) => over,
            _ => Over::Staff,
        }
    }

    pub(super) const fn swapped(self) -> bool {
        matches!(self, Self::Leg(Leg { swapped: true, .. }))
    }

    /// Whether a breach of this second leg is the same deed's breach of the first one.
    pub(super) const fn echoes(self) -> bool {
        matches!(self, Self::Leg(Leg { swapped: true, negated: true, .. }))
    }

    /// Takes a deed that concerns the clause.
    pub(super) fn step(self, state: &mut MonitorState, hit: Hit, moment: &Moment<'_>, mut note: impl FnMut(Mark)) {
        match self {
            Self::Existence(times) => {
                if hit.activation && state.hits < times {
                    state.hits += 1;
                    if state.hits == times {
                        note(Mark::Fulfilled);
                    }
                }
            }
            Self::Absence(times) => {
                if hit.activation {
                    state.hits = state.hits.saturating_add(1);
                    if state.hits >= times {
                        break_it(state, &mut note);
                    }
                }
            }
            Self::Exactly(times) => {
                if hit.activation && state.hits <= times {
                    state.hits = state.hits.saturating_add(1);
                    if state.hits > times {
                        break_it(state, &mut note);
                    }
                }
            }
            Self::Init(over) => {
                if hit.activation && moment.is_over(over) && state.open {
                    state.open = false;
                    state.seen = true;
                    note(Mark::Fulfilled);
                }
            }
            Self::End(over) => {
                if hit.activation && moment.is_over(over) {
                    state.seen = true;
                    state.due = moment.place(over);
                }
            }
            Self::Choice | Self::ExclusiveChoice => {
                let before = state.hits;
                for (side, hit) in SIDES.into_iter().zip([hit.activation, hit.target]) {
                    state.hits |= if hit { side } else { 0 };
                }
                if self == Self::Choice && before == 0 && state.hits != 0 {
                    note(Mark::Fulfilled);
                }
                if self == Self::ExclusiveChoice && before != BOTH && state.hits == BOTH {
                    break_it(state, &mut note);
                }
            }
            Self::Leg(leg) => leg.step(state, hit, moment, &mut note),
        }
    }

    /// The deadline of what is open has passed.
    pub(super) fn expire(self, state: &mut MonitorState, mut note: impl FnMut(Mark)) {
        state.open = false;
        match self {
            Self::Leg(Leg { negated: true, .. }) => note(Mark::Fulfilled),
            _ => break_it(state, &mut note),
        }
    }

    /// The log has ended.
    pub(super) fn finish(self, state: &mut MonitorState, end: Now, mut note: impl FnMut(Mark)) {
        match self {
            Self::Existence(times) if state.hits < times => break_it(state, &mut note),
            Self::Exactly(times) if state.hits < times => break_it(state, &mut note),
            Self::Exactly(times) if state.hits == times => note(Mark::Fulfilled),
            Self::Init(_) | Self::Leg(_) if state.open => self.expire(state, note),
            Self::End(over) if state.seen && state.due == end.on(Clock::counting(over)) => note(Mark::Fulfilled),
            Self::End(_) => break_it(state, &mut note),
            Self::Choice | Self::ExclusiveChoice if state.hits == 0 => break_it(state, &mut note),
            Self::ExclusiveChoice if state.hits != BOTH => note(Mark::Fulfilled),
            _ => {}
        }
    }
}

impl Leg {
    fn step(self, state: &mut MonitorState, hit: Hit, moment: &Moment<'_>, note: &mut impl FnMut(Mark)) {
        match (self.reach, self.link) {
            (Reach::Forward, Link::Plain) => {
                if hit.activation {
                    note(Mark::Activated);
                    self.open(state, moment);
                }
                if hit.target && state.open {
                    self.found(state, note);
                }
            }
            (Reach::Forward, Link::Alternate) => {
                if hit.target && state.open {
                    self.found(state, note);
                }
                if hit.activation {
                    if state.open {
                        self.missed(state, note);
                    }
                    note(Mark::Activated);
                    self.open(state, moment);
                }
            }
            (Reach::Forward, Link::Chain) => {
                // the deed answers for what was open before it; a deed out of the chain joins those who wait
                if state.open && moment.is_over(self.over) {
                    if hit.target { self.found(state, note) } else { self.missed(state, note) }
                }
                if hit.activation {
                    note(Mark::Activated);
                    state.open = true;
                    state.due = moment.place(self.over).saturating_add(1);
                }
            }
            (Reach::Backward, Link::Plain | Link::Alternate) => {
                if hit.target {
                    self.remember(state, moment);
                }
                if hit.activation {
                    note(Mark::Activated);
                    self.judge(state, state.seen && self.now(moment) <= state.due, note);
                    // each activation uses its target up
                    state.seen &= self.link != Link::Alternate;
                }
            }
            (Reach::Backward, Link::Chain) => {
                if hit.activation {
                    note(Mark::Activated);
                    self.judge(state, state.seen && state.due == moment.place_before(self.over), note);
                }
                if hit.target && moment.is_over(self.over) {
                    state.seen = true;
                    state.due = moment.place(self.over);
                }
            }
            (Reach::Either, _) => {
                if hit.target {
                    if state.open {
                        self.found(state, note);
                    }
                    self.remember(state, moment);
                }
                if hit.activation {
                    note(Mark::Activated);
                    if state.seen && self.now(moment) <= state.due {
                        self.judge(state, true, note);
                    } else {
                        state.seen = false;
                        self.open(state, moment);
                    }
                }
            }
        }
    }

    fn now(self, moment: &Moment<'_>) -> u32 {
        self.window.map_or(0, |window| moment.now.on(window.clock()))
    }

    fn span_end(self, moment: &Moment<'_>) -> u32 {
        self.window.map_or(NEVER, |window| window.span(moment.now, moment.reckoning).1)
    }

    /// Opens an obligation, which keeps an earlier deadline, or a prohibition, which extends to the later one.
    fn open(self, state: &mut MonitorState, moment: &Moment<'_>) {
        if !state.open || self.negated {
            state.due = self.span_end(moment);
        }
        state.open = true;
    }

    fn remember(self, state: &mut MonitorState, moment: &Moment<'_>) {
        state.seen = true;
        state.due = self.span_end(moment);
    }

    /// The target of what is open has come.
    fn found(self, state: &mut MonitorState, note: &mut impl FnMut(Mark)) {
        state.open = false;
        self.judge(state, true, note);
    }

    /// It can no longer come.
    fn missed(self, state: &mut MonitorState, note: &mut impl FnMut(Mark)) {
        state.open = false;
        self.judge(state, false, note);
    }

    fn judge(self, state: &mut MonitorState, found: bool, note: &mut impl FnMut(Mark)) {
        if found == self.negated { break_it(state, note) } else { note(Mark::Fulfilled) }
    }
}

fn break_it(state: &mut MonitorState, note: &mut impl FnMut(Mark)) {
    state.violations = state.violations.saturating_add(1);
    note(Mark::Violated);
}
