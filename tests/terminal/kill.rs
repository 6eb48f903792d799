//! SIGKILL at any moment: what was acknowledged is in the journal, and the attempt goes on from exactly there.

use super::pty::{PROMPT, Terminal, available};
use crate::support::{Key, SCENARIOS, Station, keys, moves, transcript, usually_killed, without_ids_and_times};
use composure::records::{AttemptId, JournalStep, Store};
use rand::RngExt as _;
use std::process::Stdio;
use std::time::{Duration, Instant};

/// What an attempt's journal must hold: the keys typed, from the beginning, without gaps.
fn journalled(store: &Store, attempt: &AttemptId, keys: &[Key]) -> usize {
    let journal = store.journal(attempt).unwrap();
    for (at, (entry, key)) in journal.iter().zip(keys).enumerate() {
        assert_eq!(entry.seq as usize, at);
        assert_eq!(entry.command, JournalStep::Respond { node: key.node.clone(), response: key.response.clone() });
        assert_eq!(entry.offered[key.number - 1], key.response, "the order shown");
    }
    journal.len()
}

/// The rest of a transcript, as a file.
fn rest(station: &Station, scenario: &str, from: usize) -> std::path::PathBuf {
    let ids = moves(scenario, "model").into_iter().skip(from).map(|one| one.response.unwrap());
    station.file("rest.txt", format!("# the rest\n{}\n", ids.collect::<Vec<_>>().join("\n")))
}

/// What the model leads to when nothing interrupts it.
fn undisturbed(scenario: &str) -> serde_json::Value {
    let station = Station::quick();
    without_ids_and_times(
        station.play(scenario, &transcript(scenario, "model"), &["--json", "--locale", "en-US"], 0).json(),
    )
}

#[test]
fn nothing_acknowledged_is_lost_at_the_keyboard() {
    if !available() {
        return;
    }
    std::thread::scope(|scope| {
        for scenario in SCENARIOS {
            scope.spawn(move || killed_at_the_keyboard(scenario, usually_killed(8)));
        }
    });
}

fn killed_at_the_keyboard(scenario: &str, rounds: u32) {
    let expected = undisturbed(scenario);
    let keys = keys(scenario, "model");
    let mut random = rand::rng();
    for round in 0..rounds {
        let station = Station::new();
        let args = format!("play {scenario} --employee E1001 --seed 7");
        let mut terminal = Terminal::start(&station, &args);
        let before = if round == 0 { keys.len() - 1 } else { random.random_range(0..keys.len()) };
        for (at, key) in keys[..before].iter().enumerate() {
            terminal.wait_for(PROMPT, at + 1);
            terminal.key(key.number);
        }
        terminal.wait_for(PROMPT, before + 1);
        let typed = before + usize::from(round % 4 != 3);
        if typed > before {
            terminal.key(keys[before].number);
        }
        // at once, or within the few milliseconds that a write takes
        std::thread::sleep(Duration::from_micros(if round % 4 == 1 { 0 } else { random.random_range(0..8_000) }));
        let terminal = terminal.kill();
        let acknowledged = terminal.acknowledged();
        assert!(acknowledged >= before, "all but the last were answered:\n{}", terminal.text());
        let store = station.store();
        let attempt = store.attempts(&station.learner().subject).unwrap().remove(0);
        let id = attempt.attempt.id;
        let there = journalled(&store, &id, &keys);
        assert!(
            (acknowledged..=typed).contains(&there),
            "{there} in the journal, {acknowledged} acknowledged, {typed} typed"
        );
        drop(store);
        if attempt.finished.is_some() {
            assert_eq!(there, keys.len());
        } else if round % 2 == 0 {
            let said = station.play(scenario, &rest(&station, scenario, there), &["--resume", "--json"], 0);
            assert_eq!(
                (&said.json()["attempt"], &said.json()["interruptions"]),
                (&id.as_str().into(), &u32::from(there < keys.len()).into())
            );
            assert_eq!(without_ids_and_times(said.json()), expected, "killed after {there} responses");
        } else {
            let mut terminal = Terminal::start(&station, &format!("{args} --resume"));
            for (at, key) in keys[there..].iter().enumerate() {
                terminal.wait_for(PROMPT, at + 1);
                assert_eq!(terminal.acknowledged(), there + at, "what was said is shown again");
                terminal.key(key.number);
            }
            assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
        }
        let store = station.store();
        assert_eq!(journalled(&store, &id, &keys), keys.len());
        assert!(store.intact(&id).unwrap());
        drop(store);
        let shown = station.run(["records", "show", id.as_str(), "--json"], 0);
        assert_eq!(without_ids_and_times(shown.json()), expected);
    }
}

#[test]
fn killed_while_it_starts() {
    if !available() {
        return;
    }
    let mut random = rand::rng();
    for _ in 0..usually_killed(10) {
        let station = Station::new();
        let terminal = Terminal::start(&station, "play rude-customer --employee E1001 --seed 7");
        std::thread::sleep(Duration::from_micros(random.random_range(0..60_000)));
        assert_eq!(terminal.kill().acknowledged(), 0);
        assert!(station.check_journals(&[]).iter().all(|entries| *entries == 0));
        // beside one that may have been begun
        station.play("rude-customer", &transcript("rude-customer", "model"), &["--new"], 0);
    }
}

