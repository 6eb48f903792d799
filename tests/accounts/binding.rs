//! From an open station to one at which roles bind, and the ways in.

use super::{as_one, assess, bound, file, open, secret, texts, unseeded};
use crate::support::{answer, composure};
use composure::records::CopyKind;
use std::fs;

/// What a store that is open says of itself.
const OPEN: &str = "Open station: not evidence\n";

#[test]
fn an_open_station_says_so_and_the_first_hr_ends_it() {
    let station = open();
    let english = |args: &[&str]| {
        let output = composure().args(args).args(["--locale", "en-US"]).env("COMPOSURE_DATA", station.path()).output();
        texts(&output.unwrap())
    };
    for args in [&["records", "list"][..], &["records", "export"], &["station", "show"], &["roster", "accounts"]] {
        assert!(english(args).1.contains(OPEN), "{args:?}");
    }
    let refused = station.refused(["roster", "grant", "1002", "hr"]);
    assert!(refused.contains("`composure roster hr NUMBER` makes the first"), "{refused}");
    let said = station.run(["roster", "hr", "1001"], 0);
    let code = said.out.trim();
    assert_eq!(code.len(), 14, "{said:?}");
    // from now on nothing goes without a name
    for args in [&["records", "list"][..], &["roster", "accounts"], &["station", "set", "lapse-days", "9"]] {
        let (out, err) = english(args);
        assert!(out.is_empty() && err.contains("say who you are with `--as NUMBER`"), "{args:?}: {err}");
    }
    assert!(!english(&["station", "show"]).1.contains(OPEN));
    let again = station.refused(["roster", "hr", "1002"]);
    assert!(again.contains("this station has HR already"), "{again}");
    // the code opens nothing but the way to a password
    let code = station.file("code.txt", code);
    let with_code = |args: &[&str], exit: i32| {
        let mut command = station.command(args);
        answer(command.args(["--as", "1001", "--secret-file"]).arg(&code), exit)
    };
    let refused = with_code(&["records", "list"], 2);
    assert!(refused.err.contains("composure password --as 1001"), "{}", refused.err);
    let new = file(&station, "1001");
    let weak = station.file("weak.txt", "12345678");
    let said = with_code(&["password", "--new-secret-file", weak.to_str().unwrap()], 2);
    assert!(said.err.contains("among the first that anybody tries"), "{}", said.err);
    with_code(&["password", "--new-secret-file", new.to_str().unwrap()], 0);
    assert_eq!(as_one(&station, "1001", &["records", "list"]).status.code(), Some(0));
    let used = with_code(&["records", "list"], 2);
    assert!(used.err.contains("the employee number or the password is wrong"), "{}", used.err);
}

#[test]
fn what_was_made_before_anybody_signed_in_says_so_in_every_export() {
    let station = open();
    let model = unseeded(&station);
    let args = ["play", "media-threat", "--employee", "1004", "--responses", model.to_str().unwrap()];
    station.run(args, 0);
    super::bind(&station);
    assert_eq!(assess(&station, "1004").status.code(), Some(0));
    let export = |format: &str| texts(&as_one(&station, "1001", &["records", "export", "--format", format])).0;
    let csv = export("csv");
    let lines: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    let cells = |name: &str| -> Vec<&str> {
        let at = lines[0].iter().position(|one| *one == name).expect("a column");
        // reasons and names of the ones before have no commas here
        lines.iter().skip(1).map(|line| line[at]).collect()
    };
    assert_eq!(cells("signed_in"), ["false", "true"], "{csv}");
    // whoever signed in, nobody played by a transcript
    let evidence = "nobody played it: not evidence";
    assert_eq!(cells("evidence"), [evidence; 2], "{csv}");
    for format in ["xapi", "xes", "jsonl"] {
        let text = export(format);
        assert!(text.contains(evidence) && !text.contains("open station"), "{format}: {text}");
    }
    assert!(export("html").contains("roles bind since"), "the page says since when");
    let xapi = export("xapi");
    assert!(xapi.contains("/extensions/signed_in\":false") && xapi.contains("/extensions/signed_in\":true"), "{xapi}");
}

#[test]
fn hr_hands_out_codes_and_a_new_one_ends_the_password() {
    let station = bound();
    let codes = station.path().join("codes.csv");
    let all = as_one(&station, "1001", &["roster", "codes", "--output", codes.to_str().unwrap()]);
    assert_eq!(all.status.code(), Some(0), "{:?}", texts(&all));
    let text = fs::read_to_string(&codes).unwrap();
    let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(lines[0], ["number", "name", "branch", "code", "valid_until"]);
    assert_eq!(lines.iter().skip(1).map(|line| line[0]).collect::<Vec<_>>(), ["1005", "1006"], "who has none yet");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&codes).unwrap().permissions().mode() & 0o077, 0, "its owner's alone");
    }
    let known = station.store().copies().unwrap();
    assert!(
        known.iter().any(|copy| copy.kind == CopyKind::Codes && copy.path == codes),
        "whose names stand there: {known:?}"
    );
    let none = as_one(&station, "1001", &["roster", "codes"]);
    assert!(none.stdout.is_empty() && texts(&none).1.contains("Nobody needs a code"), "{:?}", texts(&none));
    // somebody who forgot
    let (out, _) = texts(&as_one(&station, "1001", &["roster", "codes", "--number", "1004"]));
    let code = out.lines().nth(1).unwrap().split(',').nth(3).unwrap();
    let old = as_one(&station, "1004", &["records", "list"]);
    assert!(texts(&old).1.contains("password is wrong"), "{:?}", texts(&old));
    let code = station.file("code.txt", code);
    let mut command = station.command(["password", "--as", "1004", "--secret-file"]);
    answer(command.arg(code).arg("--new-secret-file").arg(file(&station, "1004")), 0);
    assert_eq!(as_one(&station, "1004", &["records", "list"]).status.code(), Some(0));
}

