//! Why there is no page of a proof.

use crate::content::in_english;
use crate::encounter::{Refusal, Unplayable};
use crate::locale::{Explain, Explanation};
use std::fmt;

/// Why there is no page: of a proof that is not as its scenario is nothing is shown.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum PageError {
    /// No encounter can begin in the scenario.
    Unplayable(#[from] Unplayable),
    /// A play of the proof cannot be played.
    Refused(#[from] Refusal),
    /// A text would not be written.
    Unwritten(#[from] fmt::Error),
}

impl Explain for PageError {
    fn explain(&self) -> Explanation {
        match self {
            Self::Unplayable(why) => Explanation::new("page-unplayable").with("detail", why.to_string()),
            Self::Refused(why) => Explanation::new("page-refused").with("detail", why.explain()),
            Self::Unwritten(why) => Explanation::new("page-unwritten").with("detail", why.to_string()),
        }
    }
}
