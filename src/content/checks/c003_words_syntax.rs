//! C003: words that are not Fluent.

use super::Wording;
use super::c046_look_alike::explains;
use crate::content::report::say::words_syntax as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for syntax in words.file.syntax.iter().filter(|syntax| !explains(words, syntax.span.start)) {
        let sentence = say::not_fluent(lower_first(&syntax.message));
        problems.push(DiagnosticLevel::Error, syntax.span.clone(), sentence, say::indent());
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "goal-calm = 他平静了", "goal-calm = 他平静了\n}")
}
