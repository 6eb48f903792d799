//! What an import would change is shown before it does, and what is open is decided by whoever imports.

use super::{STAFF, import, import_with, numbers};
use crate::support::{LOCALES, Station};
use rust_xlsxwriter::{Format, Formula, Workbook};

#[test]
fn a_dry_run_shows_every_change_and_makes_nothing() {
    let station = Station::quick();
    let file = station.file("staff.csv", STAFF).display().to_string();
    let said = station.run(["roster", "import", &file, "--dry-run", "--locale", "en-US", "--as-of", "2026-03-06"], 0);
    insta::assert_snapshot!(said.out, @r"
    DATA/staff.csv: text in UTF-8, columns parted by a comma
     header  read as
     工号    number
     姓名    name
     网点    branch

     what  Employee number  Name    change      line
     new   1001             李晓燕  城东支行       2
     new   1002             周明远  滨江路支行     3

    from 2026-03-06: 2 changes, 0 unchanged
    ");
    assert_eq!(said.err, "nothing was written\n");
    assert_eq!(station.names(), ["staff.csv"], "no store is made");
    import(&station, STAFF, 0);
    let changed = "员工名册\n工号\t姓名\t网点\t岗位\t备注\n1001\t李晓燕\t城西支行\t柜员\t-\n1003\t赵文博\t文化宫支行\t\t-\n合计\t2人\n";
    let (gbk, ..) = encoding_rs::GBK.encode(changed);
    let file = station.file("other.txt", &gbk).display().to_string();
    for locale in LOCALES {
        let said = station.run(["roster", "import", &file, "--dry-run", "--locale", locale], 0);
        assert!(said.out.contains("GBK (GB18030)") && !said.out.contains(['⟦', '{']), "{locale}: {}", said.out);
        assert!(
            ["岗位", "城东支行 → 城西支行", "1003", "--leavers"].iter().all(|one| said.out.contains(one)),
            "{}",
            said.out
        );
    }
    assert_eq!(numbers(&station), ["1001", "1002"]);
}

#[test]
fn where_nobody_can_be_asked_the_yes_has_to_be_given() {
    let station = Station::quick();
    let file = station.file("staff.csv", STAFF).display().to_string();
    let said = station.run(["roster", "import", &file], 2);
    assert!(said.err.contains("add `--yes`") && said.err.contains("1001"), "{}", said.err);
    assert_eq!((said.out.as_str(), numbers(&station).len()), ("", 0));
}

#[test]
fn what_is_open_says_which_flag_decides_it() {
    let station = Station::quick();
    import(&station, "number,name,branch\n000123,许闻溪,江北支行\nE0907,高原,文化宫支行\n", 0);
    let open = "number,name,branch\n123,许闻溪,江北支行\nE0907,秦朗,文化宫支行\n";
    let said = import_with(&station, open, &["--locale", "en-US"], 1);
    assert!(said.err.contains("`--same 123`") && said.err.contains("`--other E0907`"), "{}", said.err);
    assert!(said.err.contains("2 questions are to be decided first") && said.out.is_empty(), "{}", said.err);
    assert_eq!(numbers(&station), ["000123", "E0907"]);
    let said = import_with(&station, open, &["--same", "123", "--other", "E0907"], 0);
    assert_eq!(said.out, "新增 1 人，更新 1 人，未变 0 人\n离职 1 人\n");
    let names: Vec<_> = station.store().employees().unwrap().into_iter().map(|one| one.name).collect();
    assert_eq!(
        (numbers(&station), names),
        (vec!["000123".into(), "E0907".into()], vec!["许闻溪".into(), "秦朗".into()])
    );
}

#[test]
fn whoever_is_not_in_the_file_leaves_where_that_is_asked_for() {
    let station = Station::quick();
    import(&station, STAFF, 0);
    let one = "工号,姓名,网点\n1001,李晓燕,城东支行\n";
    import(&station, one, 0);
    assert_eq!(numbers(&station).len(), 2);
    assert_eq!(import_with(&station, one, &["--leavers"], 0).out, "新增 0 人，更新 0 人，未变 1 人\n离职 1 人\n");
    assert_eq!(numbers(&station), ["1001"]);
}

#[test]
fn a_mapping_is_given_and_kept() {
    let station = Station::quick();
    let own = "代号,称呼,所在地\n7,张伟,城东\n";
    let said = import(&station, own, 2);
    assert!(said.err.contains("`代号`, `称呼`, `所在地`"), "{}", said.err);
    let maps = ["--map", "number=代号", "--map", "name=称呼", "--map", "branch=所在地", "--save-map"];
    import_with(&station, own, &maps, 0);
    assert_eq!(import(&station, own, 0).out, "新增 0 人，更新 0 人，未变 1 人\n");
    // another roster is read by its own titles
    assert_eq!(import(&station, STAFF, 0).out, "新增 2 人，更新 0 人，未变 0 人\n");
    let said = import_with(&station, own, &["--map", "salary=薪水"], 2);
    assert!(said.err.contains("`salary=薪水` is not understood"), "{}", said.err);
    let said = import_with(&station, own, &["--as-of", "soon"], 2);
    assert!(said.err.contains("`soon` is no date"), "{}", said.err);
}

/// A workbook with a sheet that is filled so, and a hidden one.
fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet().set_name("名册").unwrap());
    book.add_worksheet().set_name("码表").unwrap().set_hidden(true);
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_a_roster_whose_numbers_stay_texts() {
    let station = Station::quick();
    let (day, padded) =
        (Format::new().set_num_format("yyyy\"年\"m\"月\"d\"日\""), Format::new().set_num_format("000000"));
    let bytes = workbook(|sheet| {
        sheet.write(0, 0, "员工名册").unwrap();
        sheet.write_row(1, 0, ["柜员号", "员工姓名", "机构名称", "入行日期"]).unwrap();
        for (row, number) in (2..).zip(["000123", "123456789012345678", "1E5", "3-1", "-12"]) {
            sheet.write_row(row, 0, [number, "许闻溪", "江北支行"]).unwrap();
            sheet.write_number_with_format(row, 3, 44410, &day).unwrap();
        }
        sheet.write(7, 0, 2001).unwrap().write_row(7, 1, ["周明远", "滨江路支行"]).unwrap();
        sheet.write_number_with_format(8, 0, 77, &padded).unwrap().write_row(8, 1, ["何晓苗", "滨江路支行"]).unwrap();
        sheet
            .write_formula(9, 0, Formula::new("=A3").set_result("E9"))
            .unwrap()
            .write_row(9, 1, ["罗佳", "城东"])
            .unwrap();
        sheet.write_row(10, 0, ["合计", "9人"]).unwrap();
    });
    let file = station.file("staff.xlsx", bytes);
    let said = station.run(["roster", "import", file.to_str().unwrap(), "--yes"], 0);
    assert!(said.err.contains("“名册”") && said.err.contains("码表"), "{}", said.err);
    assert_eq!(numbers(&station), ["-12", "000077", "000123", "123456789012345678", "1E5", "2001", "3-1", "E9"]);
    let listed = station.run(["roster", "list", "--format", "json"], 0).json();
    assert_eq!((&listed[2]["hired_on"], &listed[2]["number"]), (&"2021-08-02".into(), &"000123".into()));
    // a sheet that is not there
    let said = station.run(["roster", "import", file.to_str().unwrap(), "--yes", "--sheet", "二月"], 2);
    assert!(said.err.contains("no sheet `二月`; there are `名册`, `码表`"), "{}", said.err);
}

