//! C007: a name that stands for nothing.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// A node, ending, activity, clause, fact, field, competency, parameter or book is named and nothing defines it, or the book has
    /// errors of its own.
    ///
    /// # Why it matters
    /// The arrow leads nowhere, the condition asks about nothing: the scenario cannot be played.
    ///
    /// # Fails
    /// ```ron
    /// goto: "clsing"
    /// ```
    ///
    /// # Mend
    /// Usually a slip; the likeliest name is shown. Nodes and endings are defined in the scenario, the vocabulary in its book.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "earns: [\"greeting\"]", "earns: [\"greetign\"]")
}
