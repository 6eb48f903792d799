//! C036: something that is never reached.

#[cfg(test)]
use crate::content::tests::{Folder, PROVED};

page! {
    /// A node is never visited, a response never offered or a line never said, in any fact class and on any way. Arrows may lead there;
    /// conditions along them exclude each other.
    ///
    /// # Why it matters
    /// It was written, translated and reviewed, and no learner will ever see it; perhaps a condition is not what its author meant.
    ///
    /// # Fails
    /// ```ron
    /// (when: AtLeast(anger, 8), say: "claim-hot")     // and at 8 he has walked out
    /// ```
    ///
    /// # Mend
    /// Correct the condition, or remove what it guards.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "when: AtLeast(anger, 7)", "when: AtLeast(anger, 8)")
}
