//! Reads a roster from CSV: every problem at once, or every row.

use super::number::{folded, normal};
use super::roster_problem::{MOST_PROBLEMS, Problem, RosterFault, RosterProblems};
use crate::content::ForeignFile;
use crate::logs::delimiter;
use csv::ByteRecord;
use std::collections::HashMap;

/// Longest number.
const LONGEST_NUMBER: usize = 32;
/// Longest name and branch, in characters.
const LONGEST_FIELD: usize = 100;
/// Most rows.
const MOST_ROWS: usize = 100_000;
/// Largest file: 32 MB.
const MOST_BYTES: usize = 32 << 20;

/// One row: somebody as the file has him.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RosterRow {
    pub(super) number: String,
    pub(super) name: String,
    pub(super) branch: String,
}

/// What a column means, in the order of [`RosterRow`]'s fields, and the names it may have.
const COLUMNS: [(&str, &[&str]); 3] =
    [("number", &["工号", "工號"]), ("name", &["姓名"]), ("branch", &["网点", "網點", "分行"])];

/// Which of them is the number.
const NUMBER: usize = 0;

/// Reads the roster in `bytes`, a file called `file`.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Vec<RosterRow>, RosterProblems> {
    let mut reading = Reading { file, problems: Vec::new() };
    let people = reading.file(bytes);
    reading.problems.sort_by_key(|problem| (problem.line, problem.column.map(|(column, _)| column)));
    if reading.problems.is_empty() { Ok(people) } else { Err(RosterProblems(reading.problems)) }
}

struct Reading<'a> {
    file: &'a str,
    problems: Vec<Problem>,
}

/// Where the three columns stand, how many there are in all, and what stands between them.
struct Header {
    delimiter: u8,
    places: [Option<usize>; 3],
    width: usize,
}

