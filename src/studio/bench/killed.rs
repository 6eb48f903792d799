//! A studio that is really killed, or runs out of room: the tests run themselves once more as the process that it happens to.

use super::*;
use crate::content::tests::{Folder, SCENARIO};
use crate::locale::Language;
use crate::studio::edit::{FieldEdit, Owner, TextKey};
use crate::studio::words::Author;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;

/// Where the process that something happens to works.
const PLACE: &str = "COMPOSURE_TEST_BENCH";
/// How often one is killed.
const KILLS: u32 = 12;

fn author() -> Author {
    Author { by: None, at: "2026-03-06T15:40:00Z".to_owned() }
}

/// The title and the minutes of an answer say the same number: they stand in two files.
fn write(bench: &mut Workbench, number: u32) {
    let owner = Owner::Answer { moment: "closing".to_owned(), answer: "bye".to_owned() };
    bench.edit(&Edit::Set(owner, FieldEdit::Minutes(number))).expect("made");
    let (language, key) = (Language::source(), TextKey::message("title"));
    bench.edit(&Edit::Text { language, key, text: format!("第{number}回") }).expect("made");
}

/// The number that both say.
fn written(bench: &Workbench) -> u32 {
    let title = bench.scenario().words(&Language::source(), &TextKey::message("title")).expect("there");
    let number = title.trim_start_matches('第').trim_end_matches('回').parse().unwrap_or(0);
    let story = bench.scenario().file(&ScenarioFile::Story).expect("there");
    assert!(number == 0 || story.contains(&format!("takes: {number}, goto: \"done\"")), "{title}\n{story}");
    number
}

/// The process that it happens to: this test once more, told where to work.
fn process(test: &str, folder: &Folder, before: &str) -> Command {
    let own = std::env::current_exe().expect("a program");
    let mut command = Command::new("sh");
    let name = format!("studio::bench::killed::{test}");
    command.args(["-c", &format!("{before} exec \"$0\" \"$@\"")]).arg(own).args([&name, "--exact", "--nocapture"]);
    command.env(PLACE, folder.path()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Says something to whoever waits for it.
#[expect(clippy::disallowed_methods, reason = "whoever waits reads what the process says")]
fn say(what: &str) {
    let mut out = std::io::stdout();
    if writeln!(out, "\nsaid {what}").and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

#[cfg(unix)]
#[test]
fn whenever_a_studio_is_killed_what_it_said_it_kept_is_offered_and_what_it_saved_is_whole() {
    if let Some(place) = std::env::var_os(PLACE) {
        let mut bench = Workbench::open(Path::new(&place), "small", "li", None).expect("opened");
        for number in 1.. {
            write(&mut bench, number);
            if number % 3 == 0 { bench.save(&author()) } else { bench.keep() }.expect("safe");
            say(&number.to_string());
        }
    }
    let (mut chance, mut taken_up) = (0x9E37_79B9_u32, 0);
    for _ in 0..KILLS {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let folder = Folder::sound();
        let test = "whenever_a_studio_is_killed_what_it_said_it_kept_is_offered_and_what_it_saved_is_whole";
        let mut child = process(test, &folder, "").spawn().expect("begun");
        let mut out = BufReader::new(child.stdout.take().expect("piped"));
        let (mut said, mut line) = (0, String::new());
        let mut hear = |line: &mut String| {
            line.clear();
            let more = out.read_line(line).expect("read") > 0;
            said = line.trim().strip_prefix("said ").map_or(said, |number| number.parse().unwrap_or(said));
            more.then_some(said)
        };
        while hear(&mut line).is_some_and(|said| said < chance % 23 + 1) {}
        std::thread::sleep(Duration::from_micros(u64::from(chance >> 16) % 4_000));
        child.kill().expect("killed");
        child.wait().expect("ended");
        let mut last = 0;
        while let Some(said) = hear(&mut line) {
            last = said;
        }
        let least = last.max(chance % 23 + 1);
        let mut bench = Workbench::open(folder.path(), "small", "chen", None).expect("opened");
        assert!(bench.read_only().is_none(), "who is dead holds nothing");
        let saved = written(&bench);
        for left in bench.left_unsaved().iter().take(1) {
            bench.take_up(left, &MergeChoices::new()).expect("taken up");
            taken_up += 1;
        }
        assert!(written(&bench) >= least, "{least} was safe: {saved} saved, {} taken up", written(&bench));
        bench.save(&author()).expect("saved");
        drop(bench);
        let bench = Workbench::open(folder.path(), "small", "wei", None).expect("opened");
        assert!(written(&bench) >= least && bench.left_unsaved().is_empty());
    }
    assert!(taken_up > 0, "some were killed between two saves");
}

#[cfg(unix)]
#[test]
fn where_there_is_no_more_room_it_is_told_and_nothing_is_half_written() {
    if let Some(place) = std::env::var_os(PLACE) {
        let mut bench = Workbench::open(Path::new(&place), "small", "li", None).expect("opened");
        write(&mut bench, 7);
        say(match bench.save(&author()) {
            Err(BenchError::Lost { .. }) => "lost",
            Err(BenchError::NotSaved(_)) => "kept",
            other => panic!("{other:?}"),
        });
        assert_eq!(written(&bench), 7, "it is all here");
        say("here");
        return;
    }
    // files of no more than 1 KiB, which neither the words nor what is kept of them fits
    let folder = Folder::sound();
    let before = folder.read(SCENARIO);
    let test = "where_there_is_no_more_room_it_is_told_and_nothing_is_half_written";
    let mut child = process(test, &folder, "trap '' XFSZ; ulimit -f 2;").spawn().expect("begun");
    let mut said = String::new();
    child.stdout.take().expect("piped").read_to_string(&mut said).expect("read");
    assert!(child.wait().expect("ended").success(), "{said}");
    assert!(said.contains("said lost") && said.contains("said here"), "{said}");
    assert_eq!(folder.read(SCENARIO), before);
    assert!(!folder.path().join("scenarios/small.review").exists(), "nothing of it");
    let mut bench = Workbench::open(folder.path(), "small", "chen", None).expect("opened");
    assert_eq!((bench.left_unsaved().len(), written(&bench)), (0, 0));
    write(&mut bench, 8);
    bench.save(&author()).expect("there is room again");
}
