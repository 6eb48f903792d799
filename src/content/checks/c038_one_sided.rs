//! C038: a criterion that comes out one way only.

page! {
    /// A clause or goal that everybody earns, nobody earns, nobody can keep or nobody can break, whatever the learner does.
    ///
    /// # Why it matters
    /// It adds to every score alike, so it tells nothing about the learner; and the debrief praises or reproaches him for what was not his.
    ///
    /// # Fails
    /// ```ron
    /// goals: [(id: "calm-at-close", when: AtMost(anger, 10), competency: "courtesy", weight: 3)]
    /// ```
    ///
    /// # Mend
    /// Give the learner a choice that decides it, or remove it from `earns` or `goals`.
}
