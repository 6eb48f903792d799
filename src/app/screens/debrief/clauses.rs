//! The clauses, last and folded: what was broken or missed with its evidence, each passage once; what was kept in a line.

use super::view::{Action, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::assessment::Verdict;
use crate::attempt::{ClauseResult, CompetencyResult, Named as _, Passage, signed};
use crate::locale::{With, Words};
use egui::{Align, Color32, Layout, Margin, Rect, Ui, vec2};

/// How many were broken, and how many missed, in words.
pub(super) fn lost(view: &View) -> String {
    let words = &view.words;
    let of = |verdict| view.debrief.clauses.iter().filter(|one| one.verdict == verdict).count();
    let (broken, missed) = (of(Verdict::Broken), of(Verdict::Missed));
    if broken + missed == 0 {
        return words.plain("debrief-findings-none");
    }
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    words.text("tape-clauses", &With::from_iter([("broken", count(broken)), ("missed", count(missed))]))
}

/// Shows them.
pub(super) fn list(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let of = |verdict: Verdict| view.debrief.clauses.iter().filter(move |one| one.verdict == verdict);
    let mut quoted: Vec<&Passage> = Vec::new();
    for one in of(Verdict::Broken).chain(of(Verdict::Missed)) {
        result(ui, theme, view, one, &mut quoted, (&mut *draft, &mut *actions));
    }
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for goal in &view.debrief.goals {
            let ink = verdict_ink(theme, goal.verdict);
            ui.horizontal_top(|ui| {
                Icon::of_verdict(goal.verdict).show(ui, 18.0, ink);
                ui.label(parts::text(words.plain(goal.verdict.message()), theme.sizes.small, ink));
                ui.vertical(|ui| say(ui, &goal.text, theme.sizes.body - 1.0, theme.text));
            });
        }
        for verdict in [Verdict::Met, Verdict::Untouched] {
            let all: Vec<_> = of(verdict).collect();
            if all.is_empty() {
                continue;
            }
            let ink = verdict_ink(theme, verdict);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(10.0, 4.0);
                Icon::of_verdict(verdict).show(ui, 16.0, ink);
                ui.label(parts::text(words.plain(verdict.message()), theme.sizes.small, ink));
                for one in all {
                    clause(ui, theme, view, &one.name, theme.sizes.small, actions);
                }
            });
        }
        if !view.debrief.competencies.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(14.0, 4.0);
                ui.label(parts::text(words.plain("debrief-competencies"), theme.sizes.small, theme.quiet));
                for one in &view.debrief.competencies {
                    ui.label(parts::text(competency(words, one), theme.sizes.small, theme.text));
                }
            });
        }
    });
}

/// A competency with its figure, or in a word where it has none.
fn competency(words: &Words, one: &CompetencyResult) -> String {
    format!("{} {}", one.name, one.figure(words, |score| parts::points(score.0)))
}

/// A clause's name, which leads to its page in the handbook if there is one.
fn clause(ui: &mut Ui, theme: &Theme, view: &View, name: &str, size: f32, actions: &mut Vec<Action>) {
    let Some(cited) = view.cited.iter().find(|cited| cited.name == name) else {
        say(ui, name, size, theme.text);
        return;
    };
    let link = parts::link(ui, theme, name, size).on_hover_text(view.words.plain("handbook-open"));
    if link.clicked() {
        actions.push(Action::OpenClause(cited.clone()));
    }
}

fn result<'v>(
    ui: &mut Ui, theme: &Theme, view: &'v View, one: &'v ClauseResult, quoted: &mut Vec<&'v Passage>,
    (draft, actions): (&mut Draft, &mut Vec<Action>),
) {
    let words = &view.words;
    let ink = verdict_ink(theme, one.verdict);
    let frame = parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        parts::row(ui, 28.0, |ui| {
            Icon::of_verdict(one.verdict).show(ui, 20.0, ink);
            ui.label(parts::text(words.plain(one.verdict.message()), theme.sizes.body, ink));
            ui.add_space(4.0);
            clause(ui, theme, view, &one.name, theme.sizes.body + 1.0, actions);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(parts::text(worth(words, one), theme.sizes.body, ink));
                ui.add_space(4.0);
                parts::severity(ui, theme, words, one.severity);
            });
        });
        say(ui, &one.text, theme.sizes.body - 1.0, theme.text);
        if let Some(reason) = &one.reason {
            say(ui, format!("{}　{reason}", words.plain("debrief-reason")), theme.sizes.small + 0.5, theme.quiet);
        }
        say(ui, format!("{}　{}", words.plain("debrief-source"), one.source), theme.sizes.small, theme.quiet);
        for each in &one.passages {
            let before = quoted.iter().any(|one| one.turn == each.turn && one.quote == each.quote);
            passage(ui, theme, view, each, before, draft);
            if !before {
                quoted.push(each);
            }
        }
    });
    let edge = frame.response.rect;
    let stripe = Rect::from_min_max(edge.left_top() + vec2(0.0, 10.0), edge.left_bottom() + vec2(4.0, -10.0));
    ui.painter().rect_filled(stripe, 2.0, ink);
}

/// When it was, which opens the turn, and what was said then, unless it has been quoted before.
fn passage(ui: &mut Ui, theme: &Theme, view: &View, each: &Passage, quoted: bool, draft: &mut Draft) {
    let words = &view.words;
    parts::wash(theme, theme.ground).inner_margin(Margin::symmetric(14, 7)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let at = each.turn.and_then(|turn| view.debrief.turns.iter().position(|one| one.number == turn));
            match (each.turn, at) {
                (Some(turn), Some(at)) => {
                    let when = parts::counted(words, "moment-turn", "turn", turn);
                    if parts::link(ui, theme, &when, theme.sizes.small).clicked() {
                        (draft.turn, draft.answer, draft.unfolded) = (Some(at), 0, false);
                        draft.stop = Some(super::view::KeyStop::Turns);
                    }
                }
                (turn, _) => {
                    let when = turn.map_or_else(
                        || words.plain("moment-end"),
                        |turn| parts::counted(words, "moment-turn", "turn", turn),
                    );
                    ui.label(parts::text(when, theme.sizes.small, theme.quiet));
                }
            }
            if let Some(quote) = each.quote.as_ref().filter(|_| !quoted) {
                ui.vertical(|ui| {
                    let job = parts::spoken(quote, theme.sizes.body - 1.0, theme.text.into(), theme.quiet.into());
                    parts::put(ui, job);
                });
            }
        });
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

fn worth(words: &Words, one: &ClauseResult) -> String {
    match one.available {
        Some(available) => {
            let args = With::from_iter([("points", i64::from(one.points)), ("available", i64::from(available))]);
            words.text("debrief-points-of", &args)
        }
        None => parts::named(words, "debrief-points", "points", &signed(one.points)),
    }
}
