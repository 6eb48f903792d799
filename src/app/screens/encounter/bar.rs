//! Over the stage: what this is, how far it is, what the story's clock says, and what can be opened.

use super::coach;
use super::view::{Action, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::attempt::Named as _;
use crate::locale::joined;
use egui::{Align, Color32, Layout, Rect, Ui, vec2};

/// How high it is.
pub(super) const HEIGHT: f32 = 48.0;

pub(super) fn show(
    ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, rect: Rect, narrow: bool, actions: &mut Vec<Action>,
) {
    let dock = &theme.dock;
    let inside = rect.shrink2(vec2(20.0, 6.0));
    let narrow = narrow || !fits(ui, theme, view, inside.width());
    super::frame::child(ui, inside, "in the bar", |ui| {
        if narrow {
            // what stands on the right has its room first
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                buttons(ui, theme, view, draft, narrow, actions);
                ui.label(parts::text(&view.clock, theme.sizes.section, dock.text));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| told(ui, theme, view, narrow));
            });
            return;
        }
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            told(ui, theme, view, narrow);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                buttons(ui, theme, view, draft, narrow, actions);
                ui.label(parts::text(&view.clock, theme.sizes.section, dock.text));
                let story = view.words.plain("encounter-story-clock");
                let font = egui::FontId::proportional(theme.sizes.small);
                let wide = ui.painter().layout_no_wrap(story.clone(), font, Color32::PLACEHOLDER).size().x;
                if wide < ui.available_width() {
                    ui.label(parts::text(story, theme.sizes.small, dock.quiet));
                }
            });
        });
    });
}

/// How much of the bar a title has at most.
const TITLE: f32 = 0.4;

/// Whether everything has room in all its words.
fn fits(ui: &Ui, theme: &Theme, view: &View, width: f32) -> bool {
    let (words, small) = (&view.words, theme.sizes.small);
    let wide = |what: &str, size: f32| {
        let font = egui::FontId::proportional(size);
        ui.painter().layout_no_wrap(what.to_owned(), font, Color32::PLACEHOLDER).size().x
    };
    let all = [
        ("encounter-leave", ""),
        ("encounter-pause", " P"),
        ("encounter-handbook", ""),
        ("rules-title", ""),
        ("encounter-mood-short", " M"),
        ("encounter-talk", " L"),
    ];
    let practises = view.rules.is_some();
    let shown = all.iter().enumerate().filter(|(at, _)| practises || !(2..5).contains(at));
    let buttons = shown.map(|(_, (id, key))| wide(&format!("{}{key}", words.plain(id)), small + 1.0) + 54.0);
    let coached = if view.coach.coached { wide(&words.plain("coached"), small) + 16.0 } else { 0.0 };
    let mode = wide(&words.plain(view.mode.message()), small) + coached;
    let chips = mode + wide(&view.channel, small) + 2.0 * 30.0;
    let turn = wide(&parts::counted(words, "moment-turn", "turn", view.turn), small) + 20.0;
    let clock = wide(&view.clock, theme.sizes.section) + 16.0;
    let title = wide(&view.title, theme.sizes.section + 1.0).min(width * TITLE);
    title + chips + turn + clock + buttons.sum::<f32>() <= width
}

/// What this is, and how far it is.
fn told(ui: &mut Ui, theme: &Theme, view: &View, narrow: bool) {
    let (words, dock) = (&view.words, &theme.dock);
    let coached = view.coach.coached.then(|| words.plain("coached"));
    let mode = joined([Some(words.plain(view.mode.message())), coached].into_iter().flatten(), " · ");
    let turn = parts::counted(words, "moment-turn", "turn", view.turn);
    let title = |ui: &mut Ui, size: f32| {
        ui.add(egui::Label::new(parts::text(&view.title, size, dock.text)).truncate());
    };
    if narrow {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            title(ui, theme.sizes.small + 1.0);
            let told = joined([mode, turn], " · ");
            ui.add(egui::Label::new(parts::text(told, theme.sizes.small - 1.0, dock.quiet)).truncate());
        });
        return;
    }
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width() * TITLE);
        title(ui, theme.sizes.section + 1.0);
    });
    for told in [&mode, &view.channel] {
        parts::chip(ui, theme, None, told, dock.text, dock.raised);
    }
    ui.label(parts::text(turn, theme.sizes.small, dock.quiet));
}

/// From the right; where there is little room each has its sign and its key alone.
fn buttons(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, narrow: bool, actions: &mut Vec<Action>) {
    let words = &view.words;
    let button = |ui: &mut Ui, icon, id: &str, key: &str, on: Option<bool>| {
        let label = format!("{} {key}", words.plain(id));
        let label = label.trim_end();
        parts::on_dark_called(ui, theme, Some(icon), if narrow { key } else { label }, label, on)
    };
    if view.ending.is_none() {
        if button(ui, Icon::Door, "encounter-leave", "", None) {
            draft.leaving = true;
        }
        let id = if draft.paused { "encounter-go-on" } else { "encounter-pause" };
        if button(ui, Icon::Pause, id, "P", None) {
            coach::pause(view, draft);
        }
    }
    if view.rules.is_some() {
        if button(ui, Icon::Book, "encounter-handbook", "", None) {
            actions.push(Action::OpenHandbook);
        }
        if button(ui, Icon::Shield, "rules-title", "", Some(draft.rules)) {
            draft.rules = !draft.rules;
        }
        if button(ui, Icon::Ring, "encounter-mood-short", "M", Some(draft.mood)) {
            draft.mood = !draft.mood;
        }
    }
    if button(ui, Icon::Speech, "encounter-talk", "L", Some(draft.talk)) {
        draft.talk = !draft.talk;
    }
}
