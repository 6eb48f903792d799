//! Deeds: what counts as done, found by its words, with what counts and what doesn't.

use super::super::super::view::ScriptAction;
use super::pane::{Pane, set};
use super::parts::{HIGH, frame, label};
use super::view::MomentDraft;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::joined;
use crate::studio::Owner;
use crate::studio::edit::FieldEdit;
use crate::studio::names::DeedName;
use egui::{ScrollArea, Ui, WidgetInfo, WidgetType, vec2};

/// Most that are found at once.
const MOST: usize = 12;

/// Whose deeds: how that one is called, what stands before them, and whether the customer does them.
pub(in super::super) struct Deeds<'d> {
    pub(in super::super) owner: &'d Owner,
    pub(in super::super) performs: &'d [String],
    pub(in super::super) name: &'d str,
    pub(in super::super) shown: &'d str,
    pub(in super::super) by_customer: bool,
}

impl Deeds<'_> {
    /// Shows them, and the search where one is being looked for.
    pub(in super::super) fn show(
        &self, ui: &mut Ui, pane: &Pane<'_>, draft: &mut MomentDraft, actions: &mut Vec<ScriptAction>,
    ) {
        let theme = pane.theme;
        let opens = draft.deeds.as_ref().is_some_and(|(owner, _)| owner == self.owner);
        ui.push_id(("deeds", self.owner), |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.set_row_height(HIGH);
                ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
                label(ui, theme, self.shown);
                if self.performs.is_empty() {
                    parts::chip(ui, theme, None, &pane.plain("studio-no-deeds"), theme.quiet, theme.sunken);
                }
                for (at, id) in self.performs.iter().enumerate() {
                    self.one(ui, pane, at, id, actions);
                }
                if pane.open.is_own {
                    let button = parts::quiet(ui, theme, Some(Icon::Lens), &pane.plain("studio-add-deed"));
                    let called = parts::named(pane.words, "studio-add-deed-to", "what", self.name);
                    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &called));
                    parts::unfolds(&button, opens);
                    if button.clicked() {
                        draft.deeds = (!opens).then(|| (self.owner.clone(), String::new()));
                    }
                }
            });
            if opens && pane.open.is_own {
                self.seek(ui, pane, draft, actions);
            }
        });
    }

    fn one(&self, ui: &mut Ui, pane: &Pane<'_>, at: usize, id: &str, actions: &mut Vec<ScriptAction>) {
        let theme = pane.theme;
        let deed = pane.names.book.deed(id);
        let told = deed.map_or(id, |deed| deed.label.as_str());
        if !pane.open.is_own {
            parts::chip(ui, theme, None, told, theme.text, theme.sunken);
            return;
        }
        let button = parts::quiet(ui, theme, Some(Icon::Cross), told);
        let called = parts::named(pane.words, "studio-remove-deed", "what", told);
        button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &called));
        if let Some(deed) = deed {
            parts::explained(&button, &deed.meaning);
        }
        if button.on_hover_text(deed.map_or("", |deed| deed.meaning.as_str())).clicked() {
            let mut left = self.performs.to_vec();
            left.remove(at);
            set(actions, self.owner, FieldEdit::Performs(left));
        }
    }

    fn seek(&self, ui: &mut Ui, pane: &Pane<'_>, draft: &mut MomentDraft, actions: &mut Vec<ScriptAction>) {
        let theme = pane.theme;
        let Some((_, sought)) = &mut draft.deeds else { return };
        let mut taken = None;
        frame(theme).fill(theme.surface.into()).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let hint = pane.plain("studio-seek-deed");
            let size = vec2(ui.available_width().min(420.0), HIGH);
            parts::seek(ui, theme, ("studio seek deed", &hint), size, sought);
            let own = |deed: &&DeedName| {
                (if self.by_customer { deed.by_customer } else { deed.by_staff }) && !self.performs.contains(&deed.id)
            };
            let all = pane.names.book.deeds.iter().filter(own);
            let mut found: Vec<_> = all.filter_map(|deed| Some((deed.found(sought)?, deed))).collect();
            found.sort_by_key(|(rank, _)| *rank);
            if found.is_empty() {
                say(ui, pane.plain("studio-none-like-it"), theme.sizes.small + 0.5, theme.quiet);
            }
            ScrollArea::vertical().id_salt("found deeds").max_height(260.0).show(ui, |ui| {
                for (_, deed) in found.into_iter().take(MOST) {
                    if row(ui, pane, deed) {
                        taken = Some(deed.id.clone());
                    }
                }
            });
        });
        if let Some(deed) = taken {
            let all = self.performs.iter().cloned().chain([deed]).collect();
            set(actions, self.owner, FieldEdit::Performs(all));
            draft.deeds = None;
        }
    }
}

/// A deed with what counts as it; whether it is taken.
fn row(ui: &mut Ui, pane: &Pane<'_>, deed: &DeedName) -> bool {
    let theme = pane.theme;
    let card = egui::Frame::new().inner_margin(egui::Margin::symmetric(10, 6)).corner_radius(theme.corner());
    let clauses = joined(&deed.clauses, &pane.plain("studio-list-and"));
    let shown = parts::choice_in(ui, theme, card, ("deed", &deed.id), &deed.label, None, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.label(parts::text(&deed.label, theme.sizes.body - 0.5, theme.text));
        if !deed.meaning.is_empty() {
            ui.label(parts::text(&deed.meaning, theme.sizes.small, theme.quiet));
        }
        if !clauses.is_empty() {
            let told = parts::named(pane.words, "studio-deed-clauses", "clauses", &clauses);
            ui.label(parts::text(told, theme.sizes.small, theme.quiet));
        }
    });
    parts::explained(&shown.response, &deed.meaning);
    shown.response.clicked()
}
