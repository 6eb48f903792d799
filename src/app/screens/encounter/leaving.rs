//! Leaving: asked twice, with what it means; an assessment can be given up for good. One's settings are found here too.

use super::view::{Action, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::dialog;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::records::Mode;
use egui::{Align, Layout, Ui, vec2};

/// Asks, and gives the keyboard back when that is answered.
pub(super) fn show(ui: &Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    if draft.giving_up {
        give_up(ui, theme, view, draft, actions);
        if !draft.giving_up {
            draft.keyboards.1.give_back(ui);
        }
    } else {
        leave(ui, theme, view, draft, actions);
    }
    if !draft.leaving {
        draft.keyboards.0.give_back(ui);
    }
}

fn leave(ui: &Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let ((), away) = dialog::ask(ui, "leave the encounter", |ui| {
        let title = words.plain("encounter-leave-title");
        parts::question(ui, &title);
        say(ui, title, theme.sizes.section + 2.0, theme.text);
        ui.add_space(4.0);
        let body = match view.mode {
            Mode::Practice => "encounter-leave-practice",
            Mode::Assessment => "encounter-leave-assessment",
        };
        say(ui, words.plain(body), theme.sizes.body, theme.quiet);
        ui.add_space(8.0);
        if parts::quiet(ui, theme, Some(Icon::Sliders), &words.plain("settings-title")).clicked() {
            draft.leaving = false;
            actions.push(Action::OpenSettings);
        }
        ui.add_space(6.0);
        answers(ui, |ui| {
            let stay = parts::primary(ui, theme, &words.plain("encounter-leave-stay"));
            draft.keyboards.0.comes_to(ui, &stay);
            if stay.clicked() {
                draft.leaving = false;
            }
            if parts::secondary(ui, theme, Some(Icon::Door), &words.plain("encounter-leave-confirm")).clicked() {
                draft.leaving = false;
                actions.push(Action::Leave);
            }
        });
        // practice that is left costs nothing; not beside the others, which are to be told from it and fill the row in English
        if view.mode == Mode::Assessment {
            ui.add_space(4.0);
            answers(ui, |ui| {
                if parts::quiet(ui, theme, None, &words.plain("encounter-give-up")).clicked() {
                    draft.giving_up = true;
                }
            });
        }
    });
    if away {
        draft.leaving = false;
    }
}

/// Asks once more, and says what it means.
fn give_up(ui: &Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let ((), away) = dialog::ask(ui, "give the assessment up", |ui| {
        let title = words.plain("encounter-give-up-title");
        parts::question(ui, &title);
        say(ui, title, theme.sizes.section + 2.0, theme.text);
        ui.add_space(4.0);
        say(ui, words.plain("encounter-give-up-means"), theme.sizes.body, theme.quiet);
        ui.add_space(14.0);
        answers(ui, |ui| {
            let back = parts::primary(ui, theme, &words.plain("encounter-give-up-back"));
            draft.keyboards.1.comes_to(ui, &back);
            if back.clicked() {
                draft.giving_up = false;
            }
            if parts::secondary(ui, theme, Some(Icon::Door), &words.plain("encounter-give-up-confirm")).clicked() {
                (draft.giving_up, draft.leaving) = (false, false);
                actions.push(Action::GiveUp);
            }
        });
    });
    if away {
        draft.giving_up = false;
    }
}

/// The answers from the right, the one that changes nothing first; below each other where there is little room.
fn answers(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    if ui.available_width() < 400.0 {
        ui.vertical(add);
    } else {
        // as high as a button: a layout of its own would be centred in all the room that a window has
        let row = vec2(ui.available_width(), ui.spacing().interact_size.y);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), add);
    }
}
