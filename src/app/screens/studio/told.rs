//! How things are told in the studio.

use crate::app::widgets::parts;
use crate::locale::Words;
use crate::studio::opened;

/// A text of the program with one number in it.
pub(super) fn counted(words: &Words, id: &str, number: usize) -> String {
    parts::counted(words, id, "count", i64::try_from(number).unwrap_or(i64::MAX))
}

/// So many signs of something are enough to know it by in a question.
const ENOUGH: usize = 48;

/// The beginning of a longer text.
pub(super) fn beginning(text: &str) -> String {
    if text.chars().count() <= ENOUGH {
        return text.to_owned();
    }
    let kept: String = text.chars().take(ENOUGH).collect();
    format!("{}…", kept.trim_end())
}

/// A text on one line as it is read aloud, what is put in left open: what a moment or an answer is known by.
pub(super) fn first_words(text: &str) -> String {
    parts::aloud(opened(text).trim())
}
