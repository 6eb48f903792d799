//! The debrief as it is found through its labels, by pointer and by keyboard alone.

use super::*;
use crate::app::screens::cited::Cited;
use crate::app::screens::debrief::view::{HindsightView, HurtfulAnswer, Judgement, Task};
use crate::app::stage::draw::people::Sitter;
use crate::app::widgets::testing::{edged_as_ornaments, window, words};
use crate::assessment::{Outcome, Recommendation, Semantics, Verdict};
use crate::attempt::{
    BrokenBy, Chances, ClauseResult, CompetencyResult, Consequence, Debrief, Expression, Felt, LastChance, Moment,
    Offered, Passage, Prospect, Turn, Weighed,
};
use crate::encounter::Command;
use crate::policy::Severity;
use crate::records::Mode;
use crate::scenario::{Act, Cast, Mood, Played, ResponseKind};
use crate::terms::{BasisPoints, PersonIx, ResponseIx};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};

type State = (View, Draft, Vec<Action>);

fn cited(name: &str) -> Cited {
    Cited { book: "house".into(), version: 1, id: name.to_lowercase().into(), name: name.into() }
}

fn looks(act: Act) -> Expression {
    Expression {
        who: PersonIx::CUSTOMER,
        played: Played { act, ..Played::default() },
        mood: Mood { anger: 6, anxiety: 4, trust: 3 },
    }
}

fn offered(at: u16, text: &str, taken: bool) -> Offered {
    Offered {
        command: Command::Respond(ResponseIx(at)),
        kind: Some(ResponseKind::Say),
        text: text.into(),
        standing: false,
        unfit: false,
        taken,
        heard: Some(format!("Heard {text}")),
        harm: vec![],
        better: None,
        then: Some(Consequence { expression: Some(looks(Act::Cold)), says: format!("Then {text}"), over: false }),
    }
}

fn turn(number: u32, said: &str, others: &[&str]) -> Turn {
    let first = number as u16 * 10;
    let all = others.iter().enumerate().map(|(at, text)| offered(first + 1 + at as u16, text, false));
    Turn {
        number,
        clock: "14:50".into(),
        speaker: Some("Mr Wei".into()),
        expression: Some(looks(Act::Shout)),
        passing: vec![],
        customer: format!("Well, {number}?"),
        said: said.into(),
        picks: Vec::new(),
        kind: Some(ResponseKind::Say),
        heard: Some("Nothing.".into()),
        harm: vec![],
        better: None,
        moments: vec![Moment { asked: None, offered: all.chain([offered(first, said, true)]).collect() }],
    }
}

/// Before each of three turns, and in the end.
fn felt(name: Option<&str>) -> Felt {
    let moods = [7, 7, 7, 2].map(|anger| Mood { anger, anxiety: 3, trust: 9 - anger });
    Felt { name: name.map(Into::into), moods: moods.to_vec() }
}

fn view() -> View {
    let finding = |name: &str, verdict, points| ClauseResult {
        name: name.into(),
        text: format!("What {name} asks."),
        reason: Some("Reason.".into()),
        source: "004".into(),
        severity: Severity::Critical,
        verdict,
        points,
        available: None,
        competency: "Courtesy".into(),
        passages: vec![Passage { turn: Some(2), quote: Some("The same words.".into()), better: None }],
    };
    View {
        id: "1".into(),
        people: vec![Sitter::of(Cast::Man, 0)],
        words: words("en-US"),
        when: "today".into(),
        mode: Mode::Practice,
        score: Some(6999),
        points: (7, 10),
        pass_mark: 7000,
        semantics: Semantics::One,
        older: false,
        outcome: Outcome::Failed,
        recommendation: Recommendation::Coaching,
        debrief: Debrief {
            title: "T".into(),
            customer: "Mr Wei".into(),
            last: Some(looks(Act::Cold)),
            felt: vec![felt(None)],
            unanswered: None,
            ending: Some("He leaves.".into()),
            ending_says: vec![],
            critical_broken: vec!["Dare".into()],
            competencies: vec![CompetencyResult { name: "Courtesy".into(), score: None, points: None, broken: true }],
            clauses: vec![
                finding("Dared", Verdict::Broken, -5),
                finding("Owned", Verdict::Missed, 0),
                finding("Greeted", Verdict::Met, 0),
            ],
            goals: vec![],
            turns: vec![
                turn(1, "Hello.", &["Sit down."]),
                turn(2, "Go away.", &["Tell me.", "Wait."]),
                turn(3, "Bye.", &[]),
            ],
        },
        cited: vec![cited("Dared"), cited("Greeted")],
        hindsight: known(),
    }
}

