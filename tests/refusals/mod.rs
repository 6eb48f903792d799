//! Unusable arguments and input: exit code 2, a message that names the place, and nothing half-written.

mod spoken;

use crate::support::{
    Content, Said, Station, answer, composure, names, shell, skipped, transcript, without_open_station,
};
use std::fs;
use std::path::Path;

const MODEL: &str = "rude-customer.model.txt";
const ROSTER: &str = "assets/roster-sample.csv";

/// What a transcript that is unusable is answered with; nothing of it may be stored.
fn refused_transcript(content: impl AsRef<[u8]>) -> String {
    let station = Station::quick();
    let file = station.file("t.txt", content);
    let said = station.play("rude-customer", &file, &["--json"], 2);
    assert_eq!(said.out, "");
    assert_eq!(station.check_journals(&[]), Vec::<usize>::new(), "no attempt was begun");
    without_note(&said.err)
}

/// Standard error without the note that our learner is invented.
fn without_note(err: &str) -> String {
    err.replace("The roster is empty: E1001 陈雨桐 is a sample employee.\n", "")
}

fn model() -> String {
    fs::read_to_string(transcript("rude-customer", "model")).unwrap()
}

#[test]
fn taking_longer_than_the_customer_waits_is_named_with_its_line() {
    insta::assert_snapshot!(
        refused_transcript(model().replacen("\nhear\n", "\nhear @20001\n", 1)),
        @"composure: DATA/t.txt: line 2: 20001 ms is above the customer's patience of 20000 ms at `opening`; expected `~`"
    );
    insta::assert_snapshot!(
        refused_transcript(model().replacen("\nlimit\n", "\nlimit @18446744073709551615\n", 1)),
        @"composure: DATA/t.txt: line 4: 18446744073709551615 ms is above the customer's patience of 18000 ms at `abuse`; expected `~`"
    );
}

#[test]
fn a_response_that_is_not_offered_is_named_with_those_that_are() {
    insta::assert_snapshot!(
        refused_transcript(model().replacen("\nside\n", "\nsidee\n", 1)),
        @"composure: DATA/t.txt: line 5: `sidee` is not offered at `crowd`; expected one of `aloud`, `guard`, `side`, `hush`"
    );
    let silent_aftermath = model().replacen("\nhand\n", "\n~\n", 1);
    insta::assert_snapshot!(
        refused_transcript(silent_aftermath),
        @"composure: DATA/t.txt: line 22: `after` has no limit of patience, so silence is not possible; expected one of `ask-her`, `hand`, `show-her`, `drawer`"
    );
}

#[test]
fn a_transcript_must_end_with_the_encounter() {
    insta::assert_snapshot!(
        refused_transcript(model().lines().take(8).collect::<Vec<_>>().join("\n")),
        @"composure: DATA/t.txt: line 7: the transcript ends at `curt`, before the encounter does; nothing was stored"
    );
    insta::assert_snapshot!(
        refused_transcript(model() + "log\n"),
        @"composure: DATA/t.txt: line 24: the encounter is over before this line"
    );
    insta::assert_snapshot!(
        refused_transcript("# nothing but this\n"),
        @"composure: DATA/t.txt: line 1: the transcript ends at `opening`, before the encounter does; nothing was stored"
    );
}

#[test]
fn what_is_no_transcript_is_named_line_by_line() {
    insta::assert_snapshot!(
        refused_transcript("hear\nWho?\nown 4200\nlimit @soon\n~ @5 too much\n"),
        @r"
    composure: DATA/t.txt: line 2, column 1: `Who?` is not an id
    DATA/t.txt: line 3, column 5: `4200` is not an elapsed time
    DATA/t.txt: line 4, column 7: `@soon` is not an elapsed time
    DATA/t.txt: line 5, column 6: `too` is one word too many
    expected on each line a response id or `~`, then perhaps `@` and milliseconds, as in `listen @4200`; what is picked in a compound response is written as step = pick, as in `phone = as-said`
    "
    );
    insta::assert_snapshot!(
        refused_transcript(b"hear\nown\n# \xb3\xc2\n"),
        @"composure: DATA/t.txt: expected a transcript as text, in UTF-8: the file is in GBK (GB18030), not in UTF-8; in Notepad, choose “Save as” and the encoding UTF-8; elsewhere: iconv -f GBK -t UTF-8 OLD > NEW"
    );
    insta::assert_snapshot!(
        refused_transcript(b"hear\nown # \xe5\x90\xac\n# \xff\n"),
        @"composure: DATA/t.txt: line 3: the transcript is not UTF-8 here"
    );
    insta::assert_snapshot!(
        refused_transcript("# long\n".repeat(200_000)),
        @"composure: DATA/t.txt: the transcript is larger than 1 MiB"
    );
}

