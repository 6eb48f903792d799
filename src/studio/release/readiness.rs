//! How far the words of a scenario are in a language.

use crate::locale::{Explain, Explanation, Language};

/// How far the words in a language are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageReadiness {
    /// The language.
    pub language: Language,
    /// Texts that are not there.
    pub missing: usize,
    /// Texts that a program made and nobody has read.
    pub drafted: usize,
    /// Texts that were right when the source said something else.
    pub stale: usize,
    /// Texts that nobody has found right.
    pub unread: usize,
}

impl LanguageReadiness {
    /// Whether nothing stands in the way of it.
    #[must_use]
    pub const fn is_ready(&self) -> bool {
        self.missing + self.drafted + self.stale + self.unread == 0
    }
}

impl Explain for LanguageReadiness {
    fn explain(&self) -> Explanation {
        Explanation::new("release-language")
            .with("language", self.language.to_string())
            .with("missing", self.missing)
            .with("drafted", self.drafted)
            .with("stale", self.stale)
            .with("unread", self.unread)
    }
}
