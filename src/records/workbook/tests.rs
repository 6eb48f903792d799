//! Workbooks made by hand, sound and hostile.

use super::*;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::io::Write as _;

/// An archive of packed parts.
fn archive(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut all, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        packed.write_all(text).expect("packed");
        let packed = packed.finish().expect("packed");
        let begins = all.len() as u32;
        let sizes = [packed.len() as u32, text.len() as u32].map(u32::to_le_bytes).concat();
        let head = [&[20, 0, 0, 0, 8, 0, 0, 0, 0, 0][..], &[0; 4], &sizes, &(name.len() as u16).to_le_bytes(), &[0, 0]]
            .concat();
        all.extend([b"PK\x03\x04", &head[..], name.as_bytes(), &packed].concat());
        directory.extend([b"PK\x01\x02\x14\x00", &head[..], &[0; 10], &begins.to_le_bytes(), name.as_bytes()].concat());
    }
    let count = (parts.len() as u16).to_le_bytes();
    let at = (all.len() as u32).to_le_bytes();
    let size = (directory.len() as u32).to_le_bytes();
    all.extend(directory);
    all.extend([&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &size, &at, &[0, 0]].concat());
    all
}

const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="p"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
    <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>"#;
const STYLES: &str = r#"<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="000000"/>
    <numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>"#;
const STRINGS: &str = r#"<sst><si><t>工号</t></si><si><r><t>姓</t></r><r><rPr/><t xml:space="preserve">名</t></r><rPh sb="0"><t>xm</t></rPh></si>
    <si><t>A &amp; B &#x4e2d;</t></si><si/></sst>"#;

fn book(sheets: &str, first: &str) -> Vec<u8> {
    let sheets = format!(r#"<workbook xmlns:r="o"><workbookPr/><sheets>{sheets}</sheets></workbook>"#);
    archive(&[
        ("[Content_Types].xml", Vec::new()),
        ("xl/workbook.xml", sheets.into_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.into()),
        ("xl/styles.xml", STYLES.into()),
        ("xl/sharedStrings.xml", STRINGS.into()),
        ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{first}</sheetData></worksheet>").into_bytes()),
        ("xl/worksheets/sheet2.xml", b"<x:worksheet><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>two</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>".to_vec()),
    ])
}

const BOTH: &str =
    r#"<sheet name="名册" sheetId="1" r:id="rId1"/><sheet name="说明" sheetId="2" state="hidden" r:id="rId2"/>"#;

fn rows(first: &str) -> Vec<(u64, Vec<String>)> {
    read(&book(BOTH, first), None, 100).expect("read").rows
}

#[test]
fn cells_are_read_as_they_are_shown() {
    let found = rows(
        r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>
           <row r="2"/><row r="3"><c r="A3" t="str"><f>A1</f><v>1E5</v></c><c r="B3"><v>1001</v></c><c r="C3" s="1"><v>123</v></c>
           <c r="D3" s="2"><v>44410</v></c><c r="E3" s="3"><v>44410</v></c><c r="F3"><v>1.2345678901234568E+17</v></c>
           <c r="G3" t="e"><v>#N/A</v></c><c r="H3" t="b"><v>1</v></c><c r="I3" t="inlineStr"><is><t>000123</t></is></c><c r="J3" t="s"><v>3</v></c></row>"#,
    );
    assert_eq!(found.first(), Some(&(1, ["工号", "姓名", "", "A & B 中"].map(str::to_owned).to_vec())));
    let third = ["1E5", "1001", "000123", "2021-08-02", "2021-08-02", "1.23457E+17", "#N/A", "TRUE", "000123"];
    assert_eq!(found.get(1), Some(&(3, third.map(str::to_owned).to_vec())));
    let sheet = read(&book(BOTH, "<row><c s=\"2\"><v>44410</v></c></row>"), None, 100).expect("read");
    assert_eq!(
        (sheet.days.as_slice(), &*sheet.name, sheet.others.as_slice()),
        (&[(1, 0)][..], "名册", &["说明".to_owned()][..])
    );
}

#[test]
fn which_sheet_is_read_is_said() {
    let second = read(&book(BOTH, ""), Some(" 说明 "), 100).expect("read");
    assert_eq!(second.rows, [(1, vec!["two".to_owned()])]);
    let known = || vec!["名册".to_owned(), "说明".to_owned()];
    let unknown = read(&book(BOTH, ""), Some("x"), 100).expect_err("unknown");
    assert_eq!(unknown, WorkbookFault::UnknownSheet { name: "x".to_owned(), known: known() });
    let hidden = BOTH.replace("sheetId=\"1\"", "state=\"veryHidden\"");
    assert_eq!(read(&book(&hidden, ""), None, 100).expect_err("hidden"), WorkbookFault::AllHidden { known: known() });
    assert_eq!(read(&book("", ""), None, 100).expect_err("none"), WorkbookFault::NoWorkbook);
}

#[test]
fn what_unpacks_to_too_much_is_not_unpacked() {
    let blown = format!("<row><c><v>{}</v></c></row>", " ".repeat(64 << 20));
    let bytes = book(BOTH, &blown);
    assert!(bytes.len() < 1 << 20, "{}", bytes.len());
    assert_eq!(read(&bytes, None, 100).expect_err("refused"), parts::too_large());
    // as many cells as no roster has, told by the last column alone
    let wide: String = (1..20_000).map(|row| format!("<row r=\"{row}\"><c r=\"SR{row}\"><v>1</v></c></row>")).collect();
    assert_eq!(read(&book(BOTH, &wide), None, 100_000).expect_err("refused"), parts::too_large());
    assert!(rows("<row><c r=\"XFD1\"><v>1</v></c><c r=\"ZZZZZZ1\"><v>1</v></c></row>").is_empty());
    // an entity of a document's own is none
    let bomb = format!("<row><c t=\"str\"><v>&lol;</v></c></row>");
    assert_eq!(read(&book(BOTH, &bomb), None, 100).expect_err("refused"), WorkbookFault::Damaged);
}

#[test]
fn a_password_and_damage_are_told() {
    let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
    let protected = [&[0xd0, 0xcf, 0x11, 0xe0][..], &name].concat();
    assert!(is_one(&protected));
    assert_eq!(read(&protected, None, 100).expect_err("refused"), WorkbookFault::Protected);
    let whole = book(BOTH, "<row><c><v>1</v></c></row>");
    assert!(is_one(&whole) && !is_one(b"number,name\n") && !is_one(b"PK\x03\x04word/document.xml"));
    // cut anywhere, or with a byte that is another, it is read or refused, and never more than that
    for end in 0..whole.len() {
        drop(read(&whole[..end], None, 100));
    }
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        drop(read(&bytes, None, 100));
    }
}
