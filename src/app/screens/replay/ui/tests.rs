//! The replay as it is found through its labels, by pointer and by keyboard alone.

use super::*;
use crate::app::stage::draw::person::Bearing;
use crate::app::stage::scene::Tableau;
use crate::app::widgets::testing::{window, words};
use crate::attempt::{Beat, Told, Utterance};
use crate::locale::{SHIPPED, With};
use crate::scenario::ResponseKind;
use crate::terms::Millis;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

type State = (View, Vec<Action>);

fn performed(speaker: Speaker, text: &str) -> StageView {
    let told = Told { clock: "14:50".into(), speaker, name: None, text: text.into() };
    let took = matches!(speaker, Speaker::Learner(_)).then_some(Millis(11_400));
    StageView {
        scene: Tableau::plain(),
        held: Bearing::default(),
        utterance: Some(Utterance { until: 1, turn: 2, told, took }),
        customer: "Mr Wei".into(),
        gone: "He has left".into(),
    }
}

/// Four turns of two beats each behind an opening; the second beat of turn 2 is shown.
fn view(tag: &str) -> View {
    let beats = (0..9).map(|at| Beat { mine: at, beside: None, turn: at.div_ceil(2) as u32, long: Millis(1_000) });
    View {
        words: words(tag),
        title: "Half a day".into(),
        beats: beats.collect(),
        at: 4,
        plays: false,
        speed: 1,
        own_turns: 4,
        mine: performed(Speaker::Learner(Some(ResponseKind::Say)), "Please sit down."),
        beside: None,
        nearest: Nearest::Hidden { parts: 3 },
    }
}

fn beside(tag: &str) -> View {
    let other = performed(Speaker::Customer, "At last somebody who listens.");
    View { beside: Some(other), nearest: Nearest::Beside { parts: 3 }, ..view(tag) }
}

fn open(view: View) -> Harness<'static, State> {
    let mut harness = window((view, vec![]), |ui, (view, done)| done.extend(screen(ui, view)));
    harness.run();
    harness
}

#[test]
fn keys_play_it_lead_along_it_and_show_what_is_beside() {
    let mut harness = open(view("en-US"));
    for (key, action) in [
        (Key::Space, Action::Toggle),
        (Key::ArrowLeft, Action::Seek(3)),
        (Key::ArrowRight, Action::Seek(5)),
        (Key::ArrowUp, Action::Seek(3)),
        (Key::PageDown, Action::Seek(5)),
        (Key::Home, Action::Seek(0)),
        (Key::End, Action::Seek(8)),
        (Key::Num3, Action::Speed(4)),
        (Key::T, Action::Compare),
        (Key::Escape, Action::Back),
    ] {
        harness.key_press(key);
        harness.run();
        assert_eq!(harness.state_mut().1.drain(..).collect::<Vec<_>>(), [action], "{key:?}");
    }
    let mut first = open(View { at: 3, ..view("en-US") });
    first.key_press(Key::ArrowUp);
    first.run();
    assert_eq!(first.state().1, [Action::Seek(1)], "from where a turn began to the one before");
    let mut passed = open(View { nearest: Nearest::None, ..view("en-US") });
    passed.key_press(Key::T);
    passed.key_press(Key::Num4);
    passed.run();
    assert_eq!(passed.state().1, [], "there is nothing to show beside");
}

#[test]
fn everything_is_found_by_its_label_in_every_language() {
    for tag in SHIPPED {
        let said = words(tag);
        let counted = |id: &str, name: &'static str, number: i64| said.text(id, &With::from_iter([(name, number)]));
        let mut harness = open(view(tag));
        let speed = counted("replay-speed", "times", 2);
        let compare = format!("{} T", said.plain("replay-compare"));
        let play = format!("{} {}", said.plain("replay-play"), said.plain("replay-key-space"));
        for (label, action) in [
            (said.plain("back"), Action::Back),
            (play, Action::Toggle),
            (speed, Action::Speed(2)),
            (compare, Action::Compare),
        ] {
            harness.get_by_role_and_label(Role::Button, &label).click();
            harness.run();
            assert_eq!(harness.state_mut().1.drain(..).collect::<Vec<_>>(), [action], "{tag} {label}");
        }
        harness.get_by_label("Please sit down.");
        harness.get_by_role_and_label(Role::Image, "Mr Wei");
        let both = open(beside(tag));
        for label in ["Please sit down.", "At last somebody who listens."] {
            both.get_by_label(label);
        }
        for id in ["replay-mine", "replay-nearest"] {
            both.get_by_label(&format!("{} · 14:50", said.plain(id)));
        }
        both.get_by_label(&counted("replay-parts", "turn", 3));
    }
}

#[test]
fn the_line_says_which_turn_it_is_and_leads_where_it_is_clicked() {
    let mut harness = open(view("en-US"));
    let line = harness.get_by_role_and_label(Role::Slider, "Turn 2 of 4");
    let rect = line.rect();
    for (share, at) in [(0.02, 0), (0.98, 8), (0.63, 5)] {
        let place = pos2(rect.left() + rect.width() * share, rect.top() + 12.0);
        harness.drag_at(place);
        harness.run();
        harness.drop_at(place);
        harness.run();
        let first = harness.state_mut().1.drain(..).next();
        assert_eq!(first, Some(Action::Seek(at)), "{share}");
    }
}

#[test]
fn the_turns_are_those_of_ones_own_play_however_long_the_other_goes_on() {
    for (at, told) in [(4, "Turn 2 of 3"), (8, "Turn 3 of 3")] {
        let longer = View { own_turns: 3, at, ..beside("en-US") };
        open(longer).get_by_role_and_label(Role::Slider, told);
    }
}

#[test]
fn two_stages_lie_side_by_side_within_the_window() {
    let harness = open(beside("zh-CN"));
    let window = Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0));
    let stages: Vec<_> = harness.get_all_by_role_and_label(Role::Image, "Mr Wei").map(|one| one.rect()).collect();
    assert_eq!(stages.len(), 2);
    assert!(stages.iter().all(|stage| window.contains_rect(*stage) && stage.width() > 600.0), "{stages:?}");
    assert!(!stages[0].intersects(stages[1]));
}
