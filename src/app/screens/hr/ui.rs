//! The HR desk: its parts beside each other on top, and the one that is shown below.

use super::roster::view::RosterDeskAction;
use super::view::{Action, Draft, Tab, View};
use super::{access, cohort, exporting, records, roster, verifying};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use egui::{Color32, Key, Layout, Popup, Ui, UiBuilder, vec2};

/// Space between the desk and the window's edge.
const EDGE: f32 = 12.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    // what is open over the screen has Escape for itself
    let covered = Popup::is_any_open(ui.ctx());
    let window = ui.available_rect_before_wrap();
    ui.painter().rect_filled(window, 0.0, Color32::from(theme.ground));
    let inside = window.shrink2(vec2(EDGE, 10.0));
    ui.scope_builder(UiBuilder::new().max_rect(inside).layout(Layout::top_down(egui::Align::Min)), |ui| {
        let back = parts::header(ui, theme, Some(&words.plain("back")), &words.plain("hr-title"), |ui| {
            if parts::quiet(ui, theme, Some(Icon::Sliders), &words.plain("settings-title")).clicked() {
                actions.push(Action::OpenSettings);
            }
            if view.studio && parts::quiet(ui, theme, Some(Icon::Speech), &words.plain("studio-title")).clicked() {
                actions.push(Action::OpenStudio);
            }
        });
        if back {
            actions.push(Action::Back);
        }
        ui.spacing_mut().item_spacing.y = 8.0;
        tabs(ui, theme, view, &mut actions);
        match view.tab {
            Tab::Records => {
                let asked = records::ui::part(ui, theme, words, &view.records, &mut draft.records);
                actions.extend(asked.into_iter().map(Action::Records));
            }
            Tab::Roster => {
                let asked = roster::ui::part(ui, theme, words, &view.roster, &mut draft.roster);
                actions.extend(asked.into_iter().map(Action::Roster));
            }
            Tab::Cohort => {
                let asked = cohort::ui::branches(ui, theme, words, &view.cohort, &mut draft.cohort);
                actions.extend(asked.into_iter().map(Action::Cohort));
            }
            Tab::Clauses => {
                let asked = cohort::ui::clauses(ui, theme, words, &view.cohort, &mut draft.cohort);
                actions.extend(asked.into_iter().map(Action::Cohort));
            }
            Tab::Export => {
                let asked = exporting::ui::part(ui, theme, words, &view.export, &mut draft.export);
                actions.extend(asked.into_iter().map(Action::Export));
            }
            Tab::Access => {
                let asked = access::ui::part(ui, theme, words, &view.access, &mut draft.access);
                actions.extend(asked.into_iter().map(Action::Access));
            }
            Tab::Verify => {
                let asked = verifying::ui::part(ui, theme, words, &view.verify, &mut draft.verify);
                actions.extend(asked.into_iter().map(Action::Verify));
            }
        }
    });
    if actions.is_empty() && !covered && parts::pressed(ui, Key::Escape) {
        actions.push(match view.tab {
            Tab::Records if view.records.open.is_some() => Action::Records(records::view::RecordListAction::Close),
            Tab::Roster if view.roster.open.is_some() => Action::Roster(RosterDeskAction::Close),
            Tab::Records | Tab::Roster | Tab::Cohort | Tab::Clauses | Tab::Export | Tab::Verify | Tab::Access => {
                Action::Back
            }
        });
    }
    actions
}

/// The parts of the desk, one of which is shown.
fn tabs(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    if view.tabs.len() < 2 {
        return;
    }
    let named = view.tabs.iter().map(|tab| (*tab, view.words.plain(tab.message())));
    actions.extend(parts::tabs(ui, theme, &view.words.plain("hr-title"), named, view.tab).map(Action::Turn));
}
