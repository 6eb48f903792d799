//! A page that scrolls to what the keyboard is on, and by a page with the keys that say so.

use egui::{EventFilter, Id, Key, ScrollArea, Ui, vec2};

/// Shows what may be higher than its room. Of several beside each other one has the `paging` keys.
pub(crate) fn area<R>(
    ui: &mut Ui, salt: impl std::hash::Hash + std::fmt::Debug, paging: bool, add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let area = ScrollArea::vertical().id_salt(Id::new(&salt)).auto_shrink(false);
    area.show(ui, |ui| {
        let id = ui.id().with("was on");
        let mut was_on = ui.data(|data| data.get_temp::<Option<Id>>(id)).flatten();
        let done = add(ui);
        follow(ui, &mut was_on, paging);
        ui.data_mut(|data| data.insert_temp(id, was_on));
        done
    })
    .inner
}

/// Scrolls to what the keyboard has come to, if that is within, and by pages.
fn follow(ui: &mut Ui, was_on: &mut Option<Id>, paging: bool) {
    let focus = ui.memory(egui::Memory::focused);
    if focus != *was_on
        && let Some(response) = focus.and_then(|id| ui.ctx().read_response(id))
        && ui.min_rect().intersects(response.rect)
    {
        ui.scroll_to_rect(response.rect.expand(12.0), None);
    }
    *was_on = focus;
    let seen = ui.clip_rect().height();
    let by = |key, pages: f32| ui.input(|input| input.key_pressed(key)).then_some(seen * pages);
    let way = by(Key::PageDown, -0.9).or_else(|| by(Key::PageUp, 0.9));
    if let Some(way) = way.filter(|_| paging && ui.is_enabled() && !ui.ctx().text_edit_focused()) {
        ui.scroll_with_delta(vec2(0.0, way));
    }
}

/// How a page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// For the first time: from its top.
    Fresh,
    /// The keyboard has not come to where it begins: it stays at its top, if that can be seen there.
    Settles,
    /// It has been opened.
    Over,
}

/// Shows it. What the keyboard was on before stands in `was_on`.
pub(crate) fn page(ui: &mut Ui, salt: &str, opening: Opening, was_on: &mut Option<Id>, add: impl FnOnce(&mut Ui)) {
    let mut area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
    if opening == Opening::Fresh {
        area = area.vertical_scroll_offset(0.0);
    }
    area.show(ui, |ui| {
        ui.set_max_width(ui.available_width() - 4.0);
        add(ui);
        let focus = ui.memory(egui::Memory::focused);
        let on = focus.and_then(|id| ui.ctx().read_response(id));
        if opening != Opening::Over && on.is_some_and(|on| on.rect.intersect(ui.clip_rect()).height() > 40.0) {
            *was_on = focus;
        }
        follow(ui, was_on, true);
    });
    // arrows are the page's own: they lead no further than to what it makes of them
    if let Some(id) = ui.memory(egui::Memory::focused) {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    }
}
