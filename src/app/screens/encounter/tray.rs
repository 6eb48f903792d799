//! What staff can do at any moment: a tray beside the answers, each act under a letter of its own.

use super::view::{OfferedStandingAct, View};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::parts;
use egui::{
    Color32, CornerRadius, FontId, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};

/// How wide it is, with the space before it.
pub(super) const WIDTH: f32 = 230.0;
const GAP: f32 = 6.0;
/// The word above it.
const HEAD: f32 = 28.0;

/// Shows it; answers the place of the one that was clicked.
pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, covered: bool) -> Option<usize> {
    head(ui, theme, view);
    let acts = |ui: &mut Ui| acts(ui, theme, view, covered);
    ScrollArea::vertical().auto_shrink(false).show(ui, acts).inner
}

/// The same among what scrolls already.
pub(super) fn stacked(ui: &mut Ui, theme: &Theme, view: &View, covered: bool) -> Option<usize> {
    head(ui, theme, view);
    acts(ui, theme, view, covered)
}

/// The word over what is at hand; nothing over nothing.
fn head(ui: &mut Ui, theme: &Theme, view: &View) {
    if view.tray.is_empty() {
        return;
    }
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    let font = FontId::proportional(theme.sizes.small);
    let dim = Color32::from(theme.dock.quiet);
    let title = view.words.plain("standing-tray");
    parts::read(ui, head, "tray", &title);
    let title = ui.painter().layout_no_wrap(title, font, dim);
    ui.painter().galley(head.left_center() - vec2(0.0, title.size().y / 2.0), title, dim);
    ui.spacing_mut().item_spacing = vec2(GAP, GAP);
}

fn acts(ui: &mut Ui, theme: &Theme, view: &View, covered: bool) -> Option<usize> {
    let mut chosen = None;
    for one in &view.tray {
        if act(ui, theme, one, !view.waiting && !covered) {
            chosen = Some(one.at);
        }
    }
    chosen
}

fn act(ui: &mut Ui, theme: &Theme, one: &OfferedStandingAct, enabled: bool) -> bool {
    let dock = &theme.dock;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let width = ui.available_width();
    let job = parts::spoken(&one.text, theme.sizes.body - 1.5, dock.text.into(), dock.text.into());
    let galley = flow::galley(ui.painter(), job, width - 50.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, (galley.size().y + 10.0).max(34.0)), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, parts::aloud(&one.text)));
    let key = one.key.to_ascii_uppercase().to_string();
    parts::has_key(&response, &key);
    let fade = if enabled { 1.0 } else { 0.5 };
    let hot = response.hovered() && enabled;
    let (fill, ink) = if hot { (theme.accent, theme.on_accent) } else { (dock.raised, dock.text) };
    let painter = ui.painter();
    painter.rect(
        rect,
        CornerRadius::same(8),
        Color32::from(fill).gamma_multiply(fade),
        if enabled { dock.edge() } else { Stroke::NONE },
        StrokeKind::Inside,
    );
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect);
    }
    let ink = Color32::from(ink).gamma_multiply(fade);
    let behind = if hot { ink } else { dock.quiet.into() };
    let key = painter.layout_no_wrap(key, FontId::proportional(theme.sizes.small), behind);
    let badge = Rect::from_center_size(rect.left_center() + vec2(20.0, 0.0), vec2(20.0, 20.0));
    painter.galley(badge.center() - key.size() / 2.0, key, behind);
    painter.galley_with_override_text_color(rect.left_center() + vec2(40.0, -galley.size().y / 2.0), galley, ink);
    response.clicked()
}
