//! C037: an interrupt that never fires.

#[cfg(test)]
use crate::content::tests::{Folder, PROVED};

page! {
    /// The interrupt's condition never becomes true while the conversation is going on; or another interrupt before it always takes its
    /// place.
    ///
    /// # Why it matters
    /// The scene was meant to be a danger, and there is none.
    ///
    /// # Fails
    /// ```ron
    /// interrupts: [(id: "storms-out", when: AtLeast(anxiety, 8), goto: "left")]     // and nothing here makes him anxious
    /// ```
    ///
    /// # Mend
    /// Lower the condition, let some responses hurt more, or remove the interrupt.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "when: AtLeast(anger, 8)", "when: AtLeast(anxiety, 8)")
}
