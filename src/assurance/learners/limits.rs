//! What learners without insight may come to at most.

/// How probably a learner may pass who goes by one idea.
pub const MOST_BY_LUCK: f64 = 0.05;
/// How probably a learner may pass who guesses.
pub(crate) const MOST_BY_GUESSING: f64 = 0.01;
/// What the operating curve keeps: by level in percent, how probably it passes, and whether that is the least or the most.
pub(crate) const GATES: [(u8, f64, Gate); 3] =
    [(95, 0.90, Gate::Least), (90, 0.80, Gate::Least), (60, 0.20, Gate::Most)];
/// How far the chances of those of level .9 may differ between fact classes.
pub(crate) const MOST_APART: f64 = 0.05;
/// What a single slip may cost at most, as a share of the whole score.
pub(crate) const MOST_BY_A_SLIP: f64 = 0.25;

/// On which side of a gate the curve stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gate {
    /// Not below.
    Least,
    /// Not above.
    Most,
}
/// How far that may differ between fact classes.
pub const MOST_UNEVEN: f64 = 0.02;
/// How much more often than by chance an outward sign may find the best response.
pub const MOST_LEAK: f64 = 0.10;
