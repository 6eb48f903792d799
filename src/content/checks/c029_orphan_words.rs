//! C029: a file of words that belongs to nothing.

use crate::content::report::help;
use crate::content::report::say::orphan_words as say;
use crate::content::report::{Problems, did_you_mean};
#[cfg(test)]
use crate::content::tests::Folder;

/// `known` are the ids of the scenarios and books, as `scenarios/<id>` and `policies/<id>`, and `app`.
pub(in crate::content) fn check(subject: &str, known: &[String], problems: &mut Problems) {
    if !known.iter().any(|one| one == subject) {
        let near = did_you_mean(subject, known.iter().map(String::as_str));
        let help = near.map_or_else(say::where_words_stand, |near| help::did_you_mean(format!("{near}.ftl")));
        problems.warn("", say::orphan(format!("{subject}.ftl")), help);
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().write("locales/en-US/scenarios/smal.ftl", "title = A small matter\n")
}
