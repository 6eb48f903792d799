//! The debrief: the learner's own judgement first, then the tape of his turns, and all that each could have been.

mod answers;
mod clauses;
mod drill;
mod head;
mod judge;
mod keys;
mod lookback;
mod marking;
mod open;
mod ribbon;
mod tape;
mod ui;
pub(crate) mod view;

use super::common::Common;
use super::go::{Ended, Go, Hindrance};
use super::landmarks::Landmarks;
use super::screen::{FRAME, IDLE, Screen, Shortcut, Tick, WAITING};
use crate::assessment::Assessment;
use crate::attempt::Attempt;
use crate::locale::{Language, Words};
use crate::records::{AttemptId, Mode, Store};
use egui::Ui;
use lookback::Lookback;
use std::time::Instant;
use view::{Action, Draft, HindsightView, Judgement, Task, View};

/// An attempt as its journal has it, and what came of it; `words` are the program's in the attempt's language.
pub(crate) fn read(store: &Store, id: &AttemptId, words: Words) -> Result<(Attempt, Assessment), Hindrance> {
    let attempt = Attempt::replay(store, id, words)?;
    let assessment = attempt.assessment(store)?;
    Ok((attempt, assessment))
}

/// The debrief of an attempt.
pub(crate) struct DebriefScreen {
    pub(crate) view: View,
    pub(crate) draft: Draft,
    of: Ended,
    scenario: String,
    /// The language everything was shown in when it was opened, and whether that has changed since.
    language: Language,
    outdated: bool,
    /// Under way until it has told what could still have been had.
    lookback: Option<Lookback>,
}

impl DebriefScreen {
    /// With what [`read`] found.
    pub(crate) fn new(common: &Common, of: Ended, mut attempt: Attempt, assessment: &Assessment) -> Self {
        common.speaks(&mut attempt);
        Self {
            view: View::new(common, &attempt, assessment, of.when.clone()),
            draft: Draft::default(),
            of,
            language: common.language.clone(),
            outdated: false,
            scenario: attempt.observation().premise().scenario.id.to_string(),
            lookback: Some(Lookback::begin(attempt)),
        }
    }
}

impl DebriefScreen {
    /// The same in other words: what is open stays open.
    pub(crate) fn retold(&mut self, again: Self) {
        let draft = std::mem::take(&mut self.draft);
        *self = Self { draft, ..again };
    }
}

impl Screen for DebriefScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        let (view, draft) = (&self.view, &self.draft);
        let task = draft.drill.as_ref().map(|drill| (drill.tasks.get(drill.at), &drill.work));
        let asks = matches!(draft.judgement, Judgement::Asked(_)) && view.debrief.turns.len() > 1;
        let shown = Landmarks::of("debrief").figure("turns", view.debrief.turns.len()).with("asks", asks);
        let shown = shown.with("known", self.lookback.is_none()).with("clauses", draft.clauses);
        let shown = shown.with("drill-ask", matches!(task, Some((Some(Task::Ask(_)), _))));
        let shown = shown.with("drill-mark", matches!(task, Some((Some(Task::Mark(_)), _))));
        shown.with("told", task.is_some_and(|(_, work)| work.given.is_some() || work.checked))
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        &[
            ("←  →", "keys-turn"),
            ("↑  ↓", "keys-another"),
            ("R", "keys-retry"),
            ("P", "debrief-replay"),
            ("D", "drill-title"),
            ("C", "debrief-findings"),
            ("N", "debrief-another"),
            ("key-escape", "back"),
        ]
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        Some(match action {
            Action::Back => Go::Back,
            Action::OpenClause(cited) => Go::Handbook(Some(cited)),
            Action::Replay => {
                let chance = self.view.hindsight.known().and_then(|known| known.last_chance.clone()).map(Box::new);
                Go::Replay { of: self.of.clone(), chance }
            }
            Action::PlayAgain => Go::Briefing(self.scenario.clone()),
            Action::OpenLibrary => Go::Library,
            Action::OpenHistory => Go::History,
            Action::OpenSettings => Go::Settings,
            Action::RetryFrom { turn } => Go::Retry { earlier: self.of.clone(), turns: turn.saturating_sub(1) },
        })
    }

    fn relabel(&mut self, common: &Common) {
        // an assessment keeps the words that it was begun in
        self.outdated = self.view.mode == Mode::Practice && self.language != common.language;
    }

    /// Shows what could still have been had once it is known.
    fn pass(&mut self, _now: Instant, _common: &Common) -> Tick {
        if std::mem::take(&mut self.outdated) {
            return (IDLE, Some(Go::RetellDebrief(self.of.clone())));
        }
        let Some(lookback) = &self.lookback else { return (IDLE, None) };
        let Some(chances) = lookback.poll() else { return (WAITING, None) };
        // what somebody reads already stays open
        if !matches!(self.draft.judgement, Judgement::Asked(_)) {
            self.draft.turn = Some(self.view.open(&self.draft));
        }
        self.view.hindsight = match chances {
            Ok(Some(chances)) => HindsightView::Known(chances),
            Ok(None) => HindsightView::Unknown,
            Err(why) => HindsightView::Fault(why),
        };
        self.lookback = None;
        (FRAME, None)
    }
}
