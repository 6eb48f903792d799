//! C065: translations that nobody has found right.

use super::subject::ReviewedText;
use crate::content::report::say::unread_text as say;
use crate::content::report::{DiagnosticLevel, Message, Problems, Sentence, few};
use crate::content::review::TextState;
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{WordsFile, shown};

/// Each language is told of once: what is unread is read in one go.
pub(super) fn check(file: &WordsFile, reviewed: &[ReviewedText<'_>], problems: &mut Problems) {
    let mut tell = |state: TextState, sentence: &dyn Fn(&[String]) -> Sentence, help: Message| {
        let of: Vec<_> = reviewed.iter().filter(|one| one.state == state).collect();
        let Some(first) = of.first() else { return };
        let names: Vec<_> = of.iter().map(|one| shown(&one.need.id, one.need.attribute.as_deref())).collect();
        problems.push(DiagnosticLevel::Warning, first.place.clone(), sentence(&names), help);
    };
    let language = || file.language.to_string();
    tell(TextState::Draft, &|names| say::draft(names.len(), few(names), language()), say::read_the_draft(language()));
    tell(TextState::Unreviewed, &|names| say::unread(names.len(), few(names), language()), say::read_them(language()));
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().reviewed().edit(EN_US, "closing = Never mind.", "closing = Leave it.")
}
