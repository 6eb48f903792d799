//! C024: a text left in the source language.

use super::{Wording, script};
use crate::content::report::say::untranslated as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{WordsFile, shown};

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let WordsFile { language, .. } = words.file;
    let Some(source) = words.source.filter(|_| !words.is_source()) else { return };
    let tag = language.to_string();
    let foreign = |sign: char| script::is_foreign(sign, &tag);
    for (key, text) in words.here {
        if source.get(key).is_some_and(|other| other.flat == text.flat) && text.flat.chars().any(foreign) {
            let (id, attribute) = (key.0.as_str(), key.1.as_deref());
            problems.push(
                DiagnosticLevel::Warning,
                text.place.clone(),
                say::same(shown(id, attribute)),
                say::write_it(),
            );
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "closing = Never mind.", "closing = 算了。")
}
