//! What the shell asks of every screen.

use super::common::Common;
use super::go::Go;
use super::landmarks::Landmarks;
use egui::Ui;
use std::time::{Duration, Instant};

/// Between two looks at a screen on which nothing moves: whatever happens wakes the window, so that nothing is drawn for
/// nothing, and this is only so that there is an end to it.
pub(crate) const IDLE: Duration = Duration::from_secs(3_600);
/// Between two frames while something moves: 30 a second is smooth enough for a face and a bar.
pub(crate) const FRAME: Duration = Duration::from_millis(33);
/// Between two frames while one only waits: six a second are enough for a breath, a blink and a bar, and a software renderer
/// can rest between.
pub(crate) const WAITING: Duration = Duration::from_millis(160);

/// What came of letting time pass: when to look again without being asked, and where to go.
pub(crate) type Tick = (Duration, Option<Go>);

/// Keys as they stand on the keyboard, two spaces between those that do alike, and the message that says what they do.
pub(crate) type Shortcut = (&'static str, &'static str);

/// A screen.
pub(crate) trait Screen: 'static {
    /// What can be asked for on it.
    type Action: 'static;

    /// Shows it. Nothing changes here but the draft, for a screen may be shown twice a frame.
    fn show(&mut self, ui: &mut Ui) -> Vec<Self::Action>;

    /// By what it is recognised now.
    fn landmarks(&self) -> Landmarks;

    /// The keys that do something on it, beside those that do on every screen.
    fn shortcuts(&self) -> &'static [Shortcut] {
        &[("key-escape", "back")]
    }

    /// Carries out what was asked for at a moment.
    fn act(&mut self, at: Instant, action: Self::Action, common: &Common) -> Option<Go>;

    /// Lets time pass.
    fn pass(&mut self, _now: Instant, _common: &Common) -> Tick {
        (IDLE, None)
    }

    /// Says everything in the language that is now chosen, on a screen where it can be chosen.
    fn relabel(&mut self, _common: &Common) {}

    /// Whether something was written on it that is not on the disk: nobody is signed out over that.
    fn has_unsaved(&self) -> bool {
        false
    }

    /// Tries again what it said it could not do, after the person has read the notice.
    fn again(&mut self) {}
}
