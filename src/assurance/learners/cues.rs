//! Outward signs of responses: what a learner can go by without understanding a word.

use serde::Serialize;

/// An outward sign of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Cue {
    Length,
    Position,
    Courtesy,
}

/// How the responses of a scenario look in one language. Each list goes by the scenario's response indices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cues {
    /// The language.
    pub locale: Box<str>,
    /// Characters shown, as a reader counts them.
    pub length: Vec<u32>,
    /// Words of courtesy.
    pub courtesy: Vec<u32>,
    /// Words of apology.
    pub apology: Vec<u32>,
}
