//! What the words of a scenario show, and what can be asked there.

use super::replace::{FoundWords, ReplaceDraft};
use crate::app::widgets::dialog::LentKeyboard;
use crate::content::review::TextState;
use crate::content::splice::TextPiece;
use crate::locale::Language;
use crate::studio::edit::TextKey;
use crate::studio::words::WordChange;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Something asked for about the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum WordsAsked {
    /// A text reads so from now on.
    Type(Language, TextKey, String),
    /// The text that was typed is let alone.
    Rest,
    /// What was typed is taken back.
    TakeBack,
    /// These texts are right beside what the source says now.
    StillRight(Vec<(Language, TextKey)>),
    /// Draft what is missing in traditional signs.
    Draft,
    /// Look for what is to be replaced.
    Seek(ReplaceDraft),
    /// Replace what was found, but for these texts.
    Replace(ReplaceDraft, Vec<(Language, TextKey)>),
}

/// Which texts are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum WordsFilter {
    /// All.
    #[default]
    All,
    /// Those that something is to be done about.
    Open,
    /// Those that are missing in a language.
    Missing,
    /// Those whose source has changed.
    Stale,
    /// Those that a program drafted.
    Drafted,
    /// Those that nobody has read.
    Unread,
    /// Those with a sign that cannot be drawn, or belongs to another script, and those too long.
    Faulty,
}

impl WordsFilter {
    /// All, in the order in which they are shown.
    pub(crate) const ALL: [Self; 7] =
        [Self::All, Self::Open, Self::Missing, Self::Stale, Self::Drafted, Self::Unread, Self::Faulty];

    /// The message that names it.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::All => "studio-filter-all",
            Self::Open => "studio-filter-open",
            Self::Missing => "studio-filter-missing",
            Self::Stale => "studio-filter-stale",
            Self::Drafted => "studio-filter-drafted",
            Self::Unread => "studio-filter-unread",
            Self::Faulty => "studio-filter-faulty",
        }
    }

    /// Whether it takes a text as it stands in a language.
    pub(crate) fn takes(self, cell: &WordsCell) -> bool {
        let is = |state| cell.state == state;
        match self {
            Self::All => true,
            Self::Missing => is(TextState::Missing) && !cell.optional,
            Self::Stale => is(TextState::Stale),
            Self::Drafted => is(TextState::Draft),
            Self::Unread => is(TextState::Unreviewed),
            Self::Faulty => cell.is_faulty(),
            // what nobody has read is not in anybody's way: it would be every row of a new scenario
            Self::Open => {
                [Self::Missing, Self::Stale, Self::Drafted, Self::Faulty].into_iter().any(|one| one.takes(cell))
            }
        }
    }
}

/// The words of a scenario.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordsTable {
    /// The languages, the source first.
    pub(crate) languages: Vec<Language>,
    /// What stands below each other.
    pub(crate) lines: Vec<WordsLine>,
    /// How an argument is called, by language and by what it is in the file.
    pub(crate) called: BTreeMap<Language, BTreeMap<String, String>>,
    /// How many texts each filter takes.
    pub(crate) counts: Vec<(WordsFilter, usize)>,
    /// Whether there is something that can be drafted.
    pub(crate) can_draft: bool,
    /// Another one whenever the lines are others.
    pub(crate) shape: u64,
}

impl WordsTable {
    /// How many texts a filter takes.
    pub(crate) fn count(&self, filter: WordsFilter) -> usize {
        self.counts.iter().find(|(one, _)| *one == filter).map_or(0, |(_, count)| *count)
    }
}

/// What stands below each other.
#[derive(Clone, Debug)]
pub(crate) enum WordsLine {
    /// What the rows below belong to: as it is called, and the id of the moment if it is one.
    Head { called: String, moment: Option<String> },
    /// A text in every language.
    Text(WordsText),
}

/// A text in every language.
#[derive(Clone, Debug)]
pub(crate) struct WordsText {
    /// Which.
    pub(crate) key: TextKey,
    /// What it is, in words.
    pub(crate) what: String,
    /// In each language.
    pub(crate) cells: Vec<WordsCell>,
}

