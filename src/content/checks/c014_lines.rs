//! C014: lines of which none, or never the right one, is said.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// The first line whose `when` holds is said. So the last line of a node, and it alone, goes without `when`; a node has 1 to 32.
    ///
    /// # Why it matters
    /// With a condition on the last line the customer might have nothing to say; without one on an earlier line, what follows is never heard.
    ///
    /// # Fails
    /// ```ron
    /// lines: [(say: "opening"), (when: AtLeast(anger, 7), say: "opening-hot")]
    /// ```
    ///
    /// # Mend
    /// Put the line without `when` last. The words of the node's responses stand under that line.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "(say: \"closing\")", "(when: AtLeast(anger, 1), say: \"closing\")")
}