#[test]
fn the_answer_is_the_same_whatever_is_wrong_and_five_lock() {
    let station = bound();
    let wrong = station.file("wrong.txt", "not this one");
    let told = |number: &str| {
        let mut command = station.command(["records", "list", "--as", number, "--secret-file"]);
        answer(command.arg(&wrong), 2).err
    };
    let mut answers = Vec::new();
    for number in ["1004", "1005", "9999"] {
        answers.push((0..6).map(|_| told(number)).collect::<Vec<_>>());
    }
    assert_eq!(answers[0][..5], answers[1][..5], "somebody without a password");
    assert_eq!(answers[0][..5], answers[2][..5], "a number that nobody has");
    assert!(answers.iter().all(|one| one[5].contains("nobody can sign in under this number before")), "{answers:?}");
    let right = as_one(&station, "1004", &["records", "list"]);
    assert!(texts(&right).1.contains("nobody can sign in"), "the right one as well");
    assert_eq!(as_one(&station, "1001", &["roster", "unlock", "1004"]).status.code(), Some(0));
    assert_eq!(as_one(&station, "1004", &["records", "list"]).status.code(), Some(0));
}

#[test]
fn a_password_comes_from_a_file_or_standard_input_and_nowhere_else() {
    let station = bound();
    let list = ["records", "list", "--as", "1001"];
    let refused = station.refused(list);
    assert!(refused.contains("`--secret-file FILE`"), "{refused}");
    let named = answer(station.command(list).env("COMPOSURE_SECRET_FILE", file(&station, "1001")), 0);
    let mut piped = station.command(list);
    let input = fs::File::open(file(&station, "1001")).unwrap();
    assert_eq!(answer(piped.args(["--secret-file", "-"]).stdin(input), 0), named);
    for (content, why) in [
        (&b"two\nlines"[..], "one line of UTF-8 text"),
        (b"", "one line of UTF-8 text"),
        (b"\xff\xfe", "one line of UTF-8 text"),
        (&[b'a'; 5_000], "one line of UTF-8 text"),
    ] {
        let path = station.file("odd.txt", content);
        let mut command = station.command(list);
        let said = answer(command.arg("--secret-file").arg(path), 2);
        assert!(said.err.contains(why), "{}", said.err);
    }
    let said = answer(station.command(list).args(["--secret-file", "none.txt"]), 2);
    assert!(said.err.contains("cannot be read from `none.txt`"), "{}", said.err);
}

#[test]
fn nobody_plays_for_another_and_the_program_draws_the_assessment() {
    let station = bound();
    let model = unseeded(&station);
    let model = model.to_str().unwrap();
    let play = |more: &[&str]| {
        let args: Vec<&str> = ["play", "media-threat", "--responses", model].iter().chain(more).copied().collect();
        texts(&as_one(&station, "1004", &args)).1
    };
    assert!(play(&["--employee", "1002"]).contains("nobody plays for `1002`"));
    assert!(play(&["--employee", "1002", "--resume"]).contains("nobody plays for `1002`"));
    assert!(play(&["--seed", "7"]).contains("the program draws what an assessment is played with"));
    assert!(play(&["--time-factor", "300"]).contains("what the roster grants (100 %)"));
    assert!(!play(&["--mode", "practice", "--seed", "7", "--time-factor", "300"]).contains("composure: "));
    let output = assess(&station, "1004");
    assert_eq!(output.status.code(), Some(0), "{:?}", texts(&output));
    let seeded = station.file("seeded.txt", format!("seed 7\n{}", fs::read_to_string(model).unwrap()));
    let said = as_one(&station, "1004", &["play", "media-threat", "--responses", seeded.to_str().unwrap()]);
    assert!(texts(&said).1.contains("leave out `--seed`"), "{:?}", texts(&said));
    let records = station.store().records(&Default::default()).unwrap();
    assert_eq!(records.len(), 1, "what was refused left nothing");
}

