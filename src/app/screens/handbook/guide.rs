//! What a learner is measured by, in words and pictures: the time there is, and the scale.

use crate::app::theme::Theme;
use crate::app::widgets::icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::wait;
use crate::assessment::Semantics;
use crate::attempt::Limit;
use crate::locale::Words;
use crate::terms::Millis;
use egui::{Align2, Color32, FontId, Margin, ScrollArea, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// A wait as an example: as long to read as it often is, as long to think as scenarios usually give.
const WAIT: Limit = Limit { reading: Millis(14_000), thinking: Millis(20_000) };

/// Where somebody stands on the scale as an example, in points of a hundred.
const YOU: u8 = 62;

/// As attempts are measured that are begun under `semantics`.
pub(super) fn show(ui: &mut Ui, theme: &Theme, words: &Words, semantics: Semantics) {
    parts::card(theme).inner_margin(Margin { left: 24, right: 8, top: 16, bottom: 6 }).show(ui, |ui| {
        ScrollArea::vertical().id_salt("guide").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - 12.0);
            parts::names_part(&say(ui, words.plain("guide-title"), theme.sizes.title - 3.0, theme.text));
            section(ui, theme, words, "guide-time", "guide-time-means");
            time(ui, theme, words);
            if semantics == Semantics::Two {
                ui.add_space(8.0);
                section(ui, theme, words, "guide-score", "guide-score-means");
                scale(ui, theme, words);
            }
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
        ui.painter().text(pos2(x, bar.top() - 8.0), Align2::CENTER_BOTTOM, name, font.clone(), ink.into());
    }
}

/// The scale from guessing to faultless, with somebody on the way.
fn scale(ui: &mut Ui, theme: &Theme, words: &Words) {
    // each with the place of its shape: none is told by colour alone
    let stations = [("guide-score-guessing", 0, 0), ("guide-score-you", YOU, 3), ("guide-score-faultless", 100, 1)];
    let stations = stations.map(|(id, points, shape)| (words.plain(id), points, shape));
    let width = ui.available_width().min(520.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 74.0), Sense::hover());
    let told = stations.each_ref().map(|(name, points, _)| format!("{name} {points}")).join(", ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &told));
    let line = rect.shrink2(vec2(40.0, 0.0));
    let x = |points: u8| line.left() + line.width() * f32::from(points) / 100.0;
    let (y, painter) = (rect.center().y, ui.painter());
    painter.hline(line.x_range(), y, Stroke::new(3.0, theme.quiet));
    painter.hline(line.left()..=x(YOU), y, Stroke::new(5.0, theme.accent));
    let font = FontId::proportional(theme.sizes.small);
    for (name, points, shape) in stations {
        let ink: Color32 = if points == YOU { theme.accent } else { theme.text }.into();
        icon::marker(painter, shape, pos2(x(points), y), 6.5, ink);
        painter.text(pos2(x(points), y - 13.0), Align2::CENTER_BOTTOM, name, font.clone(), ink);
        painter.text(pos2(x(points), y + 13.0), Align2::CENTER_TOP, points.to_string(), font.clone(), ink);
    }
}
