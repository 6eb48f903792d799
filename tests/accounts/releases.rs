//! A scenario from its author to the people who are assessed by it, at the command line.

use super::{as_one, bound, texts};
use crate::support::{Content, Station, answer, composure};

/// What the binary answers somebody about the content in a folder.
fn run(station: &Station, content: &Content, number: &str, args: &[&str], code: i32) -> (String, String) {
    let folder = content.path().to_str().unwrap();
    let output = as_one(station, number, &[args, &["--content", folder]].concat());
    let said = texts(&output);
    assert_eq!(output.status.code(), Some(code), "{number} {args:?}\n{}\n{}", said.0, said.1);
    said
}

fn english(content: &Content, args: &[&str]) {
    content.run(&[args, &["--locale", "en-US"]].concat(), 0);
}

#[test]
fn a_scenario_is_sent_tried_out_noted_on_approved_and_retired() {
    let (station, content) = (bound(), Content::of("tests/fixtures/check/proved"));
    let run = |number: &str, args: &[&str], code: i32| run(&station, &content, number, args, code);
    const ID: &str = "annual-fee";
    assert!(run("1003", &["release", "list"], 0).0.contains("with its author"));
    let refused = run("1001", &["release", "approve", ID], 2).1;
    assert!(refused.contains("the scenario is with its author"), "{refused}");
    english(&content, &["check", ID, "--prove", "--certify"]);
    let refused = run("1001", &["release", "approve", ID], 2).1;
    assert!(refused.contains("the scenario is with its author"), "{refused}");
    run("1002", &["release", "send", ID], 0);
    // who tries it out, and who was not asked to
    let refused = run("1001", &["release", "pilot", ID, "9999"], 2).1;
    assert!(refused.contains("9999"), "{refused}");
    run("1001", &["release", "pilot", ID, "1004", "1005"], 0);
    let moves = station.file("moves.txt", "seed 3\nlisten\nmanager\nrecord\n");
    let play = |number: &str, code: i32| {
        run(number, &["play", ID, "--mode", "pilot", "--responses", moves.to_str().unwrap()], code)
    };
    assert!(play("1002", 2).1.contains("you were not asked to try this scenario out"));
    let (_, told) = play("1004", 0);
    assert!(told.contains("You are trying out") && told.contains("this is practice"), "{told}");
    // notes
    let refused = run("1003", &["release", "note", ID, "why?"], 2).1;
    assert!(refused.contains("you may not note"), "{refused}");
    let told = run("1001", &["release", "note", ID, "what comes next?", "--on", "opening"], 0).1;
    let number = told.trim().rsplit(' ').next().unwrap().to_owned();
    let refused = run("1001", &["release", "approve", ID], 2).1;
    assert!(refused.contains("a note is still open"), "{refused}");
    let shown = run("1003", &["release", "show", ID], 0).0;
    for said in [
        "being tried out",
        "on opening, 1001",
        "what comes next?",
        "zh-CN: ready",
        "Tried out by 1004",
        "not yet",
        "tried it out",
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert!(!shown.lines().any(|line| line.contains("Tried out by 1004") && line.contains("not yet")), "{shown}");
    // nobody was assessed by it
    let records = run("1001", &["records", "list"], 0);
    assert!(!records.0.contains("1004"), "{records:?}");
    run("1002", &["release", "settle", ID, &number], 0);
    let refused = run("1002", &["release", "settle", ID, &number], 2).1;
    assert!(refused.contains("no open note has the number"), "{refused}");
    // languages
    let refused = run("1001", &["release", "approve", ID, "--in", "en-US"], 2).1;
    assert!(refused.contains("the words are not ready for release: en-US"), "{refused}");
    english(&content, &["words", ID, "still-right", "en-US", "--all", "--by", "1005"]);
    let told = run("1001", &["release", "approve", ID], 0);
    assert!(told.0.contains("approved in en-US, zh-CN") && told.1.contains("Not released: zh-TW"), "{told:?}");
    assert!(run("1002", &["release", "list"], 0).0.contains("approved"));
    // a word that is another one, and a figure that nobody reads
    english(&content, &["words", ID, "set", "zh-CN", "title", "另一个", "--by", "1005"]);
    let listed = run("1002", &["release", "list"], 0).0;
    assert!(listed.contains("changed since it was approved: the words in zh-CN"), "{listed}");
    run("1002", &["release", "send", ID], 0);
    run("1001", &["release", "return", ID], 0);
    let refused = run("1001", &["release", "return", ID], 2).1;
    assert!(refused.contains("not from here"), "{refused}");
    run("1001", &["release", "retire", ID], 0);
    let shown = run("1002", &["release", "show", ID], 0).0;
    assert!(shown.contains("retired") && shown.contains("Nobody is assessed by it"), "{shown}");
    let verified = answer(
        composure()
            .args(["records", "verify", "--as", "1001", "--secret-file"])
            .arg(super::file(&station, "1001"))
            .env("COMPOSURE_DATA", station.path()),
        0,
    );
    assert!(!verified.out.is_empty());
}

#[test]
fn whoever_read_its_words_does_not_approve_it() {
    let (station, content) = (bound(), Content::of("tests/fixtures/check/proved"));
    english(&content, &["check", "annual-fee", "--prove", "--certify"]);
    english(&content, &["words", "annual-fee", "still-right", "en-US", "--all", "--by", "1001"]);
    run(&station, &content, "1002", &["release", "send", "annual-fee"], 0);
    let refused = run(&station, &content, "1001", &["release", "approve", "annual-fee"], 2).1;
    assert!(refused.contains("somebody else approves it"), "{refused}");
}

#[test]
fn an_open_station_offers_what_was_approved_and_all_once_it_is_told_to() {
    let (station, content) = (super::open(), Content::of("tests/fixtures/check/levels"));
    let folder = content.path().to_str().unwrap().to_owned();
    let moves = station.file("moves.txt", "nothing\n");
    let play = || {
        let mut command = composure();
        command.args(["play", "long-day", "--employee", "1004", "--mode", "assessment", "--trial", "--responses"]);
        command.arg(&moves).args(["--content", &folder, "--locale", "en-US"]).env("COMPOSURE_DATA", station.path());
        answer(&mut command, 2).err
    };
    assert!(play().contains("is not approved as it is here"), "{}", play());
    station.run(["station", "set", "offer-all", "1"], 0);
    assert!(!play().contains("is not approved"), "what is wrong is the transcript: {}", play());
    // nobody is known at an open station, and nobody decides
    let mut command = composure();
    command.args(["release", "send", "long-day", "--content", &folder, "--locale", "en-US"]);
    let refused = answer(command.env("COMPOSURE_DATA", station.path()), 2).err;
    assert!(refused.contains("this station has no HR yet"), "{refused}");
}

#[test]
fn a_pack_brings_what_is_approved_to_another_station_whole_or_not_at_all() {
    const ID: &str = "annual-fee";
    const STORY: &str = "scenarios/annual-fee.ron";
    let (station, content) = (bound(), Content::of("tests/fixtures/check/proved"));
    run(&station, &content, "1002", &["release", "send", ID], 0);
    run(&station, &content, "1001", &["release", "approve", ID], 0);
    let path = station.path().join("ours.pack");
    let pack = path.to_str().unwrap().to_owned();
    let made = run(&station, &content, "1001", &["pack", ID, "--output", &pack], 0).1;
    assert!(made.contains("holds a scenario") && !made.contains("without an approval"), "{made}");
    let key = made.trim().rsplit(' ').next().unwrap().to_owned();
    // another branch, which has the book and not the scenario
    let (other, theirs) = (bound(), Content::of("tests/fixtures/check/proved"));
    let words = |tag: &str| format!("locales/{tag}/scenarios/annual-fee.ftl");
    let files: Vec<_> = ["zh-CN", "zh-TW", "en-US"].map(words).into_iter().chain([STORY.to_owned()]).collect();
    for file in &files {
        std::fs::remove_file(theirs.path().join(file)).unwrap();
    }
    let install = |pack: &str, more: &[&str], code: i32| {
        run(&other, &theirs, "1001", &[&["pack", "install", pack], more].concat(), code)
    };
    let refused = install(&pack, &["--yes"], 2).1;
    assert!(refused.contains("nobody here believes the station") && refused.contains(&key), "{refused}");
    let refused = install(&pack, &["--trust", &"0".repeat(key.len())], 2).1;
    assert!(refused.contains("signed by another key"), "{refused}");
    // altered on its way
    let altered = other.path().join("altered.pack");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("pass_mark: 9500"));
    std::fs::write(&altered, text.replacen("pass_mark: 9500", "pass_mark: 1500", 1)).unwrap();
    let refused = install(altered.to_str().unwrap(), &["--trust", &key, "--yes"], 2).1;
    assert!(refused.contains("was altered after it was signed"), "{refused}");
    // told first, then done
    let told = install(&pack, &["--trust", &key], 1);
    assert!(told.0.contains("approved in zh-CN") && told.1.contains("Nothing has been changed"), "{told:?}");
    assert!(files.iter().all(|file| !theirs.path().join(file).exists()), "nothing was put there");
    install(&pack, &["--yes"], 0);
    for file in &files {
        let read = |content: &Content| std::fs::read(content.path().join(file)).unwrap();
        assert_eq!(read(&content), read(&theirs), "{file}");
    }
    let listed = run(&other, &theirs, "1003", &["release", "list"], 0).0;
    assert!(listed.lines().any(|line| line.contains(ID) && line.contains("approved")), "{listed}");
    // what was edited there stays until somebody says otherwise
    theirs.plant(STORY, "pass_mark: 9500", "pass_mark: 9400");
    let refused = install(&pack, &["--yes"], 2).1;
    assert!(refused.contains("would be lost"), "{refused}");
    assert!(std::fs::read_to_string(theirs.path().join(STORY)).unwrap().contains("9400"));
    install(&pack, &["--yes", "--over"], 0);
    assert!(std::fs::read_to_string(theirs.path().join(STORY)).unwrap().contains("9500"));
}
