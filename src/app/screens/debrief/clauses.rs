//! The debrief clause by clause: how each came out, and the passages of the conversation behind it.

use super::view::{Action, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::assessment::Verdict;
use crate::attempt::{ClauseResult, Named as _, Passage, signed};
use crate::locale::{With, Words};
use egui::{Align, Color32, FontId, Layout, Margin, Rect, Sense, Ui, pos2, vec2};

pub(super) fn list(ui: &mut Ui, theme: &Theme, view: &View, only_lost: bool, actions: &mut Vec<Action>) {
    let words = &view.words;
    let mut sorted: Vec<_> = view.debrief.clauses.iter().filter(|one| !only_lost || costs(one.verdict)).collect();
    sorted.sort_by_key(|one| one.verdict);
    let goals: Vec<_> = view.debrief.goals.iter().filter(|goal| !only_lost || costs(goal.verdict)).collect();
    if sorted.is_empty() && goals.is_empty() {
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            Icon::Tick.show(ui, 20.0, theme.good);
            ui.label(parts::text(words.plain("debrief-findings-none"), theme.sizes.body, theme.text));
        });
        return;
    }
    if !goals.is_empty() {
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            say(ui, words.plain("debrief-goals"), theme.sizes.section, theme.text);
            for goal in goals {
                let points = worth(words, goal.points, Some(goal.available));
                line(ui, theme, words, goal.verdict, Some(points), |ui| {
                    say(ui, &goal.text, theme.sizes.body, theme.text);
                });
            }
        });
    }
    let silent = |one: &&&ClauseResult| matches!(one.verdict, Verdict::Untouched | Verdict::NotApplicable);
    for one in sorted.iter().filter(|one| !silent(one)) {
        result(ui, theme, view, one, actions);
    }
    let rest: Vec<_> = sorted.iter().filter(silent).collect();
    if !rest.is_empty() {
        parts::card(theme).show(ui, |ui| {
            let width = ui.available_width();
            ui.set_width(width);
            let half = (width - 20.0) / 2.0;
            for pair in rest.chunks(2) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 20.0;
                    for one in pair {
                        ui.allocate_ui_with_layout(vec2(half, 22.0), Layout::top_down(Align::Min), |ui| {
                            ui.spacing_mut().item_spacing.x = 8.0;
                            line(ui, theme, words, one.verdict, None, |ui| {
                                clause(ui, theme, view, &one.name, theme.sizes.small, actions);
                            });
                        });
                    }
                });
            }
        });
    }
}

/// A clause's name, which leads to its page in the handbook if there is one.
pub(super) fn clause(ui: &mut Ui, theme: &Theme, view: &View, name: &str, size: f32, actions: &mut Vec<Action>) {
    let Some(cited) = view.cited.iter().find(|cited| cited.name == name) else {
        say(ui, name, size, theme.text);
        return;
    };
    let link = parts::link(ui, theme, name, size).on_hover_text(view.words.plain("handbook-open"));
    if link.clicked() {
        actions.push(Action::OpenClause(cited.clone()));
    }
}

pub(super) fn better(ui: &mut Ui, theme: &Theme, words: &Words, text: &str) {
    ui.horizontal_top(|ui| {
        Icon::Bulb.show(ui, 18.0, theme.good);
        ui.label(parts::text(words.plain("debrief-better"), theme.sizes.small, theme.good));
        ui.vertical(|ui| {
            let job = parts::spoken(text, theme.sizes.body - 1.0, theme.good.into(), theme.quiet.into());
            parts::put(ui, job);
        });
    });
}

fn line(
    ui: &mut Ui, theme: &Theme, words: &Words, verdict: Verdict, points: Option<String>, what: impl FnOnce(&mut Ui),
) {
    let ink = verdict_ink(theme, verdict);
    let width = ui.available_width();
    ui.horizontal_top(|ui| {
        ui.set_width(width);
        Icon::of_verdict(verdict).show(ui, 18.0, ink);
        let word =
            ui.painter().layout_no_wrap(words.plain(verdict.message()), FontId::proportional(theme.sizes.small), ink);
        let wide = if points.is_some() { 96.0 } else { word.size().x + 4.0 };
        let (rect, _) = ui.allocate_exact_size(vec2(wide.max(word.size().x), 20.0), Sense::hover());
        ui.painter().galley(pos2(rect.left(), rect.center().y - word.size().y / 2.0), word, ink);
        let room = if points.is_some() { 84.0 } else { 0.0 };
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - room).max(60.0));
            what(ui);
        });
        if let Some(points) = points {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                ui.label(parts::text(points, theme.sizes.body, ink));
            });
        }
    });
}

fn result(ui: &mut Ui, theme: &Theme, view: &View, one: &ClauseResult, actions: &mut Vec<Action>) {
    let words = &view.words;
    let ink = verdict_ink(theme, one.verdict);
    let frame = parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        parts::row(ui, 28.0, |ui| {
            Icon::of_verdict(one.verdict).show(ui, 20.0, ink);
            ui.label(parts::text(words.plain(one.verdict.message()), theme.sizes.body, ink));
            ui.add_space(4.0);
            clause(ui, theme, view, &one.name, theme.sizes.body + 1.5, actions);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(parts::text(worth(words, one.points, one.available), theme.sizes.body + 1.0, ink));
                ui.add_space(4.0);
                parts::severity(ui, theme, words, one.severity);
            });
        });
        say(ui, &one.text, theme.sizes.body - 1.0, theme.text);
        if let Some(reason) = one.reason.as_ref().filter(|_| costs(one.verdict)) {
            say(ui, format!("{}　{reason}", words.plain("debrief-reason")), theme.sizes.small + 0.5, theme.quiet);
        }
        say(ui, format!("{}　{}", words.plain("debrief-source"), one.source), theme.sizes.small, theme.quiet);
        for each in &one.passages {
            passage(ui, theme, words, each, ink);
        }
    });
    let edge = frame.response.rect;
    let stripe = Rect::from_min_max(edge.left_top() + vec2(0.0, 10.0), edge.left_bottom() + vec2(4.0, -10.0));
    ui.painter().rect_filled(stripe, 2.0, ink);
}

fn passage(ui: &mut Ui, theme: &Theme, words: &Words, each: &Passage, ink: Color32) {
    parts::wash(theme, theme.ground).inner_margin(Margin::symmetric(14, 9)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let when = each
            .turn
            .map_or_else(|| words.plain("moment-end"), |turn| parts::counted(words, "moment-turn", "turn", turn));
        ui.horizontal_top(|ui| {
            ui.label(parts::text(when, theme.sizes.small, ink));
            if let Some(quote) = &each.quote {
                ui.vertical(|ui| {
                    let job = parts::spoken(quote, theme.sizes.body - 1.0, theme.text.into(), theme.quiet.into());
                    parts::put(ui, job);
                });
            }
        });
        if let Some(words_better) = &each.better {
            better(ui, theme, words, words_better);
        }
    });
}

fn verdict_ink(theme: &Theme, verdict: Verdict) -> Color32 {
    match verdict {
        Verdict::Broken => theme.bad,
        Verdict::Missed => theme.care,
        Verdict::Met => theme.good,
        Verdict::Untouched | Verdict::NotApplicable => theme.quiet,
    }
    .into()
}

fn worth(words: &Words, points: i32, available: Option<u16>) -> String {
    if let Some(available) = available {
        let mut args = With::new();
        args.set("points", i64::from(points));
        args.set("available", i64::from(available));
        return words.text("debrief-points-of", &args);
    }
    parts::named(words, "debrief-points", "points", &signed(points))
}

const fn costs(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Broken | Verdict::Missed)
}
