//! The encounter: the customer, what was said, and what the learner may answer.

use super::frame::{GAP, child};
use super::view::{Action, Draft, View};
use super::{person, talk};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::records::Mode;
use egui::{Align, Color32, Frame, Id, Key, Layout, Modal, Rect, Ui, WidgetInfo, WidgetType, vec2};

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let mut actions = Vec::new();
    let window = ui.available_rect_before_wrap();
    ui.painter().rect_filled(window, 0.0, Color32::from(theme.ground));
    let inside =
        Rect::from_center_size(window.center(), vec2((window.width() - 40.0).min(1560.0), window.height() - 28.0));
    let head = inside.with_max_y(inside.top() + 42.0);
    child(ui, head, "head", |ui| header(ui, theme, view, draft));
    let body = inside.with_min_y(head.bottom() + 8.0);
    let left = body.with_max_x(body.left() + (body.width() * 0.29).clamp(270.0, 430.0));
    let right = body.with_min_x(left.right() + GAP);
    child(ui, left, "customer", |ui| person::show(ui, theme, view, left));
    child(ui, right, "talk", |ui| talk::show(ui, theme, view, draft.rules, right, &mut actions));
    if draft.leaving {
        leave(ui, theme, view, draft, &mut actions);
    } else if actions.is_empty() {
        keys(ui, view, draft, &mut actions);
    }
    actions
}

fn keys(ui: &Ui, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    if view.ending.is_some() {
        if parts::pressed(ui, Key::Enter) {
            actions.push(Action::OpenDebrief);
        }
    } else if parts::pressed(ui, Key::Escape) {
        draft.leaving = true;
    } else if !view.waiting {
        let at_hand = view.tray.iter().find(|one| {
            Key::from_name(&one.key.to_ascii_uppercase().to_string()).is_some_and(|key| parts::pressed(ui, key))
        });
        actions.extend(parts::digit(ui, view.choices.len()).or(at_hand.map(|one| one.at)).map(Action::Respond));
    }
}

fn header(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) {
    let words = &view.words;
    ui.horizontal(|ui| {
        ui.set_min_height(42.0);
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() * 0.55);
            ui.add(egui::Label::new(parts::text(&view.title, theme.sizes.section + 1.0, theme.text)).truncate());
        });
        parts::mode(ui, theme, words, view.mode);
        parts::chip(ui, theme, None, &view.channel, theme.quiet, theme.sunken);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if view.ending.is_none()
                && parts::quiet(ui, theme, Some(Icon::Door), &words.plain("encounter-leave")).clicked()
            {
                draft.leaving = true;
            }
            if view.rules.is_some() {
                let label = words.plain("rules-title");
                let button = parts::quiet(ui, theme, Some(Icon::Shield), &label);
                button.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, draft.rules, &label));
                if button.clicked() {
                    draft.rules = !draft.rules;
                    // the digits are the responses' again
                    button.surrender_focus();
                }
            }
            ui.label(parts::text(&view.clock, theme.sizes.body, theme.text));
            ui.label(parts::text(words.plain("encounter-story-clock"), theme.sizes.small, theme.quiet));
            ui.add_space(8.0);
            ui.label(parts::text(
                parts::counted(words, "moment-turn", "turn", view.turn),
                theme.sizes.small,
                theme.quiet,
            ));
        });
    });
}

fn leave(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    if draft.giving_up {
        return give_up(ui, theme, view, draft, actions);
    }
    let words = &view.words;
    let frame = Frame::window(ui.style());
    let modal = Modal::new(Id::new("leave the encounter")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(440.0);
        say(ui, words.plain("encounter-leave-title"), theme.sizes.section + 2.0, theme.text);
        ui.add_space(4.0);
        let body = match view.mode {
            Mode::Practice => "encounter-leave-practice",
            Mode::Assessment => "encounter-leave-assessment",
        };
        say(ui, words.plain(body), theme.sizes.body, theme.quiet);
        ui.add_space(14.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if parts::primary(ui, theme, &words.plain("encounter-leave-stay")).clicked() {
                draft.leaving = false;
            }
            if parts::secondary(ui, theme, Some(Icon::Door), &words.plain("encounter-leave-confirm")).clicked() {
                draft.leaving = false;
                actions.push(Action::Leave);
            }
            // practice that is left costs nothing
            if view.mode == Mode::Assessment
                && parts::quiet(ui, theme, None, &words.plain("encounter-give-up")).clicked()
            {
                draft.giving_up = true;
            }
        });
    });
    if modal.should_close() {
        draft.leaving = false;
    }
}

/// Asks once more, and says what it means.
fn give_up(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let frame = Frame::window(ui.style());
    let modal = Modal::new(Id::new("give the assessment up")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(440.0);
        say(ui, words.plain("encounter-give-up-title"), theme.sizes.section + 2.0, theme.text);
        ui.add_space(4.0);
        say(ui, words.plain("encounter-give-up-means"), theme.sizes.body, theme.quiet);
        ui.add_space(14.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if parts::primary(ui, theme, &words.plain("encounter-give-up-back")).clicked() {
                draft.giving_up = false;
            }
            if parts::secondary(ui, theme, Some(Icon::Door), &words.plain("encounter-give-up-confirm")).clicked() {
                (draft.giving_up, draft.leaving) = (false, false);
                actions.push(Action::GiveUp);
            }
        });
    });
    if modal.should_close() {
        draft.giving_up = false;
    }
}

