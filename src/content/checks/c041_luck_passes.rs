//! C041: a scenario that is passed by luck.

page! {
    /// A learner who picks among the offered responses at random passes in more than 5 % of encounters.
    ///
    /// # Why it matters
    /// Passing then says little: one in twenty would pass without having read a line.
    ///
    /// # Fails
    /// ```ron
    /// pass_mark: 3000         // and most responses are harmless
    /// ```
    ///
    /// # Mend
    /// Raise the pass mark, or make more of the tempting responses cost something.
}
