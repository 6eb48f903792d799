//! Why something could not be done in the studio, as it is told.

use crate::app::desk::Gone;
use crate::locale::{Explain, Explanation, Words};

/// Why something could not be done.
#[derive(Clone, Debug)]
pub(crate) struct StudioRefusal(Explanation);

impl StudioRefusal {
    /// Something that no error of its own tells.
    pub(super) fn said(message: &'static str) -> Self {
        Self(Explanation::new(message))
    }

    /// Something that is told so.
    pub(super) const fn explained(why: Explanation) -> Self {
        Self(why)
    }

    /// What is told.
    pub(super) fn explanation(self) -> Explanation {
        self.0
    }

    /// As it is told.
    pub(super) fn told(&self, words: &Words) -> String {
        self.0.text(words)
    }
}

impl<E: Explain> From<E> for StudioRefusal {
    fn from(error: E) -> Self {
        Self(error.explain())
    }
}

impl From<Gone> for StudioRefusal {
    fn from(_: Gone) -> Self {
        Self::said("notice-fault-what")
    }
}
