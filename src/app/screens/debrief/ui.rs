//! The debrief from its top: the question first, then the head, the tape, the open turn, and the clauses folded.

use super::view::{Action, Draft, KeyStop, View};
use super::{clauses, drill, head, judge, keys, open, tape};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::app::widgets::scroll::{self, Opening};
use egui::{Align, Layout, Ui, vec2};

/// The widest it gets: twelve columns and what is written before them.
const WIDTH: f32 = 1_224.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    let asks = judge::asks(view, draft);
    // what is told after the question is read from its top as well
    if std::mem::replace(&mut draft.asked, asks) && !asks {
        draft.shown = false;
    }
    keys::keys(ui, view, draft, &mut actions);
    let fresh = !std::mem::replace(&mut draft.shown, true);
    if fresh {
        draft.stop = Some(if asks { KeyStop::Turns } else { KeyStop::Retry });
    }
    let opening = match (fresh, draft.opening) {
        (true, _) => Opening::Fresh,
        (false, true) => Opening::Settles,
        (false, false) => Opening::Over,
    };
    let mut was_on = draft.was_on;
    parts::page_of(ui, theme, WIDTH, |ui| {
        scroll::page(ui, &format!("debrief {}", view.id), opening, &mut was_on, |ui| {
            let title = format!("{} · {}", words.plain("debrief-title"), view.debrief.title);
            let back = parts::header(ui, theme, Some(&words.plain("back")), &title, |ui| {
                if parts::quiet(ui, theme, Some(Icon::Sliders), &words.plain("settings-title")).clicked() {
                    actions.push(Action::OpenSettings);
                }
                parts::mode(ui, theme, words, view.mode);
                ui.label(parts::text(&view.when, theme.sizes.small, theme.quiet));
                if !asks && draft.drill.is_none() && !view.debrief.turns.is_empty() {
                    parts::key_cap(ui, theme, "P");
                    if parts::quiet(ui, theme, Some(Icon::Play), &words.plain("debrief-replay")).clicked() {
                        actions.push(Action::Replay);
                    }
                }
            });
            if back {
                actions.push(Action::Back);
            }
            if asks {
                judge::ask(ui, theme, view, draft);
                return;
            }
            if draft.drill.is_some() {
                drill::show(ui, theme, view, draft);
                return;
            }
            head::head(ui, theme, view, &mut actions);
            ui.add_space(10.0);
            if !view.debrief.turns.is_empty() {
                ui.spacing_mut().item_spacing.y = 0.0;
                let column = tape::tape(ui, theme, view, draft);
                open::panel(ui, theme, view, draft, column, &mut actions);
                ui.spacing_mut().item_spacing.y = 8.0;
            }
            foot(ui, theme, view, draft, &mut actions);
            if draft.clauses {
                clauses::list(ui, theme, view, draft, &mut actions);
            }
            ui.add_space(12.0);
        });
    });
    draft.was_on = was_on;
    draft.opening = opening != Opening::Over && draft.stop.is_some();
    actions
}

/// In less room than this what can be done next stands in as many rows as it takes.
const NARROW: f32 = 960.0;

/// What can be done next.
fn foot(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    ui.add_space(8.0);
    if ui.available_width() < NARROW {
        ui.horizontal_wrapped(|ui| look_closer(ui, theme, view, draft));
        ui.horizontal_wrapped(|ui| go_on(ui, theme, view, actions));
        return;
    }
    let size = vec2(ui.available_width(), 40.0);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        look_closer(ui, theme, view, draft);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| go_on(ui, theme, view, actions));
    });
}

/// The weak turns once more, and the clauses.
fn look_closer(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) {
    let words = &view.words;
    ui.spacing_mut().item_spacing.x = 6.0;
    if !drill::tasks(view).is_empty() {
        if parts::quiet(ui, theme, Some(Icon::Next), &words.plain("drill-title")).clicked() {
            drill::begin(view, draft);
        }
        parts::key_cap(ui, theme, "D");
        ui.add_space(12.0);
    }
    let findings = parts::quiet(ui, theme, Some(Icon::List), &words.plain("debrief-findings"));
    parts::unfolds(&findings, draft.clauses);
    if findings.clicked() {
        draft.clauses = !draft.clauses;
    }
    ui.label(parts::text(clauses::lost(view), theme.sizes.small, theme.quiet));
    parts::key_cap(ui, theme, "C");
}

/// What leads elsewhere.
fn go_on(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    ui.spacing_mut().item_spacing.x = 6.0;
    parts::key_cap(ui, theme, "N");
    for (icon, id, action) in [
        (Icon::Again, "debrief-again", Action::PlayAgain),
        (Icon::Person, "debrief-another", Action::OpenLibrary),
        (Icon::Chart, "debrief-history", Action::OpenHistory),
    ] {
        if parts::quiet(ui, theme, Some(icon), &words.plain(id)).clicked() {
            actions.push(action);
        }
    }
}

#[cfg(test)]
mod tests;
