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