#[test]
fn a_turn_interrupted_twice_is_silence_in_an_assessment() {
    if !available() {
        return;
    }
    for mode in ["assessment", "practice"] {
        let station = Station::quick();
        let args = format!("play rude-customer --employee E1001 --seed 7 --mode {mode}");
        for run in 0..3 {
            let terminal = Terminal::start(&station, &args);
            terminal.wait_for(PROMPT, 1);
            let silent = terminal.text().contains("\n> (no answer)\n");
            assert_eq!(silent, run == 2 && mode == "assessment", "{mode}, run {run}:\n{}", terminal.text());
            let told = ["it starts again with full time", "was interrupted a second time: it counts as no answer"];
            let expected = [run == 1 && mode == "assessment", silent];
            assert_eq!(told.map(|told| terminal.text().contains(told)), expected, "{}", terminal.text());
            drop(terminal.kill());
        }
        let store = station.store();
        let attempt = store.unfinished(&station.learner().subject).unwrap().remove(0);
        assert_eq!(store.interruptions(&attempt.id, 1).unwrap(), 2, "both are recorded");
        let journal = store.journal(&attempt.id).unwrap();
        match mode {
            "assessment" => {
                assert_eq!(journal.len(), 1);
                assert_eq!(journal[0].command, JournalStep::Silence { node: "opening".into() });
                // 26.1 s to read what stands at the opening: 75 words of the line and the responses, 12 of how he comes; then
                // 20 s of patience
                assert_eq!(journal[0].elapsed.0, 46_100);
            }
            _ => assert_eq!(journal, []),
        }
    }
}

#[test]
fn an_unusable_transcript_is_no_interruption() {
    if !available() {
        return;
    }
    let station = Station::quick();
    let terminal = Terminal::start(&station, "play rude-customer --employee E1001 --seed 7");
    terminal.wait_for(PROMPT, 1);
    drop(terminal.kill());
    let unusable = station.file("t.txt", "hear\nnonsense\n");
    for _ in 0..3 {
        let said = station.play("rude-customer", &unusable, &["--resume"], 2);
        assert!(said.err.contains("DATA/t.txt: line 2: `nonsense` is not offered at `window`"), "{}", said.err);
    }
    let store = station.store();
    let attempt = store.unfinished(&station.learner().subject).unwrap().remove(0);
    assert_eq!(store.interruptions(&attempt.id, 1).unwrap(), 0);
    drop(store);
    station.play("rude-customer", &transcript("rude-customer", "model"), &["--resume"], 0);
    assert_eq!(station.check_journals(&moves("rude-customer", "model")), [moves("rude-customer", "model").len()]);
}

#[test]
fn a_turn_interrupted_before_is_silence_for_a_transcript_too() {
    if !available() {
        return;
    }
    let station = Station::quick();
    for _ in 0..2 {
        let terminal = Terminal::start(&station, "play rude-customer --employee E1001 --seed 7");
        terminal.wait_for(PROMPT, 1);
        drop(terminal.kill());
    }
    let model = transcript("rude-customer", "model");
    let note = "名册是空的：E1001 陈雨桐 是示例员工。\n";
    let said = station.play("rude-customer", &model, &["--resume"], 2);
    assert!(said.err.contains("line 2: `hear` is not offered at `window`"), "{}", said.err);
    let said = station.play("rude-customer", &rest(&station, "rude-customer", 1), &["--resume", "--json"], 0);
    assert_eq!(said.err, format!("{note}This turn was interrupted a second time: it counts as no answer.\n"));
    let silences = said.json()["events"].as_array().unwrap().iter().filter(|event| event["event"] == "silent").count();
    assert_eq!(silences, 1);
}

#[test]
fn an_unattended_run_can_be_killed_at_any_time() {
    let scenario = "emergency-withdrawal";
    let begun = Instant::now();
    let expected = undisturbed(scenario);
    // as long as a run takes here and now, so that some are killed at every stage of it
    let whole = begun.elapsed();
    let moves = moves(scenario, "model");
    let station = Station::new();
    let model = transcript(scenario, "model");
    // beside those that were killed before
    let args =
        ["play", scenario, "--employee", "E1001", "--seed", "7", "--new", "--responses", model.to_str().unwrap()];
    let mut random = rand::rng();
    let mut killed = 0;
    for _ in 0..usually_killed(60) {
        let mut run = station.command(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(random.random_range(Duration::ZERO..whole));
        run.kill().unwrap();
        killed += usize::from(!run.wait().unwrap().success());
        station.check_journals(&moves);
    }
    assert!(killed > 5, "only {killed} were killed in time");
    // every one that was begun goes on from where it was to the end
    let open = |station: &Station| station.store().unfinished(&station.learner().subject).unwrap();
    while let Some(last) = open(&station).pop() {
        let there = station.store().journal(&last.id).unwrap().len();
        let said = station.play(scenario, &rest(&station, scenario, there), &["--resume", "--json"], 0);
        assert_eq!(said.json()["attempt"], last.id.as_str());
        assert_eq!(said.json()["outcome"], expected["outcome"]);
        assert_eq!(said.json()["criteria"], expected["criteria"], "killed after {there} responses");
    }
    let entries = station.check_journals(&moves);
    let records = station.run(["records", "list"], 0).out.lines().count() - 1;
    assert_eq!((entries.len(), entries.iter().all(|entries| *entries == moves.len())), (records, true));
}
