//! Scenarios made, filled, copied, renamed and removed by commands, and rehearsed without leaving a trace.

use crate::support::{SCENARIOS, Station, answer, composure};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A folder of content, written out of the program.
fn content() -> Station {
    let station = Station::quick();
    answer(composure().args(["content", "export"]).arg(station.path().join("content")), 0);
    station
}

fn folder(station: &Station) -> std::path::PathBuf {
    station.path().join("content")
}

/// A command that works on the folder.
fn on(station: &Station, args: &[&str]) -> Command {
    let mut command = composure();
    command.arg("--content").arg(folder(station)).arg("--data").arg(station.path().join("data")).args(args);
    command
}

/// Every file of a folder.
fn state(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut found, mut next) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(place) = next.pop() {
        for path in fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                next.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().display().to_string(), fs::read(path).unwrap());
            }
        }
    }
    found
}

const NEW: [&str; 12] = [
    "new",
    "drunk",
    "--role",
    "lobby-manager",
    "--channel",
    "lobby",
    "--clause",
    "wait-soothed-by-lobby",
    "--clause",
    "away-from-the-crowd",
    "--source-language",
    "zh-CN",
];

#[test]
fn a_new_scenario_plays_and_proves_at_once_and_nothing_of_a_rehearsal_is_kept() {
    let station = content();
    let said = answer(&mut on(&station, &NEW), 0).err;
    assert!(said.contains("drunk.ron") && said.contains("drunk.ftl"), "{said}");
    // what a bank's own folder holds is sound but for the draft
    let checked = answer(&mut on(&station, &["check", "--format", "json"]), 0).json();
    let codes: Vec<_> = checked["diagnostics"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
    assert_eq!(codes, ["C072"]);
    // beside others it is tried by their words as well, which takes long
    for id in SCENARIOS {
        answer(&mut on(&station, &["content", "remove", id, "--yes"]), 0);
    }
    let doc = answer(&mut on(&station, &["check", "--prove", "--format", "json"]), 0).json();
    assert_eq!(doc["proofs"].as_array().unwrap().len(), 1, "{doc}");
    // the first answer of every node is the good one
    let text = fs::read_to_string(folder(&station).join("scenarios/drunk.ron")).unwrap();
    let mut moves = String::from("seed 3\n");
    let lines: Vec<_> = text.lines().collect();
    for (at, _) in lines.iter().enumerate().filter(|(_, line)| line.trim() == "responses: {") {
        let id = lines[at + 1].trim().split('"').nth(1).unwrap();
        moves.push_str(&format!("{id}\n"));
    }
    let file = station.path().join("good.txt");
    fs::write(&file, moves).unwrap();
    let mut play = on(&station, &["play", "drunk", "--mode", "rehearsal", "--json", "--responses"]);
    let report = answer(play.arg(&file), 0).json();
    assert_eq!(report["outcome"], "passed", "{report}");
    assert!(!station.path().join("data").exists(), "nothing is stored");
    // nobody is assessed by a draft
    let mut assess = on(&station, &["play", "drunk", "--mode", "assessment", "--employee", "E1001", "--responses"]);
    let refused = answer(assess.arg(&file), 2).err;
    assert!(refused.contains("draft"), "{refused}");
}

#[test]
fn what_is_refused_leaves_everything_as_it_was() {
    let station = content();
    let before = state(&folder(&station));
    let refused = |args: &[&str], told: &str| {
        let said = answer(on(&station, args).env("LANG", "en_US.UTF-8"), 2).err;
        assert!(said.contains(told), "{args:?}: {said}");
        assert_eq!(state(&folder(&station)), before, "{args:?}");
    };
    let teller = ["--role", "teller", "--channel", "counter"];
    refused(&[&["new", "rude-customer"], teller.as_slice()].concat(), "rude-customer.ron");
    refused(&[&["new", "Rude"], teller.as_slice()].concat(), "lower case");
    refused(&[&["new", "x", "--clause", "civil-word"], teller.as_slice()].concat(), "civil-words");
    refused(&[&["new", "x", "--clause", "wait-soothed-by-lobby"], teller.as_slice()].concat(), "does not bind");
    refused(&["new", "x", "--role", "tellr", "--channel", "counter"], "teller");
    refused(&["new", "x", "--from", "rude-custome"], "rude-customer");
    refused(&["content", "rename", "rude-customer", "media-threat"], "media-threat.ron");
    refused(&["content", "remove", "nosuch", "--yes"], "nosuch");
    refused(&["check", "nosuch", "--fill"], "nosuch");
    let inside = answer(composure().args(["new", "x"]).args(teller).current_dir(station.path()), 2).err;
    assert!(inside.contains("content export"), "{inside}");
}

#[test]
fn a_scenario_is_copied_renamed_and_removed_whole() {
    let station = content();
    answer(&mut on(&station, &["new", "ours", "--from", "media-threat"]), 0);
    answer(&mut on(&station, &["content", "rename", "ours", "press"]), 0);
    let names = |of: &str| state(&folder(&station)).into_keys().filter(|path| path.contains(of)).count();
    assert_eq!((names("ours"), names("/press.")), (0, 4));
    let checked = answer(&mut on(&station, &["check", "press", "--format", "json"]), 0).json();
    assert_eq!(checked["diagnostics"].as_array().unwrap().len(), 0);
    let before = state(&folder(&station));
    let asked = answer(&mut on(&station, &["content", "remove", "press"]), 1).err;
    assert!(asked.contains("press.ron") && state(&folder(&station)) == before, "{asked}");
    answer(&mut on(&station, &["content", "remove", "press", "--yes"]), 0);
    assert_eq!(names("/press."), 0);
}

#[test]
fn what_is_missing_is_put_in_once_and_what_stands_there_stays() {
    let station = content();
    answer(&mut on(&station, &NEW), 0);
    answer(&mut on(&station, &["check", "drunk", "--fill"]), 0);
    let english = folder(&station).join("locales/en-US/scenarios/drunk.ftl");
    let text = fs::read_to_string(&english).unwrap();
    let source = fs::read_to_string(folder(&station).join("locales/zh-CN/scenarios/drunk.ftl")).unwrap();
    let line = source.lines().find_map(|line| line.strip_prefix("make-a-scene = ")).unwrap();
    assert!(text.contains(&format!("# {line}")), "{text}");
    let order: Vec<_> = ["title", "make-a-scene", "complain-of-wait", "ending-settled"]
        .map(|id| text.find(&format!("\n{id} =")).unwrap_or(0))
        .into();
    assert!(order.is_sorted(), "{text}");
    // a text that is written stays, and the second time nothing is put in
    fs::write(&english, text.replacen("title = { \"\" }", "title = Drunk in the lobby", 1)).unwrap();
    let before = state(&folder(&station));
    answer(&mut on(&station, &["check", "drunk", "--fill"]), 0);
    assert_eq!(state(&folder(&station)), before);
    // what is not written yet is told in the words that are
    let mut play =
        on(&station, &["play", "drunk", "--mode", "rehearsal", "--locale", "en-US", "--from", "make-a-scene"]);
    let refused = answer(&mut play, 2).err;
    assert!(!refused.contains("no node"), "{refused}");
}

#[test]
fn a_play_begins_at_the_node_that_is_named() {
    let station = content();
    answer(&mut on(&station, &NEW), 0);
    let text = fs::read_to_string(folder(&station).join("scenarios/drunk.ron")).unwrap();
    let nodes: Vec<_> = text.lines().filter(|line| line.starts_with("        \"") && line.ends_with("\": (")).collect();
    let last = nodes.last().unwrap().split('"').nth(1).unwrap();
    let good = text.lines().filter(|line| line.trim().starts_with('"') && line.contains("kind:")).nth_back(1).unwrap();
    let file = station.path().join("last.txt");
    fs::write(&file, format!("{}\n", good.split('"').nth(1).unwrap())).unwrap();
    let mut play = on(&station, &["play", "drunk", "--from", last, "--json", "--responses"]);
    let report = answer(play.arg(&file), 0).json();
    assert!(report["outcome"].is_string(), "{report}");
    assert!(!station.path().join("data").exists(), "a rehearsal");
    let mut nowhere = on(&station, &["play", "drunk", "--from", "make-a-scne", "--responses"]);
    let refused = answer(nowhere.arg(&file).env("LANG", "en_US.UTF-8"), 2).err;
    assert!(refused.contains("make-a-scene"), "{refused}");
}
