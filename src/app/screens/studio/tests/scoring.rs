//! Facts and scoring, by their labels.

use super::*;
use crate::studio::ScoringSheet;
use crate::studio::edit::PersonFeels;

/// The small scenario, with its facts and scoring shown.
fn scored() -> Bench {
    let mut bench = Bench::open();
    bench.reaches("Facts and scoring");
    bench
}

fn sheet(bench: &Bench) -> ScoringSheet {
    bench.script().scoring.sheet.clone()
}

#[test]
fn what_passes_who_is_drawn_and_what_is_earned_is_set_by_the_keyboard() {
    let mut bench = scored();
    bench.reaches("More: Pass mark");
    assert_eq!(sheet(&bench).pass_mark, Some(7_100));
    bench.reaches("More: Mood at the start · Anger");
    assert_eq!(sheet(&bench).mood.anger, 6);
    bench.reaches("Anxious");
    let names = bench.script().names.clone().expect("known");
    assert_eq!(names.story.fact("temperament").expect("there").choices.len(), 3);
    bench.press(Modifiers::COMMAND, Key::Z);
    let names = bench.script().names.clone().expect("known");
    assert_eq!(names.story.fact("temperament").expect("there").choices.len(), 2);
    assert_eq!(edged_as_ornaments(&bench.harness), Vec::<String>::new());
}

#[test]
fn goals_claims_people_and_acts_are_made_and_changed() {
    let mut bench = scored();
    bench.reaches("Add a goal");
    bench.reaches("More: Goal 2 · Weight");
    assert_eq!(sheet(&bench).goals.iter().map(|one| one.weight).collect::<Vec<_>>(), [3, 2]);
    bench.reaches("Add a claim");
    assert!(sheet(&bench).claims.len() == 2 && sheet(&bench).claims.iter().all(|one| one.says.is_some()));
    bench.reaches("Add somebody");
    bench.reaches("has a mood of their own");
    assert!(matches!(sheet(&bench).people[0].feels, PersonFeels::Own(_)));
    bench.reaches("comes later");
    assert!(sheet(&bench).people[0].enters);
    bench.reaches("Add an act");
    bench.reaches("Add a reaction");
    let acts = &bench.script().scoring.acts;
    assert_eq!((acts.len(), acts[0].0.reactions.len(), acts[0].2.len()), (1, 2, 2));
    for _ in 0..8 {
        bench.press(Modifiers::COMMAND, Key::Z);
    }
    assert!(!bench.script().unsaved, "all of it is taken back");
}
