//! Workbooks made by hand, sound and hostile.

use super::*;
use std::io::Write as _;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// An archive of packed parts.
fn archive(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("begun");
        archive.write_all(text).expect("packed");
    }
    archive.finish().expect("whole").into_inner()
}

const PACKAGE: &str = r#"<Relationships><Relationship Id="rId1" Type="o/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="p"><Relationship Id="rId1" Type="o/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="rId2" Type="o/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>"#;
const STYLES: &str = r#"<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="000000"/>
    <numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>"#;
const STRINGS: &str = r#"<sst><si><t>工号</t></si><si><r><t>姓</t></r><r><rPr/><t xml:space="preserve">名</t></r><rPh sb="0"><t>xm</t></rPh></si>
    <si><t>A &amp; B &#x4e2d;</t></si><si/></sst>"#;

/// The parts of a workbook with these sheets, the first of which has these rows.
fn parts(sheets: &str, first: &str) -> Vec<(&'static str, Vec<u8>)> {
    let sheets = format!(r#"<workbook xmlns:r="o"><workbookPr/><sheets>{sheets}</sheets></workbook>"#);
    let second = "<x:worksheet><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>two</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    vec![
        ("[Content_Types].xml", Vec::new()),
        ("_rels/.rels", PACKAGE.into()),
        ("xl/workbook.xml", sheets.into_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.into()),
        ("xl/styles.xml", STYLES.into()),
        ("xl/sharedStrings.xml", STRINGS.into()),
        ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{first}</sheetData></worksheet>").into_bytes()),
        ("xl/worksheets/sheet2.xml", second.into()),
    ]
}

fn book(sheets: &str, first: &str) -> Vec<u8> {
    archive(&parts(sheets, first))
}

/// The same workbook with another text in one of its parts.
fn with(name: &str, text: &str) -> Vec<u8> {
    let mut parts = parts(BOTH, "<row><c><v>1</v></c></row>");
    parts.iter_mut().filter(|(part, _)| *part == name).for_each(|(_, was)| *was = text.into());
    archive(&parts)
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
fn what_unpacks_to_too_much_is_not_read() {
    let too_large = || WorkbookFault::TooLarge { most: 256 };
    let blown = format!("<row><c><v>{}</v></c></row>", " ".repeat(64 << 20));
    let bytes = book(BOTH, &blown);
    assert!(bytes.len() < 1 << 20, "{}", bytes.len());
    assert_eq!(read(&bytes, None, 100).expect_err("refused"), too_large());
    // whatever the directory says of its size
    let size = (blown.len() as u32 + 46).to_le_bytes();
    let mut lying = bytes.clone();
    let at = memchr::memmem::rfind(&lying, &size).expect("in the directory");
    lying[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    assert!(read(&lying, None, 100).is_err());
    // as many cells as no roster has, told by the last column alone
    let wide: String = (1..20_000).map(|row| format!("<row r=\"{row}\"><c r=\"SR{row}\"><v>1</v></c></row>")).collect();
    assert_eq!(read(&book(BOTH, &wide), None, 100_000).expect_err("refused"), too_large());
    assert!(rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c r=\"ZZZZZZ1\"><v>1</v></c></row>").is_empty());
    // an entity of a document's own is none
    let bomb = "<row><c t=\"str\"><v>&lol;</v></c></row>";
    assert_eq!(read(&book(BOTH, bomb), None, 100).expect_err("refused"), WorkbookFault::Damaged);
}

/// Each would take gigabytes, or end the program, if it were taken at its word.
#[test]
fn what_a_part_says_that_it_holds_is_looked_at_first() {
    let many = |tag: &str, count: usize| tag.repeat(count);
    let named = format!("<font><name val=\"{}\"/></font>", "x".repeat(500_000));
    let coded = format!("<numFmts><numFmt numFmtId=\"200\" formatCode=\"{}\"/></numFmts>", "0".repeat(3_000));
    for (part, text) in [
        ("xl/sharedStrings.xml", "<sst uniqueCount=\"18446744073709551615\"></sst>".to_owned()),
        ("xl/sharedStrings.xml", "<sst uniqueCount=\"99999999999\"></sst>".to_owned()),
        ("xl/sharedStrings.xml", format!("<sst>{}</sst>", many("<si/>", 6_000_001))),
        ("xl/styles.xml", format!("<styleSheet><fonts>{named}</fonts></styleSheet>")),
        ("xl/styles.xml", format!("<styleSheet>{coded}</styleSheet>")),
        ("xl/styles.xml", format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", many("<xf/>", 131_073))),
    ] {
        let refused = read(&with(part, &text), None, 100).expect_err("refused");
        assert_eq!(refused, WorkbookFault::TooLarge { most: 256 }, "{}", &text[..40]);
    }
    // what says so in another encoding is not understood here, and might be there
    let wide: Vec<u8> = "<sst uniqueCount=\"99999999999\"></sst>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for text in
        ["<?xml version=\"1.0\" encoding=\"GBK\"?><sst/>", "<other/>", "", &String::from_utf8(wide).expect("ASCII")]
    {
        assert_eq!(read(&with("xl/sharedStrings.xml", text), None, 100).expect_err("refused"), WorkbookFault::Damaged);
    }
}

#[test]
fn days_may_be_counted_from_1904() {
    let mut parts = parts(BOTH, "<row><c s=\"2\"><v>42948</v></c></row>");
    for (_, text) in parts.iter_mut().filter(|(name, _)| *name == "xl/workbook.xml") {
        *text = String::from_utf8(text.clone())
            .expect("a text")
            .replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>")
            .into();
    }
    assert_eq!(read(&archive(&parts), None, 100).expect("read").rows, [(1, vec!["2021-08-02".to_owned()])]);
}

#[test]
fn a_password_and_damage_are_told() {
    let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
    let protected = [&[0xd0, 0xcf, 0x11, 0xe0][..], &name].concat();
    assert!(is_one(&protected));
    assert_eq!(read(&protected, None, 100).expect_err("refused"), WorkbookFault::Protected);
    let whole = book(BOTH, "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>1</v></c></row>");
    assert!(is_one(&whole) && !is_one(b"number,name\n") && !is_one(b"PK\x03\x04word/document.xml"));
    // parts that a password protects each by itself
    let mut locked = whole.clone();
    for (sign, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<_> = memchr::memmem::find_iter(&whole, sign).collect();
        places.iter().for_each(|at| locked[at + flags] |= 1);
    }
    assert_eq!(read(&locked, None, 100).expect_err("refused"), WorkbookFault::Protected);
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

/// What stands in the parts is another text here and there: read or refused.
#[test]
fn parts_that_say_nonsense_are_read_or_refused() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>1</v></c><c r=\"B1\" s=\"2\"><v>44410</v></c></row><row r=\"2\"><c t=\"str\"><v>x</v></c></row>";
    let nonsense =
        ["", "-1", "99999999999999999999", "ZZZZZZZZZZ9999999999", "\u{fffd}", "<", "\"", "&#0;", "1e999", "NaN"];
    let parts = parts(BOTH, rows);
    for (at, (_, text)) in parts.iter().enumerate() {
        let text = String::from_utf8(text.clone()).expect("a text");
        let values: Vec<_> = text.match_indices(['"', '>']).map(|(at, _)| at + 1).collect();
        for from in values {
            let end = text[from..].find(['"', '<']).map_or(text.len(), |end| from + end);
            for other in nonsense {
                let mut parts = parts.clone();
                parts[at].1 = format!("{}{other}{}", &text[..from], &text[end..]).into();
                drop(read(&archive(&parts), None, 100));
            }
        }
    }
}
