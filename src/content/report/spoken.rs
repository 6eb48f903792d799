//! The words in which diagnostics are told. They are part of the program: what they tell of is often the content's folder itself.

use crate::locale::{Language, Words, parse};
use std::sync::LazyLock;

/// The languages diagnostics are told in, the one that stands in for the others first.
pub(super) const SPOKEN: [(&str, &str); 3] = [
    ("en-US", include_str!("../../../locales/en-US/diagnostics.ftl")),
    ("zh-CN", include_str!("../../../locales/zh-CN/diagnostics.ftl")),
    ("zh-TW", include_str!("../../../locales/zh-TW/diagnostics.ftl")),
];

/// The words for a reader of `language`; English where they lack something.
#[must_use]
pub fn spoken(language: &Language) -> Words {
    words(&language.to_string())
}

/// The same for a language by its tag.
pub(super) fn words(tag: &str) -> Words {
    let own = SPOKEN.iter().filter(|(spoken, _)| *spoken == tag);
    let behind = SPOKEN.iter().take(1).filter(|(spoken, _)| *spoken != tag);
    let read = |(tag, text): &(&str, &str)| Some((tag.parse().ok()?, parse(text).0));
    Words::new(own.chain(behind).filter_map(read))
}

/// The words for whoever has not been asked.
pub(super) fn english() -> &'static Words {
    static ENGLISH: LazyLock<Words> = LazyLock::new(|| words("en-US"));
    &ENGLISH
}
