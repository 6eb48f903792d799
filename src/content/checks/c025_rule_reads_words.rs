//! C025: a rule that reads a fact made of words.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// A condition or an amount reads a fact that is `Words`.
    ///
    /// # Why it matters
    /// Such a fact is there for the texts alone. That no rule reads it is why it costs the proof nothing, and why a customer's surname can
    /// never decide what a learner scores.
    ///
    /// # Fails
    /// ```ron
    /// when: Is("surname", "li")
    /// ```
    ///
    /// # Mend
    /// Use `OneOf` for what rules read.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "when: AtMost(anger, 5)", "when: Is(\"surname\", \"li\")")
}
