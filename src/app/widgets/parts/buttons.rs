//! What can be clicked: buttons, cards, links, and how they look under pointer and keyboard.

use super::cards::card;
use super::text::plain;
use super::told::has_key;
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use egui::{
    Color32, CornerRadius, CursorIcon, FontId, Frame, Galley, InnerResponse, Painter, Pos2, Rect, Response, Sense,
    Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, vec2,
};
use std::sync::Arc;

/// The one button that matters most on a screen.
pub(crate) fn primary(ui: &mut Ui, theme: &Theme, label: &str) -> Response {
    button(ui, theme, None, label, Rank::Primary)
}

/// Any other button.
pub(crate) fn secondary(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, label: &str) -> Response {
    button(ui, theme, icon, label, Rank::Secondary)
}

/// A button without a border.
pub(crate) fn quiet(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, label: &str) -> Response {
    button(ui, theme, icon, label, Rank::Quiet)
}

/// The one button that matters most, with a sign before it and its key behind.
pub(crate) fn keyed(ui: &mut Ui, theme: &Theme, icon: Icon, label: &str, key: &str) -> Response {
    let ink: Color32 = theme.on_accent.into();
    let galley = ui.painter().layout_no_wrap(label.to_owned(), FontId::proportional(theme.sizes.body), ink);
    let cap = ui.painter().layout_no_wrap(key.to_owned(), FontId::proportional(theme.sizes.small), ink);
    let (pad, sign) = (18.0, 18.0);
    let behind = cap.size().x.max(10.0) + 14.0;
    let size = vec2(2.0 * pad + sign + 10.0 + galley.size().x + 22.0 + behind, 44.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), label));
    has_key(&response, key);
    let fill =
        if response.hovered() || response.is_pointer_button_down_on() { theme.accent_strong } else { theme.accent };
    let painter = ui.painter();
    painter.rect_filled(rect, theme.corner(), Color32::from(fill));
    let centre = rect.left_center() + vec2(pad + sign / 2.0, 0.0);
    icon.paint(painter, Rect::from_center_size(centre, Vec2::splat(sign)), ink);
    let middle = rect.center().y;
    letters(painter, theme, egui::pos2(rect.left() + pad + sign + 10.0, middle - galley.size().y / 2.0), galley, ink);
    let right = egui::pos2(rect.right() - pad - behind / 2.0 + 4.0, middle);
    let frame = Rect::from_center_size(right, vec2(behind, 24.0));
    painter.rect_stroke(frame, 5.0, Stroke::new(1.0, theme.on_accent), StrokeKind::Inside);
    letters(painter, theme, frame.center() - cap.size() / 2.0, cap, ink);
    if response.has_focus() {
        focus_ring(ui, theme, rect);
    }
    response
}

/// How wide such a one is.
pub(crate) fn quiet_wide(ui: &Ui, theme: &Theme, icon: Option<Icon>, label: &str) -> f32 {
    let size = theme.sizes.small + 1.0;
    let galley = ui.painter().layout_no_wrap(label.to_owned(), FontId::proportional(size), Color32::PLACEHOLDER);
    galley.size().x + icon.map_or(0.0, |_| size + 10.0) + 20.0
}

/// How high a quiet button is.
const QUIET: f32 = 34.0;

/// A line of words and quiet buttons, all at one height: words that stand before the first button would hang above it.
pub(crate) fn quiet_line<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let before = std::mem::replace(&mut ui.spacing_mut().interact_size.y, QUIET);
    let added = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = before;
        add(ui)
    });
    ui.spacing_mut().interact_size.y = before;
    added.inner
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    Primary,
    Secondary,
    Quiet,
}

fn button(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, label: &str, rank: Rank) -> Response {
    let size = if rank == Rank::Quiet { theme.sizes.small + 1.0 } else { theme.sizes.body };
    let galley = ui.painter().layout_no_wrap(label.to_owned(), FontId::proportional(size), Color32::PLACEHOLDER);
    let (pad, sign, gap) = (if rank == Rank::Quiet { 10.0 } else { 18.0 }, size + 2.0, 8.0);
    let before = icon.map_or(0.0, |_| sign + gap);
    let height = if rank == Rank::Quiet { QUIET } else { 40.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + before + 2.0 * pad, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), label));
    let hot = response.hovered() || response.has_focus();
    let (fill, line, ink): (Color32, Stroke, Color32) = match rank {
        Rank::Primary => {
            let fill = if hot { theme.accent_strong } else { theme.accent };
            (fill.into(), Stroke::NONE, theme.on_accent.into())
        }
        Rank::Secondary => {
            let (fill, line) = tones(theme, &response);
            (fill, line, theme.text.into())
        }
        Rank::Quiet => {
            let fill = if hot { theme.sunken.into() } else { Color32::TRANSPARENT };
            (fill, Stroke::NONE, if hot { theme.text } else { theme.quiet }.into())
        }
    };
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(theme.rounding.saturating_sub(2)), fill, line, StrokeKind::Inside);
    if response.has_focus() {
        focus_ring(ui, theme, rect);
    }
    if let Some(icon) = icon {
        let centre = rect.left_center() + vec2(pad + sign / 2.0, 0.0);
        icon.paint(painter, Rect::from_center_size(centre, Vec2::splat(sign)), ink);
    }
    let at = rect.left_center() + vec2(pad + before, -galley.size().y / 2.0);
    letters(painter, theme, at, galley, ink);
    response
}

