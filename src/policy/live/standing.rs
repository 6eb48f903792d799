//! Where a clause stands while the encounter runs: the four verdicts of runtime verification (Bauer, Leucker &
//! Schallhart, *The good, the bad, and the ugly*, RV 2007; for Declare: Maggi, Montali, Westergaard & van der Aalst,
//! *Monitoring business constraints with linear temporal logic*, BPM 2011).

use super::automaton::Automaton;
use super::slot::MonitorState;
use crate::policy::template::{Bound, Extreme, LegDirection, Link};
use crate::policy::window::{Clock, NEVER, Positions};
use serde::{Deserialize, Serialize};

/// What would be said of a clause if the encounter ended now, and whether anything can change it.
///
/// Exact for templates without conditions and windows, where an event has one activity. Beyond that, a verdict called permanent is permanent; one called
/// current may in truth be permanent already, where only the data or the time to come forbid the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Whatever comes, it is satisfied.
    PermanentlySatisfied,
    /// Satisfied if it ended now.
    CurrentlySatisfied,
    /// Violated if it ended now; something can still be done.
    CurrentlyViolated,
    /// Whatever comes, it is violated.
    PermanentlyViolated,
}

impl Standing {
    /// Of two that must both be satisfied.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        use Standing::{CurrentlySatisfied, CurrentlyViolated, PermanentlySatisfied, PermanentlyViolated};
        match (self, other) {
            (PermanentlyViolated, _) | (_, PermanentlyViolated) => PermanentlyViolated,
            (CurrentlyViolated, _) | (_, CurrentlyViolated) => CurrentlyViolated,
            (CurrentlySatisfied, _) | (_, CurrentlySatisfied) => CurrentlySatisfied,
            (PermanentlySatisfied, PermanentlySatisfied) => PermanentlySatisfied,
        }
    }

    /// Whether it would be satisfied if it ended now.
    #[must_use]
    pub const fn is_satisfied(self) -> bool {
        matches!(self, Self::PermanentlySatisfied | Self::CurrentlySatisfied)
    }

    pub(super) fn of(automaton: &Automaton, one: &MonitorState, related: bool, now: Positions) -> Self {
        let done = |done: bool| if done { Self::PermanentlySatisfied } else { Self::CurrentlyViolated };
        let currently = |satisfied: bool| if satisfied { Self::CurrentlySatisfied } else { Self::CurrentlyViolated };
        if one.violations > 0 {
            return Self::PermanentlyViolated;
        }
        match automaton {
            Automaton::Counting(Bound::AtLeast(times)) => done(one.hits >= *times),
            Automaton::Counting(Bound::Below(_)) => Self::CurrentlySatisfied,
            Automaton::Counting(Bound::Exactly(times)) => currently(one.hits == *times),
            Automaton::Position(Extreme::First, _) => done(one.seen),
            Automaton::Position(Extreme::Last, over) => {
                currently(one.seen && one.due == now.on(Clock::counting(*over)))
            }
            Automaton::Choice { exclusive: false } => done(one.hits > 0),
            Automaton::Choice { exclusive: true } => currently(one.hits > 0),
            Automaton::Leg(bound) if bound.leg.negated => Self::CurrentlySatisfied,
            Automaton::Leg(_) if one.open => Self::CurrentlyViolated,
            Automaton::Leg(bound) => {
                let for_good = match (bound.leg.direction, bound.leg.link) {
                    (LegDirection::Backward | LegDirection::Either, Link::Plain) => {
                        one.seen && one.due == NEVER && !related
                    }
                    (LegDirection::Forward, Link::Plain | Link::Alternate | Link::Chain)
                    | (LegDirection::Backward | LegDirection::Either, Link::Alternate | Link::Chain) => false,
                };
                if for_good { Self::PermanentlySatisfied } else { Self::CurrentlySatisfied }
            }
        }
    }
}
