//! The turn that is open: what was said to me, how he looked, and the way to try it again; beside it the answers.

use super::answers;
use super::view::{Action, Draft, KeyStop, View};
use crate::app::stage::faces::{self, Framed, Square};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::Turn;
use egui::{CornerRadius, Frame, Margin, Rect, Sense, Stroke, Ui, Vec2, vec2};

/// What the left part takes: what was said, and the way back there.
const LEFT: f32 = 348.0;
/// Narrower than this the parts stand under each other.
const NARROW: f32 = 900.0;

/// Shows the turn under its column.
pub(super) fn panel(
    ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, column: Rect, actions: &mut Vec<Action>,
) {
    let Some(turn) = view.debrief.turns.get(view.open(draft)) else { return };
    let round = CornerRadius { nw: 0, ne: 0, sw: 14, se: 14 };
    let frame = Frame::new()
        .fill(theme.panel.into())
        .stroke(Stroke::new(1.5, theme.accent))
        .corner_radius(round)
        .inner_margin(Margin::symmetric(18, 14));
    let shown = frame.show(ui, |ui| {
        let width = ui.available_width();
        ui.set_width(width);
        if width < NARROW {
            said(ui, theme, view, draft, turn, actions);
            ui.add_space(8.0);
            answers::list(ui, theme, view, draft, turn);
        } else {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 20.0;
                ui.vertical(|ui| {
                    ui.set_width(LEFT);
                    said(ui, theme, view, draft, turn, actions);
                });
                ui.vertical(|ui| answers::list(ui, theme, view, draft, turn));
            });
        }
    });
    // the open column and its panel are one
    let top = shown.response.rect.top();
    let join = Rect::from_x_y_ranges((column.left() + 1.5)..=(column.right() - 1.5), (top - 2.0)..=(top + 2.0));
    ui.painter().rect_filled(join, 0.0, egui::Color32::from(theme.panel));
}

fn said(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, turn: &Turn, actions: &mut Vec<Action>) {
    let words = &view.words;
    parts::row(ui, 28.0, |ui| {
        let number = parts::counted(words, "moment-turn", "turn", turn.number);
        parts::names_part(&ui.label(parts::text(number, theme.sizes.section, theme.text)));
        let (id, ink) = match (view.dearest(turn.number), view.crosses_a_red_line(turn)) {
            (true, _) => ("tape-dearest", theme.bad),
            (false, true) => ("tape-critical", theme.bad),
            (false, false) if view.hindsight.is_last_chance(turn.number) => ("chances-flag", theme.accent),
            (false, false) => return,
        };
        ui.label(parts::text(words.plain(id), theme.sizes.small + 0.5, ink));
    });
    ui.add_space(2.0);
    line(ui, theme, view, turn);
    ui.add_space(10.0);
    let label = parts::counted(words, "tape-retry", "turn", turn.number);
    let retry = parts::keyed(ui, theme, Icon::Again, &label, "R");
    if draft.comes_to(ui, KeyStop::Retry) {
        if ui.clip_rect().contains_rect(retry.rect.expand(4.0)) {
            retry.request_focus();
        } else {
            // it would take the page away from its top: the open turn stands there
            draft.stop = Some(KeyStop::Turns);
            ui.ctx().request_repaint();
        }
    }
    if retry.clicked() {
        actions.push(Action::RetryFrom { turn: turn.number });
    }
    ui.add_space(2.0);
    let before = parts::counted(words, "tape-before", "turns", turn.number.saturating_sub(1));
    say(ui, before, theme.sizes.small, theme.quiet);
}

/// What the turn answers, beside the face of whoever said it.
pub(super) fn line(ui: &mut Ui, theme: &Theme, view: &View, turn: &Turn) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let (card, _) = ui.allocate_exact_size(Vec2::splat(76.0), Sense::hover());
        let square = Square { painter: ui.painter(), rect: card };
        faces::face(ui, theme, &square, &view.people, turn.expression.as_ref(), Framed::Plain);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
            let who = turn.speaker.iter().map(String::as_str).chain([turn.clock.as_str()]);
            say(ui, who.collect::<Vec<_>>().join(" · "), theme.sizes.small, theme.quiet);
            for passing in &turn.passing {
                say(ui, passing, theme.sizes.small, theme.quiet);
            }
            parts::put(ui, parts::spoken(&turn.customer, theme.sizes.body, theme.text.into(), theme.quiet.into()));
        });
    });
}
