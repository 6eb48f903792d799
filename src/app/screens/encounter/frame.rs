//! What the encounter's parts share: how they stand in the window.

use egui::{Align, Layout, Rect, Ui, UiBuilder};

/// A part in its place.
pub(super) fn child(ui: &mut Ui, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect).layout(Layout::top_down(Align::Min)), add);
}
