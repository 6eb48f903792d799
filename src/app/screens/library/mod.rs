//! The library: which customer to see next, and why; how far the learner has come.

mod attempts;
mod rings;
mod ticket;
mod ui;
pub(crate) mod view;

use super::common::Common;
use super::go::{Ended, Go};
use super::landmarks::Landmarks;
use super::screen::{Screen, Shortcut};
use crate::records::Employee;
pub(crate) use attempts::Attempts;
use egui::Ui;
use std::time::Instant;
use view::{Action, Destination, Draft, View};

/// The library.
pub(crate) struct LibraryScreen {
    pub(crate) view: View,
    draft: Draft,
    learner: Employee,
    attempts: Attempts,
}

impl LibraryScreen {
    /// As a learner finds it.
    pub(crate) fn new(common: &Common, learner: Employee, attempts: Attempts) -> Self {
        let view = View::new(common, &learner, &attempts);
        Self { view, draft: Draft::default(), learner, attempts }
    }
}

impl Screen for LibraryScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        Landmarks::of("home").figure("tickets", self.view.tickets.len()).figure("recent", self.view.recent.len())
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        &[("1–9", "keys-ticket"), ("W", "warm-up-begin")]
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        Some(match action {
            Action::ChooseLanguage(language) => Go::Speak(language),
            Action::Open(place) => match &self.view.tickets.get(place)?.leads_to {
                Destination::Attempt(id) => Go::Continue(id.clone()),
                Destination::Briefing(scenario) => Go::Briefing(scenario.clone()),
            },
            Action::Anew(place) => Go::Briefing(self.view.tickets.get(place)?.anew.clone()?),
            Action::Review(place) => {
                let id = &self.view.recent.get(place)?.attempt;
                Go::Review(Ended::of(self.attempts.past.iter().find(|one| one.attempt.id == *id)?)?)
            }
            Action::WarmUp => Go::WarmUp(self.view.warm_up.as_ref()?.sources.clone()),
            Action::OpenHistory => Go::History,
            Action::OpenHr => Go::Hr,
            Action::OpenStudio => Go::Studio,
            Action::OpenHandbook => Go::Handbook(None),
            Action::OpenSettings => Go::Settings,
            Action::SignOut => Go::SignOut,
        })
    }

    fn relabel(&mut self, common: &Common) {
        self.view = View::new(common, &self.learner, &self.attempts);
    }
}
