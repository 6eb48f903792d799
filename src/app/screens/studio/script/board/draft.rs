//! Where one is on the board, and what is being dragged there.

use super::eye::{BoardEye, SIZE};
use super::view::BoardView;
use crate::studio::{BoardLayout, Owner, lay_out};
use egui::Pos2;
use std::sync::Arc;

/// Where one is on the board.
#[derive(Clone, Debug, Default)]
pub(crate) struct BoardDraft {
    /// Whether the outline is shown in its place.
    pub(crate) hidden: bool,
    /// How it is looked at; nothing before it is come to.
    pub(super) eye: Option<BoardEye>,
    /// What is looked for.
    pub(super) sought: String,
    /// The box that the keyboard is on, or comes to.
    pub(super) at: usize,
    /// It is to be brought into sight.
    pub(super) reveal: bool,
    /// It is to have the keyboard.
    pub(super) takes_keyboard: bool,
    /// How much larger the wheel has asked to see it since the last step.
    pub(super) zooming: f32,
    /// What was chosen when the board was shown last.
    pub(super) chosen: Option<String>,
    /// What is being dragged.
    pub(super) drag: Option<BoardDrag>,
    /// The layout, and what of.
    laid: Option<(LaidShape, Arc<BoardLayout>)>,
    /// The board as it was before the story was broken by hand.
    sound: Option<Arc<BoardView>>,
}

/// What a layout is of.
type LaidShape = (usize, Vec<(usize, usize)>);

/// What is being dragged.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BoardDrag {
    /// What.
    pub(super) what: BoardPull,
    /// From where, as it is seen.
    pub(super) from: Pos2,
}

/// What can be dragged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BoardPull {
    /// Arrows by their head.
    Heads(Vec<Owner>),
    /// A new answer of a moment.
    Answer(String),
}

impl BoardDraft {
    /// Whether something is being dragged, which Escape lets go.
    pub(crate) fn drags(&self) -> bool {
        self.drag.is_some()
    }

    /// Where everything stands; found anew when something leads elsewhere.
    pub(super) fn layout(&mut self, view: &BoardView) -> Arc<BoardLayout> {
        let shape = view.shape();
        if let Some((_, laid)) = self.laid.as_ref().filter(|(of, _)| *of == shape) {
            return Arc::clone(laid);
        }
        let laid = Arc::new(lay_out(shape.0, &shape.1, SIZE));
        self.laid = Some((shape, Arc::clone(&laid)));
        laid
    }

    /// The board that is shown: the last that was sound, where it was broken by hand meanwhile.
    pub(super) fn sound(&mut self, view: &BoardView) -> Arc<BoardView> {
        if view.broken.is_some()
            && let Some(sound) = &self.sound
        {
            return Arc::clone(sound);
        }
        match &self.sound {
            Some(sound) if **sound == *view => Arc::clone(sound),
            _ => {
                let now = Arc::new(view.clone());
                self.sound = Some(Arc::clone(&now));
                now
            }
        }
    }
}
