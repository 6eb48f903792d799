//! The few kinds of things screens tell apart: the program's own, and the learner's time factor.

pub use crate::assessment::{Outcome, Recommendation, Verdict};
pub use crate::attempt::Named;
pub use crate::policy::Severity;
pub use crate::records::Mode;
pub use crate::scenario::ResponseKind as Kind;

/// The learner's time factor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// As the scenario says.
    #[default]
    Standard,
    /// Half as much again.
    HalfMore,
    /// Twice as much.
    Double,
}

impl Pace {
    /// All of them, in order of display.
    pub const ALL: [Self; 3] = [Self::Standard, Self::HalfMore, Self::Double];

    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Standard => "time-standard",
            Self::HalfMore => "time-half-more",
            Self::Double => "time-double",
        }
    }

    /// What patience is stretched by, in hundredths.
    #[must_use]
    pub const fn percent(self) -> u32 {
        match self {
            Self::Standard => 100,
            Self::HalfMore => 150,
            Self::Double => 200,
        }
    }
}

/// The message with a word or two for a table, where [`Named`] gives the whole sentence.
#[must_use]
pub const fn short_message(recommendation: Recommendation) -> &'static str {
    match recommendation {
        Recommendation::Praise => "history-short-praise",
        Recommendation::TryAgain => "history-short-try-again",
        Recommendation::Coaching => "history-short-coaching",
        Recommendation::ObservedRolePlay => "history-short-observed-role-play",
    }
}
