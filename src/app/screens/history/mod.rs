//! The learner's record: every attempt, and how scores moved.

mod ui;
pub(crate) mod view;

use super::common::Common;
use super::go::{Ended, Go};
use super::landmarks::Landmarks;
use super::screen::Screen;
use crate::records::{Past, Store, StoreError, SubjectId};
use egui::Ui;
use std::time::Instant;
use view::{Action, View};

/// How many of the learner's attempts are shown, newest first.
const MOST: usize = 200;

/// A learner's finished attempts, newest first, each with what passed then, in basis points.
pub(crate) fn read(store: &Store, subject: &SubjectId) -> Result<Vec<(Past, u16)>, StoreError> {
    let mut finished: Vec<Past> = store.attempts(subject)?.into_iter().filter(|one| one.finished.is_some()).collect();
    finished.reverse();
    finished.truncate(MOST);
    let with_mark = finished.into_iter().map(|past| {
        let mark = store.assessment(&past.attempt.id)?.map_or(0, |assessment| assessment.pass_mark.0);
        Ok((past, mark))
    });
    with_mark.collect()
}

/// The learner's record.
pub(crate) struct HistoryScreen {
    pub(crate) view: View,
    /// Row by row, each with what passed then, in basis points.
    pub(crate) attempts: Vec<(Past, u16)>,
}

impl HistoryScreen {
    /// With what [`read`] found.
    pub(crate) fn new(common: &Common, attempts: Vec<(Past, u16)>) -> Self {
        Self { view: View::new(common, &attempts), attempts }
    }
}

impl Screen for HistoryScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view)
    }

    fn landmarks(&self) -> Landmarks {
        Landmarks::of("history").figure("rows", self.view.rows.len())
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        Some(match action {
            Action::OpenAttempt(row) => Go::Review(Ended::of(&self.attempts.get(row)?.0)?),
            Action::OpenSettings => Go::Settings,
            Action::Back => Go::Library,
        })
    }

    fn relabel(&mut self, common: &Common) {
        self.view = View::new(common, &self.attempts);
    }
}
