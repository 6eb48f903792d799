//! Nothing that was edited is lost, whatever happens to the files, the disk and the program.

use super::*;
use crate::content::Diagnostic;
use crate::content::tests::{Folder, SCENARIO};
use crate::locale::Language;
use crate::studio::edit::{FieldEdit, Owner, TextKey};
use crate::studio::merge::{MergePlace, MergeSide};
use crate::studio::words::Author;

fn open(folder: &Folder, who: &str) -> Workbench {
    Workbench::open(folder.path(), "small", who, None).expect("opened")
}

fn minutes(count: u32) -> Edit {
    let owner = Owner::Answer { moment: "closing".to_owned(), answer: "bye".to_owned() };
    Edit::Set(owner, FieldEdit::Minutes(count))
}

fn title(text: &str) -> Edit {
    Edit::Text { language: Language::source(), key: TextKey::message("title"), text: text.to_owned() }
}

fn author() -> Author {
    Author { by: None, at: "2026-03-06T15:40:00Z".to_owned() }
}

const WORDS: &str = "locales/zh-CN/scenarios/small.ftl";

/// What stands beside the scenario.
fn beside(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(folder.path().join("scenarios")).expect("there");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.filter(|name| name.starts_with('.')).collect();
    names.sort();
    names
}

#[test]
fn what_is_edited_is_saved_together_and_nothing_is_left_beside() {
    let folder = Folder::sound().edit(SCENARIO, "// The smallest", "\u{feff}// The smallest");
    let before = [folder.read(SCENARIO), folder.read(WORDS)];
    let mut bench = open(&folder, "li");
    bench.edit(&minutes(3)).expect("made");
    bench.edit(&title("大事")).expect("made");
    assert_eq!(bench.unsaved().len(), 2);
    bench.keep().expect("kept");
    assert_eq!(beside(&folder).len(), 3);
    bench.save(&author()).expect("saved");
    assert!(bench.unsaved().is_empty());
    assert_eq!(
        folder.read(SCENARIO),
        before[0].replace("(kind: Say, goto: \"done\")", "(kind: Say, takes: 3, goto: \"done\")")
    );
    assert_eq!(folder.read(WORDS), before[1].replace("title = 小事", "title = 大事"));
    assert!(bench.undo() && bench.undo());
    bench.save(&author()).expect("saved");
    assert_eq!([folder.read(SCENARIO), folder.read(WORDS)], before, "byte for byte");
    drop(bench);
    assert_eq!(beside(&folder), [""; 0]);
    // what lies beside is nothing that a check is about
    let bench = open(&folder, "li");
    let beside = |one: &Diagnostic| one.file.path.contains("/.small");
    assert!(!folder.load().diagnostics.iter().any(beside));
    drop(bench);
}

#[test]
fn what_a_killed_studio_had_not_saved_is_offered_and_taken_up() {
    let folder = Folder::sound();
    let mut bench = open(&folder, "li");
    bench.edit(&minutes(3)).expect("made");
    bench.edit(&title("大事")).expect("made");
    bench.keep().expect("kept");
    // as a kill leaves it: locks are gone, files are there
    let files: Vec<_> =
        beside(&folder).into_iter().map(|name| (name.clone(), folder.read(&format!("scenarios/{name}")))).collect();
    drop(bench);
    let folder =
        files.into_iter().fold(folder, |folder, (name, text)| folder.write(&format!("scenarios/{name}"), text));
    let mut bench = open(&folder, "chen");
    assert_eq!(bench.read_only(), None, "a dead studio holds nothing");
    let left = bench.left_unsaved();
    let [one] = &left[..] else { panic!("{left:?}") };
    assert_eq!(one.who, "li");
    let merged = bench.take_up(one, &MergeChoices::new()).expect("taken up");
    assert_eq!(merged.conflicts().count(), 0);
    assert_eq!(bench.unsaved().len(), 2);
    bench.save(&author()).expect("saved");
    assert!(folder.read(SCENARIO).contains("takes: 3, goto: \"done\"") && folder.read(WORDS).contains("大事"));
    assert!(bench.left_unsaved().is_empty());
    drop(bench);
    assert_eq!(beside(&folder), [""; 0]);
}

