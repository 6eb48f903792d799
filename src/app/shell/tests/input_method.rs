//! An input method at work: it writes into every field, and its keys are its own.

use super::*;
use egui::accesskit::Role;
use egui::{Event, ImeEvent};
use egui_kittest::Harness;

type Window = Harness<'static, (Shell, Instant)>;

fn open(shell: Shell) -> Window {
    let mut harness =
        testing::window((shell, Instant::now()), |ui, (shell, at): &mut (Shell, Instant)| shell.show(ui, *at));
    harness.run_steps(3);
    harness
}

/// What comes in one frame.
fn comes(harness: &mut Window, events: impl IntoIterator<Item = Event>) {
    let events: Vec<Event> = events.into_iter().collect();
    // what is not let go counts as held
    let lets_go = |event: &Event| match event {
        Event::Key { key, modifiers, .. } => {
            let (physical_key, pressed, repeat) = (None, false, false);
            Some(Event::Key { key: *key, physical_key, pressed, repeat, modifiers: *modifiers })
        }
        _ => None,
    };
    let released: Vec<Event> = events.iter().filter_map(lets_go).collect();
    harness.input_mut().events.extend(events.into_iter().chain(released));
    harness.run_steps(2);
    let (shell, at) = harness.state_mut();
    *at += BOUNCE + Duration::from_secs(1);
    let at = *at;
    shell.update(at);
    shell.settle(at);
    harness.run_steps(2);
}

fn composes(text: &str) -> Event {
    Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: None })
}

fn picks(text: &str) -> Event {
    Event::Ime(ImeEvent::Commit(text.to_owned()))
}

fn key(key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: egui::Modifiers::NONE }
}

/// Writes a word with the digit that picks it, and ends another with Enter: some tell the program both.
fn writes(harness: &mut Window) {
    comes(harness, [composes("tou"), key(Key::T)]);
    comes(harness, [key(Key::Num1), picks("投")]);
    comes(harness, [composes("su"), key(Key::S)]);
    comes(harness, [picks("诉"), key(Key::Enter)]);
}

#[test]
fn every_field_takes_what_it_writes_and_the_key_that_ends_it_does_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = open(shell(folder.path()));
    let field = |harness: &Window| harness.get_by_role(Role::TextInput).value();
    writes(&mut harness);
    assert_eq!(field(&harness).as_deref(), Some("投诉"));
    assert!(harness.state_mut().0.on::<SignInScreen>().view.error.is_none(), "nobody has signed in with it");
    comes(&mut harness, [key(Key::Enter)]);
    assert!(harness.state_mut().0.on::<SignInScreen>().view.error.is_some(), "and then Enter does");
    let (shell, at) = harness.state_mut();
    let at = *at;
    shell.comes_in(at);
    shell.wants::<LibraryScreen>(Library::OpenHandbook, at);
    harness.run_steps(3);
    writes(&mut harness);
    assert_eq!(field(&harness).as_deref(), Some("投诉"));
    assert_eq!(harness.state_mut().0.on::<HandbookScreen>().draft.sought, "投诉");
}

#[test]
fn a_digit_that_picks_a_candidate_answers_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = shell(folder.path());
    shell.start(Mode::Practice, Instant::now());
    let mut harness = open(shell);
    // what he says is heard to its end
    for _ in 0..2 {
        comes(&mut harness, [key(Key::Space)]);
    }
    let mut turn = |events: Vec<Event>| {
        comes(&mut harness, events);
        harness.state_mut().0.turn()
    };
    assert_eq!(turn(vec![composes("shi")]), 0);
    assert_eq!(turn(vec![key(Key::Num1)]), 0, "it picks");
    assert_eq!(turn(vec![key(Key::Num1), picks("是")]), 0, "and so does the one with what was picked");
    assert_eq!(turn(vec![key(Key::Num1)]), 1, "now it answers");
    // one that never says that it has ended
    assert_eq!(turn(vec![composes("shi")]), 1);
    assert_eq!(turn(vec![key(Key::Num1), Event::Text("1".to_owned())]), 1);
    assert_eq!(turn(vec![key(Key::Num1), Event::Text("1".to_owned())]), 2, "what comes as it is was not picked");
}
