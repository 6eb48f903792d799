//! What has to be answered before anything else: whether something goes with all that hangs on it, whether what is not saved is left.

use super::super::told::counted;
use super::super::view::{Draft, ScriptAction, StudioQuestion};
use crate::app::theme::Theme;
use crate::app::widgets::dialog::{self, LentKeyboard};
use crate::app::widgets::parts::{self, say};
use crate::locale::Words;
use egui::Ui;

/// Most that is listed of what hangs on something.
const MOST: usize = 12;

/// Asks it.
pub(super) fn ask(
    ui: &Ui, theme: &Theme, words: &Words, question: &StudioQuestion, draft: &mut Draft,
    actions: &mut Vec<ScriptAction>,
) {
    let (answered, away) = dialog::ask(ui, "studio question", |ui| match question {
        StudioQuestion::Remove { what, hangs } => {
            let title = parts::named(words, "studio-remove-ask", "what", what);
            parts::question(ui, &title);
            say(ui, title, theme.sizes.section, theme.text);
            for one in hangs.iter().take(MOST) {
                say(ui, format!("· {one}"), theme.sizes.body, theme.quiet);
            }
            if hangs.len() > MOST {
                say(ui, counted(words, "studio-more-hang", hangs.len() - MOST), theme.sizes.body, theme.quiet);
            }
            say(ui, words.plain("studio-remove-undo"), theme.sizes.small + 0.5, theme.quiet);
            ui.add_space(8.0);
            let keep = parts::secondary(ui, theme, None, &words.plain("studio-keep"));
            draft.keyboard.comes_to(ui, &keep);
            let goes = parts::secondary(ui, theme, None, &words.plain("studio-remove"));
            match (keep.clicked(), goes.clicked()) {
                (true, _) => Some(ScriptAction::Cancel),
                (_, true) => Some(ScriptAction::Confirm),
                _ => None,
            }
        }
        StudioQuestion::LetGo { left } => {
            let title = parts::named(words, "studio-let-go-ask", "who", &left.who);
            let label = (title, left.places.as_slice(), "studio-let-go-lost", "studio-keep", "studio-let-go");
            sure(ui, theme, words, label, draft)
        }
        StudioQuestion::TakeOver { who } => {
            let title = parts::named(words, "studio-take-over-ask", "who", who);
            sure(
                ui,
                theme,
                words,
                (title, &[], "studio-take-over-kept", "studio-only-reads", "studio-take-over"),
                draft,
            )
        }
        StudioQuestion::Leave => {
            let title = words.plain("studio-leave-ask");
            parts::question(ui, &title);
            say(ui, title, theme.sizes.section, theme.text);
            ui.add_space(8.0);
            let save = parts::primary(ui, theme, &words.plain("studio-save-and-leave"));
            draft.keyboard.comes_to(ui, &save);
            let stay = parts::secondary(ui, theme, None, &words.plain("studio-stay"));
            let leave = parts::secondary(ui, theme, None, &words.plain("studio-leave"));
            match (save.clicked(), stay.clicked(), leave.clicked()) {
                (true, ..) => Some(ScriptAction::SaveAndLeave),
                (_, true, _) => Some(ScriptAction::Cancel),
                (.., true) => Some(ScriptAction::Confirm),
                _ => None,
            }
        }
    });
    let done = answered.or_else(|| away.then_some(ScriptAction::Cancel));
    if let Some(done) = done {
        if done == ScriptAction::Cancel {
            draft.keyboard.give_back(ui);
        } else {
            // what it was on goes with what is removed or left
            draft.keyboard = LentKeyboard::default();
        }
        actions.push(done);
    }
}

/// Whether somebody is sure of something: what it is about, what comes of it, and the labels of both buttons.
fn sure(
    ui: &mut Ui, theme: &Theme, words: &Words, (title, about, comes, no, yes): (String, &[String], &str, &str, &str),
    draft: &mut Draft,
) -> Option<ScriptAction> {
    parts::question(ui, &title);
    say(ui, title, theme.sizes.section, theme.text);
    for one in about {
        say(ui, format!("· {one}"), theme.sizes.body, theme.quiet);
    }
    say(ui, words.plain(comes), theme.sizes.small + 0.5, theme.quiet);
    ui.add_space(8.0);
    let no = parts::secondary(ui, theme, None, &words.plain(no));
    draft.keyboard.comes_to(ui, &no);
    let yes = parts::secondary(ui, theme, None, &words.plain(yes));
    match (no.clicked(), yes.clicked()) {
        (true, _) => Some(ScriptAction::Cancel),
        (_, true) => Some(ScriptAction::Confirm),
        _ => None,
    }
}
