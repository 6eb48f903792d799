//! The briefing: what is going on, how it counts, and how the learner wants it.

use super::view::{Action, Draft, TimeFactor, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::attempt::Named as _;
use crate::locale::Words;
use crate::records::{Mode, Pace};
use egui::{Align, Key, Layout, Rect, Ui, UiBuilder, vec2};

/// In less room than this all of it stands in one column.
const NARROW: f32 = 700.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    parts::page(ui, theme, |ui| {
        let back = parts::header(ui, theme, Some(&words.plain("back")), &view.title, |ui| {
            if parts::quiet(ui, theme, Some(Icon::Sliders), &words.plain("settings-title")).clicked() {
                actions.push(Action::OpenSettings);
            }
            if parts::quiet(ui, theme, Some(Icon::Book), &words.plain("encounter-handbook")).clicked() {
                actions.push(Action::OpenHandbook);
            }
        });
        if back {
            actions.push(Action::Back);
        }
        let whole = ui.available_rect_before_wrap();
        let body = whole.with_max_y(whole.bottom() - 62.0);
        if body.width() < NARROW {
            column(ui, body, "all", true, |ui| {
                notice(ui, theme, view, draft.mode);
                story(ui, theme, view);
                ui.add_space(12.0);
                wishes(ui, theme, view, draft);
            });
        } else {
            let gap = 18.0;
            let left = body.with_max_x(body.left() + (body.width() - gap) * 0.55);
            let right = body.with_min_x(left.right() + gap);
            column(ui, left, "story", true, |ui| {
                notice(ui, theme, view, draft.mode);
                story(ui, theme, view);
            });
            column(ui, right, "choices", false, |ui| wishes(ui, theme, view, draft));
        }
        let foot = whole.with_min_y(body.bottom() + 14.0);
        ui.scope_builder(UiBuilder::new().max_rect(foot).layout(Layout::right_to_left(Align::Center)), |ui| {
            let label = match draft.mode {
                Mode::Practice => "briefing-start",
                Mode::Assessment => "briefing-start-assessment",
            };
            if parts::primary(ui, theme, &words.plain(label)).clicked() {
                actions.push(Action::Begin(*draft));
            }
            parts::key_cap(ui, theme, &words.plain("key-enter"));
            ui.add_space(14.0);
            if parts::secondary(ui, theme, None, &words.plain("back")).clicked() {
                actions.push(Action::Back);
            }
            parts::key_cap(ui, theme, &words.plain("key-escape"));
        });
    });
    if actions.is_empty() {
        if parts::pressed(ui, Key::Enter) {
            actions.push(Action::Begin(*draft));
        } else if parts::pressed(ui, Key::Escape) {
            actions.push(Action::Back);
        } else if draft.preferences != view.kept {
            actions.push(Action::Prefer(draft.preferences));
        }
    }
    actions
}

fn column(ui: &mut Ui, rect: Rect, salt: &str, paging: bool, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect).layout(Layout::top_down(Align::Min)), |ui| {
        scroll::area(ui, salt, paging, |ui| {
            ui.set_max_width(ui.available_width() - 4.0);
            add(ui);
        });
    });
}

/// How the learner wants it.
fn wishes(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) {
    let words = &view.words;
    modes(ui, theme, view, draft);
    ui.add_space(8.0);
    match draft.mode {
        Mode::Practice => practice(ui, theme, words, draft),
        Mode::Assessment => {
            let times = TimeFactor::ALL.map(|one| (one, one.message()));
            paces(ui, theme, words, times, &mut draft.factor);
            say(ui, words.plain("briefing-time-why"), theme.sizes.small, theme.quiet);
        }
    }
}

/// What becomes of the data of whoever is assessed for the first time: it stands before the rest, and beginning says that it was read.
fn notice(ui: &mut Ui, theme: &Theme, view: &View, mode: Mode) {
    let Some(notice) = view.notice.as_ref().filter(|_| mode == Mode::Assessment) else { return };
    let words = &view.words;
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let heading = parts::named(words, "privacy-heading", "version", &notice.short_version());
        parts::names_part(&say(ui, heading, theme.sizes.section, theme.text));
        ui.add_space(2.0);
        ui.spacing_mut().item_spacing.y = 8.0;
        for paragraph in notice.text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            say(ui, paragraph.to_owned(), theme.sizes.small + 0.5, theme.text);
        }
        say(ui, words.plain("briefing-privacy-read"), theme.sizes.small, theme.quiet);
    });
    ui.add_space(8.0);
}

