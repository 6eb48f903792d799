//! The settings: what is chosen counts at once.

use super::view::{Action, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::attempt::Named as _;
use crate::records::{Look, Pace, TextSize};
use egui::{Key, Ui};

/// How wide the page gets: a few short choices beside each other.
const WIDE: f32 = 760.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    let fresh = !std::mem::replace(&mut draft.shown, true);
    parts::page_of(ui, theme, WIDE, |ui| {
        let back = words.plain("back");
        if parts::header(ui, theme, Some(&back), &words.plain("settings-title"), |_| {}) {
            actions.push(Action::Back);
        }
        scroll::area(ui, "settings", true, |ui| {
            ui.spacing_mut().item_spacing.y = 12.0;
            // room for the ring round what the keyboard is on
            ui.set_max_width(ui.available_width() - 12.0);
            parts::card(theme).show(ui, |ui| language(ui, theme, view, fresh, &mut actions));
            let wanted = &mut draft.wanted;
            parts::card(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                parts::names_part(&say(ui, words.plain("settings-look"), theme.sizes.section, theme.text));
                parts::choices(
                    ui,
                    theme,
                    words,
                    "settings-look",
                    Look::ALL.map(|one| (one, one.message())),
                    &mut wanted.look,
                );
                parts::names_part(&say(ui, words.plain("settings-text"), theme.sizes.section, theme.text));
                parts::choices(
                    ui,
                    theme,
                    words,
                    "settings-text",
                    TextSize::ALL.map(|one| (one, one.message())),
                    &mut wanted.text,
                );
                say(ui, words.plain("settings-text-means"), theme.sizes.small, theme.quiet);
                let still = words.plain("settings-still");
                parts::tick(ui, theme, &mut wanted.still, &still);
                say(ui, words.plain("settings-still-means"), theme.sizes.small, theme.quiet);
            });
            parts::card(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                parts::names_part(&say(ui, words.plain("settings-practice"), theme.sizes.section, theme.text));
                parts::choices(
                    ui,
                    theme,
                    words,
                    "settings-practice",
                    Pace::ALL.map(|one| (one, one.message())),
                    &mut wanted.pace,
                );
                say(ui, words.plain("briefing-pace-why"), theme.sizes.small, theme.quiet);
                let first = words.plain("briefing-guess-first");
                parts::tick(ui, theme, &mut wanted.guess_first, &first);
                say(ui, words.plain("briefing-guess-first-means"), theme.sizes.small, theme.quiet);
            });
            say(ui, words.plain("settings-own"), theme.sizes.small, theme.quiet);
        });
    });
    if parts::pressed(ui, Key::Escape) {
        actions.push(Action::Back);
    } else if draft.wanted != view.kept {
        actions.push(Action::Prefer(draft.wanted));
    }
    actions
}

/// The language of everything but what was begun in another.
fn language(ui: &mut Ui, theme: &Theme, view: &View, fresh: bool, actions: &mut Vec<Action>) {
    ui.set_width(ui.available_width());
    parts::names_part(&say(ui, view.words.plain("settings-language"), theme.sizes.section, theme.text));
    parts::group(ui, &view.words.plain("settings-language"), |ui| {
        ui.horizontal_wrapped(|ui| {
            for (at, (name, tag)) in parts::LANGUAGES.into_iter().enumerate() {
                let chosen = view.language.to_string() == tag;
                let card = parts::choice_card(ui, theme, tag, name, Some(chosen), |ui| {
                    ui.horizontal(|ui| {
                        parts::radio(ui, theme, chosen);
                        ui.label(parts::text(name, theme.sizes.body - 1.0, theme.text));
                    });
                });
                if fresh && at == 0 {
                    card.response.request_focus();
                }
                if card.response.clicked() {
                    actions.extend(tag.parse().ok().map(Action::ChooseLanguage));
                }
            }
        });
    });
    say(ui, view.words.plain("settings-language-means"), theme.sizes.small, theme.quiet);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{edged_as_ornaments, window, words};
    use crate::records::Preferences;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Draft, Vec<Action>);

    fn open() -> Harness<'static, State> {
        let kept = Preferences::default();
        let view = View { words: words("en-US"), language: "en-US".parse().expect("a tag"), kept };
        let mut harness = window((view, Draft { wanted: kept, shown: false }, vec![]), |ui, (view, draft, actions)| {
            actions.extend(screen(ui, view, draft));
        });
        harness.run();
        harness
    }

    #[test]
    fn what_is_chosen_is_asked_for_and_nothing_before() {
        let mut harness = open();
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        assert_eq!(harness.state().2, vec![]);
        harness.get_by_label("Dark").click();
        harness.run();
        let dark = Preferences { look: Look::Dark, ..Preferences::default() };
        assert_eq!(harness.state().2.last(), Some(&Action::Prefer(dark)));
        harness.get_by_label("Keep people and places still").click();
        harness.run();
        assert_eq!(harness.state().2.last(), Some(&Action::Prefer(Preferences { still: true, ..dark })));
        harness.state_mut().0.kept = Preferences { still: true, ..dark };
        harness.state_mut().2.clear();
        harness.run();
        assert_eq!(harness.state().2, vec![], "what is kept is not asked for again");
        harness.get_by_label("繁體中文").click();
        harness.run();
        assert_eq!(harness.state().2, vec![Action::ChooseLanguage("zh-TW".parse().expect("a tag"))]);
    }

    #[test]
    fn the_keyboard_alone_is_enough() {
        let mut harness = open();
        // it opens on the first language: two more, then two looks
        for _ in 0..4 {
            harness.key_press(Key::Tab);
            harness.run();
        }
        harness.key_press(Key::Enter);
        harness.run();
        let asked = harness.state().2.last().cloned();
        assert!(matches!(asked, Some(Action::Prefer(wanted)) if wanted.look != Look::Light), "{asked:?}");
        harness.key_press(Key::Escape);
        harness.run();
        assert!(harness.state().2.contains(&Action::Back));
    }
}
