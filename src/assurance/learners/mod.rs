//! What comes of learners without insight: who guesses, who goes by one idea, by a place on the screen, by a sign.

pub(crate) mod bots;
pub(crate) mod chance;
pub(crate) mod cues;
pub(crate) mod guess;
pub(crate) mod leak;
pub(crate) mod levels;
pub(crate) mod limits;
pub(crate) mod position;
