//! The encounter: the stage, what is said under it, and what the learner may answer.

use super::frame::{child, is_narrow};
use super::picks::AnswerSlot;
use super::view::{Action, Draft, View};
use super::{bar, coach, dock, drawers, leaving, person, stack};
use crate::app::stage::pictures::{Pictures, Side};
use crate::app::theme::Theme;
use crate::app::widgets::parts;
use egui::{Color32, Event, Key, Rect, Sense, Ui, WidgetInfo, WidgetType};

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let mut actions = Vec::new();
    draft.keyboards.0.settle(ui);
    draft.keyboards.1.settle(ui);
    let window = ui.available_rect_before_wrap();
    ui.painter().rect_filled(window, 0.0, Color32::from(theme.dock.ground));
    let narrow = is_narrow(window.size());
    let bar = window.with_max_y(window.top() + bar::HEIGHT);
    let high = if narrow { window.height() * stack::SHARE } else { dock::height(view) };
    // what names the screen is read first, though the keyboard comes to the bar last
    parts::names_screen(&parts::read(ui, bar, "name", &view.title));
    let dock = window.with_min_y(window.bottom() - high);
    let stage = Rect::from_min_max(bar.left_bottom(), dock.right_top());
    scene(ui, theme, view, stage);
    // where there is little room what is opened covers the answers too
    let open = if narrow { stage.with_max_y(window.bottom()) } else { stage };
    if narrow {
        child(ui, dock, "dock", |ui| stack::show(ui, theme, view, draft, dock, &mut actions));
    } else {
        child(ui, dock, "dock", |ui| dock::show(ui, theme, view, draft, dock, &mut actions));
    }
    child(ui, open, "drawers", |ui| drawers::show(ui, theme, view, draft, open, narrow, &mut actions));
    child(ui, bar, "bar", |ui| bar::show(ui, theme, view, draft, bar, narrow, &mut actions));
    if !(narrow && drawers::any(view, draft)) {
        coach::show(ui, theme, view, stage, drawers::on_the_right(view, draft, stage), narrow, &mut actions);
    }
    if draft.leaving {
        leaving::show(ui, theme, view, draft, &mut actions);
    } else if actions.is_empty() {
        keys(ui, view, draft, &mut actions);
    }
    actions
}

/// The place and whoever is there.
fn scene(ui: &mut Ui, theme: &Theme, view: &View, rect: Rect) {
    let response = ui.allocate_rect(rect, Sense::hover());
    let label = if view.scene.present { &view.customer_name } else { &view.gone };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, label));
    if view.scene.present {
        // as others read in his face
        parts::explained(&response, &person::in_words(view.feels, &view.words));
    }
    match Pictures::of(ui) {
        Some(pictures) => pictures.scene(ui, Side::First, rect, &view.scene, &view.held, &view.words),
        None => {
            ui.painter().rect_filled(rect, 0.0, Color32::from(theme.accent_wash));
        }
    }
}

