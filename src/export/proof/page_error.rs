//! Why there is no page of a proof.

use crate::encounter::{Refusal, Unplayable};
use std::fmt;

/// Why there is no page: of a proof that is not as its scenario is nothing is shown.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// No encounter can begin in the scenario.
    #[error("the scenario cannot be shown: {0}")]
    Unplayable(#[from] Unplayable),
    /// A play of the proof cannot be played.
    #[error("a play of the proof cannot be shown: {0}")]
    Refused(#[from] Refusal),
    /// A text would not be written.
    #[error(transparent)]
    Unwritten(#[from] fmt::Error),
}
