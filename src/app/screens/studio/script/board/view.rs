//! What the board shows, and what can be asked there.

use crate::app::stage::draw::people::Sitter;
use crate::attempt::Expression;
use crate::scenario::{Cast, ResponseKind};
use crate::studio::Owner;

/// Something asked for on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BoardAction {
    /// Show a moment beside the board.
    Choose(String),
    /// Show something beside the board, and bring the keyboard to its words.
    Open(Owner),
    /// Arrows lead there from now on.
    Lead(Vec<Owner>, String),
    /// Arrows lead to a moment that is made for them.
    LeadToNew(Vec<Owner>),
    /// A new answer of a moment leads there; to a moment that is made for it where nothing is named.
    PullAnswer(String, Option<String>),
    /// A new answer of a moment, that leads where its last one does.
    AddAnswer(String),
}

/// A scenario as boxes and arrows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct BoardView {
    /// The boxes; where the story begins stands first.
    pub(crate) boxes: Vec<BoardBox>,
    /// The arrows; those that say the same between the same boxes are one.
    pub(crate) ways: Vec<BoardWay>,
    /// The first line of the story that is no RON, from 1.
    pub(crate) broken: Option<usize>,
    /// Who is drawn as the customer.
    pub(crate) cast: Cast,
    /// How many answers there are.
    pub(crate) answers: usize,
}

/// What a box stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BoardBoxKind {
    Moment,
    Interrupt,
    Ending,
}

/// A box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BoardBox {
    /// What it stands for.
    pub(crate) kind: BoardBoxKind,
    /// Its id, which nobody is shown.
    pub(crate) id: String,
    /// What it is known by.
    pub(crate) first: String,
    /// How the customer looks; nothing where nobody is to be seen.
    pub(crate) looks: Option<Expression>,
    /// How many errors there are in it, and how many warnings.
    pub(crate) errors: usize,
    /// See `errors`.
    pub(crate) warnings: usize,
    /// How many of its arrows lead nowhere.
    pub(crate) loose: usize,
    /// What sets out from it, in order: silence, then the answers.
    pub(crate) ports: Vec<BoardPort>,
    /// What a proof knows of it; nothing before the first.
    pub(crate) figures: Option<BoardFigures>,
}

/// What a proof knows of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BoardFigures {
    /// The best score that can still be had from there, of 100; nothing where each play has broken a critical clause by then.
    pub(crate) best: Option<u8>,
    /// Whether one can still pass.
    pub(crate) passes: bool,
    /// How often somebody who guesses comes by, on average, in hundredths.
    pub(crate) guessers: u32,
}

/// What sets out from a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BoardPort {
    /// What.
    pub(crate) owner: Owner,
    /// What kind of move; nothing of silence.
    pub(crate) kind: Option<ResponseKind>,
    /// Where it leads.
    pub(crate) to: Option<String>,
}

/// How an arrow is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum BoardWayKind {
    Answers,
    Silence,
    Interrupt,
}

/// An arrow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BoardWay {
    /// The box that it leaves.
    pub(crate) from: usize,
    /// The box that it comes to.
    pub(crate) to: usize,
    /// How it is drawn.
    pub(crate) kind: BoardWayKind,
    /// What leads that way.
    pub(crate) carries: Vec<Owner>,
}

impl BoardBox {
    /// What it stands for.
    pub(crate) fn owner(&self) -> Owner {
        let id = self.id.clone();
        match self.kind {
            BoardBoxKind::Moment => Owner::Moment(id),
            BoardBoxKind::Interrupt => Owner::Interrupt(id),
            BoardBoxKind::Ending => Owner::Ending(id),
        }
    }

    /// Whether an arrow can lead there.
    pub(crate) fn is_target(&self) -> bool {
        self.kind != BoardBoxKind::Interrupt
    }
}

impl BoardView {
    /// What is where: by this its layout is known.
    pub(crate) fn shape(&self) -> (usize, Vec<(usize, usize)>) {
        (self.boxes.len(), self.ways.iter().map(|way| (way.from, way.to)).collect())
    }

    /// The box of this kind with this id.
    pub(crate) fn find(&self, kind: BoardBoxKind, id: &str) -> Option<usize> {
        self.boxes.iter().position(|one| one.kind == kind && one.id == id)
    }

    /// Who is drawn.
    pub(crate) fn people(&self) -> [&'static Sitter; 1] {
        [Sitter::of(self.cast, 0)]
    }
}
