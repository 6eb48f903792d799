//! Sign-in and roles from outside: who is let in, what each role sees and does, what is written down of it.

mod binding;
mod doer;
mod looks;
mod practice;
mod releases;
mod table;
#[cfg(target_os = "linux")] // a pseudo-terminal, and how it is told to show nothing
mod typed;

use crate::support::{Station, composure, transcript};
use composure::records::accounts::{AccountRole, SecretCost};
use std::path::PathBuf;
use std::process::Output;

const STAFF: &str = "number,name,branch\n1001,李晓燕,城东支行\n1002,周明远,滨江路支行\n1003,赵文博,文化宫支行\n1004,何苗,城东支行\n1005,林嘉怡,城东支行\n1006,高原,城东支行\n";

/// Who has which role in [`bound`]; the others are learners.
const ROLES: [(&str, AccountRole); 4] = [
    ("1001", AccountRole::Hr),
    ("1002", AccountRole::Trainer),
    ("1003", AccountRole::Auditor),
    ("1004", AccountRole::Learner),
];

/// The password of somebody.
fn secret(number: &str) -> String {
    format!("lilac in june {number}")
}

/// A station with a roster, at which nobody is HR.
fn open() -> Station {
    let station = Station::quick();
    let staff = station.file("staff.csv", STAFF);
    station.run(["roster", "import", staff.to_str().unwrap(), "--yes"], 0);
    station
}

/// A station at which roles bind, and everybody of [`ROLES`] has a password.
fn bound() -> Station {
    let station = open();
    bind(&station);
    station
}

/// Ends that a station is open.
fn bind(station: &Station) {
    let mut store = station.store();
    let (hr, code) = store.found_hr("1001").unwrap();
    store.set_secret("1001", code.as_str(), &secret("1001"), SecretCost::OWASP).unwrap();
    let hr = hr.employee.subject;
    for (number, role) in ROLES.into_iter().skip(1) {
        if role != AccountRole::Learner {
            store.grant(number, role, &hr).unwrap();
        }
        let employee = store.employee(number).unwrap().unwrap();
        let (codes, _) = store.issue_codes(&[employee], &hr).unwrap();
        store.set_secret(number, codes[0].as_str(), &secret(number), SecretCost::OWASP).unwrap();
    }
}

/// The file with somebody's password.
fn file(station: &Station, number: &str) -> PathBuf {
    station.file(&format!("secret-{number}.txt"), secret(number) + "\n")
}

/// What the binary answers somebody who has signed in, in English.
fn as_one(station: &Station, number: &str, args: &[&str]) -> Output {
    let mut command = composure();
    command.args(args).args(["--as", number, "--secret-file"]).arg(file(station, number));
    command.args(["--locale", "en-US"]).env("COMPOSURE_DATA", station.path()).output().unwrap()
}

/// What was said on standard output, and on standard error.
fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

/// Somebody is assessed by a transcript that ships.
fn assess(station: &Station, number: &str) -> Output {
    let responses = unseeded(station);
    as_one(station, number, &["play", "media-threat", "--responses", responses.to_str().unwrap()])
}

/// A transcript that ships, which says nothing of a seed.
fn unseeded(station: &Station) -> PathBuf {
    let text = std::fs::read_to_string(transcript("media-threat", "model")).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with("seed "));
    station.file("model.txt", lines.collect::<Vec<_>>().join("\n"))
}
