//! How a box is drawn: first words, the customer as he is there, what a proof knows, what is to be mended.

use super::view::{BoardBox, BoardBoxKind, BoardFigures};
use crate::app::stage::draw::people::Sitter;
use crate::app::stage::faces::{self, Framed, Square};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, Color32, CornerRadius, FontId, Painter, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

/// Nothing is written smaller than this.
const LEAST: f32 = 11.0;
/// Below this nothing is written at all, and below that one line.
const WRITTEN: f32 = 0.45;
const TWO_LINES: f32 = 0.7;

/// How a box stands at the moment.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct BoxState {
    /// It is shown beside the board.
    pub(super) is_chosen: bool,
    /// The pointer is on it.
    pub(super) is_hot: bool,
    /// The keyboard is on it.
    pub(super) has_keyboard: bool,
    /// It is not what is looked for.
    pub(super) is_faint: bool,
    /// Whether what is dragged can be let go on it; nothing where nothing is dragged.
    pub(super) takes: Option<bool>,
}

/// Draws it.
pub(super) fn paint(
    ui: &Ui, theme: &Theme, one: &BoardBox, (rect, scale, pictures): (Rect, f32, bool), people: &[&'static Sitter],
    state: BoxState,
) {
    let mut painter = ui.painter().clone();
    if state.is_faint || state.takes == Some(false) {
        painter.multiply_opacity(0.35);
    }
    frame(&painter, theme, one, rect, state);
    let pad = 6.0 * scale;
    let inside = rect.shrink2(vec2(pad + 2.0, pad));
    let mut left = inside.left();
    let sign = Rect::from_center_size(pos2(left + 8.0 * scale, rect.center().y), Vec2::splat(16.0 * scale));
    match one.kind {
        BoardBoxKind::Moment if pictures && scale >= WRITTEN => {
            let card = Rect::from_min_size(inside.min, Vec2::splat(inside.height()));
            faces::face(
                ui,
                theme,
                &Square { painter: &painter, rect: card },
                people,
                one.looks.as_ref(),
                Framed::Plain,
            );
            left = card.right() + pad;
        }
        BoardBoxKind::Moment => {}
        BoardBoxKind::Ending => {
            Icon::Flag.paint(&painter, sign, theme.text.into());
            left = sign.right() + pad;
        }
        BoardBoxKind::Interrupt => {
            Icon::Clock.paint(&painter, sign, theme.bad.into());
            left = sign.right() + pad;
        }
    }
    if scale < WRITTEN {
        return;
    }
    let room = (inside.right() - left).max(8.0);
    let figures = one.figures.filter(|_| scale >= TWO_LINES);
    let font = FontId::proportional(((theme.sizes.small + 0.5) * scale).max(LEAST));
    let mut words = LayoutJob::simple_singleline(one.first.clone(), font, theme.text.into());
    words.wrap = TextWrapping::truncate_at_width(room);
    let words = painter.layout_job(words);
    let y = if figures.is_some() { inside.top() - 1.0 } else { rect.center().y - words.size().y / 2.0 };
    painter.galley(pos2(left, y), words, theme.text.into());
    if let Some(figures) = figures {
        let line = Rect::from_min_max(pos2(left, inside.bottom() - 15.0 * scale.max(0.85)), inside.max);
        known(ui, &painter, theme, figures, line);
    }
    badges(&painter, theme, one, rect);
}

fn frame(painter: &Painter, theme: &Theme, one: &BoardBox, rect: Rect, state: BoxState) {
    let round = if one.kind == BoardBoxKind::Ending { rect.height() / 2.0 } else { 8.0_f32.min(rect.height() / 5.0) };
    let corner = CornerRadius::same(round as u8);
    let fill: Color32 =
        if state.takes == Some(true) || state.is_chosen { theme.accent_wash } else { theme.surface }.into();
    let line = match () {
        () if state.takes == Some(true) && state.is_hot => Stroke::new(3.0, theme.accent_strong),
        () if state.is_chosen => Stroke::new(2.5, theme.accent),
        () if state.takes == Some(true) || state.is_hot => Stroke::new(1.5, theme.accent),
        () if one.kind == BoardBoxKind::Ending => Stroke::new(1.5, theme.text),
        () => Stroke::new(1.0, theme.edge),
    };
    if one.kind == BoardBoxKind::Interrupt {
        painter.rect_filled(rect, corner, fill);
        let inner = rect.shrink(0.5);
        let around = [inner.left_top(), inner.right_top(), inner.right_bottom(), inner.left_bottom(), inner.left_top()];
        painter.extend(Shape::dashed_line(&around, Stroke::new(line.width.max(1.4), theme.bad), 3.0, 3.0));
    } else {
        painter.rect(rect, corner, fill, line, StrokeKind::Inside);
    }
    if state.has_keyboard {
        let ring = Stroke::new(2.0, theme.accent);
        painter.rect_stroke(rect.expand(3.0), CornerRadius::same(round as u8 + 2), ring, StrokeKind::Outside);
    }
}

/// The best that can still be had, as a bar and a number, and how often somebody comes by who guesses.
fn known(ui: &Ui, painter: &Painter, theme: &Theme, figures: BoardFigures, line: Rect) {
    let (sign, ink): (_, Color32) =
        if figures.passes { (None, theme.good.into()) } else { (Some(Icon::Cross), theme.bad.into()) };
    let font = FontId::proportional(theme.sizes.small.min(line.height() - 1.0).max(LEAST));
    let middle = line.center().y;
    let guessers = format!("×{}", times(figures.guessers));
    let guessers = painter.layout_no_wrap(guessers, font.clone(), theme.quiet.into());
    let wide = (line.width() * 0.3).min(44.0);
    let bar = Rect::from_min_size(pos2(line.left(), middle - 2.5), vec2(wide, 5.0));
    if line.width() > 96.0 {
        painter.rect_filled(bar, CornerRadius::same(2), Color32::from(theme.sunken));
        let share = f32::from(figures.best.unwrap_or(0)) / 100.0;
        painter.rect_filled(bar.with_max_x(bar.left() + bar.width() * share), CornerRadius::same(2), ink);
    }
    let mut x = if line.width() > 96.0 { bar.right() + 6.0 } else { line.left() };
    if let Some(sign) = sign {
        sign.paint(painter, Rect::from_center_size(pos2(x + 5.0, middle), Vec2::splat(10.0)), ink);
        x += 12.0;
    }
    let best = figures.best.map_or_else(|| "–".to_owned(), |best| best.to_string());
    let ink = if sign.is_some() { ink } else { ui.visuals().text_color() };
    let best = painter.text(pos2(x, middle), Align2::LEFT_CENTER, best, font, ink);
    let at = pos2(line.right() - guessers.size().x, middle - guessers.size().y / 2.0);
    if at.x > best.right() + 4.0 {
        painter.galley(at, guessers, theme.quiet.into());
    }
}

/// So many times, of hundredths.
pub(super) fn times(hundredths: u32) -> String {
    let (whole, part) = (hundredths / 100, hundredths % 100);
    match (whole, part) {
        (10.., _) | (_, 0) => whole.to_string(),
        _ => format!("{whole}.{part:02}"),
    }
}

/// What is to be mended there, on the upper edge.
fn badges(painter: &Painter, theme: &Theme, one: &BoardBox, rect: Rect) {
    let all = [
        (one.errors + one.loose, Icon::Cross, theme.bad, theme.bad_wash),
        (one.warnings, Icon::Warning, theme.care, theme.care_wash),
    ];
    let mut right = rect.right() - 6.0;
    for (count, icon, ink, wash) in all.into_iter().filter(|(count, ..)| *count > 0) {
        let number = painter.layout_no_wrap(count.to_string(), FontId::proportional(LEAST), ink.into());
        let badge =
            Rect::from_min_max(pos2(right - number.size().x - 22.0, rect.top() - 8.0), pos2(right, rect.top() + 8.0));
        painter.rect(badge, CornerRadius::same(8), Color32::from(wash), Stroke::new(1.0, ink), StrokeKind::Inside);
        let sign = Rect::from_center_size(badge.left_center() + vec2(10.0, 0.0), Vec2::splat(10.0));
        icon.paint(painter, sign, ink.into());
        parts::letters(
            painter,
            theme,
            badge.right_center() - vec2(number.size().x + 5.0, number.size().y / 2.0),
            number,
            ink.into(),
        );
        right = badge.left() - 4.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_often_is_told_in_two_digits_where_it_is_seldom() {
        assert_eq!([54, 100, 105, 1234].map(times), ["0.54", "1", "1.05", "12"]);
    }
}
