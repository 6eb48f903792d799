//! What learners without insight may come to at most.

/// How probably a learner without insight may pass: one who picks at random, or by one idea.
pub const MOST_BY_LUCK: f64 = 0.05;
/// How far that may differ between fact classes.
pub const MOST_UNEVEN: f64 = 0.02;
/// How much more often than by chance an outward sign may find the best response.
pub const MOST_LEAK: f64 = 0.10;