/// A text in a language.
#[derive(Clone, Debug)]
pub(crate) struct WordsCell {
    /// How it stands.
    pub(crate) state: TextState,
    /// Whether it may be left out.
    pub(crate) optional: bool,
    /// Its words and what is put in; none where it is missing.
    pub(crate) pieces: Vec<TextPiece>,
    /// Signs that no font draws, in bytes of what is typed, and those of another script.
    pub(crate) undrawn: Vec<Range<usize>>,
    /// See `undrawn`.
    pub(crate) foreign: Vec<Range<usize>>,
    /// Its signs.
    pub(crate) length: usize,
    /// Most that there is time and room for.
    pub(crate) most: Option<usize>,
    /// Of an answer: the shortest and the longest of the same moment.
    pub(crate) among: Option<(usize, usize)>,
    /// What has changed in the source since it was right.
    pub(crate) changed: Vec<(WordChange, String)>,
    /// What the source puts in and this doesn't.
    pub(crate) lacks: Vec<String>,
    /// Who said last how it stands, and on which day.
    pub(crate) last: Option<(String, String)>,
}

impl WordsCell {
    /// Whether something in it would be seen by a learner.
    pub(crate) fn is_faulty(&self) -> bool {
        let long = self.most.is_some_and(|most| self.length > most);
        long || !self.undrawn.is_empty() || !self.foreign.is_empty() || !self.lacks.is_empty()
    }

    /// Whether somebody who reads it could find it right.
    pub(crate) fn can_be_read(&self) -> bool {
        matches!(self.state, TextState::Stale | TextState::Draft | TextState::Unreviewed)
    }
}

/// What the words show.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordsView {
    /// The texts.
    pub(crate) table: Arc<WordsTable>,
    /// What was found to be replaced.
    pub(crate) found: Option<Arc<FoundWords>>,
    /// Whether a draft is being made.
    pub(crate) drafting: bool,
}

/// Where the keyboard is, and what is being typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordsDraft {
    /// Which texts are shown.
    pub(crate) filter: WordsFilter,
    /// The lines that are shown, by their places in the table.
    pub(crate) shown: ShownLines,
    /// The cell that the keyboard is on, or comes to: a line of the table and a language.
    pub(crate) at: (usize, usize),
    /// The keyboard has been brought there, and it is to be seen.
    pub(crate) moved: bool,
    /// The cell that is being typed in.
    pub(crate) cell: Option<TypedCell>,
    /// What is looked for to be replaced, while that is open.
    pub(crate) replace: Option<ReplaceDraft>,
    /// What was found and is let alone.
    pub(crate) spared: Vec<(Language, TextKey)>,
    /// Whose the keyboard is while that is open.
    pub(crate) keyboard: LentKeyboard,
}

/// The lines that are shown. What was shown stays while it is worked on: nothing goes from under the pointer.
#[derive(Clone, Debug, Default)]
pub(crate) struct ShownLines {
    /// For which filter, and of which lines.
    pub(crate) of: Option<(WordsFilter, u64)>,
    /// Their places in the table.
    pub(crate) lines: Vec<usize>,
    /// How high each is, as far as it was seen, and in which width.
    pub(crate) high: Vec<f32>,
    /// See `high`.
    pub(crate) wide: f32,
    /// How far it is scrolled, and how high what is seen is.
    pub(crate) offset: f32,
    /// See `offset`.
    pub(crate) seen: f32,
}

/// A cell that is being typed in: as it stands in its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypedCell {
    /// Which text.
    pub(crate) key: TextKey,
    /// In which language.
    pub(crate) language: Language,
    /// As it stands there.
    pub(crate) text: String,
    /// As it was when it was begun, and as it was handed on last.
    pub(crate) begun: String,
    pub(crate) told: String,
    /// Whether the keyboard has come to it.
    pub(crate) reached: bool,
}
