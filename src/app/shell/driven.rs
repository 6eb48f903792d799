//! What whoever drives the window from outside learns of it: what is shown, how many keys were heard, and what the keyboard is on.

use super::frames::Frames;
use crate::app::screens::landmarks::Landmarks;
use bevy_egui::egui::{self, Event, output::OutputEvent};

/// What is told of each frame.
pub(super) struct Driven {
    frames: Frames,
    keys: usize,
    /// What the keyboard is on, and its name where it has one.
    at: Option<egui::Id>,
    on: String,
}

impl Driven {
    /// Where that is asked for.
    pub(super) fn asked_for() -> Option<Self> {
        Some(Self { frames: Frames::asked_for()?, keys: 0, at: None, on: String::new() })
    }

    /// A pass begins; what is shown may take keys away.
    pub(super) fn hear(&mut self, ctx: &egui::Context) {
        let went_down = |event: &&Event| matches!(event, Event::Key { pressed: true, repeat: false, .. });
        self.keys += ctx.input(|input| input.events.iter().filter(went_down).count());
    }

    /// A pass was shown.
    pub(super) fn find_the_keyboard(&mut self, ctx: &egui::Context) {
        let came_to = ctx.output(|output| {
            output.events.iter().rev().find_map(|event| match event {
                OutputEvent::FocusGained(what) => Some(what.label.clone().unwrap_or_default()),
                _ => None,
            })
        });
        let now = ctx.memory(egui::Memory::focused);
        if now != self.at || came_to.is_some() {
            (self.at, self.on) = (now, came_to.unwrap_or_default());
        }
    }

    /// A frame was drawn.
    pub(super) fn drawn(&mut self, landmarks: &Landmarks) {
        // a name of several lines is still one
        let on = self.on.split_whitespace().collect::<Vec<_>>().join(" ");
        self.frames.drawn(&format!("{}\t{}\t{on}", self.keys, landmarks.line()));
    }
}
