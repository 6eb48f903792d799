//! A station with whatever can become of a record, exported in every form. `COMPOSURE_EXPORTS=FOLDER` leaves the files there, for other
//! programs to read (`.ci/foreign`).

use super::{place, rows};
use crate::channels::compounds::COMPOUNDS;
use crate::support::{LOCALES, Station, moves, transcript};
use composure::assessment::{Measure, Outcome};
use composure::attempt::Attempt;
use composure::records::{AttemptId, Closing, PlayedBy, Store};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Numbers that a spreadsheet takes for something else.
pub(super) const NUMBERS: [&str; 5] = ["000123", "123456789012345678", "1E5", "3-1", "-12"];

#[test]
fn whatever_became_of_a_record_it_leaves_in_every_form() {
    let station = Station::quick();
    let more: String = NUMBERS.iter().map(|number| format!("{number},=x+1,@home\n")).collect();
    let roster =
        format!("number,name,branch\nE1001,陈雨桐,城东支行\nE2002,李晓燕,城东支行\nH9,周敏,人力资源部\n{more}");
    let staff = station.file("staff.csv", roster);
    station.run(["roster", "import", staff.to_str().unwrap(), "--yes"], 0);
    let model = moves("media-threat", "model");
    let careless = moves("media-threat", "careless");
    for (scenario, kind) in [("rude-customer", "model"), ("emergency-withdrawal", "careless")] {
        station.attend(scenario, &moves(scenario, kind));
    }
    let passed = station.attend("media-threat", &model);
    let critical = station.attend("media-threat", &careless);
    let abandoned = station.attend("media-threat", &model[..2]);
    let rule = |verb: &str, id: &str, more: &[&str]| {
        let args = ["records", verb, id, "--reason", "录音可证", "--as", "H9"];
        station.run(args.iter().chain(more), 0);
    };
    rule("uphold", critical.as_str(), &[]);
    for (verb, more) in [("void", &[][..]), ("correct", &["--outcome", "passed"]), ("uphold", &[]), ("remark", &[])] {
        let id = station.attend("media-threat", &careless);
        rule(verb, id.as_str(), more);
    }
    rule("void", passed.as_str(), &[]);
    rule("uphold", passed.as_str(), &[]);
    rule("correct", abandoned.as_str(), &["--outcome", "failed"]);
    played_elsewhere(&station, rule);
    for number in NUMBERS {
        let (employee, file) = (format!("--employee={number}"), transcript("media-threat", "model"));
        let args = ["play", "media-threat", &employee, "--seed", "7", "--responses", file.to_str().unwrap()];
        station.run(args, 0);
    }
    let folder = tempfile::tempdir().unwrap();
    let wanted = std::env::var_os("COMPOSURE_EXPORTS").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let folder = wanted.as_deref().unwrap_or(folder.path());
    for form in ["csv", "xlsx", "html", "xapi", "xes", "jsonl"] {
        let file = folder.join(format!("out.{form}"));
        let args = ["records", "export", "--locale", "en-US", "--format", form, "--output", file.to_str().unwrap()];
        station.run(args, 0);
    }
    // each of them once, for a roster
    let numbers = folder.join("numbers.xlsx");
    let args = ["records", "export", "--format", "xlsx", "--sheets", "none", "--branch", "@home", "--output"];
    station.run(args.iter().copied().chain([numbers.to_str().unwrap()]), 0);
    let csv = rows(&std::fs::read_to_string(folder.join("out.csv")).unwrap());
    let mut count = BTreeMap::new();
    for row in &csv {
        *count.entry([&row[place("outcome")], &row[place("ruling")], &row[place("counts_as")]]).or_insert(0) += 1;
    }
    let expected = [
        (["abandoned", "", "abandoned"], 1),
        (["abandoned", "corrected", "failed"], 1),
        (["failed", "", "failed"], 4),
        (["failed", "corrected", "passed"], 1),
        (["failed", "upheld", "failed"], 2),
        (["failed", "void", ""], 1),
        (["abandoned", "", "lapsed"], 2),
        (["abandoned", "corrected", "passed"], 1),
        (["abandoned", "upheld", "lapsed"], 1),
        (["abandoned", "void", ""], 1),
        (["passed", "", ""], 9),
        (["passed", "", "passed"], 3),
        (["passed", "upheld", "passed"], 1),
    ];
    assert_eq!(count, BTreeMap::from(expected));
}

/// What was played in the window, left to lapse, answered by silence, picked step by step, or is somebody's who was erased since; and
/// what was ruled of it.
fn played_elsewhere(station: &Station, rule: impl Fn(&str, &str, &[&str])) {
    let (model, careless) = (moves("media-threat", "model"), moves("media-threat", "careless"));
    let by = |played, number: &str, moves: &[_]| station.under_way(number, played, "media-threat", moves);
    let window = |moves: &[_]| by(PlayedBy::Window, "E1001", moves);
    for moves in [&model[..], &careless] {
        let (mut store, attempt) = window(moves);
        attempt.finish(&mut store).unwrap();
    }
    let mut silent = model[..2].to_vec();
    silent[1].response = None;
    let (mut store, mut attempt) = window(&silent);
    attempt.abandon(&mut store).unwrap();
    drop(store);
    let rulings: [&[_]; 4] = [&[], &["uphold"], &["void"], &["correct", "--outcome", "passed"]];
    for ruling in rulings {
        let lapsed = closed(by(PlayedBy::Terminal, "E1001", &model[..3]), Closing::Lapsed);
        if let [verb, more @ ..] = ruling {
            rule(verb, lapsed.as_str(), more);
        }
    }
    // nothing at all was answered
    closed(window(&[]), Closing::Lapsed);
    closed(by(PlayedBy::Window, "E2002", &model), Closing::Finished);
    // what nothing decides is no record, and waits for whoever can decide it
    let (mut store, attempt) = window(&model);
    let undecided = attempt.observation().assess(&Measure::Unknown);
    assert_eq!(undecided.outcome, Outcome::Undecided);
    assert!(store.close(&attempt.id, Closing::Finished, &undecided, None).is_err());
    drop(store);
    let (mut store, attempt) = by(PlayedBy::Terminal, "E2002", &careless);
    attempt.finish(&mut store).unwrap();
    drop(store);
    station.run(["roster", "leave", "E2002"], 0);
    station.run(["roster", "erase", "E2002", "--reason", "letter 17", "--by", "H9", "--yes"], 0);
    for (compound, locale) in COMPOUNDS.iter().zip(LOCALES.iter().cycle()) {
        compound.fixture.play(station, &compound.fixture.content(), compound.passes, locale);
    }
}

/// Closes what is under way as whoever comes when its days are over.
fn closed((mut store, attempt): (Store, Attempt), closing: Closing) -> AttemptId {
    store.close(&attempt.id, closing, &attempt.assess(), None).unwrap();
    attempt.id
}
