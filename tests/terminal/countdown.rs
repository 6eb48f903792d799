//! The terminal's own ways: signing in, choosing, the countdown, leaving and coming back.

use super::pty::{PROMPT, READY, Terminal, available};
use crate::support::{Content, Station, keys};
use composure::records::{JournalStep, Mode};
use std::time::{Duration, Instant};

/// How long it takes to read what [`hurried`] shows first: nine words.
const READING: u64 = 9 * 300;

/// The content that ships, but for an opening of few words, said quietly, at which nobody waits longer than a second.
fn hurried() -> Content {
    let content = Content::new();
    content.plant("scenarios/rude-customer.ron", "patience: 20000", "patience: 1000");
    let played = r#"(say: "opening", act: Shout, stage: [Slam, Crowd(2)], props: [Ticket], "#;
    content.plant("scenarios/rude-customer.ron", played, r#"(say: "opening", "#);
    let path = content.path().join("locales/en-US/scenarios/rude-customer.ftl");
    let text = std::fs::read_to_string(&path).unwrap();
    let short = |line: &str| match line.split_once(" = ") {
        Some(("opening", _)) => "opening = Well?".to_owned(),
        Some((id @ ("    .hear" | "    .regret" | "    .question" | "    .straight"), _)) => {
            format!("{id} = Good afternoon.")
        }
        _ => line.to_owned(),
    };
    std::fs::write(path, text.lines().map(|line| short(line) + "\n").collect::<String>()).unwrap();
    content
}

#[test]
fn silence_is_taken_when_all_could_be_read_and_patience_runs_out() {
    if !available() {
        return;
    }
    let content = hurried();
    let station = Station::quick();
    // nobody approved a scenario that was hurried
    station.run(["station", "set", "offer-all", "1"], 0);
    let begun = Instant::now();
    let args = format!("play rude-customer --employee E1001 --seed 7 --content '{}'", content.path().display());
    let mut terminal = Terminal::start(&station, &args);
    terminal.wait_for("Time ran out. You did not answer.", 1);
    assert!(begun.elapsed() >= Duration::from_millis(READING + 1_000));
    terminal.wait_for(PROMPT, 2);
    let text = terminal.text();
    assert!(
        text.contains("(1–4)  3 s to read, then 1 s to think\n1 s left to think\n1 s left to think\nTime ran out."),
        "{text}"
    );
    assert!(text.contains("\n> (no answer)\n"), "{text}");
    terminal.leave();
    assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
    let store = station.store();
    let attempt = store.unfinished(&station.learner().subject).unwrap().remove(0);
    let journal = store.journal(&attempt.id).unwrap();
    assert_eq!(journal.len(), 1);
    assert_eq!(journal[0].command, JournalStep::Silence { node: "opening".into() });
    assert_eq!(journal[0].elapsed.0, READING + 1_000);
    assert_eq!(attempt.mode, Mode::Assessment);
}

#[test]
fn the_clock_waits_for_whoever_reads_the_briefing_and_who_leaves_there_has_begun_nothing() {
    if !available() {
        return;
    }
    let content = hurried();
    let station = Station::quick();
    // nobody approved a scenario that was hurried
    station.run(["station", "set", "offer-all", "1"], 0);
    for (locale, ready) in [("en-US", READY[0]), ("zh-CN", READY[1]), ("zh-TW", READY[2])] {
        let path = content.path().display();
        let args = format!("play rude-customer --employee E1001 --seed 7 --locale {locale} --content '{path}'");
        let mut terminal = Terminal::start(&station, &args);
        terminal.hesitate();
        terminal.wait_for(ready, 1);
        std::thread::sleep(Duration::from_millis(300));
        assert!(!terminal.text().contains(" 1. "), "{}", terminal.text());
        terminal.leave();
        assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
        assert_eq!(station.store().attempts(&station.learner().subject).unwrap(), []);
    }
    let args = format!("play rude-customer --employee E1001 --seed 7 --content '{}'", content.path().display());
    let mut terminal = Terminal::start(&station, &args);
    terminal.hesitate();
    terminal.wait_for(READY[0], 1);
    // longer than there is time to answer
    std::thread::sleep(Duration::from_millis(READING + 1_500));
    terminal.key("");
    terminal.wait_for(PROMPT, 1);
    terminal.key(keys("rude-customer", "model")[0].number);
    terminal.wait_for(PROMPT, 2);
    assert!(!terminal.text().contains("Time ran out"), "{}", terminal.text());
    terminal.leave();
    assert_eq!(terminal.finish().code(), Some(0));
    // nor does it run when one comes back, until the conversation can be read
    let mut terminal = Terminal::start(&station, &args);
    terminal.hesitate();
    terminal.wait_for(READY[0], 1);
    assert!(!terminal.text().contains("\n> "), "nothing is shown before: {}", terminal.text());
    terminal.leave();
    assert_eq!(terminal.finish().code(), Some(0));
}

#[test]
fn more_time_for_the_learner_is_honoured_and_an_answer_in_time_counts() {
    if !available() {
        return;
    }
    let content = hurried();
    let station = Station::quick();
    // nobody approved a scenario that was hurried
    station.run(["station", "set", "offer-all", "1"], 0);
    let args = format!(
        "play rude-customer --employee E1001 --seed 7 --time-factor 300 --mode practice --content '{}'",
        content.path().display()
    );
    let begun = Instant::now();
    let mut terminal = Terminal::start(&station, &args);
    terminal.wait_for(PROMPT, 1);
    std::thread::sleep(Duration::from_millis(READING + 1_500));
    terminal.key(keys("rude-customer", "model")[0].number);
    terminal.wait_for(PROMPT, 2);
    let waited = begun.elapsed();
    terminal.leave();
    assert_eq!(terminal.finish().code(), Some(0));
    let store = station.store();
    let attempt = store.unfinished(&station.learner().subject).unwrap().remove(0);
    let journal = store.journal(&attempt.id).unwrap();
    assert_eq!(journal[0].command, JournalStep::Respond { node: "opening".into(), response: "hear".into() });
    let elapsed = u128::from(journal[0].elapsed.0);
    assert!(
        (u128::from(READING) + 1_001..=waited.as_millis()).contains(&elapsed),
        "{elapsed} ms, {waited:?} by our clock"
    );
}

#[test]
fn everything_is_asked_for_that_was_not_given() {
    if !available() {
        return;
    }
    let station = Station::quick();
    let mut terminal = Terminal::start(&station, "play");
    terminal.wait_for("Employee number:", 1);
    terminal.bytes(b"E\xb3\xc2\n");
    terminal.wait_for("That line is not UTF-8 text", 1);
    terminal.wait_for("Employee number:", 2);
    terminal.key("E1001");
    terminal.wait_for("Choose a customer (enter the number):", 1);
    for (at, bad) in ["0", "5", "rude-customer", "-1", ""].into_iter().enumerate() {
        terminal.key(bad);
        terminal.wait_for("Please enter a number from 1 to 4.", at + 1);
    }
    terminal.key("4");
    terminal.wait_for(PROMPT, 1);
    terminal.bytes(b"\xb3\xc2\n");
    terminal.wait_for("That line is not UTF-8 text", 2);
    assert!(terminal.text().contains("\nClosed in His Face\n"), "{}", terminal.text());
    terminal.key("9");
    terminal.wait_for("Please enter a number from 1 to ", 6);
    terminal.key("1");
    terminal.wait_for(PROMPT, 2);
    assert_eq!(terminal.acknowledged(), 1);
    terminal.leave();
    assert_eq!(terminal.finish().code(), Some(0));
}

#[test]
fn alone_at_a_terminal_it_plays() {
    if !available() {
        return;
    }
    let mut terminal = Terminal::start(&Station::quick(), "");
    terminal.wait_for("Employee number:", 1);
    terminal.leave();
    assert_eq!(terminal.finish().code(), Some(0));
}

#[test]
fn coming_back_the_attempt_keeps_its_language() {
    if !available() {
        return;
    }
    let station = Station::quick();
    let play = "play emergency-withdrawal --employee E1001 --seed 7 --locale";
    let run = |locale: &str, prompt: &str| {
        let mut terminal = Terminal::start(&station, &format!("{play} {locale}"));
        terminal.wait_for(prompt, 1);
        terminal.leave();
        assert_eq!(terminal.finish().code(), Some(0));
        terminal.text()
    };
    let first = run("en-US", PROMPT);
    assert!(first.contains("I need 9,800 yuan."), "{first}");
    let second = run("zh-CN", PROMPT);
    assert!(second.contains("I need 9,800 yuan."), "{second}");
}

#[test]
fn an_employee_nobody_knows_is_refused() {
    if !available() {
        return;
    }
    let station = Station::quick();
    let mut terminal = Terminal::start(&station, "play rude-customer");
    terminal.wait_for("Employee number:", 1);
    terminal.key("E9999");
    assert_eq!(terminal.finish().code(), Some(2));
    assert!(terminal.text().contains("`E9999` is not one of the sample employees"), "{}", terminal.text());
}

#[test]
fn leaving_keeps_the_attempt_and_coming_back_goes_on() {
    if !available() {
        return;
    }
    let station = Station::quick();
    let keys = keys("media-threat", "model");
    let play = "play media-threat --employee E1001 --seed 7";
    let mut terminal = Terminal::start(&station, play);
    for (at, key) in keys[..4].iter().enumerate() {
        terminal.wait_for(PROMPT, at + 1);
        terminal.key(key.number);
    }
    terminal.wait_for(PROMPT, 5);
    terminal.leave();
    assert_eq!(terminal.finish().code(), Some(0));
    let before = terminal.text();
    // another seed is asked about; what was drawn stays drawn
    let mut terminal = Terminal::start(&station, "play --employee E1001 --seed 8");
    terminal.wait_for("2. begin another with the seed 8", 1);
    terminal.key("1");
    for (at, key) in keys[4..].iter().enumerate() {
        terminal.wait_for(PROMPT, at + 1);
        terminal.key(key.number);
    }
    assert_eq!(terminal.finish().code(), Some(0));
    let text = terminal.text();
    assert!(text.contains("You have an unfinished attempt: "), "{text}");
    let conversation =
        |text: &str| text.lines().filter(|line| line.starts_with("> ")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(conversation(&text)[..4], conversation(&before)[..], "what was said is shown again");
    assert_eq!(conversation(&text).len(), keys.len());
    assert!(text.contains("\n══ Debrief ══\nPassed · 100"), "{text}");
    let records = station.store().records(&Default::default()).unwrap();
    assert_eq!(records.len(), 1);
    assert!(text.contains(&format!("Saved as record {}.", records[0].attempt.id)), "{text}");
    station.check_journals(&crate::support::moves("media-threat", "model"));
}

#[test]
fn whoever_resumes_is_told_that_nothing_waits_and_whoever_leaves_practice_how_to_come_back() {
    if !available() {
        return;
    }
    let station = Station::quick();
    let play = "play media-threat --employee E1001 --mode practice --resume";
    let mut terminal = Terminal::start(&station, play);
    terminal.wait_for("E1001 has no unfinished attempt, so a new one begins.", 1);
    terminal.wait_for(PROMPT, 1);
    terminal.leave();
    assert_eq!(terminal.finish().code(), Some(0));
    assert!(terminal.text().contains("Run play with --mode practice --resume to continue it."), "{}", terminal.text());
    // as it is told one comes back
    let mut terminal = Terminal::start(&station, play);
    terminal.wait_for("You have an unfinished attempt: ", 1);
    terminal.wait_for(PROMPT, 1);
    terminal.leave();
    assert_eq!(terminal.finish().code(), Some(0));
}

#[test]
fn practice_asks_where_the_rules_stand_and_an_assessment_cannot() {
    if !available() {
        return;
    }
    for (mode, told) in [("practice", 1), ("assessment", 0)] {
        let station = Station::quick();
        let mut terminal =
            Terminal::start(&station, &format!("play media-threat --employee E1001 --seed 7 --mode {mode}"));
        terminal.wait_for(PROMPT, 1);
        terminal.key(keys("media-threat", "model")[0].number);
        terminal.wait_for(PROMPT, 2);
        terminal.key("?");
        // a line that is no answer is told so, in either mode, after what was asked
        terminal.key("x");
        terminal.wait_for("Please enter a number from 1 to ", 2 - told);
        let text = terminal.text();
        assert_eq!(text.matches("? shows where the rules stand").count(), 2 * told, "{text}");
        assert_eq!(text.matches("\n  Met: ").count() > 0, told == 1, "{text}");
        terminal.leave();
        assert_eq!(terminal.finish().code(), Some(0));
    }
}

#[test]
fn whoever_is_assessed_first_reads_what_becomes_of_his_data_once() {
    if !available() {
        return;
    }
    let station = Station::quick();
    let heading = "How your data are handled";
    let play = |mode: &str| {
        let mut terminal =
            Terminal::start(&station, &format!("play rude-customer --employee E1001 --new --mode {mode}"));
        terminal.wait_for(PROMPT, 1);
        terminal.leave();
        assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
        terminal.text()
    };
    let read = || station.store().notices_read(&station.learner().subject).unwrap();
    assert!(!play("practice").contains(heading));
    assert_eq!(read(), []);
    let text = play("assessment");
    let (before, after) = text.split_once(heading).unwrap_or_else(|| panic!("{text}"));
    assert!(!before.contains(READY[0]) && after.contains(READY[0]), "{text}");
    assert!(after.contains("Practice and warm-ups are yours alone"), "{text}");
    let (notice, _) = read().pop().unwrap();
    assert!(notice.version.starts_with("2026-11-") && text.contains(&notice.short_version()), "{notice:?}");
    assert!(!play("assessment").contains(heading), "it was read");
    // the bank's own is read by everybody, and kept with the record
    let own = station.file("own.txt", "We keep what you answer.\n");
    let said = station.run(["station", "notice", "--file", own.to_str().unwrap()], 0);
    assert!(said.out.ends_with("We keep what you answer.\n"), "{}", said.out);
    let text = play("assessment");
    assert!(text.contains(heading) && text.contains("We keep what you answer."), "{text}");
    assert_eq!(read().len(), 2);
    let store = rusqlite::Connection::open(station.path().join("station.sqlite")).unwrap();
    let mut query = store.prepare("SELECT notice FROM circumstances ORDER BY rowid").unwrap();
    let notices: Vec<u32> = query.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(notices, [0, 1, 1, 2]);
    let said = station.run(["station", "notice", "--shipped"], 0);
    assert!(said.out.contains("个人信息告知"), "{}", said.out);
    station.file("own.txt", "\n");
    assert!(station.refused(["station", "notice", "--file", own.to_str().unwrap()]).contains("it says nothing"));
}
