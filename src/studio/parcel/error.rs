//! Why a pack was not made, or not installed.

use crate::content::in_english;
use crate::locale::{Explain, Explanation};
use crate::records::{ReleaseError, StoreError};
use crate::scenario::SEMANTICS;
use crate::studio::{ChangeError, StudioError};

/// Why not. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum PackFileError {
    /// It is no pack.
    NotOne,
    /// It is from a newer version.
    Newer {
        /// The version of its form.
        found: String,
    },
    /// It has more than a pack may have.
    TooLarge {
        /// The most it may have, in MiB.
        most: usize,
    },
    /// It ends before its end.
    CutShort,
    /// It is not what a pack holds.
    Form {
        /// Why not.
        detail: String,
    },
    /// It was altered after it was signed.
    Signature,
    /// A file in it is not the one that was packed.
    OtherHash {
        /// Which.
        path: String,
    },
    /// A file in it belongs to no scenario of the pack.
    Stray {
        /// Which.
        path: String,
    },
    /// Something stands in it twice.
    Twice {
        /// What.
        what: String,
    },
    /// A scenario in it lacks its own file.
    NoStory {
        /// The scenario's id.
        id: String,
    },
    /// It holds nothing.
    Empty,
    /// It was made for another meaning of what scenarios say.
    OtherSemantics {
        /// Its number.
        found: u32,
    },
    /// The station that made it is not known here.
    Unknown {
        /// The public key of that station.
        key: String,
    },
    /// Files here were edited since they came, or were written here.
    Edited {
        /// Which.
        paths: Vec<String>,
    },
    /// A scenario in it has errors here.
    Unsound {
        /// The scenario's id.
        id: String,
        /// How many.
        count: usize,
        /// The first.
        first: String,
    },
    /// It is not to be made or installed here.
    Studio(StudioError),
    /// The station says no.
    Release(ReleaseError),
}

impl From<StudioError> for PackFileError {
    fn from(error: StudioError) -> Self {
        Self::Studio(error)
    }
}

impl From<ChangeError> for PackFileError {
    fn from(error: ChangeError) -> Self {
        Self::Studio(error.into())
    }
}

impl From<ReleaseError> for PackFileError {
    fn from(error: ReleaseError) -> Self {
        Self::Release(error)
    }
}

impl From<StoreError> for PackFileError {
    fn from(error: StoreError) -> Self {
        Self::Release(error.into())
    }
}

impl Explain for PackFileError {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        match self {
            Self::NotOne => say("pack-not-one"),
            Self::Newer { found } => say("pack-newer").with("found", found),
            Self::TooLarge { most } => say("pack-too-large").with("most", *most),
            Self::CutShort => say("pack-cut-short"),
            Self::Form { detail } => say("pack-form").with("detail", detail),
            Self::Signature => say("pack-signature"),
            Self::OtherHash { path } => say("pack-other-hash").with("path", path),
            Self::Stray { path } => say("pack-stray").with("path", path),
            Self::Twice { what } => say("pack-twice").with("what", what),
            Self::NoStory { id } => say("pack-no-story").with("id", id),
            Self::Empty => say("pack-empty"),
            Self::OtherSemantics { found } => {
                say("pack-other-semantics").with("found", *found).with("known", SEMANTICS)
            }
            Self::Unknown { key } => say("pack-unknown").with("key", key),
            Self::Edited { paths } => say("pack-edited").with("paths", paths.clone()),
            Self::Unsound { id, count, first } => {
                say("pack-unsound").with("id", id).with("count", *count).with("first", first)
            }
            Self::Studio(error) => error.explain(),
            Self::Release(error) => error.explain(),
        }
    }
}
