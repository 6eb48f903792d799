//! C004: an id that is not one.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// An id is not `[a-z][a-z0-9-]*` (activities and fields of the book: `[a-z][a-z0-9_]*`), or longer than 64 signs.
    ///
    /// # Why it matters
    /// Ids stand in records, transcripts, exports and file names for years, and on every system.
    ///
    /// # Fails
    /// ```ron
    /// goals: [(id: "Calm at close", …)]
    /// ```
    ///
    /// # Mend
    /// Small letters, digits and dashes: `calm-at-close`. What people read stands in the words, not in the id.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "id: \"calm\"", "id: \"Calm\"")
}
