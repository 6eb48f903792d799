//! A warm-up: its head, the turn that is asked, and in the end what was done.

use super::view::{Action, DoneTurn, Draft, TurnView, View, WarmUpScene, WarmUpStop};
use super::{pick, rate};
use crate::app::screens::cold::AskedLine;
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll::{self, Opening};
use crate::locale::{With, Words};
use crate::records::{WarmUpAnswer, WarmUpForm};
use egui::accesskit::Live;
use egui::{Align, Key, Layout, Ui, vec2};

/// The widest it gets.
const WIDEST: f32 = 980.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    let fresh = matches!(&view.scene, WarmUpScene::Turn(turn) if draft.follow(turn));
    keys(ui, view, draft, &mut actions);
    let opening = match draft.stop {
        _ if fresh => Opening::Fresh,
        Some(WarmUpStop::Row) if draft.at == 0 => Opening::Settles,
        _ => Opening::Over,
    };
    let mut was_on = draft.was_on;
    parts::page_of(ui, theme, WIDEST, |ui| {
        let title = words.plain("warm-up-title");
        let back = parts::header(ui, theme, Some(&words.plain("back")), &title, |ui| {
            if parts::quiet(ui, theme, Some(Icon::Sliders), &words.plain("settings-title")).clicked() {
                actions.push(Action::OpenSettings);
            }
            ui.label(parts::text(words.plain("warm-up-stop"), theme.sizes.small, theme.quiet));
            parts::chip(ui, theme, None, &words.plain("drill-uncounted"), theme.accent, theme.accent_wash);
        });
        if back {
            actions.push(Action::Back);
        }
        match &view.scene {
            WarmUpScene::Working => waiting(ui, theme, words),
            WarmUpScene::Turn(turn) => {
                scroll::page(ui, &format!("warm-up {}", turn.id), opening, &mut was_on, |ui| {
                    asked(ui, theme, view, turn, draft, &mut actions);
                });
            }
            WarmUpScene::Over => scroll::page(ui, "warm-up over", Opening::Over, &mut was_on, |ui| {
                over(ui, theme, view, draft, &mut actions);
            }),
            WarmUpScene::Nothing(why) => {
                let what = why.as_ref().map_or_else(
                    || words.plain("warm-up-none"),
                    |why| parts::named(words, "warm-up-fault", "detail", why),
                );
                parts::card(theme).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    say(ui, what, theme.sizes.body, theme.text);
                });
            }
        }
    });
    draft.was_on = was_on;
    actions
}

/// Carries out the keys that went down.
fn keys(ui: &Ui, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    for key in parts::struck(ui) {
        match (key, &view.scene) {
            (Key::Escape, _) => return actions.push(Action::Back),
            (Key::Enter, WarmUpScene::Over) if parts::pressed(ui, key) => return actions.push(Action::Back),
            // wherever the keyboard is not on a button of its own
            (Key::Enter, WarmUpScene::Turn(turn)) if turn.told.is_some() && parts::pressed(ui, key) => {
                return actions.push(Action::Next);
            }
            (Key::N, WarmUpScene::Turn(turn)) if turn.told.is_some() => return actions.push(Action::Next),
            // what the keyboard is on has it for itself
            (Key::Enter, WarmUpScene::Turn(_)) if !draft.on_row && !parts::pressed(ui, key) => {}
            (_, WarmUpScene::Turn(turn)) if turn.given.is_none() => {
                let given = match turn.form {
                    WarmUpForm::Pick => pick::key(turn, draft, key),
                    WarmUpForm::RateAll => rate::key(turn, draft, key),
                };
                if let Some(answer) = given {
                    return actions.push(Action::Give(answer));
                }
            }
            _ => {}
        }
    }
    if let WarmUpScene::Turn(turn) = &view.scene
        && turn.form == WarmUpForm::RateAll
        && turn.given.is_none()
    {
        rate::held(ui, draft);
    }
}

/// The prover is at work.
fn waiting(ui: &mut Ui, theme: &Theme, words: &Words) {
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            Icon::Clock.show(ui, 18.0, theme.accent);
            let label = ui.label(parts::text(words.plain("warm-up-working"), theme.sizes.body, theme.text));
            parts::live(&label, Live::Polite);
        });
    });
}

/// A turn: why it is asked, what was said, the answers, and what comes next.
fn asked(ui: &mut Ui, theme: &Theme, view: &View, turn: &TurnView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        head(ui, theme, words, turn);
        ui.add_space(8.0);
        // what I said comes before what he says to it
        if let Some(before) = turn.turn.before.as_ref().filter(|before| !before.is_empty()) {
            let told = parts::named(words, "warm-up-before", "said", before);
            parts::put(ui, parts::spoken(&told, theme.sizes.small, theme.quiet.into(), theme.quiet.into()));
            ui.add_space(4.0);
        }
        AskedLine::of_open(&turn.turn, &turn.people).show(ui, theme);
        ui.add_space(8.0);
        let given: Option<WarmUpAnswer> = match turn.form {
            WarmUpForm::Pick => pick::show(ui, theme, words, turn, draft),
            WarmUpForm::RateAll => rate::show(ui, theme, words, turn, draft),
        };
        actions.extend(given.map(Action::Give));
        ui.add_space(10.0);
        foot(ui, theme, view, turn, draft, actions);
    });
}

