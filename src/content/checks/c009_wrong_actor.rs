//! C009: somebody performs what only the other side can.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// A node has the customer perform an activity of the staff, or a response has the learner perform one of the customer.
    ///
    /// # Why it matters
    /// The clauses about that activity would judge the wrong person.
    ///
    /// # Fails
    /// ```ron
    /// performs: ["soothe"]            // on a node: the customer soothes
    /// ```
    ///
    /// # Mend
    /// Move it to the response that does it, or name the customer's own activity. The book says whose each activity is.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "performs: [\"insult\"]", "performs: [\"vent\"]")
}
