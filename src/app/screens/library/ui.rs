//! The library: which customer to see next.

use super::view::{Action, Card, Unfinished, View};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, outcome_ink, say};
use crate::attempt::{Named as _, outcome_in_words};
use crate::locale::{With, Words};
use egui::{Align, Color32, FontId, Label, Layout, ScrollArea, Ui, vec2};

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    parts::page(ui, theme, |ui| {
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let hello = parts::named(words, "library-greeting", "name", &view.name);
                ui.label(parts::text(hello, theme.sizes.body, theme.text));
                ui.label(parts::text(&view.outlet, theme.sizes.small, theme.quiet));
            });
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                if parts::quiet(ui, theme, Some(Icon::Door), &words.plain("library-sign-out")).clicked() {
                    actions.push(Action::SignOut);
                }
                if parts::quiet(ui, theme, Some(Icon::Sliders), &words.plain("settings-title")).clicked() {
                    actions.push(Action::OpenSettings);
                }
                if parts::quiet(ui, theme, Some(Icon::Chart), &words.plain("library-history")).clicked() {
                    actions.push(Action::OpenHistory);
                }
                if parts::quiet(ui, theme, Some(Icon::Book), &words.plain("handbook-title")).clicked() {
                    actions.push(Action::OpenHandbook);
                }
                language(ui, theme, &mut actions);
            });
        });
        ui.add_space(14.0);
        if let Some(unfinished) = &view.unfinished {
            banner(ui, theme, words, unfinished, &mut actions);
            ui.add_space(14.0);
        }
        ui.horizontal(|ui| {
            ui.label(parts::text(words.plain("library-title"), theme.sizes.title, theme.text));
            if !view.cards.is_empty() {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let count = i64::try_from(view.cards.len().min(9)).unwrap_or(9);
                    ui.label(parts::text(
                        parts::counted(words, "library-keys", "count", count),
                        theme.sizes.small,
                        theme.quiet,
                    ));
                });
            }
        });
        ui.add_space(8.0);
        if view.cards.is_empty() {
            parts::card(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                say(ui, words.plain("library-empty"), theme.sizes.body, theme.text);
            });
        }
        cards(ui, theme, view, &mut actions);
    });
    if actions.is_empty() {
        actions.extend(parts::digit(ui, view.cards.len()).map(Action::Brief));
    }
    actions
}

fn language(ui: &mut Ui, theme: &Theme, actions: &mut Vec<Action>) {
    for (name, tag) in parts::LANGUAGES.iter().rev() {
        if parts::quiet(ui, theme, None, name).clicked() {
            actions.extend(tag.parse().ok().map(Action::ChooseLanguage));
        }
        ui.add_space(-8.0);
    }
    ui.add_space(8.0);
}

fn banner(ui: &mut Ui, theme: &Theme, words: &Words, unfinished: &Unfinished, actions: &mut Vec<Action>) {
    parts::wash(theme, theme.care_wash).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::row(ui, 46.0, |ui| {
            Icon::Clock.show(ui, 26.0, theme.care);
            ui.add_space(6.0);
            let label = words.plain("library-continue-button");
            let room = ui.available_width() - 60.0 - theme.sizes.body * 6.0;
            ui.vertical(|ui| {
                ui.set_width(room);
                ui.spacing_mut().item_spacing.y = 3.0;
                say(
                    ui,
                    parts::named(words, "library-continue-title", "title", &unfinished.title),
                    theme.sizes.body + 1.0,
                    theme.text,
                );
                let mut args = With::new();
                args.set("mode", words.plain(unfinished.mode.message()));
                args.set("turn", i64::from(unfinished.turn));
                args.set("when", unfinished.when.clone());
                say(ui, words.text("library-continue-body", &args), theme.sizes.small, theme.quiet);
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if parts::primary(ui, theme, &label).clicked() {
                    actions.push(Action::Continue);
                }
            });
        });
    });
}

fn cards(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let gap = 14.0;
        // A little air for the focus ring and the scroll bar.
        let room = ui.available_width() - 8.0;
        let columns: u8 = if room >= 1000.0 { 3 } else { 2 };
        let width = (room - gap * f32::from(columns - 1)) / f32::from(columns);
        let inside = width - 2.0 * f32::from(parts::CARD) - 2.0;
        for (row, cards) in view.cards.chunks(usize::from(columns)).enumerate() {
            let height = cards.iter().map(|card| height(ui, theme, card, inside)).fold(0.0, f32::max);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for (column, card) in cards.iter().enumerate() {
                    let at = row * usize::from(columns) + column;
                    let clicked = ui
                        .allocate_ui_with_layout(vec2(width, 10.0), Layout::top_down(Align::Min), |ui| {
                            parts::choice_card(ui, theme, at, &card.title, None, |ui| {
                                one_card(ui, theme, &view.words, at, card, vec2(inside, height));
                            })
                        })
                        .inner
                        .response
                        .clicked();
                    if clicked {
                        actions.push(Action::Brief(at));
                    }
                }
            });
            ui.add_space(gap - ui.spacing().item_spacing.y);
        }
    });
}

