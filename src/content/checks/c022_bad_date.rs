//! C022: a date or time that is none.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// Story time is written `YYYY-MM-DDTHH:MM`, a holiday or workday `YYYY-MM-DD`, each a day the calendar has.
    ///
    /// # Why it matters
    /// Windows in hours and working days are reckoned from it; a wrong one makes a learner late who was not.
    ///
    /// # Fails
    /// ```ron
    /// begins: "2026-02-30T15:40"
    /// ```
    ///
    /// # Mend
    /// Write the day with two digits for month and day.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "2026-03-06T15:40", "2026-02-30T15:40")
}
