//! What the encounter's parts share: how they stand in the window.

use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2};

/// Whether there is so little room that what stands under the stage stands below each other and scrolls.
pub(super) fn is_narrow(window: Vec2) -> bool {
    window.x < 960.0 || window.y < 560.0
}

/// A part in its place.
pub(super) fn child(ui: &mut Ui, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect).layout(Layout::top_down(Align::Min)), add);
}
