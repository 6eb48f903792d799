//! What is found, a sentence a row: where it is, what shows it, what would mend it.

use super::super::super::told::counted;
use super::super::super::view::{Draft, ProblemRow, ScriptAction, ScriptView};
use super::view::ProofAction;
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::locale::{Words, joined};
use egui::{Color32, Ui};

/// Most that are shown at once; the rest is told by its number.
const MOST: usize = 200;

/// Shows them.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &Draft, actions: &mut Vec<ScriptAction>,
) {
    let Some(problems) = &open.problems else { return };
    let errors = problems.iter().filter(|one| one.is_error).count();
    let told = match (errors, problems.len() - errors) {
        (0, 0) => words.plain("studio-nothing-wrong"),
        (0, others) => counted(words, "studio-light-others", others),
        (errors, 0) => counted(words, "studio-light-severe", errors),
        (errors, others) => {
            let both = [("studio-light-severe", errors), ("studio-light-others", others)];
            joined(both.map(|(id, count)| counted(words, id, count)), " · ")
        }
    };
    ui.label(parts::text(told, theme.sizes.body, theme.text));
    scroll::area(ui, "studio problems", false, |ui| {
        ui.set_max_width(ui.available_width() - 10.0);
        for (at, one) in problems.iter().enumerate().take(MOST) {
            row(ui, theme, words, (at, one), (open.is_own, draft.problem == Some(at)), actions);
        }
        if problems.len() > MOST {
            say(ui, counted(words, "studio-more-problems", problems.len() - MOST), theme.sizes.small, theme.quiet);
        }
    });
}

fn row(
    ui: &mut Ui, theme: &Theme, words: &Words, (at, one): (usize, &ProblemRow), (is_own, here): (bool, bool),
    actions: &mut Vec<ScriptAction>,
) {
    // what is of texts that are no more is told quietly until it is known anew
    let ink: Color32 = if one.is_old { theme.quiet } else { theme.text }.into();
    ui.horizontal_top(|ui| {
        let (icon, colour) = if one.is_error { (Icon::Cross, theme.bad) } else { (Icon::Warning, theme.care) };
        icon.show(ui, 16.0, if one.is_old { theme.quiet } else { colour });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.horizontal_wrapped(|ui| {
                let place = joined([one.area.clone(), one.at.clone()], " · ");
                ui.label(parts::text(place, theme.sizes.small, theme.quiet));
                if one.moment.is_some() {
                    let link = parts::link(ui, theme, &words.plain("studio-go-there"), theme.sizes.small);
                    if here {
                        parts::explained(&link, &words.plain("studio-went-there"));
                    }
                    if link.clicked() {
                        actions.push(ScriptAction::GoThere(at));
                    }
                }
                if one.plays && parts::link(ui, theme, &words.plain("studio-play-it"), theme.sizes.small).clicked() {
                    actions.push(ScriptAction::Proof(ProofAction::Play(at)));
                }
                let mend = one.mends.as_ref().filter(|_| is_own && !one.is_old);
                if mend.is_some_and(|mend| parts::link(ui, theme, mend, theme.sizes.small).clicked()) {
                    actions.push(ScriptAction::Proof(ProofAction::AskMend(at)));
                }
            });
            say(ui, &one.what, theme.sizes.small + 0.5, ink);
            if let Some(help) = &one.help {
                say(ui, help, theme.sizes.small, theme.quiet);
            }
        });
    });
    ui.add_space(4.0);
}
