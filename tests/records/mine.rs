//! All of one's own, as files: practice too, nothing of others, and transcripts that play again.

use crate::support::{Station, names, transcript};
use std::fs;

#[test]
fn all_of_ones_own_is_written_to_a_folder_and_plays_again() {
    let station = Station::quick();
    let (model, careless) = (transcript("media-threat", "model"), transcript("rude-customer", "careless"));
    let assessed = station.play("media-threat", &model, &["--mode", "assessment", "--json"], 0).json();
    let practised = station.play("rude-customer", &careless, &["--mode", "practice", "--json"], 0).json();
    let folder = station.path().join("mine");
    let args = ["records", "mine", "--employee", "e1001", "--output", folder.to_str().unwrap()];
    let said = station.run(args, 0);
    assert!(said.out.contains("4 个文件"), "{}", said.out);
    assert_eq!(names(&folder), ["attempts.csv", "everything.json", "transcripts"]);
    let all: serde_json::Value = serde_json::from_slice(&fs::read(folder.join("everything.json")).unwrap()).unwrap();
    assert_eq!((&all["format"], &all["person"]["number"]), (&1.into(), &"E1001".into()));
    let ids = |table: &str, column: &str| -> Vec<String> {
        let rows = all["tables"][table].as_array().unwrap();
        rows.iter().map(|row| row[column].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids("attempts", "id").len(), 2);
    assert_eq!(ids("practice", "attempt"), [practised["attempt"].as_str().unwrap()]);
    assert_eq!(ids("records", "attempt"), [assessed["attempt"].as_str().unwrap()]);
    let table = fs::read_to_string(folder.join("attempts.csv")).unwrap();
    assert!(table.starts_with("\u{feff}attempt,mode,scenario,") && table.lines().count() == 3, "{table}");
    // each plays again, and comes to the same
    for (played, mode) in [(&assessed, "assessment"), (&practised, "practice")] {
        let (id, scenario) = (played["attempt"].as_str().unwrap(), played["scenario"].as_str().unwrap());
        let file = folder.join("transcripts").join(format!("{id}.txt"));
        let text = fs::read_to_string(&file).unwrap();
        let seed = text.lines().find_map(|line| line.strip_prefix("seed ")).unwrap().to_owned();
        let args = ["play", scenario, "--employee", "E1001", "--mode", mode, "--json", "--seed", &seed, "--responses"];
        let again = Station::quick().run(args.iter().copied().chain([file.to_str().unwrap()]), 0).json();
        assert_eq!((&again["score"], &again["outcome"]), (&played["score"], &played["outcome"]), "{scenario}");
    }
    // what stands in a folder stays
    let said = station.run(args, 2);
    assert!(said.err.contains("there is something in it"), "{}", said.err);
    let said = station.run(["records", "mine", "--employee", "99", "--output", "elsewhere"], 2);
    assert!(said.err.contains("`99`"), "{}", said.err);
}

#[test]
fn at_an_open_station_nobody_takes_what_is_somebodys_own() {
    let station = Station::quick();
    let staff = station.file("staff.csv", "number,name,branch\n1001,李晓燕,城东支行\n");
    station.run(["roster", "import", staff.to_str().unwrap(), "--yes"], 0);
    let folder = station.path().join("mine");
    let args = ["records", "mine", "--employee", "1001", "--output", folder.to_str().unwrap(), "--locale", "en-US"];
    let said = station.run(args, 2);
    assert!(said.err.contains("at an open station nobody is known") && !folder.exists(), "{}", said.err);
}
