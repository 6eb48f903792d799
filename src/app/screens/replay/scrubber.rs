//! The line on which a replay runs: a tick a turn, where two plays part, and the place that is shown; it can be dragged.

use super::view::{Action, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::locale::With;
use egui::{
    Align2, Color32, CursorIcon, FontId, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// How high it is: the line, and the turns below it.
pub(super) const HEIGHT: f32 = 40.0;
/// From the line to the top.
const LINE: f32 = 12.0;
/// The least room of a turn's number.
const NUMBER: f32 = 26.0;

/// Shows it in a rectangle.
pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, rect: Rect) -> Option<Action> {
    let track = rect.shrink2(vec2(10.0, 0.0));
    let last = view.beats.len().saturating_sub(1);
    let x = |beat: usize| track.left() + track.width() * share(beat, last);
    let response = ui.interact(rect, ui.id().with("scrubber"), Sense::click_and_drag());
    let said = turn_in_words(view);
    response.widget_info(|| WidgetInfo {
        value: Some(view.at as f64),
        ..WidgetInfo::labeled(WidgetType::Slider, ui.is_enabled(), &said)
    });
    let asked = led(ui, &response, view.at, last);
    let dock = &theme.dock;
    let (painter, y) = (ui.painter(), rect.top() + LINE);
    let quiet = Color32::from(dock.quiet);
    painter.hline(track.x_range(), y, Stroke::new(4.0, Color32::from(dock.raised)));
    painter.hline(track.left()..=x(view.at), y, Stroke::new(4.0, Color32::from(theme.accent)));
    let font = FontId::proportional(theme.sizes.small - 1.0);
    let mut free = f32::NEG_INFINITY;
    for turn in 1..=view.turns() {
        let at = x(view.first_of(turn));
        painter.vline(at, (y - 5.0)..=(y + 5.0), Stroke::new(1.5, quiet));
        let parts = view.parts() == Some(turn);
        if parts {
            let flag = Rect::from_center_size(pos2(at + 5.0, y + 18.0), Vec2::splat(14.0));
            Icon::Flag.paint(painter, flag, dock.text.into());
            free = at + NUMBER;
        } else if at >= free {
            painter.text(pos2(at, y + 18.0), Align2::CENTER_CENTER, turn.to_string(), font.clone(), quiet);
            free = at + NUMBER;
        }
    }
    let knob = pos2(x(view.at), y);
    painter.circle(knob, 8.0, Color32::from(dock.text), Stroke::new(3.0, Color32::from(theme.accent)));
    if response.has_focus() {
        parts::focus_ring(ui, theme, Rect::from_center_size(knob, Vec2::splat(20.0)));
    }
    let pointed = response.interact_pointer_pos().filter(|_| response.clicked() || response.dragged());
    let at = pointed.map(|at| ((at.x - track.left()) / track.width()).clamp(0.0, 1.0) * last as f32);
    response.on_hover_cursor(CursorIcon::PointingHand);
    at.map(|at| at.round() as usize).or(asked).filter(|at| *at != view.at).map(Action::Seek)
}

/// What a screen reader can do with it; answers where it leads.
fn led(ui: &Ui, response: &Response, at: usize, last: usize) -> Option<usize> {
    use egui::accesskit::{Action, ActionData};
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(last as f64);
        node.set_numeric_value_step(1.0);
        for action in [Action::Increment, Action::Decrement, Action::SetValue] {
            node.add_action(action);
        }
    });
    ui.input(|input| {
        let times = |action| input.num_accesskit_action_requests(response.id, action);
        let wanted =
            input.accesskit_action_requests(response.id, Action::SetValue).filter_map(|request| match &request.data {
                Some(ActionData::NumericValue(value)) => Some(value.clamp(0.0, last as f64).round() as usize),
                _ => None,
            });
        let on = (at + times(Action::Increment)).saturating_sub(times(Action::Decrement)).min(last);
        wanted.last().or(Some(on))
    })
}

/// How far along the line something is.
fn share(at: usize, last: usize) -> f32 {
    if last == 0 { 0.0 } else { at as f32 / last as f32 }
}

/// Which turn of the learner's own is shown, of how many.
pub(super) fn turn_in_words(view: &View) -> String {
    let of = With::from_iter([("turn", i64::from(view.own_turn())), ("turns", i64::from(view.own_turns))]);
    view.words.text("replay-turn", &of)
}
