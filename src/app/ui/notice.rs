//! A full-page notice: what happened, and what to do about it.

use super::icon::Icon;
use super::parts::{self, say};
use super::{Action, Theme};
use crate::locale::Words;
use egui::{Align, Key, Layout, Rect, ScrollArea, Ui, UiBuilder, vec2};

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct View {
    /// The program's words.
    pub words: Words,
    /// What it is about, in a few words.
    pub title: String,
    /// What happened.
    pub what: String,
    /// What can be done.
    pub remedy: String,
    /// Every problem found.
    pub details: Vec<Detail>,
    /// Whether trying again can help.
    pub retry: bool,
    /// Whether there is a screen to go back to.
    pub back: bool,
    /// Whether to offer to end the program.
    pub quit: bool,
}

/// One problem.
#[derive(Clone, Debug, Default)]
pub struct Detail {
    /// Its code, if it has one.
    pub code: String,
    /// File, line, column.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// The likely fix.
    pub help: Option<String>,
}

/// What the person has chosen or scrolled: nothing here.
#[derive(Clone, Debug, Default)]
pub struct Draft;

/// Shows the screen.
pub fn screen(ui: &mut Ui, view: &View, _draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    parts::page(ui, theme, |ui| {
        let whole = ui.available_rect_before_wrap();
        let width = whole.width().min(820.0);
        let column = Rect::from_center_size(whole.center(), vec2(width, whole.height()));
        let body = column.with_max_y(column.bottom() - 62.0);
        ui.scope_builder(UiBuilder::new().max_rect(body).layout(Layout::top_down(Align::Min)), |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                if view.details.is_empty() {
                    ui.add_space(body.height() * 0.16);
                }
                page(ui, theme, view);
            });
        });
        let foot = column.with_min_y(body.bottom() + 14.0);
        ui.scope_builder(UiBuilder::new().max_rect(foot).layout(Layout::right_to_left(Align::Center)), |ui| {
            if view.retry && parts::primary(ui, theme, &words.plain("notice-retry")).clicked() {
                actions.push(Action::Retry);
            }
            if view.back && parts::secondary(ui, theme, None, &words.plain("back")).clicked() {
                actions.push(Action::Back);
            }
            if view.quit && parts::secondary(ui, theme, Some(Icon::Door), &words.plain("notice-quit")).clicked() {
                actions.push(Action::Quit);
            }
        });
    });
    if actions.is_empty() && view.retry && parts::pressed(ui, Key::Enter) {
        actions.push(Action::Retry);
    } else if actions.is_empty() && view.back && parts::pressed(ui, Key::Escape) {
        actions.push(Action::Back);
    }
    actions
}

fn page(ui: &mut Ui, theme: &Theme, view: &View) {
    let words = &view.words;
    ui.horizontal_top(|ui| {
        Icon::Warning.show(ui, 36.0, theme.care);
        ui.add_space(6.0);
        ui.vertical(|ui| say(ui, &view.title, theme.sizes.title, theme.text));
    });
    ui.add_space(12.0);
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        say(ui, words.plain("notice-what"), theme.sizes.small, theme.quiet);
        say(ui, &view.what, theme.sizes.body, theme.text);
        ui.add_space(10.0);
        say(ui, words.plain("notice-do"), theme.sizes.small, theme.quiet);
        say(ui, &view.remedy, theme.sizes.body, theme.text);
    });
    if view.details.is_empty() {
        return;
    }
    ui.add_space(12.0);
    let count = i64::try_from(view.details.len()).unwrap_or(i64::MAX);
    say(ui, parts::counted(words, "notice-details", "count", count), theme.sizes.section, theme.text);
    for detail in &view.details {
        parts::card(theme).inner_margin(egui::Margin::symmetric(16, 11)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            if !(detail.code.is_empty() && detail.place.is_empty()) {
                ui.horizontal_wrapped(|ui| {
                    if !detail.code.is_empty() {
                        parts::chip(ui, theme, None, &detail.code, theme.bad, theme.bad_wash);
                    }
                    ui.label(parts::text(&detail.place, theme.sizes.small, theme.quiet));
                });
            }
            say(ui, &detail.message, theme.sizes.body - 1.0, theme.text);
            if let Some(help) = &detail.help {
                ui.horizontal_top(|ui| {
                    Icon::Bulb.show(ui, 18.0, theme.good);
                    ui.vertical(|ui| say(ui, help, theme.sizes.small + 0.5, theme.good));
                });
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{window, words};
    use super::*;
    use egui_kittest::kittest::Queryable;

    #[test]
    fn only_what_can_help_is_offered() {
        let view = View {
            words: words("en-US"),
            title: "T".into(),
            what: "W".into(),
            remedy: "R".into(),
            details: vec![Detail { message: "M".into(), ..Detail::default() }],
            retry: true,
            back: false,
            quit: true,
        };
        let state = (view, Draft, Vec::new());
        let mut harness = window(state, |ui, (view, draft, done)| done.extend(screen(ui, view, draft)));
        harness.run();
        assert!(harness.query_by_label("Back").is_none());
        assert!(harness.query_by_label("M").is_some());
        for label in ["Try again", "Quit"] {
            harness.get_by_label(label).click();
            harness.run();
        }
        assert_eq!(harness.state().2, [Action::Retry, Action::Quit]);
    }
}
