//! The words in which diagnostics are told. They are part of the program: what they tell of is often the content's folder itself.

use crate::locale::{Language, Words, parse};
use std::sync::LazyLock;

/// The languages diagnostics are told in, the one that stands in for the others first.
pub(super) const SPOKEN: [(&str, &str); 1] = [("en-US", include_str!("../../../locales/en-US/diagnostics.ftl"))];

/// The words for a reader of `language`; English where they lack something.
#[must_use]
pub fn spoken(language: &Language) -> Words {
    let own = SPOKEN.iter().filter(|(tag, _)| *tag == language.to_string());
    let behind = SPOKEN.iter().take(1).filter(|(tag, _)| *tag != language.to_string());
    let read = |(tag, text): &(&str, &str)| Some((tag.parse().ok()?, parse(text).0));
    Words::new(own.chain(behind).filter_map(read))
}

/// The words for whoever has not been asked.
pub(super) fn english() -> &'static Words {
    static ENGLISH: LazyLock<Words> = LazyLock::new(|| {
        Words::new(SPOKEN.iter().take(1).filter_map(|(tag, text)| Some((tag.parse().ok()?, parse(text).0))))
    });
    &ENGLISH
}
