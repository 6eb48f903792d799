//! What keeps a scenario safe, as it is shown: who holds it, what was left unsaved, what was changed elsewhere, what could not be saved.

use crate::locale::Language;
use crate::studio::merge::MergeSide;

/// Something asked for about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SafeAction {
    /// Take up what was left unsaved.
    TakeUp,
    /// Ask before it is let go.
    AskLetGo,
    /// Ask before it is taken over from another studio.
    AskTakeOver,
    /// Take it over: nobody holds it any more.
    TakeOver,
    /// Show what was changed elsewhere, or go back to the scenario.
    Compare(bool),
    /// Of a piece that both changed, one's own, the other's or both.
    Take(usize, MergeSide),
    /// Bring both together as chosen.
    BringTogether,
    /// Go on with what is here, whatever was changed elsewhere.
    KeepMine,
    /// What was told has been read.
    Dismiss,
}

/// What there is to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SafeView {
    /// Whether the scenario ships.
    pub(crate) ships: bool,
    /// Whether whoever is here writes no scenarios.
    pub(crate) reads: bool,
    /// Who holds it, where it is only read here.
    pub(crate) held: Option<HeldView>,
    /// What was left unsaved.
    pub(crate) left: Option<LeftView>,
    /// What was changed elsewhere and has to be looked at.
    pub(crate) outside: Option<OutsideView>,
    /// Whether nothing can be written beside the scenario.
    pub(crate) unwritable: bool,
    /// What could not be saved or kept.
    pub(crate) trouble: Option<String>,
    /// What has happened of itself.
    pub(crate) news: Option<&'static str>,
}

/// Who holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HeldView {
    /// Whoever sits there.
    pub(crate) who: String,
    /// Since when.
    pub(crate) since: String,
    /// Whether he took it over from here.
    pub(crate) took_over: bool,
    /// Whether he has let it go meanwhile.
    pub(crate) free: bool,
}

/// What was left unsaved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LeftView {
    /// Whoever wrote it.
    pub(crate) who: String,
    /// When.
    pub(crate) at: String,
    /// What was written in, by first words; nothing where that cannot be told.
    pub(crate) places: Vec<String>,
}

/// What was changed elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OutsideView {
    /// Why it cannot be brought together with what is here.
    pub(crate) broken: Option<String>,
    /// What is another there, by moments.
    pub(crate) rows: Vec<PieceRow>,
    /// Whether it is shown in the place of the scenario.
    pub(crate) is_shown: bool,
}

impl OutsideView {
    /// Where both changed the same.
    pub(crate) fn conflicts(&self) -> usize {
        self.rows.iter().filter(|row| row.side.is_some()).count()
    }
}

/// A piece that is another there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PieceRow {
    /// Where it is, by first words.
    pub(crate) at: String,
    /// What it is.
    pub(crate) what: String,
    /// The language of words.
    pub(crate) language: Option<Language>,
    /// As it was.
    pub(crate) before: PieceShown,
    /// As it is here.
    pub(crate) mine: PieceShown,
    /// As it is there.
    pub(crate) theirs: PieceShown,
    /// What is chosen, where both changed it.
    pub(crate) side: Option<MergeSide>,
    /// Whether both can stand one behind the other.
    pub(crate) takes_both: bool,
}

/// How a piece is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PieceShown {
    /// In words.
    Said(String),
    /// It is there, and no words say it.
    There,
    /// It is not there.
    Absent,
}
