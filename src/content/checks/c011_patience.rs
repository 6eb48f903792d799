//! C011: patience without its silence, or the reverse.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// `patience` says how long the customer waits, `on_silence` what happens when the wait is over; one without the other says half.
    /// In an aftermath nobody waits.
    ///
    /// # Why it matters
    /// A countdown that leads nowhere would leave the learner before a frozen screen.
    ///
    /// # Fails
    /// ```ron
    /// patience: 20000, responses: {…}
    /// ```
    ///
    /// # Mend
    /// Write both, `patience: 20000, on_silence: (goto: "…")`, or neither.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "patience: 20000, on_silence: (mood: (anger: 1), goto: \"gone\")", "patience: 20000")
}