impl Reading<'_> {
    fn report(&mut self, line: Option<u64>, column: Option<(usize, Option<&'static str>)>, fault: RosterFault) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem { file: self.file.to_owned(), line, column, fault });
        }
    }

    fn file(&mut self, bytes: &[u8]) -> Vec<RosterRow> {
        let mut people = Vec::new();
        if let Some(foreign) = ForeignFile::recognise(bytes, None) {
            self.report(None, None, RosterFault::Foreign(foreign));
            return people;
        }
        if bytes.len() > MOST_BYTES {
            self.report(None, None, RosterFault::FileTooLarge { found: bytes.len(), most: MOST_BYTES });
            return people;
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut lines = Lines::new(bytes);
        let said = delimiter::said(bytes);
        let begins = said.map_or(0, |(_, begins)| begins);
        let table = bytes.get(begins..).unwrap_or_default();
        let delimiter = said.map_or_else(|| delimiter::counted(table), |(sign, _)| sign);
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.has_headers(false).flexible(true).delimiter(delimiter).from_reader(table);
        let mut row = ByteRecord::new();
        let mut header: Option<Header> = None;
        let mut numbers = HashMap::new();
        let mut rows = 0_usize;
        // Reading bytes from memory with any number of fields doesn't fail.
        while reader.read_byte_record(&mut row).unwrap_or(false) {
            let line = lines.of(row.position().map_or(0, csv::Position::byte) + begins as u64);
            row.trim();
            if row.iter().all(<[u8]>::is_empty) {
                // Spreadsheets leave rows of nothing but commas at the end.
                continue;
            }
            let Some(header) = &header else {
                match self.header(line, &row, delimiter) {
                    Some(found) => header = Some(found),
                    None => return people,
                }
                continue;
            };
            rows += 1;
            if rows > MOST_ROWS {
                self.report(Some(line), None, RosterFault::TooManyRows { most: MOST_ROWS });
                break;
            }
            if let Some(person) = self.row(line, &row, header) {
                match numbers.get(&folded(&person.number)) {
                    Some(&other) => {
                        let fault = RosterFault::DuplicateNumber { number: person.number, other };
                        self.report(Some(line), place(header, 0), fault);
                    }
                    None => {
                        numbers.insert(folded(&person.number), line);
                        people.push(person);
                    }
                }
            }
        }
        if header.is_none() {
            self.header(1, &ByteRecord::new(), delimiter);
        }
        people
    }

    /// The columns; none where nothing parts them, as that is all there is to say of the file.
    fn header(&mut self, line: u64, row: &ByteRecord, delimiter: u8) -> Option<Header> {
        let mut header = Header { delimiter, places: [None; 3], width: row.len() };
        for (at, bytes) in row.iter().enumerate() {
            let Some(title) = self.text(line, (at + 1, None), bytes) else { continue };
            let meant = |(name, names): &(&str, &[&str])| name.eq_ignore_ascii_case(title) || names.contains(&title);
            let Some(meaning) = COLUMNS.iter().position(meant) else { continue };
            if let (Some(place), Some((name, _))) = (header.places.get_mut(meaning), COLUMNS.get(meaning)) {
                match place {
                    None => *place = Some(at),
                    Some(_) => {
                        self.report(Some(line), Some((at + 1, None)), RosterFault::SecondColumn { column: name })
                    }
                }
            }
        }
        if row.len() == 1
            && header.places == [None; 3]
            && let Some(Ok(found)) = row.get(0).map(std::str::from_utf8)
        {
            let found = found.chars().take(LONGEST_FIELD).collect();
            self.report(Some(line), None, RosterFault::NotParted { found });
            return None;
        }
        for (place, (name, also)) in header.places.iter().zip(COLUMNS) {
            if place.is_none() {
                self.report(Some(line), None, RosterFault::MissingColumn { expected: name, also });
            }
        }
        Some(header)
    }

    /// The person in a row. A fault in the name doesn't hide the number, which other rows may repeat.
    fn row(&mut self, line: u64, row: &ByteRecord, header: &Header) -> Option<RosterRow> {
        if row.len() != header.width {
            self.report(
                Some(line),
                None,
                RosterFault::FieldCount { expected: header.width, found: row.len(), delimiter: header.delimiter },
            );
            return None;
        }
        // Columns without a meaning are passed over, but what cannot be read is reported wherever it stands.
        for (at, bytes) in row.iter().enumerate().filter(|(at, _)| !header.places.contains(&Some(*at))) {
            self.text(line, (at + 1, None), bytes);
        }
        let mut field = |meaning: usize, check: fn(&str) -> Option<RosterFault>| -> Option<String> {
            let column = place(header, meaning)?;
            let text = self.text(line, column, row.get(column.0 - 1)?)?;
            let text = if meaning == NUMBER { normal(text) } else { text.into() };
            if let Some(fault) = check(&text) {
                self.report(Some(line), Some(column), fault);
                return None;
            }
            Some(text.into_owned())
        };
        let (number, name, branch) = (field(NUMBER, number), field(1, plain), field(2, plain));
        Some(RosterRow { number: number?, name: name.unwrap_or_default(), branch: branch.unwrap_or_default() })
    }

    fn text<'t>(&mut self, line: u64, column: (usize, Option<&'static str>), bytes: &'t [u8]) -> Option<&'t str> {
        let text = std::str::from_utf8(bytes).ok();
        if text.is_none() {
            // whatever else is not UTF-8 is mended with it
            if !self.problems.iter().any(|one| one.fault == RosterFault::NotUtf8) {
                self.report(Some(line), Some(column), RosterFault::NotUtf8);
            }
        }
        // Unicode's spaces too: a full-width space is easily typed and never seen.
        text.map(str::trim)
    }
}

fn place(header: &Header, meaning: usize) -> Option<(usize, Option<&'static str>)> {
    let at = header.places.get(meaning).copied().flatten()?;
    Some((at + 1, COLUMNS.get(meaning).map(|(name, _)| *name)))
}

fn number(text: &str) -> Option<RosterFault> {
    let allowed = |one: char| one.is_ascii_alphanumeric() || one == '-' || one == '_';
    match (text.chars().find(|one| !allowed(*one)), text.len()) {
        (None, 0) => Some(RosterFault::EmptyNumber),
        (None, found) => (found > LONGEST_NUMBER).then_some(RosterFault::TooLong { most: LONGEST_NUMBER, found }),
        (Some(found), _) => Some(RosterFault::BadNumber { number: text.chars().take(LONGEST_NUMBER).collect(), found }),
    }
}

