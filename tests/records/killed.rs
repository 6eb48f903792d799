//! Whenever the program is killed an export is whole or it isn't there, a roster is imported whole or not at all, and a note is written
//! once or not at all: what was acknowledged is never lost.

use super::station;
use crate::support::{Station, moves, names, usually_killed};
use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often each is killed.
fn kills() -> u32 {
    usually_killed(8)
}

/// Moments that nobody chose, the same each time.
struct Moments(u32);

impl Moments {
    fn new() -> Self {
        Self(0x9E37_79B9)
    }

    /// Kills a run within the time that one takes, and a little more; whether it was through before.
    fn kill(&mut self, command: &mut Command, took: Duration) -> bool {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(took.mul_f64(f64::from(self.0) / f64::from(u32::MAX) * 1.1));
        child.kill().unwrap();
        child.wait().unwrap().success()
    }
}

/// An export without the head of the chain, which has come on since where each export is written down.
fn lasting(export: &[u8]) -> String {
    let text = String::from_utf8_lossy(export);
    let text: String = text.lines().filter(|line| !line.contains("/verbs/vouched")).collect();
    let place = |sign: char| sign == ' ' || sign.is_ascii_digit();
    let parts = text.split("sha256:").enumerate();
    parts
        .map(|(at, part)| part.get(if at > 0 { 64 } else { 0 }..).unwrap_or_default().trim_end_matches(place))
        .collect()
}

#[test]
#[expect(clippy::print_stdout, reason = "whoever asks for more is told what came of them")]
fn whenever_it_is_killed_an_export_is_whole_or_absent() {
    let (station, mut moments, mut tally) = (station(), Moments::new(), [0; 2]);
    let folder = tempfile::tempdir().unwrap();
    for format in ["csv", "xlsx", "xapi", "xes", "jsonl", "html"] {
        let file = folder.path().join(format!("out.{format}"));
        let mut command = station.command(["records", "export", "--format", format, "--output"]);
        command.arg(&file).stdout(Stdio::null()).stderr(Stdio::null());
        let begun = Instant::now();
        assert!(command.status().unwrap().success());
        let took = begun.elapsed();
        let whole = std::fs::read(&file).unwrap();
        for _ in 0..kills() {
            std::fs::remove_file(&file).unwrap_or_default();
            let is_through = moments.kill(&mut command, took);
            let there = std::fs::read(&file);
            assert!(there.is_ok() || !is_through, "{format}: acknowledged, and not there");
            tally[usize::from(there.is_ok())] += 1;
            if let Ok(there) = there {
                // workbooks and pages say when they were made
                match format {
                    "xlsx" | "html" => assert!(there.len().abs_diff(whole.len()) < 64, "{format}: {}", there.len()),
                    _ => assert!(lasting(&there) == lasting(&whole), "{format}: {} of {}", there.len(), whole.len()),
                }
            }
        }
        std::fs::remove_file(&file).unwrap_or_default();
    }
    println!("{} times absent, {} times whole", tally[0], tally[1]);
    // on Linux nothing else is left either
    if cfg!(target_os = "linux") {
        assert_eq!(names(folder.path()), [""; 0]);
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "whoever asks for more is told what came of them")]
fn whenever_it_is_killed_a_roster_is_imported_whole_or_not_at_all() {
    const PEOPLE: usize = 300;
    let (station, mut moments, mut tally) = (Station::quick(), Moments::new(), [0; 2]);
    // in each round everybody moves to another branch
    let roster = |round: u32| {
        let rows: String = (0..PEOPLE).map(|at| format!("{at:06},员工 {at},支行 {round}\n")).collect();
        station.file("staff.csv", format!("number,name,branch\n{rows}"))
    };
    let branches = || {
        let mut found = BTreeMap::new();
        for one in station.store().employees().unwrap() {
            *found.entry(one.branch).or_insert(0) += 1;
        }
        found
    };
    let mut import = station.command(["roster", "import", "--yes"]);
    import.arg(roster(0));
    let begun = Instant::now();
    assert!(import.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success());
    let took = begun.elapsed();
    for round in 1..=kills() {
        roster(round);
        let is_through = moments.kill(&mut import, took);
        let (moved, stayed) = (format!("支行 {round}"), format!("支行 {}", round - 1));
        let found = branches();
        let is_there = found == BTreeMap::from([(moved.clone(), PEOPLE)]);
        assert!(is_there || (!is_through && found == BTreeMap::from([(stayed, PEOPLE)])), "{found:?}");
        tally[usize::from(is_there)] += 1;
        // once more, and all is there and nobody twice
        assert!(import.status().unwrap().success());
        assert_eq!(branches(), BTreeMap::from([(moved, PEOPLE)]));
    }
    println!("{} times not imported, {} times imported", tally[0], tally[1]);
    let store = station.store();
    let events: Vec<_> = ["000000", "000299"]
        .iter()
        .map(|number| store.person_history(&store.person(number).unwrap()).unwrap().len())
        .collect();
    assert_eq!(events[0], events[1], "nothing is written twice for some");
    assert!(store.verify(&[], |_| true).unwrap().holds());
}

