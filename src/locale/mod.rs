//! Languages: which there are, which one a person gets, and words in it with the source language standing in.

mod alike;
mod explain;
mod formats;
mod joined;
mod reading;
mod unseen;
mod words;

pub use alike::{alike, explain_alike};
pub use explain::{Explain, Explanation, ExplanationArg};
pub use formats::{Formats, clock};
pub use joined::joined;
pub use reading::reading_time;
pub use unseen::{code_point, in_one_line, is_hidden, is_unseen, legible, visible};
pub use words::{SyntaxFault, SyntaxProblem, With, Words, parse, shallow};

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use std::fmt;
use std::str::FromStr;
use unic_langid::LanguageIdentifier;

/// The language scenarios are written in first; it stands in where another lacks a message.
pub const SOURCE: &str = "zh-CN";
/// Every language that ships, the source first.
pub const SHIPPED: [&str; 3] = [SOURCE, "zh-TW", "en-US"];

/// A language tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(LanguageIdentifier);

impl Language {
    /// The source language.
    #[must_use]
    pub fn source() -> Self {
        Self::from_str(SOURCE).unwrap_or_else(|_| Self(LanguageIdentifier::default()))
    }

    /// Every language that ships, the source first.
    #[must_use]
    pub fn shipped() -> Vec<Self> {
        SHIPPED.iter().filter_map(|tag| tag.parse().ok()).collect()
    }

    /// Whether this is the source language.
    #[must_use]
    pub fn is_source(&self) -> bool {
        self.to_string() == SOURCE
    }

    /// The best of `available` for somebody who asks for `wanted` (tags, best first; POSIX forms such as
    /// `zh_TW.UTF-8` are understood); the source language if none fits. zh-HK gets zh-TW, zh-SG gets zh-CN.
    #[must_use]
    pub fn negotiate(wanted: &[String], available: &[Self]) -> Self {
        let wanted: Vec<LanguageIdentifier> =
            wanted.iter().filter_map(|tag| tag.split(['.', '@']).next()?.replace('_', "-").parse().ok()).collect();
        let tags: Vec<&LanguageIdentifier> = available.iter().map(|language| &language.0).collect();
        negotiate_languages(&wanted, &tags, None, NegotiationStrategy::Lookup)
            .first()
            .map_or_else(Self::source, |best| Self((**best).clone()))
    }

    pub(crate) const fn id(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Language {
    type Err = unic_langid::LanguageIdentifierError;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        tag.parse().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_gets_the_nearest_language() {
        let shipped = Language::shipped();
        for (wanted, got) in [
            ("zh_CN.UTF-8", "zh-CN"),
            ("zh-HK", "zh-TW"),
            ("zh-Hant", "zh-TW"),
            ("zh-SG", "zh-CN"),
            ("en_GB.UTF-8", "en-US"),
            ("C", "zh-CN"),
            ("fr-FR", "zh-CN"),
            ("", "zh-CN"),
        ] {
            assert_eq!(Language::negotiate(&[wanted.to_owned()], &shipped).to_string(), got, "{wanted}");
        }
    }
}
