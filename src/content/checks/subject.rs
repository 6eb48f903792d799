//! What a check looks at: a scenario beside its file, or one language's words beside what needs them.

use crate::content::origin::Origin;
use crate::content::review::TextState;
use crate::content::words::{Need, Texts, WordsFile};
use crate::content::written::{RawNode, RawScenario};
use crate::locale::{Language, With};
use crate::policy::Book;
use crate::scenario::{Node, Scenario};
use std::collections::BTreeMap;
use std::ops::Range;

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

/// What the messages of a subject are told.
#[derive(Clone, Copy)]
pub(in crate::content) enum Given<'w> {
    /// That is not known: what it follows from has errors.
    Unknown,
    /// Each the same: the arguments, and which values those have that are facts.
    Alike(&'w With, &'w BTreeMap<String, Vec<String>>),
    /// Each its own, as the program's are by their callers.
    Each(&'w BTreeMap<(String, Option<String>), With>),
}

impl<'w> Given<'w> {
    /// What one message is told, where that is known.
    pub(super) fn of(self, message: &(String, Option<String>)) -> Option<&'w With> {
        match self {
            Self::Unknown => None,
            Self::Alike(args, _) => Some(args),
            Self::Each(all) => all.get(message),
        }
    }

    /// What every message is told, where that is the same.
    pub(super) fn alike(self) -> Option<&'w With> {
        self.values().map(|(args, _)| args)
    }

    /// That, with the values of the facts.
    pub(super) const fn values(self) -> Option<(&'w With, &'w BTreeMap<String, Vec<String>>)> {
        match self {
            Self::Alike(args, values) => Some((args, values)),
            Self::Unknown | Self::Each(_) => None,
        }
    }
}

/// One language's words of a subject, beside what the content needs of them.
pub(in crate::content) struct Wording<'w> {
    pub file: &'w WordsFile,
    /// In the order of the story.
    pub needs: &'w [Need],
    /// Whether that is all it needs; where the content has errors it may need more.
    pub all: bool,
    /// What the messages are told.
    pub told: Given<'w>,
    /// Where the words come from.
    pub origin: &'w Origin,
    /// What the language says that they are written in first.
    pub source: Option<&'w Texts>,
    /// What this language says.
    pub here: &'w Texts,
    /// What other files of the same subject say, by language; of the program's own words those that it carries, in this
    /// language too.
    pub beside: &'w [(Language, Texts)],
}

impl Wording<'_> {
    /// Whether these are the words that the others are made from.
    pub(super) fn is_source(&self) -> bool {
        self.file.language == self.origin.language
    }

    /// Whether texts may be missing here for now.
    pub(super) fn may_lack(&self) -> bool {
        self.origin.may_lack(&self.file.language)
    }

    /// Whether these are the program's own words.
    pub(super) const fn is_interface(&self) -> bool {
        matches!(self.told, Given::Each(_))
    }

    /// What the program itself says in this language, of its own words.
    pub(super) fn carried(&self) -> Option<&Texts> {
        let here = self.beside.iter().find(|(language, _)| *language == self.file.language);
        here.filter(|_| self.is_interface()).map(|(_, texts)| texts)
    }
}

/// A text that there is beside its source, with how it stands by the review file.
pub(super) struct ReviewedText<'s> {
    pub need: &'s Need,
    pub state: TextState,
    /// Where its name stands.
    pub place: Range<usize>,
}