fn keys(ui: &Ui, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let drawer = |key, has: bool| has && parts::pressed(ui, key);
    if coach::keys(ui, view, draft, actions) {
        return;
    }
    if drawer(Key::L, true) {
        draft.talk = !draft.talk;
    } else if drawer(Key::M, view.rules.is_some()) {
        draft.mood = !draft.mood;
    } else if view.ending.is_some() {
        if parts::pressed(ui, Key::Enter) {
            actions.push(Action::OpenDebrief);
        }
    } else if parts::pressed(ui, Key::Escape) {
        draft.leaving = true;
    } else if !view.answers {
        let skips = |event: &Event| matches!(event, Event::Key { pressed: true, repeat: false, .. });
        if ui.input(|input| input.events.iter().any(skips)) && !parts::composing(ui) {
            actions.push(Action::Skip);
        }
    } else if !view.waiting {
        let at_hand = view.tray.iter().find(|one| {
            Key::from_name(&one.key.to_ascii_uppercase().to_string()).is_some_and(|key| parts::pressed(ui, key))
        });
        match parts::digit(ui, view.keyed().count()) {
            Some(at) => actions.extend(view.keyed().nth(at).and_then(AnswerSlot::action)),
            None => actions.extend(at_hand.map(|one| Action::Respond(one.at))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::person::level;
    use super::super::picks::{SlotState, StepView};
    use super::super::tutor::CoachView;
    use super::super::view::{Gauges, OfferedStandingAct, Other, Patience, Voice};
    use super::*;
    use crate::app::stage::draw::person::Bearing;
    use crate::app::stage::scene::Tableau;
    use crate::app::widgets::testing::{window, words};
    use crate::attempt::{Limit, Named as _, Rule};
    use crate::policy::Standing;
    use crate::records::Mode;
    use crate::scenario::{Mood, ResponseKind};
    use crate::terms::Millis;
    use egui::accesskit::Role;
    use egui::{Id, pos2, vec2};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Draft, Vec<Action>);

    fn view() -> View {
        let choice = |at, text: &str| AnswerSlot { kind: Some(ResponseKind::Say), ..slot(text, SlotState::Open(at)) };
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
            scene: Tableau::plain(),
            held: Bearing::default(),
            feels: Gauges { anger: 6.0, anxiety: 5.0, trust: 3.0 },
            felt: Gauges { anger: 4.0, anxiety: 5.0, trust: 3.0 },
            voice: Voice::His { typed: None },
            answers: true,
            rows: 4,
            acts: true,
            said: vec![],
            line: "Well?".into(),
            choices: vec![choice(0, "First answer"), choice(1, "Second answer")],
            step: None,
            mine: None,
            tray: vec![],
            patience: Some(patience(0)),
            waiting: false,
            ending: None,
            rules: Some(vec![]),
            coach: CoachView { practises: true, ..CoachView::default() },
        }
    }

    fn slot(text: &str, state: SlotState) -> AnswerSlot {
        AnswerSlot { kind: None, text: text.into(), state }
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
    fn a_screen_reader_says_what_he_says_in_its_turn() {
        use egui_kittest::kittest::NodeT as _;
        let long = "A long line. ".repeat(60);
        for line in ["Well?", long.trim()] {
            let harness = open(View { line: line.into(), ..view() });
            let node = harness.get_by_label(line);
            assert_eq!(node.accesskit_node().live(), egui::accesskit::Live::Polite, "{line}");
        }
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
        type Typing = (State, String);
        let mut harness =
            window(((view(), Draft::default(), vec![]), String::new()), |ui, (state, text): &mut Typing| {
                let field = egui::TextEdit::singleline(text).id(Id::new("a field"));
                ui.put(Rect::from_min_size(pos2(0.0, 0.0), vec2(60.0, 20.0)), field).request_focus();
                state.2.extend(screen(ui, &state.0, &mut state.1));
            });
        harness.run_steps(2);
        harness.key_press(Key::Num1);
        harness.run_steps(2);
        assert_eq!(harness.state().0.2, []);
    }

    #[test]
    fn keys_are_heard_whatever_button_the_keyboard_is_on() {
        let mut harness = open(view());
        harness.get_by_label("Leave").focus();
        harness.run();
        for (key, action) in [(Key::Num2, Action::Respond(1)), (Key::H, Action::Help)] {
            harness.key_press(key);
            harness.run();
            assert_eq!(harness.state_mut().2.drain(..).collect::<Vec<_>>(), [action]);
        }
        harness.key_press(Key::L);
        harness.run();
        assert!(harness.state().1.talk && !harness.state().1.leaving);
        // the button's own
        harness.key_press(Key::Enter);
        harness.run();
        assert!(harness.state().1.leaving);
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
    fn the_settings_are_found_where_one_leaves() {
        for mode in [Mode::Practice, Mode::Assessment] {
            let mut harness = open(View { mode, ..view() });
            harness.key_press(Key::Escape);
            harness.run();
            let [above, below] = ["Settings", "Stay with the customer"].map(|name| harness.get_by_label(name).rect());
            assert!((0.0..30.0).contains(&(below.top() - above.bottom())), "apart: {above} {below}");
            harness.get_by_label("Settings").click();
            harness.run();
            assert_eq!(harness.state().2, [Action::OpenSettings]);
            assert!(harness.query_by_label("Stay with the customer").is_none(), "one comes back to the customer");
        }
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
        let [title, last] = ["Stop here for now?", "Give up for good"]
            .map(|name| harness.get_all_by_label(name).last().expect(name).rect());
        assert!(last.left() >= title.left(), "cut off: {last} beside {title}");
        harness.get_by_label("Give up for good").click();
        harness.run();
        let above = harness.get_by_label_contains("goes on record as not finished").rect();
        let below = harness.get_by_label("Go back").rect();
        assert!((0.0..30.0).contains(&(below.top() - above.bottom())), "apart: {above} {below}");
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
        let rule = |name: &str, standing| {
            let (id, now) = (name.to_lowercase().into(), name == "Insult");
            Rule { id, name: name.into(), text: "Asks.".into(), standing, now }
        };
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

    /// None of these lies over another, or out of the window.
    fn apart(harness: &Harness<'_, State>, labels: &[String], wide: f32) {
        let rects: Vec<_> =
            labels.iter().filter_map(|label| Some((label, harness.query_by_label(label)?.rect()))).collect();
        for (at, (label, rect)) in rects.iter().enumerate() {
            assert!(rect.left() >= 0.0 && rect.right() <= wide, "{label}: {rect} in {wide}");
            for (other, of) in rects.iter().skip(at + 1) {
                assert!(!rect.shrink(0.5).intersects(of.shrink(0.5)), "{label} {rect} over {other} {of}, in {wide}");
            }
        }
    }

    #[test]
    fn every_button_over_the_stage_has_its_word_and_its_room() {
        for tag in crate::locale::SHIPPED {
            for wide in [1600.0, 1280.0, 1067.0, 853.0, 640.0] {
                let words = words(tag);
                let ids = ["encounter-leave", "encounter-handbook", "rules-title"];
                let keyed = [("encounter-pause", "P"), ("encounter-mood-short", "M"), ("encounter-talk", "L")];
                let labels: Vec<_> = ids
                    .map(|id| words.plain(id))
                    .into_iter()
                    .chain(keyed.map(|(id, key)| format!("{} {key}", words.plain(id))))
                    .collect();
                let coach = CoachView { practises: true, coached: true, ..CoachView::default() };
                let title = "Closed in His Face, Twice Over".into();
                let mut harness = open(View { title, coach, words, ..view() });
                harness.set_size(vec2(wide, 800.0));
                harness.run();
                apart(&harness, &labels, wide);
                for label in &labels {
                    let rect = harness.get_by_label(label).rect();
                    assert!(rect.width() > 44.0, "{tag} {wide}: {label} has no word: {rect}");
                }
            }
        }
    }

    #[test]
    fn what_is_told_over_the_answers_lies_beside_each_other() {
        for tag in crate::locale::SHIPPED {
            for wide in [1280.0, 1067.0, 853.0] {
                for elapsed in [0, 4_000, 16_000, 21_000] {
                    let words = words(tag);
                    let keys = parts::counted(&words, "encounter-keys", "count", 2);
                    let ids = [
                        "encounter-your-turn",
                        "patience-reading",
                        "patience-plenty",
                        "patience-short",
                        "patience-almost-gone",
                    ];
                    let labels: Vec<_> = ids.map(|id| words.plain(id)).into_iter().chain([keys]).collect();
                    let mut harness = open(View { patience: Some(patience(elapsed)), words, ..view() });
                    harness.set_size(vec2(wide, 800.0));
                    harness.run();
                    apart(&harness, &labels, wide);
                }
            }
        }
    }

    /// The second step of two, at which several of eight things are picked; so many have been.
    fn at_a_step(tag: &str, picked: &[usize]) -> View {
        let pick = |at: usize| {
            let state = match picked.iter().position(|one| *one == at) {
                Some(nth) => SlotState::Picked(nth + 1),
                None if at == 7 => SlotState::Closed,
                None => SlotState::Open(at + 1),
            };
            slot(&format!("Pick {at}"), state)
        };
        let done = if picked.len() > 1 { SlotState::Open(0) } else { SlotState::Closed };
        View {
            line: "What goes in?".into(),
            choices: (0..8).map(pick).collect(),
            step: Some(StepView {
                number: 2,
                of: 2,
                to_pick: Some("Two to four of them.".into()),
                earlier: vec!["How it begins — politely".into()],
                here: picked.iter().map(|at| format!("Picked {at}")).collect(),
                leave: Some(slot("That is all", done)),
            }),
            direction: None,
            patience: None,
            words: words(tag),
            ..view()
        }
    }

    #[test]
    fn a_step_shows_what_is_to_be_picked_what_has_been_and_how_it_is_left() {
        for tag in crate::locale::SHIPPED {
            let words = words(tag);
            let mut harness = open(at_a_step(tag, &[5, 2]));
            for told in ["Two to four of them.", "What goes in?", "How it begins — politely", "Picked 5", "Picked 2"]
            {
                harness.get_by_label(told);
            }
            harness.get_by_label(&words.plain("encounter-picked"));
            // of one thing it needs no number
            let mut one = at_a_step(tag, &[]);
            one.step.as_mut().expect("at a step").to_pick = None;
            open(one).get_by_label(&words.plain("encounter-pick"));
            assert!(harness.query_by_label(&words.plain(ResponseKind::Say.message())).is_none(), "{tag}");
            assert!(harness.get_by_label("Picked 5").rect().top() < harness.get_by_label("Picked 2").rect().top());
            harness.get_by_label("That is all").click();
            harness.run();
            // what has been picked, and what cannot be as things are, is not picked by its key either
            for key in [Key::Num1, Key::Num3, Key::Num8, Key::Num9] {
                harness.key_press(key);
                harness.run();
            }
            assert_eq!(harness.state().2, [0, 1, 0].map(Action::Respond), "{tag}");
            let mut too_few = open(at_a_step(tag, &[5]));
            too_few.get_by_label("That is all").click();
            too_few.key_press(Key::Num9);
            too_few.run();
            assert_eq!(too_few.state().2, [], "{tag}");
        }
    }

    #[test]
    fn within_a_step_no_slot_moves_and_none_is_out_of_sight() {
        let places = |picked: &[usize]| {
            let harness = open(at_a_step("en-US", picked));
            let offered = (0..7).map(|at| harness.get_by_label(&format!("Pick {at}")).rect());
            let rects: Vec<_> = offered.chain([harness.get_by_label("That is all").rect()]).collect();
            let window = Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0));
            assert!(rects.iter().all(|rect| window.contains_rect(*rect)), "{rects:?}");
            rects
        };
        let before = places(&[]);
        assert_eq!(before, places(&[4]));
        assert_eq!(before, places(&[4, 0, 6, 2]));
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
        for present in [true, false] {
            let scene = Tableau { present, ..Tableau::plain() };
            let mut harness = open(View { others: others.clone(), scene, ..view() });
            harness.key_press(Key::M);
            harness.run();
            harness.get_by_label("The daughter calm · frantic · doubtful");
            harness.get_by_label("The head");
            assert_eq!(harness.query_by_label_contains("Anger").is_some(), present, "his own in bars");
        }
    }

    #[test]
    fn every_mood_has_a_word() {
        for tag in crate::locale::SHIPPED {
            let words = words(tag);
            for scale in ["anger", "anxiety", "trust"] {
                for mood in 0_u8..=10 {
                    let id = format!("mood-{scale}-{}", level(f32::from(mood)));
                    let word = words.find(&id, None, &crate::locale::With::new());
                    assert!(word.is_some(), "{id} in {tag}");
                    // it stands behind the scale's name: 焦虑 焦虑 says nothing
                    assert_ne!(word, Some(words.plain(&format!("mood-{scale}"))), "{id} in {tag}");
                }
            }
        }
    }
}
