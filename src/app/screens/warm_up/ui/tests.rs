//! A warm-up as it is found through its labels, by pointer and by keyboard alone.

use super::*;
use crate::app::stage::draw::people::Sitter;
use crate::app::widgets::testing::{window, words};
use crate::attempt::{BrokenBy, Consequence, Expression, Offered, OpenTurn, Weighed};
use crate::encounter::Command;
use crate::learning::warm_up::{Price, judge};
use crate::locale::SHIPPED;
use crate::records::Estimate;
use crate::scenario::{Cast, Mood, Played, ResponseKind};
use crate::terms::{BasisPoints, PersonIx, ResponseIx};
use Estimate::{Points, RedLine};
use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};

type State = (View, Draft, Vec<Action>);

fn answer(at: u16, text: &str, cost: u16, clause: Option<&str>, critical: bool) -> (Offered, Weighed) {
    let command = Command::Respond(ResponseIx(at));
    let offered = Offered {
        command,
        kind: Some(ResponseKind::Say),
        text: text.into(),
        standing: false,
        unfit: false,
        taken: false,
        heard: Some(format!("Heard {text}")),
        harm: vec![],
        better: None,
        then: Some(Consequence { expression: None, says: format!("Then {text}"), over: false }),
    };
    let breaks = clause.map(|name| BrokenBy { clause: name.to_lowercase().into(), name: name.into() });
    (offered, Weighed { command, cost: BasisPoints(cost), critical, breaks: breaks.into_iter().collect() })
}

fn turn(form: WarmUpForm) -> TurnView {
    let answers = vec![
        answer(0, "Listen", 0, None, false),
        answer(1, "Agree", 400, None, false),
        answer(2, "Push off", 1_500, Some("Take it on"), false),
        answer(3, "Retort", 600, Some("Courtesy"), true),
    ];
    let price = |(_, weighed): &(Offered, Weighed)| Price {
        cost: weighed.cost,
        critical: weighed.critical,
        breaks: weighed.breaks.iter().map(|one| one.clause.clone()).collect(),
    };
    let looks = Expression { who: PersonIx::CUSTOMER, played: Played::default(), mood: Mood::default() };
    TurnView {
        id: format!("{form:?}"),
        people: vec![Sitter::of(Cast::Man, 0)],
        turn: OpenTurn {
            title: "The sign".into(),
            customer: "Mr Wei".into(),
            clock: "14:50".into(),
            before: Some("One moment.".into()),
            passing: vec![],
            speaker: Some("Mr Wei".into()),
            expression: Some(looks),
            said: "Say something.".into(),
            offered: answers.iter().map(|(offered, _)| offered.clone()).collect(),
        },
        prices: answers.iter().map(price).collect(),
        answers,
        form,
        why: "Due: Courtesy".into(),
        exposes: false,
        given: None,
        told: None,
    }
}

fn view(scene: WarmUpScene) -> View {
    View { scene, ..View::new(words("en-US")) }
}

fn asked(form: WarmUpForm) -> View {
    view(WarmUpScene::Turn(Box::new(turn(form))))
}

/// As the screen does, without a disk.
fn tell(view: &mut View, answer: WarmUpAnswer) {
    let WarmUpScene::Turn(turn) = &mut view.scene else { panic!("no turn") };
    turn.told = judge(&turn.prices, &answer);
    turn.given = Some(answer);
}

fn open(view: View) -> Harness<'static, State> {
    let mut harness = window((view, Draft::default(), Vec::new()), |ui, (view, draft, asked): &mut State| {
        asked.extend(screen(ui, view, draft));
    });
    harness.run();
    harness
}

fn press(harness: &mut Harness<'_, State>, keys: &[Key]) {
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
}

fn taken(harness: &mut Harness<'_, State>) -> Vec<Action> {
    std::mem::take(&mut harness.state_mut().2)
}

