//! C042: luck that depends on the draw.

page! {
    /// A random learner passes more often in one fact class than in another, by more than 2 percentage points.
    ///
    /// # Why it matters
    /// Two learners at the same scenario do not sit the same assessment: the draw helps one of them.
    ///
    /// # Fails
    /// ```ron
    /// "amount": Money([480000, 980000])       // and above 500000 half of the temptations are gone
    /// ```
    ///
    /// # Mend
    /// Let each fact bring as many temptations as it takes away; the table shows the probability in each class.
}
