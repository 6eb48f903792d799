//! The language that a scenario is written in first, and whether its words in the others may still be missing.

use super::report::say::unknown_name as say;
use super::report::{Arg, DiagnosticLevel, Join, Problems, SourceFile, did_you_mean, help};
use super::syntax::{Kind, RonValue};
use super::words::WordsFile;
use super::{Diagnostic, report};
use crate::locale::{Language, SHIPPED};
use report::Message;

/// The field that names the language.
const WRITTEN_IN: &str = "written_in";
/// The field that says that it is a draft.
const DRAFT: &str = "draft";

/// Where words come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    /// In which they are written first; it stands in where another lacks a message.
    pub language: Language,
    /// Whether the others may be missing: it is played, proved and shown, and assesses nobody.
    pub is_draft: bool,
}

impl Origin {
    /// What ships: written in the source language, and whole.
    pub(super) fn shipped() -> Self {
        Self { language: Language::source(), is_draft: false }
    }

    /// As a scenario's file says.
    pub(super) fn of(file: &SourceFile) -> Self {
        let root = file.tree().root(&file.text);
        let said = |name: &str| root.and_then(|root| root.get(name)).map(RonValue::name);
        let known = said(WRITTEN_IN).filter(|tag| SHIPPED.contains(tag)).and_then(|tag| tag.parse().ok());
        Self { language: known.unwrap_or_else(Language::source), is_draft: said(DRAFT) == Some("true") }
    }

    /// Where a file says that it is a draft.
    pub(super) fn place(file: &SourceFile) -> std::ops::Range<usize> {
        let root = file.tree().root(&file.text);
        root.and_then(|root| root.get(DRAFT)).filter(|one| one.kind() == Kind::Word).map_or(0..0, RonValue::place)
    }

    /// Whether words in a language may be missing.
    pub(super) fn may_lack(&self, language: &Language) -> bool {
        self.is_draft && *language != self.language
    }

    /// Whether the words are there that must be, and nothing that was found in them is an error: in every language, of a draft in
    /// its own.
    pub(super) fn all_right(&self, words: &[WordsFile], found: &[Diagnostic]) -> bool {
        let errors = || found.iter().filter(|one| one.level == DiagnosticLevel::Error);
        if !self.is_draft {
            return words.len() == SHIPPED.len() && errors().next().is_none();
        }
        let own = words.iter().find(|one| one.language == self.language);
        own.is_some_and(|own| errors().all(|one| one.file.path != own.file.path))
    }
}

impl Problems {
    /// Checks that a scenario is written in a language that there is.
    pub(super) fn check_language(&mut self, written_in: Option<&str>) {
        let Some(found) = written_in.filter(|tag| !SHIPPED.contains(tag)) else { return };
        let all: Message = say::languages(Arg::List(SHIPPED.map(str::to_owned).to_vec(), Join::Or));
        // capitals are part of how they are written, and easily forgotten
        let alike = SHIPPED.into_iter().find(|tag| tag.eq_ignore_ascii_case(found));
        let near = alike.or_else(|| did_you_mean(found, SHIPPED)).map_or(all, help::did_you_mean);
        self.error(found, say::language(found), near);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_says_of_itself_is_read() {
        let of = |text: &str| {
            let origin = Origin::of(&SourceFile::new("x.ron".to_owned(), text.to_owned()));
            (origin.language.to_string(), origin.is_draft)
        };
        assert_eq!(of("Scenario(version: 1)"), ("zh-CN".to_owned(), false));
        assert_eq!(of("Scenario(draft: true, written_in: \"en-US\")"), ("en-US".to_owned(), true));
        assert_eq!(of("Scenario(draft: false, written_in: \"fr\")"), ("zh-CN".to_owned(), false));
        assert_eq!(of("Scenario("), ("zh-CN".to_owned(), false));
    }
}
