//! A page that scrolls to what the keyboard is on, and by a page with the keys that say so.

use egui::{EventFilter, Id, Key, ScrollArea, Ui, vec2};

/// Shows it; from its top where it is `fresh`. What the keyboard was on before stands in `was_on`.
pub(crate) fn page(ui: &mut Ui, salt: &str, fresh: bool, was_on: &mut Option<Id>, add: impl FnOnce(&mut Ui)) {
    let mut area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
    if fresh {
        area = area.vertical_scroll_offset(0.0);
    }
    area.show(ui, |ui| {
        let seen = ui.clip_rect().height();
        ui.set_max_width(ui.available_width() - 4.0);
        add(ui);
        let focus = ui.memory(egui::Memory::focused);
        if focus != *was_on
            && let Some(response) = focus.and_then(|id| ui.ctx().read_response(id))
        {
            ui.scroll_to_rect(response.rect.expand(12.0), None);
        }
        *was_on = focus;
        let by = |key, pages: f32| ui.input(|input| input.key_pressed(key)).then_some(seen * pages);
        if let Some(way) = by(Key::PageDown, -0.9).or_else(|| by(Key::PageUp, 0.9)).filter(|_| ui.is_enabled()) {
            ui.scroll_with_delta(vec2(0.0, way));
        }
    });
    // arrows are the page's own: they lead no further than to what it makes of them
    if let Some(id) = ui.memory(egui::Memory::focused) {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    }
}
