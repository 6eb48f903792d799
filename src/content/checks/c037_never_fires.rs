//! C037: an interrupt that never fires.

page! {
    /// The interrupt's condition never becomes true while the conversation is going on; or another interrupt before it always takes its
    /// place.
    ///
    /// # Why it matters
    /// The scene was meant to be a danger, and there is none.
    ///
    /// # Fails
    /// ```ron
    /// interrupts: [(id: "storms-out", when: AtLeast(anger, 10), goto: "gone")]    // and anger never comes beyond 9
    /// ```
    ///
    /// # Mend
    /// Lower the condition, let some responses hurt more, or remove the interrupt.
}
