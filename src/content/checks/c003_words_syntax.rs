//! C003: words that are not Fluent.

use super::{Code, Wording};
use crate::content::report::{Level, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::written::lower_first;

page! {
    /// A piece of a file of words is neither a message, nor one of its attributes, nor a comment.
    ///
    /// # Why it matters
    /// The piece is passed over, so the learner may read a sentence cut short, or none.
    ///
    /// # Fails
    /// ```ftl
    /// opening = He puts down the passbook.
    /// "Forty minutes!"
    /// ```
    ///
    /// # Mend
    /// Indent the lines that go on. They do not begin with `[`, `*`, `.` or `}`; write `{ "[" }` where a text begins with such a sign.
}

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for syntax in &words.file.syntax {
        let message = format!("this is not Fluent: {}", lower_first(&syntax.message));
        let help = Some("continuation lines are indented and must not begin with `[`, `*`, `.` or `}`".to_owned());
        problems.push(Code::WordsSyntax, Level::Error, syntax.span.clone(), message, help);
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "goal-calm = 他平静了", "goal-calm = 他平静了\n}")
}
