//! Practice that coaches, in the shell: help, turns taken back, pauses, paces and guesses.

use super::{Chosen, shell};
use crate::app::screens::briefing::{BriefingScreen, view::Action as Briefing};
use crate::app::screens::encounter::picks::SlotState;
use crate::app::screens::encounter::{BOUNCE, EncounterScreen, guess::Guess, view::Action as Encounter};
use crate::app::screens::handbook::{HandbookScreen, view::Action as Handbook};
use crate::app::screens::history::HistoryScreen;
use crate::app::screens::library::{LibraryScreen, view::Action as Library};
use crate::app::shell::routes::Shell;
use crate::app::widgets::testing;
use crate::locale::SHIPPED;
use crate::records::{Aid, JournalStep, Mode, Pace, Preferences};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::time::{Duration, Instant};

/// Begins the first scenario as it is preferred.
fn practise(shell: &mut Shell, preferences: Preferences, at: Instant) {
    shell.comes_in(at);
    shell.wants::<LibraryScreen>(Library::Open(0), at);
    shell.wants::<BriefingScreen>(Briefing::Begin(Chosen { preferences, ..Chosen::default() }), at);
    shell.update(at);
}

impl Shell {
    fn helps(&mut self) -> Vec<Aid> {
        self.on::<EncounterScreen>().attempt.helps_now().cloned().collect()
    }

    /// Asks for help until an answer is struck out: the prover may still be at work.
    fn strikes(&mut self, at: Instant) -> usize {
        for _ in 0..6_000 {
            self.wants::<EncounterScreen>(Encounter::Help, at);
            let choices = &self.on::<EncounterScreen>().view.choices;
            let struck: Vec<_> =
                (0..choices.len()).filter(|place| choices[*place].state == SlotState::Struck).collect();
            if let [place] = struck[..] {
                return place;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("nothing was struck out");
    }

    fn journalled(&mut self) -> Vec<JournalStep> {
        let id = self.on::<EncounterScreen>().attempt.id.clone();
        let journal = self.stored(move |store| store.journal(&id)).expect("a journal");
        journal.into_iter().map(|entry| entry.command).collect()
    }
}

#[test]
fn three_rungs_of_help_are_given_and_found_again_and_the_record_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut window = shell(folder.path());
    window.start(Mode::Practice, now);
    window.wants::<EncounterScreen>(Encounter::Help, now);
    let coach = window.on::<EncounterScreen>().view.coach.clone();
    assert!(coach.hint.is_some() && coach.at_stake.is_empty() && coach.coached);
    window.wants::<EncounterScreen>(Encounter::Help, now);
    let coach = window.on::<EncounterScreen>().view.coach.clone();
    assert!(!coach.at_stake.is_empty() && coach.at_stake.iter().all(|one| one.cited.is_some()), "{coach:?}");
    let place = window.strikes(now);
    let told = window.helps();
    assert!(matches!(&told[..], [Aid::Hint, Aid::Clauses, Aid::Struck { .. }]), "{told:?}");
    // what is struck out is not given, and nothing else has moved
    let struck = {
        let attempt = &window.on::<EncounterScreen>().attempt;
        attempt.offered().position(|ix| attempt.struck(ix)).expect("offered")
    };
    window.wants::<EncounterScreen>(Encounter::Respond(struck), now + BOUNCE);
    assert_eq!(window.turn(), 0);
    drop(window);
    let mut second = shell(folder.path());
    second.comes_in(now);
    second.wants::<LibraryScreen>(Library::Open(0), now);
    assert_eq!(second.helps(), told, "who comes back finds what was told");
    assert_eq!(second.on::<EncounterScreen>().view.choices[place].state, SlotState::Struck);
    let other = usize::from(struck == 0);
    second.wants::<EncounterScreen>(Encounter::Respond(other), now + BOUNCE);
    assert_eq!((second.turn(), second.helps().len()), (1, 0));
    let (now, _) = second.play(now + BOUNCE);
    second.wants::<EncounterScreen>(Encounter::Leave, now);
    second.wants::<LibraryScreen>(Library::OpenHistory, now);
    assert!(second.on::<HistoryScreen>().attempts[0].0.coached);
}

#[test]
fn nobody_helps_in_an_assessment_and_it_says_so_once() {
    for tag in SHIPPED {
        let folder = tempfile::tempdir().expect("a folder");
        let now = Instant::now();
        let mut shell = shell(folder.path());
        shell.opens_gates();
        shell.comes_in(now);
        shell.wants::<LibraryScreen>(Library::ChooseLanguage(tag.parse().expect("a tag")), now);
        shell.wants::<LibraryScreen>(Library::Open(0), now);
        shell.wants::<BriefingScreen>(Briefing::Begin(Chosen { mode: Mode::Assessment, ..Chosen::default() }), now);
        shell.update(now);
        for action in [Encounter::Help, Encounter::TakeBack, Encounter::SayNothing] {
            shell.wants::<EncounterScreen>(action, now + BOUNCE);
        }
        let screen = shell.on::<EncounterScreen>();
        let words = screen.view.words.clone();
        let coach = &screen.view.coach;
        assert_eq!(coach.word, Some(words.plain("coach-assessed")), "{tag}");
        assert!(coach.hint.is_none() && !coach.takes_back && !coach.coached);
        assert_eq!(shell.journalled(), []);
        shell.respond(now + BOUNCE);
        assert_eq!(shell.on::<EncounterScreen>().view.coach.word, None);
    }
}

#[test]
fn a_turn_is_taken_back_and_the_one_before_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut now = Instant::now();
    let mut shell = shell(folder.path());
    shell.start(Mode::Practice, now);
    assert!(!shell.on::<EncounterScreen>().view.coach.takes_back);
    let mut ids = vec![shell.on::<EncounterScreen>().attempt.id.clone()];
    for _ in 0..2 {
        now += BOUNCE;
        shell.respond(now);
    }
    let lines: Vec<_> = shell.on::<EncounterScreen>().view.said.iter().map(|told| told.text.clone()).collect();
    for turn in [1, 0] {
        shell.wants::<EncounterScreen>(Encounter::TakeBack, now);
        let screen = shell.on::<EncounterScreen>();
        assert!(screen.attempt.coached() && !ids.contains(&screen.attempt.id));
        ids.push(screen.attempt.id.clone());
        assert!(lines.starts_with(&screen.view.said.iter().map(|told| told.text.clone()).collect::<Vec<_>>()));
        assert_eq!(shell.turn(), turn);
    }
    shell.wants::<EncounterScreen>(Encounter::TakeBack, now);
    assert_eq!(shell.on::<EncounterScreen>().attempt.id, ids[2], "there is no turn before the first");
    let first = ids[0].clone();
    assert_eq!(shell.stored(move |store| store.journal(&first)).expect("kept").len(), 2);
    shell.wants::<EncounterScreen>(Encounter::Leave, now);
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    assert_eq!(shell.on::<EncounterScreen>().attempt.id, ids[2], "one goes on with the last");
}