#[test]
#[expect(clippy::print_stdout, reason = "whoever asks for more is told what came of them")]
fn whenever_it_is_killed_a_note_is_written_once_or_not_at_all() {
    let (station, mut moments, mut written) = (Station::quick(), Moments::new(), Vec::new());
    let staff = station.file("staff.csv", "number,name,branch\nE1001,陈雨桐,城东支行\nH9,周敏,人力资源部\n");
    station.run(["roster", "import", staff.to_str().unwrap(), "--yes"], 0);
    let id = station.attend("media-threat", &moves("media-threat", "model"));
    let note = |round: u32| {
        let reason = format!("reason {round}");
        (station.command(["records", "remark", id.as_str(), "--as", "H9", "--reason", &*reason]), reason)
    };
    let begun = Instant::now();
    let (mut first, reason) = note(0);
    assert!(first.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success());
    written.push(reason);
    let took = begun.elapsed();
    for round in 1..=kills() {
        let (mut command, reason) = note(round);
        if moments.kill(&mut command, took) {
            written.push(reason);
        }
    }
    let store = station.store();
    let mut found: Vec<_> = store.notes(&id).unwrap().into_iter().filter_map(|note| note.reason).collect();
    println!("{} acknowledged, {} written, of {}", written.len(), found.len(), kills() + 1);
    assert!(written.iter().all(|reason| found.contains(reason)), "nothing acknowledged is lost");
    let all = found.len();
    found.sort();
    found.dedup();
    assert_eq!(found.len(), all, "and nothing is doubled");
    assert!(store.verify(&[], |_| true).unwrap().holds());
}

/// The files beside a store that hold a text.
fn holding(station: &Station, text: &str) -> Vec<String> {
    let holds = |name: &String| {
        let bytes = std::fs::read(station.path().join(name)).unwrap_or_default();
        memchr::memmem::find(&bytes, text.as_bytes()).is_some()
    };
    station.names().into_iter().filter(|name| name.starts_with(composure::records::FILE)).filter(holds).collect()
}

#[test]
#[expect(clippy::print_stdout, reason = "whoever asks for more is told what came of them")]
fn whenever_it_is_killed_somebody_is_erased_whole_or_not_at_all() {
    let (station, mut moments, mut tally) = (Station::quick(), Moments::new(), [0; 2]);
    let name = |at: u32| format!("欧阳{at:04}");
    let rows: String = (0..=kills()).map(|at| format!("{at:06},{},支行\n", name(at))).collect();
    let staff = station.file("staff.csv", format!("number,name,branch\nH9,周敏,人力资源部\n{rows}"));
    station.run(["roster", "import", staff.to_str().unwrap(), "--yes"], 0);
    std::fs::remove_file(staff).unwrap();
    let mut took = Duration::ZERO;
    for round in 0..=kills() {
        let number = format!("{round:06}");
        station.store().leave(&number, None).unwrap();
        let args = ["roster", "erase", &number, "--reason", "letter 17", "--by", "H9", "--yes"];
        let (mut command, begun) = (station.command(args), Instant::now());
        let is_through = if round == 0 {
            let through = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success();
            took = begun.elapsed();
            through
        } else {
            moments.kill(&mut command, took)
        };
        let is_gone = station.store().person(&number).is_err();
        assert!(is_gone || !is_through, "{number}: acknowledged, and still there");
        tally[usize::from(is_gone)] += 1;
        // once more, whatever was left over
        station.run(args, if is_gone { 2 } else { 0 });
        assert!(station.store().sweep().unwrap());
        assert_eq!(holding(&station, &name(round)), [""; 0], "{round}");
        if round < kills() {
            assert!(!holding(&station, &name(round + 1)).is_empty(), "nobody else went");
        }
    }
    println!("{} times still there, {} times erased", tally[0], tally[1]);
    assert!(station.store().verify(&[], |_| true).unwrap().holds());
}

#[test]
#[expect(clippy::print_stdout, reason = "whoever asks for more is told what came of them")]
fn whenever_it_is_killed_a_backup_is_written_and_gone_on_from_whole_or_not_at_all() {
    let (station, mut moments, mut tally) = (station(), Moments::new(), [[0; 2]; 2]);
    let (folder, key) = (tempfile::tempdir().unwrap(), station.path().join("station.key"));
    let all = station.store().records(&composure::records::Filter::default()).unwrap().len();
    let holds = |store: &composure::records::Store| {
        store.verify(&[], |_| true).unwrap().holds()
            && store.records(&composure::records::Filter::default()).unwrap().len() == all
    };
    let whole = folder.path().join("whole");
    let begun = Instant::now();
    station.run(["records", "backup", whole.to_str().unwrap()], 0);
    let to_write = begun.elapsed();
    let mut to_restore = Duration::ZERO;
    for round in 0..=kills() {
        let file = folder.path().join(format!("backup-{round}"));
        let is_through = moments.kill(&mut station.command(["records", "backup", file.to_str().unwrap()]), to_write);
        assert!(file.exists() || !is_through, "acknowledged, and not there");
        tally[0][usize::from(file.exists())] += 1;
        let from = if file.exists() { &file } else { &whole };
        let other = Station::quick();
        std::fs::copy(&key, other.path().join("station.key")).unwrap();
        let args = ["records", "restore", from.to_str().unwrap()];
        let (mut command, begun) = (other.command(args), Instant::now());
        if round == 0 {
            assert!(command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success());
            to_restore = begun.elapsed();
        } else {
            let is_through = moments.kill(&mut command, to_restore);
            let is_there = other.path().join(composure::records::FILE).exists();
            assert!(is_there || !is_through, "acknowledged, and not there");
            tally[1][usize::from(is_there)] += 1;
            if !is_there {
                // once more
                other.run(args, 0);
            }
        }
        assert!(holds(&other.store()), "{round}");
    }
    println!(
        "backups: {} absent, {} whole; gone on from: {} absent, {} whole",
        tally[0][0], tally[0][1], tally[1][0], tally[1][1]
    );
    assert!(holds(&station.store()));
}
