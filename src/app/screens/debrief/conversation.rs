//! The debrief turn by turn: what was said, how it was heard, and the better words.

use super::chances;
use super::clauses::better;
use super::view::{Action, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::PickTold;
use crate::locale::Words;
use egui::{Align, Color32, Layout, Margin, Ui};

pub(super) fn turns(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    for turn in &view.debrief.turns {
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 7.0;
            parts::row(ui, 34.0, |ui| {
                let number = parts::counted(words, "moment-turn", "turn", turn.number);
                ui.label(parts::text(number, theme.sizes.body, theme.accent));
                ui.label(parts::text(&turn.clock, theme.sizes.small, theme.quiet));
                if let Some(one) = view.hindsight.after(turn.number) {
                    chances::cost(ui, theme, words, &view.hindsight, one);
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let label = words.plain("debrief-retry-turn");
                    if parts::quiet(ui, theme, Some(Icon::Again), &label).clicked() {
                        actions.push(Action::RetryFrom { turn: turn.number });
                    }
                });
            });
            if !turn.customer.is_empty() {
                let job = parts::spoken(&turn.customer, theme.sizes.body, theme.text.into(), theme.quiet.into());
                quote(ui, theme, theme.sunken.into(), job);
            }
            ui.horizontal_top(|ui| {
                turn.kind.map_or(Icon::Dash, Icon::of_kind).show(ui, 18.0, theme.accent);
                ui.label(parts::text(words.plain("debrief-said"), theme.sizes.small, theme.quiet));
                ui.vertical(|ui| {
                    let job = parts::spoken(&turn.said, theme.sizes.body, theme.accent.into(), theme.quiet.into());
                    parts::put(ui, job);
                });
            });
            for pick in &turn.picks {
                picked(ui, theme, words, pick);
            }
            if let Some(heard) = &turn.heard {
                ui.horizontal_top(|ui| {
                    Icon::Ear.show(ui, 18.0, theme.quiet);
                    ui.label(parts::text(words.plain("debrief-heard"), theme.sizes.small, theme.quiet));
                    ui.vertical(|ui| say(ui, heard, theme.sizes.body - 1.0, theme.text));
                });
            }
            if let Some(harm) = turn.harm_in_words(words) {
                say(ui, harm, theme.sizes.body - 1.0, theme.bad);
            }
            if let Some(text) = &turn.better {
                better(ui, theme, words, text);
            }
        });
    }
}

/// What was picked at a step, and what there is to say about it.
fn picked(ui: &mut Ui, theme: &Theme, words: &Words, pick: &PickTold) {
    say(ui, pick.in_words(words), theme.sizes.body, theme.accent);
    if let Some(heard) = &pick.heard {
        say(ui, heard, theme.sizes.body - 1.0, theme.text);
    }
    if let Some(text) = &pick.better {
        better(ui, theme, words, text);
    }
}

fn quote(ui: &mut Ui, theme: &Theme, fill: Color32, job: egui::text::LayoutJob) {
    parts::wash(theme, fill).inner_margin(Margin::symmetric(14, 9)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::put(ui, job);
    });
}
