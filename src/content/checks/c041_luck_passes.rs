//! C041: a scenario that is passed by luck.

#[cfg(test)]
use crate::content::tests::{Folder, PROVED};

page! {
    /// A learner who picks among the offered responses at random passes in more than 5 % of encounters.
    ///
    /// # Why it matters
    /// Passing then says little: one in twenty would pass without having read a line.
    ///
    /// # Fails
    /// ```ron
    /// pass_mark: 8000     // and saying nothing costs a tenth, the first time and the last
    /// ```
    ///
    /// # Mend
    /// Raise the pass mark, or make more of the tempting responses cost something.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "pass_mark: 9500", "pass_mark: 8000")
}
