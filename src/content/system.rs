//! What people are told of an error of the operating system's.

use super::input::NotAFile;
use super::report::{Message, reason};
use crate::locale::{Explain as _, Explanation, ExplanationArg};
use std::io;

/// What people are told of it in their language; none of what only the system has words for.
#[must_use]
pub fn system_error(error: &io::Error) -> Option<Explanation> {
    let with_its_words = |id| Some(Explanation::new(id).with("detail", error.to_string()));
    match error.kind() {
        io::ErrorKind::NotFound => with_its_words("system-not-found"),
        io::ErrorKind::PermissionDenied => with_its_words("system-denied"),
        io::ErrorKind::IsADirectory => Some(Explanation::new("system-folder")),
        _ => error.get_ref()?.downcast_ref::<NotAFile>().map(|what| what.explain()),
    }
}

/// The same as it stands in another message; where there is nothing else, in the system's words.
#[must_use]
pub fn system_told(error: &io::Error) -> ExplanationArg {
    system_error(error).map_or_else(|| error.to_string().into(), Into::into)
}

/// The same among the problems of content, whose words the program always has.
pub(super) fn system_reason(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::NotFound => reason::not_found(),
        io::ErrorKind::PermissionDenied => reason::denied(),
        io::ErrorKind::IsADirectory => reason::is_folder(),
        _ => reason::system(error.to_string()),
    }
}
