//! C038: a criterion that comes out one way only.

#[cfg(test)]
use crate::content::tests::{Folder, PROVED};

page! {
    /// A clause or goal that everybody earns, nobody earns, nobody can keep or nobody can break, whatever the learner does.
    ///
    /// # Why it matters
    /// It adds to every score alike, so it tells nothing about the learner; and the debrief praises or reproaches him for what was not his.
    ///
    /// # Fails
    /// ```ron
    /// goals: [(id: "calm", when: AtMost(anger, 9), competency: "courtesy", weight: 5)]     // and he is never angrier than that
    /// ```
    ///
    /// # Mend
    /// Give the learner a choice that decides it, or remove it from `earns` or `goals`.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "when: AtMost(anger, 4)", "when: AtMost(anger, 9)")
}
