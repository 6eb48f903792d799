//! Outward signs of responses: what a learner can go by without understanding a word.

use crate::assurance::unproved::Impossible;
use crate::terms::ResponseIx;

/// An outward sign of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Cue {
    Length,
    Position,
    Courtesy,
    Kind,
    Words,
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
    /// How much its words speak for it, as other scenarios have it; only where one goes by them.
    pub words: Vec<u32>,
}

/// What a response has of a sign.
///
/// # Errors
/// Where the signs are not those of the scenario.
pub(crate) fn count(sign: &[u32], response: ResponseIx) -> Result<i64, Impossible> {
    let count = sign.get(response.at()).ok_or(Impossible::Contradiction("signs of fewer responses than there are"))?;
    Ok(i64::from(*count))
}
