//! C029: a file of words that belongs to nothing.

use super::Code;
use crate::content::report::{Problems, did_you_mean};
#[cfg(test)]
use crate::content::tests::Folder;

page! {
    /// A file under `locales` belongs to no scenario and no book, or to a language the program does not ship.
    ///
    /// # Why it matters
    /// Nobody reads it. Usually the scenario was renamed and its words were not.
    ///
    /// # Fails
    /// `locales/en-US/scenarios/smal.ftl`, where the scenario is `scenarios/small.ron`.
    ///
    /// # Mend
    /// Rename the file like its scenario or book, or remove it.
}

/// `known` are the ids of the scenarios and books, as `scenarios/<id>` and `policies/<id>`, and `app`.
pub(in crate::content) fn check(subject: &str, known: &[String], problems: &mut Problems) {
    if !known.iter().any(|one| one == subject) {
        let near = did_you_mean(subject, known.iter().map(String::as_str));
        let help = near.map_or_else(
            || "words stand in `scenarios/<id>.ftl` and `policies/<id>.ftl` of a language that ships".to_owned(),
            |near| format!("did you mean `{near}.ftl`?"),
        );
        problems.warn(Code::OrphanWords, "", format!("nothing uses the words `{subject}.ftl`"), Some(help));
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().write("locales/en-US/scenarios/smal.ftl", "title = A small matter\n")
}
