//! The settings: language, look and movement, and how one practises; each person's own.

mod ui;
pub(crate) mod view;

use super::common::Common;
use super::go::Go;
use super::landmarks::Landmarks;
use super::screen::Screen;
use egui::Ui;
use std::time::Instant;
use view::{Action, Draft, View};

/// The settings.
pub(crate) struct SettingsScreen {
    view: View,
    draft: Draft,
}

impl SettingsScreen {
    /// As they are.
    pub(crate) fn new(common: &Common) -> Self {
        Self { view: View::new(common), draft: Draft { wanted: common.preferences, shown: false } }
    }
}

impl Screen for SettingsScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        let wanted = &self.draft.wanted;
        Landmarks::of("settings").with("guess-first", wanted.guess_first).with("still", wanted.still)
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        Some(match action {
            Action::ChooseLanguage(language) => Go::Speak(language),
            Action::Prefer(wanted) => Go::Prefer(wanted),
            Action::Back => Go::Back,
        })
    }

    fn relabel(&mut self, common: &Common) {
        self.view = View::new(common);
    }
}
