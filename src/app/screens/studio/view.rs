//! What the studio shows, and what can be asked there.

pub(crate) use super::script::board::BoardDraft;
pub(crate) use super::script::board::view::{BoardAction, BoardView};
use super::script::moment::view::{MomentDraft, ScriptNames};
pub(crate) use super::script::proof::view::{ProofAction, ProofDraft, ProofView};
use super::script::release::view::{ReleaseAsk, ReleaseDraft, ReleaseView};
use super::script::safe::view::{LeftView, SafeAction, SafeView};
use super::script::scoring::view::ScoringDraft;
use super::script::words::view::{WordsAsked, WordsDraft, WordsView};
use crate::app::widgets::dialog::LentKeyboard;
use crate::app::widgets::grid::GridDraft;
use crate::locale::{Language, Words};
use crate::scenario::ResponseKind;
use crate::studio::edit::TextKey;
use crate::studio::{BoardAct, BoardMoment, Edit, Owner, ScoringSheet, ShelvedScenario};
use std::rc::Rc;

/// Something asked for there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Action {
    /// Where one came from; from an open scenario to the list.
    Back,
    /// Show the settings over this screen.
    OpenSettings,
    /// Open the scenario at this place of the list, from 0.
    Open(usize),
    /// Copy the scenario at this place of the list, and open the copy.
    CopyIt(usize),
    /// Ask whether the scenario at this place of the list is to be deleted.
    AskDelete(usize),
    /// Delete what was asked about.
    DeleteIt,
    /// Let it be.
    KeepIt,
    /// Something about the scenario that is open.
    Script(ScriptAction),
}

/// Something asked for about an open scenario.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ScriptAction {
    /// Something about its words.
    Words(WordsAsked),
    /// Show a moment.
    Choose(String),
    /// Show and write the words of this language.
    Speak(Language),
    /// A text reads so from now on.
    Type(TextKey, String),
    /// The text that was typed is let alone.
    Rest,
    /// An answer of the moment is a move of this kind.
    Kind(String, ResponseKind),
    /// An answer of the moment leads there.
    Lead(String, String),
    /// An edit of the scenario, as a pane makes it.
    Make(Box<Edit>),
    /// A new answer of the moment.
    AddAnswer,
    /// A new moment behind this one.
    AddMoment,
    /// Show what hangs on something that is to be removed.
    AskRemove(Owner),
    /// Do what was asked about.
    Confirm,
    /// Don't.
    Cancel,
    /// Save, and leave then.
    SaveAndLeave,
    /// Take the last step back.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Save.
    Save,
    /// About who holds it, what was left unsaved and what was changed elsewhere.
    Safe(SafeAction),
    /// Go where a problem is.
    GoThere(usize),
    /// Something of the board.
    Board(BoardAction),
    /// Something of the proof.
    Proof(ProofAction),
    /// Something about its release.
    Release(ReleaseAsk),
}

/// A part of an open scenario, which fills the window below its title.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum StudioPart {
    /// Its moments: what is said there, and what can be answered.
    #[default]
    Story,
    /// Facts and scoring.
    Scoring,
    /// Its words in every language.
    Words,
    /// Where it stands on its way to people.
    Release,
}

impl StudioPart {
    /// All, in the order in which they are shown.
    pub(crate) const ALL: [Self; 4] = [Self::Story, Self::Words, Self::Scoring, Self::Release];

    /// The message that names it.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Story => "studio-part-story",
            Self::Scoring => "studio-part-scoring",
            Self::Words => "studio-part-words",
            Self::Release => "studio-part-release",
        }
    }
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// The scenarios at hand; nothing while they are being read.
    pub(crate) shelf: Option<Vec<ShelvedScenario>>,
    /// The scenario that is open.
    pub(crate) open: Option<ScriptView>,
    /// Which scenario of the list is to be deleted, once somebody has said so.
    pub(crate) deletes: Option<usize>,
    /// What could not be done.
    pub(crate) trouble: Option<String>,
}

/// A scenario that is open.
#[derive(Clone, Debug)]
pub(crate) struct ScriptView {
    /// Its id.
    pub(crate) id: String,
    /// What it is called.
    pub(crate) title: String,
    /// Whether it can be written.
    pub(crate) is_own: bool,
    /// The language whose words are shown and written.
    pub(crate) language: Language,
    /// What ids are called; nothing before the book is known.
    pub(crate) names: Option<Rc<ScriptNames>>,
    /// Facts and scoring.
    pub(crate) scoring: ScoringView,
    /// The moments.
    pub(crate) moments: Vec<MomentRow>,
    /// The same as boxes and arrows.
    pub(crate) board: BoardView,
    /// The one that is shown.
    pub(crate) moment: Option<MomentView>,
    /// Where an answer can lead: ids with what they are called.
    pub(crate) destinations: Vec<(String, String)>,
    /// What the last check found; nothing before the first.
    pub(crate) problems: Option<Vec<ProblemRow>>,
    /// What the last proof says, beside the problems that it found.
    pub(crate) proof: ProofView,
    /// Whether something was written that is not checked yet.
    pub(crate) checking: bool,
    /// Where it stands on its way to people.
    pub(crate) release: ReleaseView,
    /// Whether there is a step to be taken back, and one to be done again.
    pub(crate) can_undo: bool,
    /// See `can_undo`.
    pub(crate) can_redo: bool,
    /// Whether anything is not saved.
    pub(crate) unsaved: bool,
    /// Whether it is being saved.
    pub(crate) saving: bool,
    /// What keeps it safe.
    pub(crate) safe: SafeView,
    /// What could not be done.
    pub(crate) trouble: Option<String>,
    /// What has to be answered first.
    pub(crate) question: Option<StudioQuestion>,
    /// Another one whenever what stands in a field may be another than what was typed there.
    pub(crate) epoch: u64,
    /// Its words in every language.
    pub(crate) words: WordsView,
}