#[cfg(test)]
mod tests {
    use super::super::person::level;
    use super::super::view::{OfferedResponse, OfferedStandingAct, Other, Patience};
    use super::*;
    use crate::app::widgets::face::Customer;
    use crate::app::widgets::testing::{window, words};
    use crate::attempt::{Limit, Rule};
    use crate::policy::Standing;
    use crate::scenario::{Mood, ResponseKind};
    use crate::terms::Millis;
    use egui::accesskit::Role;
    use egui::{Sense, pos2};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Draft, Vec<Action>);

    fn view() -> View {
        let choice = |text: &str| OfferedResponse { kind: ResponseKind::Say, text: text.into() };
        View {
            words: words("en-US"),
            title: "T".into(),
            mode: Mode::Practice,
            turn: 1,
            clock: "14:50".into(),
            customer_name: "Mr. Zhou".into(),
            speaker: "Mr. Zhou".into(),
            others: vec![],
            channel: "Phone".into(),
            gone: "He has hung up".into(),
            direction: Some("shouting".into()),
            customer: Customer { face: 0, anger: 6.0, anxiety: 5.0, trust: 3.0, present: true, phase: 0.0 },
            said: vec![],
            line: "Well?".into(),
            choices: vec![choice("First answer"), choice("Second answer")],
            tray: vec![],
            patience: Some(patience(0)),
            waiting: false,
            ending: None,
            rules: Some(vec![]),
        }
    }

    /// Four seconds to read and twenty to think, after so many milliseconds.
    fn patience(elapsed: u64) -> Patience {
        let limit = Limit { reading: Millis(4_000), thinking: Millis(20_000) };
        Patience { limit, left: limit.after(Millis(elapsed)) }
    }

    fn open(view: View) -> Harness<'static, State> {
        let mut harness =
            window((view, Draft::default(), vec![]), |ui, (view, draft, done)| done.extend(screen(ui, view, draft)));
        harness.run();
        harness
    }

    #[test]
    fn responses_are_chosen_by_click_and_by_digit() {
        let mut harness = open(view());
        harness.get_by_label("Second answer").click();
        harness.run();
        harness.key_press(Key::Num1);
        harness.run();
        harness.key_press(Key::Num3);
        harness.run();
        assert_eq!(harness.state().2, [Action::Respond(1), Action::Respond(0)]);
    }

    #[test]
    fn acts_lie_in_a_tray_each_under_a_letter_of_its_own() {
        let one = |at: usize, key: char, text: &str| OfferedStandingAct { at, key, text: text.into() };
        // the second act of three is not at hand here
        let tray = vec![one(2, 'a', "Apologise"), one(3, 'c', "Ring for the lobby manager")];
        let mut harness = open(View { tray: tray.clone(), ..view() });
        harness.get_by_label("Ring for the lobby manager").click();
        harness.run();
        for key in [Key::A, Key::B, Key::C, Key::Num3, Key::Num2] {
            harness.key_press(key);
            harness.run();
        }
        assert_eq!(harness.state().2, [3, 2, 3, 1].map(Action::Respond), "no digit does what lies there");
        let mut waiting = open(View { waiting: true, tray, ..view() });
        waiting.get_by_label("Apologise").click();
        waiting.run();
        waiting.key_press(Key::A);
        waiting.run();
        assert_eq!(waiting.state().2, []);
    }

    #[test]
    fn two_passes_give_one_action() {
        let mut harness = window((view(), Draft::default(), vec![]), |ui, (view, draft, done): &mut State| {
            done.extend(screen(ui, view, draft));
            if !done.is_empty() && ui.ctx().current_pass_index() == 0 {
                ui.ctx().request_discard("a second pass");
            }
        });
        harness.run();
        harness.key_press(Key::Num2);
        harness.run();
        assert_eq!(harness.state().2, [Action::Respond(1)]);
        harness.get_by_label("First answer").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::Respond(1), Action::Respond(0)]);
    }

    #[test]
    fn nothing_can_be_chosen_while_a_response_is_stored() {
        let mut harness = open(View { waiting: true, ..view() });
        harness.get_by_label("First answer").click();
        harness.run();
        harness.key_press(Key::Num1);
        harness.run();
        assert_eq!(harness.state().2, []);
        assert!(harness.query_by_label("Saving your answer…").is_some());
    }

    #[test]
    fn digits_are_text_while_somebody_types() {
        let mut harness = window((view(), Draft::default(), vec![]), |ui, (view, draft, done): &mut State| {
            ui.memory_mut(|memory| memory.request_focus(Id::new("somewhere else")));
            ui.interact(Rect::from_min_size(pos2(0.0, 0.0), vec2(5.0, 5.0)), Id::new("somewhere else"), Sense::click());
            done.extend(screen(ui, view, draft));
        });
        harness.run();
        harness.key_press(Key::Num1);
        harness.run();
        assert_eq!(harness.state().2, []);
    }

    #[test]
    fn leaving_is_asked_twice() {
        let mut harness = open(view());
        harness.get_by_label("Leave").click();
        harness.run();
        assert_eq!(harness.state().2, []);
        harness.key_press(Key::Num1);
        harness.run();
        assert_eq!(harness.state().2, [], "behind the question nothing can be chosen");
        harness.get_by_label("Stay with the customer").click();
        harness.run();
        assert!(harness.query_by_label("Stay with the customer").is_none());
        harness.key_press(Key::Escape);
        harness.run();
        let leave: Vec<_> = harness.get_all_by_label("Leave").collect();
        leave.last().expect("a button to leave").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::Leave]);
    }

    #[test]
    fn an_assessment_can_be_given_up_for_good_once_that_is_told_and_practice_cannot() {
        let mut practice = open(view());
        practice.get_by_label("Leave").click();
        practice.run();
        assert!(practice.query_by_label("Give up for good").is_none());
        let mut harness = open(View { rules: None, mode: Mode::Assessment, ..view() });
        harness.get_by_label("Leave").click();
        harness.run();
        harness.get_by_label("Give up for good").click();
        harness.run();
        harness.get_by_label_contains("goes on record as not finished");
        harness.get_by_label("Go back").click();
        harness.run();
        assert_eq!(harness.state().2, []);
        harness.get_by_label("Give up for good").click();
        harness.run();
        harness.get_by_label("Give up").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::GiveUp]);
    }

    #[test]
    fn where_the_rules_stand_is_shown_on_demand_and_never_in_an_assessment() {
        let rule = |name: &str, standing| Rule { name: name.into(), text: "Asks.".into(), standing };
        let rules = vec![
            rule("Escalate", Standing::CurrentlyViolated),
            rule("Greet", Standing::PermanentlySatisfied),
            rule("Insult", Standing::PermanentlyViolated),
        ];
        let mut harness = open(View { rules: Some(rules), ..view() });
        assert!(harness.query_by_label("Escalate").is_none());
        harness.get_by_label("Where the rules stand").click();
        harness.run();
        for label in ["Escalate", "Still to do", "Greet", "Met", "Insult", "Broken"] {
            assert!(harness.query_by_label(label).is_some(), "{label}");
        }
        harness.key_press(Key::Num1);
        harness.run();
        assert_eq!(harness.state().2, [Action::Respond(0)], "the digits are still the responses'");
        let assessed = View { rules: None, mode: Mode::Assessment, ..view() };
        assert!(open(assessed).query_by_label("Where the rules stand").is_none());
    }

    #[test]
    fn reading_comes_before_thinking_and_both_are_told() {
        for (elapsed, word, told) in [
            (0, "time to read", "You have 4 s left to read. Then the customer waits 20 s for your answer."),
            (3_001, "time to read", "You have 1 s left to read. Then the customer waits 20 s for your answer."),
            (4_000, "willing to wait", "The customer waits another 20 s for your answer."),
            (21_000, "almost out of patience", "The customer waits another 3 s for your answer."),
        ] {
            let mut harness = open(View { patience: Some(patience(elapsed)), ..view() });
            harness.get_by_label(word);
            harness.get_by_role_and_label(Role::ProgressIndicator, told).hover();
            harness.run();
            harness.get_by_label_contains("200 words a minute");
        }
    }

    #[test]
    fn the_ending_leads_to_the_debrief() {
        let over = View {
            ending: Some("He left.".into()),
            choices: vec![],
            tray: vec![],
            line: String::new(),
            patience: None,
            ..view()
        };
        let mut harness = open(over);
        harness.key_press(Key::Enter);
        harness.run();
        harness.get_by_label("See the debrief").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::OpenDebrief, Action::OpenDebrief]);
    }

    #[test]
    fn who_stands_beside_him_is_named_with_his_mood_where_he_has_one() {
        let mood = Mood { anger: 1, anxiety: 9, trust: 5 };
        let others = vec![
            Other { name: "The daughter".into(), mood: Some(mood) },
            Other { name: "The head".into(), mood: None },
        ];
        let gone = Customer { present: false, ..view().customer };
        for customer in [view().customer, gone] {
            let harness = open(View { others: others.clone(), customer, ..view() });
            harness.get_by_label("The daughter calm · frantic · doubtful");
            harness.get_by_label("The head");
            assert_eq!(harness.query_by_label_contains("Anger").is_some(), customer.present, "his own in bars");
        }
    }

    #[test]
    fn every_mood_has_a_word() {
        for tag in crate::locale::SHIPPED {
            let words = words(tag);
            for scale in ["anger", "anxiety", "trust"] {
                for mood in 0_u8..=10 {
                    let id = format!("mood-{scale}-{}", level(f32::from(mood)));
                    assert!(words.find(&id, None, &crate::locale::With::new()).is_some(), "{id} in {tag}");
                }
            }
        }
    }
}
