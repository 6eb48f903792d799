//! What a command answers, as its exit code tells it.

/// What the exit code tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitAnswer {
    /// Done.
    Done = 0,
    /// It ran, and the answer is no.
    No = 1,
    /// Unusable arguments or input.
    Unusable = 2,
}
