//! Pieces that several screens are put together from.

use super::flow;
use super::icon::Icon;
use super::kinds::{Named as _, Severity};
use super::theme::Theme;
use crate::locale::{Args, Words};
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, CornerRadius, CursorIcon, FontId, Frame, InnerResponse, Key, Label, Layout, Margin, Rect, Response,
    RichText, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, vec2,
};

/// Space between a page and the window's edge.
pub(super) const EDGE: f32 = 28.0;
/// Space inside a card.
pub(super) const CARD: i8 = 18;

/// Fills the window and lays a page into its middle, never wider than the theme wants.
pub(super) fn page<R>(ui: &mut Ui, theme: &Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    let window = ui.available_rect_before_wrap();
    ui.painter().rect_filled(window, 0.0, Color32::from(theme.ground));
    let width = (window.width() - 2.0 * EDGE).min(theme.page_width);
    let inside = Rect::from_center_size(window.center(), vec2(width, window.height() - 2.0 * EDGE + 12.0));
    ui.scope_builder(UiBuilder::new().max_rect(inside).layout(Layout::top_down(Align::Min)), add).inner
}

/// A page's first line: way back, title, and whatever belongs on the right.
pub(super) fn header(ui: &mut Ui, theme: &Theme, back: Option<&str>, title: &str, right: impl FnOnce(&mut Ui)) -> bool {
    let mut went_back = false;
    ui.horizontal(|ui| {
        ui.set_min_height(40.0);
        if let Some(back) = back {
            went_back = back_button(ui, theme, back);
            ui.add_space(4.0);
        }
        let room = ui.available_width();
        ui.scope(|ui| {
            ui.set_max_width(room * 0.68);
            ui.add(Label::new(text(title, theme.sizes.title, theme.text)).truncate());
        });
        ui.with_layout(Layout::right_to_left(Align::Center), right);
    });
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

/// Text of a size and colour.
pub(super) fn text(text: impl Into<String>, size: f32, colour: impl Into<Color32>) -> RichText {
    RichText::new(text).size(size).color(colour)
}

/// A label that wraps.
pub(super) fn say(ui: &mut Ui, what: impl Into<String>, size: f32, colour: impl Into<Color32>) -> Response {
    put(ui, plain(what, size, colour))
}

/// A label of a laid-out text that wraps.
pub(super) fn put(ui: &mut Ui, job: LayoutJob) -> Response {
    let width = ui.available_width();
    let job = flow::broken(ui.painter(), job, width);
    ui.add(Label::new(job).wrap())
}

/// Text of a size and colour, to be laid out.
pub(super) fn plain(what: impl Into<String>, size: f32, colour: impl Into<Color32>) -> LayoutJob {
    LayoutJob::simple(what.into(), FontId::proportional(size), colour.into(), f32::INFINITY)
}

/// A message with one number.
pub(super) fn counted(words: &Words, id: &str, name: &'static str, number: impl Into<i64>) -> String {
    let mut args = Args::new();
    args.set(name, number.into());
    words.text(id, &args)
}

/// A message with one text.
pub(super) fn named(words: &Words, id: &str, name: &'static str, value: &str) -> String {
    let mut args = Args::new();
    args.set(name, value.to_owned());
    words.text(id, &args)
}

/// Basis points as points of a hundred, cut to tenths: 69.99 must not read as 70.
pub(super) fn points(basis_points: u16) -> String {
    let (whole, part) = (basis_points / 100, basis_points % 100);
    if part == 0 { whole.to_string() } else { format!("{whole}.{}", part / 10) }
}

/// A white card.
pub(super) fn card(theme: &Theme) -> Frame {
    Frame::new()
        .fill(theme.surface.into())
        .stroke(theme.hairline())
        .corner_radius(theme.corner())
        .inner_margin(Margin::same(CARD))
}

/// A card in a colour, for notices.
pub(super) fn wash(theme: &Theme, fill: impl Into<Color32>) -> Frame {
    Frame::new().fill(fill.into()).corner_radius(theme.corner()).inner_margin(Margin::symmetric(CARD, 14))
}

/// A line of things of different heights, each in its middle.
pub(super) fn row<R>(ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), add).inner
}

/// A sign and words beside it on a colour.
pub(super) fn notice(
    ui: &mut Ui, theme: &Theme, icon: Icon, colour: Color32, fill: Color32, add: impl FnOnce(&mut Ui),
) {
    wash(theme, fill).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            icon.show(ui, 22.0, colour);
            ui.add_space(4.0);
            ui.vertical(add);
        });
    });
}

/// The one button that matters most on a screen.
pub(super) fn primary(ui: &mut Ui, theme: &Theme, label: &str) -> Response {
    button(ui, theme, None, label, Look::Primary)
}

/// Any other button.
pub(super) fn secondary(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, label: &str) -> Response {
    button(ui, theme, icon, label, Look::Secondary)
}

