//! Over the stage: what this is, how far it is, what the story's clock says, and what can be opened.

use super::coach;
use super::view::{Action, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::records::Mode;
use egui::{Align, Color32, Layout, Rect, Ui, vec2};

/// How high it is.
pub(super) const HEIGHT: f32 = 48.0;

pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, rect: Rect, actions: &mut Vec<Action>) {
    let (words, dock) = (&view.words, &theme.dock);
    let inside = rect.shrink2(vec2(20.0, 6.0));
    super::frame::child(ui, inside, "in the bar", |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width() * 0.4);
                ui.add(egui::Label::new(parts::text(&view.title, theme.sizes.section + 1.0, dock.text)).truncate());
            });
            let mode = match view.mode {
                Mode::Practice => "mode-practice",
                Mode::Assessment => "mode-assessment",
            };
            let coached = if view.coach.coached { format!(" · {}", words.plain("coached")) } else { String::new() };
            for told in [format!("{}{coached}", words.plain(mode)), view.channel.clone()] {
                parts::chip(ui, theme, None, &told, dock.text, dock.raised);
            }
            ui.label(parts::text(
                parts::counted(words, "moment-turn", "turn", view.turn),
                theme.sizes.small,
                dock.quiet,
            ));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                if view.ending.is_none()
                    && parts::on_dark(ui, theme, Some(Icon::Door), &words.plain("encounter-leave"), false)
                {
                    draft.leaving = true;
                }
                if view.ending.is_none() {
                    let id = if draft.paused { "encounter-go-on" } else { "encounter-pause" };
                    if parts::on_dark(ui, theme, Some(Icon::Pause), &format!("{} P", words.plain(id)), draft.paused) {
                        coach::pause(view, draft);
                    }
                }
                if view.rules.is_some() {
                    if parts::on_dark(ui, theme, Some(Icon::Book), &words.plain("encounter-handbook"), false) {
                        actions.push(Action::OpenHandbook);
                    }
                    if parts::on_dark(ui, theme, Some(Icon::Shield), &words.plain("rules-title"), draft.rules) {
                        draft.rules = !draft.rules;
                    }
                    let label = format!("{} M", words.plain("encounter-mood-short"));
                    if parts::on_dark(ui, theme, Some(Icon::Ring), &label, draft.mood) {
                        draft.mood = !draft.mood;
                    }
                }
                let label = format!("{} L", words.plain("encounter-talk"));
                if parts::on_dark(ui, theme, Some(Icon::Speech), &label, draft.talk) {
                    draft.talk = !draft.talk;
                }
                ui.label(parts::text(&view.clock, theme.sizes.section, dock.text));
                let story = words.plain("encounter-story-clock");
                let font = egui::FontId::proportional(theme.sizes.small);
                let wide = ui.painter().layout_no_wrap(story.clone(), font, Color32::PLACEHOLDER).size().x;
                if wide < ui.available_width() {
                    ui.label(parts::text(story, theme.sizes.small, dock.quiet));
                }
            });
        });
    });
}
