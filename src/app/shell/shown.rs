//! A screen with what was asked for on it: one kind of thing for the shell, whatever the screen.

use crate::app::screens::common::Common;
use crate::app::screens::landmarks::Landmarks;
use crate::app::screens::screen::{Screen, Tick};
use egui::Ui;
use std::any::Any;
use std::time::{Duration, Instant};

/// A screen that is shown.
pub(super) trait Shown: Any {
    /// Shows it. What is asked for is queued, with the moment; nothing else changes, for a screen may be shown twice a
    /// frame.
    fn show(&mut self, ui: &mut Ui, now: Instant);
    /// Carries out what was asked for, up to what leads elsewhere; then lets time pass.
    fn update(&mut self, now: Instant, common: &Common) -> Tick;
    /// Forgets what was asked for: it was asked while something else is being done.
    fn ignore(&mut self);
    /// See [`Screen::relabel`].
    fn relabel(&mut self, common: &Common);
    /// See [`Screen::again`].
    fn again(&mut self);
    /// See [`Screen::landmarks`].
    fn landmarks(&self) -> Landmarks;
}

/// A screen and its queue.
pub(super) struct Queued<S: Screen> {
    pub(super) screen: S,
    pub(super) queue: Vec<(Instant, S::Action)>,
}

impl<S: Screen> Queued<S> {
    /// Nothing was asked for yet.
    pub(super) fn new(screen: S) -> Box<Self> {
        Box::new(Self { screen, queue: Vec::new() })
    }
}

impl<S: Screen> Shown for Queued<S> {
    fn show(&mut self, ui: &mut Ui, now: Instant) {
        let actions = self.screen.show(ui);
        self.queue.extend(actions.into_iter().map(|action| (now, action)));
    }

    fn update(&mut self, now: Instant, common: &Common) -> Tick {
        for (at, action) in std::mem::take(&mut self.queue) {
            let go = self.screen.act(at, action, common);
            if go.is_some() {
                return (Duration::ZERO, go);
            }
        }
        self.screen.pass(now, common)
    }

    fn ignore(&mut self) {
        self.queue.clear();
    }

    fn relabel(&mut self, common: &Common) {
        self.screen.relabel(common);
    }

    fn again(&mut self) {
        self.screen.again();
    }

    fn landmarks(&self) -> Landmarks {
        self.screen.landmarks()
    }
}

impl dyn Shown {
    /// Whether it is a screen of this kind.
    pub(super) fn is<S: Screen>(&self) -> bool {
        let shown: &dyn Any = self;
        shown.is::<Queued<S>>()
    }
}

/// The screen itself, if it is of this kind.
pub(super) fn as_screen<'a, S: Screen>(shown: &'a mut (dyn Shown + 'static)) -> Option<&'a mut S> {
    let shown: &mut dyn Any = shown;
    shown.downcast_mut::<Queued<S>>().map(|queued| &mut queued.screen)
}
