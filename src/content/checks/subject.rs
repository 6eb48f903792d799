//! What a check looks at: a scenario beside its file, or one language's words beside what needs them.

use crate::content::words::{Need, Texts, WordsFile};
use crate::content::written::{RawNode, RawScenario};
use crate::locale::With;
use crate::policy::Book;
use crate::scenario::{Node, Scenario};

/// A scenario without errors beside the file it was resolved from, whose ids know their places.
pub(in crate::content) struct Staged<'s> {
    pub scenario: &'s Scenario,
    pub raw: &'s RawScenario<'s>,
    pub book: &'s Book,
}

impl<'s> Staged<'s> {
    /// The nodes, each with its id and as written.
    pub(super) fn nodes(&self) -> impl Iterator<Item = (&'s str, &'s RawNode<'s>, &'s Node)> {
        self.raw.nodes.0.iter().zip(&self.scenario.nodes).map(|((id, raw), node)| (*id, raw, node))
    }
}

/// One language's words of a subject, beside what the content needs of them.
pub(in crate::content) struct Wording<'w> {
    pub file: &'w WordsFile,
    /// In the order of the story.
    pub needs: &'w [Need],
    /// Whether that is all it needs; where the content has errors it may need more.
    pub all: bool,
    /// The arguments every message gets; none for the program's own, whose callers know them.
    pub args: Option<&'w With>,
    /// What the source language says.
    pub source: Option<&'w Texts>,
    /// What this language says.
    pub here: Texts,
}
