//! The Declare templates this engine monitors, each with its LTLf formula (finite traces; Pesic & van der Aalst 2006,
//! with data as in Burattin, Maggi & Sperduti 2016). `a` is the activation, `b` the target; both are sets of
//! activities with an optional data condition. One deed may perform several activities at once, so `F b` at an
//! activating deed may be fulfilled by that deed itself.

use super::Test;
use crate::terms::{ActivityIx, FieldIx};

/// What a deed must be to count: perform one of the activities, and pass the test if there is one.
#[derive(Clone, Debug)]
pub struct Trigger {
    /// Any of these.
    pub activities: Vec<ActivityIx>,
    /// The data condition.
    pub test: Option<Test>,
}

impl Trigger {
    /// Fields whose sums over the encounter the test reads.
    pub(super) fn summed_fields(&self) -> Vec<FieldIx> {
        let mut fields = Vec::new();
        if let Some(test) = &self.test {
            test.collect_totals(&mut fields);
        }
        fields
    }
}

/// How long an obligation may stay open; bounds are inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Staff deeds after the activating one.
    Turns(u16),
    /// Story minutes after the activating deed.
    Minutes(u32),
    /// Up to the end of the n-th working day after the activating deed's day.
    WorkingDays(u16),
}

/// A template with its triggers.
#[derive(Clone, Debug)]
pub enum Constraint {
    /// `F(b ∧ X(F(b ∧ …)))`, `times` of them.
    Existence {
        /// What must be done.
        of: Trigger,
        /// How often at least.
        times: u16,
    },
    /// `¬Existence(times, a)`; every occurrence from the `times`-th on is one violation.
    Absence {
        /// What must not be done.
        of: Trigger,
        /// The occurrence that is one too many; 1 forbids it altogether.
        times: u16,
    },
    /// `b` at the first staff deed.
    Init {
        /// What comes first.
        of: Trigger,
    },
    /// `b` at the last staff deed.
    End {
        /// What comes last.
        of: Trigger,
    },
    /// `G(a → F b)`, within the window.
    Response {
        /// The activation.
        when: Trigger,
        /// The target.
        then: Trigger,
        /// How long it may take.
        within: Option<Window>,
    },
    /// `G(a → X b)`, where X is the next staff deed.
    ChainResponse {
        /// The activation.
        when: Trigger,
        /// The target.
        then: Trigger,
    },
    /// `¬a W b`: the activation `of` only after `needs`, within the window before it.
    Precedence {
        /// The activation: what needs something before it.
        of: Trigger,
        /// The target: what must have come before, or come with it.
        needs: Trigger,
        /// How long ago at most.
        within: Option<Window>,
    },
    /// `(¬a W b) ∧ G(a → X(¬a W b))`: every activation `of` needs a target of its own before it, or with it, since the
    /// activation before (weak X: nothing is asked after the last deed).
    AlternatePrecedence {
        /// The activation: what needs something of its own before it each time.
        of: Trigger,
        /// The target: what must have come since the last activation, or come with this one.
        needs: Trigger,
        /// How long ago at most.
        within: Option<Window>,
    },
}

/// How a criterion weighs, decided by the template alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Scoring {
    /// Adds its weight once if satisfied.
    Earned,
    /// Each violation subtracts its weight; fulfilment adds nothing.
    Kept,
}

impl Constraint {
    /// Whether the criterion is earned or kept.
    #[must_use]
    pub const fn scoring(&self) -> Scoring {
        match self {
            Self::Existence { .. } | Self::Init { .. } | Self::End { .. } => Scoring::Earned,
            Self::Absence { .. }
            | Self::Response { .. }
            | Self::ChainResponse { .. }
            | Self::Precedence { .. }
            | Self::AlternatePrecedence { .. } => Scoring::Kept,
        }
    }

    /// The template's name in the literature.
    #[must_use]
    pub const fn template(&self) -> &'static str {
        match self {
            Self::Existence { .. } => "Existence",
            Self::Absence { .. } => "Absence",
            Self::Init { .. } => "Init",
            Self::End { .. } => "End",
            Self::Response { .. } => "Response",
            Self::ChainResponse { .. } => "ChainResponse",
            Self::Precedence { .. } => "Precedence",
            Self::AlternatePrecedence { .. } => "AlternatePrecedence",
        }
    }

    /// The trigger that makes the clause matter (for the earned templates: what fulfils it) and, where there is one, its target.
    #[must_use]
    pub const fn triggers(&self) -> (&Trigger, Option<&Trigger>) {
        match self {
            Self::Existence { of, .. } | Self::Absence { of, .. } | Self::Init { of } | Self::End { of } => (of, None),
            Self::Response { when, then, .. } | Self::ChainResponse { when, then } => (when, Some(then)),
            Self::Precedence { of, needs, .. } | Self::AlternatePrecedence { of, needs, .. } => (of, Some(needs)),
        }
    }
}