#[test]
fn before_it_is_answered_nothing_of_what_it_costs_is_told() {
    for form in [WarmUpForm::Pick, WarmUpForm::RateAll] {
        let harness = open(asked(form));
        for told in ["Say something.", "You had just said: One moment.", "Due: Courtesy", "Listen"] {
            harness.get_by_label_contains(told);
        }
        for hidden in ["points gone", "Breaks", "Then ", "Heard ", "This card"] {
            assert!(harness.query_by_label_contains(hidden).is_none(), "{form:?}: {hidden}");
        }
    }
}

#[test]
fn a_digit_a_click_or_enter_on_a_row_answers_and_once_told_all_costs_stand_there() {
    let pick = |place| Action::Give(WarmUpAnswer::Pick(place));
    let mut harness = open(asked(WarmUpForm::Pick));
    press(&mut harness, &[Key::Num5, Key::Num3]);
    assert_eq!(taken(&mut harness), [pick(2)]);
    harness.get_by_label("Agree").click();
    harness.run();
    assert_eq!(taken(&mut harness), [pick(1)]);
    press(&mut harness, &[Key::ArrowDown, Key::ArrowDown, Key::ArrowUp, Key::Enter]);
    assert_eq!(taken(&mut harness), [pick(1)], "the keyboard is on the second");
    tell(&mut harness.state_mut().0, WarmUpAnswer::Pick(1));
    harness.run();
    for told in ["Listen · no points lost", "Agree · 4 points gone", "Retort · 6 points gone · Red line"] {
        harness.get_by_label(told);
    }
    harness.get_by_label("This card: 73.3 points");
    press(&mut harness, &[Key::Num1]);
    assert_eq!(taken(&mut harness), [], "once");
    press(&mut harness, &[Key::Enter]);
    press(&mut harness, &[Key::N]);
    harness.get_by_label("Next card").click();
    harness.run();
    assert_eq!(taken(&mut harness), [Action::Next, Action::Next, Action::Next]);
    press(&mut harness, &[Key::Escape]);
    assert_eq!(taken(&mut harness), [Action::Back], "at any time");
}

#[test]
fn all_are_rated_by_keyboard_and_enter_checks_once_something_was_said() {
    let mut harness = open(asked(WarmUpForm::RateAll));
    press(&mut harness, &[Key::Enter]);
    assert_eq!(taken(&mut harness), [], "nothing was said yet");
    harness.get_by_label_contains("Rate an answer first");
    press(&mut harness, &[Key::ArrowRight; 5]);
    press(&mut harness, &[Key::ArrowDown, Key::ArrowDown, Key::ArrowRight, Key::ArrowRight, Key::ArrowLeft]);
    press(&mut harness, &[Key::Num4, Key::End]);
    assert_eq!(harness.state().1.estimates, [Points(5), Points(0), Points(1), RedLine]);
    press(&mut harness, &[Key::ArrowLeft]);
    assert_eq!(harness.state().1.estimates[3], Points(20), "from the red line back to the scale's end");
    press(&mut harness, &[Key::ArrowRight, Key::ArrowRight, Key::Num3, Key::Home, Key::Enter]);
    let said = vec![Points(5), Points(0), Points(0), RedLine];
    assert_eq!(taken(&mut harness), [Action::Give(WarmUpAnswer::RateAll(said.clone()))]);
    tell(&mut harness.state_mut().0, WarmUpAnswer::RateAll(said));
    harness.run();
    for told in [
        "Listen · you said: 5 points gone · worked out: no points lost",
        "Push off · you said: no points lost · worked out: 15 points gone",
        "Retort · you said: Red line · worked out: Red line · 6 points gone",
        "This card: 76 points",
    ] {
        harness.get_by_label(told);
    }
    let before = harness.state().1.estimates.clone();
    press(&mut harness, &[Key::ArrowRight, Key::End, Key::Num1]);
    assert_eq!(harness.state().1.estimates, before, "what was checked stands");
    press(&mut harness, &[Key::Enter]);
    assert_eq!(taken(&mut harness), [Action::Next]);
}

