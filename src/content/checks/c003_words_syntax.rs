//! C003: words that are not Fluent.

use super::Wording;
use crate::content::report::say::words_syntax as say;
use crate::content::report::{Level, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::written::lower_first;

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for syntax in &words.file.syntax {
        let sentence = say::not_fluent(lower_first(&syntax.message));
        problems.push(Level::Error, syntax.span.clone(), sentence, say::indent());
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "goal-calm = 他平静了", "goal-calm = 他平静了\n}")
}
