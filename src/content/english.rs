//! Errors in English: for whoever has no words of his own.

use super::shipped;
use crate::locale::{Explain, Words, parse};
use std::path::Path;
use std::sync::LazyLock;

/// What people are told of an error, in English.
#[must_use]
pub fn in_english(error: &impl Explain) -> String {
    static ENGLISH: LazyLock<Words> = LazyLock::new(|| {
        let read = || {
            let file = shipped::read(Path::new("locales/en-US/app.ftl")).ok()?;
            Some(("en-US".parse().ok()?, parse(std::str::from_utf8(&file).ok()?).0))
        };
        Words::new(read())
    });
    error.explain().text(&ENGLISH)
}
