//! What a named person says of a record: it is shown wherever the record is, and alters nothing of it.

use super::rows;
use crate::support::{Station, moves};

/// A station with somebody from HR on its roster, and a failed record of another's.
fn failed() -> (Station, String) {
    let station = Station::quick();
    let roster = "number,name,branch\nE1001,陈雨桐,城东支行\nH9,周敏,人力资源部\n";
    let file = station.file("staff.csv", roster);
    station.run(["roster", "import", file.to_str().unwrap(), "--yes"], 0);
    let id = station.attend("media-threat", &moves("media-threat", "careless")).to_string();
    (station, id)
}

#[test]
fn a_ruling_is_shown_wherever_the_record_is_and_the_record_stays_as_it_was_sealed() {
    let (station, id) = failed();
    let short = &id[..8];
    let rule = |verb: &str, more: &[&str], code: i32| {
        let args = ["records", verb, short, "--reason", "打印机卡纸，录音可证", "--locale", "en-US"];
        station.run(args.iter().chain(more), code)
    };
    let hr = ["--as", "H9"];
    assert!(rule("void", &[], 2).err.contains("a note on a record carries a name"));
    assert!(rule("void", &["--as", "E1001"], 2).err.contains("nobody rules on his or her own record"));
    assert!(rule("remark", &["--as", "E1001"], 0).out.contains("E1001 陈雨桐 · Remark: 打印机卡纸"));
    let listed = || station.run(["records", "list", "--locale", "en-US"], 0).out;
    assert!(!listed().contains("Void"), "a remark rules on nothing: {}", listed());
    let exported = || {
        let csv = station.run(["records", "export"], 0).out;
        let head = csv.lines().next().unwrap().split(',').map(str::to_owned).collect::<Vec<_>>();
        let row = rows(&csv).remove(0);
        let cell = |name: &str| {
            row[head.iter().position(|one| one.trim_start_matches('\u{feff}') == name).unwrap()].to_owned()
        };
        ["outcome", "ruling", "counts_as", "ruling_reason"].map(cell)
    };
    assert_eq!(exported(), ["failed", "", "failed", ""]);
    for (verb, more, told, cells) in [
        ("void", &hr[..], "void (sealed: ", ["failed", "void", "", "打印机卡纸，录音可证"]),
        (
            "correct",
            &["--as", "H9", "--outcome", "passed"],
            "(corrected; sealed: ",
            ["failed", "corrected", "passed", "打印机卡纸，录音可证"],
        ),
        ("uphold", &hr[..], "(upheld)", ["failed", "upheld", "failed", "打印机卡纸，录音可证"]),
    ] {
        let said = rule(verb, more, 0).out;
        assert!(said.contains("H9 周敏"), "{said}");
        assert!(listed().contains(told), "{verb}: {}", listed());
        assert_eq!(exported(), cells, "{verb}");
        let log = |format| station.run(["records", "export", "--format", format], 0).out;
        let (xes, jsonl) = (log("xes"), log("jsonl"));
        let [_, ruling, counts_as, reason] = cells;
        assert!(
            xes.contains(&format!("\"composure:ruling\" value=\"{ruling}\"")) && xes.contains("\"composure:ruled_at\"")
        );
        assert_eq!(xes.contains("\"composure:counts_as\""), !counts_as.is_empty());
        assert_eq!(xes.contains(&format!("\"composure:counts_as\" value=\"{counts_as}\"")), !counts_as.is_empty());
        assert!(jsonl.contains(&format!("\"ruling\":\"{ruling}\"")));
        assert_eq!(jsonl.contains(&format!("\"counts_as\":\"{counts_as}\"")), !counts_as.is_empty());
        assert!(!xes.contains(reason) && !jsonl.contains(reason));
    }
    assert!(rule("correct", &["--as", "H9", "--outcome", "failed"], 2).err.contains("stands like that already"));
    let shown = station.run(["records", "show", short], 0).out;
    assert_eq!(shown.matches("打印机卡纸，录音可证").count(), 4, "{shown}");
    assert!(shown.contains("E1001") && shown.contains("陈雨桐") && shown.contains("城东支行"), "whose it is: {shown}");
    let page = station.run(["records", "page", short], 0).out;
    assert_eq!(page.matches("打印机卡纸，录音可证").count(), 4, "{page}");
    let json = station.run(["records", "show", short, "--json"], 0).json();
    assert_eq!(
        (&json["ruling"], &json["counts_as"], &json["outcome"]),
        (&"upheld".into(), &"failed".into(), &"failed".into())
    );
    station.run(["records", "verify", "--replay"], 0);
}

#[test]
fn a_ruling_that_nobody_made_is_marked_and_counts_for_nothing() {
    use composure::records::FILE;
    let planted = "INSERT INTO notes (attempt, kind, outcome, subject, reason_digest, at)
                   SELECT attempt, 'corrected', 'passed', subject, 'sha256:00', finished_at FROM records JOIN attempts ON id = attempt";
    let gone = "DROP TRIGGER notes_refuses_DELETE; DROP TRIGGER note_reasons_refuses_DELETE;
                DELETE FROM note_reasons; DELETE FROM notes";
    for (sql, ruled) in [(planted, false), (gone, true)] {
        let (station, id) = failed();
        if ruled {
            station.run(["records", "void", &id[..8], "--reason", "打印机卡纸", "--as", "H9"], 0);
        }
        // what was verified before is no excuse
        station.run(["records", "verify"], 0);
        rusqlite::Connection::open(station.path().join(FILE)).unwrap().execute_batch(sql).unwrap();
        let list = station.run(["records", "list", "--locale", "en-US"], 1);
        assert!(list.out.contains("(changed since it was sealed)") && !list.out.contains("corrected"), "{list:?}");
        assert!(list.err.contains(&id), "{list:?}");
        for format in ["csv", "xes", "jsonl"] {
            assert!(station.run(["records", "export", "--format", format], 1).err.contains(&id), "{format}");
        }
        let csv = rows(&station.run(["records", "export"], 1).out).remove(0);
        assert!(csv.iter().any(|cell| cell == "failed") && csv.iter().all(|cell| cell != "corrected"), "{csv:?}");
        let shown = station.run(["records", "show", &id[..8]], 1);
        assert_eq!(shown.out.contains("与写入时不符"), !ruled, "{}", shown.out);
    }
}
