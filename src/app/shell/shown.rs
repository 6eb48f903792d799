//! A screen with what was asked for on it: one kind of thing for the shell, whatever the screen.

use crate::app::screens::common::Common;
use crate::app::screens::landmarks::Landmarks;
use crate::app::screens::screen::{Screen, Shortcut, Tick};
use egui::{Id, Ui};
use std::any::Any;
use std::sync::atomic::{AtomicU64, Ordering};
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
    /// See [`Screen::has_unsaved`].
    fn has_unsaved(&self) -> bool;
    /// See [`Screen::landmarks`].
    fn landmarks(&self) -> Landmarks;
    /// See [`Screen::shortcuts`].
    fn shortcuts(&self) -> &'static [Shortcut];
    /// What lay over it is gone: the keyboard is where it was.
    fn come_back(&mut self);
}

/// A screen and its queue.
pub(super) struct Queued<S: Screen> {
    pub(super) screen: S,
    pub(super) queue: Vec<(Instant, S::Action)>,
    /// What tells its widgets from those that stood in their place on another screen.
    number: u64,
    /// What the keyboard was on when it was shown last.
    was_on: Option<Id>,
    comes_back: bool,
}

impl<S: Screen> Queued<S> {
    /// Nothing was asked for yet.
    pub(super) fn new(screen: S) -> Box<Self> {
        static SHOWN: AtomicU64 = AtomicU64::new(0);
        let number = SHOWN.fetch_add(1, Ordering::Relaxed);
        Box::new(Self { screen, queue: Vec::new(), number, was_on: None, comes_back: false })
    }
}

impl<S: Screen> Shown for Queued<S> {
    fn show(&mut self, ui: &mut Ui, now: Instant) {
        let back = std::mem::take(&mut self.comes_back);
        if let Some(id) = self.was_on.filter(|_| back) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let actions = ui.push_id(("screen", self.number), |ui| self.screen.show(ui)).inner;
        self.was_on = ui.memory(egui::Memory::focused);
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

    fn has_unsaved(&self) -> bool {
        self.screen.has_unsaved()
    }

    fn landmarks(&self) -> Landmarks {
        self.screen.landmarks()
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        self.screen.shortcuts()
    }

    fn come_back(&mut self) {
        self.comes_back = true;
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
