//! The few kinds of things screens tell apart, with the messages that name them.

/// Practice or assessment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Only the learner sees the result.
    #[default]
    Practice,
    /// The result goes on record.
    Assessment,
}

impl Mode {
    /// The message that names it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Practice => "mode-practice",
            Self::Assessment => "mode-assessment",
        }
    }
}

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
    pub const fn id(self) -> &'static str {
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

/// What a response is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Speech.
    Say,
    /// A question.
    Ask,
    /// An act.
    Do,
}

impl Kind {
    /// The message that names it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Say => "kind-say",
            Self::Ask => "kind-ask",
            Self::Do => "kind-do",
        }
    }
}

/// What came of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Pass mark reached.
    Passed,
    /// Pass mark not reached.
    Failed,
    /// No ending reached.
    Abandoned,
}

impl Outcome {
    /// The message that names it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Passed => "outcome-passed",
            Self::Failed => "outcome-failed",
            Self::Abandoned => "outcome-abandoned",
        }
    }
}

/// What is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recommendation {
    /// Praise.
    Praise,
    /// Once more alone.
    TryAgain,
    /// With a coach.
    Coaching,
    /// In an observed role-play.
    ObservedRolePlay,
}

impl Recommendation {
    /// The message with the whole sentence.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Praise => "recommendation-praise",
            Self::TryAgain => "recommendation-try-again",
            Self::Coaching => "recommendation-coaching",
            Self::ObservedRolePlay => "recommendation-observed-role-play",
        }
    }

    /// The message with a word or two for a table.
    #[must_use]
    pub const fn short_id(self) -> &'static str {
        match self {
            Self::Praise => "history-short-praise",
            Self::TryAgain => "history-short-try-again",
            Self::Coaching => "history-short-coaching",
            Self::ObservedRolePlay => "history-short-observed-role-play",
        }
    }
}

/// What a breach weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Severity {
    Critical,
    Major,
    Minor,
}

impl Severity {
    /// The message that names it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Critical => "severity-critical",
            Self::Major => "severity-major",
            Self::Minor => "severity-minor",
        }
    }
}

/// How a criterion came out; in the order in which a debrief lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Kept: violated.
    Broken,
    /// Earned: not satisfied.
    Missed,
    /// Satisfied, or asked for and done.
    Met,
    /// Never asked for.
    Untouched,
    /// Doesn't apply under these facts.
    NotApplicable,
}

impl Verdict {
    /// The message that names it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Broken => "verdict-broken",
            Self::Missed => "verdict-missed",
            Self::Met => "verdict-met",
            Self::Untouched => "verdict-untouched",
            Self::NotApplicable => "verdict-not-applicable",
        }
    }
}
