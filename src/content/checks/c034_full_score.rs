//! C034: a full score that is out of reach.

page! {
    /// In at least one fact class no way through the scenario scores 10,000 of 10,000.
    ///
    /// # Why it matters
    /// The score's denominator is what can be earned. If nobody can earn it all, the best learner is marked down for the author's
    /// oversight.
    ///
    /// # Fails
    /// ```ron
    /// earns: ["civil-words", "record-six-fields"]     // and the way to the one passes by the other
    /// ```
    ///
    /// # Mend
    /// Look at the table `check --prove` prints for the class whose range ends below 100.00; open a way to what is missing, or give it an
    /// `applies` that leaves it out for those facts.
}
