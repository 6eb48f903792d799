//! Leaving: asked twice, with what it means; an assessment can be given up for good. One's settings are found here too.

use super::view::{Action, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::records::Mode;
use egui::{Align, Frame, Id, Layout, Modal, Ui};

pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    if draft.giving_up {
        return give_up(ui, theme, view, draft, actions);
    }
    let words = &view.words;
    let frame = Frame::window(ui.style());
    let modal = Modal::new(Id::new("leave the encounter")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(440.0);
        say(ui, words.plain("encounter-leave-title"), theme.sizes.section + 2.0, theme.text);
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
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if parts::primary(ui, theme, &words.plain("encounter-leave-stay")).clicked() {
                draft.leaving = false;
            }
            if parts::secondary(ui, theme, Some(Icon::Door), &words.plain("encounter-leave-confirm")).clicked() {
                draft.leaving = false;
                actions.push(Action::Leave);
            }
            // practice that is left costs nothing
            if view.mode == Mode::Assessment
                && parts::quiet(ui, theme, None, &words.plain("encounter-give-up")).clicked()
            {
                draft.giving_up = true;
            }
        });
    });
    if modal.should_close() {
        draft.leaving = false;
    }
}

/// Asks once more, and says what it means.
fn give_up(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let frame = Frame::window(ui.style());
    let modal = Modal::new(Id::new("give the assessment up")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(440.0);
        say(ui, words.plain("encounter-give-up-title"), theme.sizes.section + 2.0, theme.text);
        ui.add_space(4.0);
        say(ui, words.plain("encounter-give-up-means"), theme.sizes.body, theme.quiet);
        ui.add_space(14.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if parts::primary(ui, theme, &words.plain("encounter-give-up-back")).clicked() {
                draft.giving_up = false;
            }
            if parts::secondary(ui, theme, Some(Icon::Door), &words.plain("encounter-give-up-confirm")).clicked() {
                (draft.giving_up, draft.leaving) = (false, false);
                actions.push(Action::GiveUp);
            }
        });
    });
    if modal.should_close() {
        draft.giving_up = false;
    }
}
