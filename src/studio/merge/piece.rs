//! Pieces of a scenario that are not as they were, and what a person chooses of them.

use crate::locale::Language;
use crate::studio::edit::{Owner, ScenarioFile, TextKey};
use std::collections::BTreeMap;

/// Whose piece stands where both changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeSide {
    /// What was changed here.
    Mine,
    /// What was changed outside.
    Theirs,
    /// Both, one behind the other, for a person to put right; of what is no text, mine.
    Both,
}

/// A piece of a scenario: what a difference is about, and what a choice is made for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MergePlace {
    /// Of the story: what it belongs to, and where under the scenario it stands, by fields and ids.
    Story {
        /// The moment, the answer or whatever else.
        owner: Owner,
        /// From the scenario down.
        path: Vec<String>,
    },
    /// A text.
    Words {
        /// Its language.
        language: Language,
        /// Which.
        key: TextKey,
    },
    /// A file that is gone outside. What is here is kept, and written again.
    Gone(ScenarioFile),
}

/// A piece that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PieceChange {
    /// Which.
    pub place: MergePlace,
    /// As it was last read or written; nothing where it was not there.
    pub before: Option<String>,
    /// As it is here.
    pub mine: Option<String>,
    /// As it is outside.
    pub theirs: Option<String>,
}

impl PieceChange {
    /// Whether both changed it, and to different things.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.mine != self.before && self.theirs != self.before && self.mine != self.theirs
    }
}

/// What a person chose, by piece.
pub type MergeChoices = BTreeMap<MergePlace, MergeSide>;
