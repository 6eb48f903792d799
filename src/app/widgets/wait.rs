//! The wait for an answer, drawn: a bar that runs out from the right, first what is for reading, then what is for thinking.

use super::parts;
use crate::app::theme::Theme;
use crate::attempt::Limit;
use crate::terms::Millis;
use egui::{Color32, Rect, Stroke, Ui, pos2};

/// Between two strokes of the hatching.
const STEP: f32 = 6.0;

/// What is left of a limit. Reading is hatched, and a line parts it from the patience, which has the colour `ink` once it runs.
pub(crate) fn bar(ui: &Ui, theme: &Theme, rect: Rect, limit: Limit, left: Limit, ink: Color32) {
    let whole = limit.whole();
    let parting = share(limit.thinking, whole);
    let ink = if left.reading > Millis(0) { theme.good.into() } else { ink };
    let mark = (limit.reading > Millis(0)).then_some(parting);
    parts::bar(ui, theme, rect, share(left.thinking, whole), ink, mark);
    let x = |share: f32| rect.left() + rect.width() * share;
    let reading = rect.with_min_x(x(parting)).with_max_x(x(parting + share(left.reading, whole)));
    if reading.width() > 0.5 {
        let painter = ui.painter().with_clip_rect(reading.intersect(ui.clip_rect()));
        let mut at = reading.left() - rect.height();
        while at < reading.right() {
            let stroke = [pos2(at, rect.bottom()), pos2(at + rect.height(), rect.top())];
            painter.line_segment(stroke, Stroke::new(2.0, theme.accent));
            at += STEP;
        }
    }
}

/// A part of a time, 0 to 1.
pub(crate) fn share(part: Millis, whole: Millis) -> f32 {
    part.0 as f32 / whole.0.max(1) as f32
}
