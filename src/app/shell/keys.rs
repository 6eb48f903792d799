//! The keys of a screen, told over it when somebody asks with a question mark.

use crate::app::screens::screen::Shortcut;
use crate::app::theme::Theme;
use crate::app::widgets::parts::{self, say};
use crate::locale::{With, Words};
use egui::accesskit::Live;
use egui::{Align2, Area, Event, Frame, Grid, Id, Key, Order, Ui, vec2};

/// What does something on every screen.
const EVERYWHERE: [Shortcut; 3] = [("Tab", "keys-next"), ("PgUp  PgDn", "keys-page"), ("?", "keys-title")];

/// Whether they are told. Answers whether the screen itself is to hear nothing now.
pub(super) fn heard(ui: &Ui, told: &mut bool) -> bool {
    let before = *told;
    let asks = |event: &Event| matches!(event, Event::Text(text) if text == "?" || text == "？");
    if !ui.ctx().text_edit_focused() && !parts::composing(ui) && ui.input(|input| input.events.iter().any(asks)) {
        *told = !before;
    } else if before && ui.input(|input| input.key_pressed(Key::Escape) || input.pointer.any_click()) {
        *told = false;
    }
    before || *told
}

/// Tells them.
pub(super) fn tell(ui: &Ui, theme: &Theme, words: &Words, own: &[Shortcut]) {
    let area = Area::new(Id::new("keys")).order(Order::Foreground).anchor(Align2::CENTER_CENTER, vec2(0.0, 0.0));
    area.interactable(false).show(ui.ctx(), |ui| {
        Frame::window(ui.style()).show(ui, |ui| {
            let title = say(ui, words.plain("keys-title"), theme.sizes.section, theme.text);
            parts::live(&title, Live::Polite);
            ui.add_space(8.0);
            Grid::new("all keys").num_columns(2).spacing(vec2(18.0, 6.0)).show(ui, |ui| {
                for (keys, does) in own.iter().chain(&EVERYWHERE) {
                    // some are called otherwise from language to language
                    let called = |key: &str| words.find(key, None, &With::new()).unwrap_or_else(|| key.to_owned());
                    let keys: Vec<_> = keys.split("  ").map(called).collect();
                    ui.horizontal(|ui| keys.iter().for_each(|key| parts::key_cap(ui, theme, key)));
                    let told = ui.label(parts::text(words.plain(does), theme.sizes.body - 1.0, theme.text));
                    parts::explained(&told, &keys.join(" "));
                    ui.end_row();
                }
            });
        });
    });
}
