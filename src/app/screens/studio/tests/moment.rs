//! The moment pane, by its labels: conditions, deeds, moods, patience, and all that an answer has.

use super::*;
use crate::studio::edit::{Chip, MoodSteps};

/// What stands in the story now.
fn story(bench: &Bench) -> crate::studio::BoardMoment {
    bench.moment().board.clone()
}

#[test]
fn a_mood_step_is_one_step_by_the_keyboard_and_each_temperament_is_told() {
    let mut bench = Bench::open();
    bench.reaches("All of Answer 1");
    let taken = bench.harness.query_all_by_label_contains("As it is taken: Even as written · Fiery Anger +2").count();
    assert_eq!(taken, 1, "how silence is taken");
    assert_eq!(bench.harness.query_all_by_label_contains("As it is taken: ").count(), 2, "and the answer");
    bench.reaches("More: mood after Answer 1 · Trust");
    bench.reaches("More: mood after Answer 1 · Trust");
    assert_eq!(story(&bench).answers[0].mood, MoodSteps { anger: -1, anxiety: 0, trust: 2 });
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(story(&bench).answers[0].mood, MoodSteps { anger: -1, anxiety: 0, trust: 1 });
    bench.reaches("More: time for Answer 1");
    assert_eq!(story(&bench).answers[0].minutes, 1);
    assert_eq!(edged_as_ornaments(&bench.harness), Vec::<String>::new());
}

#[test]
fn a_deed_is_found_by_words_with_what_counts_as_it() {
    let mut bench = Bench::open();
    let deeds = bench.script().names.as_ref().expect("known").book.deeds.clone();
    let soothe = deeds.iter().find(|one| one.id == "soothe").expect("there");
    bench.reaches("All of Answer 1");
    bench.reaches("Find a deed for Answer 1");
    bench.types("Search in plain words: what counts and what does not is shown", &soothe.label);
    bench.harness.get_by_label_contains(&soothe.meaning);
    bench.harness.get_by_role_and_label(Role::Button, &soothe.label).focus();
    bench.harness.run();
    bench.press(Modifiers::NONE, Key::Enter);
    assert_eq!(story(&bench).answers[0].performs, ["greet", "soothe"]);
    let greet = deeds.iter().find(|one| one.id == "greet").expect("there");
    bench.reaches(&format!("Take out the deed “{}”", greet.label));
    assert_eq!(story(&bench).answers[0].performs, ["soothe"]);
}

#[test]
fn a_condition_is_a_sentence_and_is_chosen_from_what_there_is() {
    let mut bench = Bench::open();
    bench.harness.get_by_label("Change the condition: What the customer says, 1 · Anger ≥ 7");
    bench.reaches("Add a condition to What the customer says, 1");
    bench.reaches("a fact");
    let tier = bench.script().names.as_ref().expect("known").story.fact("tier").cloned().expect("there");
    bench.types("Search in plain words", &tier.label);
    bench.reaches(&format!("{}: {}", tier.label, tier.choices[1].1));
    let is = Chip::Is("tier".to_owned(), crate::terms::Value::Text("vip".into()));
    let both = Chip::All(vec![Chip::AtLeast(crate::scenario::Axis::Anger, 7), is]);
    assert_eq!(story(&bench).lines[0].when, Some(crate::studio::BoardWhen::Chip(both)));
    bench.reaches("Change the condition: What the customer says, 1 · Anger ≥ 7");
    bench.reaches("Take it out");
    let is = Chip::Is("tier".to_owned(), crate::terms::Value::Text("vip".into()));
    assert_eq!(story(&bench).lines[0].when, Some(crate::studio::BoardWhen::Chip(is)));
    assert_eq!(edged_as_ornaments(&bench.harness), Vec::<String>::new());
}

#[test]
fn patience_goes_by_seconds_and_silence_leads_where_it_is_picked() {
    let mut bench = Bench::open();
    bench.reaches("More: Patience");
    assert_eq!(story(&bench).patience, Some(25_000));
    bench.harness.get_by_label_contains("s to read the answers");
    bench.reaches("Delete no answer");
    clicks(&mut bench.harness, "Delete");
    assert_eq!((story(&bench).patience, story(&bench).silence), (None, None));
    bench.reaches("Let him run out of patience");
    assert!(story(&bench).patience.is_some() && story(&bench).silence.is_some());
}

#[test]
fn a_line_is_added_moved_and_copied_answers_bring_their_words() {
    let mut bench = Bench::open();
    bench.reaches("Add a line");
    bench.harness.run();
    bench.harness.event(Event::Text("And now?".into()));
    bench.harness.run();
    assert_eq!(story(&bench).lines.iter().filter(|one| one.text == "And now?").count(), 1);
    bench.reaches("Move What the customer says, 2 up");
    assert_eq!(story(&bench).lines[0].text, "And now?");
    bench.reaches("Copy Answer 2");
    let answers = story(&bench).answers;
    assert_eq!((answers.len(), &answers[1].text, &answers[1].performs), (4, &answers[2].text, &answers[2].performs));
}

#[test]
fn the_best_answer_is_marked_only_where_it_is_asked_for() {
    let mut bench = proved();
    let best = bench.moment().answers.iter().filter(|one| one.is_best).count();
    assert!(best > 0);
    assert_eq!(bench.harness.query_all_by_label("best here").count(), 0);
    bench.reaches("Mark the best answers");
    assert_eq!(bench.harness.query_all_by_label("best here").count(), best);
}