#[test]
fn what_a_spreadsheet_has_damaged_is_told_with_the_way_out() {
    let station = Station::quick();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let bytes = workbook(|sheet| {
        sheet.write_row(0, 0, ["工号", "姓名", "网点"]).unwrap();
        sheet.write(1, 0, 1.234_567_890_123_456_8e17).unwrap();
        sheet.write_number_with_format(2, 0, 46082, &day).unwrap();
        sheet.write(3, 0, 1001.5).unwrap();
        for row in 1..4 {
            sheet.write_row(row, 1, ["张伟", "城东"]).unwrap();
        }
    });
    let file = station.file("staff.xlsx", &bytes);
    let said = station.run(["roster", "import", file.to_str().unwrap(), "--yes"], 2);
    insta::assert_snapshot!(said.err, @r"
    composure: DATA/staff.xlsx, line 2, column 1 (number): `1.23457E+17` is a spreadsheet's scientific notation, and the last digits of the number are lost: format the column as text, then export it again from the personnel system
    DATA/staff.xlsx, line 3, column 1 (number): a spreadsheet made a date of this cell (2026-03-01): format the column as text, correct it and save the file again
    DATA/staff.xlsx, line 4, column 1 (number): `1001.5` is how a spreadsheet writes a number to reckon with: format the column as text, correct it and save the file again
    3 problems; nothing was imported
    ");
    // cut in the middle
    let file = station.file("staff.xlsx", &bytes[..bytes.len() / 2]);
    let said = station.run(["roster", "import", file.to_str().unwrap(), "--yes"], 2);
    assert!(said.err.contains("the workbook is damaged"), "{}", said.err);
}
