//! A page in the window: its place, its first line, and the sign over it that something is being done.

use super::buttons::tones;
use super::text::{say, text};
use super::told::{live, names_screen};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::locale::Words;
use egui::accesskit::Live;
use egui::{
    Align, Align2, Area, Color32, CornerRadius, FontId, Frame, Id, Layout, Margin, Order, Rect, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, vec2,
};

/// Space between a page and the window's edge.
const EDGE: f32 = 28.0;

/// Fills the window and lays a page into its middle, never wider than the theme wants.
pub(crate) fn page<R>(ui: &mut Ui, theme: &Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    page_of(ui, theme, theme.page_width, add)
}

/// The same with another width.
pub(crate) fn page_of<R>(ui: &mut Ui, theme: &Theme, widest: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let window = ui.available_rect_before_wrap();
    ui.painter().rect_filled(window, 0.0, Color32::from(theme.ground));
    let width = (window.width() - 2.0 * EDGE).min(widest);
    let inside = Rect::from_center_size(window.center(), vec2(width, window.height() - 2.0 * EDGE + 12.0));
    ui.scope_builder(UiBuilder::new().max_rect(inside).layout(Layout::top_down(Align::Min)), add).inner
}

/// A page's first line: way back, title, and whatever belongs on the right. A title that has no room there stands below.
pub(crate) fn header(ui: &mut Ui, theme: &Theme, back: Option<&str>, title: &str, right: impl FnOnce(&mut Ui)) -> bool {
    let mut went_back = false;
    let font = FontId::proportional(theme.sizes.title);
    let wide = ui.painter().layout_no_wrap(title.to_owned(), font, Color32::PLACEHOLDER).size().x;
    let mut fits = false;
    ui.horizontal(|ui| {
        ui.set_min_height(40.0);
        if let Some(back) = back {
            went_back = back_button(ui, theme, back);
            ui.add_space(4.0);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            right(ui);
            fits = wide + 4.0 <= ui.available_width();
            if fits {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    names_screen(&ui.label(text(title, theme.sizes.title, theme.text)));
                });
            }
        });
    });
    if !fits {
        names_screen(&say(ui, title, theme.sizes.title, theme.text));
    }
    ui.add_space(10.0);
    went_back
}

fn back_button(ui: &mut Ui, theme: &Theme, name: &str) -> bool {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(38.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    let (fill, line) = tones(theme, &response);
    ui.painter().rect(rect, CornerRadius::same(19), fill, line, StrokeKind::Inside);
    let sign = Rect::from_center_size(rect.center(), Vec2::splat(16.0));
    let pen = Stroke::new(2.0, theme.text);
    let (middle, top, bottom) = (sign.left_center() + vec2(3.0, 0.0), sign.center_top(), sign.center_bottom());
    ui.painter().line(vec![top, middle, bottom], pen);
    response.on_hover_text(name).clicked()
}

/// Says over everything else that something is being done.
pub(crate) fn working(ui: &Ui, theme: &Theme, words: &Words) {
    over_all(ui, theme, Icon::Clock, &words.plain("working"));
}

/// Says something over everything else.
pub(crate) fn over_all(ui: &Ui, theme: &Theme, icon: Icon, what: &str) {
    let area = Area::new(Id::new("over all")).order(Order::Foreground).anchor(Align2::CENTER_TOP, vec2(0.0, 18.0));
    area.interactable(false).show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).inner_margin(Margin::symmetric(16, 9)).show(ui, |ui| {
            ui.horizontal(|ui| {
                icon.show(ui, 18.0, theme.accent);
                let label = ui.label(text(what, theme.sizes.body, theme.text));
                live(&label, Live::Assertive);
            });
        });
    });
}
