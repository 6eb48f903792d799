//! What a notice shows, and what can be asked on it.

use crate::content::Diagnostic;
use crate::locale::Words;

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Try again what failed.
    Retry,
    /// Leave it at that.
    Back,
    /// End the program.
    Quit,
}

/// The way on from a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoticeButton {
    /// What failed may be tried again.
    Retry,
    /// It may not; one can only go back.
    Back,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// What it is about, in a few words.
    pub(crate) title: String,
    /// What happened.
    pub(crate) what: String,
    /// What can be done.
    pub(crate) remedy: String,
    /// Every problem found.
    pub(crate) details: Vec<Detail>,
    /// The way on.
    pub(crate) way: NoticeButton,
}

/// One problem.
#[derive(Clone, Debug)]
pub(crate) struct Detail {
    /// Its code.
    pub(crate) code: String,
    /// File, line, column.
    pub(crate) place: String,
    /// What is wrong.
    pub(crate) message: String,
    /// The likely fix.
    pub(crate) help: Option<String>,
}

impl Detail {
    /// A problem of the content, in `words` that say what diagnostics mean.
    pub(crate) fn new(one: &Diagnostic, words: &Words) -> Self {
        let (line, column) = one.line_and_column();
        Self {
            code: one.code.id().to_owned(),
            place: format!("{}:{line}:{column}", one.file.path),
            message: one.message.text(words),
            help: one.help.as_ref().map(|help| help.text(words)),
        }
    }
}
