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

/// How a warm-up's turn is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WarmUpForm {
    /// One answer is picked.
    Pick,
    /// Of every answer it is estimated what it costs.
    RateAll,
}

/// How well a clause was remembered, as flash cards rate it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// Not.
    Again,
    /// With help, or told from other answers.
    Hard,
    /// Without.
    Good,
    /// Where it counted.
    Easy,
}

/// What the window looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Look {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// As far apart as colours go, for whoever sees little.
    Contrast,
}

impl Look {
    /// All there are, in order of display.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];
}

/// How large text is, and all that goes with it, beside what fits the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TextSize {
    /// Four fifths.
    Smaller,
    /// As it fits.
    #[default]
    Usual,
    /// A quarter more.
    Larger,
    /// Half as much again.
    Large,
    /// Twice as much.
    Largest,
}

impl TextSize {
    /// All there are, in order of display.
    pub const ALL: [Self; 5] = [Self::Smaller, Self::Usual, Self::Larger, Self::Large, Self::Largest];

    /// In hundredths.
    #[must_use]
    pub const fn percent(self) -> u16 {
        match self {
            Self::Smaller => 80,
            Self::Usual => 100,
            Self::Larger => 125,
            Self::Large => 150,
            Self::Largest => 200,
        }
    }
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
