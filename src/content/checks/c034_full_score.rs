//! C034: a full score that is out of reach.

#[cfg(test)]
use crate::content::tests::{Folder, PROVED_BOOK};

page! {
    /// In at least one fact class no way through the scenario scores 10,000 of 10,000.
    ///
    /// # Why it matters
    /// The score's denominator is what can be earned. If nobody can earn it all, the best learner is marked down for the author's
    /// oversight.
    ///
    /// # Fails
    /// ```ron
    /// "refund-cap": ByFact(fact: "tier", values: {"vip": Money(2500)}, …)     // and what a vip’s full score takes is a refund of 3000
    /// ```
    ///
    /// # Mend
    /// Look at the table `check --prove` prints for the class whose range ends below 100.00; open a way to what is missing, or give it an
    /// `applies` that leaves it out for those facts.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED_BOOK, "{\"vip\": Money(5000)}", "{\"vip\": Money(2500)}")
}