/// Facts and scoring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ScoringView {
    /// What the file says.
    pub(crate) sheet: ScoringSheet,
    /// The words of each goal.
    pub(crate) goals: Vec<TextRow>,
    /// What each of the people is called.
    pub(crate) people: Vec<TextRow>,
    /// The standing acts, each with its words and those of the reactions to it.
    pub(crate) acts: Vec<(BoardAct, TextRow, Vec<TextRow>)>,
}

/// A moment in the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MomentRow {
    /// Its id, which nobody is shown.
    pub(crate) id: String,
    /// Its first words.
    pub(crate) first: String,
    /// How many errors there are in it, and how many warnings.
    pub(crate) errors: usize,
    /// See `errors`.
    pub(crate) warnings: usize,
}

/// A moment that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MomentView {
    /// Its id.
    pub(crate) id: String,
    /// Its place in the outline, from 0.
    pub(crate) at: usize,
    /// Its first words.
    pub(crate) first: String,
    /// What the customer says.
    pub(crate) lines: Vec<TextRow>,
    /// What can be answered.
    pub(crate) answers: Vec<WrittenAnswer>,
    /// All that the file says of it.
    pub(crate) board: BoardMoment,
}

/// A text that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TextRow {
    /// Which.
    pub(crate) key: TextKey,
    /// What it says in the language that is shown.
    pub(crate) text: String,
    /// What it says in the language it is written in first, where another is shown.
    pub(crate) beside: Option<String>,
    /// What the last proof says that can be here, of what that condition asks about.
    pub(crate) here: Option<String>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WrittenAnswer {
    /// Its id.
    pub(crate) id: String,
    /// Its words; nothing where there is no place for them.
    pub(crate) words: Option<TextRow>,
    /// What kind of move it is.
    pub(crate) kind: ResponseKind,
    /// Where it leads, and what that is called.
    pub(crate) to: Option<(String, String)>,
    /// What the last proof says that it does here: whether that is to be mended, and what.
    pub(crate) effects: Vec<(bool, String)>,
    /// What is said of it beside: the note, better words, and what harm it does.
    pub(crate) parts: Vec<TextRow>,
    /// Whether no other here leaves more, as the last proof says. It is marked only where one asks for it.
    pub(crate) is_best: bool,
}

impl MomentView {
    /// The shortest and the longest answer, in signs.
    pub(crate) fn lengths(&self) -> Option<(usize, usize)> {
        let all = || self.answers.iter().filter_map(|one| Some(one.words.as_ref()?.text.chars().count()));
        Some((all().min()?, all().max()?))
    }
}

/// Something that the last check found, or the last proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ProblemRow {
    /// Whether nobody can be assessed before it is mended.
    pub(crate) is_error: bool,
    /// Whether it is of texts that are no more.
    pub(crate) is_old: bool,
    /// What it is about: the story, a language's words, who passes.
    pub(crate) area: String,
    /// What is wrong.
    pub(crate) what: String,
    /// What to do.
    pub(crate) help: Option<String>,
    /// Where, as it is called.
    pub(crate) at: String,
    /// The moment it is in.
    pub(crate) moment: Option<String>,
    /// The language it is about.
    pub(crate) language: Option<Language>,
    /// Whether there is a play that shows it.
    pub(crate) plays: bool,
    /// What would mend it, where that is mechanical.
    pub(crate) mends: Option<String>,
}

/// What has to be answered first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StudioQuestion {
    /// Whether something is to be removed.
    Remove {
        /// What, as it is called.
        what: String,
        /// What hangs on it.
        hangs: Vec<String>,
    },
    /// Whether to leave without saving.
    Leave,
    /// Whether what was left unsaved is let go.
    LetGo {
        /// What it is.
        left: LeftView,
    },
    /// Whether it is taken over from another studio.
    TakeOver {
        /// Whoever sits there.
        who: String,
    },
}

/// What is being typed, and where the keyboard is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// The list.
    pub(crate) shelf: GridDraft,
    /// The part of the scenario that is shown.
    pub(crate) part: StudioPart,
    /// The moment pane.
    pub(crate) moment: MomentDraft,
    /// Facts and scoring.
    pub(crate) scoring: ScoringDraft,
    /// The proof strip.
    pub(crate) proof: ProofDraft,
    /// What is written about its release.
    pub(crate) release: ReleaseDraft,
    /// The board.
    pub(crate) board: BoardDraft,
    /// Where one is in the words.
    pub(crate) words: WordsDraft,
    /// What is looked for in the outline.
    pub(crate) sought: String,
    /// What is being typed.
    pub(crate) typed: Option<TypedText>,
    /// The text that the keyboard comes to.
    pub(crate) comes_to: Option<TextKey>,
    /// The moment that is to be seen in the outline.
    pub(crate) reveal: bool,
    /// Whose the keyboard is while a question is asked.
    pub(crate) keyboard: LentKeyboard,
    /// The problem that was gone to last.
    pub(crate) problem: Option<usize>,
}

impl Draft {
    /// Another scenario is opened.
    pub(super) fn begins(&mut self) {
        let shelf = std::mem::take(&mut self.shelf);
        *self = Self { shelf, reveal: true, ..Self::default() };
    }
}

/// A text that is being typed: as it stands in its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypedText {
    /// Which.
    pub(crate) key: TextKey,
    /// In which language.
    pub(crate) language: Language,
    /// As it stands there.
    pub(crate) text: String,
    /// As it was handed on last.
    pub(crate) told: String,
    /// What held when it was begun.
    pub(crate) epoch: u64,
}
