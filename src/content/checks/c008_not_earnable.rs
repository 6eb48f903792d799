//! C008: a clause that cannot be earned.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// `earns` names a clause that is kept, not earned, or one that does not bind the learner's role. Earned are the templates
    /// Existence, Exactly, Init, End, Choice and ExclusiveChoice; every other is kept, and counts by itself when it is broken.
    ///
    /// # Why it matters
    /// A point for not breaking a rule would be paid for doing nothing, and the learner's score would hide what he did.
    ///
    /// # Fails
    /// ```ron
    /// earns: ["no-rude-words"]        // an Absence: kept
    /// ```
    ///
    /// # Mend
    /// Remove it from `earns`. It is watched in every encounter anyway.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "earns: [\"greeting\"]", "earns: [\"no-insult\"]")
}