/// A button on the dark, which is on or off where it is one of those.
pub(crate) fn on_dark(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, label: &str, on: Option<bool>) -> bool {
    on_dark_called(ui, theme, icon, label, label, on)
}

/// The same, with less written on it than it is called.
pub(crate) fn on_dark_called(
    ui: &mut Ui, theme: &Theme, icon: Option<Icon>, written: &str, label: &str, on: Option<bool>,
) -> bool {
    let font = FontId::proportional(theme.sizes.small + 1.0);
    let galley = ui.painter().layout_no_wrap(written.to_owned(), font, Color32::PLACEHOLDER);
    let before = match (icon, written) {
        (Some(_), "") => 26.0,
        (Some(_), _) => 34.0,
        (None, _) => 12.0,
    };
    let (rect, response) = ui.allocate_exact_size(vec2(before + galley.size().x + 12.0, 30.0), Sense::click());
    response
        .widget_info(|| WidgetInfo { selected: on, ..WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), label) });
    let hot = on == Some(true) || response.hovered();
    let (fill, ink) = if hot { (theme.accent, theme.on_accent) } else { (theme.dock.raised, theme.dock.text) };
    ui.painter().rect(rect, CornerRadius::same(8), Color32::from(fill), theme.dock.edge(), StrokeKind::Inside);
    if response.has_focus() {
        let ring = Stroke::new(2.0, Color32::from(theme.dock.text));
        ui.painter().rect_stroke(rect.expand(2.0), CornerRadius::same(10), ring, StrokeKind::Outside);
    }
    if let Some(icon) = icon {
        let sign = Rect::from_center_size(rect.left_center() + vec2(19.0, 0.0), vec2(16.0, 16.0));
        icon.paint(ui.painter(), sign, ink.into());
    }
    let at = rect.left_center() + vec2(before, -galley.size().y / 2.0);
    letters(ui.painter(), theme, at, galley, ink.into());
    let response = if written == label { response } else { response.on_hover_text(label) };
    response.clicked()
}

/// Letters on a button. In a look made for light letters dark ones on a light ground come out thin: they are laid twice, a hair
/// apart.
pub(crate) fn letters(painter: &Painter, theme: &Theme, at: Pos2, galley: Arc<Galley>, ink: Color32) {
    if theme.is_dark() && ink == Color32::from(theme.on_accent) {
        painter.galley(at + vec2(0.4, 0.0), Arc::clone(&galley), ink);
    }
    painter.galley(at, galley, ink);
}

/// A ring round what the keyboard is on.
pub(crate) fn focus_ring(ui: &Ui, theme: &Theme, rect: Rect) {
    ui.painter().rect_stroke(rect.expand(2.0), theme.corner(), Stroke::new(2.0, theme.accent), StrokeKind::Outside);
}

/// Fill and border of something that can be clicked.
pub(crate) fn tones(theme: &Theme, response: &Response) -> (Color32, Stroke) {
    if response.is_pointer_button_down_on() {
        (theme.accent_wash.into(), Stroke::new(1.5, theme.accent_strong))
    } else if response.hovered() || response.has_focus() {
        (theme.raised.into(), Stroke::new(1.5, theme.accent))
    } else {
        (theme.surface.into(), Stroke::new(1.0, theme.edge))
    }
}

/// A card that can be clicked as a whole; `name` is what assistive software reads.
pub(crate) fn choice_card<R>(
    ui: &mut Ui, theme: &Theme, salt: impl std::hash::Hash + std::fmt::Debug, name: &str, chosen: Option<bool>,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    choice_in(ui, theme, card(theme), salt, name, chosen, add)
}

/// The same in a frame of another size.
pub(crate) fn choice_in<R>(
    ui: &mut Ui, theme: &Theme, frame: Frame, salt: impl std::hash::Hash + std::fmt::Debug, name: &str,
    chosen: Option<bool>, add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let builder = UiBuilder::new().id_salt(egui::Id::new(("choice", salt))).sense(Sense::click());
    let inner = ui.scope_builder(builder, |ui| {
        let before = ui.response();
        let (mut fill, mut line) = tones(theme, &before);
        if chosen == Some(true) {
            fill = theme.accent_wash.into();
            line = Stroke::new(2.0, theme.accent);
        }
        frame.fill(fill).stroke(line).show(ui, add).inner
    });
    inner.response.widget_info(|| match chosen {
        None => WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name),
        Some(chosen) => WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), chosen, name),
    });
    if inner.response.has_focus() {
        focus_ring(ui, theme, inner.response.rect);
    }
    inner
}

/// Words that lead somewhere; they wrap.
pub(crate) fn link(ui: &mut Ui, theme: &Theme, what: &str, size: f32) -> Response {
    let galley = flow::galley(ui.painter(), plain(what, size, Color32::PLACEHOLDER), ui.available_width());
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, ui.is_enabled(), what));
    let hot = response.hovered() || response.has_focus();
    let ink: Color32 = if hot { theme.accent_strong } else { theme.accent }.into();
    let painter = ui.painter();
    for row in &galley.rows {
        let under = row.rect().translate(rect.min.to_vec2());
        painter.hline(under.x_range(), under.bottom() - 1.0, Stroke::new(if hot { 2.0 } else { 1.0 }, ink));
    }
    painter.galley(rect.min, galley, ink);
    if response.has_focus() {
        focus_ring(ui, theme, rect);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