const NUMBER: f32 = 40.0;

/// How high the title and the summary of a card are, with the lines that never wrap.
fn height(ui: &Ui, theme: &Theme, card: &Card, inside: f32) -> f32 {
    let measure =
        |what: &str, size, width| flow::galley(ui.painter(), parts::plain(what, size, theme.text), width).size().y;
    let text = measure(&card.title, theme.sizes.section, inside - NUMBER)
        + measure(&card.summary, theme.sizes.small + 1.0, inside);
    let labels = [&card.category, &card.channel, &card.role];
    let mut lines = 1.0;
    let mut x = 0.0;
    for label in labels {
        let font = FontId::proportional(theme.sizes.small);
        let chip = ui.painter().layout_no_wrap(label.clone(), font, Color32::PLACEHOLDER).size().x + 20.0;
        if x > 0.0 && x + chip > inside {
            lines += 1.0;
            x = 0.0;
        }
        x += chip + 6.0;
    }
    text + lines * 32.0 + 66.0
}

fn one_card(ui: &mut Ui, theme: &Theme, words: &Words, at: usize, card: &Card, size: egui::Vec2) {
    ui.set_width(size.x);
    let top = ui.cursor().top();
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(size.x - NUMBER);
            say(ui, &card.title, theme.sizes.section, theme.text);
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if at < 9 {
                parts::key_cap(ui, theme, &(at + 1).to_string());
            }
        });
    });
    say(ui, &card.summary, theme.sizes.small + 1.0, theme.quiet);
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        parts::chip(ui, theme, None, &card.category, theme.accent, theme.accent_wash);
        parts::chip(ui, theme, None, &card.channel, theme.quiet, theme.sunken);
        parts::chip(ui, theme, None, &card.role, theme.quiet, theme.sunken);
    });
    let used = ui.cursor().top() - top;
    ui.add_space((size.y - used - 30.0).max(2.0));
    let (line, _) = ui.allocate_exact_size(vec2(size.x, 1.0), egui::Sense::hover());
    ui.painter().hline(line.x_range(), line.center().y, theme.hairline());
    parts::row(ui, 24.0, |ui| {
        if card.attempts == 0 {
            ui.label(parts::text(words.plain("library-new"), theme.sizes.small, theme.quiet));
            return;
        }
        // what came of the last one gets the room that the figures leave
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Some(best) = card.best {
                ui.label(parts::text(parts::points(best), theme.sizes.body, theme.text));
                ui.add_space(-4.0);
                ui.label(parts::text(words.plain("library-best"), theme.sizes.small, theme.quiet));
            }
            let tried = parts::counted(words, "library-attempts", "count", card.attempts);
            ui.label(parts::text(tried, theme.sizes.small, theme.quiet));
            let Some(last) = card.last else { return };
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let ink = outcome_ink(theme, last);
                Icon::of_outcome(last).show(ui, 14.0, ink);
                ui.add_space(-4.0);
                let told = outcome_in_words(last, card.critical.as_deref(), words);
                ui.add(Label::new(parts::text(told, theme.sizes.small, ink)).truncate());
            });
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{window, words};
    use crate::assessment::Outcome;
    use crate::records::Mode;
    use egui::Key;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Vec<Action>);

    fn open() -> Harness<'static, State> {
        let card = |title: &str| Card {
            title: title.into(),
            summary: "S".into(),
            category: "C".into(),
            channel: "Ch".into(),
            role: "R".into(),
            attempts: 2,
            best: Some(6999),
            last: Some(Outcome::Failed),
            critical: Some("Leak".into()),
        };
        let unfinished = Unfinished { title: "U".into(), mode: Mode::Practice, turn: 4, when: "9:00".into() };
        let view = View {
            words: words("en-US"),
            name: "Li".into(),
            outlet: "O".into(),
            unfinished: Some(unfinished),
            cards: vec![card("First"), card("Second")],
        };
        let mut harness = window((view, vec![]), |ui, (view, done)| done.extend(screen(ui, view)));
        harness.run();
        harness
    }

    #[test]
    fn cards_open_by_click_and_by_digit() {
        let mut harness = open();
        harness.get_by_label("Second").click();
        harness.run();
        harness.key_press(Key::Num1);
        harness.run();
        harness.key_press(Key::Num3);
        harness.run();
        assert_eq!(harness.state().1, [Action::Brief(1), Action::Brief(0)]);
    }

    #[test]
    fn the_other_ways_lead_where_they_say() {
        let mut harness = open();
        for label in ["Continue", "My record", "Policy handbook", "Sign out", "简体中文"] {
            harness.get_by_label(label).click();
            harness.run();
        }
        let chinese = Action::ChooseLanguage("zh-CN".parse().expect("a tag"));
        assert_eq!(
            harness.state().1,
            [Action::Continue, Action::OpenHistory, Action::OpenHandbook, Action::SignOut, chinese]
        );
    }
}
