//! C006: an id that means something else in the words.

#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// A line or a response is called `title`, `summary`, `briefing` or `customer`, begins with `goal-`, `fact-` or `ending-`, or ends
    /// in `-note` or `-better`.
    ///
    /// # Why it matters
    /// The message of that name has another meaning: the learner would read a debrief's note on the screen, or a line as the title.
    ///
    /// # Fails
    /// ```ron
    /// lines: [(say: "title")]
    /// ```
    ///
    /// # Mend
    /// Choose another name, in the scenario and in the words of every language.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"bye\": ", "\"bye-note\": ")
}
