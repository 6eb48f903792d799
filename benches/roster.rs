//! Seconds that a roster of 200,000 rows takes: read and held against the roster, then written, into a store on disk that has none;
//! then again with every hundredth moved, which is the file of the month after.
//!
//! `cargo bench --no-default-features --bench roster`
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot run should stop, and says what it found"
)]

mod measure;

use composure::records::{FILE, RosterImport, RosterSource, Store};
use measure::measured;
use std::fmt::Write as _;

const ROWS: usize = 200_000;

/// A roster with every column; of every hundredth the branch is `branch`, and every fiftieth has more time in assessments.
fn roster(branch: &str) -> String {
    let mut text = String::from("工号,姓名,网点,岗位,入行日期,直属上级,作答时限\n");
    for at in 0..ROWS {
        let branch = if at % 100 == 0 { branch } else { "滨江路支行" };
        let factor = if at % 50 == 0 { "1.5" } else { "" };
        let manager = (at / 20 * 20 + 20) % ROWS;
        writeln!(text, "{at:06},员工{at},{branch},柜员,2021/8/2,{manager:06},{factor}").expect("written");
    }
    text
}

fn import(store: &mut Store, text: &str) -> usize {
    let source = RosterSource { file: "staff.csv", bytes: text.as_bytes(), ..RosterSource::default() };
    let import = RosterImport { source, ..RosterImport::default() };
    let preview = store.preview_roster(&import).expect("read");
    let done = store.import_previewed(&import, &preview).expect("imported");
    done.added + done.updated
}

fn main() {
    let (first, later) = (roster("文化宫支行"), roster("城东支行"));
    for _ in 0..3 {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::open(&folder.path().join(FILE)).expect("a store");
        measured("all new", || (ROWS, assert_eq!(import(&mut store, &first), ROWS)));
        measured("every hundredth moved", || (ROWS, assert_eq!(import(&mut store, &later), ROWS / 100)));
    }
}
