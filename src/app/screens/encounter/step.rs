//! A step of a compound response, where his words stand otherwise: what is to be picked, what has been, and the button that
//! leaves it where several things are picked.

use super::frame::child;
use super::picks::{AnswerSlot, SlotState, StepView};
use super::view::{Action, View};
use crate::app::theme::{HexColour, Theme};
use crate::app::widgets::{flow, parts};
use crate::locale::With;
use egui::accesskit::Live;
use egui::{
    Color32, CornerRadius, FontId, Galley, Rect, Response, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// Before the words of the button and behind them.
const PAD: f32 = 44.0;

pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, step: &StepView, rect: Rect, actions: &mut Vec<Action>) {
    ui.painter().rect_filled(rect, CornerRadius::same(10), Color32::from(theme.dock.paper));
    let inside = rect.shrink2(vec2(20.0, 12.0));
    let foot = step.leave.as_ref().map_or(0.0, |leave| {
        let galley =
            words(ui, theme, &leave.text, theme.sizes.body - 1.0, theme.on_accent, inside.width() - PAD - 12.0);
        let height = (galley.size().y + 12.0).max(36.0);
        let button = inside.with_min_y(inside.bottom() - height);
        child(ui, button, "leave", |ui| {
            actions.extend(leaves(ui, theme, view, leave, galley).then(|| leave.action()).flatten());
        });
        height + 8.0
    });
    child(ui, inside.with_max_y(inside.bottom() - foot), "asked", |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        heading(ui, theme, view, step);
        let asked = put(ui, theme, &view.line, theme.sizes.body + 2.0, theme.text);
        parts::live(&asked, Live::Polite);
        ScrollArea::vertical().auto_shrink(false).stick_to_bottom(true).show(ui, |ui| so_far(ui, theme, view, step));
    });
}

/// That something is to be picked, and how many, and at which step of how many.
fn heading(ui: &mut Ui, theme: &Theme, view: &View, step: &StepView) {
    parts::row(ui, 22.0, |ui| {
        let told = step.to_pick.clone().unwrap_or_else(|| view.words.plain("encounter-pick"));
        parts::names_part(&ui.label(parts::text(told, theme.sizes.body, theme.text)));
        if step.of > 1 {
            let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
            let mut args = With::new();
            args.set("number", number(step.number));
            args.set("count", number(step.of));
            ui.label(parts::text(view.words.text("encounter-step", &args), theme.sizes.small, theme.quiet));
        }
    });
}

/// What was picked at the steps before, and what has been here in its order.
fn so_far(ui: &mut Ui, theme: &Theme, view: &View, step: &StepView) {
    if step.earlier.is_empty() && step.here.is_empty() {
        return;
    }
    let small = theme.sizes.small + 0.5;
    ui.label(parts::text(view.words.plain("encounter-picked"), theme.sizes.small, theme.quiet));
    for told in &step.earlier {
        put(ui, theme, told, small, theme.text);
    }
    for (at, told) in step.here.iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.label(parts::text((at + 1).to_string(), small, theme.accent));
            put(ui, theme, told, small, theme.text);
        });
    }
}

/// The button; answers whether it was clicked.
fn leaves(ui: &mut Ui, theme: &Theme, view: &View, leave: &AnswerSlot, galley: Arc<Galley>) -> bool {
    let enabled = leave.state != SlotState::Closed && !view.waiting;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(ui.available_size(), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, parts::aloud(&leave.text)));
    let key = (view.choices.len() + 1).to_string();
    parts::has_key(&response, &key);
    let (fill, ink) = match (enabled, response.hovered()) {
        (true, true) => (theme.accent_strong, theme.on_accent),
        (true, false) => (theme.accent, theme.on_accent),
        (false, _) => (theme.dock.shade, theme.quiet),
    };
    let (painter, ink) = (ui.painter(), Color32::from(ink));
    painter.rect_filled(rect, CornerRadius::same(8), Color32::from(fill));
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect);
    }
    let key = painter.layout_no_wrap(key, FontId::proportional(theme.sizes.body - 1.0), ink);
    painter.galley(rect.left_center() + vec2(22.0, 0.0) - key.size() / 2.0, key, ink);
    let place = pos2(rect.left() + PAD, rect.center().y - galley.size().y / 2.0);
    painter.galley_with_override_text_color(place, galley, ink);
    response.clicked()
}

/// A text of so many lines as it takes, as assistive software reads it.
fn put(ui: &mut Ui, theme: &Theme, text: &str, size: f32, ink: HexColour) -> Response {
    let galley = words(ui, theme, text, size, ink, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, parts::aloud(text)));
    ui.painter().galley(rect.min, galley, ink.into());
    response
}

fn words(ui: &Ui, theme: &Theme, text: &str, size: f32, ink: HexColour, width: f32) -> Arc<Galley> {
    flow::galley(ui.painter(), parts::spoken(text, size, ink.into(), theme.quiet.into()), width)
}
