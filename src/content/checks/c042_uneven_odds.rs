//! C042: luck that depends on the draw.

#[cfg(test)]
use crate::content::tests::{Folder, PROVED};

page! {
    /// A random learner passes more often in one fact class than in another, by more than 2 percentage points.
    ///
    /// # Why it matters
    /// Two learners at the same scenario do not sit the same assessment: the draw helps one of them.
    ///
    /// # Fails
    /// ```ron
    /// earns: [(clause: "hear-first", applies: Is("tier", "ordinary")), …]     // and a vip’s silence costs nothing any more
    /// ```
    ///
    /// # Mend
    /// Let each fact bring as many temptations as it takes away; the table shows the probability in each class.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let (to_all, to_some) = ("\"hear-first\", \"record-it\"", ["hear-first", "record-it"]);
    let ordinary = to_some.map(|clause| format!("(clause: \"{clause}\", applies: Is(\"tier\", \"ordinary\"))"));
    Folder::proved().edit(PROVED, to_all, &ordinary.join(", "))
}
