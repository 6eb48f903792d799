//! C023: a temperament the engine does not know.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// The fact `temperament` is the one whose values the engine itself reads: `even`, `fiery`, `aggrieved`, `exacting`, `proud`,
    /// `anxious`, `calculating`, `follower`.
    ///
    /// # Why it matters
    /// It bends every step of mood. An unknown one would be taken as `even`, and the customer would not be who the author described.
    ///
    /// # Fails
    /// ```ron
    /// "temperament": OneOf(["angry"])
    /// ```
    ///
    /// # Mend
    /// Choose the nearest of the eight, or call the fact something else if no mood depends on it.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"fiery\"", "\"firey\"")
}
