//! What would mend something, before it is done; and a play that shows something, to be read.

use super::super::super::view::{Draft, ScriptAction};
use super::view::{ProofAction, ProofOver};
use crate::app::theme::Theme;
use crate::app::widgets::dialog::{self, LentKeyboard};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::Words;
use egui::Ui;

/// Asks it, or shows it.
pub(super) fn ask(
    ui: &Ui, theme: &Theme, words: &Words, over: &ProofOver, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    let (answered, away) = dialog::ask(ui, "studio proof", |ui| match over {
        ProofOver::Mend { what, from, to } => {
            parts::question(ui, what);
            say(ui, what, theme.sizes.body, theme.text);
            ui.add_space(6.0);
            changed(ui, theme, Icon::Cross, theme.bad.into(), from);
            changed(ui, theme, Icon::Tick, theme.good.into(), to);
            ui.add_space(8.0);
            let keep = parts::secondary(ui, theme, None, &words.plain("studio-mend-not"));
            draft.keyboard.comes_to(ui, &keep);
            let goes = parts::primary(ui, theme, &words.plain("studio-mend-do"));
            match (keep.clicked(), goes.clicked()) {
                (true, _) => Some(ProofAction::Shut),
                (_, true) => Some(ProofAction::Mend),
                _ => None,
            }
        }
        ProofOver::Play { what, turns, end } => {
            parts::question(ui, what);
            say(ui, what, theme.sizes.body, theme.text);
            ui.add_space(6.0);
            for (is_learner, said) in turns {
                let who = words.plain(if *is_learner { "studio-play-learner" } else { "studio-play-customer" });
                let ink = if *is_learner { theme.accent } else { theme.quiet };
                say(ui, who, theme.sizes.small, ink);
                say(ui, said, theme.sizes.body, theme.text);
            }
            ui.add_space(6.0);
            say(ui, end, theme.sizes.body, theme.text);
            ui.add_space(8.0);
            let shut = parts::secondary(ui, theme, None, &words.plain("studio-play-shut"));
            draft.keyboard.comes_to(ui, &shut);
            shut.clicked().then_some(ProofAction::Shut)
        }
    });
    let done = answered.or_else(|| away.then_some(ProofAction::Shut));
    if let Some(done) = done {
        if done == ProofAction::Shut {
            draft.keyboard.give_back(ui);
        } else {
            // what it was on goes with what is mended
            draft.keyboard = LentKeyboard::default();
        }
        actions.push(ScriptAction::Proof(done));
    }
}

fn changed(ui: &mut Ui, theme: &Theme, icon: Icon, colour: egui::Color32, text: &str) {
    ui.horizontal_top(|ui| {
        icon.show(ui, 15.0, colour);
        say(ui, text, theme.sizes.body, theme.text);
    });
}
