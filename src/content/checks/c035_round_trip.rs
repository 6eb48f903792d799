//! C035: a conversation that can go round for ever.

page! {
    /// Some play comes back to a state in which it has been before. The transcript goes there, once round, and on to an end.
    ///
    /// # Why it matters
    /// A learner could go round for ever, and neither probabilities nor scores are defined for what never ends. Nothing else is proven
    /// then.
    ///
    /// # Fails
    /// ```ron
    /// "again": (kind: Ask, performs: ["ask_need"], goto: "opening")
    /// ```
    ///
    /// # Mend
    /// Let a response of the cycle spend itself: `when: Not(Done("its own activity"))`.
}
