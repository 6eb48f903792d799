//! A replay: an attempt of one's own on the stage once more, alone or beside the nearest play that passes.

mod performance;
mod scrubber;
mod ui;
pub(crate) mod view;

use super::common::Common;
use super::go::{Ended, Go, Hindrance};
use super::landmarks::Landmarks;
use super::screen::{FRAME, IDLE, Screen, Shortcut, Tick, WAITING};
use crate::app::stage::actor::Liveliness;
use crate::attempt::{Attempt, LastChance, beats};
use crate::locale::{Language, Words};
use crate::records::{AttemptId, Store};
use egui::Ui;
use performance::Performance;
use std::time::{Duration, Instant};
use view::{Action, Nearest, View};

/// An attempt as its journal has it; `words` are the program's in the attempt's language.
pub(crate) fn read(store: &Store, id: &AttemptId, words: Words) -> Result<Attempt, Hindrance> {
    Ok(Attempt::replay(store, id, words)?)
}

/// An attempt that is played again.
pub(crate) struct ReplayScreen {
    pub(crate) view: View,
    of: Ended,
    chance: Option<Box<LastChance>>,
    /// The language everything was shown in when it was opened, and whether that has changed since.
    language: Language,
    outdated: bool,
    mine: Performance,
    /// The nearest play that passes, whether it is shown or not.
    nearest: Option<Performance>,
    lively: Liveliness,
    passed: Option<Instant>,
    /// How long the beat has been shown.
    shown_for: Duration,
}

impl ReplayScreen {
    /// With what [`read`] found, from its beginning; `chance` is the last one it had of passing, where it had one.
    pub(crate) fn new(
        common: &Common, of: Ended, attempt: &mut Attempt, chance: Option<Box<LastChance>>,
    ) -> Result<Self, Hindrance> {
        common.speaks(attempt);
        let (lively, script) = (common.liveliness(), attempt.script());
        let open = |observation, utterances| Performance::new(script, observation, utterances, lively);
        let mine = open(attempt.observation().clone(), attempt.utterances());
        let (mut nearest, mut told) = (None, Nearest::None);
        if let Some(chance) = &chance {
            let (observation, utterances) = attempt.nearest_pass(chance)?;
            nearest = Some(open(observation, utterances));
            told = Nearest::Hidden { parts: chance.turn };
        }
        let view = View {
            words: script.app().clone(),
            title: script.title(),
            beats: beats(mine.utterances(), None),
            at: 0,
            plays: true,
            speed: 1,
            own_turns: mine.utterances().last().map_or(0, |one| one.turn),
            mine: mine.shown(0),
            beside: None,
            nearest: told,
        };
        let (language, shown_for) = (common.language.clone(), Duration::ZERO);
        Ok(Self { view, of, chance, language, outdated: false, mine, nearest, lively, passed: None, shown_for })
    }

    /// The same in other words, where it was; it stands still.
    pub(crate) fn retold(&mut self, again: Self) {
        let (at, beside) = (self.view.at, self.view.beside.is_some());
        let speed = self.view.speed;
        *self = again;
        (self.view.speed, self.view.plays) = (speed, false);
        if beside {
            self.compare();
        }
        self.seek(at);
    }

    /// Shows a beat, as it stands.
    fn seek(&mut self, at: usize) {
        self.view.at = at.min(self.view.beats.len().saturating_sub(1));
        self.shown_for = Duration::ZERO;
        self.stand(true);
    }

    /// Everybody is where the beat has them: at once, or on their way there.
    fn stand(&mut self, at_once: bool) {
        let Some(beat) = self.view.beats.get(self.view.at) else { return };
        self.view.mine = self.mine.turn_to(beat.mine, at_once);
        let beside = beat.beside.zip(self.nearest.as_mut());
        self.view.beside = beside.map(|(at, nearest)| nearest.turn_to(at, at_once));
    }

    /// Shows the nearest play that passes beside it, or no longer; the learner's own stays where it is.
    fn compare(&mut self) {
        let (Some(nearest), Some(shown)) = (&self.nearest, self.view.beats.get(self.view.at).map(|beat| beat.mine))
        else {
            return;
        };
        self.view.nearest = match self.view.nearest {
            Nearest::None => return,
            Nearest::Hidden { parts } => Nearest::Beside { parts },
            Nearest::Beside { parts } => Nearest::Hidden { parts },
        };
        let beside = matches!(self.view.nearest, Nearest::Beside { .. }).then(|| nearest.utterances());
        self.view.beats = beats(self.mine.utterances(), beside);
        let same = self.view.beats.iter().position(|beat| beat.mine == shown);
        self.seek(same.unwrap_or(0));
    }

    /// Plays or stands still; at its end it plays from the beginning.
    fn toggle(&mut self) {
        if !self.view.plays && self.view.at + 1 >= self.view.beats.len() {
            self.seek(0);
        }
        self.view.plays = !self.view.plays;
    }
}

impl Screen for ReplayScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view)
    }

    fn landmarks(&self) -> Landmarks {
        let view = &self.view;
        let shown = Landmarks::of("replay").figure("beat", view.at).figure("beats", view.beats.len());
        shown
            .with("plays", view.plays)
            .with("beside", view.beside.is_some())
            .with("alone", view.nearest == Nearest::None)
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        &[
            ("replay-key-space", "keys-play"),
            ("←  →", "keys-line"),
            ("↑  ↓", "keys-turn"),
            ("1  2  3", "keys-speed"),
            ("T", "replay-compare"),
            ("key-escape", "back"),
        ]
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        match action {
            Action::Back => return Some(Go::Back),
            Action::Toggle => self.toggle(),
            Action::Seek(at) => {
                self.view.plays = false;
                self.seek(at);
            }
            Action::Speed(speed) => self.view.speed = speed,
            Action::Compare => self.compare(),
            Action::OpenSettings => {
                self.view.plays = false;
                return Some(Go::Settings);
            }
        }
        None
    }

    fn relabel(&mut self, common: &Common) {
        self.outdated = self.language != common.language;
        self.lively = common.liveliness();
    }

    fn pass(&mut self, now: Instant, _common: &Common) -> Tick {
        if std::mem::take(&mut self.outdated) {
            return (IDLE, Some(Go::RetellReplay { of: self.of.clone(), chance: self.chance.clone() }));
        }
        let passed = self.passed.replace(now).map_or(Duration::ZERO, |last| now.saturating_duration_since(last));
        if !self.view.plays {
            return (IDLE, None);
        }
        self.shown_for += passed * self.view.speed;
        let long = self.view.beats.get(self.view.at).map_or(Duration::ZERO, |beat| Duration::from_millis(beat.long.0));
        if self.shown_for >= long {
            if self.view.at + 1 >= self.view.beats.len() {
                self.view.plays = false;
                return (IDLE, None);
            }
            self.view.at += 1;
            self.shown_for = Duration::ZERO;
            self.stand(false);
        }
        let left = long.saturating_sub(self.shown_for) / self.view.speed;
        let seconds = passed.as_secs_f32().min(0.25);
        let mut moves = self.mine.pass(&mut self.view.mine, seconds, self.shown_for);
        if let (Some(nearest), Some(shown)) = (&mut self.nearest, &mut self.view.beside) {
            moves |= nearest.pass(shown, seconds, self.shown_for);
        }
        let next = match (moves, self.lively) {
            (true, _) => FRAME,
            (false, Liveliness::Full) => WAITING,
            (false, Liveliness::PosesOnly) => IDLE,
        };
        (next.min(left), None)
    }
}
