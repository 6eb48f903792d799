//! How he feels, and whoever is with him, in words and bars, for whoever practises.

use super::view::{Gauges, Other, View};
use crate::app::theme::Theme;
use crate::app::widgets::parts::{self, say};
use crate::attempt::signed;
use crate::locale::Words;
use egui::{Color32, FontId, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

pub(super) fn moods(ui: &mut Ui, theme: &Theme, view: &View) {
    ui.spacing_mut().item_spacing.y = 5.0;
    if view.scene.present {
        parts::names_part(&say(ui, view.words.plain("encounter-mood"), theme.sizes.small, theme.quiet));
        let (feels, felt) = (view.feels, view.felt);
        for (id, value, before, ink) in [
            ("mood-anger", feels.anger, felt.anger, theme.bad),
            ("mood-anxiety", feels.anxiety, felt.anxiety, theme.care),
            ("mood-trust", feels.trust, felt.trust, theme.good),
        ] {
            mood(ui, theme, &view.words, id, (value, before), ink.into());
        }
    }
    for one in &view.others {
        other(ui, theme, &view.words, one);
    }
}

/// How high it all is.
pub(super) fn height(view: &View) -> f32 {
    let own = if view.scene.present { 150.0 } else { 0.0 };
    own + view.others.iter().map(|_| OTHER + 5.0).sum::<f32>()
}

/// A mood in words, scale by scale.
pub(super) fn in_words(mood: Gauges, words: &Words) -> String {
    let scales = [("anger", mood.anger), ("anxiety", mood.anxiety), ("trust", mood.trust)];
    scales.map(|(scale, value)| words.plain(&format!("mood-{scale}-{}", level(value)))).join(" · ")
}

/// How high the row of somebody beside the customer is.
const OTHER: f32 = 22.0;

/// Somebody beside the customer, with his mood in words.
fn other(ui: &mut Ui, theme: &Theme, words: &Words, one: &Other) {
    let told = one.mood.map(|mood| in_words(Gauges::of(mood), words)).unwrap_or_default();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), OTHER), Sense::hover());
    let label = format!("{} {told}", one.name);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label.trim_end()));
    let font = FontId::proportional(theme.sizes.small + 0.5);
    let painter = ui.painter();
    let name = painter.layout_no_wrap(one.name.clone(), font.clone(), theme.text.into());
    let told = painter.layout_no_wrap(told, font, theme.quiet.into());
    let y = |height: f32| rect.center().y - height / 2.0;
    painter.galley(pos2(rect.left(), y(name.size().y)), name, theme.text.into());
    painter.galley(pos2(rect.right() - told.size().x, y(told.size().y)), told, theme.quiet.into());
}

/// One scale, with what it was before the last answer and by how much it has moved since.
fn mood(ui: &mut Ui, theme: &Theme, words: &Words, id: &str, (value, before): (f32, f32), ink: Color32) {
    let moved = (value - before).round() as i32;
    let (name, mut level) = (words.plain(id), words.plain(&format!("{id}-{}", level(value))));
    if moved != 0 {
        level = format!("{level} {}", signed(moved));
    }
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 33.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, format!("{name} {level}")));
    let font = FontId::proportional(theme.sizes.small + 0.5);
    let painter = ui.painter();
    let word = painter.layout_no_wrap(level.clone(), font.clone(), theme.text.into());
    let name = painter.layout_no_wrap(name.clone(), font, theme.quiet.into());
    painter.galley(rect.left_top(), name, theme.quiet.into());
    painter.galley(pos2(rect.right() - word.size().x, rect.top()), word, theme.text.into());
    let track = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 9.0), pos2(rect.right(), rect.bottom() - 2.0));
    parts::bar(ui, theme, track, value / 10.0, ink, (moved != 0).then_some(before / 10.0));
    for step in 1_u8..5 {
        let x = track.left() + track.width() * f32::from(step) / 5.0;
        ui.painter().vline(x, track.y_range(), Stroke::new(1.5, theme.surface));
    }
}

/// Which of five words fits a mood from 0 to 10.
#[must_use]
pub(crate) fn level(value: f32) -> u8 {
    match value {
        value if value < 2.0 => 0,
        value if value < 4.0 => 1,
        value if value < 6.0 => 2,
        value if value < 8.0 => 3,
        _ => 4,
    }
}
