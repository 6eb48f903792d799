//! Outputs never destroy: what is kept and what is read stays byte for byte, whatever name it is called by; and nothing
//! that a terminal would obey reaches one.

use crate::support::{Content, Station, answer, names, root, shell, transcript};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// Every file below some folders, byte for byte; links as links. SQLite's index of its log is no data.
fn bytes(folders: &[&Path]) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for folder in folders {
        for name in names(folder).iter().filter(|name| !name.ends_with("-shm")) {
            let path = folder.join(name);
            if path.is_symlink() {
                found.insert(path.clone(), fs::read_link(&path).unwrap().into_os_string().into_encoded_bytes());
            } else if path.is_dir() {
                found.extend(bytes(&[&path]));
            } else {
                found.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn no_output_replaces_what_is_kept_or_read_whatever_it_is_called() {
    let (station, content, other) = (Station::quick(), Content::new(), tempfile::tempdir_in("/dev/shm").unwrap());
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let (data, root, other) = (station.path(), content.path(), other.path());
    // in memory, so that a file can have two names
    let root = {
        let copy = other.join("content");
        answer(std::process::Command::new("cp").arg("-r").arg(root).arg(&copy), 0);
        copy
    };
    let store = data.join("station.sqlite");
    let scenario = root.join("scenarios/rude-customer.ron");
    fs::copy(&store, other.join("backup.sqlite")).unwrap();
    fs::write(other.join("staff.csv"), "number,name,branch\n1,a,b\n").unwrap();
    fs::write(other.join("report.txt"), "somebody's").unwrap();
    symlink(&store, other.join("link.csv")).unwrap();
    symlink(other.join("link.csv"), other.join("link to link.csv")).unwrap();
    symlink(data, other.join("data")).unwrap();
    symlink(&scenario, other.join("scenario.csv")).unwrap();
    fs::hard_link(&store, other.join("hard.csv")).unwrap();
    fs::hard_link(&scenario, other.join("hard scenario.csv")).unwrap();
    let (kept, parts, read, no_output) =
        ("the station's store", "part of the content", "what the command reads", "not an older output");
    let relative = Path::new("../").join(data.strip_prefix("/dev/shm").unwrap()).join("station.sqlite");
    let targets = [
        (store.clone(), kept),
        (data.join("station.sqlite-wal"), kept),
        (data.join("station.sqlite-shm"), kept),
        (data.join("STATION.SQLITE"), kept),
        (data.join("station.sqlite.bak"), kept),
        (other.join("data/station.sqlite-journal"), kept),
        (other.join("data/./station.sqlite"), kept),
        (other.join("link.csv"), kept),
        (other.join("link to link.csv"), kept),
        (other.join("hard.csv"), kept),
        (relative, kept),
        (scenario.clone(), parts),
        (root.join("scenarios/new.csv"), parts),
        (root.join("locales/zh-CN/app.ftl"), parts),
        (root.join("assets/policies/bank-complaints.ron"), parts),
        (root.join("assets/roster-sample.csv"), parts),
        (other.join("scenario.csv"), parts),
        (other.join("hard scenario.csv"), parts),
        (other.join("backup.sqlite"), no_output),
        (other.join("staff.csv"), no_output),
        (other.join("report.txt"), no_output),
        (other.join("content"), "this is a folder"),
    ];
    let before = bytes(&[data, other]);
    for format in ["csv", "xes", "jsonl"] {
        for (target, why) in &targets {
            let mut command = station.command(["records", "export", "--format", format, "--output"]);
            let said = answer(command.arg(target).arg("--content").arg(&root).current_dir(other), 2);
            assert!(said.err.contains(why), "{}: {}", target.display(), said.err);
            assert_eq!(said.out, "");
            assert!(bytes(&[data, other]) == before, "{}", target.display());
        }
    }
    let book = other.join("book.ron");
    fs::copy(root.join("assets/policies/bank-complaints.ron"), &book).unwrap();
    symlink(&book, other.join("page.html")).unwrap();
    fs::write(other.join("mine.html"), "<!doctype html>\n<html><p>somebody's</p></html>\n").unwrap();
    fs::hard_link(other.join("mine.html"), other.join("hard.html")).unwrap();
    symlink(other.join("mine.html"), other.join("link.html")).unwrap();
    symlink(other.join("nothing"), other.join("nowhere.html")).unwrap();
    symlink(other.join("round.html"), other.join("round.html")).unwrap();
    let nowhere = "a link to what is not there";
    let before = bytes(&[data, other]);
    for (target, why) in [
        (scenario.clone(), parts),
        (other.join("hard scenario.csv"), parts),
        (book.clone(), read),
        (other.join("page.html"), read),
        (other.join("report.txt"), no_output),
        (store.clone(), kept),
        (other.join("link.csv"), kept),
        (data.join("station.sqlite-wal"), kept),
        (data.join("STATION.SQLITE"), kept),
        (data.join("station.sqlite.bak"), kept),
        (other.join("mine.html"), no_output),
        (other.join("hard.html"), no_output),
        (other.join("link.html"), no_output),
        (other.join("nowhere.html"), nowhere),
        (other.join("round.html"), nowhere),
    ] {
        let mut command = station.command(["check", "--prove", "--cap", "10", "--format", "html"]);
        command.arg(&book).arg("--content").arg(&root).arg("--output").arg(&target);
        let said = answer(&mut command, 2);
        assert!(said.err.contains(why), "{}: {}", target.display(), said.err);
        assert!(bytes(&[data, other]) == before, "{}", target.display());
    }
    // a folder under such a name is as bad as a file
    for (folder, why) in [
        (store, kept),
        (data.join("station.sqlite-journal"), kept),
        (data.join("station.sqlite-journal/deep/er"), kept),
        (data.join("Station.sqlite-2"), kept),
        (root.join("scenarios/plays"), parts),
        (scenario, parts),
        (other.join("staff.csv"), "this is a file"),
    ] {
        let mut transcripts = station.command(["check", "--prove", "-v", "--cap", "10", "--transcripts"]);
        transcripts.arg(&folder).arg(&book).arg("--content").arg(&root);
        let said = answer(&mut transcripts, 2);
        assert!(said.err.contains(why), "{}: {}", folder.display(), said.err);
        let said = answer(station.command(["content", "export"]).arg(&folder).arg("--content").arg(&root), 2);
        assert!(said.err.contains(why), "{}: {}", folder.display(), said.err);
        assert!(bytes(&[data, other]) == before, "{}", folder.display());
    }
}

#[test]
fn an_output_replaces_an_older_one_of_its_kind_and_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;
    let station = Station::quick();
    let folder = tempfile::tempdir().unwrap();
    for format in ["csv", "xes", "jsonl"] {
        let file = folder.path().join(format!("out.{format}"));
        let export = || answer(station.command(["records", "export", "--format", format, "--output"]).arg(&file), 0);
        station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
        export();
        // people stand in it by their names and scores
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        let before = fs::read(&file).unwrap();
        station.play("media-threat", &transcript("media-threat", "careless"), &[], 0);
        export();
        assert!(fs::read(&file).unwrap().len() > before.len());
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    }
    // one that a person has edited is kept beside it
    for format in ["csv", "xes", "jsonl"] {
        let file = folder.path().join(format!("out.{format}"));
        let mut edited = fs::read(&file).unwrap();
        edited.extend(b"seen by HR\n");
        fs::write(&file, &edited).unwrap();
        let said = answer(station.command(["records", "export", "--format", format, "--output"]).arg(&file), 0);
        let kept = names(folder.path()).into_iter().find(|name| name.starts_with("out.older-")).unwrap();
        assert!(kept.ends_with(format) && said.err.contains(&kept), "{kept}: {}", said.err);
        assert_eq!(fs::read(folder.path().join(&kept)).unwrap(), edited);
        assert!(!fs::read(&file).unwrap().ends_with(b"seen by HR\n"));
        fs::remove_file(folder.path().join(kept)).unwrap();
    }
    for format in ["csv", "xes", "jsonl"] {
        killed_while_exporting(&station, folder.path(), format);
    }
    let page = folder.path().join("page.html");
    for _ in 0..2 {
        let mut command = station.command(["check", "--prove", "--cap", "10", "--format", "html", "--output"]);
        command.arg(&page).arg("--content").arg(root().join("tests/fixtures/check/proved"));
        answer(&mut command, 1);
        assert!(fs::read_to_string(&page).unwrap().starts_with("<!doctype html>"));
    }
    assert_eq!(names(folder.path()), ["out.csv", "out.jsonl", "out.xes", "page.html"]);
}

/// What an export leaves that is killed: the older file's second name, whether the new one is in its place already or not.
fn killed_while_exporting(station: &Station, folder: &Path, format: &str) {
    let file = folder.join(format!("out.{format}"));
    let whole = fs::read(&file).unwrap();
    let left = folder.join(format!(".composure-out.older-20260306T074000000Z.{format}"));
    let others = [
        format!(".composure-out.older-mine.{format}"),
        format!(".composure-other.older-20260306T074000000Z.{format}"),
        format!("out.older-20260306T074000000Z.{format}.mine"),
    ];
    others.iter().for_each(|name| fs::write(folder.join(name), "somebody's").unwrap());
    let export = || answer(station.command(["records", "export", "--format", format, "--output"]).arg(&file), 0);
    // before the new one was there, and behind it
    fs::hard_link(&file, &left).unwrap();
    export();
    assert!(!left.exists());
    let line = whole.iter().position(|byte| *byte == b'\n').unwrap();
    fs::write(&left, &whole[..=line]).unwrap();
    export();
    assert!(!left.exists(), "{format}");
    // one that somebody had edited is not lost
    fs::write(&left, b"seen by HR\n").unwrap();
    let said = export();
    let kept = folder.join(format!("out.older-20260306T074000000Z.{format}"));
    assert!(said.err.contains("内容不同") && !left.exists(), "{}", said.err);
    assert_eq!(fs::read(&kept).unwrap(), b"seen by HR\n");
    fs::remove_file(kept).unwrap();
    for name in others {
        assert_eq!(fs::read_to_string(folder.join(&name)).unwrap(), "somebody's");
        fs::remove_file(folder.join(name)).unwrap();
    }
    assert_eq!(fs::read(&file).unwrap(), whole);
}

#[test]
fn pipes_and_devices_are_written_to_and_a_full_disk_leaves_what_was_there() {
    let station = Station::quick();
    for scenario in crate::support::SCENARIOS {
        for kind in ["model", "careless"] {
            station.play(scenario, &transcript(scenario, kind), &[], 0);
        }
    }
    let printed = station.run(["records", "export"], 0).out;
    let script = r#"
        cd "$data" || exit 9
        mkfifo pipe && { cat pipe > from-pipe & } && "$composure" records export --data . --output pipe && wait
        "$composure" records export --data . --output /dev/stdout > from-stdout
        "$composure" records export --data . --output - > from-dash
        "$composure" records export --data . --format xes --output big.xes && cp big.xes before.xes
        trap '' XFSZ; ulimit -f 70
        "$composure" records export --data . --format xes --output big.xes
        echo $?; "$composure" records export --data . --format xes --output new.xes
        echo $?"#;
    let output = shell(&station, script);
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(out, "2\n2\n", "{err}");
    assert_eq!(err.matches("File too large").count(), 2, "{err}");
    let read = |name: &str| fs::read_to_string(station.path().join(name)).unwrap();
    assert_eq!(read("from-pipe"), format!("\u{feff}{printed}"));
    assert_eq!(read("from-stdout"), format!("\u{feff}{printed}"));
    assert_eq!(read("from-dash"), printed);
    assert_eq!(read("big.xes"), read("before.xes"));
    let mut left = station.names();
    left.retain(|name| !name.starts_with("station."));
    assert_eq!(left, ["before.xes", "big.xes", "from-dash", "from-pipe", "from-stdout", "pipe"]);
}

#[test]
fn transcripts_follow_no_link_and_replace_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let run = |code| {
        let mut command = crate::support::composure();
        command.args(["check", "--prove", "--transcripts"]).arg(at("plays"));
        answer(command.arg("--content").arg(root().join("tests/fixtures/check/proved")), code)
    };
    symlink(at("nothing"), at("plays")).unwrap();
    assert!(run(2).err.contains("a link to what is not there"));
    fs::remove_file(at("plays")).unwrap();
    run(0);
    let written = names(&at("plays"));
    let name = at("plays").join(written.first().expect("the worst that passes, at least"));
    let written_first = fs::read_to_string(&name).unwrap();
    run(0);
    assert_eq!((names(&at("plays")), fs::read_to_string(&name).unwrap()), (written, written_first.clone()));
    // it is played as it stands
    composure::attempt::parse_transcript(&written_first).unwrap();
    fs::write(at("other"), "somebody's").unwrap();
    fs::remove_file(&name).unwrap();
    symlink(at("other"), &name).unwrap();
    assert!(run(2).err.contains("this is no file but a link"));
    fs::remove_file(&name).unwrap();
    let mark = written_first.lines().next().unwrap();
    for text in ["somebody's", "# somebody's", &format!("{mark} and mine\n"), &mark[..mark.len() - 1]] {
        fs::write(&name, text).unwrap();
        assert!(run(2).err.contains("not an older output"), "{text}");
        assert_eq!(fs::read_to_string(&name).unwrap(), text);
    }
    fs::write(&name, "somebody's").unwrap();
    for file in [at("other"), name] {
        assert_eq!(fs::read_to_string(file).unwrap(), "somebody's");
    }
}

/// What a terminal would obey, or what turns text around.
const HOSTILE: &str = "=x\u{1b}[2J\u{9b}1m\u{202e}\u{7f}";

#[test]
fn formulas_are_defused_and_control_characters_shown_not_obeyed() {
    let station = Station::quick();
    let file = station.file("staff.csv", "number,name,branch\nE1001,=x+1,@home\n");
    station.run(["roster", "import", file.to_str().unwrap(), "--yes"], 0);
    let played = station.play("media-threat", &transcript("media-threat", "model"), &["--json"], 0);
    let id = played.json()["attempt"].as_str().unwrap().to_owned();
    assert!(station.run(["records", "export"], 0).out.contains(",'=x+1,'@home,"));
    let store = rusqlite::Connection::open(station.path().join("station.sqlite")).unwrap();
    // a list tells who it was then; whoever alters that is told of besides
    store.execute_batch("DROP TRIGGER identities_refuses_UPDATE").unwrap();
    store.execute("UPDATE identities SET name = ?1", [HOSTILE]).unwrap();
    drop(store);
    let hostile = |text: &str| text.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{7f}', '\r']);
    for args in [&["records", "list"][..], &["records", "show", &id]] {
        let said = station.run(args, 1);
        assert!(!hostile(&said.out) && !hostile(&said.err), "{}", said.out);
    }
    // a report on all names nobody, a person's file does
    for args in [&["csv"][..], &["html"], &["html", "--employee", "E1001"]] {
        let said = station.run([&["records", "export", "--format"], args].concat(), 1);
        let is_named = said.out.contains("=x\u{fffd}[2J");
        assert!(!hostile(&said.out) && (is_named || args == ["html"]), "{args:?}: {}", said.out);
    }
    assert!(station.run(["records", "list"], 1).out.contains("=x<U+001B>[2J<U+009B>1m<U+202E><U+007F>"));
    let log = station.file(
        "log.csv",
        format!(
            "case,activity,time\n{HOSTILE},greet,2026-03-06T09:00:00Z\n{HOSTILE},z{HOSTILE},2026-03-06T09:00:00Z\n"
        ),
    );
    let conform = format!("conform '{}' --model assets/policies/bank-complaints.ron", log.display());
    let args: Vec<_> = conform.split(' ').map(|arg| arg.trim_matches('\'')).collect();
    let said = answer(&mut station.command(&args), 1);
    assert!(said.out.contains(&format!("\n'{HOSTILE},")), "to a program it says what the log says");
    assert!(!hostile(&said.err), "{}", said.err);
    if crate::terminal::available() {
        let mut terminal = crate::terminal::Terminal::start(&station, &conform);
        terminal.finish();
        let text = terminal.text();
        assert!(text.contains("'=x<U+001B>[2J<U+009B>1m<U+202E><U+007F>,"), "{text}");
        assert!(!hostile(&text));
    }
    let content = Content::new();
    content.plant("scenarios/rude-customer.ron", "\"abuse\"", "\"abuse\u{9b}\u{202e}\u{1b}[8m\"");
    let said = content.run(&["check"], 1);
    assert!(!hostile(&said.err) && said.err.contains("<U+009B>"), "{}", said.err);
}
