//! C043: a best response that gives itself away.

page! {
    /// Picking the longest, the shortest, the most polite response or the one at a certain place finds the best response more often than
    /// chance does, by more than 10 percentage points, in one language or in all.
    ///
    /// # Why it matters
    /// Learners soon feel it, and answer by looks instead of by reading.
    ///
    /// # Fails
    /// ```ftl
    /// .listen = Please take your time, sir. I am listening, and I will not interrupt you.
    /// .refuse = No.
    /// ```
    ///
    /// # Mend
    /// Write the tempting responses as long and as polite as the good ones, in the language named.
}
