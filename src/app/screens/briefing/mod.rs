//! The briefing: what is going on, how it counts, and how the learner wants it.

mod approach;
mod ui;
pub(crate) mod view;

pub(crate) use approach::Approach;

use super::common::Common;
use super::go::{Go, Start};
use super::landmarks::Landmarks;
use super::screen::{Screen, Shortcut};
use crate::attempt::{Named as _, shipped_notice};
use crate::content::Pack;
use crate::encounter::{Begin, Unplayable};
use crate::records::{Mode, PrivacyNotice};
use egui::Ui;
use std::time::Instant;
use view::{Action, Draft, View};

/// The briefing of an encounter as it is drawn.
pub(crate) struct BriefingScreen {
    pub(crate) view: View,
    pub(crate) draft: Draft,
    scenario: String,
    begin: Begin,
    approach: Approach,
}

impl BriefingScreen {
    /// Draws an encounter for whoever has come so far, and has yet to read a notice before he is assessed.
    ///
    /// # Errors
    /// Where none can begin.
    pub(crate) fn new(
        common: &Common, pack: &Pack, approach: Approach, notice: Option<PrivacyNotice>,
    ) -> Result<Self, Unplayable> {
        let begin = Begin::draw(&pack.scenario, rand::random())?;
        let view = View::new(common, pack, begin.clone(), &approach, notice)?;
        let draft = Draft { preferences: common.preferences, ..Draft::default() };
        Ok(Self { view, draft, scenario: pack.scenario.id.to_string(), begin, approach })
    }
}

impl Screen for BriefingScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        Landmarks::of("briefing").figure("of", &self.scenario).with(self.draft.mode.message(), true)
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        &[("key-enter", "briefing-start"), ("key-escape", "back")]
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        Some(match action {
            Action::Begin(draft) if draft.mode == Mode::Assessment && !self.view.road.opens_assessment() => {
                return None;
            }
            Action::Begin(draft) => Go::Begin(Start {
                scenario: self.scenario.clone(),
                seed: self.begin.seed,
                mode: draft.mode,
                time_factor_percent: draft.percent(),
                preferences: (draft.mode == Mode::Practice).then_some(draft.preferences),
                notice: self.view.notice.clone().filter(|_| draft.mode == Mode::Assessment),
            }),
            Action::Prefer(wanted) => Go::Prefer(wanted),
            Action::OpenHandbook => Go::Handbook(None),
            Action::OpenSettings => Go::Settings,
            Action::Back => Go::Back,
        })
    }

    /// The same encounter, in other words; what was chosen stays chosen.
    fn relabel(&mut self, common: &Common) {
        // what was chosen here meanwhile, and is on its way to be kept, is newer than what is kept
        if self.draft.preferences == self.view.kept {
            self.draft.preferences = common.preferences;
        }
        let pack = common.content.pack(&self.scenario);
        // the bank's own text is in no other language
        let notice = self.view.notice.clone().map(|notice| match notice.locale.is_empty() {
            true => notice,
            false => shipped_notice(&common.words, &common.language),
        });
        let again = pack.and_then(|pack| View::new(common, pack, self.begin.clone(), &self.approach, notice).ok());
        match again {
            Some(view) => self.view = view,
            // it could be drawn before; whatever is wrong now is told when it is begun
            None => self.view.kept = common.preferences,
        }
    }
}
