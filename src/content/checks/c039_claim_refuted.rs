//! C039: a claim that does not hold.

page! {
    /// Proving every way through the scenario found one that breaks the author's claim, or found none where the claim says that there is
    /// one.
    ///
    /// # Why it matters
    /// A claim is what the author vouches for. Either the scenario allows what it must not, or the claim says more than was meant.
    ///
    /// # Fails
    /// ```ron
    /// claims: [(id: "no-pass-on-own-money", never_passes: Done("lend_own_money"))]    // and a late apology outweighs it
    /// ```
    ///
    /// # Mend
    /// Play the transcript, then mend the scenario or the claim.
}