fn known() -> HindsightView {
    let weighed = |at: u16, cost: u16, critical: bool| Weighed {
        command: Command::Respond(ResponseIx(at)),
        cost: BasisPoints(cost),
        critical,
        breaks: if critical { vec![BrokenBy { clause: "dare".into(), name: "Dare".into() }] } else { vec![] },
    };
    let after = |turn, cost, best, passes, choices| Prospect {
        turn,
        cost: BasisPoints(cost),
        best: BasisPoints(best),
        passes,
        choices: vec![choices],
    };
    HindsightView::Known(Chances {
        best: BasisPoints::FULL,
        turns: vec![
            after(1, 200, 9_800, true, vec![weighed(10, 200, false), weighed(11, 0, false)]),
            after(
                2,
                1_428,
                8_372,
                false,
                vec![weighed(20, 1_428, true), weighed(21, 700, false), weighed(22, 0, false)],
            ),
            after(3, 0, 8_372, false, vec![weighed(30, 0, false)]),
        ],
        last_chance: Some(LastChance { turn: 2, open: false, begun: None, way: vec![], play: vec![] }),
    })
}

fn asked(view: View) -> Harness<'static, State> {
    let mut harness =
        window((view, Draft::default(), vec![]), |ui, (view, draft, done)| done.extend(screen(ui, view, draft)));
    harness.run();
    harness
}

/// Past the question.
fn open(view: View) -> Harness<'static, State> {
    let mut harness = asked(view);
    harness.key_press(Key::S);
    harness.run();
    harness
}

