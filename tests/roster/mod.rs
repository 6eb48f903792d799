//! The roster: imported whole or not at all; people over time; sample employees step aside for real ones.

mod erase;
mod people;
mod preview;

use crate::support::{Said, Station, transcript};

const STAFF: &str = "工号,姓名,网点\n1001,李晓燕,城东支行\n1002,周明远,滨江路支行\n";

/// Imports a roster without being asked; `more` are further arguments.
fn import_with(station: &Station, content: impl AsRef<[u8]>, more: &[&str], code: i32) -> Said {
    let file = station.file("staff.csv", content);
    let args = ["roster", "import", file.to_str().unwrap(), "--yes"];
    station.run(args.iter().chain(more), code)
}

fn import(station: &Station, content: impl AsRef<[u8]>, code: i32) -> Said {
    import_with(station, content, &[], code)
}

fn numbers(station: &Station) -> Vec<String> {
    station.store().employees().unwrap().into_iter().map(|one| one.number).collect()
}

#[test]
fn a_roster_is_imported_and_imported_again() {
    let station = Station::quick();
    assert_eq!(import(&station, STAFF, 0).out, "新增 2 人，更新 0 人，未变 0 人\n");
    let moved = STAFF.replace("滨江路支行", "文化宫支行") + "1003,赵文博,文化宫支行\n";
    assert_eq!(import(&station, moved, 0).out, "新增 1 人，更新 1 人，未变 1 人\n");
    assert_eq!(numbers(&station), ["1001", "1002", "1003"]);
}

#[test]
fn every_broken_row_is_reported_and_nothing_is_imported() {
    let station = Station::quick();
    import(&station, STAFF, 0);
    let broken = "number,name,branch\n2001,a,b\n,林嘉怡,城东支行\nE 3,\"周\n明\",城东支行\n2001,c,d\n2005,e\n";
    let said = import(&station, broken, 2);
    assert_eq!(said.out, "");
    insta::assert_snapshot!(said.err, @r"
    composure: DATA/staff.csv, line 3, column 1 (number): expected an employee's number, found nothing
    DATA/staff.csv, line 4, column 1 (number): expected letters, digits, `-` and `_`, with `/` and `.` only between them, found ` ` in `E 3`
    DATA/staff.csv, line 4, column 2 (name): expected text in one line, but this cell goes over several: check for a quote that is not closed, or a line break in the cell
    DATA/staff.csv, line 6, column 1 (number): expected each number once, found `2001` in line 2 already
    DATA/staff.csv, line 7: expected 3 fields as in the header, found 2: look for a missing comma, or put quotes around a field that holds one
    5 problems; nothing was imported
    ");
    assert_eq!(numbers(&station), ["1001", "1002"]);
}

#[test]
fn a_file_that_is_no_roster_is_refused() {
    let station = Station::quick();
    for (content, why) in [
        (&b"PK\x05\x06\0\0\0\0\0"[..], "a packed archive"),
        (b"", "the file is empty"),
        (b"number,name,branch\n", "nobody under it"),
    ] {
        let said = import(&station, content, 2);
        assert!(said.err.starts_with("composure: DATA/staff.csv") && said.err.contains(why), "{}", said.err);
    }
    let said = station.run(["roster", "import", "none.csv"], 2);
    assert_eq!(said.err, "composure: none.csv: the roster cannot be read: No such file or directory (os error 2)\n");
    assert_eq!(numbers(&station), Vec::<String>::new());
}

#[test]
fn sample_employees_sign_in_only_while_nobody_real_is_there() {
    let station = Station::quick();
    let model = transcript("media-threat", "model");
    let said = station.play("media-threat", &model, &[], 0);
    assert_eq!(said.err, "名册是空的：E1001 陈雨桐 是示例员工。\n");
    import(&station, STAFF, 0);
    let said = station.play("media-threat", &model, &[], 2);
    assert_eq!(
        said.err,
        "composure: nobody on the roster has the number `E1001`; `composure roster import FILE.csv` adds employees\n"
    );
    let responses = model.to_str().unwrap();
    let said = station.run(["play", "media-threat", "--employee", " 1001 ", "--responses", responses], 0);
    assert_eq!(said.err, "");
    let records = station.store().records(&Default::default()).unwrap();
    let whose: Vec<_> = records.iter().map(|record| record.employee.as_ref().unwrap().number.as_str()).collect();
    assert_eq!(whose, ["E1001", "1001"]);
}

#[test]
fn a_real_employee_with_a_samples_number_is_somebody_else() {
    let station = Station::quick();
    let model = transcript("media-threat", "model");
    station.play("media-threat", &model, &[], 0);
    import(&station, "number,name,branch\nE1001,李晓燕,城东支行\n", 0);
    let report = station.play("media-threat", &model, &["--json"], 0);
    assert_eq!(report.err, "");
    let records = station.store().records(&Default::default()).unwrap();
    assert_ne!(records[0].attempt.subject, records[1].attempt.subject);
    assert_eq!(records[1].employee.as_ref().unwrap().name, "李晓燕");
    assert_eq!(records[1].attempt.number, 1, "the sample's attempts are not hers");
}
