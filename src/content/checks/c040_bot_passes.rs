//! C040: a strategy without insight that passes.

#[cfg(test)]
use crate::content::tests::{Folder, PROVED_EN_US};

page! {
    /// A learner with one idea (always the first response shown, the longest, the most polite, always silent, and so on) passes in more
    /// than 5 % of encounters.
    ///
    /// # Why it matters
    /// The scenario then teaches and rewards the idea, not the handling of the customer.
    ///
    /// # Fails
    /// ```ftl
    /// .record = I’m sorry. I’ll file it with an apology, and here is its number.     # and the refund before it was the one to say sorry
    /// ```
    ///
    /// # Mend
    /// Make the idea fail somewhere that counts: let the longest response be wrong at a turn or two, let an apology come too early.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::proved().edit(
        PROVED_EN_US,
        "I’m filing your complaint now, and here is its number for you.",
        "I’m sorry. I’ll file it with an apology, and here is its number.",
    )
}
