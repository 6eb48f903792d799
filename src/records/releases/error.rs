//! Why nothing happened to a scenario.

use super::super::StoreError;
use super::super::accounts::AccountError;
use super::release::ReleaseState;
use crate::content::in_english;
use crate::locale::{Explain, Explanation};

/// Why not. Nothing was written.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum ReleaseError {
    /// Who asked may not, or the station knows nobody.
    Account(AccountError),
    /// Whoever wrote it, or sent it for review, does not approve it.
    Author,
    /// It stands where this cannot happen to it.
    Stands {
        /// Where.
        state: ReleaseState,
    },
    /// What was noted has not been seen to.
    OpenNotes {
        /// How many of these there are.
        count: usize,
    },
    /// There is no such note, or it was seen to.
    NoNote {
        /// As it was named.
        number: i64,
    },
    /// A note says nothing.
    Empty,
    /// A note, or what it is pinned to, is too long.
    Long {
        /// The most it may have, in characters.
        most: usize,
        /// What it has.
        found: usize,
    },
    /// A note has a sign that nobody can see.
    Unseen {
        /// The sign.
        found: char,
    },
    /// Nobody is named who tries it out.
    NoPilots,
    /// Whoever plays was not asked to try it out.
    NotPilot,
    /// The store says no.
    Store(StoreError),
}

impl From<StoreError> for ReleaseError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<AccountError> for ReleaseError {
    fn from(error: AccountError) -> Self {
        Self::Account(error)
    }
}

impl Explain for ReleaseError {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        match self {
            Self::Account(error) => error.explain(),
            Self::Author => say("release-author"),
            Self::Stands { state } => say("release-stands").with("state", say(state.message())),
            Self::OpenNotes { count } => say("release-open-notes").with("count", *count),
            Self::NoNote { number } => say("release-no-note").with("number", number.to_string()),
            Self::Empty => say("release-note-empty"),
            Self::Long { most, found } => say("release-note-long").with("most", *most).with("found", *found),
            Self::Unseen { found } => say("note-hidden").with("found", format!("U+{:04X}", u32::from(*found))),
            Self::NoPilots => say("release-no-pilots"),
            Self::NotPilot => say("release-not-pilot"),
            Self::Store(error) => error.explain(),
        }
    }
}
