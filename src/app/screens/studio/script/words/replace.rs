//! Words looked for, and replaced in every language once it was seen what comes of it.

use crate::locale::Language;
use crate::studio::edit::TextKey;
use crate::studio::words::{FoundText, WordsSearch};

/// What is looked for, and what comes in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ReplaceDraft {
    pub(crate) seek: String,
    pub(crate) with: String,
    /// Only in this language.
    pub(crate) language: Option<Language>,
    /// Whether large and small letters are told apart, and parts of words left alone.
    pub(crate) exact: bool,
}

impl ReplaceDraft {
    pub(super) fn search(&self) -> WordsSearch {
        WordsSearch { words: self.seek.clone(), whole: self.exact, case: self.exact, language: self.language.clone() }
    }
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FoundWords {
    /// For what.
    pub(crate) of: ReplaceDraft,
    /// Text by text.
    pub(crate) texts: Vec<FoundText>,
}

impl FoundWords {
    /// The texts as they would read, but for some.
    pub(super) fn replaced(&self, spared: &[(Language, TextKey)]) -> Vec<(Language, TextKey, String)> {
        let one = |found: &FoundText| {
            let key = TextKey::from(found.key.clone());
            let goes = !spared.iter().any(|(language, one)| *language == found.language && *one == key);
            Some((found.language.clone(), key, found.replaced.clone()?)).filter(|_| goes)
        };
        self.texts.iter().filter_map(one).collect()
    }
}
