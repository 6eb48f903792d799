//! The studio: the list of the scenarios at hand, or the one that is open.

use super::view::{Action, Draft, ScriptAction, View};
use super::{script, shelf_ui};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use egui::accesskit::Live;
use egui::{Color32, Key, Layout, Popup, Ui, UiBuilder, vec2};

/// Space between the studio and the window's edge.
const EDGE: f32 = 12.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    draft.keyboard.settle(ui);
    // what is open over the screen has Escape for itself
    let covered = view.deletes.is_some()
        || draft.board.drags()
        || Popup::is_any_open(ui.ctx())
        || view.open.as_ref().is_some_and(|open| open.question.is_some());
    // asked before a field lets the keyboard go, which Escape takes from it
    let escape = !covered && parts::pressed(ui, Key::Escape);
    let window = ui.available_rect_before_wrap();
    ui.painter().rect_filled(window, 0.0, Color32::from(theme.ground));
    let inside = window.shrink2(vec2(EDGE, 10.0));
    ui.scope_builder(UiBuilder::new().max_rect(inside).layout(Layout::top_down(egui::Align::Min)), |ui| {
        if let Some(open) = &view.open {
            let mut asked = Vec::new();
            if script::ui::show(ui, theme, words, open, draft, &mut asked) {
                actions.push(Action::Back);
            }
            actions.extend(asked.into_iter().map(Action::Script));
            return;
        }
        let back = parts::header(ui, theme, Some(&words.plain("back")), &words.plain("studio-title"), |ui| {
            if parts::quiet(ui, theme, Some(Icon::Sliders), &words.plain("settings-title")).clicked() {
                actions.push(Action::OpenSettings);
            }
        });
        if back {
            actions.push(Action::Back);
        }
        if let Some(trouble) = &view.trouble {
            parts::notice(ui, theme, Icon::Warning, theme.care.into(), theme.care_wash.into(), |ui| {
                parts::live(&say(ui, trouble, theme.sizes.body, theme.text), Live::Assertive);
            });
        }
        shelf_ui::list(ui, theme, view, draft, &mut actions);
    });
    let stays = actions.iter().all(|action| *action == Action::Script(ScriptAction::Rest));
    if stays && escape {
        actions.push(Action::Back);
    }
    actions
}
