//! The studio as a person finds it: by its labels, with keyboard and pointer, over a scenario that is really there.

mod moment;
mod release;
mod safe;
mod scoring;
mod words;

mod board;
mod shelf;

use super::view::ScriptAction;
use super::*;
use crate::app::desk::Desk;
use crate::app::screens::rights::Rights;
use crate::app::widgets::testing::{clicks, edged_as_ornaments, window};
use crate::content::tests::{EN_US, Folder, SCENARIO};
use crate::locale::Language;
use crate::records::Store;
use crate::scenario::ResponseKind;
use egui::accesskit::Role;
use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::time::Duration;

/// The studio over a folder of content, and all that it asked the shell for.
struct Bench {
    harness: Harness<'static, State>,
    content: Folder,
    _station: tempfile::TempDir,
}

struct State {
    screen: StudioScreen,
    common: Common,
    now: Instant,
    went: Vec<String>,
}

impl State {
    /// Carries out what was asked for, and lets everything be read that is asked for.
    fn settle(&mut self, asked: Vec<Action>) {
        for action in asked {
            let go = self.screen.act(self.now, action, &self.common);
            self.went.extend(go.map(|go| format!("{go:?}")));
        }
        for _ in 0..10_000 {
            self.now += Duration::from_millis(400);
            let (_, go) = self.screen.pass(self.now, &self.common);
            if let Some(Go::Reread(content)) = go {
                self.common.content = content;
            }
            let told = self.screen.landmarks().line().to_owned();
            let busy = ["reading", "checking", "saving", "releasing", "drafting"];
            if !busy.iter().any(|busy| told.contains(&format!(" {busy}"))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("it is still at work: {}", self.screen.landmarks().line());
    }
}

impl Bench {
    fn over(content: Folder) -> Self {
        Self::at(content, |_| Rights::open())
    }

    /// At a station that is made ready first, for whoever has rights there.
    fn at(content: Folder, ready: impl FnOnce(&mut Store) -> Rights) -> Self {
        let station = tempfile::tempdir().expect("a folder");
        let store = station.path().join("station.sqlite");
        let rights = ready(&mut Store::open(&store).expect("made"));
        let common = Common::load(Root::from(content.path()), "en-US".parse().expect("a language"));
        let common = Common { rights, ..common };
        let (desk, _) = Desk::open(store.clone(), Arc::new(|| ()), |_| ());
        let screen = StudioScreen::new(&common, desk, store, Arc::new(|| ()));
        let mut state = State { screen, common, now: Instant::now(), went: vec![] };
        state.settle(vec![]);
        let mut harness = window(state, |ui, state: &mut State| {
            let asked = state.screen.show(ui);
            state.settle(asked);
        });
        harness.run();
        Self { harness, content, _station: station }
    }

    /// With the small scenario open.
    fn open() -> Self {
        let mut bench = Self::over(Folder::sound());
        bench.asks(Action::Open(0));
        bench
    }

    fn asks(&mut self, action: Action) {
        self.harness.state_mut().settle(vec![action]);
        self.harness.run();
    }

    fn script(&self) -> &view::ScriptView {
        self.harness.state().screen.view.open.as_ref().expect("open")
    }

    fn moment(&self) -> &view::MomentView {
        self.script().moment.as_ref().expect("a moment")
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    fn types(&mut self, label: &str, text: &str) {
        self.harness.get_by_label(label).focus();
        self.harness.run();
        self.harness.event(Event::Text(text.into()));
        self.harness.run();
    }

    /// Comes to something by the keyboard, which brings it into sight, and presses it.
    fn reaches(&mut self, label: &str) {
        self.harness.get_by_label(label).focus();
        self.harness.run();
        self.press(Modifiers::NONE, Key::Enter);
    }

    fn answer(&self, at: usize) -> String {
        self.moment().answers[at].words.as_ref().expect("words").text.clone()
    }
}

#[test]
fn the_banks_own_stand_first_and_one_is_opened_by_the_keyboard() {
    let mut bench = Bench::over(Folder::sound());
    let shelf = bench.harness.state().screen.view.shelf.clone().expect("listed");
    assert!(shelf[0].is_own && shelf[0].id == "small" && shelf.len() > 4);
    assert_eq!(edged_as_ornaments(&bench.harness), Vec::<String>::new());
    bench.harness.get_by_label_contains(&format!("{} · ", shelf[0].title)).focus();
    bench.press(Modifiers::NONE, Key::Enter);
    assert_eq!(
        (bench.script().id.as_str(), bench.script().title.as_str()),
        ("small", "小事"),
        "in the words it is written in"
    );
    assert_eq!(edged_as_ornaments(&bench.harness), Vec::<String>::new());
    bench.press(Modifiers::NONE, Key::Escape);
    assert!(bench.harness.state().screen.view.open.is_none(), "back at the list");
}

#[test]
fn what_ships_is_read_and_cannot_be_written() {
    let mut bench = Bench::over(Folder::sound());
    let shelf = bench.harness.state().screen.view.shelf.clone().expect("listed");
    let at = shelf.iter().position(|one| one.id == "rude-customer").expect("ships");
    bench.asks(Action::Open(at));
    bench.harness.get_by_label_contains("ships with the program and stays as it is");
    assert!(bench.harness.query_by_label("Save").is_none());
    let before = bench.script().moments.clone();
    for action in [
        ScriptAction::AddMoment,
        ScriptAction::AddAnswer,
        ScriptAction::AskRemove(crate::studio::Owner::Moment(before[0].id.clone())),
        ScriptAction::Kind(bench.moment().answers[0].id.clone(), ResponseKind::Do),
    ] {
        bench.asks(Action::Script(action));
    }
    assert_eq!(bench.script().moments, before);
    assert!(!bench.script().unsaved && bench.script().question.is_none());
}

#[test]
fn what_is_typed_is_one_step_is_saved_and_nothing_else_is_touched() {
    let mut bench = Bench::open();
    bench.asks(Action::Script(ScriptAction::Speak("en-US".parse().expect("a tag"))));
    let (before, file) = (bench.answer(0), bench.content.read(EN_US));
    bench.types("Answer 1", " really");
    bench.types("Answer 1", " now");
    assert_ne!(bench.answer(0), before);
    assert!(bench.script().unsaved);
    assert_eq!(bench.content.read(EN_US), file, "nothing is on disk before it is saved");
    let written = bench.answer(0);
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.answer(0), before, "both are taken back in one step");
    bench.press(Modifiers::COMMAND, Key::Y);
    assert_eq!(bench.answer(0), written);
    bench.press(Modifiers::COMMAND, Key::S);
    assert!(!bench.script().unsaved, "{:?}", bench.script().trouble);
    let saved = bench.content.read(EN_US);
    let changed = saved.lines().zip(file.lines()).filter(|(new, old)| new != old).count();
    assert_eq!((changed, saved.lines().count()), (1, file.lines().count()), "{saved}");
}

#[test]
fn what_an_input_method_has_not_finished_is_not_written() {
    let mut bench = Bench::open();
    let before = bench.answer(0);
    bench.harness.get_by_label("Answer 1").focus();
    bench.harness.run();
    let preedit = |text: &str| Event::Ime(ImeEvent::Preedit { text: text.into(), active_range_chars: None });
    bench.harness.event(preedit("ni"));
    bench.harness.run();
    assert_eq!(bench.answer(0), before);
    bench.harness.event(preedit("nihao"));
    bench.harness.run();
    assert_eq!((bench.answer(0), bench.script().unsaved), (before.clone(), false));
    bench.harness.event(Event::Ime(ImeEvent::Commit("你好".into())));
    bench.harness.run();
    bench.harness.run();
    assert!(bench.answer(0).contains("你好") && !bench.answer(0).contains("ni"), "{}", bench.answer(0));
}

#[test]
fn an_answer_is_added_led_elsewhere_and_taken_out_after_what_hangs_on_it_was_shown() {
    let mut bench = Bench::open();
    let count = bench.moment().answers.len();
    bench.reaches("Add an answer");
    assert_eq!(bench.moment().answers.len(), count + 1);
    let field = format!("Answer {}", count + 1);
    bench.harness.run();
    assert!(bench.harness.get_by_label(&field).accesskit_node().is_focused(), "one writes at once");
    bench.harness.event(Event::Text("Let me look.".into()));
    bench.harness.run();
    assert_eq!(bench.answer(count), "Let me look.");
    let (to, called) = bench.script().destinations.last().cloned().expect("an ending");
    let picker = bench.moment().answers[count].to.as_ref().expect("somewhere").1.clone();
    bench.reaches(&format!("{field} leads to: {picker}"));
    clicks(&mut bench.harness, &called);
    assert_eq!(bench.moment().answers[count].to.as_ref().map(|(id, _)| id.clone()), Some(to));
    bench.reaches(&format!("Delete answer {}", count + 1));
    bench.harness.get_by_role_and_label(Role::AlertDialog, "Delete “Let me look.”?");
    bench.harness.get_by_label_contains("1 text goes with it");
    clicks(&mut bench.harness, "Delete");
    assert_eq!(bench.moment().answers.len(), count);
    for _ in 0..3 {
        bench.press(Modifiers::COMMAND, Key::Z);
    }
    assert!(bench.script().question.is_none() && bench.moment().answers.len() > count);
}

#[test]
fn a_new_moment_stands_in_the_outline_and_problems_lead_to_where_they_are() {
    let mut bench = Bench::open();
    let count = bench.script().moments.len();
    bench.reaches("Add a moment behind this one");
    assert_eq!(bench.script().moments.len(), count + 1);
    let new = bench.moment().id.clone();
    let problems = bench.script().problems.clone().expect("checked");
    assert!(problems.iter().any(|one| one.is_error), "nothing leads there, and it has no answers");
    let at = bench.script().moments.iter().find(|one| one.id == new).expect("there").clone();
    assert!(at.errors + at.warnings > 0, "{problems:?}");
    let other = bench.script().moments[0].id.clone();
    bench.asks(Action::Script(ScriptAction::Choose(other)));
    let place = problems.iter().position(|one| one.moment.as_ref() == Some(&new)).expect("there");
    bench.asks(Action::Script(ScriptAction::GoThere(place)));
    assert_eq!(bench.moment().id, new);
}

#[test]
fn nothing_is_saved_over_what_was_changed_outside_and_leaving_asks() {
    let mut bench = Bench::open();
    let kind = bench.moment().answers[0].kind;
    let other = if kind == ResponseKind::Do { ResponseKind::Say } else { ResponseKind::Do };
    let id = bench.moment().answers[0].id.clone();
    bench.asks(Action::Script(ScriptAction::Kind(id, other)));
    let outside = bench.content.read(SCENARIO).replace("pass_mark: 7000", "pass_mark: 7500");
    std::fs::write(bench.content.path().join(SCENARIO), &outside).expect("written");
    bench.press(Modifiers::COMMAND, Key::S);
    assert!(bench.script().unsaved);
    assert_eq!(bench.content.read(SCENARIO), outside);
    bench.press(Modifiers::NONE, Key::Escape);
    bench.harness.get_by_role_and_label(Role::AlertDialog, "What you have written is not saved.");
    clicks(&mut bench.harness, "Stay");
    assert!(bench.script().unsaved && bench.script().question.is_none());
    bench.press(Modifiers::NONE, Key::Escape);
    clicks(&mut bench.harness, "Leave without saving");
    assert!(bench.harness.state().screen.view.open.is_none());
}

#[test]
fn what_is_saved_is_what_the_station_goes_by_from_then_on() {
    let mut bench = Bench::open();
    let language: Language = "en-US".parse().expect("a tag");
    bench.asks(Action::Script(ScriptAction::Speak(language.clone())));
    let key = crate::studio::edit::TextKey::message("title");
    bench.asks(Action::Script(ScriptAction::Type(key, "Renamed".into())));
    assert_eq!(bench.script().title, "Renamed");
    bench.press(Modifiers::NONE, Key::Escape);
    clicks(&mut bench.harness, "Save and leave");
    assert!(bench.harness.state().screen.view.open.is_none(), "it is saved, and left");
    let pack = bench.harness.state().common.content.pack("small").cloned().expect("sound");
    assert_eq!(pack.words(&language).plain("title"), "Renamed");
    bench.harness.get_by_label_contains("Renamed · ");
}

/// The bench with what proving has to say, which is done beside.
fn proves(bench: &mut Bench) {
    for _ in 0..10_000 {
        if !bench.script().checking && !bench.script().proof.is_proving() {
            bench.harness.run();
            return;
        }
        std::thread::sleep(Duration::from_millis(1));
        bench.harness.state_mut().settle(vec![]);
    }
    panic!("it is still at work: {}", bench.harness.state().screen.landmarks().line());
}

/// A scenario of which all is proved.
fn proved() -> Bench {
    let mut bench = Bench::over(Folder::proved());
    bench.asks(Action::Open(0));
    proves(&mut bench);
    bench
}

#[test]
fn a_proof_is_told_by_its_lights_and_a_bound_out_of_reach_is_played_and_mended() {
    use crate::studio::edit::{Chip, Edit, FieldEdit};
    use crate::studio::proof::Light;
    let mut bench = proved();
    let lights = bench.script().proof.lights.clone().expect("lights");
    assert_eq!((lights.structure.light, lights.fairness.light), (Light::Green, Light::Green));
    assert!(lights.words.iter().all(|(_, state)| state.light == Light::Green), "{lights:?}");
    assert!(bench.script().proof.levels.len() > 4 && bench.script().proof.known > 0);
    let line = crate::studio::Owner::Line { moment: "claim".to_owned(), at: 0 };
    let hot = FieldEdit::When(Some(Chip::AtLeast(crate::scenario::Axis::Anger, 9)));
    bench.harness.state_mut().screen.script.as_mut().expect("open").edits(&Edit::Set(line, hot));
    bench.asks(Action::Script(ScriptAction::Rest));
    proves(&mut bench);
    bench.reaches("Unfold the proof");
    let rows = bench.script().problems.clone().expect("checked");
    let at = rows.iter().position(|row| row.mends.is_some()).expect("it can be mended");
    assert!(rows[at].plays && rows[at].moment.as_deref() == Some("claim") && !rows[at].what.contains('`'), "{rows:?}");
    assert_eq!(bench.script().proof.lights.as_ref().map(|lights| lights.structure.light), Some(Light::Amber));
    assert_eq!(edged_as_ornaments(&bench.harness), Vec::<String>::new());
    bench.reaches("Play it");
    bench.harness.get_by_label("Close");
    let said = bench.harness.query_all_by_label("办卡的时候说好免年费，昨天扣了我三十。你们说话算不算数？").count();
    assert!(said > 0, "the play is read from its first words on");
    bench.press(Modifiers::NONE, Key::Escape);
    assert!(bench.script().proof.over.is_none() && bench.harness.query_by_label("Close").is_none());
    bench.reaches("Make it Anger ≥ 7");
    bench.harness.get_by_label("Anger ≥ 9");
    clicks(&mut bench.harness, "Change it");
    proves(&mut bench);
    assert_eq!(bench.script().problems, Some(vec![]));
    bench.press(Modifiers::COMMAND, Key::Z);
    proves(&mut bench);
    assert_eq!(bench.script().problems.as_ref().map(Vec::len), Some(rows.len()), "one step back");
}

#[test]
fn what_was_found_before_is_quiet_until_it_is_known_anew() {
    let mut bench = Bench::open();
    proves(&mut bench);
    bench.asks(Action::Script(ScriptAction::AddMoment));
    proves(&mut bench);
    let rows = bench.script().problems.clone().expect("checked");
    assert!(!rows.is_empty() && rows.iter().all(|row| !row.is_old), "{rows:?}");
    let state = bench.harness.state_mut();
    state.screen.act(state.now, Action::Script(ScriptAction::AddAnswer), &state.common);
    let old = state.screen.view.open.as_ref().and_then(|open| open.problems.clone()).expect("they stand");
    assert!(old.iter().all(|row| row.is_old), "{old:?}");
}