/// A button without a border.
pub(super) fn quiet(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, label: &str) -> Response {
    button(ui, theme, icon, label, Look::Quiet)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Primary,
    Secondary,
    Quiet,
}

fn button(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, label: &str, look: Look) -> Response {
    let size = if look == Look::Quiet { theme.sizes.small + 1.0 } else { theme.sizes.body };
    let galley = ui.painter().layout_no_wrap(label.to_owned(), FontId::proportional(size), Color32::PLACEHOLDER);
    let (pad, sign, gap) = (if look == Look::Quiet { 10.0 } else { 18.0 }, size + 2.0, 8.0);
    let before = icon.map_or(0.0, |_| sign + gap);
    let height = if look == Look::Quiet { 34.0 } else { 40.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + before + 2.0 * pad, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), label));
    let hot = response.hovered() || response.has_focus();
    let (fill, line, ink): (Color32, Stroke, Color32) = match look {
        Look::Primary => {
            let fill = if hot { theme.accent_strong } else { theme.accent };
            (fill.into(), Stroke::NONE, theme.on_accent.into())
        }
        Look::Secondary => {
            let (fill, line) = tones(theme, &response);
            (fill, line, theme.text.into())
        }
        Look::Quiet => {
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
    painter.galley(at, galley, ink);
    response
}

/// A ring round what the keyboard is on.
pub(super) fn focus_ring(ui: &Ui, theme: &Theme, rect: Rect) {
    ui.painter().rect_stroke(rect.expand(2.0), theme.corner(), Stroke::new(2.0, theme.accent), StrokeKind::Outside);
}

/// Fill and border of something that can be clicked.
pub(super) fn tones(theme: &Theme, response: &Response) -> (Color32, Stroke) {
    if response.is_pointer_button_down_on() {
        (theme.accent_wash.into(), Stroke::new(1.5, theme.accent_strong))
    } else if response.hovered() || response.has_focus() {
        (theme.raised.into(), Stroke::new(1.5, theme.accent))
    } else {
        (theme.surface.into(), theme.hairline())
    }
}

/// A card that can be clicked as a whole; `name` is what assistive software reads.
pub(super) fn choice_card<R>(
    ui: &mut Ui, theme: &Theme, salt: impl std::hash::Hash + std::fmt::Debug, name: &str, chosen: Option<bool>,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let builder = UiBuilder::new().id_salt(egui::Id::new(("choice", salt))).sense(Sense::click());
    let inner = ui.scope_builder(builder, |ui| {
        let before = ui.response();
        let (mut fill, mut line) = tones(theme, &before);
        if chosen == Some(true) {
            fill = theme.accent_wash.into();
            line = Stroke::new(2.0, theme.accent);
        }
        card(theme).fill(fill).stroke(line).show(ui, add).inner
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

/// A word in a rounded box, with a sign before it.
pub(super) fn chip(
    ui: &mut Ui, theme: &Theme, icon: Option<Icon>, label: &str, ink: impl Into<Color32>, fill: impl Into<Color32>,
) {
    let ink = ink.into();
    let size = theme.sizes.small;
    let galley = ui.painter().layout_no_wrap(label.to_owned(), FontId::proportional(size), ink);
    let before = icon.map_or(0.0, |_| size + 6.0);
    let wanted = vec2(galley.size().x + before + 20.0, 26.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label));
    ui.painter().rect_filled(rect, CornerRadius::same(13), fill.into());
    if let Some(icon) = icon {
        let centre = rect.left_center() + vec2(10.0 + size / 2.0, 0.0);
        icon.paint(ui.painter(), Rect::from_center_size(centre, Vec2::splat(size)), ink);
    }
    ui.painter().galley(rect.left_center() + vec2(10.0 + before, -galley.size().y / 2.0), galley, ink);
}

/// What a breach weighs: sign, word and colour.
pub(super) fn severity(ui: &mut Ui, theme: &Theme, words: &Words, severity: Severity) {
    let (ink, fill) = severity_tones(theme, severity);
    chip(ui, theme, Some(Icon::of_severity(severity)), &words.plain(severity.message()), ink, fill);
}

/// Ink and wash of a severity.
pub(super) fn severity_tones(theme: &Theme, severity: Severity) -> (Color32, Color32) {
    let (ink, fill) = match severity {
        Severity::Critical => (theme.bad, theme.bad_wash),
        Severity::Major => (theme.care, theme.care_wash),
        Severity::Minor => (theme.quiet, theme.sunken),
    };
    (ink.into(), fill.into())
}

/// Words that lead somewhere; they wrap.
pub(super) fn link(ui: &mut Ui, theme: &Theme, what: &str, size: f32) -> Response {
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

/// A key as it is written on the keyboard.
pub(super) fn key_cap(ui: &mut Ui, theme: &Theme, label: &str) {
    let galley = ui.painter().layout_no_wrap(
        label.to_owned(),
        FontId::proportional(theme.sizes.small - 1.0),
        theme.quiet.into(),
    );
    let (rect, _) = ui.allocate_exact_size(vec2((galley.size().x + 12.0).max(24.0), 22.0), Sense::hover());
    ui.painter().rect(rect, CornerRadius::same(5), Color32::from(theme.sunken), theme.hairline(), StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, theme.quiet.into());
}

/// A bar filled from the left; `share` is 0 to 1, `mark` a line across it.
pub(super) fn bar(ui: &Ui, theme: &Theme, rect: Rect, share: f32, colour: Color32, mark: Option<f32>) {
    let round = CornerRadius::same(4);
    ui.painter().rect_filled(rect, round, Color32::from(theme.sunken));
    let filled = rect.with_max_x(rect.left() + rect.width() * share.clamp(0.0, 1.0));
    if filled.width() > 0.5 {
        ui.painter().rect_filled(filled, round, colour);
    }
    if let Some(mark) = mark {
        let x = rect.left() + rect.width() * mark.clamp(0.0, 1.0);
        ui.painter().vline(x, (rect.top() - 3.0)..=(rect.bottom() + 3.0), Stroke::new(2.0, theme.text));
    }
}

/// Speech with its gestures dimmed and in brackets: full-width ones in Chinese, asterisks in the text in English.
pub(super) fn spoken(what: &str, size: f32, ink: Color32, dim: Color32) -> LayoutJob {
    let mut job = LayoutJob::default();
    let font = FontId::proportional(size);
    let mut add = |part: &str, ink, italics| {
        if !part.is_empty() {
            job.append(part, 0.0, TextFormat { italics, ..TextFormat::simple(font.clone(), ink) });
        }
    };
    let mut rest = what;
    while let Some(start) = rest.find(['（', '*']) {
        let starred = rest[start..].starts_with('*');
        let inside = if starred { start + 1 } else { start };
        let end = if starred {
            rest[inside..].find('*').map(|end| (inside + end, inside + end + 1))
        } else {
            rest[inside..].find('）').map(|end| (inside + end + '）'.len_utf8(), inside + end + '）'.len_utf8()))
        };
        let Some((end, after)) = end else { break };
        add(&rest[..start], ink, false);
        if starred {
            add(&format!("({})", &rest[inside..end]), dim, true);
        } else {
            add(&rest[inside..end], dim, false);
        }
        rest = &rest[after..];
    }
    add(rest, ink, false);
    job.wrap.max_width = f32::INFINITY;
    job
}

/// Whether a text is written in Chinese; slanting it would only make it hard to read.
pub(super) fn is_chinese(what: &str) -> bool {
    what.chars().any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character))
}

/// Whether an input method is at work: its keys are not the screen's.
pub(super) fn composing(ui: &Ui) -> bool {
    ui.input(|input| input.events.iter().any(|event| matches!(event, egui::Event::Ime(_))))
}

/// Whether a key went down now, wasn't held, and nobody types.
pub(super) fn pressed(ui: &Ui, wanted: Key) -> bool {
    fresh_keys(ui).any(|key| key == wanted)
}

/// The place, from 0, of the digit 1 to 9 that went down now, if it is one of `count`.
pub(super) fn digit(ui: &Ui, count: usize) -> Option<usize> {
    const DIGITS: [Key; 9] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    fresh_keys(ui).find_map(|pressed| DIGITS.iter().take(count).position(|key| *key == pressed))
}

fn fresh_keys(ui: &Ui) -> impl Iterator<Item = Key> + use<> {
    let mut keys = Vec::new();
    if ui.is_enabled() && !ui.ctx().egui_wants_keyboard_input() {
        ui.input(|input| {
            keys.extend(input.events.iter().filter_map(|event| match event {
                egui::Event::Key { key, pressed: true, repeat: false, modifiers, .. } if !modifiers.any() => Some(*key),
                _ => None,
            }));
        });
    }
    keys.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_cut_not_rounded() {
        for (score, shown) in [(0, "0"), (6999, "69.9"), (7000, "70"), (7340, "73.4"), (7305, "73.0"), (10_000, "100")]
        {
            assert_eq!(points(score), shown);
        }
    }

    #[test]
    fn gestures_are_set_apart() {
        let parts = |what| {
            let job = spoken(what, 16.0, Color32::BLACK, Color32::GRAY);
            job.sections
                .iter()
                .map(|part| job.text[part.byte_range.start.0..part.byte_range.end.0].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(parts("（拍存折）你说！"), ["（拍存折）", "你说！"]);
        assert_eq!(parts("Well? *slaps the book* Say it."), ["Well? ", "(slaps the book)", " Say it."]);
        assert_eq!(parts("a * b （c"), ["a * b （c"]);
    }
}
