//! A card that fills a place.

use crate::app::theme::Theme;
use egui::{Align, Color32, Layout, Rect, StrokeKind, Ui, UiBuilder};

/// Shows what is on it; nothing of it is seen beside it.
pub(super) fn within(ui: &mut Ui, theme: &Theme, rect: Rect, add: impl FnOnce(&mut Ui)) {
    let fill = Color32::from(theme.surface);
    ui.painter().rect(rect, theme.corner(), fill, theme.hairline(), StrokeKind::Inside);
    let inside = rect.shrink(1.0);
    ui.scope_builder(UiBuilder::new().max_rect(inside).layout(Layout::top_down(Align::Min)), |ui| {
        ui.set_clip_rect(inside.intersect(ui.clip_rect()));
        add(ui);
    });
}
