//! The policy handbook: every clause of the books, found as one types, and one of them whole.

mod guide;
mod list;
mod page;
mod search;
mod ui;
pub(crate) mod view;

use super::cited::Cited;
use super::common::Common;
use super::go::Go;
use super::landmarks::Landmarks;
use super::screen::Screen;
use egui::Ui;
use std::time::Instant;
use view::{Action, Draft, View};

/// The policy handbook.
pub(crate) struct HandbookScreen {
    pub(crate) view: View,
    pub(crate) draft: Draft,
    /// The clause that it was opened at.
    cited: Option<Cited>,
}

impl HandbookScreen {
    /// Open at a clause that a debrief cites, or at the first.
    pub(crate) fn new(common: &Common, cited: Option<&Cited>) -> Self {
        let (view, chosen) = View::new(common, cited);
        Self { view, draft: Draft::at(chosen), cited: cited.cloned() }
    }
}

impl Screen for HandbookScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        let Draft { sought, guide, .. } = &self.draft;
        Landmarks::of("handbook").figure("letters", sought.chars().count()).with("guide", *guide)
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        match action {
            Action::OpenSettings => Some(Go::Settings),
            Action::Back => Some(Go::Back),
        }
    }

    /// The clauses stand in the same places in every language.
    fn relabel(&mut self, common: &Common) {
        (self.view, _) = View::new(common, self.cited.as_ref());
        self.draft.reveal = true;
    }
}
