//! A full-page notice: what happened, and what to do about it.

use super::view::{Action, NoticeButton, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use egui::accesskit::Live;
use egui::{Align, Key, Layout, Rect, Ui, UiBuilder, vec2};

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    let (on, key) = match view.way {
        NoticeButton::Retry => (Action::Retry, Key::Enter),
        NoticeButton::Back => (Action::Back, Key::Escape),
    };
    parts::page(ui, theme, |ui| {
        let whole = ui.available_rect_before_wrap();
        let width = whole.width().min(820.0);
        let column = Rect::from_center_size(whole.center(), vec2(width, whole.height()));
        let body = column.with_max_y(column.bottom() - 62.0);
        ui.scope_builder(UiBuilder::new().max_rect(body).layout(Layout::top_down(Align::Min)), |ui| {
            scroll::area(ui, "page", true, |ui| {
                if view.details.is_empty() {
                    ui.add_space(body.height() * 0.16);
                }
                page(ui, theme, view);
            });
        });
        let foot = column.with_min_y(body.bottom() + 14.0);
        ui.scope_builder(UiBuilder::new().max_rect(foot).layout(Layout::right_to_left(Align::Center)), |ui| {
            let button = match view.way {
                NoticeButton::Retry => parts::primary(ui, theme, &words.plain("notice-retry")),
                NoticeButton::Back => parts::secondary(ui, theme, None, &words.plain("back")),
            };
            if button.clicked() {
                actions.push(on.clone());
            }
            if parts::secondary(ui, theme, Some(Icon::Door), &words.plain("notice-quit")).clicked() {
                actions.push(Action::Quit);
            }
        });
    });
    if actions.is_empty() && parts::pressed(ui, key) {
        actions.push(on);
    }
    actions
}

fn page(ui: &mut Ui, theme: &Theme, view: &View) {
    let words = &view.words;
    ui.horizontal_top(|ui| {
        Icon::Warning.show(ui, 36.0, theme.care);
        ui.add_space(6.0);
        ui.vertical(|ui| {
            let title = say(ui, &view.title, theme.sizes.title, theme.text);
            parts::names_screen(&title);
            parts::live(&title, Live::Assertive);
        });
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
    let head = parts::counted(words, "notice-details", "count", count);
    parts::names_part(&say(ui, head, theme.sizes.section, theme.text));
    for detail in &view.details {
        parts::card(theme).inner_margin(egui::Margin::symmetric(16, 11)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.horizontal_wrapped(|ui| {
                parts::chip(ui, theme, None, &detail.code, theme.bad, theme.bad_wash);
                ui.label(parts::text(&detail.place, theme.sizes.small, theme.quiet));
            });
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
    use super::super::view::Detail;
    use super::*;
    use crate::app::widgets::testing::{window, words};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    fn open(way: NoticeButton) -> Harness<'static, (View, Vec<Action>)> {
        let detail = Detail { code: "c001".into(), place: "a.ron:1:1".into(), message: "M".into(), help: None };
        let view = View {
            words: words("en-US"),
            title: "T".into(),
            what: "W".into(),
            remedy: "R".into(),
            details: vec![detail],
            way,
        };
        let mut harness = window((view, Vec::new()), |ui, (view, done)| done.extend(screen(ui, view)));
        harness.run();
        harness
    }

    #[test]
    fn only_what_can_help_is_offered() {
        for (way, offered, key, other, done) in [
            (NoticeButton::Retry, "Try again", Key::Enter, "Back", Action::Retry),
            (NoticeButton::Back, "Back", Key::Escape, "Try again", Action::Back),
        ] {
            let mut harness = open(way);
            assert!(harness.query_by_label(other).is_none());
            assert!(harness.query_by_label("M").is_some());
            for label in [offered, "Quit"] {
                harness.get_by_label(label).click();
                harness.run();
            }
            harness.key_press(key);
            harness.run();
            assert_eq!(harness.state().1, [done.clone(), Action::Quit, done]);
        }
    }
}
