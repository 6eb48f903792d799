//! C066: a review file that cannot be read, or a line of one.

use crate::content::report::say::broken_review as say;
use crate::content::report::{Diagnostic, DiagnosticLevel, Message, Problems, SourceFile};
use crate::content::review::{BrokenWhy, Review};
#[cfg(test)]
use crate::content::tests::Folder;
use std::sync::Arc;

/// Lines of a review file that are no entries.
pub(super) fn check(file: &Arc<SourceFile>, review: &Review) -> Vec<Diagnostic> {
    let mut problems = Problems::new(Arc::clone(file));
    for broken in review.broken() {
        let (sentence, help) = match &broken.why {
            BrokenWhy::Merge => (say::merge(), say::keep_both()),
            BrokenWhy::TooLong => (say::too_long(), say::take_the_line_out()),
            BrokenWhy::Form(why) => (say::form(&**why), say::take_the_line_out()),
            BrokenWhy::OtherWords => (say::other_words(), say::take_the_line_out()),
        };
        problems.push(DiagnosticLevel::Warning, broken.place.clone(), sentence, help);
    }
    problems.list
}

/// A review file that cannot be read at all.
pub(in crate::content) fn unreadable(path: String, why: Message) -> Option<Diagnostic> {
    let (sentence, level) = (say::unreadable(why), DiagnosticLevel::Warning);
    Some(Diagnostic::new(sentence, level, SourceFile::new(path, ""), 0..0, say::from_a_copy()))
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let folder = Folder::sound().reviewed();
    let review = folder.path().join(crate::content::tests::REVIEW);
    let text = std::fs::read_to_string(&review).expect("written");
    folder.write(crate::content::tests::REVIEW, text + "{\"remark\":\"read\",\"message\":\"clos\n")
}