#[test]
fn a_transcript_may_come_from_another_system() {
    let station = Station::quick();
    let windows = format!("\u{feff}{}", model().replace('\n', "\r\n"));
    station.play("rude-customer", &station.file("t.txt", windows), &[], 0);
}

#[test]
fn a_transcript_that_is_not_there_is_named() {
    let station = Station::quick();
    for (path, why) in [("none", "No such file or directory (os error 2)"), (".", "this is a folder")] {
        let said = station.play("rude-customer", Path::new(path), &[], 2);
        assert_eq!(said.err, format!("composure: {path}: the transcript cannot be read: {why}\n"));
    }
}

#[test]
fn who_plays_what_must_be_said() {
    let station = Station::quick();
    let file = transcript("rude-customer", "model");
    let file = file.to_str().unwrap();
    insta::assert_snapshot!(
        station.refused(["play", "rude-customer", "--responses", file]),
        @"composure: name the learner with `--employee NUMBER`"
    );
    insta::assert_snapshot!(
        station.refused(["play", "rude-customer", "--employee", "E9999", "--responses", file]),
        @"composure: the roster is empty and `E9999` is not one of the sample employees (E1001 and so on); `composure roster import FILE.csv` adds the bank's own"
    );
    assert_eq!(station.store().employees().unwrap(), [], "nobody was signed in");
    let mut errors = String::new();
    for scenario in [&["rude-custmer"][..], &["rude"], &[]] {
        let args = ["play", "--employee", "E1001", "--responses", file];
        errors += &without_note(&station.refused(args.iter().chain(scenario)));
    }
    insta::assert_snapshot!(errors, @r"
    composure: there is no scenario `rude-custmer`; did you mean `rude-customer`?
    composure: there is no scenario `rude`; there are `compensation-claim`, `emergency-withdrawal`, `media-threat`, `rude-customer`
    composure: name the scenario to play
    ");
    insta::assert_snapshot!(
        without_note(&station.refused(["play", "rude-customer", "--employee", "E1001", "--resume", "--responses", file])),
        @"composure: E1001 has no unfinished attempt to go on with; leave out `--resume` to begin one"
    );
    assert_eq!(station.check_journals(&[]), Vec::<usize>::new());
}

#[test]
fn without_a_terminal_a_transcript_is_needed() {
    let station = Station::quick();
    insta::assert_snapshot!(
        station.refused(["play", "rude-customer", "--employee", "E1001"]),
        @"composure: standard input is not a terminal: give a transcript with `--responses FILE` to play unattended"
    );
}

#[test]
fn a_scenario_with_errors_is_not_played_and_the_others_are() {
    let content = Content::new();
    let (line, column) =
        content.plant("scenarios/rude-customer.ron", r#"performs: ["abuse"]"#, r#"performs: ["abuze"]"#);
    let station = Station::quick();
    let play = |scenario: &str, code: i32| -> Said {
        let file = transcript(scenario, "model");
        let args = ["play", scenario, "--employee", "E1001", "--responses", file.to_str().unwrap()];
        answer(station.command(args).arg("--content").arg(content.path()), code)
    };
    let said = play("rude-customer", 2);
    assert!(said.err.contains("unknown activity `abuze`"), "{}", said.err);
    assert!(said.err.contains(&format!("rude-customer.ron:{line}:{}", column + 12)), "{}", said.err);
    assert!(said.err.ends_with(
        "the scenario `rude-customer` is not played while it has errors (1); `composure check` lists everything\n"
    ));
    play("media-threat", 0);
}

#[test]
fn folders_that_cannot_hold_a_store_are_named() {
    let station = Station::quick();
    let file = station.file("file", "");
    let mut errors = Vec::new();
    for folder in [Path::new("/proc/composure"), &file, &file.join("deeper")] {
        let said = answer(composure().args(["roster", "import", ROSTER, "--data"]).arg(folder), 2);
        errors.push(said.err.replace(station.path().to_str().unwrap(), "DATA"));
    }
    insta::assert_snapshot!(errors.concat(), @r"
    composure: cannot keep a store in `/proc/composure`: expected a folder where files can be made (No such file or directory (os error 2)); change its permissions or name another with `--data DIR`
    composure: cannot keep a store in `DATA/file`: expected a folder where files can be made (it is a file); change its permissions or name another with `--data DIR`
    composure: cannot keep a store in `DATA/file/deeper`: expected a folder where files can be made (Not a directory (os error 20)); change its permissions or name another with `--data DIR`
    ");
    assert_eq!(station.names(), ["file"]);
}

#[test]
fn a_folder_that_is_missing_is_made() {
    let station = Station::quick();
    let deep = station.path().join("new").join("deeper");
    let mut command = composure();
    answer(command.args(["roster", "import", ROSTER, "--yes"]).env("COMPOSURE_DATA", &deep), 0);
    assert_eq!(names(&deep), ["station.key", "station.sqlite"]);
}

#[test]
fn a_file_that_is_no_store_is_left_as_it_is() {
    for content in
        ["number,name,branch\nE1,a,b\n".repeat(50).as_bytes(), b"x", b"SQLite format 3\0 and then it breaks off"]
    {
        let station = Station::quick();
        let path = station.file("station.sqlite", content);
        let file = transcript("rude-customer", "model");
        let play = ["play", "rude-customer", "--employee", "E1001", "--responses", file.to_str().unwrap()];
        for args in [&["records", "list"][..], &["records", "export"], &play] {
            let err = station.refused(args);
            let broken = content.starts_with(b"SQLite");
            let why = if broken { "is damaged (39 B)" } else { "is not a database" };
            assert!(err.starts_with(&format!("composure: `DATA/station.sqlite` {why}")), "{err}");
            assert_eq!(fs::read(&path).unwrap(), content);
            assert_eq!(station.names(), ["station.sqlite"]);
        }
    }
}

#[test]
fn an_export_that_cannot_be_written_leaves_nothing() {
    let station = Station::quick();
    station.play("rude-customer", &transcript("rude-customer", "model"), &[], 0);
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("folder")).unwrap();
    // through a link, so that a mistake would replace the link and not the device
    std::os::unix::fs::symlink("/dev/full", folder.path().join("full")).unwrap();
    let mut errors = String::new();
    for name in ["none/table.csv", "folder", "full"] {
        let mut command = station.command(["records", "export", "--output"]);
        let said = answer(command.arg(folder.path().join(name)), 2);
        assert_eq!(said.out, "");
        errors += &said.err.replace(folder.path().to_str().unwrap(), "OUT");
    }
    insta::assert_snapshot!(errors, @r"
    composure: OUT/none/table.csv: No such file or directory (os error 2); there is no folder `OUT/none`: make it first, or name another
    composure: OUT/folder: this is a folder: name a file
    composure: OUT/full: the export could not be written: No space left on device (os error 28); there is no room left: free some, or name another place
    ");
    assert_eq!(names(folder.path()), ["folder", "full"]);
    assert!(folder.path().join("full").is_symlink());
    assert_eq!(names(&folder.path().join("folder")), Vec::<String>::new());
}

#[test]
fn a_place_that_cannot_be_written_is_told_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).display().to_string();
    fs::write(place("r.csv"), "number,name,branch\n").unwrap();
    let mut errors = String::new();
    for args in [
        &["check", "--prove", "--transcripts", &place("r.csv")][..],
        &["content", "export", &place("r.csv")],
        &["content", "export", &place("none/deeper")],
        &["content", "export", &place("r.csv/deeper")],
        &["package-files", &place("r.csv")],
    ] {
        errors += &answer(composure().args(args), 2).err.replace(folder.path().to_str().unwrap(), "OUT");
    }
    insta::assert_snapshot!(errors, @r"
    composure: OUT/r.csv: this is a file, and a folder is expected: name another
    composure: OUT/r.csv: this is a file, and a folder is expected: name another
    composure: OUT/none/deeper: No such file or directory (os error 2); there is no folder `OUT/none`: make it first, or name another
    composure: OUT/r.csv/deeper: `OUT/r.csv` is a file, and a folder is expected: name another
    composure: OUT/r.csv: this is a file, and a folder is expected: name another
    ");
    assert_eq!(names(folder.path()), ["r.csv"]);
}

#[cfg(unix)]
#[test]
fn what_is_made_for_packages_goes_through_no_link_and_takes_no_name_of_the_store() {
    let station = Station::quick();
    drop(station.store());
    let store = station.path().join("station.sqlite");
    let before = fs::read(&store).unwrap();
    let planted = station.path().join("planted");
    fs::create_dir(&planted).unwrap();
    std::os::unix::fs::symlink(&store, planted.join("composure.bash")).unwrap();
    let companion = station.path().join("station.sqlite-wal.d");
    for folder in [planted, companion, station.path().to_owned()] {
        let said = answer(station.command(["package-files"]).arg(&folder), 2);
        assert!(said.err.contains("not empty") || said.err.contains("belongs to it"), "{}", said.err);
    }
    assert_eq!(fs::read(&store).unwrap(), before);
    answer(station.command(["package-files"]).arg(station.path().join("new")), 0);
}

#[test]
fn standard_output_on_a_full_disk_is_an_error_not_a_panic() {
    let station = Station::quick();
    station.play("rude-customer", &transcript("rude-customer", "model"), &[], 0);
    let id = station.store().records(&Default::default()).unwrap()[0].attempt.id.to_string();
    for args in [
        "records list",
        "records export",
        "records export --format xes",
        "records export --format jsonl",
        "records show ID",
        "records show ID --json",
        "check",
        "check --format json",
    ] {
        let script = format!(r#""$composure" {} --data "$data" > /dev/full"#, args.replace("ID", &id));
        let output = shell(&station, &script);
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{args}: {err}");
        let err = without_open_station(&err);
        assert!(err.starts_with("composure: ") && err.matches("No space left on device").count() == 1, "{args}: {err}");
    }
}

/// A full disk without a disk: writes beyond a size fail, as `ulimit -f` has it. SQLite meets it in all its files.
#[test]
fn a_store_that_can_grow_no_further_stays_sound() {
    let moves = crate::support::moves("rude-customer", "model");
    let mut refused = 0;
    // in blocks of 512 bytes (dash) or 1 KiB (bash), so up to 1 MB or 2 MB
    for blocks in [1, 8, 40, 63, 65, 80, 100, 150, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200, 1300, 2000]
    {
        let station = Station::quick();
        let script = format!(
            r#"trap '' XFSZ; ulimit -f {blocks}; "$composure" play rude-customer --employee E1001 --seed 7 --responses tests/transcripts/{MODEL} --data "$data""#
        );
        let output = shell(&station, &script);
        let err = String::from_utf8(output.stderr).unwrap();
        match output.status.code() {
            Some(0) => {}
            Some(2) => {
                refused += 1;
                let last = err.lines().last().unwrap();
                assert!(last.starts_with("composure: ") && last.contains("station.sqlite"), "{blocks}: {err}");
                assert!(!err.contains("panicked") && !err.contains("please report"), "{blocks}: {err}");
            }
            other => panic!("{blocks}: {other:?} {err}"),
        }
        let entries = station.check_journals(&moves);
        assert!(entries.len() <= 1);
        // beside one that may have been begun
        station.play("rude-customer", &transcript("rude-customer", "model"), &["--new"], 0);
    }
    assert!(refused > 3, "only {refused} refused");
}

/// A full disk for real, where we may mount a small one.
#[test]
fn a_full_disk_loses_nothing_and_is_named() {
    let station = Station::new();
    let script = r#"
        unshare -rm true 2>/dev/null || exit 77
        mkdir "$data/disk" "$data/out"
        exec unshare -rm sh -c '
            mount -t tmpfs -o size=900k none "$data/disk" || exit 77
            play() { "$composure" play rude-customer --employee E1001 --seed 7 --responses tests/transcripts/rude-customer.model.txt --data "$data/disk"; }
            runs=0
            while play > "$data/out/ids" 2> "$data/out/error"; do runs=$((runs + 1)); [ $runs -lt 200 ] || exit 1; done
            echo $runs
            cp "$data/disk/"station.sqlite* "$data/out"
            head -c 900000 /dev/zero > "$data/disk/filler" 2>/dev/null
            echo attempt,old > "$data/disk/table.csv" 2>/dev/null
            "$composure" records export --output "$data/disk/table.csv" --data "$data/out" 2> "$data/out/export"
            echo $?
            ls -A "$data/disk" | tr "\n" " "
        '
    "#;
    let output = shell(&station, script);
    if output.status.code() == Some(77) {
        skipped("no small disk can be mounted here");
        return;
    }
    let out = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<_> = out.lines().collect();
    let runs: usize = lines[0].parse().unwrap();
    let read = |name: &str| fs::read_to_string(station.path().join("out").join(name)).unwrap();
    let said = read("error");
    assert!(said.contains("station.sqlite 没有空间了，什么都没有写入") && said.contains("腾出空间"), "{said}");
    assert_eq!(lines[1], "2", "{out}");
    assert!(read("export").contains("table.csv：导出没能写成："), "{}", read("export"));
    assert!(!lines[2].contains(".part"), "{}", lines[2]);
    // what was on the disk when it was full
    for name in names(&station.path().join("out")) {
        fs::rename(station.path().join("out").join(&name), station.path().join(&name)).unwrap();
    }
    let entries = station.check_journals(&crate::support::moves("rude-customer", "model"));
    assert!(entries.len() >= runs, "{entries:?} after {runs} runs");
    assert_eq!(station.store().records(&Default::default()).unwrap().len(), runs);
}

#[test]
fn arguments_that_do_not_exist_are_unusable() {
    for args in [
        &["plya"][..],
        &["play", "--seed", "-1"],
        &["play", "--mode", "exam"],
        &["play", "--time-factor", "50"],
        &["records"],
        &["records", "export", "--format", "pdf"],
    ] {
        let said = answer(composure().args(args), 2);
        assert_eq!(said.out, "");
        assert!(said.err.contains("error: ") || said.err.contains("Usage: "), "{}", said.err);
    }
    assert!(answer(composure().args(["--help", "--locale", "en-US"]), 0).out.contains("Usage: composure"));
    assert_eq!(answer(composure().arg("-V"), 0).out, format!("composure {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn content_that_is_not_there_is_named() {
    let station = Station::quick();
    let mut command = station.command(["play", "rude-customer", "--content", "nowhere"]);
    insta::assert_snapshot!(
        answer(&mut command, 2).err,
        @"composure: nowhere: there is no such folder; `--content` names the one that holds `scenarios`, `locales` and `assets`"
    );
    // a folder that holds nothing is not passed over for what the program carries
    let said = answer(composure().args(["check", "--content"]).arg(station.path()), 1);
    assert_eq!(said.out, "0 files read, scenarios playable: 0, errors: 1, warnings: 0\n");
    assert!(said.err.contains("this folder holds no content") && said.err.contains("`--content DIR`"), "{}", said.err);
    assert!(said.err.contains(&format!("--> {}", station.path().display())), "{}", said.err);
}

#[test]
fn an_empty_variable_names_no_folder_and_an_empty_option_is_refused() {
    let station = Station::quick();
    let list = |name: &str| {
        let mut command = composure();
        command.args(["content", "list", "--locale", "en-US"]);
        command.current_dir(station.path()).env("COMPOSURE_DATA", station.path());
        answer(command.env("HOME", station.path()).env(name, ""), 0)
    };
    for name in ["COMPOSURE_CONTENT", "COMPOSURE_DATA"] {
        assert!(list(name).err.contains("Content is read from them"), "{name}");
    }
    for option in ["--content", "--data"] {
        let mut command = station.command(["content", "list", option, ""]);
        let told = format!("composure: `{option}` names a folder; nothing stands behind it\n");
        assert_eq!(answer(&mut command, 2).err, told);
    }
}

#[test]
fn nobody_is_assessed_with_own_words_that_are_not_whole_and_practice_shows_those_of_the_program() {
    let words = "locales/zh-CN/app.ftl";
    let shipped = fs::read_to_string(crate::support::root().join(words)).unwrap();
    let without_money =
        shipped.lines().filter(|line| !line.starts_with("format-money = ")).collect::<Vec<_>>().join("\n");
    let told = |prepare: &dyn Fn(&Path), why: &str| {
        let (content, station) = (Content::new(), Station::quick());
        fs::remove_file(content.path().join(words)).unwrap();
        prepare(&content.path().join(words));
        let play = |mode: &str, code: i32| {
            let mut command =
                station.command(["play", "rude-customer", "--employee", "E1001", "--seed", "7", "--locale", "en-US"]);
            command.args(["--mode", mode, "--json", "--content"]).arg(content.path()).arg("--responses");
            answer(command.arg(transcript("rude-customer", "model")), code)
        };
        let refused = play("assessment", 2);
        assert!(refused.out.is_empty() && refused.err.contains(why), "{why}: {}", refused.err);
        let names_it = refused.err.contains(&format!("--> {}", content.path().join(words).display()));
        assert!(names_it && refused.err.contains("or delete it"), "{}", refused.err);
        assert!(station.names().is_empty(), "nothing is begun, no store is made");
        let practised = play("practice", 0);
        assert!(!practised.out.contains('⟦') && !practised.err.contains('⟦'), "{}", practised.out);
        let checked = content.run(&["check"], 1);
        assert!(checked.out.contains("errors: 1, warnings: 0"), "{}", checked.out);
        // whoever asks about one scenario hears of it too
        let one = content.run(&["check", "rude-customer"], 1);
        assert!(one.err.contains(why), "{}", one.err);
    };
    told(&|path| fs::write(path, "").unwrap(), "texts are missing in zh-CN");
    told(&|path| fs::write(path, &without_money).unwrap(), "`format-money` is missing in zh-CN");
    told(&|path| fs::write(path, shipped.replace("{ $yuan }", "{ $yaun }")).unwrap(), "asks for `$yaun`");
    told(&|path| fs::write(path, b"format-money = \xff\n").unwrap(), "is not UTF-8 here");
    told(&|path| fs::create_dir(path).unwrap(), "the file cannot be read");
    told(&pipe, "a pipe, a device or the like");
    told(&|path| std::os::unix::fs::symlink("/proc/kmsg", path).unwrap(), "error[C001]");
    // without the file those of the program count
    let (content, station) = (Content::new(), Station::quick());
    fs::remove_file(content.path().join(words)).unwrap();
    let mut command = station.command(["play", "rude-customer", "--employee", "E1001", "--seed", "7", "--content"]);
    command.arg(content.path()).arg("--responses").arg(transcript("rude-customer", "model"));
    answer(&mut command, 0);
}

#[test]
fn of_a_book_with_errors_whoever_needs_it_is_told_the_error_and_its_place() {
    let (content, station) = (Content::new(), Station::quick());
    let (line, column) = content.plant("assets/policies/bank-complaints.ron", "weights: (", "weights: ((");
    let place = format!("bank-complaints.ron:{line}:{}", column + "weights: (".len() - 1);
    let log = station.file("log.csv", "case,activity,time\n");
    let log = log.display().to_string();
    for args in [
        ["check", "media-threat"].as_slice(),
        &["play", "media-threat", "--mode", "practice", "--employee", "E1001", "--responses", "/dev/null"],
        &["conform", &log, "--model", "bank-complaints"],
        &["rescore", "--policies", "bank-complaints"],
        &["policy", "list"],
    ] {
        let mut command = station.command(args);
        let said = answer(command.arg("--content").arg(content.path()), if args[0] == "check" { 1 } else { 2 });
        assert!(said.err.contains("error[C002]") && said.err.contains(&place), "{args:?}\n{}", said.err);
        assert!(!said.err.contains("mend the book first"), "{args:?}\n{}", said.err);
    }
    // and everybody hears of it once
    let said = content.run(&["check"], 1);
    assert_eq!(said.err.matches("mend the book first").count(), 1, "{}", said.err);
}

/// Makes a pipe that nobody writes to: whoever opens it to read waits for ever.
fn pipe(path: &Path) {
    let _ = fs::remove_file(path);
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn a_pipe_in_the_place_of_content_is_told_and_not_waited_for() {
    for (file, code) in [
        ("scenarios/rude-customer.ron", "C001"),
        ("scenarios/new.ron", "C001"),
        ("scenarios/rude-customer.proof.json", "C080"),
        ("locales/zh-CN/scenarios/rude-customer.ftl", "C001"),
        ("locales/zh-CN/app.ftl", "C001"),
        ("assets/policies/bank-complaints.ron", "C001"),
    ] {
        let content = Content::new();
        pipe(&content.path().join(file));
        let said = content.run(&["check", "--deny-warnings"], 1);
        let told = said.err.contains(&format!("[{code}]")) && said.err.contains("a pipe, a device or the like");
        assert!(told && said.err.contains(file), "{file}: {}", said.err);
    }
    let content = Content::new();
    // a socket and a device are as little files; a link to a file is one
    let scenario = content.path().join("scenarios/rude-customer.ron");
    let _socket = std::os::unix::net::UnixListener::bind(content.path().join("scenarios/socket.ron")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", content.path().join("scenarios/device.ron")).unwrap();
    fs::rename(&scenario, content.path().join("moved.ron")).unwrap();
    std::os::unix::fs::symlink(content.path().join("moved.ron"), &scenario).unwrap();
    let said = content.run(&["check"], 1);
    assert_eq!(said.err.matches("a pipe, a device or the like").count(), 2, "{}", said.err);
    assert!(said.out.contains("scenarios playable: 4,"), "{}", said.out);
}

#[test]
fn a_pipe_among_what_is_asked_about_is_told_and_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    pipe(&folder.path().join("draft.ron"));
    for asked in [folder.path().to_owned(), folder.path().join("draft.ron")] {
        let said = answer(composure().arg("check").arg(&asked), 1);
        assert!(said.err.contains("a pipe, a device or the like"), "{}", said.err);
    }
    // the mark of content, and what the program reads of its own
    let content = Content::new();
    pipe(&content.path().join("composure-content.txt"));
    let said = answer(composure().args(["policy", "list"]).current_dir(content.path()), 0);
    assert_eq!(said.err, "");
    pipe(&content.path().join("assets/roster-sample.csv"));
    let station = Station::quick();
    let file = transcript("rude-customer", "model");
    let mut play = station.command(["play", "rude-customer", "--employee", "E1001", "--responses"]);
    let said = answer(play.arg(&file).arg("--content").arg(content.path()), 2);
    assert!(said.err.contains("the sample roster cannot be read") && said.err.contains("a pipe"), "{}", said.err);
}

#[test]
fn a_pipe_that_is_named_is_read() {
    let station = Station::quick();
    let script = r#"
        book=assets/policies/bank-complaints.ron
        cat assets/roster-sample.csv | "$composure" roster import /dev/stdin --yes --data "$data" || exit 1
        cat tests/transcripts/media-threat.model.txt | "$composure" play media-threat --employee E1001 --seed 7 --responses /dev/stdin --data "$data" || exit 2
        cat "$book" | "$composure" rescore --policies /dev/stdin --data "$data" || exit 3
        "$composure" records export --format jsonl --data "$data" | "$composure" conform /dev/stdin --model bank-complaints > "$data/judged"
        cat "$book" | "$composure" check media-threat --prove --cap 10 --against /dev/stdin > /dev/null 2>&1; [ $? = 1 ] || exit 5
        test -s "$data/judged""#;
    let output = shell(&station, script);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn an_id_that_nothing_has_is_answered_with_those_there_are() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let log = station.file("log.csv", "case,activity,time\n1,greet,2026-03-06T09:00:00Z\n");
    let (log, file) = (log.to_str().unwrap(), transcript("media-threat", "model"));
    let mut said = String::new();
    for args in [
        &["rescore", "--policies", "nosuch"][..],
        &["rescore", "--policies", "bank-complaint"],
        &["conform", log, "--model", "nosuch"],
        &["conform", log, "--model", "nosuch.ron"],
        &["policy", "list", "--book", "nosuch"],
        &["play", "nosuch", "--employee", "E1001", "--responses", file.to_str().unwrap()],
        &["check", "nosuch"],
        &["check", "--locale", "fr"],
        &["station", "set", "nosuch", "1"],
    ] {
        said += &without_note(&station.run(args, 2).err);
    }
    insta::assert_snapshot!(said);
    let said = station.run(["conform", log, "--model", "bank-complaints", "--clause", "nosuch"], 2).err;
    assert!(said.contains("no clause `nosuch`; there are `") && said.contains("`no-rude-words`"), "{said}");
}

#[test]
fn what_could_not_be_written_is_refused_before_anything_is_proved() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("file"), "").unwrap();
    for name in ["link", "notes", "pipe"] {
        fs::create_dir(at(name)).unwrap();
    }
    std::os::unix::fs::symlink(at("file"), at("link/small.worst-pass.txt")).unwrap();
    fs::write(at("notes/small.worst-pass.txt"), "# my own notes\nlisten\n").unwrap();
    pipe(&at("pipe/small.ends.txt"));
    fs::create_dir(at("taken")).unwrap();
    fs::create_dir(at("taken/small.full-score.txt")).unwrap();
    std::os::unix::fs::symlink(at("nowhere"), at("dangling")).unwrap();
    let content = Content::of("tests/fixtures/check/proved");
    let scenario = names(&content.path().join("scenarios"));
    let id = scenario.iter().find_map(|name| name.strip_suffix(".ron")).unwrap().to_owned();
    for name in ["link", "notes", "pipe", "taken"] {
        for file in names(&at(name)) {
            fs::rename(at(name).join(&file), at(name).join(file.replacen("small", &id, 1))).unwrap();
        }
    }
    let before = fs::read(at("notes").join(format!("{id}.worst-pass.txt"))).unwrap();
    // proving says how far it is and, stopped, what it left out: a refusal says nothing but itself
    for (target, why) in [
        ("file", "this is a file"),
        ("file/deeper", "is a file, and a folder is expected"),
        ("link", "no file but a link"),
        ("pipe", "no file but a link"),
        ("taken", "no file but a link"),
        ("notes", "not an older output"),
        ("dangling", "a link to what is not there"),
    ] {
        let said = content.run(&["check", "--prove", "--transcripts", at(target).to_str().unwrap()], 2);
        assert!(said.err.contains(why) && said.err.lines().count() == 1, "{target}: {}", said.err);
        assert_eq!(said.out, "", "{target}");
    }
    let said = content.run(&["check", "--prove", "--transcripts", "/proc/plays"], 2);
    assert!(said.out.is_empty() && said.err.lines().count() == 1, "{}", said.err);
    assert_eq!(fs::read(at("notes").join(format!("{id}.worst-pass.txt"))).unwrap(), before);
    for page in ["none/page.html", "file/page.html"] {
        let page = at(page);
        let said = content.run(&["check", "--prove", "--format", "html", "--output", page.to_str().unwrap()], 2);
        assert_eq!((said.out.as_str(), said.err.lines().count()), ("", 1), "{}", said.err);
    }
    fs::write(content.path().join("scenarios").join(format!("{id}.proof.json")), "{\"mine\": 1}").unwrap();
    let said = content.run(&["check", "--prove", "--certify"], 2);
    assert!(said.out.is_empty() && said.err.contains("not an older output"), "{}", said.err);
}
