//! What could still have been had: the best score turn by turn, where it was lost, and the way to a pass.

use super::view::{Action, HindsightView};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::{Chances, LastChance, Prospect, Turn};
use crate::locale::{With, Words};
use egui::{
    Align2, Color32, FontId, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// What the part needs of the debrief.
pub(crate) struct ChancesPart<'v> {
    pub(crate) words: &'v Words,
    pub(crate) hindsight: &'v HindsightView,
    pub(crate) turns: &'v [Turn],
    pub(crate) pass_mark: u16,
}

/// Shows the curve, the last chance with the way from there, and the turns that cost points.
pub(crate) fn part(ui: &mut Ui, theme: &Theme, part: &ChancesPart<'_>, actions: &mut Vec<Action>) {
    let HindsightView::Known(chances) = part.hindsight else {
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            parts::row(ui, 28.0, |ui| {
                Icon::Clock.show(ui, 18.0, theme.quiet);
                let said = match part.hindsight {
                    HindsightView::Fault(why) => why.clone(),
                    HindsightView::Pending | HindsightView::Unknown | HindsightView::Known(_) => {
                        part.words.plain("chances-pending")
                    }
                };
                ui.label(parts::text(said, theme.sizes.body, theme.quiet));
            });
        });
        return;
    };
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        say(ui, part.words.plain("chances-curve"), theme.sizes.section, theme.text);
        curve(ui, theme, part, chances);
    });
    if let Some(last) = &chances.last_chance {
        last_chance(ui, theme, part, last, actions);
    }
    costly(ui, theme, part, chances);
}

/// What a turn cost: a sign, a figure and words.
pub(crate) fn cost(ui: &mut Ui, theme: &Theme, words: &Words, hindsight: &HindsightView, one: &Prospect) {
    if one.cost.0 == 0 {
        parts::chip(ui, theme, Some(Icon::Tick), &words.plain("chances-kept"), theme.good, theme.good_wash);
    } else {
        let mut args = With::new();
        args.set("points", parts::points(one.cost.0));
        args.set("best", parts::points(one.best.0));
        parts::chip(ui, theme, Some(Icon::Down), &words.text("chances-cost", &args), theme.care, theme.care_wash);
    }
    if hindsight.is_last_chance(one.turn) {
        parts::chip(ui, theme, Some(Icon::Flag), &words.plain("chances-flag"), theme.accent, theme.accent_wash);
    }
}

fn costly(ui: &mut Ui, theme: &Theme, part: &ChancesPart<'_>, chances: &Chances) {
    let words = part.words;
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let lost: Vec<_> = chances.turns.iter().filter(|one| one.cost.0 > 0).collect();
        if lost.is_empty() {
            parts::row(ui, 28.0, |ui| {
                Icon::Tick.show(ui, 20.0, theme.good);
                ui.label(parts::text(words.plain("chances-none-lost"), theme.sizes.body, theme.text));
            });
            return;
        }
        say(ui, words.plain("chances-costly"), theme.sizes.section, theme.text);
        for one in lost {
            ui.add_space(2.0);
            parts::row(ui, 30.0, |ui| {
                let number = parts::counted(words, "moment-turn", "turn", one.turn);
                ui.label(parts::text(number, theme.sizes.body, theme.accent));
                cost(ui, theme, words, part.hindsight, one);
            });
            let Some(turn) = part.turns.iter().find(|turn| turn.number == one.turn) else { continue };
            let icon = turn.kind.map_or(Icon::Dash, Icon::of_kind);
            line(ui, icon, theme.quiet.into(), &turn.said, theme.text.into(), theme);
            if let Some(better) = &turn.better {
                line(ui, Icon::Bulb, theme.good.into(), better, theme.good.into(), theme);
            }
        }
    });
}

fn last_chance(ui: &mut Ui, theme: &Theme, part: &ChancesPart<'_>, last: &LastChance, actions: &mut Vec<Action>) {
    let words = part.words;
    parts::notice(ui, theme, Icon::Flag, theme.accent.into(), theme.accent_wash.into(), |ui| {
        let given_up = last.turn as usize > part.turns.len();
        say(ui, last.in_words(given_up, words), theme.sizes.body + 1.0, theme.text);
        for one in &last.way {
            let icon = one.kind.map_or(Icon::Dash, Icon::of_kind);
            line(ui, icon, theme.accent.into(), &one.text, theme.text.into(), theme);
            if let Some(breaks) = one.breaches_in_words(words) {
                line(ui, Icon::Cross, theme.bad.into(), &breaks, theme.bad.into(), theme);
            }
        }
        if parts::secondary(ui, theme, Some(Icon::Again), &words.plain("debrief-retry-turn")).clicked() {
            actions.push(Action::RetryFrom { turn: last.turn });
        }
    });
}

fn line(ui: &mut Ui, icon: Icon, sign: Color32, text: &str, ink: Color32, theme: &Theme) {
    ui.horizontal_top(|ui| {
        icon.show(ui, 18.0, sign);
        ui.vertical(|ui| parts::put(ui, parts::spoken(text, theme.sizes.body - 1.0, ink, theme.quiet.into())));
    });
}

