//! In whose name something is done, and whose own is meant, where somebody has signed in and where nobody has.

use super::{as_one, bound, open, texts};

/// Every command that may name who does it.
const DONE_BY: [&[&str]; 3] = [
    &["roster", "erase", "1006", "--reason", "letter 17", "--dry-run"],
    &["records", "retain", "--years", "50"],
    &["words", "media-threat", "set", "en-US", "opening", "Well?"],
];

#[test]
fn nobody_does_anything_in_the_name_of_somebody_else() {
    let station = bound();
    as_one(&station, "1001", &["roster", "leave", "1006"]);
    for command in &DONE_BY[..2] {
        let done = |by: &str| as_one(&station, "1001", &[command, &["--by", by][..]].concat());
        let (out, err) = texts(&done("1002"));
        assert!(
            err.contains("`--as` names `1001` and `--by` names `1002`") && out.is_empty(),
            "{command:?}: {out} {err}"
        );
        assert_eq!(done("1002").status.code(), Some(2));
        // himself he may name, however it is typed
        for by in ["1001", " １００１"] {
            let done = done(by);
            assert_eq!(done.status.code(), Some(0), "{command:?} {:?}", texts(&done));
        }
    }
    assert!(station.run(["roster", "show", "1006", "--as", "1001"], 2).err.contains("--secret-file"), "roles bind");
}

#[test]
fn at_an_open_station_one_who_is_named_does_it_and_no_other() {
    let station = open();
    station.run(["roster", "leave", "1006"], 0);
    for command in DONE_BY {
        let said = station.run([command, &["--as", "1001", "--by", "1002", "--locale", "en-US"][..]].concat(), 2);
        assert!(said.err.contains("`--as` names `1001` and `--by` names `1002`"), "{command:?}: {}", said.err);
    }
    let erase = ["roster", "erase", "1006", "--reason", "letter 17", "--yes", "--as", "1001", "--locale", "en-US"];
    station.run(erase, 0);
    let kept = station.run(["records", "export", "--format", "chain"], 0);
    let erasure = kept.out.lines().find(|line| line.contains("erasure")).expect("linked").to_owned();
    let hr = station.store().employee("1001").unwrap().unwrap().subject;
    assert!(erasure.contains(hr.as_str()), "whoever says who he is does it: {erasure}");
}

#[test]
fn whoever_has_signed_in_takes_his_own_without_a_number() {
    let station = bound();
    let take = |folder: &str, more: &[&str]| {
        let folder = station.path().join(folder);
        as_one(&station, "1004", &[&["records", "mine", "--output", folder.to_str().unwrap()][..], more].concat())
    };
    let taken = take("own", &[]);
    assert_eq!(taken.status.code(), Some(0), "{:?}", texts(&taken));
    let all = std::fs::read_to_string(station.path().join("own").join("everything.json")).unwrap();
    let all: serde_json::Value = serde_json::from_str(&all).unwrap();
    assert_eq!(all["person"]["number"], "1004");
    let other = take("other", &["--employee", "1002"]);
    assert!(texts(&other).1.contains("signed in as `1004`") && !station.path().join("other").exists());
    // where nobody has signed in, nobody is meant
    let open = open();
    let said = open.run(["records", "mine", "--output", "x", "--locale", "en-US"], 2);
    assert!(said.err.contains("at an open station nobody is known"), "{}", said.err);
}
