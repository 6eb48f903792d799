//! The kinds that attempts and texts are of.

/// What an attempt is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The learner's own.
    #[default]
    Practice,
    /// Goes on record.
    Assessment,
}

/// How an attempt came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Closing {
    /// The encounter was over.
    Finished,
    /// The learner gave it up, having been told what that means.
    Abandoned,
    /// The time in which the bank lets an assessment be gone on with ran out.
    Lapsed,
}

/// What a stored text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContentKind {
    /// A scenario.
    Scenario,
    /// A policy book.
    Book,
    /// Words of one language.
    Words,
}

/// The time factor of practice in which no clock runs.
pub const UNTIMED: u16 = 0;

/// How much time practice gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pace {
    /// As much as one likes: no clock runs.
    Untimed,
    /// Twice as much as in an assessment.
    Double,
    /// As in an assessment.
    #[default]
    Standard,
}

impl Pace {
    /// All there are, in order of display.
    pub const ALL: [Self; 3] = [Self::Untimed, Self::Double, Self::Standard];

    /// What reading time and patience are stretched by, in hundredths.
    #[must_use]
    pub const fn percent(self) -> u16 {
        match self {
            Self::Untimed => UNTIMED,
            Self::Double => 200,
            Self::Standard => 100,
        }
    }
}