fn plain(text: &str) -> Option<RosterFault> {
    if let Some(found) = text.chars().find(|one| one.is_control()) {
        return Some(RosterFault::Control { found });
    }
    let found = text.chars().count();
    (found > LONGEST_FIELD).then_some(RosterFault::TooLong { most: LONGEST_FIELD, found })
}

/// Tells the line of a row by where its bytes begin. The reader's own count is one of where it went on reading, which
/// lies before the empty lines it then passes over.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, line: 1 }
    }

    /// The line of the row that begins at `byte` or, after empty lines, behind it. Rows are asked for in order.
    fn of(&mut self, byte: u64) -> u64 {
        let from = usize::try_from(byte).unwrap_or(usize::MAX);
        let rest = self.bytes.get(from..).unwrap_or_default();
        let to = from + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = self.bytes.get(self.at..to).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.at = to.max(self.at);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(text: &str) -> Vec<(String, String, String)> {
        let people = read("staff.csv", text.as_bytes()).expect("a good roster");
        people.into_iter().map(|one| (one.number, one.name, one.branch)).collect()
    }

    fn problems(bytes: &[u8]) -> String {
        read("staff.csv", bytes).expect_err("a bad roster").to_string()
    }

    #[test]
    fn columns_come_in_any_order_and_language() {
        let expected = [("E1".to_owned(), "陈雨桐".to_owned(), "城东支行".to_owned())];
        assert_eq!(people("number,name,branch\nE1,陈雨桐,城东支行\n"), expected);
        assert_eq!(people("\u{feff}网点,工号,姓名\r\n城东支行,E1,陈雨桐\r\n"), expected);
        assert_eq!(people("工號,姓名,電話,分行\nE1,陈雨桐,123,城东支行"), expected);
        assert_eq!(people("Number , NAME,Branch\n\n\"E1\", 陈雨桐 ,　城东支行\n,,\n"), expected);
        assert_eq!(people("number,name,branch\n"), []);
    }

    #[test]
    fn whatever_spreadsheets_put_between_cells_is_read() {
        let expected = [("E1".to_owned(), "陈雨桐".to_owned(), "城东, 一".to_owned())];
        for text in [
            "number,name,branch\nE1,陈雨桐,\"城东, 一\"\n",
            "number;name;branch\r\nE1;陈雨桐;城东, 一\r\n;;\r\n",
            "\u{feff}工号\t姓名\t网点\nE1\t陈雨桐\t城东, 一\n",
            "sep=;\r\nnumber;name;branch\r\nE1;陈雨桐;城东, 一\r\n",
            "\u{feff}sep=|\nnumber|name|branch\nE1|陈雨桐|城东, 一\n",
        ] {
            assert_eq!(people(text), expected, "{text:?}");
        }
        insta::assert_snapshot!(problems("sep=;\nnumber;name;branch\n\nE1;a\nE2,b,c\n".as_bytes()), @r"
        staff.csv, line 4: expected 3 fields as in the header, found 2: look for a missing semicolon, or put quotes around a field that holds one
        staff.csv, line 5: expected 3 fields as in the header, found 1: look for a missing semicolon, or put quotes around a field that holds one
        2 problems; nothing was imported
        ");
        // full-width signs and others are no such thing: that is told once, not as three columns that are not there
        for text in ["工号，姓名，网点\nE1，陈雨桐，一\n", "工号|姓名|网点\nE1|陈雨桐|一\n"] {
            let told = problems(text.as_bytes());
            let header = text.lines().next().expect("a header");
            let what = "expected columns with commas, semicolons or tabulators between them, found one";
            assert_eq!(told, format!("staff.csv, line 1: {what}: `{header}`\n1 problem; nothing was imported"));
        }
    }

    #[test]
    fn every_problem_is_reported_with_its_place() {
        let long = "长".repeat(101);
        let digits = "7".repeat(33);
        let text = format!(
            "number,name,branch\n\
             E1,陈雨桐,城东支行\n\
             ,林嘉怡,城东支行\n\
             \n\
             E 3,\"周\n明\",城东支行\n\
             E1,赵一,{long}\n\
             E5,何苗\n\
             E6,\"何苗, 小\",城西支行,多\n\
             {digits},a,b\n\
             工1,a,b\n"
        );
        let mut bytes = text.into_bytes();
        bytes.extend_from_slice(b"E9,\xb3\xc2\xd3\xea,b\n");
        insta::assert_snapshot!(problems(&bytes), @r#"
        staff.csv, line 3, column 1 (number): expected an employee's number, found nothing
        staff.csv, line 5, column 1 (number): expected letters, digits, `-` and `_`, found ` ` in `E 3`
        staff.csv, line 5, column 2 (name): expected text in one line, found the control character U+000A
        staff.csv, line 7, column 1 (number): expected each number once, found `E1` in line 2 already
        staff.csv, line 7, column 3 (branch): expected at most 100 characters, found 101
        staff.csv, line 8: expected 3 fields as in the header, found 2: look for a missing comma, or put quotes around a field that holds one
        staff.csv, line 9: expected 3 fields as in the header, found 4: look for a missing comma, or put quotes around a field that holds one
        staff.csv, line 10, column 1 (number): expected at most 32 characters, found 33
        staff.csv, line 11, column 1 (number): expected letters, digits, `-` and `_`, found `工` in `工1`
        staff.csv, line 12, column 2 (name): expected UTF-8, found other bytes: save the file as “CSV UTF-8”
        10 problems; nothing was imported
        "#);
    }

    #[test]
    fn a_header_is_checked_too() {
        insta::assert_snapshot!(problems("编号,姓名,name\nE1,a,b\n".as_bytes()), @r"
        staff.csv, line 1: expected a column `number` (or `工号`, `工號`), found none of these names
        staff.csv, line 1: expected a column `branch` (or `网点`, `網點`, `分行`), found none of these names
        staff.csv, line 1, column 3: expected one column `name`, found a second: remove one
        3 problems; nothing was imported
        ");
        insta::assert_snapshot!(problems(b""), @r"
        staff.csv, line 1: expected a column `number` (or `工号`, `工號`), found none of these names
        staff.csv, line 1: expected a column `name` (or `姓名`), found none of these names
        staff.csv, line 1: expected a column `branch` (or `网点`, `網點`, `分行`), found none of these names
        3 problems; nothing was imported
        ");
        insta::assert_snapshot!(problems(b"\xb9\xa4\xba\xc5,name,branch\n"), @r#"
        staff.csv: expected a roster in CSV, as UTF-8: the file is in GBK (GB18030), not in UTF-8; in Excel or WPS, save it as “CSV UTF-8 (Comma delimited)”; in Notepad, choose “Save as” and the encoding UTF-8; elsewhere: iconv -f GBK -t UTF-8 OLD > NEW
        1 problem; nothing was imported
        "#);
        insta::assert_snapshot!(problems(b"\xff\xfen\0u\0"), @r#"
        staff.csv: expected a roster in CSV, as UTF-8: the file is in UTF-16, not in UTF-8; in Excel or WPS, save it as “CSV UTF-8 (Comma delimited)”; in Notepad, choose “Save as” and the encoding UTF-8; elsewhere: iconv -f UTF-16 -t UTF-8 OLD > NEW
        1 problem; nothing was imported
        "#);
    }

    #[test]
    fn size_has_limits() {
        let mut text = String::from("number,name,branch\n");
        for at in 0..MOST_ROWS {
            text.push_str(&format!("E{at},a,b\n"));
        }
        assert_eq!(people(&text).len(), MOST_ROWS);
        text.push_str("last,a,b\nE0,a,b\n");
        insta::assert_snapshot!(problems(text.as_bytes()), @r"
        staff.csv, line 100002: expected at most 100000 rows: split the file
        1 problem; nothing was imported
        ");
        let told = problems(format!("number,name,branch\n{}", "\n,a,b".repeat(50_000)).as_bytes());
        assert!(told.ends_with("\n1000 problems or more; nothing was imported") && told.lines().count() == 1_001);
        insta::assert_snapshot!(problems(&vec![b'a'; MOST_BYTES + 1]), @r"
        staff.csv: expected a file of at most 32 MB, found 33554433 bytes: split it
        1 problem; nothing was imported
        ");
    }
}
