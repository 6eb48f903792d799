//! One clause, or one leg of it, as a small automaton: a few bits, two counters and a deadline.
//!
//! INVARIANT: a deed that performs none of a clause's activities never touches its state, except that a due deadline
//! expires.

use super::kept::Kept;
use super::leg::{BoundLeg, LegStep};
use super::mark::Mark;
use super::occasion::{Hit, Occasion};
use super::slot::{MonitorState, OneSlot};
use crate::policy::constraint::Constraint;
use crate::policy::template::{Bound, Extreme, Family};
use crate::policy::window::{Clock, NEVER, Over, Positions};

/// A template's family with what its engine needs of the clause, apart from the triggers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Automaton {
    Counting(Bound),
    Position(Extreme, Over),
    Choice { exclusive: bool },
    Leg(BoundLeg),
}

/// The first side of a choice has been done, and the second.
const SIDES: [u16; 2] = [1, 2];
const BOTH: u16 = 3;

impl Automaton {
    /// The automata of a constraint: one, or one for each leg.
    pub(super) fn of(constraint: &Constraint) -> Vec<Self> {
        let Constraint { over, window, .. } = *constraint;
        match constraint.template.family() {
            Family::Counting(bound) => vec![Self::Counting(bound)],
            Family::Position(extreme) => vec![Self::Position(extreme, over)],
            Family::Choice { exclusive } => vec![Self::Choice { exclusive }],
            Family::Relation(legs) => legs.iter().map(|leg| Self::Leg(BoundLeg { leg: *leg, over, window })).collect(),
        }
    }

    pub(super) const fn initial(self) -> MonitorState {
        let first = matches!(self, Self::Position(Extreme::First, _));
        MonitorState { open: first, seen: false, hits: 0, violations: 0, due: if first { 1 } else { NEVER } }
    }

    /// The clock on which an open obligation runs out, if it does before the end.
    pub(super) fn expires_on(self) -> Option<Clock> {
        match self {
            Self::Position(Extreme::First, over) => Some(Clock::counting(over)),
            Self::Leg(leg) => leg.expires_on(),
            Self::Counting(_) | Self::Position(Extreme::Last, _) | Self::Choice { .. } => None,
        }
    }

    /// The clock that a deadline or a memory is reckoned on, if on any.
    pub(super) fn reckoned_on(self) -> Option<Clock> {
        match self {
            Self::Position(_, over) => Some(Clock::counting(over)),
            Self::Leg(leg) => leg.reckoned_on(),
            Self::Counting(_) | Self::Choice { .. } => None,
        }
    }

    /// Whether it counts the places of other deeds than staff's.
    pub(super) fn counts_others(self) -> bool {
        match self {
            Self::Position(_, over) => over != Over::Staff,
            Self::Leg(leg) => leg.is_chain() && leg.over != Over::Staff,
            Self::Counting(_) | Self::Choice { .. } => false,
        }
    }

    /// The leg, if it is one.
    pub(super) const fn leg(&self) -> Option<&BoundLeg> {
        match self {
            Self::Leg(leg) => Some(leg),
            Self::Counting(_) | Self::Position(..) | Self::Choice { .. } => None,
        }
    }

    pub(super) fn is_swapped(self) -> bool {
        self.leg().is_some_and(|bound| bound.leg.swapped)
    }

    /// Whether a breach of this second leg is the same deed's breach of the first one.
    pub(super) fn echoes(self) -> bool {
        self.leg().is_some_and(|bound| bound.leg.swapped && bound.leg.negated)
    }

    /// Takes a deed that concerns the clause.
    pub(super) fn step(
        &self, state: &mut MonitorState, hit: Hit, on: &Occasion<'_>, say: &mut impl FnMut(Option<&Kept>, Mark),
    ) {
        match self {
            Self::Counting(bound) => {
                if hit.activation {
                    count(*bound, state, say);
                }
            }
            Self::Position(extreme, over) => {
                if hit.activation && on.is_over(*over) {
                    match extreme {
                        Extreme::First if state.open => {
                            (state.open, state.seen) = (false, true);
                            say(None, Mark::Fulfilled);
                        }
                        Extreme::First => {}
                        Extreme::Last => (state.seen, state.due) = (true, on.place(*over)),
                    }
                }
            }
            Self::Choice { exclusive } => {
                let before = state.hits;
                for (side, hit) in SIDES.into_iter().zip([hit.activation, hit.target]) {
                    state.hits |= if hit { side } else { 0 };
                }
                if !exclusive && before == 0 && state.hits != 0 {
                    say(None, Mark::Fulfilled);
                }
                if *exclusive && before != BOTH && state.hits == BOTH {
                    say(None, Mark::Violated);
                }
            }
            Self::Leg(leg) => LegStep { leg, memory: OneSlot { state, leg, on }, on, say }.take(hit),
        }
    }

    /// The deadline of what is open has passed.
    pub(super) fn expire(&self, state: &mut MonitorState, say: &mut impl FnMut(Option<&Kept>, Mark)) {
        state.open = false;
        say(None, self.leg().map_or(Mark::Violated, |leg| leg.mark(false)));
    }

    /// The log has ended.
    pub(super) fn finish(&self, state: &mut MonitorState, end: Positions, say: &mut impl FnMut(Option<&Kept>, Mark)) {
        match self {
            Self::Counting(Bound::AtLeast(times)) => {
                if state.hits < *times {
                    say(None, Mark::Violated);
                }
            }
            Self::Counting(Bound::Below(_)) => {}
            Self::Counting(Bound::Exactly(times)) => {
                if state.hits <= *times {
                    say(None, if state.hits == *times { Mark::Fulfilled } else { Mark::Violated });
                }
            }
            Self::Position(Extreme::First, _) | Self::Leg(_) => {
                if state.open {
                    self.expire(state, say);
                }
            }
            Self::Position(Extreme::Last, over) => {
                let met = state.seen && state.due == end.on(Clock::counting(*over));
                say(None, if met { Mark::Fulfilled } else { Mark::Violated });
            }
            Self::Choice { exclusive } => {
                if state.hits == 0 {
                    say(None, Mark::Violated);
                } else if *exclusive && state.hits != BOTH {
                    say(None, Mark::Fulfilled);
                }
            }
        }
    }
}

fn count(bound: Bound, state: &mut MonitorState, say: &mut impl FnMut(Option<&Kept>, Mark)) {
    let before = state.hits;
    match bound {
        Bound::AtLeast(times) => {
            state.hits = before.saturating_add(1).min(times);
            if before < times && state.hits == times {
                say(None, Mark::Fulfilled);
            }
        }
        Bound::Below(times) => {
            state.hits = before.saturating_add(1);
            if state.hits >= times {
                say(None, Mark::Violated);
            }
        }
        Bound::Exactly(times) => {
            state.hits = if before <= times { before.saturating_add(1) } else { before };
            if before <= times && state.hits > times {
                say(None, Mark::Violated);
            }
        }
    }
}