/// What the keyboard is on.
fn focus(harness: &Harness<'_, State>) -> String {
    let on = harness.root().children_recursive().find(|node| node.accesskit_node().is_focused());
    on.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

fn press(harness: &mut Harness<'_, State>, keys: &[Key]) {
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
}

#[test]
fn the_learner_judges_before_anything_is_told() {
    let mut harness = asked(view());
    assert!(harness.query_by_label("Which turn would you take back?").is_some());
    for told in ["Score", "Not passed", "points"] {
        assert!(harness.query_by_label_contains(told).is_none(), "{told} is told before he has judged");
    }
    press(&mut harness, &[Key::ArrowRight]);
    assert_eq!(harness.state().1.judgement, Judgement::Asked(1));
    assert!(harness.query_by_label("Go away.").is_some(), "his own words, to judge by");
    press(&mut harness, &[Key::Enter]);
    assert_eq!(harness.state().1.judgement, Judgement::Turn(1));
    assert!(harness.query_by_label("Score 69.9").is_some());
    let marked = harness.get_by_label_contains("You’d take this back");
    assert!(marked.accesskit_node().label().unwrap_or_default().starts_with("Turn 2"));
    assert_eq!(harness.state().2, []);
}

#[test]
fn one_key_or_one_click_answers_the_question_and_one_key_skips_it() {
    let mut by_key = asked(view());
    press(&mut by_key, &[Key::Num3]);
    assert_eq!(by_key.state().1.judgement, Judgement::Turn(2));
    let mut by_click = asked(view());
    by_click.get_by_label_contains("Turn 1").click();
    by_click.run();
    assert_eq!(by_click.state().1.judgement, Judgement::Turn(0));
    assert_eq!(open(view()).state().1.judgement, Judgement::Skipped);
    let mut short = view();
    short.debrief.turns.truncate(1);
    assert_eq!(asked(short).state().1.judgement, Judgement::Skipped, "of one turn there is nothing to choose");
}

#[test]
fn the_dearest_turn_is_open_with_all_that_was_on_offer_and_what_each_costs() {
    let harness = open(view());
    assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
    for label in [
        "What you did · Go away. then: Then Go away. 14.2 points gone · Red line",
        "Wait. then: Then Wait. no points lost",
        "Tell me. then: Then Tell me. 7 points gone",
    ] {
        assert!(harness.query_by_label(label).is_some(), "{label}");
    }
    let column = harness.get_by_label("Turn 2 · 14.2 points gone · Red line · Last chance to pass");
    assert_eq!(column.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
    let y = |label: &str| harness.get_by_label_contains(label).rect().top();
    assert!(
        y("What you did · Go away.") < y("Wait. then") && y("Wait. then") < y("Tell me. then"),
        "what costs least first"
    );
}

#[test]
fn by_the_keyboard_alone_from_turn_to_turn_and_from_answer_to_answer() {
    let mut harness = open(view());
    assert_eq!(focus(&harness), "Try again from turn 2", "opens on retry");
    press(&mut harness, &[Key::ArrowLeft]);
    assert!(focus(&harness).starts_with("Turn 1"), "{}", focus(&harness));
    press(&mut harness, &[Key::End]);
    assert!(focus(&harness).starts_with("Turn 3"), "{}", focus(&harness));
    press(&mut harness, &[Key::Home, Key::ArrowRight, Key::ArrowDown]);
    assert!(focus(&harness).starts_with("Wait."), "{}", focus(&harness));
    assert!(!harness.state().1.unfolded);
    press(&mut harness, &[Key::Enter]);
    assert!(harness.state().1.unfolded && harness.state().1.answer == 1);
    press(&mut harness, &[Key::ArrowDown, Key::ArrowDown, Key::ArrowDown]);
    assert!(focus(&harness).starts_with("Tell me."), "{}", focus(&harness));
    press(&mut harness, &[Key::R, Key::N]);
    assert_eq!(harness.state().2, [Action::RetryFrom { turn: 2 }, Action::PlayAgain]);
    press(&mut harness, &[Key::C]);
    assert!(harness.query_by_label("What Dared asks.").is_some());
    press(&mut harness, &[Key::Escape]);
    assert_eq!(harness.state().2.last(), Some(&Action::Back));
}

#[test]
fn whatever_the_keyboard_is_on_is_seen_and_a_page_key_scrolls() {
    let mut view = view();
    for at in 0..8 {
        let name = format!("More {at}");
        let more = ClauseResult { text: format!("{name} asks."), name, ..view.debrief.clauses[0].clone() };
        view.debrief.clauses.push(more);
    }
    view.cited = view.debrief.clauses.iter().map(|one| cited(&one.name)).collect();
    let mut harness = open(view);
    press(&mut harness, &[Key::C]);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..60 {
        press(&mut harness, &[Key::Tab]);
        harness.run_steps(4);
        let on = harness.root().children_recursive().find(|node| node.accesskit_node().is_focused());
        let Some(on) = on else { continue };
        let rect = on.rect();
        assert!(
            rect.top() >= -1.0 && rect.bottom() <= 801.0,
            "{:?} is out of sight: {rect:?}",
            on.accesskit_node().label()
        );
        seen.insert(on.accesskit_node().label().unwrap_or_default());
    }
    assert!(seen.contains("More 7") && seen.contains("Back"), "{seen:?}");
    let y = |harness: &Harness<'_, State>| harness.get_by_label("What Dared asks.").rect().top();
    for _ in 0..8 {
        press(&mut harness, &[Key::PageDown]);
    }
    harness.run_steps(4);
    let bottom = y(&harness);
    press(&mut harness, &[Key::PageUp]);
    harness.run_steps(4);
    let up = y(&harness);
    assert!(up > bottom + 100.0, "{bottom} {up}");
    press(&mut harness, &[Key::PageDown]);
    harness.run_steps(4);
    assert!(y(&harness) < up, "{up}");
}

#[test]
fn another_debrief_opens_at_its_top() {
    let mut harness = open(view());
    press(&mut harness, &[Key::C, Key::PageDown, Key::PageDown]);
    harness.run_steps(4);
    assert!(harness.get_by_label("Back").rect().top() < 0.0, "it was scrolled");
    for id in ["2", "1"] {
        harness.state_mut().0.id = id.into();
        harness.state_mut().1 = Draft { judgement: Judgement::Skipped, clauses: true, ..Draft::default() };
        harness.run();
        assert!(harness.get_by_label("Back").rect().top() >= 0.0, "{id}");
    }
}

#[test]
fn it_opens_at_its_top_with_the_keyboard_in_sight_however_long_its_head_is() {
    let mut view = view();
    view.debrief.ending = Some("He leaves, and says what he thinks of it. ".repeat(24));
    for asks in [true, false] {
        let draft =
            Draft { judgement: if asks { Judgement::Asked(0) } else { Judgement::Skipped }, ..Draft::default() };
        let mut harness =
            window((view.clone(), draft, vec![]), |ui, (view, draft, done)| done.extend(screen(ui, view, draft)));
        harness.run();
        if asks {
            press(&mut harness, &[Key::S]);
        }
        harness.run_steps(4);
        assert!(harness.get_by_label("Back").rect().top() >= 0.0, "{asks}");
        assert!(focus(&harness).starts_with("Turn 2"), "{asks}: {}", focus(&harness));
        let on = harness.root().children_recursive().find(|node| node.accesskit_node().is_focused());
        assert!(on.is_some_and(|node| node.rect().top() < 700.0), "{asks}");
    }
}

#[test]
fn until_the_prover_is_done_it_says_so_and_the_rest_can_be_read() {
    let mut pending = open(View { hindsight: HindsightView::Pending, ..view() });
    assert!(
        pending.query_by_label_contains("Well, 1?").is_some(),
        "the first turn, as long as nobody knows the dearest"
    );
    assert!(pending.query_by_label("Sit down. then: Then Sit down.").is_some(), "no cost is made up");
    assert!(pending.query_by_label_contains("points gone").is_none());
    pending.state_mut().0.hindsight = known();
    pending.run();
    assert!(pending.query_by_label_contains("Well, 2?").is_some());
}

#[test]
fn nobody_is_praised_for_a_silence_that_angered_him() {
    let mut view = view();
    let silent = Offered {
        command: Command::Silence,
        kind: None,
        text: "(no answer)".into(),
        unfit: true,
        ..offered(0, "", true)
    };
    let turn = &mut view.debrief.turns[0];
    turn.moments[0].offered.retain(|one| !one.taken);
    turn.moments[0].offered.push(silent);
    let listed = view.listed(&view.debrief.turns[0]);
    assert!(listed[0].answer.unfit);
    let free = |one: &crate::app::screens::debrief::view::Listed<'_>| {
        let weighed = Weighed { command: Command::Silence, cost: BasisPoints(0), critical: false, breaks: vec![] };
        super::super::answers::is_model(&crate::app::screens::debrief::view::Listed { weighed: Some(&weighed), ..*one })
    };
    assert!(!free(&listed[0]), "it cost nothing and is no model");
    assert!(free(&listed[1]));
}

#[test]
fn clauses_are_folded_and_told_once_and_no_zero_is_praised() {
    let mut harness = open(view());
    assert!(harness.query_by_label("What Dared asks.").is_none(), "folded");
    assert!(harness.query_by_label("1 broken, 1 missed").is_some());
    press(&mut harness, &[Key::C]);
    assert!(harness.query_by_label("What Dared asks.").is_some());
    assert!(harness.query_by_label("What Greeted asks.").is_none(), "what was kept is named in a line");
    assert!(harness.query_by_role_and_label(Role::Link, "Greeted").is_some());
    assert_eq!(harness.query_all_by_label("The same words.").count(), 1, "two clauses rest on it");
    assert_eq!(harness.query_all_by_label("0 pts").count(), 1, "what was missed; what was kept has no figure");
    harness.query_all_by_role_and_label(Role::Link, "Turn 2").next().expect("leads there").click_accesskit();
    harness.run();
    assert_eq!(harness.state().1.turn, Some(1));
}

#[test]
fn a_capped_score_never_reads_as_the_pass_mark() {
    assert!(open(view()).query_by_label("Score 69.9").is_some());
}

#[test]
fn a_broken_critical_clause_is_named_and_hides_no_score() {
    let mut harness = open(view());
    assert!(harness.query_by_label("Not passed: Dare").is_some());
    harness.state_mut().0 = View { semantics: Semantics::Two, score: Some(8200), ..view() };
    harness.run();
    assert!(harness.query_by_label("Not passed: Dare").is_some());
    assert!(harness.query_by_label("Score 82").is_some());
    assert!(harness.query_by_label_contains("whatever the score").is_some());
}

#[test]
fn the_stamp_leads_to_the_clause_where_the_handbook_has_it() {
    let mut harness = open(view());
    assert!(harness.query_by_role_and_label(Role::Link, "Not passed: Dare").is_none(), "not in the handbook of today");
    harness.state_mut().0.cited.push(cited("Dare"));
    harness.run();
    harness.get_by_role_and_label(Role::Link, "Not passed: Dare").click_accesskit();
    harness.run();
    assert_eq!(harness.state().2, [Action::OpenClause(cited("Dare"))]);
}

#[test]
fn without_a_scale_there_are_points_and_no_percentage() {
    let mut unscaled = view();
    (unscaled.score, unscaled.points, unscaled.outcome) = (None, (7, 18), Outcome::Undecided);
    (unscaled.semantics, unscaled.hindsight) = (Semantics::Two, HindsightView::Unknown);
    unscaled.debrief.critical_broken.clear();
    let harness = open(unscaled);
    assert!(harness.query_by_label("+7 of 18 points").is_some());
    assert!(harness.query_by_label("Not scored").is_some());
    assert!(harness.query_by_label_contains("There is no score").is_some());
    assert!(harness.query_by_label_contains("Score ").is_none());
}

#[test]
fn what_was_scored_by_the_older_rules_says_so() {
    let harness = open(View { older: true, ..view() });
    assert!(harness.query_by_label_contains("Scored by the older rules").is_some());
    assert!(harness.query_by_label("Score 69.9").is_some(), "and stands as it did");
}

#[test]
fn every_way_out_leads_where_it_says() {
    let mut harness = open(view());
    for label in ["Play again", "Another customer", "My record", "Try again from turn 2"] {
        harness.get_by_label(label).click_accesskit();
        harness.run();
    }
    press(&mut harness, &[Key::Escape]);
    let ways =
        [Action::PlayAgain, Action::OpenLibrary, Action::OpenHistory, Action::RetryFrom { turn: 2 }, Action::Back];
    assert_eq!(harness.state().2, ways);
}

#[test]
fn the_two_dearest_turns_are_asked_again_cold_and_each_is_answered_once() {
    let mut harness = open(view());
    press(&mut harness, &[Key::D]);
    let tasks = harness.state().1.drill.as_ref().map(|drill| drill.tasks.clone());
    assert_eq!(tasks, Some(vec![Task::Ask(0), Task::Ask(1)]));
    assert!(harness.query_by_label_contains("1 of 2").is_some());
    for told in ["points gone", "no points lost", "Then Sit down."] {
        assert!(harness.query_by_label_contains(told).is_none(), "{told} is told before he has answered");
    }
    press(&mut harness, &[Key::Num1]);
    assert!(harness.query_by_label("Sit down. no points lost").is_some());
    assert!(harness.query_by_label("Hello. 2 points gone").is_some());
    press(&mut harness, &[Key::Num2]);
    assert_eq!(harness.state().1.drill.as_ref().and_then(|drill| drill.work.given), Some(0), "answered once");
    assert_eq!(focus(&harness), "Next");
    press(&mut harness, &[Key::Enter]);
    assert!(harness.query_by_label_contains("2 of 2").is_some());
    harness.get_by_label("Go away.").click();
    harness.run();
    assert!(harness.query_by_label("Go away. 14.2 points gone · Red line").is_some());
    press(&mut harness, &[Key::Enter]);
    assert!(harness.state().1.drill.is_none() && harness.query_by_label("Score 69.9").is_some(), "back in the debrief");
    press(&mut harness, &[Key::D, Key::Escape]);
    assert!(harness.state().1.drill.is_none());
    assert_eq!(harness.state().2, [], "Escape leads back from the drill, not from the debrief");
}

#[test]
fn each_who_feels_for_himself_has_his_own_chart_under_his_name() {
    let one = open(view());
    one.get_by_label_contains("Anger ");
    assert!(one.query_by_label_contains("Mr Wei Anger").is_none(), "there is nobody to tell him from");
    let mut three = view();
    three.debrief.felt = ["Mr Wei", "His daughter", "The head"].map(|name| felt(Some(name))).to_vec();
    three.debrief.turns[0].passing = vec!["The head comes over".into()];
    let mut harness = open(three);
    let mut tops = Vec::new();
    for name in ["Mr Wei", "His daughter", "The head"] {
        for (mood, went) in
            [("Anger", "angry, angry, angry, displeased"), ("Trust", "guarded, guarded, guarded, listening")]
        {
            let named = format!("{name} {mood}");
            let chart = harness.get_by_label_contains(&named);
            let label = chart.accesskit_node().label().unwrap_or_default();
            assert!(label.ends_with(went), "{label}");
            tops.push(chart.rect().top());
        }
    }
    assert!(tops.is_sorted() && tops[2] - tops[1] > 30.0, "{tops:?}");
    press(&mut harness, &[Key::ArrowLeft, Key::ArrowLeft]);
    assert!(harness.query_by_label("The head comes over").is_some(), "who came is told before the line");
}

/// A turn in which the second answer hurts in two of its three phrases; it was given or not.
fn with_harm(taken: bool) -> View {
    let mut view = view();
    let offered = &mut view.debrief.turns[0].moments[0].offered;
    for (at, one) in offered.iter_mut().enumerate() {
        one.taken = (at == 1) == taken && at < 2;
    }
    offered[1].text = "Calm down, it is just the rule, I told you twice.".into();
    offered[1].harm = vec!["Calm down".into(), "told you twice".into()];
    offered[1].better = Some("Better words".into());
    view
}

#[test]
fn words_that_hurt_are_marked_by_keyboard_and_then_told() {
    for taken in [true, false] {
        let mut harness = open(with_harm(taken));
        press(&mut harness, &[Key::D]);
        // the turns that are asked again come first
        while let Some(Task::Ask(_)) =
            harness.state().1.drill.as_ref().and_then(|drill| drill.tasks.get(drill.at)).copied()
        {
            for key in [Key::Num1, Key::Enter] {
                harness.key_press(key);
                harness.run();
                harness.run();
            }
        }
        let slip = HurtfulAnswer { turn: 0, moment: 0, place: 1 };
        let task = harness.state().1.drill.as_ref().and_then(|drill| drill.tasks.get(drill.at)).copied();
        assert_eq!(task, Some(Task::Mark(slip)), "{taken}");
        harness.get_by_label(if taken {
            "This is what you said. Which parts of it hurt?"
        } else {
            "This could have been said. Which parts of it hurt?"
        });
        assert!(harness.query_by_label_contains("Better words").is_none(), "nothing is told before");
        for key in [Key::Space, Key::ArrowRight, Key::Space, Key::Num3, Key::Num3] {
            harness.key_press(key);
            harness.run();
        }
        assert_eq!(harness.state().1.drill.as_ref().map(|drill| drill.work.marked.clone()), Some(vec![0, 1]));
        harness.key_press(Key::Enter);
        harness.run();
        harness.run();
        for label in [
            "Calm down, · hurts, and you found it",
            "it is just the rule, · does no harm",
            "I told you twice. hurts, and you missed it",
            "2 parts hurt; you found 1, and marked one that does no harm.",
        ] {
            harness.get_by_label(label);
        }
        harness.get_by_label_contains("Better words");
        harness.get_by_label("Calm down, · hurts, and you found it").click();
        harness.run();
        assert_eq!(harness.state().1.drill.as_ref().map(|drill| drill.work.marked.len()), Some(2), "it stands");
        harness.key_press(Key::Enter);
        harness.run();
        harness.run();
        assert!(harness.state().1.drill.is_none(), "back in the debrief");
    }
}

#[test]
fn the_colleague_says_one_thing_and_of_a_deed() {
    let harness = open(view());
    harness.get_by_label_contains("Lin　Turn 2 crossed a red line.");
    let mut dear = view();
    if let HindsightView::Known(chances) = &mut dear.hindsight {
        chances
            .turns
            .iter_mut()
            .flat_map(|turn| turn.choices.iter_mut().flatten())
            .for_each(|one| one.critical = false);
    }
    dear.debrief.turns[1].better = Some("Please sit down".into());
    open(dear).get_by_label_contains("Lin　Turn 2 cost you most. I would say: “Please sit down”");
    let mut free = view();
    if let HindsightView::Known(chances) = &mut free.hindsight {
        chances.turns.iter_mut().for_each(|turn| turn.cost = BasisPoints(0));
        chances
            .turns
            .iter_mut()
            .flat_map(|turn| turn.choices.iter_mut().flatten())
            .for_each(|one| one.critical = false);
    }
    open(free).get_by_label_contains("Lin　Not one step cost you a point.");
    let pending = View { hindsight: HindsightView::Pending, ..view() };
    assert!(open(pending).query_by_label_contains("Lin　").is_none(), "nothing is said before it is known");
}
