//! C036: something that is never reached.

page! {
    /// A node is never visited, a response never offered or a line never said, in any fact class and on any way. Arrows may lead there;
    /// conditions along them exclude each other.
    ///
    /// # Why it matters
    /// It was written, translated and reviewed, and no learner will ever see it; perhaps a condition is not what its author meant.
    ///
    /// # Fails
    /// ```ron
    /// (when: All([AtLeast(anger, 8), AtLeast(trust, 8)]), say: "torn")    // and no way leads there
    /// ```
    ///
    /// # Mend
    /// Correct the condition, or remove what it guards.
}
