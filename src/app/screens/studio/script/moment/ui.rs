//! The moment pane.

use super::super::super::view::{Draft, MomentView, ScriptAction, ScriptView};
use super::deed_ui::Deeds;
use super::line_ui::lines;
use super::pane::{Pane, set};
use super::{answer_ui, silence_ui};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::locale::Words;
use crate::studio::Owner;
use crate::studio::edit::FieldEdit;
use crate::studio::names::NamedStory;
use egui::Ui;

/// Shows it.
pub(in super::super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, (open, moment): (&ScriptView, &MomentView), draft: &mut Draft,
    actions: &mut Vec<ScriptAction>,
) {
    let Some(names) = &open.names else { return };
    let names = NamedStory { book: &names.book, story: &names.story, app: words, formats: &names.formats };
    let pane = Pane { theme, words, open, names };
    scroll::area(ui, ("studio moment", &moment.id), true, |ui| {
        ui.set_max_width(ui.available_width() - 10.0);
        head(ui, &pane, moment, actions);
        say(ui, pane.plain("studio-lines"), theme.sizes.small + 0.5, theme.quiet);
        lines(ui, &pane, moment, draft, actions);
        let owner = Owner::Moment(moment.id.clone());
        let deeds = Deeds {
            owner: &owner,
            performs: &moment.board.performs,
            name: &pane.plain("studio-customer-deeds"),
            shown: &pane.plain("studio-customer-does"),
            by_customer: true,
        };
        deeds.show(ui, &pane, &mut draft.moment, actions);
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            say(ui, pane.plain("studio-answers"), theme.sizes.small + 0.5, theme.quiet);
            if moment.answers.iter().any(|one| one.is_best) {
                ui.add_space(8.0);
                parts::tick(ui, theme, &mut draft.moment.marks_best, &pane.plain("studio-mark-best"));
            }
        });
        answer_ui::answers(ui, &pane, moment, draft, actions);
        ui.add_space(8.0);
        silence_ui::waits(ui, &pane, moment, actions);
        ui.add_space(10.0);
    });
}

/// Which moment it is, and what holds of all of it.
fn head(ui: &mut Ui, pane: &Pane<'_>, moment: &MomentView, actions: &mut Vec<ScriptAction>) {
    let (theme, words) = (pane.theme, pane.words);
    ui.horizontal_wrapped(|ui| {
        let title = parts::counted(words, "studio-moment", "number", i64::try_from(moment.at + 1).unwrap_or(0));
        parts::names_part(&ui.label(parts::text(title, theme.sizes.section, theme.text)));
        ui.add_space(8.0);
        if !pane.open.is_own {
            if moment.board.aftermath {
                parts::chip(ui, theme, None, &pane.plain("studio-aftermath"), theme.text, theme.sunken);
            }
            return;
        }
        let mut gone = moment.board.aftermath;
        parts::tick(ui, theme, &mut gone, &pane.plain("studio-aftermath"));
        if gone != moment.board.aftermath {
            set(actions, &Owner::Moment(moment.id.clone()), FieldEdit::Aftermath(gone));
        }
        if pane.open.moments.len() > 1
            && parts::quiet(ui, theme, Some(Icon::Cross), &words.plain("studio-remove-moment")).clicked()
        {
            actions.push(ScriptAction::AskRemove(Owner::Moment(moment.id.clone())));
        }
    });
}
