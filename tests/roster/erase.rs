//! Whoever has left is erased on request: no file of the store names him any more, and the chain holds.

use super::{STAFF, import};
use crate::support::{Station, transcript};
use std::fs;

fn holds(station: &Station, text: &str) -> Vec<String> {
    let holds = |name: &String| {
        let bytes = fs::read(station.path().join(name)).unwrap_or_default();
        memchr::memmem::find(&bytes, text.as_bytes()).is_some()
    };
    station.names().into_iter().filter(|name| name != "staff.csv").filter(holds).collect()
}

#[test]
fn whoever_is_erased_is_named_nowhere_and_his_records_stay() {
    let station = Station::quick();
    import(&station, STAFF, 0);
    let responses = transcript("media-threat", "careless").display().to_string();
    let played = ["play", "media-threat", "--employee", "1001", "--responses", &responses];
    let played = station.run(played.iter().chain(&["--mode", "assessment", "--json"]), 0).json();
    let id = played["attempt"].as_str().unwrap();
    let erase = ["roster", "erase", "1001", "--by", "1002", "--reason"];
    let run = |reason: &str, more: &[&str], code| station.run(erase.iter().chain(&[reason]).chain(more), code);
    let said = run("letter 17", &["--yes"], 1);
    assert!(said.err.contains("仍在名册"), "{}", said.err);
    station.run(["roster", "leave", "1001"], 0);
    let said = run("letter 17", &[], 2);
    assert!(said.err.contains("add `--yes`"), "{}", said.err);
    let said = run("李晓燕 asked for it", &["--yes"], 2);
    assert!(said.err.contains("names the person"), "{}", said.err);
    assert_eq!(holds(&station, "李晓燕"), ["station.sqlite"]);
    let practised = ["play", "media-threat", "--employee", "1001", "--responses", &responses, "--mode", "practice"];
    assert!(station.refused(practised).contains("1001"), "who has left plays no more");
    // what was written of him before is known, and told
    let elsewhere = tempfile::tempdir().unwrap();
    let file = |name: &str| elsewhere.path().join(name).display().to_string();
    station.run(["records", "export", "--output", &file("all.csv")], 0);
    station.run(["records", "backup", &file("backup")], 0);
    station.run(["records", "page", &id[..8], "--output", &file("of 1001.html")], 0);
    let said = run("letter 17", &["--dry-run", "--locale", "en-US"], 0);
    assert!(
        said.out.contains("1 assessment becomes nobody’s") && !holds(&station, "李晓燕").is_empty(),
        "{}",
        said.out
    );
    let said = run("letter 17", &["--yes"], 0);
    assert!(said.out.contains("已经删除 1001 李晓燕"), "{said:?}");
    for (kind, name) in [("导出的记录", "all.csv"), ("备份", "backup"), ("单条记录的页面", "of 1001.html")]
    {
        let line = said.err.lines().find(|line| line.contains(&file(name))).unwrap_or_else(|| panic!("{said:?}"));
        assert!(line.trim().starts_with(kind), "{line}");
    }
    for text in ["李晓燕", "城东支行", "of 1001"] {
        assert_eq!(holds(&station, text), [""; 0], "{text}");
    }
    station.run(["roster", "show", "1001"], 2);
    assert!(!station.run(["roster", "list", "--all"], 0).out.contains("1001"));
    let listed = station.run(["records", "list"], 0).out;
    assert!(listed.contains(&id[..8]) && !listed.contains("李晓燕"), "{listed}");
    station.run(["records", "verify"], 0);
    station.run(["records", "show", id], 0);
    assert!(station.run(["records", "export", "--format", "chain"], 0).out.contains("letter 17"));
    assert!(station.run(["roster", "sweep"], 0).out.contains("痕迹"));
}

#[test]
fn nothing_is_let_go_before_somebody_says_how_long_it_is_kept() {
    let station = Station::quick();
    import(&station, STAFF, 0);
    let retain = |more: &[&str], code| station.run(["records", "retain"].iter().chain(more), code);
    assert!(retain(&["--dry-run"], 2).err.contains("--years N"));
    assert!(retain(&["--dry-run", "--years", "5"], 0).out.contains("没有超过 5 年的内容"));
    station.run(["station", "set", "keep-years", "3"], 0);
    assert!(retain(&[], 0).out.contains("没有超过 3 年的内容"));
    for wrong in ["0", "51", "-1", "x"] {
        retain(&["--years", wrong], 2);
    }
    assert!(station.run(["roster", "list"], 0).out.contains("1001"));
}
