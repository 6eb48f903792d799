//! Who stands before the learner, and his mood in words and bars.

use super::frame::{GAP, child};
use super::view::View;
use crate::app::theme::Theme;
use crate::app::widgets::face;
use crate::app::widgets::parts::{self, say};
use crate::locale::Words;
use egui::{Color32, FontId, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, rect: Rect) {
    let moods = if view.customer.present { 178.0 } else { 0.0 };
    let picture = rect.with_max_y(rect.bottom() - moods);
    let response = ui.allocate_rect(picture, Sense::hover());
    let label = if view.customer.present { &view.customer_name } else { &view.gone };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, label));
    face::paint(ui.painter(), theme, picture, &view.customer);
    ui.painter().rect_stroke(picture, theme.corner(), theme.hairline(), StrokeKind::Inside);
    if !view.customer.present {
        return;
    }
    let below = rect.with_min_y(picture.bottom() + GAP);
    ui.painter().rect(below, theme.corner(), Color32::from(theme.surface), theme.hairline(), StrokeKind::Inside);
    child(ui, below.shrink2(vec2(16.0, 10.0)), "mood", |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        say(ui, view.words.plain("encounter-mood"), theme.sizes.small, theme.quiet);
        for (id, value, ink) in [
            ("mood-anger", view.customer.anger, theme.bad),
            ("mood-anxiety", view.customer.anxiety, theme.care),
            ("mood-trust", view.customer.trust, theme.good),
        ] {
            mood(ui, theme, &view.words, id, value, ink.into());
        }
    });
}

fn mood(ui: &mut Ui, theme: &Theme, words: &Words, id: &str, value: f32, ink: Color32) {
    let (name, level) = (words.plain(id), words.plain(&format!("{id}-{}", level(value))));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 33.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, format!("{name} {level}")));
    let font = FontId::proportional(theme.sizes.small + 0.5);
    let painter = ui.painter();
    let word = painter.layout_no_wrap(level.clone(), font.clone(), theme.text.into());
    let name = painter.layout_no_wrap(name.clone(), font, theme.quiet.into());
    painter.galley(rect.left_top(), name, theme.quiet.into());
    painter.galley(pos2(rect.right() - word.size().x, rect.top()), word, theme.text.into());
    let track = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 9.0), pos2(rect.right(), rect.bottom() - 2.0));
    parts::bar(ui, theme, track, value / 10.0, ink, None);
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