fn head(ui: &mut Ui, theme: &Theme, words: &Words, turn: &TurnView) {
    let task = match turn.form {
        WarmUpForm::Pick => "warm-up-pick",
        WarmUpForm::RateAll => "warm-up-rate",
    };
    parts::row(ui, 28.0, |ui| {
        ui.label(parts::text(words.plain(task), theme.sizes.section, theme.text));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let title = parts::text(&turn.turn.title, theme.sizes.small, theme.quiet);
            ui.add(egui::Label::new(title).truncate());
        });
    });
    say(ui, &turn.why, theme.sizes.small, theme.quiet);
    if turn.exposes {
        say(ui, words.plain("warm-up-exposes"), theme.sizes.small, theme.care);
    }
}

/// What can be done next, how far one has come, and what the turn earned.
fn foot(ui: &mut Ui, theme: &Theme, view: &View, turn: &TurnView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let at = view.done.len() + usize::from(turn.told.is_none());
    let last = at >= view.count;
    parts::row(ui, 44.0, |ui| {
        if turn.told.is_some() {
            let label = words.plain(if last { "warm-up-end" } else { "warm-up-next" });
            let next = parts::keyed(ui, theme, Icon::Next, &label, &words.plain("tape-key-enter"));
            // out of sight it would take the page away from its top, where the first answers stand; Enter goes on from anywhere
            if draft.comes_to(ui, WarmUpStop::Next) && ui.clip_rect().contains_rect(next.rect.expand(4.0)) {
                next.request_focus();
            }
            if next.clicked() {
                actions.push(Action::Next);
            }
        } else if turn.form == WarmUpForm::RateAll {
            rate::check(ui, theme, words, turn, draft, actions);
        } else {
            ui.label(parts::text(keys_of(words, turn), theme.sizes.small, theme.quiet));
        }
        let of = With::from_iter([("at", count(at)), ("count", count(view.count))]);
        ui.label(parts::text(words.text("warm-up-of", &of), theme.sizes.small, theme.quiet));
        if let Some(score) = &turn.told {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let points = parts::points(score.whole.0);
                let told = parts::named(words, "warm-up-score", "score", &points);
                let figure = ui.label(parts::text(points, theme.sizes.title, theme.text));
                ui.ctx().accesskit_node_builder(figure.id, |node| node.set_value(told));
                parts::live(&figure, Live::Polite);
                let how = match turn.form {
                    WarmUpForm::Pick => "warm-up-how-pick",
                    WarmUpForm::RateAll => "warm-up-how-rate",
                };
                ui.add(egui::Label::new(parts::text(words.plain(how), theme.sizes.small, theme.quiet)).truncate());
            });
        }
    });
}

fn keys_of(words: &Words, turn: &TurnView) -> String {
    parts::counted(words, "warm-up-keys-pick", "count", i64::try_from(turn.answers.len()).unwrap_or(9))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What was done.
fn over(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        say(ui, words.plain("warm-up-over"), theme.sizes.section, theme.text);
        say(ui, words.plain("warm-up-over-means"), theme.sizes.small, theme.quiet);
        ui.add_space(8.0);
        for (at, one) in view.done.iter().enumerate() {
            done(ui, theme, words, at, one);
        }
        ui.add_space(10.0);
        let home = parts::keyed(ui, theme, Icon::Door, &words.plain("warm-up-home"), &words.plain("tape-key-enter"));
        if draft.stop.take().is_some() {
            home.request_focus();
        }
        if home.clicked() {
            actions.push(Action::Back);
        }
    });
}

fn done(ui: &mut Ui, theme: &Theme, words: &Words, at: usize, one: &DoneTurn) {
    let how = match one.form {
        WarmUpForm::Pick => "warm-up-pick",
        WarmUpForm::RateAll => "warm-up-rate",
    };
    parts::row(ui, 32.0, |ui| {
        parts::key_cap(ui, theme, &(at + 1).to_string());
        ui.label(parts::text(&one.title, theme.sizes.body, theme.text));
        ui.label(parts::text(words.plain(how), theme.sizes.small, theme.quiet));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(4.0);
            let told = parts::named(words, "warm-up-score", "score", &parts::points(one.score));
            let figure = ui.label(parts::text(parts::points(one.score), theme.sizes.section, theme.text));
            ui.ctx().accesskit_node_builder(figure.id, |node| node.set_value(told));
        });
    });
    let line = ui.available_rect_before_wrap();
    ui.painter().hline(line.x_range(), line.top(), theme.hairline());
    ui.allocate_space(vec2(1.0, 1.0));
}

#[cfg(test)]
mod tests;
