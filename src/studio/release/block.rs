//! What stands in the way of a release, in the files.

use super::readiness::LanguageReadiness;
use crate::assurance::Unproved;
use crate::content::certificate::Uncertified;
use crate::content::in_english;
use crate::locale::{Explain, Explanation, ExplanationArg};
use crate::records::ReleaseError;
use crate::studio::words::WordsError;

/// Why a scenario goes no further.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum ReleaseBlock {
    /// No scenario has that id.
    Unknown {
        /// As it was named.
        id: String,
        /// The likeliest that was meant.
        near: Option<String>,
    },
    /// It has errors, or its book does.
    Errors {
        /// The scenario's id.
        id: String,
        /// How many.
        count: usize,
    },
    /// It says that it is a draft.
    Draft,
    /// Proved as it is, something does not hold, or was not seen through.
    NotProved {
        /// The scenario's id.
        id: String,
        /// What.
        why: Uncertified,
    },
    /// It is beyond the prover.
    Unprovable(Unproved),
    /// Whoever waited for the proof stopped it.
    Stopped,
    /// It was changed while it was being approved.
    OtherContent,
    /// The program doesn't speak this language.
    NoLanguage {
        /// Its tag.
        tag: String,
    },
    /// Words in a language that was asked for are not ready, or none of any language are.
    Words {
        /// What each lacks.
        languages: Vec<LanguageReadiness>,
    },
    /// Nothing that could be pinned to is called so.
    NoPin {
        /// As it was named.
        on: String,
        /// The likeliest that was meant.
        near: Option<String>,
    },
    /// What it is cannot be put down: a fault of the program.
    Unsealed,
    /// Its words cannot be read.
    Unread(WordsError),
    /// The station says no.
    Release(ReleaseError),
}

impl From<WordsError> for ReleaseBlock {
    fn from(error: WordsError) -> Self {
        Self::Unread(error)
    }
}

impl From<ReleaseError> for ReleaseBlock {
    fn from(error: ReleaseError) -> Self {
        Self::Release(error)
    }
}

impl Explain for ReleaseBlock {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        let near = |near: &Option<String>, otherwise| match near {
            Some(near) => say("ids-near").with("near", near),
            None => say(otherwise),
        };
        match self {
            Self::Unknown { id, near: meant } => {
                say("studio-no-scenario").with("id", id).with("help", near(meant, "ids-none-like"))
            }
            Self::Errors { id, count } => say("release-errors").with("id", id).with("count", *count),
            Self::Draft => say("release-is-draft"),
            Self::NotProved { id, why } => say("release-not-proved").with("id", id).with("why", why.explain()),
            Self::Unprovable(why) => say("release-unprovable").with("why", why.to_string()),
            Self::Stopped => say("release-stopped"),
            Self::OtherContent => say("release-other-content"),
            Self::NoLanguage { tag } => say("release-no-language").with("tag", tag),
            Self::Words { languages } => {
                let all = languages.iter().map(Explain::explain).collect::<Vec<_>>();
                say("release-words").with("languages", ExplanationArg::Row(all))
            }
            Self::NoPin { on, near: meant } => {
                say("release-no-pin").with("on", on).with("help", near(meant, "ids-none-like"))
            }
            Self::Unsealed => say("release-unsealed"),
            Self::Unread(error) => error.explain(),
            Self::Release(error) => error.explain(),
        }
    }
}
