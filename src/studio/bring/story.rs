//! A story that was brought: moments, what is said there, answers, where they lead, and what has no counterpart here.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// A story from somewhere else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BroughtStory {
    /// What it is called, where that is said.
    pub title: Option<String>,
    /// The moment it begins at, by its place; none where it has no moments.
    pub start: Option<usize>,
    /// Its moments, in order.
    pub moments: Vec<BroughtMoment>,
    /// What has no counterpart here, in order.
    pub left: Vec<LeftOut>,
}

/// A moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtMoment {
    /// What it is called there.
    pub name: String,
    /// The line it stands on, from 1.
    pub line: usize,
    /// What is said.
    pub text: String,
    /// What may be answered.
    pub answers: Vec<BroughtAnswer>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtAnswer {
    /// The line it stands on, from 1.
    pub line: usize,
    /// Its words.
    pub text: String,
    /// What the moment it leads to is called there.
    pub to: String,
    /// The moment it leads to, by its place; none where there is no such moment.
    pub moment: Option<usize>,
}

/// What has no counterpart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftKind {
    /// A macro, or a piece of a program.
    Macro,
    /// A value that the story keeps, shown in a text; it stays in the text as it is written.
    Variable,
    /// A tag of markup.
    Markup,
    /// A remark that nobody reads.
    Remark,
    /// A passage that is no moment: a script, a stylesheet, a menu.
    Passage,
    /// The tags of a passage.
    Tags,
    /// An answer that leads to what is not there.
    Nowhere,
    /// A second moment that is called as one before it: answers lead to the first.
    Namesake,
    /// Text before the first moment.
    Before,
    /// A column, or a cell, that is mapped to nothing.
    Cell,
}

impl LeftKind {
    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Macro => "bring-left-macro",
            Self::Variable => "bring-left-variable",
            Self::Markup => "bring-left-markup",
            Self::Remark => "bring-left-remark",
            Self::Passage => "bring-left-passage",
            Self::Tags => "bring-left-tags",
            Self::Nowhere => "bring-left-nowhere",
            Self::Namesake => "bring-left-namesake",
            Self::Before => "bring-left-before",
            Self::Cell => "bring-left-cell",
        }
    }
}

/// Something that has no counterpart here, with its place and all of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The line it begins on, from 1.
    pub line: usize,
    /// What it is.
    pub kind: LeftKind,
    /// It, as it stands there.
    pub text: String,
}

impl BroughtStory {
    /// How many arrows lead to a moment.
    #[must_use]
    pub fn arrows(&self) -> usize {
        self.moments.iter().flat_map(|moment| &moment.answers).filter(|answer| answer.moment.is_some()).count()
    }

    /// Finds the moments that answers lead to; what leads nowhere is noted.
    pub(super) fn connect(&mut self, loosely: bool) {
        let same = |one: &str, other: &str| one == other || loosely && one.to_lowercase() == other.to_lowercase();
        let mut first = HashMap::new();
        let mut left = Vec::new();
        for (at, moment) in self.moments.iter().enumerate() {
            let name = if loosely { moment.name.to_lowercase() } else { moment.name.clone() };
            match first.entry(name) {
                Entry::Occupied(_) => {
                    left.push(LeftOut { line: moment.line, kind: LeftKind::Namesake, text: moment.name.clone() });
                }
                Entry::Vacant(free) => _ = free.insert((at, moment.name.clone())),
            }
        }
        for answer in self.moments.iter_mut().flat_map(|moment| &mut moment.answers) {
            let wanted = if loosely { answer.to.to_lowercase() } else { answer.to.clone() };
            answer.moment = first.get(&wanted).filter(|(_, name)| same(name, &answer.to)).map(|(at, _)| *at);
            if answer.moment.is_none() {
                let text = format!("{} → {}", answer.text, answer.to);
                left.push(LeftOut { line: answer.line, kind: LeftKind::Nowhere, text });
            }
        }
        self.left.extend(left);
        self.left.sort_by_key(|one| one.line);
    }
}
