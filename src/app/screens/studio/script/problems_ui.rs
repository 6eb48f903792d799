//! What the last check found, a sentence a row, each with the way to where it is.

use super::super::told::counted;
use super::super::view::{Draft, ProblemRow, ScriptAction, ScriptView};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::locale::{Words, joined};
use egui::accesskit::Live;
use egui::{Color32, Ui};

/// Most that are shown at once; the rest is told by its number.
const MOST: usize = 200;

/// Shows them.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &Draft, actions: &mut Vec<ScriptAction>,
) {
    let Some(problems) = &open.problems else {
        parts::live(&say(ui, words.plain("studio-checking"), theme.sizes.small + 0.5, theme.quiet), Live::Polite);
        return;
    };
    let errors = problems.iter().filter(|one| one.is_error).count();
    ui.horizontal_wrapped(|ui| {
        let told = match (errors, problems.len() - errors) {
            (0, 0) => words.plain("studio-nothing-wrong"),
            (0, warnings) => counted(words, "studio-warnings", warnings),
            (errors, 0) => counted(words, "studio-errors", errors),
            (errors, warnings) => {
                let both = [("studio-errors", errors), ("studio-warnings", warnings)];
                joined(both.map(|(id, count)| counted(words, id, count)), " · ")
            }
        };
        let label = ui.label(parts::text(told, theme.sizes.body, theme.text));
        parts::names_part(&label);
        if open.checking {
            parts::live(
                &ui.label(parts::text(words.plain("studio-checking"), theme.sizes.small, theme.quiet)),
                Live::Polite,
            );
        }
    });
    scroll::area(ui, "studio problems", false, |ui| {
        ui.set_max_width(ui.available_width() - 10.0);
        // those of texts that are no more are told quietly until the next check
        let ink = if open.checking { theme.quiet } else { theme.text };
        for (at, one) in problems.iter().enumerate().take(MOST) {
            row(ui, theme, words, (at, one), (ink.into(), draft.problem == Some(at)), actions);
        }
        if problems.len() > MOST {
            say(ui, counted(words, "studio-more-problems", problems.len() - MOST), theme.sizes.small, theme.quiet);
        }
    });
}

fn row(
    ui: &mut Ui, theme: &Theme, words: &Words, (at, one): (usize, &ProblemRow), (ink, here): (Color32, bool),
    actions: &mut Vec<ScriptAction>,
) {
    ui.horizontal_top(|ui| {
        let (icon, colour) = if one.is_error { (Icon::Cross, theme.bad) } else { (Icon::Warning, theme.care) };
        icon.show(ui, 16.0, colour);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            let whose = one.language.as_ref().and_then(|language| {
                let tag = language.to_string();
                parts::LANGUAGES.iter().find(|(_, own)| *own == tag).map(|(name, _)| (*name).to_owned())
            });
            let place = joined([Some(one.at.clone()), whose].into_iter().flatten(), " · ");
            ui.horizontal_wrapped(|ui| {
                ui.label(parts::text(place, theme.sizes.small, theme.quiet));
                if one.moment.is_some() {
                    let label = words.plain("studio-go-there");
                    let link = parts::link(ui, theme, &label, theme.sizes.small);
                    if here {
                        parts::explained(&link, &words.plain("studio-went-there"));
                    }
                    if link.clicked() {
                        actions.push(ScriptAction::GoThere(at));
                    }
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
