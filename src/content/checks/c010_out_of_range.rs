//! C010: a figure or a piece outside its range.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// Mood is 0 to 10 and moves in steps of at most 3, a pass mark is 1 to 10,000, a patience is 1,000 to 600,000 milliseconds, a
    /// weight is 1 to 100; `applies` asks about facts only; a window's bounds have one unit and an order.
    ///
    /// # Why it matters
    /// The engine would have to guess, and the proof would be about another scenario than the one written.
    ///
    /// # Fails
    /// ```ron
    /// mood: (anger: 5)                // as a response's step
    /// ```
    ///
    /// # Mend
    /// The range is shown. Two steps of mood are two moments: make them two nodes.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "mood: (anger: 3)", "mood: (anger: 4)")
}