#[test]
fn whoever_has_it_read_hears_a_slider_with_what_it_says() {
    let mut harness = open(asked(WarmUpForm::RateAll));
    press(&mut harness, &[Key::ArrowRight; 3]);
    press(&mut harness, &[Key::Num4, Key::End]);
    let heard = |harness: &Harness<'_, State>, name: &str| {
        let node = harness.get_by_role_and_label(Role::Slider, name);
        let node = node.accesskit_node();
        (node.value(), node.numeric_value(), node.min_numeric_value(), node.max_numeric_value())
    };
    assert_eq!(heard(&harness, "Listen"), (Some("3 points gone".into()), Some(3.0), Some(0.0), Some(21.0)));
    assert_eq!(heard(&harness, "Agree"), (Some("no points lost".into()), Some(0.0), Some(0.0), Some(21.0)));
    assert_eq!(heard(&harness, "Retort"), (Some("Red line".into()), Some(21.0), Some(0.0), Some(21.0)));
}

#[test]
fn the_pointer_puts_an_estimate_where_it_points() {
    let mut harness = open(asked(WarmUpForm::RateAll));
    let rect = harness.get_by_role_and_label(Role::Slider, "Agree").rect();
    // the last 64 points are the red line's, and 26 lie before them
    let (from, to) = (rect.left() + 14.0, rect.right() - 64.0 - 26.0);
    for (x, said) in [(from + (to - from) * 0.5, Points(10)), (to, Points(20)), (rect.right() - 30.0, RedLine)] {
        harness.drag_at(egui::pos2(x, rect.center().y));
        harness.run();
        harness.drop_at(egui::pos2(x, rect.center().y));
        harness.run();
        assert_eq!((harness.state().1.estimates[1], harness.state().1.at), (said, 1));
    }
}

#[test]
fn the_keyboard_comes_to_everything_and_back() {
    let mut harness = open(asked(WarmUpForm::Pick));
    let mut order = Vec::new();
    for _ in 0..6 {
        press(&mut harness, &[Key::Tab, Key::Space]);
        order.append(&mut taken(&mut harness));
    }
    let pick = |place| Action::Give(WarmUpAnswer::Pick(place));
    assert_eq!(
        order,
        [pick(1), pick(2), pick(3), Action::Back, Action::OpenSettings, pick(0)],
        "it begins on the first answer"
    );
}

#[test]
fn what_is_done_stands_in_the_end_and_what_cannot_be_is_told() {
    let mut over = view(WarmUpScene::Over);
    let done = |title: &str, form, score| DoneTurn { scenario: String::new(), title: title.into(), form, score };
    over.done = vec![done("The sign", WarmUpForm::Pick, 7_333), done("The fee", WarmUpForm::RateAll, 10_000)];
    let mut harness = open(over);
    for told in ["The sign", "This card: 73.3 points", "The fee", "This card: 100 points"] {
        harness.get_by_label(told);
    }
    harness.get_by_label("Back home").click();
    harness.run();
    press(&mut harness, &[Key::Enter]);
    assert_eq!(taken(&mut harness).first(), Some(&Action::Back));
    open(view(WarmUpScene::Nothing(None))).get_by_label_contains("See a customer first");
    open(view(WarmUpScene::Nothing(Some("why".into())))).get_by_label_contains("(why)");
    open(view(WarmUpScene::Working)).get_by_label("Working out the next card");
    let mut exposing = turn(WarmUpForm::Pick);
    exposing.exposes = true;
    open(view(WarmUpScene::Turn(Box::new(exposing)))).get_by_label_contains("counts as having met it");
}

#[test]
fn it_can_be_read_in_every_language_and_in_a_small_window() {
    for tag in SHIPPED {
        for form in [WarmUpForm::Pick, WarmUpForm::RateAll] {
            let mut shown = View { words: words(tag), ..asked(form) };
            let answer = match form {
                WarmUpForm::Pick => WarmUpAnswer::Pick(0),
                WarmUpForm::RateAll => WarmUpAnswer::RateAll(vec![Points(0); 4]),
            };
            tell(&mut shown, answer);
            let mut harness = open(shown);
            harness.set_size(Vec2::new(720.0, 560.0));
            harness.run();
            harness.get_by_label_contains("Listen");
            assert!(harness.query_by_label_contains("⟦").is_none(), "{tag}");
        }
    }
}
