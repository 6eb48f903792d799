//! What can be opened over the stage: the talk so far, where the rules stand, and his mood as bars.

use super::frame::child;
use super::view::{Action, Draft, View};
use super::{person, rules, talk};
use crate::app::theme::Theme;
use crate::app::widgets::scroll;
use egui::{Color32, Rect, Sense, StrokeKind, Ui, pos2, vec2};

const GAP: f32 = 14.0;

/// How much of the stage is taken on the right.
pub(super) fn on_the_right(view: &View, draft: &Draft, stage: Rect) -> f32 {
    if draft.rules && view.rules.is_some() { rules_wide(stage.shrink(GAP)) + GAP } else { 0.0 }
}

fn rules_wide(inside: Rect) -> f32 {
    (inside.width() * 0.3).clamp(280.0, 380.0)
}

/// Whether any is open.
pub(super) fn any(view: &View, draft: &Draft) -> bool {
    draft.talk || view.rules.is_some() && (draft.rules || draft.mood)
}

pub(super) fn show(
    ui: &mut Ui, theme: &Theme, view: &View, draft: &Draft, stage: Rect, narrow: bool, actions: &mut Vec<Action>,
) {
    let inside = stage.shrink(GAP);
    let talk = if narrow { inside.width() * 0.5 - GAP } else { (inside.width() * 0.42).min(560.0) };
    // one that is open alone has all there is
    let alone = narrow && [draft.talk, draft.rules, draft.mood].iter().filter(|open| **open).count() == 1;
    if draft.talk {
        let rect = if alone { inside } else { inside.with_max_x(inside.left() + talk) };
        drawer(ui, theme, rect, "talk", |ui| talk::show(ui, theme, view));
    }
    if let Some(rules) = view.rules.as_ref().filter(|_| draft.rules) {
        let rect = if alone { inside } else { inside.with_min_x(inside.right() - rules_wide(inside)) };
        drawer(ui, theme, rect, "rules", |ui| {
            actions.extend(rules::panel(ui, theme, &view.words, rules, &view.coach.cited).map(Action::OpenClause));
        });
    }
    if draft.mood && view.rules.is_some() {
        let left = if draft.talk { inside.left() + talk + GAP } else { inside.left() };
        let high = (person::height(view) + 20.0).min(inside.height());
        let wide = 280.0_f32.min(inside.right() - left);
        let rect = Rect::from_min_size(pos2(left, inside.bottom() - high), vec2(wide, high));
        drawer(ui, theme, rect, "mood", |ui| {
            scroll::area(ui, "moods", false, |ui| person::moods(ui, theme, view));
        });
    }
}

fn drawer(ui: &mut Ui, theme: &Theme, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) {
    // what lies under it is not for the pointer
    ui.interact(rect, ui.id().with((salt, "cover")), Sense::CLICK | Sense::DRAG);
    ui.painter().rect(rect, theme.corner(), Color32::from(theme.surface), theme.hairline(), StrokeKind::Inside);
    child(ui, rect.shrink2(vec2(14.0, 10.0)), salt, add);
}
