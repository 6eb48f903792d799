//! How long a text is, and where that stands among those beside it: whoever reads none of them goes by it.

use super::super::super::view::TextRow;
use crate::app::theme::Theme;
use crate::app::widgets::parts;
use crate::locale::{With, Words};
use egui::{Color32, CornerRadius, Rect, Sense, Stroke, Ui, pos2, vec2};

/// Shows it.
pub(super) fn length(ui: &mut Ui, theme: &Theme, words: &Words, row: &TextRow, lengths: Option<(usize, usize)>) {
    let signs = row.text.chars().count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut said = With::new();
    said.set("count", number(signs));
    let Some((least, most)) = lengths.filter(|(least, most)| least < most) else {
        ui.label(parts::text(words.text("studio-length", &said), theme.sizes.small, theme.quiet));
        return;
    };
    said.set("least", number(least));
    said.set("most", number(most));
    let (rect, response) = ui.allocate_exact_size(vec2(64.0, 26.0), Sense::hover());
    let told = words.text("studio-length-among", &said);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &told));
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), 4.0));
    ui.painter().rect_filled(track, CornerRadius::same(2), Color32::from(theme.sunken));
    let share = (signs - least.min(signs)) as f32 / (most - least) as f32;
    let x = track.left() + track.width() * share.clamp(0.0, 1.0);
    ui.painter()
        .line_segment([pos2(x, rect.top() + 5.0), pos2(x, rect.bottom() - 5.0)], Stroke::new(3.0, theme.accent));
    response.on_hover_text(told);
    ui.label(parts::text(signs.to_string(), theme.sizes.small, theme.quiet));
}