#[test]
fn people_are_assessed_by_the_book_that_the_bank_allows() {
    let station = bound();
    let content = crate::support::Content::new();
    content.plant("assets/policies/bank-complaints.ron", "Critical", "Minor");
    let model = unseeded(&station);
    let play = |mode: &str| {
        let args = ["play", "media-threat", "--mode", mode, "--responses", model.to_str().unwrap(), "--content"];
        as_one(&station, "1004", &[&args[..], &[content.path().to_str().unwrap()]].concat())
    };
    let (_, err) = texts(&play("assessment"));
    let hash = err.split("station book ").nth(1).and_then(|rest| rest.get(..64)).unwrap_or_else(|| panic!("{err}"));
    let practised = play("practice");
    assert_eq!(practised.status.code(), Some(0), "{:?}", texts(&practised));
    assert_eq!(as_one(&station, "1001", &["station", "book", "no hash"]).status.code(), Some(2));
    assert_eq!(as_one(&station, "1001", &["station", "book", hash]).status.code(), Some(0));
    let assessed = play("assessment");
    assert_eq!(assessed.status.code(), Some(0), "{:?}", texts(&assessed));
    let (_, err) = texts(&assess(&station, "1004"));
    assert!(err.contains("the bank does not assess people by the book"), "the shipped one is no longer allowed: {err}");
}

#[test]
fn people_are_assessed_with_scenarios_and_words_that_ship_or_that_the_bank_allows() {
    let station = bound();
    let content = crate::support::Content::new();
    let (scenario, words) = ("scenarios/media-threat.ron", "locales/zh-CN/scenarios/media-threat.ftl");
    for file in [scenario, words] {
        let path = content.path().join(file);
        fs::write(&path, fs::read_to_string(&path).unwrap() + "\n").unwrap();
    }
    let model = unseeded(&station);
    let play = |mode: &str| {
        let args = ["play", "media-threat", "--mode", mode, "--responses", model.to_str().unwrap(), "--content"];
        as_one(&station, "1004", &[&args[..], &[content.path().to_str().unwrap()]].concat())
    };
    let refused = play("assessment");
    let (_, err) = texts(&refused);
    assert_eq!(refused.status.code(), Some(2), "{err}");
    let asked =
        err.split("station allow ").nth(1).and_then(|rest| rest.split('`').next()).unwrap_or_else(|| panic!("{err}"));
    let hashes: Vec<_> = asked.split(' ').collect();
    assert_eq!(hashes.len(), 2, "{err}");
    assert_eq!(play("practice").status.code(), Some(0), "practice has what it likes");
    assert_eq!(station.store().records(&Default::default()).unwrap().len(), 0);
    // by its hash, or by the file itself
    let file = content.path().join(words);
    let allow = |more: &[&str]| {
        as_one(&station, "1001", &[&["station", "allow", hashes[0], file.to_str().unwrap()][..], more].concat())
    };
    let (out, err) = texts(&allow(&[]));
    assert!(hashes.iter().all(|hash| out.contains(hash)), "{out}{err}");
    assert!(texts(&as_one(&station, "1003", &["station", "show"])).0.contains(hashes[1]));
    let assessed = play("assessment");
    assert_eq!(assessed.status.code(), Some(0), "{:?}", texts(&assessed));
    assert!(texts(&allow(&["--withdraw"])).0.contains("that the program carries"));
    assert_eq!(play("assessment").status.code(), Some(2), "no longer");
    let nothing = as_one(&station, "1001", &["station", "allow", "no-such-file"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(texts(&nothing).1.contains("no-such-file"), "{:?}", texts(&nothing));
}

#[test]
fn codes_that_cannot_be_written_were_never_issued() {
    let station = bound();
    let folder = station.path().join("codes.csv");
    fs::create_dir(&folder).unwrap();
    let issue = ["roster", "codes", "--number", "1004", "--output", folder.to_str().unwrap()];
    assert_eq!(as_one(&station, "1001", &issue).status.code(), Some(2));
    assert_eq!(as_one(&station, "1004", &["records", "list"]).status.code(), Some(0), "his password holds");
}

#[test]
fn a_way_back_is_told_until_hr_has_seen_it() {
    let station = bound();
    let said = station.run(["station", "recover", "1005"], 0);
    let code = station.file("code.txt", said.out.trim());
    let (_, err) = texts(&as_one(&station, "1003", &["records", "list"]));
    assert!(err.contains("1005 林嘉怡 was made HR at this machine itself"), "{err}");
    let mut command = station.command(["password", "--as", "1005", "--secret-file"]);
    answer(command.arg(code).arg("--new-secret-file").arg(file(&station, "1005")), 0);
    let own = as_one(&station, "1005", &["station", "acknowledge"]);
    assert!(texts(&own).1.contains("another HR has to"), "{:?}", texts(&own));
    assert_eq!(as_one(&station, "1001", &["station", "acknowledge"]).status.code(), Some(0));
    let (_, err) = texts(&as_one(&station, "1003", &["records", "list"]));
    assert_eq!(err, "", "seen");
    // the recovered one is HR, and the last but one may go
    assert_eq!(as_one(&station, "1005", &["roster", "revoke", "1001", "hr"]).status.code(), Some(0));
    let last = as_one(&station, "1005", &["roster", "revoke", "1005", "hr"]);
    assert!(texts(&last).1.contains("this is the last HR here"), "{:?}", texts(&last));
    assert_eq!(secret("1005").len(), 18);
}
