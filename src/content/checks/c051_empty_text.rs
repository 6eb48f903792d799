//! C051: a text that says nothing.

use super::Wording;
use crate::content::report::say::empty_text as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::shown;

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for ((id, attribute), text) in words.here.iter().filter(|(_, text)| !text.says) {
        let sentence = say::empty(shown(id, attribute.as_deref()));
        problems.push(DiagnosticLevel::Error, text.place.clone(), sentence, say::write_it_or_leave_it());
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "    .bye = Goodbye.", "    .bye = { \"\" }")
}