/// A window on a shell, at a moment.
fn open(shell: Shell, now: Instant) -> Harness<'static, (Shell, Instant)> {
    let mut harness = testing::window((shell, now), |ui, (shell, at): &mut (Shell, Instant)| shell.show(ui, *at));
    harness.run_steps(2);
    harness
}

/// Presses a key, so many seconds later.
fn press(harness: &mut Harness<'_, (Shell, Instant)>, key: Key, seconds: u64) {
    let (shell, at) = harness.state_mut();
    *at += Duration::from_secs(seconds);
    let at = *at;
    shell.update(at);
    harness.key_press(key);
    harness.run_steps(2);
    let (shell, at) = harness.state_mut();
    let at = *at;
    shell.update(at);
    shell.settle(at);
}

#[test]
fn practice_stands_still_while_it_is_paused_and_covers_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.start(Mode::Practice, now);
    let answer = shell.on::<EncounterScreen>().view.choices[0].text.clone();
    let mut harness = open(shell, now);
    let left = |harness: &mut Harness<'_, (Shell, Instant)>| {
        harness.state_mut().0.on::<EncounterScreen>().view.patience.expect("a bar").left.whole()
    };
    press(&mut harness, Key::P, 1);
    let before = left(&mut harness);
    harness.get_by_label("Paused. Go on whenever you like.");
    harness.get_by_label(&answer);
    press(&mut harness, Key::P, 3_600);
    assert_eq!(left(&mut harness), before, "an hour is nothing");
    assert!(harness.query_by_label("Paused. Go on whenever you like.").is_none());
    press(&mut harness, Key::L, 1);
    assert_eq!(left(&mut harness).0, before.0 - 1_000, "and then it runs");
}

#[test]
fn keys_ask_for_help_and_take_back_and_an_assessment_is_left_not_paused() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell_ = shell(folder.path());
    shell_.start(Mode::Practice, now);
    let mut harness = open(shell_, now);
    press(&mut harness, Key::H, 1);
    let hint = harness.state_mut().0.on::<EncounterScreen>().view.coach.hint.clone().expect("told");
    harness.run_steps(2);
    harness.get_by_label(&hint);
    press(&mut harness, Key::Num1, 1);
    assert_eq!(harness.state_mut().0.turn(), 1);
    press(&mut harness, Key::Z, 1);
    assert_eq!(harness.state_mut().0.turn(), 0);
    let other = tempfile::tempdir().expect("a folder");
    let mut assessed = shell(other.path());
    assessed.start(Mode::Assessment, now);
    let answer = assessed.on::<EncounterScreen>().view.choices[0].text.clone();
    let mut harness = open(assessed, now);
    harness.get_by_label(&answer);
    press(&mut harness, Key::P, 1);
    harness.run_steps(2);
    harness.get_by_label("Stay with the customer");
    assert!(harness.query_by_label(&answer).is_none(), "the answers are covered");
    assert!(harness.query_by_label("Handbook").is_none(), "and nobody looks anything up");
}

