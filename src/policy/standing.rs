//! Where a clause stands while the encounter runs: the four verdicts of runtime verification (Bauer, Leucker &
//! Schallhart, *The good, the bad, and the ugly*, RV 2007; for Declare: Maggi, Montali, Westergaard & van der Aalst,
//! *Monitoring business constraints with linear temporal logic*, BPM 2011).

use super::leg::{Leg, Link, Reach};
use super::monitor::{MonitorState, Rule};
use super::window::{Clock, NEVER, Now};
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
            (PermanentlySatisfied, PermanentlySatisfied) => PermanentlySatisfied,
            _ => CurrentlySatisfied,
        }
    }

    /// Whether it would be satisfied if it ended now.
    #[must_use]
    pub const fn is_satisfied(self) -> bool {
        matches!(self, Self::PermanentlySatisfied | Self::CurrentlySatisfied)
    }

    pub(super) fn of(rule: Rule, one: &MonitorState, related: bool, now: Now) -> Self {
        let done = |done: bool| if done { Self::PermanentlySatisfied } else { Self::CurrentlyViolated };
        let currently = |satisfied: bool| if satisfied { Self::CurrentlySatisfied } else { Self::CurrentlyViolated };
        if one.violations > 0 {
            return Self::PermanentlyViolated;
        }
        match rule {
            Rule::Existence(times) => done(one.hits >= times),
            Rule::Absence(_) => Self::CurrentlySatisfied,
            Rule::Exactly(times) => currently(one.hits == times),
            Rule::Init(_) => done(one.seen),
            Rule::End(over) => currently(one.seen && one.due == now.on(Clock::counting(over))),
            Rule::Choice => done(one.hits > 0),
            Rule::ExclusiveChoice => currently(one.hits > 0),
            Rule::Leg(Leg { negated: true, .. }) => Self::CurrentlySatisfied,
            Rule::Leg(_) if one.open => Self::CurrentlyViolated,
            Rule::Leg(Leg { reach: Reach::Backward | Reach::Either, link: Link::Plain, .. })
                if one.seen && one.due == NEVER && !related =>
            {
                Self::PermanentlySatisfied
            }
            Rule::Leg(_) => Self::CurrentlySatisfied,
        }
    }
}
