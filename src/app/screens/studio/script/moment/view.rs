//! What is being done in the moment pane, and what things are called there.

use crate::locale::Formats;
use crate::scenario::Axis;
use crate::studio::Owner;
use crate::studio::edit::Chip;
use crate::studio::names::{BookNames, StoryNames};
use std::sync::Arc;

/// What ids are called, of a scenario and of its book.
pub(crate) struct ScriptNames {
    /// The book's.
    pub(crate) book: Arc<BookNames>,
    /// The scenario's.
    pub(crate) story: StoryNames,
    /// How numbers are written.
    pub(crate) formats: Formats,
}

impl std::fmt::Debug for ScriptNames {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ScriptNames").field("story", &self.story).finish_non_exhaustive()
    }
}

/// What is open in the pane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct MomentDraft {
    /// The line or the answer that is open to all it has.
    pub(crate) open: Option<Owner>,
    /// The condition that is being chosen.
    pub(crate) chooser: Option<ChipDraft>,
    /// Whose deeds are being looked for, and by which words.
    pub(crate) deeds: Option<(Owner, String)>,
    /// Whether the best answers are marked.
    pub(crate) marks_best: bool,
}

/// Where among the conditions one is being chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChipPlace {
    /// Behind the others: it has to hold as well.
    New,
    /// In the row of another: one of them has to hold.
    Or(usize),
    /// In the place of one.
    At(usize, usize),
}

/// What conditions ask about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChipKind {
    /// How somebody feels.
    Mood,
    /// What was drawn at the start.
    Fact,
    /// What the learner did.
    Deed,
    /// Where the conversation has been.
    Visit,
    /// What was picked at a step.
    Pick,
    /// How late it is.
    Time,
}

impl ChipKind {
    /// All, in the order in which they are offered.
    pub(crate) const ALL: [Self; 6] = [Self::Mood, Self::Deed, Self::Fact, Self::Visit, Self::Pick, Self::Time];

    /// The message that names it.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Mood => "chip-kind-mood",
            Self::Fact => "chip-kind-fact",
            Self::Deed => "chip-kind-deed",
            Self::Visit => "chip-kind-visit",
            Self::Pick => "chip-kind-pick",
            Self::Time => "chip-kind-time",
        }
    }

    /// What a condition asks about, as far as it can be chosen here.
    pub(crate) fn of(chip: &Chip) -> Self {
        match chip {
            Chip::Not(one) => Self::of(one),
            Chip::Is(..) | Chip::MoreThan(..) | Chip::LessThan(..) => Self::Fact,
            Chip::Done(_) => Self::Deed,
            Chip::Visited(_) => Self::Visit,
            Chip::Picked(..) | Chip::Fewer(..) => Self::Pick,
            Chip::After(_) => Self::Time,
            Chip::AtLeast(..) | Chip::AtMost(..) | Chip::Of(..) | Chip::All(_) | Chip::Any(_) => Self::Mood,
        }
    }
}

/// A condition that is being chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ChipDraft {
    /// Whose.
    pub(crate) owner: Owner,
    /// Where among them.
    pub(crate) place: ChipPlace,
    /// What it asks about.
    pub(crate) kind: ChipKind,
    /// Whether it asks that it is not so.
    pub(crate) not: bool,
    /// What is looked for among what can be chosen.
    pub(crate) sought: String,
    /// Whose mood, nothing for the customer's.
    pub(crate) who: Option<String>,
    /// Which mood.
    pub(crate) axis: Axis,
    /// Whether it is at least so high, or at most.
    pub(crate) at_least: bool,
    /// How high.
    pub(crate) number: i64,
}

impl ChipDraft {
    /// Begins to choose one, from what stands there.
    pub(crate) fn new(owner: Owner, place: ChipPlace, stands: Option<&Chip>) -> Self {
        let mut draft = Self {
            owner,
            place,
            kind: stands.map_or(ChipKind::Mood, ChipKind::of),
            not: false,
            sought: String::new(),
            who: None,
            axis: Axis::Anger,
            at_least: true,
            number: 6,
        };
        if let Some(stands) = stands {
            draft.take(stands);
        }
        draft
    }

    fn take(&mut self, chip: &Chip) {
        match chip {
            Chip::Not(one) => {
                self.not = true;
                self.take(one);
            }
            Chip::Of(who, one) => {
                self.who = Some(who.clone());
                self.take(one);
            }
            Chip::AtLeast(axis, number) => (self.axis, self.at_least, self.number) = (*axis, true, *number),
            Chip::AtMost(axis, number) => (self.axis, self.at_least, self.number) = (*axis, false, *number),
            _ => {}
        }
    }

    /// The mood that is being chosen.
    pub(crate) fn mood(&self) -> Chip {
        let of = if self.at_least { Chip::AtLeast } else { Chip::AtMost };
        let mood = of(self.axis, self.number);
        match &self.who {
            Some(who) => Chip::Of(who.clone(), Box::new(mood)),
            None => mood,
        }
    }
}