#[test]
fn a_second_studio_reads_or_takes_over_knowingly() {
    let folder = Folder::sound();
    let mut first = open(&folder, "li");
    first.edit(&minutes(3)).expect("made");
    let mut second = open(&folder, "chen");
    assert_eq!(second.read_only().map(|by| by.who.as_str()), Some("li"));
    assert!(matches!(second.edit(&minutes(4)), Err(BenchError::Read(by)) if by.who == "li"));
    assert!(second.left_unsaved().is_empty(), "what a running studio keeps is its own");
    second.take_over();
    second.edit(&minutes(4)).expect("made");
    second.save(&author()).expect("saved");
    let told = first.save(&author()).expect_err("taken over");
    assert!(matches!(&told, BenchError::TakenOver(by) if by.who == "chen"), "{told}");
    assert!(first.edit(&minutes(5)).is_err() && !first.undo());
    assert!(folder.read(SCENARIO).contains("takes: 4"), "nothing was saved over");
    drop(first);
    let left = second.left_unsaved();
    let [one] = &left[..] else { panic!("{left:?}") };
    let merged = second.take_up(one, &MergeChoices::new()).expect("taken up");
    assert_eq!(merged.conflicts().count(), 1, "{:?}", merged.changes);
    drop(second);
    assert!(open(&folder, "wei").read_only().is_none());
}

#[test]
fn what_was_changed_outside_is_not_saved_over_but_brought_together() {
    let folder = Folder::sound();
    let mut bench = open(&folder, "li");
    bench.edit(&minutes(3)).expect("made");
    assert_eq!(bench.look_outside().expect("read"), None);
    let folder = folder.edit(SCENARIO, "pass_mark: 7000", "pass_mark: 7500 /* the branch's */").edit(
        WORDS,
        "title = 小事",
        "title = 要事",
    );
    assert!(matches!(bench.save(&author()), Err(BenchError::ChangedOutside)));
    let outside = bench.look_outside().expect("read").expect("changed");
    let shown = bench.compare(&outside, &MergeChoices::new()).expect("sound");
    assert_eq!((shown.changes.len(), shown.conflicts().count()), (2, 0), "{:?}", shown.changes);
    bench.bring_together(outside, &MergeChoices::new()).expect("sound");
    bench.save(&author()).expect("saved");
    let story = folder.read(SCENARIO);
    assert!(story.contains("pass_mark: 7500 /* the branch's */") && story.contains("takes: 3"), "{story}");
    assert!(folder.read(WORDS).contains("要事"));
    // both the same piece: a person chooses
    bench.edit(&title("我的")).expect("made");
    let folder = folder.edit(WORDS, "title = 要事", "title = 别人的");
    let outside = bench.look_outside().expect("read").expect("changed");
    let place = MergePlace::Words { language: Language::source(), key: TextKey::message("title") };
    let chosen = MergeChoices::from([(place, MergeSide::Theirs)]);
    assert_eq!(bench.bring_together(outside, &chosen).expect("sound").conflicts().count(), 1);
    assert!(bench.unsaved().is_empty());
    assert!(bench.undo(), "it is a step like any other");
    drop(folder);
}

#[test]
fn a_file_that_was_deleted_is_written_again() {
    let folder = Folder::sound();
    let mut bench = open(&folder, "li");
    bench.edit(&title("大事")).expect("made");
    let folder = folder.without(WORDS);
    assert!(matches!(bench.save(&author()), Err(BenchError::ChangedOutside)));
    let outside = bench.look_outside().expect("read").expect("changed");
    let merged = bench.bring_together(outside, &MergeChoices::new()).expect("sound");
    assert!(matches!(&merged.changes[..], [one] if matches!(one.place, MergePlace::Gone(_))));
    bench.save(&author()).expect("saved");
    assert!(folder.read(WORDS).contains("title = 大事"));
    let folder = folder.without(SCENARIO);
    let outside = bench.look_outside().expect("read").expect("changed");
    bench.bring_together(outside, &MergeChoices::new()).expect("sound");
    bench.save(&author()).expect("saved");
    assert!(folder.read(SCENARIO).contains("Scenario("));
    assert!(matches!(Workbench::open(folder.path(), "none", "li", None), Err(BenchError::NoScenario { .. })));
}

/// Where nothing can be written: a folder in the place of a file, which no right of any user makes writable.
#[cfg(unix)]
#[test]
fn where_nothing_can_be_written_edits_are_kept_aside_and_saving_says_why() {
    let folder = Folder::sound();
    let aside = tempfile::tempdir().expect("a folder");
    let mut bench = Workbench::open(folder.path(), "small", "li", Some(aside.path())).expect("opened");
    bench.edit(&minutes(3)).expect("made");
    // a change waits in a folder of this name, which a file stands in the way of
    let folder = folder.write(".composure-changes", "in the way");
    let before = folder.read(SCENARIO);
    let told = bench.save(&author()).expect_err("not saved");
    assert!(matches!(told, BenchError::NotSaved(_)), "{told}");
    assert_eq!(folder.read(SCENARIO), before);
    assert!(beside(&folder).iter().any(|name| name.ends_with(".kept.json")));
    // nor beside it
    let kept = kept::place(&folder.path().join("scenarios"), "small", &bench.token);
    fs::remove_file(&kept).expect("there");
    fs::create_dir(&kept).expect("made");
    bench.save(&author()).expect_err("not saved");
    let inside = fs::read_dir(aside.path()).expect("there").count();
    assert_eq!(inside, 1, "it is kept aside");
    fs::remove_file(folder.path().join(".composure-changes")).expect("there");
    fs::remove_dir(&kept).expect("there");
    bench.save(&author()).expect("saved");
    assert!(folder.read(SCENARIO).contains("takes: 3"));
}