const LEFT: f32 = 46.0;
const TOP: f32 = 30.0;
const BOTTOM: f32 = 26.0;

/// The curve: before the first turn, then after each; the pass mark across it, a flag where the last chance was.
fn curve(ui: &mut Ui, theme: &Theme, part: &ChancesPart<'_>, chances: &Chances) {
    let words = part.words;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 210.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, told(words, chances)));
    let plot = Rect::from_min_max(rect.min + vec2(LEFT, TOP), rect.max - vec2(36.0, BOTTOM));
    let painter = ui.painter();
    let small = FontId::proportional(theme.sizes.small - 1.0);
    let write = |at: Pos2, align: Align2, text: &str, ink: Color32| {
        painter.text(at, align, text, small.clone(), ink);
    };
    let y = |score: u16| plot.bottom() - plot.height() * f32::from(score) / 10_000.0;
    let count = u16::try_from(chances.turns.len()).unwrap_or(u16::MAX).max(1);
    let wide = plot.width() / f32::from(count);
    let x = |at: u16| plot.left() + wide * f32::from(at);
    // a turn is the way from one point to the next
    let turn_at = |turn: u16| (x(turn) - wide / 2.0).min(plot.right());
    for score in [0, 5_000, 10_000] {
        painter.hline(plot.x_range(), y(score), theme.hairline());
        write(pos2(plot.left() - 10.0, y(score)), Align2::RIGHT_CENTER, &parts::points(score), theme.quiet.into());
    }
    let mark = Stroke::new(1.5, theme.quiet);
    let ends = [pos2(plot.left(), y(part.pass_mark)), pos2(plot.right(), y(part.pass_mark))];
    painter.extend(Shape::dashed_line(&ends, mark, 6.0, 4.0));
    let label = parts::named(words, "debrief-pass-mark", "mark", &parts::points(part.pass_mark));
    write(ends[0] + vec2(6.0, 3.0), Align2::LEFT_TOP, &label, theme.quiet.into());
    if let Some(last) = &chances.last_chance {
        let at = turn_at(u16::try_from(last.turn).unwrap_or(u16::MAX));
        flag(painter, theme, pos2(at, plot.top()), plot, &words.plain("chances-flag"));
    }
    let starts = std::iter::once((chances.best.0, true));
    let points: Vec<_> = (0_u16..)
        .zip(starts.chain(chances.turns.iter().map(|one| (one.best.0, one.passes))))
        .map(|(at, (score, passes))| (at, pos2(x(at), y(score)), passes))
        .collect();
    painter.line(points.iter().map(|(_, at, _)| *at).collect(), Stroke::new(2.5, theme.accent));
    // of many turns only some have room for their number
    let apart = (34.0 / wide).ceil().max(1.0) as u16;
    for (at, point, passes) in points {
        if passes {
            painter.circle_filled(point, 5.0, Color32::from(theme.accent));
        } else {
            painter.circle(point, 4.5, Color32::from(theme.surface), Stroke::new(2.0, theme.care));
        }
        if at > 0 && at.is_multiple_of(apart) {
            let under = pos2(turn_at(at), plot.bottom() + 6.0);
            write(under, Align2::CENTER_TOP, &at.to_string(), theme.quiet.into());
        }
    }
    for one in chances.turns.iter().filter(|one| one.cost.0 > 0) {
        let at = pos2(x(u16::try_from(one.turn).unwrap_or(u16::MAX)) + 7.0, y(one.best.0) - 5.0);
        write(at, Align2::LEFT_BOTTOM, &parts::points(one.best.0), theme.care.into());
    }
}

fn flag(painter: &Painter, theme: &Theme, top: Pos2, plot: Rect, label: &str) {
    let ink = Color32::from(theme.accent);
    let ends = [pos2(top.x, top.y - 8.0), pos2(top.x, plot.bottom())];
    painter.extend(Shape::dashed_line(&ends, Stroke::new(1.5, ink), 3.0, 3.0));
    let sign = Rect::from_center_size(pos2(top.x, top.y - 18.0), Vec2::splat(16.0));
    Icon::Flag.paint(painter, sign, ink);
    // on the side where there is room
    let (at, align) = if top.x > plot.center().x {
        (sign.left_center() - vec2(5.0, 0.0), Align2::RIGHT_CENTER)
    } else {
        (sign.right_center() + vec2(5.0, 0.0), Align2::LEFT_CENTER)
    };
    painter.text(at, align, label, FontId::proportional(theme.sizes.small), ink);
}

/// The curve in words, for those who don't see it.
fn told(words: &Words, chances: &Chances) -> String {
    let start = format!("{} {}", words.plain("chances-start"), parts::points(chances.best.0));
    let turns = chances
        .turns
        .iter()
        .map(|one| format!("{} {}", parts::counted(words, "moment-turn", "turn", one.turn), parts::points(one.best.0)));
    let all: Vec<_> = std::iter::once(start).chain(turns).collect();
    format!("{} {}", words.plain("chances-curve"), all.join(", "))
}
