//! C002: a file that is not the RON that is expected.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// A sign stands in the wrong place, a bracket is not closed, a field is unknown, missing or written twice, or a value is of the
    /// wrong kind: words for a number, half a minute where minutes are whole.
    ///
    /// # Why it matters
    /// Reading stops here. Further problems of the same file show up once this one is mended.
    ///
    /// # Fails
    /// ```ron
    /// passmark: 7000, takes: 2.5
    /// ```
    ///
    /// # Mend
    /// The place is where reading stopped; the mistake stands there or just before. The fields are in `scenarios/README.md`.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "takes: 5", "takes: 2.5")
}