#[test]
fn what_was_kept_goes_when_it_is_taken_back_and_when_it_is_let_go() {
    let folder = Folder::sound();
    let mut bench = open(&folder, "li");
    let kept = || beside(&folder).iter().filter(|name| name.ends_with(".kept.json")).count();
    bench.edit(&minutes(3)).expect("made");
    bench.keep().expect("kept");
    assert_eq!(kept(), 1);
    bench.undo();
    bench.keep().expect("nothing to keep");
    assert_eq!(kept(), 0, "what is on disk is not offered after a crash");
    bench.redo();
    bench.keep().expect("kept");
    bench.let_go();
    drop(bench);
    assert_eq!(beside(&folder), [""; 0]);
}

#[test]
fn where_nothing_was_edited_what_is_outside_is_read_again_sound_or_not() {
    let folder = Folder::sound();
    let mut bench = open(&folder, "li");
    let folder = folder.edit(SCENARIO, "pass_mark: 7000", "pass_mark: 7500");
    let outside = bench.look_outside().expect("read").expect("changed");
    assert!(bench.can_read_again(&outside));
    bench.read_again(outside);
    assert!(bench.unsaved().is_empty() && bench.look_outside().expect("read").is_none());
    let folder = folder.write(SCENARIO, "Scenario(pass_mark: ");
    let outside = bench.look_outside().expect("read").expect("changed");
    bench.read_again(outside);
    assert_eq!(bench.scenario().file(&ScenarioFile::Story), Some("Scenario(pass_mark: "));
    assert!(bench.undo(), "it is a step like any other");
    let outside = bench.look_outside().expect("read");
    assert_eq!(outside, None, "that is known");
    bench.save(&author()).expect("saved");
    assert!(folder.read(SCENARIO).contains("pass_mark: 7500"));
    // broken outside, edited here: it cannot be brought together, and mine is kept knowingly
    bench.edit(&minutes(3)).expect("made");
    let folder = folder.write(SCENARIO, "Scenario(");
    let outside = bench.look_outside().expect("read").expect("changed");
    assert!(!bench.can_read_again(&outside) && bench.compare(&outside, &MergeChoices::new()).is_err());
    bench.keep_mine(outside);
    bench.save(&author()).expect("saved");
    assert!(folder.read(SCENARIO).contains("takes: 3"));
    let folder = folder.without(WORDS);
    let outside = bench.look_outside().expect("read").expect("changed");
    assert!(!bench.can_read_again(&outside), "what is gone is told");
    drop(folder);
}

#[test]
fn whoever_reads_is_told_when_it_is_let_go_and_what_was_kept_of_his_is_not_offered_to_him() {
    let folder = Folder::sound();
    let mut first = open(&folder, "li");
    first.edit(&minutes(3)).expect("made");
    let mut second = open(&folder, "chen");
    let seen = |bench: &mut Workbench| {
        let report = bench.errand().look(true);
        bench.heard(report)
    };
    assert!(!seen(&mut second).expect("read").free);
    second.take_over();
    let told = seen(&mut first).expect_err("taken over");
    assert!(matches!(told, BenchError::TakenOver(_)), "{told}");
    assert_eq!(seen(&mut second).expect("read").left.len(), 1, "it is offered where it was taken over");
    drop(second);
    let back = seen(&mut first).expect("read");
    assert!(back.free);
    first.take_over();
    assert_eq!(seen(&mut first).expect("read").left, [], "it is all here");
    first.save(&author()).expect("saved");
    drop(first);
    assert_eq!(beside(&folder), [""; 0]);
}

#[test]
fn a_source_that_is_typed_makes_the_others_stale_when_it_is_saved() {
    let folder = Folder::sound();
    let mut bench = open(&folder, "li");
    bench.edit(&title("大事")).expect("made");
    bench.save(&author()).expect("saved");
    assert!(bench.unsaved().is_empty() && bench.look_outside().expect("read").is_none());
    let review = folder.read("scenarios/small.review");
    assert_eq!(review.lines().filter(|line| line.contains("\"stood\"")).count(), 2, "{review}");
    assert!(folder.load().diagnostics.iter().any(|one| one.code.id() == "C064"), "both are stale");
    let mut other = open(&folder, "chen");
    assert!(other.undo() || other.read_only().is_some());
    bench.undo();
    bench.save(&author()).expect("saved");
    assert_eq!(folder.read("scenarios/small.review"), review, "nothing more is to be said of it");
}
