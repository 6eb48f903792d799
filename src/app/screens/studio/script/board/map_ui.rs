//! The whole board, small, where not all of it is seen: a click brings a place of it into sight.

use super::eye::{BoardEye, SIZE, from_map, map_scale, on_map};
use super::view::{BoardBoxKind, BoardView};
use crate::app::theme::Theme;
use crate::studio::BoardLayout;
use egui::{Color32, CornerRadius, CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

/// How large it is at most.
const LARGEST: Vec2 = vec2(120.0, 170.0);
/// Space around it, and within it.
const AROUND: f32 = 8.0;
const WITHIN: f32 = 5.0;

/// Shows it in a corner of the pane, where not all of the board is seen.
pub(super) fn show(
    ui: &Ui, theme: &Theme, pane: Rect, (view, laid): (&BoardView, &BoardLayout), eye: &mut BoardEye,
    chosen: Option<usize>,
) {
    let all = Rect::from_two_pos(eye.at(pane, (0.0, 0.0)), eye.at(pane, (laid.wide, laid.high)));
    if pane.contains_rect(all) || pane.width() < 3.0 * LARGEST.x || pane.height() < 2.0 * LARGEST.y {
        return;
    }
    let scale = map_scale(Rect::from_min_size(pane.min, LARGEST), laid);
    let size = vec2(laid.wide, laid.high) * scale + Vec2::splat(2.0 * WITHIN);
    let frame = Rect::from_min_size(pane.max - size - Vec2::splat(AROUND), size);
    let map = frame.shrink(WITHIN);
    let response = ui.interact(frame, ui.id().with("board map"), Sense::CLICK | Sense::DRAG);
    if let Some(at) = response.interact_pointer_pos() {
        eye.centre(pane, from_map(map, laid, at));
    }
    let painter = ui.painter();
    let corner = CornerRadius::same(6);
    painter.rect(frame, corner, Color32::from(theme.panel), theme.hairline(), StrokeKind::Inside);
    for (at, (one, corner)) in view.boxes.iter().zip(&laid.boxes).enumerate() {
        let place = Rect::from_min_size(on_map(map, laid, *corner), vec2(SIZE.wide, SIZE.high) * scale);
        let ink: Color32 = match one.kind {
            _ if chosen == Some(at) => theme.accent.into(),
            _ if one.errors + one.loose > 0 => theme.bad.into(),
            BoardBoxKind::Interrupt => theme.bad.into(),
            BoardBoxKind::Ending => theme.text.into(),
            BoardBoxKind::Moment => theme.edge.into(),
        };
        painter.rect_filled(place.expand2(Vec2::splat(0.3)), CornerRadius::same(1), ink);
    }
    let seen = |at| on_map(map, laid, eye.under(pane, at));
    let seen = Rect::from_two_pos(seen(pane.min), seen(pane.max)).intersect(frame.shrink(1.0));
    painter.rect_stroke(seen, CornerRadius::same(2), Stroke::new(1.5, theme.accent), StrokeKind::Inside);
    response.on_hover_cursor(CursorIcon::Move);
}
