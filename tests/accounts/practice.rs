//! Practice is its learner's own, whoever asks and whatever command: how often somebody practised is all that others are told.

use super::{ROLES, as_one, bound, open, texts, unseeded};
use composure::records::Mode;

/// The id of what somebody practised, which he did just now.
fn practised(station: &crate::support::Station, number: &str) -> String {
    let model = unseeded(station);
    let args = ["play", "media-threat", "--mode", "practice", "--responses", model.to_str().unwrap()];
    let output = as_one(station, number, &args);
    assert_eq!(output.status.code(), Some(0), "{:?}", texts(&output));
    let store = station.store();
    let subject = store.employee(number).unwrap().unwrap().subject;
    let past = store.attempts(&subject).unwrap().pop().unwrap();
    assert_eq!(past.attempt.mode, Mode::Practice);
    past.attempt.id.to_string()
}

#[test]
fn nobody_is_shown_what_another_practised_and_everybody_what_he_did() {
    let station = bound();
    let learners = practised(&station, "1004");
    let hrs = practised(&station, "1001");
    let asked = |number: &str, args: &[&str]| {
        let output = as_one(&station, number, args);
        let (out, err) = texts(&output);
        (output.status.code(), out, err)
    };
    for (reader, _) in ROLES {
        for (whose, id) in [("1004", &learners), ("1001", &hrs)] {
            for command in ["show", "page"] {
                let (code, out, err) = asked(reader, &["records", command, id]);
                if reader == whose {
                    assert_eq!(code, Some(0), "{reader} {command}: {err}");
                    assert!(!out.is_empty());
                } else {
                    assert_eq!((code, out.as_str()), (Some(2), ""), "{reader} {command}: {err}");
                    let told = if reader == "1004" { "none of your own records" } else { "the learner’s own" };
                    assert!(err.contains(told), "{reader} {command}: {err}");
                }
            }
        }
        let (code, out, err) = asked(reader, &["records", "list", "--include-practice"]);
        assert_eq!(code, Some(0), "{err}");
        assert_eq!(
            (out.contains(&learners[..8]), out.contains(&hrs[..8])),
            (reader == "1004", reader == "1001"),
            "{out}"
        );
        assert!(!asked(reader, &["records", "list"]).1.contains(&learners[..8]));
    }
    for (scenario, told) in [("media-threat", true), ("rude-customer", false)] {
        let (_, out, _) = asked("1004", &["records", "list", "--include-practice", "--scenario", scenario]);
        assert_eq!(out.contains(&learners[..8]), told, "{out}");
    }
    let folder = tempfile::tempdir().unwrap();
    for format in ["csv", "jsonl", "xes", "chain", "xapi"] {
        let (code, out, err) = asked("1001", &["records", "export", "--format", format]);
        assert_eq!(code, Some(0), "{format}: {err}");
        assert!(!out.contains(&learners) && !out.contains(&hrs), "{format}: {out}");
    }
    let mine = folder.path().join("mine");
    let (code, _, err) = asked("1001", &["records", "mine", "--employee", "1004", "--output", mine.to_str().unwrap()]);
    assert!(code == Some(2) && !mine.exists(), "{err}");
    let (code, _, err) = asked("1004", &["records", "mine", "--employee", "1004", "--output", mine.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{err}");
    assert!(std::fs::read_to_string(mine.join("everything.json")).unwrap().contains(&learners));
}

#[test]
fn at_an_open_station_nobody_is_known_and_so_nobody_is_shown_practice() {
    let station = open();
    let model = unseeded(&station);
    let play = ["play", "media-threat", "--employee", "1004", "--mode", "practice", "--responses"];
    station.run(play.iter().copied().chain([model.to_str().unwrap()]), 0);
    let store = station.store();
    let subject = store.employee("1004").unwrap().unwrap().subject;
    let id = store.attempts(&subject).unwrap().pop().unwrap().attempt.id.to_string();
    for args in [&["records", "list", "--include-practice"][..], &["records", "show", &id], &["records", "page", &id]] {
        let said = station.refused(args);
        assert!(said.contains("at an open station nobody is known"), "{said}");
    }
    let mine = station.path().join("mine");
    let said = station.refused(["records", "mine", "--employee", "1004", "--output", mine.to_str().unwrap()]);
    assert!(said.contains("at an open station nobody is known") && !mine.exists(), "{said}");
}
