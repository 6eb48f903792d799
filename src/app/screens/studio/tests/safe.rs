//! Nothing that is written in the window is lost, and whatever happens to the files is told.

use super::*;
use crate::content::tests::ZH_CN;
use crate::studio::merge::MergeSide;
use crate::studio::{BenchError, Workbench};
use script::safe::view::{PieceShown, SafeAction};

impl Bench {
    /// Lets time pass until something is shown.
    fn until(&mut self, what: impl Fn(&view::ScriptView) -> bool) {
        for _ in 0..5_000 {
            let state = self.harness.state_mut();
            state.now += Duration::from_millis(200);
            state.screen.pass(state.now, &state.common);
            if state.screen.view.open.as_ref().is_some_and(&what) {
                self.harness.run();
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("it never came: {:?}", self.script().safe);
    }

    fn safe(&self) -> &script::safe::view::SafeView {
        &self.script().safe
    }

    fn writes(&mut self, text: &str) {
        let key = crate::studio::edit::TextKey::message("title");
        self.asks(Action::Script(ScriptAction::Type(key, text.into())));
    }

    /// What is kept beside the scenario, by its path.
    fn kept(&self) -> Option<String> {
        let entries = std::fs::read_dir(self.content.path().join("scenarios")).expect("there");
        let mut names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
        names.find(|name| name.ends_with(".kept.json")).map(|name| format!("scenarios/{name}"))
    }

    fn changes(&self, path: &str, from: &str, to: &str) {
        let text = self.content.read(path);
        assert!(text.contains(from), "{text}");
        std::fs::write(self.content.path().join(path), text.replace(from, to)).expect("written");
    }
}

#[test]
fn what_is_written_is_kept_a_moment_later_and_offered_after_a_crash() {
    let mut bench = Bench::open();
    bench.writes("大事");
    let begun = Instant::now();
    while bench.kept().is_none() {
        assert!(begun.elapsed() < Duration::from_secs(30), "it was never kept");
        bench.asks(Action::Script(ScriptAction::Rest));
    }
    let (path, before) = (bench.kept().expect("kept"), bench.content.read(ZH_CN));
    let kept = bench.content.read(&path);
    // let go knowingly it is not offered
    bench.press(Modifiers::NONE, Key::Escape);
    clicks(&mut bench.harness, "Leave without saving");
    assert!(bench.harness.state().screen.view.open.is_none());
    assert_eq!(bench.kept(), None);
    // as a crash leaves it
    std::fs::write(bench.content.path().join(&path), kept).expect("written");
    bench.asks(Action::Open(0));
    let left = bench.safe().left.clone().expect("offered");
    assert_eq!(left.places, ["The scenario as a whole"]);
    assert!(!bench.script().unsaved && bench.script().title == "小事");
    clicks(&mut bench.harness, "Let it go");
    bench.harness.get_by_role_and_label(Role::AlertDialog, &format!("Let go of what {} had not saved?", left.who));
    clicks(&mut bench.harness, "Keep it");
    clicks(&mut bench.harness, "Take it up");
    assert_eq!((bench.script().title.as_str(), bench.script().unsaved), ("大事", true));
    assert_eq!(bench.content.read(ZH_CN), before, "nothing is on disk before it is saved");
    bench.press(Modifiers::COMMAND, Key::S);
    assert!(bench.content.read(ZH_CN).contains("title = 大事") && bench.kept().is_none());
    assert!(bench.content.read("scenarios/small.review").contains("\"stood\""), "the others are stale");
}

#[test]
fn what_another_studio_holds_is_read_or_taken_over_knowingly() {
    let mut bench = Bench::over(Folder::sound());
    let mut first = Workbench::open(bench.content.path(), "small", "Li Na", None).expect("opened");
    bench.asks(Action::Open(0));
    assert_eq!(bench.safe().held.as_ref().map(|held| held.who.as_str()), Some("Li Na"));
    bench.harness.get_by_label_contains("Li Na has had this scenario open");
    assert!(!bench.script().is_own && bench.harness.query_by_label("Save").is_none());
    bench.writes("大事");
    assert_eq!(bench.script().title, "小事");
    clicks(&mut bench.harness, "Take over");
    bench.harness.get_by_role_and_label(Role::AlertDialog, "Take the scenario over from Li Na?");
    clicks(&mut bench.harness, "Only read");
    assert!(!bench.script().is_own);
    bench.asks(Action::Script(ScriptAction::Safe(SafeAction::AskTakeOver)));
    bench.asks(Action::Script(ScriptAction::Confirm));
    assert!(bench.script().is_own && bench.safe().held.is_none());
    bench.writes("大事");
    assert!(matches!(first.keep(), Err(BenchError::TakenOver(_))));
    // taken back, it is told here, and what was written is kept
    first.take_over();
    bench.until(|open| open.safe.held.as_ref().is_some_and(|held| held.took_over));
    assert!(!bench.script().is_own && bench.kept().is_some());
    drop(first);
    bench.until(|open| open.safe.held.as_ref().is_some_and(|held| held.free));
    clicks(&mut bench.harness, "Write here");
    assert_eq!((bench.script().is_own, bench.script().title.as_str()), (true, "大事"));
}

#[test]
fn what_was_changed_elsewhere_is_read_again_and_one_stays_where_one_was() {
    let mut bench = Bench::open();
    let moments = bench.script().moments.clone();
    let last = moments.last().expect("a moment").id.clone();
    bench.asks(Action::Script(ScriptAction::Choose(last.clone())));
    bench.changes(ZH_CN, "title = 小事", "title = 要事");
    bench.until(|open| open.title == "要事");
    assert_eq!((bench.moment().id.as_str(), bench.script().unsaved), (last.as_str(), false));
    bench.harness.get_by_label_contains("has been read again");
    clicks(&mut bench.harness, "All right");
    assert_eq!(bench.safe().news, None);
    // by whoever breaks it as well
    bench.changes(SCENARIO, "pass_mark: 7000", "pass_mark: ");
    bench.until(|open| open.problems.as_ref().is_some_and(|all| all.iter().any(|one| one.is_error)));
}

#[test]
fn what_both_changed_is_shown_by_moments_and_chosen() {
    let mut bench = Bench::open();
    bench.writes("我的");
    bench.changes(ZH_CN, "title = 小事", "title = 别人的");
    bench.changes(SCENARIO, "pass_mark: 7000", "pass_mark: 7500");
    bench.press(Modifiers::COMMAND, Key::S);
    bench.until(|open| open.safe.outside.is_some());
    assert!(bench.content.read(ZH_CN).contains("别人的"), "nothing is saved over it");
    clicks(&mut bench.harness, "Compare");
    bench.harness.get_by_label_contains("One thing was changed both here and elsewhere");
    let rows = bench.safe().outside.clone().expect("shown").rows;
    assert_eq!(rows.len(), 2, "{rows:?}");
    let at = rows.iter().position(|row| row.side.is_some()).expect("both changed the title");
    assert_eq!(rows[at].theirs, PieceShown::Said("别人的".into()));
    bench.press(Modifiers::NONE, Key::Escape);
    assert!(!bench.safe().outside.as_ref().expect("still there").is_shown, "back at the scenario");
    clicks(&mut bench.harness, "Compare");
    clicks(&mut bench.harness, "Take theirs");
    assert_eq!(bench.safe().outside.as_ref().expect("shown").rows[at].side, Some(MergeSide::Theirs));
    clicks(&mut bench.harness, "Bring together");
    assert_eq!((bench.script().title.as_str(), bench.script().unsaved), ("别人的", false));
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.script().title, "我的", "it is a step like any other");
}

#[test]
fn what_cannot_be_saved_is_told_and_saved_when_it_can_be() {
    let mut bench = Bench::open();
    bench.writes("大事");
    // where changes wait a file stands in the way
    let way = bench.content.path().join(".composure-changes");
    std::fs::write(&way, "in the way").expect("written");
    bench.press(Modifiers::COMMAND, Key::S);
    assert!(bench.safe().trouble.is_some() && bench.script().unsaved && bench.kept().is_some());
    bench.asks(Action::Script(ScriptAction::Rest));
    assert!(bench.safe().trouble.is_some(), "it is told until it is saved");
    std::fs::remove_file(&way).expect("there");
    clicks(&mut bench.harness, "Try again");
    assert!(bench.safe().trouble.is_none() && !bench.script().unsaved);
    assert!(bench.content.read(ZH_CN).contains("title = 大事") && bench.kept().is_none());
}

#[test]
fn a_file_that_is_gone_is_told_and_written_again() {
    let mut bench = Bench::open();
    let before = bench.content.read(ZH_CN);
    std::fs::remove_file(bench.content.path().join(ZH_CN)).expect("there");
    bench.until(|open| open.safe.outside.is_some());
    assert_eq!(bench.script().title, "小事", "nothing of it is lost");
    clicks(&mut bench.harness, "Compare");
    bench.harness.get_by_label_contains("the words are no longer there");
    clicks(&mut bench.harness, "Bring together");
    assert!(bench.script().unsaved);
    bench.press(Modifiers::COMMAND, Key::S);
    assert_eq!(bench.content.read(ZH_CN), before);
    bench.writes("大事");
    bench.changes(SCENARIO, "Scenario(", "Scenario((");
    bench.until(|open| open.safe.outside.as_ref().is_some_and(|outside| outside.broken.is_some()));
    clicks(&mut bench.harness, "Go on with mine");
    bench.press(Modifiers::COMMAND, Key::S);
    assert!(!bench.content.read(SCENARIO).contains("Scenario((") && !bench.script().unsaved);
}
