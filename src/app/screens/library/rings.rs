//! How far the learner has come: a ring for each competency, the clauses that are due, and what was done last.

use super::view::{Action, DueRow, RecentRow, RingTold, View};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::{Icon, arc};
use crate::app::widgets::parts::{self, outcome_ink};
use crate::attempt::Named as _;
use crate::locale::{With, Words};
use egui::{
    Align, Align2, Color32, CornerRadius, FontId, Label, Layout, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
    pos2, vec2,
};

/// Rings in a row.
const COLUMNS: usize = 2;
/// How high one is.
const HIGH: f32 = 60.0;
const RADIUS: f32 = 22.0;
/// What it takes of its room before its words.
const BEFORE: f32 = 60.0;
/// Where a ring begins and ends, in degrees clockwise from three o'clock.
const FROM: f32 = 135.0;
const TO: f32 = 405.0;

/// Shows all three.
pub(super) fn column(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    ui.spacing_mut().item_spacing.y = 6.0;
    let over = parts::counted(words, "rings-over", "count", i64::try_from(view.looked).unwrap_or(i64::MAX));
    heading(ui, theme, &words.plain("rings-title"), &over);
    parts::card(theme).inner_margin(egui::Margin::symmetric(8, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let width = ui.available_width() / COLUMNS as f32;
        for row in view.rings.chunks(COLUMNS) {
            ui.horizontal_top(|ui| {
                for one in row {
                    ring(ui, theme, words, one, width);
                }
            });
        }
    });
    if !view.due.is_empty() {
        ui.add_space(6.0);
        heading(ui, theme, &words.plain("due-title"), &words.plain("due-means"));
        list(ui, theme, |ui| view.due.iter().for_each(|one| due(ui, theme, one)));
    }
    if !view.recent.is_empty() {
        ui.add_space(6.0);
        heading(ui, theme, &words.plain("recent-title"), "");
        list(ui, theme, |ui| {
            for (at, one) in view.recent.iter().enumerate() {
                if recent(ui, theme, words, one) {
                    actions.push(Action::Review(at));
                }
            }
        });
    }
}

fn heading(ui: &mut Ui, theme: &Theme, title: &str, aside: &str) {
    parts::row(ui, 28.0, |ui| {
        parts::names_part(&ui.label(parts::text(title, theme.sizes.section - 1.0, theme.text)));
        ui.add(Label::new(parts::text(aside, theme.sizes.small, theme.quiet)).truncate());
    });
}

fn list(ui: &mut Ui, theme: &Theme, rows: impl FnOnce(&mut Ui)) {
    parts::card(theme).inner_margin(egui::Margin::symmetric(14, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        rows(ui);
    });
}

/// Points that were had of those there were, and in how many attempts one of its clauses was broken.
fn points(words: &Words, one: &RingTold) -> String {
    let id = match (one.ring.share(), one.ring.broken) {
        (Some(_), _) => "ring-points",
        (None, 0) => "ring-empty",
        (None, _) => "ring-broken",
    };
    let mut with = With::new();
    with.set("earned", one.ring.earned);
    with.set("reachable", one.ring.reachable);
    with.set("broken", one.ring.broken);
    words.text(id, &with)
}

fn ring(ui: &mut Ui, theme: &Theme, words: &Words, one: &RingTold, width: f32) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, HIGH), Sense::hover());
    let told = points(words, one);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{} · {told}", one.name)));
    let painter = ui.painter();
    let centre = pos2(rect.left() + BEFORE / 2.0, rect.center().y + 2.0);
    let edge = Stroke::new(1.0, theme.edge);
    for radius in [RADIUS - 4.0, RADIUS + 4.0] {
        arc(painter, centre, radius, (FROM, TO), edge);
    }
    let (figure, ink) = match one.ring.share() {
        Some(share) => {
            let end = FROM + (TO - FROM) * f32::from(share) / 10_000.0;
            if share > 0 {
                arc(painter, centre, RADIUS, (FROM, end), Stroke::new(7.0, theme.accent));
            }
            (format!("{}%", share / 100), theme.text)
        }
        None => ("–".to_owned(), theme.quiet),
    };
    let font = FontId::proportional(theme.sizes.small - 1.5);
    painter.text(centre, Align2::CENTER_CENTER, figure, font, ink.into());
    if one.ring.broken > 0 {
        let sign = Rect::from_center_size(centre + vec2(0.0, RADIUS - 2.0), Vec2::splat(12.0));
        Icon::Warning.paint(painter, sign, theme.bad.into());
    }
    let broken = if one.ring.broken > 0 { theme.bad } else { theme.quiet };
    let room = width - BEFORE - 6.0;
    let lines = [(&one.name, Color32::from(theme.text)), (&told, broken.into())]
        .map(|(what, ink)| (flow::galley(painter, parts::plain(what, theme.sizes.small - 0.5, ink), room), ink));
    let mut y = rect.center().y - lines.iter().map(|(galley, _)| galley.size().y).sum::<f32>() / 2.0;
    for (galley, ink) in lines {
        let next = y + galley.size().y;
        painter.galley(pos2(rect.left() + BEFORE, y), galley, ink);
        y = next;
    }
}

fn due(ui: &mut Ui, theme: &Theme, one: &DueRow) {
    parts::row(ui, 40.0, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let ink = if one.now { theme.care } else { theme.quiet };
            ui.label(parts::text(&one.when, theme.sizes.small, ink));
            let icon = if one.now { Icon::Again } else { Icon::Clock };
            icon.show(ui, 15.0, ink);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(parts::text(&one.clause, theme.sizes.small + 0.5, theme.text)).truncate());
                ui.add(Label::new(parts::text(&one.place, theme.sizes.small - 1.0, theme.quiet)).truncate());
            });
        });
    });
}

fn recent(ui: &mut Ui, theme: &Theme, words: &Words, one: &RecentRow) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::click());
    let outcome = words.plain(one.outcome.message());
    let score = one.score.map(parts::points);
    let told = [Some(one.title.as_str()), Some(one.how.as_str()), Some(outcome.as_str()), score.as_deref()];
    let told = told.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &told));
    if response.hovered() {
        ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), CornerRadius::same(6), Color32::from(theme.raised));
    }
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect);
    }
    let painter = ui.painter();
    let ink = outcome_ink(theme, one.outcome);
    let sign = Rect::from_center_size(rect.left_center() + vec2(8.0, 0.0), Vec2::splat(15.0));
    Icon::of_outcome(one.outcome).paint(painter, sign, ink);
    let font = FontId::proportional(theme.sizes.body);
    let score = painter.layout_no_wrap(score.unwrap_or(outcome), font, theme.text.into());
    let right = rect.right() - score.size().x;
    let room = right - rect.left() - 34.0;
    let mut y = rect.center().y - 18.0;
    for (what, size, ink) in [
        (&one.title, theme.sizes.small + 0.5, Color32::from(theme.text)),
        (&one.how, theme.sizes.small - 1.0, theme.quiet.into()),
    ] {
        let mut job = parts::plain(what, size, ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width(room.max(20.0));
        let galley = painter.layout_job(job);
        painter.galley(pos2(rect.left() + 24.0, y), galley.clone(), ink);
        y += galley.size().y;
    }
    painter.galley(pos2(right, rect.center().y - score.size().y / 2.0), score, theme.text.into());
    response.clicked()
}
