//! Records as pages: one employee's file, and the report on all.

use super::station;
use crate::support::LOCALES;

#[test]
fn a_page_tells_one_employee_or_all_and_needs_nothing_else() {
    let station = station();
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
        assert_eq!(file.matches("<circle").count(), 8);
        assert_eq!(file.matches("<tr><td>20").count(), 8, "a row each");
        // by scenario and by branch
        assert!(cohort.matches("class=\"bar\"").count() >= 6);
    }
}
