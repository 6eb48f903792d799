//! Cards, chips and bars.

use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::assessment::Outcome;
use crate::attempt::Named as _;
use crate::locale::Words;
use crate::policy::Severity;
use crate::records::Mode;
use egui::{
    Align, Color32, CornerRadius, FontId, Frame, Layout, Margin, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, vec2,
};

/// The languages by their own names, with the tags that `Language` reads.
pub(crate) const LANGUAGES: [(&str, &str); 3] = [("简体中文", "zh-CN"), ("繁體中文", "zh-TW"), ("English", "en-US")];

/// Space inside a card.
pub(super) const CARD: i8 = 18;

/// A white card.
pub(crate) fn card(theme: &Theme) -> Frame {
    Frame::new()
        .fill(theme.surface.into())
        .stroke(theme.hairline())
        .corner_radius(theme.corner())
        .inner_margin(Margin::same(CARD))
}

/// A card in a colour, for notices.
pub(crate) fn wash(theme: &Theme, fill: impl Into<Color32>) -> Frame {
    Frame::new().fill(fill.into()).corner_radius(theme.corner()).inner_margin(Margin::symmetric(CARD, 14))
}

/// A line of things of different heights, each in its middle.
pub(crate) fn row<R>(ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), add).inner
}

/// A sign and words beside it on a colour.
pub(crate) fn notice(
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

/// A word in a rounded box, with a sign before it.
pub(crate) fn chip(
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

/// Practice or assessment: sign, word and colour.
pub(crate) fn mode(ui: &mut Ui, theme: &Theme, words: &Words, mode: Mode) {
    let (icon, ink, fill) = match mode {
        Mode::Practice => (Icon::Again, theme.accent, theme.accent_wash),
        Mode::Assessment => (Icon::List, theme.care, theme.care_wash),
    };
    chip(ui, theme, Some(icon), &words.plain(mode.message()), ink, fill);
}

/// What a breach weighs: sign, word and colour.
pub(crate) fn severity(ui: &mut Ui, theme: &Theme, words: &Words, severity: Severity) {
    let (ink, fill) = severity_tones(theme, severity);
    chip(ui, theme, Some(Icon::of_severity(severity)), &words.plain(severity.message()), ink, fill);
}

/// Ink and wash of a severity.
pub(crate) fn severity_tones(theme: &Theme, severity: Severity) -> (Color32, Color32) {
    let (ink, fill) = match severity {
        Severity::Critical => (theme.bad, theme.bad_wash),
        Severity::Major => (theme.care, theme.care_wash),
        Severity::Minor => (theme.quiet, theme.sunken),
    };
    (ink.into(), fill.into())
}

/// The ink an outcome is written in.
pub(crate) fn outcome_ink(theme: &Theme, outcome: Outcome) -> Color32 {
    match outcome {
        Outcome::Passed => theme.good,
        Outcome::Failed => theme.bad,
        Outcome::Abandoned | Outcome::Undecided => theme.quiet,
    }
    .into()
}

/// A key as it is written on the keyboard.
pub(crate) fn key_cap(ui: &mut Ui, theme: &Theme, label: &str) {
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
pub(crate) fn bar(ui: &Ui, theme: &Theme, rect: Rect, share: f32, colour: Color32, mark: Option<f32>) {
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
