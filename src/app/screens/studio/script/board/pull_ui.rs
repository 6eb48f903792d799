//! What is dragged on the board: the heads of arrows, and new answers out of a box.

use super::draft::{BoardDraft, BoardDrag, BoardPull};
use super::eye::BoardEye;
use super::strand;
use super::view::{BoardAction, BoardBox, BoardView, BoardWayKind};
use crate::app::theme::Theme;
use crate::app::widgets::parts;
use crate::locale::Words;
use egui::{Color32, CornerRadius, CursorIcon, FontId, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

/// How far round a head it is taken, and how large the sign is that answers are pulled by.
const HEAD: f32 = 9.0;
const PULLED: f32 = 9.0;
/// So near an edge of the pane the board moves under what is dragged, so far a frame.
const EDGE: f32 = 28.0;
const MOVES: f32 = 9.0;

/// A head that can be taken; `label` tells it from others.
pub(super) fn head(ui: &Ui, theme: &Theme, at: Pos2, label: usize, what: &BoardPull, draft: &mut BoardDraft) {
    let place = Rect::from_center_size(at, Vec2::splat(2.0 * HEAD));
    let response = ui.interact(place, ui.id().with(("board head", label)), Sense::DRAG);
    if response.hovered() && draft.drag.is_none() {
        ui.painter().circle_stroke(at, HEAD - 1.0, Stroke::new(1.5, theme.accent));
    }
    if response.drag_started() {
        draft.drag = Some(BoardDrag { what: what.clone(), from: at });
    }
    response.on_hover_cursor(CursorIcon::Grab);
}

/// The sign at a box that new answers are pulled by; whether it was clicked.
pub(super) fn answer(
    ui: &Ui, theme: &Theme, words: &Words, one: &BoardBox, rect: Rect, draft: &mut BoardDraft,
) -> bool {
    let at = rect.right_center();
    let place = Rect::from_center_size(at, Vec2::splat(2.0 * PULLED + 4.0));
    let response = ui.interact(place, ui.id().with(("board pull", &one.id)), Sense::CLICK | Sense::DRAG);
    let hot = response.hovered();
    let (fill, ink): (Color32, Color32) =
        if hot { (theme.accent.into(), theme.on_accent.into()) } else { (theme.surface.into(), theme.accent.into()) };
    let painter = ui.painter();
    painter.circle(at, PULLED, fill, Stroke::new(1.5, theme.accent));
    let pen = Stroke::new(1.8, ink);
    painter.line_segment([at - vec2(4.0, 0.0), at + vec2(4.0, 0.0)], pen);
    painter.line_segment([at - vec2(0.0, 4.0), at + vec2(0.0, 4.0)], pen);
    if response.drag_started() {
        draft.drag = Some(BoardDrag { what: BoardPull::Answer(one.id.clone()), from: at });
    }
    let clicked = response.clicked();
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(words.plain("studio-board-pull"));
    clicked
}

/// Whether what is dragged can be let go on a box.
pub(super) fn takes(drag: Option<&BoardDrag>, one: &BoardBox) -> Option<bool> {
    drag.map(|_| one.is_target())
}

/// Draws what is dragged, and lets it go where the button is released: over a box, or over free ground.
pub(super) fn follow(
    ui: &Ui, theme: &Theme, words: &Words, (pane, view, places): (Rect, &BoardView, &[Rect]),
    (eye, draft): (&mut BoardEye, &mut BoardDraft), actions: &mut Vec<BoardAction>,
) {
    let Some(drag) = draft.drag.clone() else { return };
    if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        draft.drag = None;
        return;
    }
    let pointer = ui.input(|input| input.pointer.interact_pos());
    let Some(at) = pointer else {
        draft.drag = None;
        return;
    };
    let over = places.iter().position(|place| place.contains(at)).and_then(|at| view.boxes.get(at));
    let inside = pane.contains(at);
    if ui.input(|input| input.pointer.any_released() || !input.pointer.any_down()) {
        draft.drag = None;
        actions.extend(over.map_or_else(|| on_ground(&drag.what, inside), |one| on_box(&drag.what, one)));
        return;
    }
    let bend = strand::line(&[drag.from, at]);
    let pen = Stroke::new(2.5, theme.accent_strong);
    strand::paint(ui.painter(), &bend, BoardWayKind::Answers, pen, 1.0);
    let told = match over {
        Some(one) if one.is_target() => None,
        Some(_) => Some("studio-board-no-target"),
        None if inside => Some("studio-board-new-moment"),
        None => None,
    };
    if let Some(told) = told {
        tip(ui, theme, &words.plain(told), at, pane);
    }
    if inside {
        let by = |low: f32, high: f32, at: f32| match () {
            () if at < low + EDGE => MOVES,
            () if at > high - EDGE => -MOVES,
            () => 0.0,
        };
        let by = vec2(by(pane.left(), pane.right(), at.x), by(pane.top(), pane.bottom(), at.y));
        if by != Vec2::ZERO {
            eye.pan(by);
            if let Some(drag) = &mut draft.drag {
                drag.from += by;
            }
            ui.ctx().request_repaint();
        }
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
}

fn on_box(what: &BoardPull, one: &BoardBox) -> Option<BoardAction> {
    let to = one.is_target().then(|| one.id.clone())?;
    Some(match what {
        BoardPull::Heads(all) => BoardAction::Lead(all.clone(), to),
        BoardPull::Answer(of) => BoardAction::PullAnswer(of.clone(), Some(to)),
    })
}

fn on_ground(what: &BoardPull, inside: bool) -> Option<BoardAction> {
    inside.then(|| match what {
        BoardPull::Heads(all) => BoardAction::LeadToNew(all.clone()),
        BoardPull::Answer(of) => BoardAction::PullAnswer(of.clone(), None),
    })
}

/// What would come of it, beside the pointer.
fn tip(ui: &Ui, theme: &Theme, told: &str, at: Pos2, pane: Rect) {
    let font = FontId::proportional(theme.sizes.small);
    let galley = ui.painter().layout_no_wrap(told.to_owned(), font, theme.dock.text.into());
    let size = galley.size() + vec2(16.0, 10.0);
    let corner = (at + vec2(14.0, 14.0)).min(pane.max - size - vec2(4.0, 4.0));
    let frame = Rect::from_min_size(corner, size);
    let painter = ui.painter();
    painter.rect(frame, CornerRadius::same(6), Color32::from(theme.dock.ground), Stroke::NONE, StrokeKind::Inside);
    parts::letters(painter, theme, frame.min + vec2(8.0, 5.0), galley, theme.dock.text.into());
}
