//! What stands under the stage where there is little room: the clocks, and below them all the rest in one column that scrolls.

use super::frame::child;
use super::view::{Action, Draft, View};
use super::{coach, dock, patience, step, tray};
use crate::app::theme::Theme;
use crate::app::widgets::{parts, scroll};
use egui::{Color32, Rect, Sense, Ui, vec2};

/// How much of the window it takes.
pub(super) const SHARE: f32 = 0.6;
/// Round about everything.
const EDGE: f32 = 10.0;
/// The clocks.
const RIM: f32 = 26.0;
/// A step of a compound response: what is to be picked, what has been, and how it is left.
const STEP: f32 = 190.0;

pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, draft: &Draft, rect: Rect, actions: &mut Vec<Action>) {
    let inside = rect.shrink(EDGE);
    let covered = draft.leaving || !view.answers;
    let over = view.ending.is_some();
    let rim = if over { 0.0 } else { RIM };
    if !over {
        let rim = inside.with_max_y(inside.top() + RIM);
        child(ui, rim, "rim", |ui| patience::show(ui, theme, view, draft.paused, actions));
    }
    child(ui, inside.with_min_y(inside.top() + rim), "stack", |ui| {
        // each moment is read from its top
        scroll::area(ui, ("stack", view.scene.beat, view.choices.len()), true, |ui| {
            ui.set_max_width(ui.available_width() - 4.0);
            ui.spacing_mut().item_spacing.y = 8.0;
            if let Some(text) = &view.ending {
                dock::over(ui, theme, view, text, actions);
                return;
            }
            match &view.step {
                Some(one) => {
                    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), STEP), Sense::hover());
                    step::show(ui, theme, view, one, rect, actions);
                }
                None => {
                    let said = ui.scope(|ui| dock::stacked_line(ui, theme, view)).response;
                    if !view.answers && ui.interact(said.rect, ui.id().with("said"), Sense::CLICK).clicked() {
                        actions.push(Action::Skip);
                    }
                }
            }
            if coach::has_told(view) {
                let frame = parts::wash(theme, Color32::from(theme.surface));
                frame.inner_margin(egui::Margin::symmetric(12, 8)).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    coach::told(ui, theme, view, actions);
                });
            }
            if coach::asks(ui, theme, view, actions) {
                return;
            }
            dock::stacked(ui, theme, view, covered, actions);
            // at a step nothing is at hand but what is picked there
            if view.acts && view.step.is_none() {
                actions.extend(tray::stacked(ui, theme, view, covered).map(Action::Respond));
            }
        });
    });
}
