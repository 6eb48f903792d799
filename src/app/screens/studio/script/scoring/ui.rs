//! Facts and scoring.

use super::super::super::view::{Draft, ScriptAction, ScriptView};
use super::super::moment::pane::Pane;
use super::super::moment::parts::frame;
use super::{aims_ui, draws_ui, people_ui};
use crate::app::theme::Theme;
use crate::app::widgets::parts;
use crate::app::widgets::scroll;
use crate::locale::Words;
use crate::studio::names::NamedStory;
use egui::Ui;

/// Shows it.
pub(in super::super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    let Some(names) = &open.names else { return };
    let names = NamedStory { book: &names.book, story: &names.story, app: words, formats: &names.formats };
    let pane = Pane { theme, words, open, names };
    scroll::area(ui, "studio scoring", true, |ui| {
        ui.set_max_width(ui.available_width() - 10.0);
        section(ui, &pane, "studio-scoring-passes", |ui| draws_ui::passes(ui, &pane, actions));
        section(ui, &pane, "studio-scoring-facts", |ui| draws_ui::facts(ui, &pane, &mut draft.scoring, actions));
        section(ui, &pane, "studio-scoring-earns", |ui| aims_ui::earns(ui, &pane, &mut draft.scoring, actions));
        section(ui, &pane, "studio-scoring-goals", |ui| aims_ui::goals(ui, &pane, draft, actions));
        section(ui, &pane, "studio-scoring-claims", |ui| aims_ui::claims(ui, &pane, &mut draft.moment, actions));
        section(ui, &pane, "studio-scoring-people", |ui| people_ui::people(ui, &pane, draft, actions));
        section(ui, &pane, "studio-scoring-acts", |ui| people_ui::acts(ui, &pane, draft, actions));
        ui.add_space(10.0);
    });
}

/// A card with what it is about over it.
fn section(ui: &mut Ui, pane: &Pane<'_>, title: &str, add: impl FnOnce(&mut Ui)) {
    let theme = pane.theme;
    parts::names_part(&ui.label(parts::text(pane.plain(title), theme.sizes.body, theme.text)));
    frame(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui);
    });
    ui.add_space(8.0);
}
