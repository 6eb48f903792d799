//! C043: a best response that gives itself away.

#[cfg(test)]
use crate::content::tests::{Folder, PROVED_EN_US};

page! {
    /// Picking the longest, the shortest, the most polite response or the one at a certain place finds the best response more often than
    /// chance does, by more than 10 percentage points, in one language or in all.
    ///
    /// # Why it matters
    /// Learners soon feel it, and answer by looks instead of by reading.
    ///
    /// # Fails
    /// ```ftl
    /// .record = I’m filing your complaint now, and here is its number for you, should it ever happen again.
    /// .bye = Thank you for letting us know. Have a good day.
    /// ```
    ///
    /// # Mend
    /// Write the tempting responses as long and as polite as the good ones, in the language named.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::proved().edit(
        PROVED_EN_US,
        "here is its number for you.",
        "here is its number for you, should it ever happen again.",
    )
}
