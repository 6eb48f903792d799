//! Why words could not be read or changed.

use crate::content::splice::{NoSplice, NoText};
use crate::content::{in_english, system_told};
use crate::locale::{Explain, Explanation, Language};
use crate::studio::ChangeError;
use std::io;

/// Why words could not be read or changed. Nothing has changed.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum WordsError {
    /// There is no scenario of this id.
    NoScenario {
        /// The id.
        id: String,
    },
    /// A file cannot be read.
    Unread {
        /// Which.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// A file is no text, or too large.
    NotText {
        /// Which.
        path: String,
    },
    /// The scenario's file cannot be read so far that its texts were known.
    NoStory {
        /// Which.
        path: String,
    },
    /// The content is inside the program, where nothing can be changed.
    Carried,
    /// The program doesn't speak this language.
    NoLanguage {
        /// Its tag.
        tag: String,
    },
    /// The scenario has no such text.
    NoMessage {
        /// What was asked for.
        message: String,
        /// The one that is called nearly the same.
        near: Option<String>,
    },
    /// The text is not there yet in this language.
    NotWritten {
        /// Which.
        message: String,
        /// In which language.
        language: Language,
    },
    /// The source language is what others are held against.
    IsSource {
        /// Which it is.
        language: Language,
    },
    /// What is to be written is no text, or cannot be put there.
    NoSplice {
        /// Which text.
        message: String,
        /// The file.
        path: String,
        /// Why not.
        why: NoSplice,
    },
    /// No draft can be made in this language.
    NoDraft {
        /// Which.
        language: Language,
    },
    /// The converter's tables could not be read.
    NoConverter {
        /// What it said.
        why: String,
    },
    /// The files could not be changed.
    Change(#[from] ChangeError),
}

impl Explain for WordsError {
    fn explain(&self) -> Explanation {
        match self {
            Self::NoScenario { id } => Explanation::new("words-no-scenario").with("id", id),
            Self::Unread { path, source } => {
                Explanation::new("words-unread").with("path", path).with("why", system_told(source))
            }
            Self::NotText { path } => Explanation::new("words-not-text").with("path", path),
            Self::NoStory { path } => Explanation::new("words-no-story").with("path", path),
            Self::Carried => Explanation::new("words-carried"),
            Self::NoLanguage { tag } => Explanation::new("words-no-language").with("tag", tag),
            Self::NoMessage { message, near: None } => Explanation::new("words-no-message").with("message", message),
            Self::NoMessage { message, near: Some(near) } => {
                Explanation::new("words-no-message-near").with("message", message).with("near", near)
            }
            Self::NotWritten { message, language } => {
                Explanation::new("words-not-written").with("message", message).with("language", language.to_string())
            }
            Self::IsSource { language } => Explanation::new("words-is-source").with("language", language.to_string()),
            Self::NoSplice { message, path, why } => no_splice(message, path, why),
            Self::NoDraft { language } => Explanation::new("words-no-draft").with("language", language.to_string()),
            Self::NoConverter { why } => Explanation::new("words-no-converter").with("why", why),
            Self::Change(why) => why.explain(),
        }
    }
}

fn no_splice(message: &str, path: &str, why: &NoSplice) -> Explanation {
    let of = |id: &'static str| Explanation::new(id).with("message", message);
    match why {
        NoSplice::NoText(NoText::Empty) => of("words-empty"),
        NoSplice::NoText(NoText::NotClosed(at)) => of("words-brace-open").with("at", *at),
        NoSplice::NoText(NoText::NotOpened(at)) => of("words-brace-close").with("at", *at),
        NoSplice::NoText(NoText::NotFluent { place, what }) => {
            of("words-brace-inside").with("at", place.start).with("what", what)
        }
        NoSplice::NoName(name) | NoSplice::Taken(name) => of("words-no-name").with("name", name),
        NoSplice::NotThere | NoSplice::Unsound => of("words-unsound").with("path", path),
    }
}
