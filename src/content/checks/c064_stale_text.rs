//! C064: a text that was right when the source said something else.

use super::subject::ReviewedText;
use crate::content::report::say::stale_text as say;
use crate::content::report::{DiagnosticLevel, Problems};
use crate::content::review::TextState;
#[cfg(test)]
use crate::content::tests::Folder;
use crate::content::words::{WordsFile, shown};

pub(super) fn check(file: &WordsFile, reviewed: &[ReviewedText<'_>], problems: &mut Problems) {
    for ReviewedText { need, place, .. } in reviewed.iter().filter(|one| one.state == TextState::Stale) {
        let message = shown(&need.id, need.attribute.as_deref());
        let sentence = say::stale(&*message, file.language.to_string());
        let help = say::still_right(message, file.language.to_string());
        problems.push(DiagnosticLevel::Warning, place.clone(), sentence, help);
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().reviewed().edit(crate::content::tests::ZH_CN, "closing = 算了。", "closing = 不办了。")
}
