//! C026: a claim that says none or several things.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// A claim has an `id` and exactly one of `never_passes`, `never_fails`, `can_pass`, `never`, `can`.
    ///
    /// # Why it matters
    /// `check --prove` proves it or shows the shortest way through that breaks it; of two things at once nobody knows which one broke.
    ///
    /// # Fails
    /// ```ron
    /// claims: [(id: "honest", never_passes: Done("lend_own_money"), can: AtMost(anger, 2))]
    /// ```
    ///
    /// # Mend
    /// Make it two claims.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "claims: [", "claims: [(id: \"both\", never: Done(\"pay\"), can: Done(\"pay\")), ")
}
