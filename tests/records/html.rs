//! Records as pages: one employee's file, and the report on all.

use super::attended;
use crate::support::{LOCALES, Station, moves, transcript};
use composure::records::AttemptId;

#[test]
fn a_page_tells_one_employee_or_all_and_needs_nothing_else() {
    let station = attended();
    // what nobody played counts for nothing
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    for locale in LOCALES {
        let page = |more: &[&str]| {
            let args = [&["records", "export", "--format", "html", "--locale", locale], more].concat();
            station.run(args, 0).out
        };
        let (cohort, file) = (page(&[]), page(&["--employee", "E1001"]));
        for page in [&cohort, &file] {
            assert!(page.starts_with("<!doctype html>\n<!-- composure -->\n") && page.ends_with("</html>\n"));
            for outside in ["http:", "https:", "<script", "<link", "url(", "⟦"] {
                assert!(!page.contains(outside), "{locale}: {outside}");
            }
            assert!(page.contains("<strong>50.0%</strong>"), "half of them passed");
            assert_eq!(page.matches("<svg").count(), page.matches("</svg>").count());
        }
        assert!(file.contains("陈雨桐 · E1001 · 城东支行营业部"));
        assert!(!cohort.contains("陈雨桐"), "a report names nobody");
        assert_eq!(file.matches("<circle").count(), 9);
        assert_eq!(file.matches("<tr><td>20").count(), 9, "a row each");
        assert_eq!(file.matches("<td class=\"counts-not\">").count(), 1);
        // by scenario and by branch
        assert!(cohort.matches("class=\"bar\"").count() >= 6);
    }
}

#[test]
fn a_page_goes_by_what_counts_and_tells_what_was_sealed_beside_it() {
    let station = Station::quick();
    let roster = "number,name,branch\nE1001,陈雨桐,城东支行\nH9,周敏,人力资源部\n";
    let staff = station.file("staff.csv", roster);
    station.run(["roster", "import", staff.to_str().unwrap(), "--yes"], 0);
    let ids =
        ["careless", "careless", "careless"].map(|kind| station.attend("media-threat", &moves("media-threat", kind)));
    let rule = |verb: &str, id: &AttemptId, more: &[&str]| {
        let args = ["records", verb, id.as_str(), "--reason", "录音可证", "--as", "H9"];
        station.run(args.iter().chain(more), 0);
    };
    rule("void", &ids[0], &[]);
    rule("correct", &ids[1], &["--outcome", "passed"]);
    let args = ["records", "export", "--format", "html", "--locale", "en-US", "--employee", "E1001"];
    let page = station.run(args, 0).out;
    assert!(page.contains("<strong>50.0%</strong>"), "one of two that count: {page}");
    let classes = ["good", "bad", "counts-not"].map(|class| page.matches(&format!("<td class=\"{class}\">")).count());
    assert_eq!(classes, [1, 1, 1]);
    assert_eq!(page.matches("sealed: ").count(), 2, "what was sealed is told beside it");
    let marks =
        ["passed", "failed", "counts-not"].map(|class| page.matches(&format!("r=\"4\" class=\"{class}\"")).count());
    assert_eq!(marks, [1, 1, 1]);
    // and so do what filters ask for
    let count = |more: &[&str]| {
        let csv = station.run([&["records", "export"], more].concat(), 0).out;
        csv.lines().count() - 1
    };
    assert_eq!(count(&["--outcome", "passed"]), 1);
    assert_eq!(count(&["--outcome", "failed"]), 1);
    assert_eq!(count(&["--ruling", "void"]), 1);
    assert_eq!(count(&["--ruling", "void", "--ruling", "corrected"]), 2);
    assert_eq!(count(&["--ruling", "none"]), 1);
    assert_eq!(count(&["--ruling", "upheld"]), 0);
    station.run(["records", "export", "--ruling", "remark"], 2);
    let list = station.run(["records", "list", "--outcome", "passed", "--locale", "en-US"], 0).out;
    assert!(list.contains("Passed (corrected; sealed: "), "{list}");
}
