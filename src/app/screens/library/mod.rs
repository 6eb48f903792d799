//! The library: which customer to see next.

mod ui;
pub(crate) mod view;

use super::common::Common;
use super::go::Go;
use super::screen::Screen;
use crate::attempt::turn_reached;
use crate::records::{AttemptRow, Employee, Past, Store, StoreError, SubjectId};
use egui::Ui;
use std::time::Instant;
use view::{Action, View};

/// What the store knows of a learner's attempts.
pub(crate) struct Attempts {
    past: Vec<Past>,
    /// The last that is not finished, and the turn it has come to.
    unfinished: Option<(AttemptRow, u32)>,
}

impl Attempts {
    /// Those of a learner.
    pub(crate) fn read(store: &Store, subject: &SubjectId) -> Result<Self, StoreError> {
        let with_turn = |row: AttemptRow| -> Result<_, StoreError> {
            let turn = turn_reached(store, &row.id)?;
            Ok((row, turn))
        };
        let unfinished = store.unfinished(subject)?.pop().map(with_turn).transpose()?;
        Ok(Self { past: store.attempts(subject)?, unfinished })
    }
}

/// The library.
pub(crate) struct LibraryScreen {
    pub(crate) view: View,
    learner: Employee,
    attempts: Attempts,
}

impl LibraryScreen {
    /// As a learner finds it.
    pub(crate) fn new(common: &Common, learner: Employee, attempts: Attempts) -> Self {
        let view = View::new(common, &learner, &attempts.past, attempts.unfinished.as_ref());
        Self { view, learner, attempts }
    }
}

impl Screen for LibraryScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view)
    }

    fn act(&mut self, _at: Instant, action: Action, common: &Common) -> Option<Go> {
        Some(match action {
            Action::ChooseLanguage(language) => Go::Speak(language),
            Action::Brief(card) => Go::Briefing(common.content.packs.get(card)?.scenario.id.to_string()),
            Action::Continue => Go::Continue,
            Action::OpenHistory => Go::History,
            Action::OpenHandbook => Go::Handbook(None),
            Action::OpenSettings => Go::Settings,
            Action::SignOut => Go::SignOut,
        })
    }

    fn relabel(&mut self, common: &Common) {
        self.view = View::new(common, &self.learner, &self.attempts.past, self.attempts.unfinished.as_ref());
    }
}
