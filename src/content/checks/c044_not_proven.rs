//! C044: a scenario that is not proven.

#[cfg(test)]
use crate::content::tests::Folder;

page! {
    /// The space of a fact class was cut off: at the most states that `--cap` allows, or because somebody stopped. Questions that depend on
    /// the rest are open.
    ///
    /// # Why it matters
    /// What is not proven may be wrong.
    ///
    /// # Fails
    /// ```console
    /// composure check --prove --cap 10 scenarios/annual-fee.ron
    /// ```
    ///
    /// # Mend
    /// Give `--cap` a higher number, if there is memory for it; else take facts, moods or visits out of conditions, or split the scenario.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::proved().capped(10)
}
