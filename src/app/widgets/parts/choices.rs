//! What is chosen: one of a few, side by side, or whether something is wanted.

use super::buttons::{choice_card, focus_ring, tones};
use super::cards::CARD;
use super::text::{plain, text};
use super::told::group;
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::locale::Words;
use egui::{
    Align, Color32, CornerRadius, FontId, Layout, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType,
    pos2, vec2,
};

/// Space between two.
const GAP: f32 = 10.0;
/// A side of the box that is ticked.
const BOX: f32 = 20.0;

/// Offers them, each with the message that names it, and all with what `names` them; what is clicked is taken. As many stand
/// beside each other as have room.
pub(crate) fn choices<T: Copy + PartialEq, const N: usize>(
    ui: &mut Ui, theme: &Theme, words: &Words, names: &str, all: [(T, &'static str); N], taken: &mut T,
) {
    group(ui, &words.plain(names), |ui| offered(ui, theme, words, all, taken));
}

fn offered<T: Copy + PartialEq, const N: usize>(
    ui: &mut Ui, theme: &Theme, words: &Words, all: [(T, &'static str); N], taken: &mut T,
) {
    let around = 2.0 * f32::from(CARD) + 4.0;
    let size = theme.sizes.body - 1.0;
    let named = all.map(|(one, message)| (one, message, words.plain(message)));
    let wide = |name: &String| {
        ui.painter().layout_no_wrap(name.clone(), FontId::proportional(size), Color32::PLACEHOLDER).size().x
    };
    let needed = named.iter().map(|(.., name)| wide(name)).fold(0.0, f32::max) + 34.0 + around;
    let fit = ((ui.available_width() + GAP) / (needed + GAP)).floor().max(1.0) as usize;
    let columns = if fit >= N { N } else { fit };
    let width = (ui.available_width() + GAP) / columns.max(1) as f32 - GAP;
    for row in named.chunks(columns.max(1)) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for (one, message, name) in row {
                let chosen = *taken == *one;
                let card = |ui: &mut Ui| {
                    choice_card(ui, theme, message, name, Some(chosen), |ui| {
                        ui.set_width(width - around);
                        ui.horizontal(|ui| {
                            radio(ui, theme, chosen);
                            ui.label(text(name, size, theme.text));
                        });
                    })
                };
                let room = Layout::top_down(Align::Min);
                if ui.allocate_ui_with_layout(vec2(width, 10.0), room, card).inner.response.clicked() {
                    *taken = *one;
                }
            }
        });
    }
}

/// Whether something is wanted, with its words beside it.
pub(crate) fn tick(ui: &mut Ui, theme: &Theme, wanted: &mut bool, label: &str) {
    let size = theme.sizes.body;
    let galley = flow::galley(ui.painter(), plain(label, size, theme.text), ui.available_width() - BOX - GAP);
    let height = galley.size().y.max(BOX) + 6.0;
    let (rect, mut response) = ui.allocate_exact_size(vec2(BOX + GAP + galley.size().x, height), Sense::click());
    if response.clicked() {
        *wanted = !*wanted;
        response.mark_changed();
    }
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), *wanted, label));
    let sign = Rect::from_center_size(rect.left_center() + vec2(BOX / 2.0, 0.0), Vec2::splat(BOX));
    let (_, line) = tones(theme, &response);
    let fill = if *wanted { theme.accent } else { theme.surface };
    let edge = if *wanted { Stroke::new(1.6, theme.accent) } else { Stroke::new(1.6, theme.edge) };
    let edge = if response.hovered() { line } else { edge };
    ui.painter().rect(sign, CornerRadius::same(5), Color32::from(fill), edge, StrokeKind::Inside);
    if *wanted {
        Icon::Tick.paint(ui.painter(), sign.shrink(2.0), theme.on_accent.into());
    }
    if response.has_focus() {
        focus_ring(ui, theme, sign);
    }
    let at = pos2(rect.left() + BOX + GAP, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.text.into());
}

/// The sign of whether something is chosen.
pub(crate) fn radio(ui: &mut Ui, theme: &Theme, chosen: bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 22.0), Sense::hover());
    let ink: Color32 = if chosen { theme.accent } else { theme.quiet }.into();
    ui.painter().circle_stroke(rect.center(), 8.0, Stroke::new(1.6, ink));
    if chosen {
        ui.painter().circle_filled(rect.center(), 4.5, ink);
    }
}