fn story(ui: &mut Ui, theme: &Theme, view: &View) {
    let words = &view.words;
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            parts::chip(ui, theme, Some(Icon::Person), &view.role, theme.accent, theme.accent_wash);
            parts::chip(ui, theme, None, &view.channel, theme.quiet, theme.sunken);
            parts::chip(ui, theme, None, &view.category, theme.quiet, theme.sunken);
        });
        say(ui, view.place.clone(), theme.sizes.small + 0.5, theme.quiet);
        ui.add_space(8.0);
        parts::names_part(&say(ui, words.plain("briefing-situation"), theme.sizes.section, theme.text));
        ui.add_space(2.0);
        ui.spacing_mut().item_spacing.y = 10.0;
        for paragraph in view.briefing.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            let label = parts::spoken(paragraph, theme.sizes.body, theme.text.into(), theme.quiet.into());
            parts::put(ui, leaded(label, 27.0));
        }
    });
    ui.add_space(8.0);
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::names_part(&say(ui, words.plain("briefing-counts"), theme.sizes.section, theme.text));
        let mark = parts::named(words, "briefing-counts-pass", "mark", &parts::points(view.pass_mark));
        for (icon, ink, line) in [
            (Icon::Flag, theme.accent, mark),
            (Icon::Shield, theme.bad, words.plain("briefing-counts-critical")),
            (Icon::Clock, theme.care, words.plain("briefing-counts-speed")),
        ] {
            ui.horizontal_top(|ui| {
                icon.show(ui, 20.0, ink);
                ui.vertical(|ui| say(ui, line, theme.sizes.body - 1.0, theme.text));
            });
        }
    });
}

fn leaded(mut job: egui::text::LayoutJob, height: f32) -> egui::text::LayoutJob {
    for section in &mut job.sections {
        section.format.line_height = Some(height);
    }
    job
}

fn modes(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) {
    let words = &view.words;
    parts::names_part(&say(ui, words.plain("briefing-mode"), theme.sizes.section, theme.text));
    let modes =
        [(Mode::Practice, "mode-practice-means", Icon::Again), (Mode::Assessment, "mode-assessment-means", Icon::List)];
    let offered = modes.into_iter().filter(|(mode, ..)| *mode == Mode::Practice || view.road.opens_assessment());
    parts::group(ui, &words.plain("briefing-mode"), |ui| {
        for (mode, means, icon) in offered {
            let name = words.plain(mode.message());
            let chosen = draft.mode == mode;
            let card = parts::choice_card(ui, theme, mode.message(), &name, Some(chosen), |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    parts::radio(ui, theme, chosen);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 4.0;
                        parts::row(ui, 24.0, |ui| {
                            icon.show(ui, 17.0, theme.accent);
                            ui.label(parts::text(&name, theme.sizes.body + 1.0, theme.text));
                        });
                        say(ui, words.plain(means), theme.sizes.small + 0.5, theme.quiet);
                    });
                });
            });
            if card.response.clicked() {
                draft.mode = mode;
            }
        }
    });
    if let Some(why) = view.why_practice_only {
        say(ui, words.plain(why), theme.sizes.small, theme.quiet);
    } else if !view.road.opens_assessment() {
        let shut = parts::counted(words, "gate-shut", "count", view.road.to_pass());
        say(ui, shut, theme.sizes.small, theme.quiet);
    }
}

/// How he practises: what is chosen here is chosen the next time too.
fn practice(ui: &mut Ui, theme: &Theme, words: &Words, draft: &mut Draft) {
    let preferences = &mut draft.preferences;
    paces(ui, theme, words, Pace::ALL.map(|one| (one, one.message())), &mut preferences.pace);
    say(ui, words.plain("briefing-pace-why"), theme.sizes.small, theme.quiet);
    ui.add_space(4.0);
    let guess_first = words.plain("briefing-guess-first");
    parts::tick(ui, theme, &mut preferences.guess_first, &guess_first);
    say(ui, words.plain("briefing-guess-first-means"), theme.sizes.small, theme.quiet);
}