#[test]
fn a_pace_is_chosen_once_and_untimed_practice_can_say_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let untimed = Preferences { pace: Pace::Untimed, ..Preferences::default() };
    let mut first = shell(folder.path());
    practise(&mut first, untimed, now);
    let view = &first.on::<EncounterScreen>().view;
    assert!(view.patience.is_none() && view.coach.silent);
    first.update(now + Duration::from_secs(3_600));
    assert_eq!(first.journalled(), [], "nobody loses patience");
    first.wants::<EncounterScreen>(Encounter::SayNothing, now + BOUNCE);
    assert!(matches!(&first.journalled()[..], [JournalStep::Silence { .. }]));
    first.wants::<EncounterScreen>(Encounter::Leave, now);
    first.wants::<LibraryScreen>(Library::Open(1), now);
    assert_eq!(first.on::<BriefingScreen>().draft.preferences, untimed, "as it was chosen");
    drop(first);
    let mut second = shell(folder.path());
    second.comes_in(now);
    second.wants::<LibraryScreen>(Library::Open(1), now); // what was left stands first
    assert_eq!(second.on::<BriefingScreen>().draft.preferences, untimed, "another day too");
    second.wants::<BriefingScreen>(Briefing::Back, now);
    second.wants::<LibraryScreen>(Library::SignOut, now);
    assert_eq!(second.common.preferences, Preferences::default(), "his own, and nobody else's");
}

#[test]
fn what_an_answer_does_is_guessed_before_it_shows() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    practise(&mut shell, Preferences { guess_first: true, ..Preferences::default() }, now);
    let asks = |shell: &mut Shell| shell.on::<EncounterScreen>().view.coach.asks_guess;
    shell.wants::<EncounterScreen>(Encounter::Respond(0), now + BOUNCE);
    assert!(asks(&mut shell) && shell.journalled().is_empty(), "nothing has been said yet");
    shell.wants::<EncounterScreen>(Encounter::Unsay, now + BOUNCE);
    assert!(!asks(&mut shell));
    // the clocks stood still meanwhile
    shell.wants::<EncounterScreen>(Encounter::Respond(1), now + 3 * BOUNCE);
    assert!(asks(&mut shell));
    let anger = |shell: &mut Shell| shell.on::<EncounterScreen>().attempt.observation().state().moods;
    let before = anger(&mut shell).of(crate::terms::PersonIx::CUSTOMER).anger;
    shell.wants::<EncounterScreen>(Encounter::Guess(Guess::Same), now + Duration::from_secs(9_000));
    let after = anger(&mut shell).of(crate::terms::PersonIx::CUSTOMER).anger;
    assert_eq!(
        (asks(&mut shell), shell.journalled().len(), shell.turn()),
        (false, 1, 1),
        "while it is guessed no clock runs"
    );
    let told = shell.on::<EncounterScreen>().view.coach.guessed.clone().expect("told");
    assert_eq!(told.contains("right"), before == after, "{told}");
    assert!(matches!(&shell.journalled()[..], [JournalStep::Respond { .. }]));
}

#[test]
fn a_clause_opens_in_the_handbook_and_the_turn_waits() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.start(Mode::Practice, now);
    shell.wants::<EncounterScreen>(Encounter::Help, now);
    shell.wants::<EncounterScreen>(Encounter::Help, now);
    let left = |shell: &mut Shell| shell.on::<EncounterScreen>().view.patience.expect("a bar").left;
    let (before, cited) = {
        let view = &shell.on::<EncounterScreen>().view;
        (view.patience.expect("a bar").left, view.coach.at_stake[0].cited.clone().expect("in the handbook"))
    };
    shell.wants::<EncounterScreen>(Encounter::OpenClause(cited.clone()), now);
    let HandbookScreen { view, draft, .. } = shell.on::<HandbookScreen>();
    assert_eq!(view.clauses[draft.chosen.expect("a clause")].page.id, cited.id);
    let later = now + Duration::from_secs(3_600);
    shell.wants::<HandbookScreen>(Handbook::Back, later);
    shell.update(later);
    assert_eq!(left(&mut shell), before);
    assert_eq!((shell.journalled(), shell.turn()), (vec![], 0));
    assert!(!shell.on::<EncounterScreen>().view.coach.at_stake.is_empty(), "as it was");
}
