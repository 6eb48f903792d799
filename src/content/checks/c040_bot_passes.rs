//! C040: a strategy without insight that passes.

page! {
    /// A learner with one idea (always the first response shown, the longest, the most polite, always silent, and so on) passes in more
    /// than 5 % of encounters.
    ///
    /// # Why it matters
    /// The scenario then teaches and rewards the idea, not the handling of the customer.
    ///
    /// # Fails
    /// ```ron
    /// "sorry": (…)        // the most apologetic words of every node, and each of them is right
    /// ```
    ///
    /// # Mend
    /// Make the idea fail somewhere that counts: let the longest response be wrong at a turn or two, let an apology come too early.
}