fn paces<T: Copy + PartialEq>(ui: &mut Ui, theme: &Theme, words: &Words, all: [(T, &'static str); 3], taken: &mut T) {
    parts::names_part(&say(ui, words.plain("briefing-time"), theme.sizes.section, theme.text));
    parts::choices(ui, theme, words, "briefing-time", all, taken);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{edged_as_ornaments, window, words};
    use crate::learning::Road;
    use crate::records::{Look, Preferences, PrivacyNotice, TextSize};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Draft, Vec<Action>);

    fn open(practice_only: bool) -> Harness<'static, State> {
        opened(practice_only, 0)
    }

    /// For a newcomer, where the bank asks for so many passes alone.
    fn opened(practice_only: bool, asked: u16) -> Harness<'static, State> {
        let view = View {
            road: Road::of(&[], "s", asked, practice_only),
            words: words("en-US"),
            title: "T".into(),
            briefing: "One.\n\nTwo.".into(),
            role: "Teller".into(),
            channel: "Counter".into(),
            place: "At your window.".into(),
            category: "Fees".into(),
            pass_mark: 7000,
            why_practice_only: practice_only.then_some("practice-only"),
            kept: PREFERENCES,
            notice: None,
        };
        // as the shell does: what is to be kept is kept
        let mut harness = window((view, Draft::default(), vec![]), |ui, (view, draft, done): &mut State| {
            for action in screen(ui, view, draft) {
                match action {
                    Action::Prefer(wanted) => view.kept = wanted,
                    other => done.push(other),
                }
            }
        });
        harness.run();
        harness
    }

    const PREFERENCES: Preferences = Preferences {
        pace: Pace::Standard,
        guess_first: false,
        look: Look::Light,
        text: TextSize::Usual,
        still: false,
    };

    const STANDARD: Draft = Draft { mode: Mode::Practice, preferences: PREFERENCES, factor: TimeFactor::Standard };

    fn practice(pace: Pace, guess_first: bool) -> Action {
        Action::Begin(Draft { preferences: Preferences { pace, guess_first, ..PREFERENCES }, ..STANDARD })
    }

    #[test]
    fn practice_at_the_standard_pace_unless_chosen_otherwise() {
        let mut harness = open(false);
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        harness.key_press(Key::Enter);
        harness.run();
        for (name, pace) in [("Untimed", Pace::Untimed), ("Twice", Pace::Double), ("Standard", Pace::Standard)] {
            harness.get_by_label(name).click();
            harness.run();
            harness.get_by_label("Start").click();
            harness.run();
            assert_eq!(harness.state_mut().2.pop(), Some(practice(pace, false)));
        }
        harness.get_by_label("Guess first").click();
        harness.run();
        harness.get_by_label("Start").click();
        harness.run();
        assert_eq!(harness.state().2, [practice(Pace::Standard, false), practice(Pace::Standard, true)]);
    }

    #[test]
    fn how_one_practises_is_kept_as_soon_as_it_is_chosen() {
        let mut harness = open(false);
        assert_eq!(harness.state().0.kept, PREFERENCES);
        harness.get_by_label("Untimed").click();
        harness.run();
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().0.kept, Preferences { pace: Pace::Untimed, ..PREFERENCES });
        assert_eq!(harness.state().2, [Action::Back], "without a start");
    }

    #[test]
    fn an_assessment_has_a_clock_and_times_of_its_own() {
        let mut harness = open(false);
        harness.get_by_label("Untimed").click();
        harness.run();
        harness.get_by_label("Assessment").click();
        harness.run();
        assert!(harness.query_by_label("Untimed").is_none() && harness.query_by_label("Guess first").is_none());
        harness.get_by_label("Start the assessment").click();
        harness.run();
        harness.get_by_label("Twice").click();
        harness.run();
        harness.get_by_label("Start the assessment").click();
        harness.run();
        let percents: Vec<_> = harness
            .state()
            .2
            .iter()
            .map(|action| match action {
                Action::Begin(draft) => (draft.mode, draft.percent()),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(percents, [(Mode::Assessment, 100), (Mode::Assessment, 200)]);
    }

    #[test]
    fn what_is_for_practice_only_says_so_and_offers_no_assessment() {
        let mut harness = open(true);
        assert!(harness.query_by_label("Assessment").is_none());
        harness.get_by_label_contains("for practice only");
        harness.get_by_label("Practice").click();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().2, [practice(Pace::Standard, false)]);
    }

    #[test]
    fn an_assessment_that_is_not_open_yet_says_what_opens_it() {
        for (asked, told) in [(1, "once you have passed this in practice"), (2, "passed this 2 more times")] {
            let harness = opened(false, asked);
            assert!(harness.query_by_label("Assessment").is_none());
            harness.get_by_label_contains(told);
        }
    }

    #[test]
    fn whoever_is_assessed_for_the_first_time_is_told_what_becomes_of_his_data() {
        let mut harness = open(false);
        harness.state_mut().0.notice =
            Some(PrivacyNotice { version: "v7".into(), locale: "en-US".into(), text: "Kept.\n\nAsk us.".into() });
        harness.run();
        assert!(harness.query_by_label("Kept.").is_none(), "practice is one's own");
        harness.get_by_label("Assessment").click();
        harness.run();
        for told in ["Kept.", "Ask us."] {
            harness.get_by_label(told);
        }
        harness.get_by_label_contains("(notice v7)");
        harness.get_by_label_contains("you say that you have read");
        harness.get_by_label("Start the assessment").click();
        harness.run();
        assert!(matches!(harness.state().2.as_slice(), [Action::Begin(draft)] if draft.mode == Mode::Assessment));
    }

    #[test]
    fn the_handbook_is_at_hand_before_it_begins() {
        let mut harness = open(false);
        harness.get_by_label("Handbook").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::OpenHandbook]);
    }

    #[test]
    fn escape_goes_back() {
        let mut harness = open(false);
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().2, [Action::Back]);
    }
}
