//! What an import would change is shown before it does, and what is open is decided by whoever imports.

use super::{STAFF, import, import_with, numbers};
use crate::support::{LOCALES, Station};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::io::Write as _;

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
    assert_eq!(said.out, "新增 1 人，更新 0 人，未变 1 人\n离开 1 人\n");
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
    assert_eq!(import_with(&station, one, &["--leavers"], 0).out, "新增 0 人，更新 0 人，未变 1 人\n离开 1 人\n");
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

/// A workbook of packed parts: a shown sheet with these rows, and a hidden one.
fn workbook(rows: &str) -> Vec<u8> {
    let book = r#"<workbook xmlns:r="r"><sheets><sheet name="名册" r:id="a"/><sheet name="码表" state="hidden" r:id="b"/></sheets></workbook>"#;
    let relations = r#"<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="worksheets/sheet2.xml"/></Relationships>"#;
    let styles = r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
    let parts = [
        ("xl/workbook.xml", book.to_owned()),
        ("xl/_rels/workbook.xml.rels", relations.to_owned()),
        ("xl/styles.xml", styles.to_owned()),
        ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")),
        ("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>".to_owned()),
    ];
    let (mut all, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in &parts {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(text.as_bytes()).unwrap();
        let (packed, begins) = (packed.finish().unwrap(), all.len() as u32);
        let sizes = [packed.len() as u32, text.len() as u32].map(u32::to_le_bytes).concat();
        let method = [&[20, 0, 0, 0, 8, 0, 0, 0, 0, 0][..], &[0; 4]].concat();
        let head = [&method[..], &sizes, &(name.len() as u16).to_le_bytes(), &[0, 0]].concat();
        all.extend([b"PK\x03\x04", &head[..], name.as_bytes(), &packed].concat());
        directory.extend([b"PK\x01\x02\x14\x00", &head[..], &[0; 10], &begins.to_le_bytes(), name.as_bytes()].concat());
    }
    let count = (parts.len() as u16).to_le_bytes();
    let (size, at) = ((directory.len() as u32).to_le_bytes(), (all.len() as u32).to_le_bytes());
    [all, directory, [&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &size, &at, &[0, 0]].concat()].concat()
}

fn text(cell: &str) -> String {
    format!("<c t=\"inlineStr\"><is><t>{cell}</t></is></c>")
}

#[test]
fn a_workbook_is_a_roster_whose_numbers_stay_texts() {
    let station = Station::quick();
    let head = ["柜员号", "员工姓名", "机构名称", "入行日期"].map(text).concat();
    let rows: String = ["000123", "123456789012345678", "1E5", "3-1"]
        .iter()
        .map(|number| {
            format!("<row>{}{}{}<c s=\"1\"><v>44410</v></c></row>", text(number), text("许闻溪"), text("江北支行"))
        })
        .collect();
    let numeric = format!("<row><c><v>2001</v></c>{}{}</row>", text("周明远"), text("滨江路支行"));
    let file = station
        .file("staff.xlsx", workbook(&format!("<row>{}</row><row>{head}</row>{rows}{numeric}", text("员工名册"))));
    let said = station.run(["roster", "import", file.to_str().unwrap(), "--yes"], 0);
    assert!(said.err.contains("“名册”") && said.err.contains("码表"), "{}", said.err);
    assert_eq!(numbers(&station), ["000123", "123456789012345678", "1E5", "2001", "3-1"]);
    let listed = station.run(["roster", "list", "--format", "json"], 0).json();
    assert_eq!((&listed[0]["hired_on"], &listed[0]["number"]), (&"2021-08-02".into(), &"000123".into()));
    // a sheet that is not there
    let said = station.run(["roster", "import", file.to_str().unwrap(), "--yes", "--sheet", "二月"], 2);
    assert!(said.err.contains("no sheet `二月`; there are `名册`, `码表`"), "{}", said.err);
}

#[test]
fn what_a_spreadsheet_has_damaged_is_told_with_the_way_out() {
    let station = Station::quick();
    let head = ["工号", "姓名", "网点"].map(text).concat();
    let cells = "<c><v>1.2345678901234568E+17</v></c>#<c s=\"1\"><v>46082</v></c>#<c><v>1001.5</v></c>";
    let rows: String =
        cells.split('#').map(|cell| format!("<row>{cell}{}{}</row>", text("张伟"), text("城东"))).collect();
    let file = station.file("staff.xlsx", workbook(&format!("<row>{head}</row>{rows}")));
    let said = station.run(["roster", "import", file.to_str().unwrap(), "--yes"], 2);
    insta::assert_snapshot!(said.err, @r"
    composure: DATA/staff.xlsx, line 2, column 1 (number): `1.23457E+17` is a spreadsheet's scientific notation, and the last digits of the number are lost: format the column as text, then export it again from the personnel system
    DATA/staff.xlsx, line 3, column 1 (number): a spreadsheet made a date of this cell (2026-03-01): format the column as text, correct it and save the file again
    DATA/staff.xlsx, line 4, column 1 (number): expected letters, digits, `-` and `_`, found `.` in `1001.5`
    3 problems; nothing was imported
    ");
    // cut in the middle
    let whole = workbook("");
    let file = station.file("staff.xlsx", &whole[..whole.len() / 2]);
    let said = station.run(["roster", "import", file.to_str().unwrap(), "--yes"], 2);
    assert!(said.err.contains("the workbook is damaged"), "{}", said.err);
}
