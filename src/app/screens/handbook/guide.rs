//! What a learner is measured by, in words and pictures: the time there is.

use crate::app::theme::Theme;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::wait;
use crate::attempt::Limit;
use crate::locale::Words;
use crate::terms::Millis;
use egui::{Align2, FontId, Margin, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// A wait as an example: as long to read as it often is, as long to think as scenarios usually give.
const WAIT: Limit = Limit { reading: Millis(14_000), thinking: Millis(20_000) };

pub(super) fn show(ui: &mut Ui, theme: &Theme, words: &Words) {
    parts::card(theme).inner_margin(Margin { left: 24, right: 8, top: 16, bottom: 6 }).show(ui, |ui| {
        ScrollArea::vertical().id_salt("guide").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - 12.0);
            say(ui, words.plain("guide-title"), theme.sizes.title - 3.0, theme.text);
            section(ui, theme, words, "guide-time", "guide-time-means");
            time(ui, theme, words);
            ui.add_space(6.0);
        });
    });
}

fn section(ui: &mut Ui, theme: &Theme, words: &Words, head: &str, text: &str) {
    ui.add_space(8.0);
    say(ui, words.plain(head), theme.sizes.section, theme.text);
    say(ui, words.plain(text), theme.sizes.body, theme.text);
}

/// The bar of an encounter as it is at first, each part named above it.
fn time(ui: &mut Ui, theme: &Theme, words: &Words) {
    let (thinking, reading) = (words.plain("guide-time-thinking"), words.plain("guide-time-reading"));
    let width = ui.available_width().min(520.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 52.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, format!("{reading}, {thinking}")));
    let bar = rect.with_min_y(rect.bottom() - 18.0).with_max_y(rect.bottom() - 4.0);
    wait::bar(ui, theme, bar, WAIT, WAIT, theme.good.into());
    let parting = rect.left() + rect.width() * wait::share(WAIT.thinking, WAIT.whole());
    let font = FontId::proportional(theme.sizes.small);
    for (name, x, ink) in [
        (thinking, f32::midpoint(rect.left(), parting), theme.good),
        (reading, f32::midpoint(parting, rect.right()), theme.accent),
    ] {
        ui.painter().text(egui::pos2(x, bar.top() - 8.0), Align2::CENTER_BOTTOM, name, font.clone(), ink.into());
    }
}
