//! The binary alone, copied into an empty folder, as a bank installs it: everything works from what it carries.

use crate::support::{LOCALES, SCENARIOS, Said, answer, composure, names, root, transcript};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A folder that held nothing before the binary came.
struct Alone {
    folder: TempDir,
}

impl Alone {
    fn new() -> Self {
        let alone = Self { folder: tempfile::tempdir().unwrap() };
        fs::copy(env!("CARGO_BIN_EXE_composure"), alone.binary()).unwrap();
        alone
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn binary(&self) -> PathBuf {
        self.path().join(format!("composure{}", std::env::consts::EXE_SUFFIX))
    }

    fn run(&self, args: &[&str], code: i32) -> Said {
        let mut command = Command::new(self.binary());
        let clean = composure();
        for (name, value) in clean.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command.args(args).current_dir(self.path()).stdin(std::process::Stdio::null());
        answer(command.env("COMPOSURE_DATA", self.path().join("data")), code)
    }
}

#[test]
fn the_demonstration_plays_and_nothing_is_left() {
    let alone = Alone::new();
    let said = alone.run(&[], 0);
    assert!(said.out.contains("\n通过 · 100"), "{}", said.out);
    assert_eq!(said, answer(&mut composure(), 0), "the same as from the package's folder");
    assert_eq!(names(alone.path()), ["composure"]);
}

#[test]
fn the_content_is_checked_under_its_own_paths() {
    let alone = Alone::new();
    let said = alone.run(&["check"], 0);
    assert_eq!(said.out, answer(composure().args(["check"]), 0).out);
    // a scenario of one's own is read beside what ships, and only its faults are told
    let text = fs::read_to_string(root().join("scenarios/rude-customer.ron")).unwrap();
    fs::write(alone.path().join("rude-customer.ron"), text.replacen("pass_mark:", "pass_mrak:", 1)).unwrap();
    let said = alone.run(&["check", "rude-customer.ron"], 1);
    assert!(said.err.contains("--> rude-customer.ron:") && said.err.contains("error[C002]"), "{}", said.err);
    assert!(said.out.contains("errors: 1,"), "{}", said.out);
}

#[test]
fn an_encounter_is_played_to_its_record_and_the_record_judged_by_a_declare_model() {
    let alone = Alone::new();
    for scenario in SCENARIOS {
        fs::copy(transcript(scenario, "model"), alone.path().join("play.txt")).unwrap();
        let said = alone
            .run(&["play", scenario, "--employee", "E1001", "--seed", "7", "--responses", "play.txt", "--json"], 0);
        assert_eq!(said.json()["outcome"], "passed", "{}", said.out);
    }
    let listed = alone.run(&["records", "list"], 0);
    assert_eq!(listed.out.lines().count(), 1 + SCENARIOS.len(), "{}", listed.out);
    alone.run(&["records", "export", "--format", "xes", "--output", "log.xes"], 0);
    fs::write(alone.path().join("model.decl"), "activity greet\nExistence[greet] | |\n").unwrap();
    let judged = alone.run(&["conform", "log.xes", "--model", "model.decl"], 0);
    assert_eq!(judged.out.lines().count(), 1 + SCENARIOS.len(), "{}", judged.out);
    assert!(judged.out.lines().skip(1).all(|row| row.contains(",1,1,0,")), "{}", judged.out);
    // the book that ships has no file here, but a name
    let named = alone.run(&["conform", "log.xes", "--model", "bank-complaints"], 1);
    let whole = root().join("assets/policies/bank-complaints.ron");
    assert_eq!(named, alone.run(&["conform", "log.xes", "--model", whole.to_str().unwrap()], 1));
    let rescored = alone.run(&["rescore", "--policies", "bank-complaints"], 0);
    assert_eq!(rescored, alone.run(&["rescore", "--policies", whole.to_str().unwrap()], 0));
}

#[test]
fn the_book_is_read_without_a_folder() {
    let alone = Alone::new();
    for locale in LOCALES {
        let ours = ["policy", "show", "advance-cap", "--locale", locale];
        assert_eq!(alone.run(&ours, 0), answer(composure().args(ours), 0));
    }
}

/// Content in which the title of a clause was edited, written out into a folder.
fn edited(alone: &Alone) -> PathBuf {
    let folder = alone.path().join("edited");
    alone.run(&["content", "export", "edited"], 0);
    let file = folder.join("locales/en-US/policies/bank-complaints.ftl");
    let words = fs::read_to_string(&file).unwrap();
    fs::write(&file, words.replacen("\nadvance-cap = ", "\nadvance-cap = Edited: ", 1)).unwrap();
    folder
}

#[test]
fn a_marked_folder_takes_the_place_of_what_the_program_carries_and_says_so() {
    let alone = Alone::new();
    let folder = edited(&alone);
    let clause = |args: &[&str]| {
        let said = alone.run(&[&["policy", "show", "advance-cap", "--locale", "en-US"], args].concat(), 0);
        (said.out.contains("Edited: "), said.err)
    };
    assert_eq!(clause(&[]), (false, String::new()));
    assert_eq!(clause(&["--content", "edited"]), (true, String::new()), "whoever names it knows it");
    // with the binary's own folder and the one it is run in being the same
    for name in ["scenarios", "locales", "assets"] {
        fs::rename(folder.join(name), alone.path().join(name)).unwrap();
    }
    assert_eq!(clause(&[]), (false, String::new()), "without the mark it is any folder");
    fs::rename(folder.join("composure-content.txt"), alone.path().join("composure-content.txt")).unwrap();
    let (edited, said) = clause(&[]);
    let here = alone.path().canonicalize().unwrap();
    assert!(edited && said.lines().count() == 1 && said.contains(here.to_str().unwrap()), "{said}");
}

#[test]
fn what_content_is_used_is_told_in_each_language() {
    let alone = Alone::new();
    let folder = edited(&alone);
    let mut said = String::new();
    for language in ["zh_CN.UTF-8", "zh_TW.UTF-8", "en_US.UTF-8"] {
        let mut command = Command::new(alone.binary());
        command.args(["policy", "list"]).env("COMPOSURE_DATA", alone.path().join("data")).env("LC_ALL", language);
        said += &answer(command.env_remove("COMPOSURE_CONTENT").current_dir(&folder), 0).err;
        said += &answer(command.env("COMPOSURE_CONTENT", &folder).current_dir(alone.path()), 0).err;
        let play = ["play", "--mode", "assessment"];
        let mut command = Command::new(alone.binary());
        command.args(play).env("COMPOSURE_DATA", alone.path().join("data")).env("LC_ALL", language);
        said += &answer(command.env_remove("COMPOSURE_CONTENT").current_dir(&folder), 2).err;
    }
    let said = said
        .replace(folder.canonicalize().unwrap().to_str().unwrap(), "FOLDER")
        .replace(folder.to_str().unwrap(), "FOLDER");
    let said: Vec<_> = said.lines().filter(|line| !line.starts_with("composure: ")).collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn nobody_is_assessed_by_content_that_was_not_named() {
    let alone = Alone::new();
    let folder = edited(&alone);
    let file = folder.join("locales/en-US/scenarios/rude-customer.ftl");
    let words = fs::read_to_string(&file).unwrap();
    fs::write(&file, words.replacen("\nopening = ", "\nopening = Edited: ", 1)).unwrap();
    fs::copy(transcript("rude-customer", "model"), alone.path().join("play.txt")).unwrap();
    let play = |args: &[&str]| {
        let mut command = Command::new(alone.binary());
        command.args(["play", "rude-customer", "--employee", "E1001", "--seed", "7", "--responses", "../play.txt"]);
        command.args(["--json", "--new", "--locale", "en-US"]).args(args);
        command.current_dir(&folder).env("COMPOSURE_DATA", alone.path().join("data")).env("LC_ALL", "en_US.UTF-8");
        let said = answer(command.env_remove("COMPOSURE_CONTENT").env("COMPOSURE_TRIAL", "true"), 0);
        (said.out.contains("Edited: "), said.err)
    };
    let (edited, said) = play(&[]);
    assert!(!edited && said.contains("is left aside"), "{said}");
    let (edited, said) = play(&["--mode", "practice"]);
    assert!(edited && said.contains("in which the program is run"), "{said}");
    // what was edited was approved by nobody, so the station has to be told that it assesses by it
    let mut station = Command::new(alone.binary());
    station.args(["station", "set", "offer-all", "1"]).env("COMPOSURE_DATA", alone.path().join("data"));
    answer(&mut station, 0);
    let (edited, said) = play(&["--content", "."]);
    assert!(edited && !said.contains("ontent"), "{said}");
}

#[test]
fn a_project_whose_folders_are_called_alike_is_no_content() {
    let alone = Alone::new();
    for name in ["scenarios", "locales", "assets"] {
        fs::create_dir(alone.path().join(name)).unwrap();
    }
    fs::write(alone.path().join("scenarios/game.ron"), "junk").unwrap();
    let said = alone.run(&["check"], 0);
    assert_eq!(said, answer(composure().args(["check"]), 0));
}

#[test]
fn what_is_written_out_is_what_ships() {
    let alone = Alone::new();
    let listed = alone.run(&["content", "list"], 0);
    let said = alone.run(&["content", "export", "out"], 0);
    assert_eq!(names(&alone.path().join("out")), ["assets", "composure-content.txt", "locales", "scenarios"]);
    assert!(said.err.starts_with(&format!("已把 {} 个文件写入 out", listed.out.lines().count())), "{}", said.err);
    for row in listed.out.lines() {
        let (length, path) = row.trim_start().split_once("  ").unwrap();
        let written = fs::read(alone.path().join("out").join(path)).unwrap();
        assert_eq!(written.len().to_string(), length, "{path}");
        assert_eq!(written, fs::read(root().join(path)).unwrap(), "{path}");
    }
    let checked = alone.run(&["check", "--content", "out"], 0);
    assert_eq!(checked.out, alone.run(&["check"], 0).out);
    // an empty folder will do, also the one that somebody stands in
    fs::create_dir(alone.path().join("empty")).unwrap();
    alone.run(&["content", "export", "empty/."], 0);
    assert_eq!(names(&alone.path().join("empty")), ["assets", "composure-content.txt", "locales", "scenarios"]);
}

#[test]
fn nothing_is_written_over() {
    let alone = Alone::new();
    fs::create_dir(alone.path().join("full")).unwrap();
    fs::write(alone.path().join("full/mine.txt"), "mine").unwrap();
    let said = alone.run(&["content", "export", "full"], 2);
    assert!(said.err.contains("full: the folder is not empty; name a new one, or an empty one"), "{}", said.err);
    assert_eq!(names(&alone.path().join("full")), ["mine.txt"]);
    assert!(alone.run(&["content", "export", "full/mine.txt"], 2).err.contains("full/mine.txt"));
    assert_eq!(fs::read_to_string(alone.path().join("full/mine.txt")).unwrap(), "mine");
    assert!(alone.run(&["content", "export", "no/such/folder"], 2).err.contains("no/such/folder"));
    assert_eq!(names(alone.path()), ["composure", "full"]);
}

#[test]
fn the_version_tells_engine_semantics_and_content() {
    let said = Alone::new().run(&["--version"], 0).out;
    let (engine, content) = (env!("CARGO_PKG_VERSION"), composure::content::shipped::hash());
    let semantics = composure::scenario::SEMANTICS;
    assert_eq!(said, format!("composure {engine}\nsemantics {semantics}\ncontent {content}\n"));
}

#[test]
fn a_package_gets_a_page_and_completions_for_every_command() {
    let alone = Alone::new();
    alone.run(&["package-files", "files"], 0);
    let files = names(&alone.path().join("files"));
    let read = |name: &str| fs::read_to_string(alone.path().join("files").join(name)).unwrap();
    let help = alone.run(&["--help", "--locale", "en-US"], 0).out;
    let commands = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    // a command stands two columns in; what a description goes on with stands further
    let commands = commands.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let commands: Vec<_> = commands.filter(|command| !command.is_empty()).collect();
    assert!(commands.contains(&"play") && commands.contains(&"content"), "{help}");
    for command in commands.iter().filter(|command| **command != "help") {
        assert!(files.contains(&format!("composure-{command}.1")), "{command}: {files:?}");
        for shell in ["composure.bash", "_composure", "composure.fish", "_composure.ps1"] {
            assert!(read(shell).contains(command), "{command} in {shell}");
        }
    }
    assert!(read("composure.1").contains(".TH composure 1"), "{}", read("composure.1"));
    let needless = |name: &&String| name.contains("-help") || name.contains("package-files");
    assert_eq!(files.iter().find(needless), None, "no page that nobody needs");
}
