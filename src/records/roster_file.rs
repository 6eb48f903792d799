//! Reads a roster from CSV: every problem at once, or every row.

use super::garbled::is_garbled;
use super::number::{folded, normal};
use super::roster_column::RosterColumn;
use super::roster_header::{Header, RosterPlace, header};
use super::roster_problem::{MOST_PROBLEMS, Problem, RosterFault, RosterProblems};
use super::roster_rows::{CutRow, RosterRows};
use crate::content::ForeignFile;
use crate::locale::is_hidden;
use crate::logs::{delimiter, has_thousands};
use std::borrow::Cow;
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

/// Reads the roster in `bytes`, a file called `file`.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Vec<RosterRow>, RosterProblems> {
    let mut reading = Reading { file, problems: Vec::new() };
    let people = match reading.file(bytes) {
        Ok(people) => people,
        Err((line, fault)) => {
            reading.report(line, None, fault);
            Vec::new()
        }
    };
    if people.is_empty() && reading.problems.is_empty() {
        reading.report(None, None, RosterFault::Nobody);
    }
    reading.problems.sort_by_key(|problem| (problem.line, problem.column.map(|(column, _)| column)));
    if reading.problems.is_empty() { Ok(people) } else { Err(RosterProblems(reading.problems)) }
}

struct Reading<'a> {
    file: &'a str,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn report(&mut self, line: Option<u64>, column: Option<RosterPlace>, fault: RosterFault) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem { file: self.file.to_owned(), line, column, fault });
        }
    }

    /// Everybody, or why nothing behind a line, or of the whole file, can be read.
    fn file(&mut self, bytes: &[u8]) -> Result<Vec<RosterRow>, (Option<u64>, RosterFault)> {
        if let Some(foreign) = ForeignFile::recognise(bytes, None) {
            return Err((None, RosterFault::Foreign(foreign)));
        }
        if bytes.len() > MOST_BYTES {
            return Err((None, RosterFault::FileTooLarge { found: bytes.len(), most: MOST_BYTES }));
        }
        let bytes = in_lines(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
        let said = delimiter::said(&bytes);
        let table = bytes.get(said.map_or(0, |(_, begins)| begins)..).unwrap_or_default();
        let begins = table.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let delimiter =
            said.map_or_else(|| delimiter::counted(table.get(begins..).unwrap_or_default()), |(sign, _)| sign);
        // what programs write for programs: its quotes are none of a table's
        if table.get(begins..).is_some_and(|table| table.starts_with(b"{") || table.starts_with(b"[")) {
            let first =
                table.get(begins..).and_then(|table| table.split(|byte| *byte == b'\n').next()).unwrap_or_default();
            return Err((None, RosterFault::NotParted { found: String::from_utf8_lossy(first).into_owned() }));
        }
        let mut rows = RosterRows { rest: table, line: 1 + u64::from(said.is_some()), delimiter };
        let at_line = |(line, fault)| (Some(line), fault);
        let first = rows.next().transpose().map_err(at_line)?.ok_or((None, RosterFault::Empty))?;
        let header = header(&first, &rows).map_err(|fault| (Some(first.line), fault))?;
        header
            .twice
            .iter()
            .for_each(|(column, fault)| self.report(Some(first.line), Some((*column, None)), fault.clone()));
        if let Some(fault) = header.missing.clone() {
            self.report(Some(first.line), None, fault);
        }
        let (mut people, mut numbers) = (Vec::new(), HashMap::new());
        for (count, row) in rows.enumerate() {
            let row = row.map_err(at_line)?;
            if count >= MOST_ROWS {
                return Err((Some(row.line), RosterFault::TooManyRows { most: MOST_ROWS }));
            }
            if let Some(person) = self.row(&row, &header) {
                match numbers.get(&folded(&person.number)) {
                    Some(&other) => {
                        let fault = RosterFault::DuplicateNumber { number: person.number, other };
                        self.report(Some(row.line), header.place(RosterColumn::Number), fault);
                    }
                    None => {
                        numbers.insert(folded(&person.number), row.line);
                        people.push(person);
                    }
                }
            }
        }
        Ok(people)
    }

    /// The person in a row. A fault in the name doesn't hide the number, which other rows may repeat.
    fn row(&mut self, row: &CutRow<'_>, header: &Header) -> Option<RosterRow> {
        if let Some(fault) = header.misfit(row) {
            self.report(Some(row.line), None, fault);
            return None;
        }
        let mut field = |column: RosterColumn, check: fn(&str) -> Option<RosterFault>| -> Option<String> {
            let place = header.place(column)?;
            let text = row.cells.get(place.0 - 1)?;
            let text = if column == RosterColumn::Number { normal(text) } else { Cow::Borrowed(&**text) };
            if let Some(fault) = check(&text) {
                self.report(Some(row.line), Some(place), fault);
                return None;
            }
            Some(text.into_owned())
        };
        let number = field(RosterColumn::Number, number);
        let (name, branch) = (field(RosterColumn::Name, name), field(RosterColumn::Branch, plain));
        Some(RosterRow { number: number?, name: name.unwrap_or_default(), branch: branch.unwrap_or_default() })
    }
}

/// The bytes with ends of lines as they are known: some programs write a carriage return alone.
fn in_lines(bytes: &[u8]) -> Cow<'_, [u8]> {
    if bytes.contains(&b'\n') || !bytes.contains(&b'\r') {
        return Cow::Borrowed(bytes);
    }
    bytes.iter().map(|byte| if *byte == b'\r' { b'\n' } else { *byte }).collect::<Vec<_>>().into()
}

/// What is wrong with a number.
fn number(text: &str) -> Option<RosterFault> {
    let allowed = |one: char| one.is_ascii_alphanumeric() || one == '-' || one == '_';
    let number = || text.chars().take(LONGEST_NUMBER).collect::<String>();
    match (text.chars().find(|one| !allowed(*one)), text.len()) {
        (None, 0) => Some(RosterFault::EmptyNumber),
        (None, found) => (found > LONGEST_NUMBER).then_some(RosterFault::TooLong { most: LONGEST_NUMBER, found }),
        (Some(_), _) if is_formula_error(text) => Some(RosterFault::FormulaError { found: number() }),
        (Some(_), _) if is_rounded(text) => Some(RosterFault::RoundedNumber { number: number() }),
        (Some(_), _) if is_reckoned(text) => Some(RosterFault::ReckonedNumber { number: number() }),
        (Some(_), _) if is_garbled(text) => Some(RosterFault::Garbled { found: number() }),
        (Some(found), _) => Some(RosterFault::BadNumber { number: number(), found }),
    }
}

/// `1.00E+05`.
fn is_rounded(text: &str) -> bool {
    let Some((head, power)) = text.split_once(['E', 'e']) else { return false };
    let is_number = |text: &str| text.starts_with(|one: char| one.is_ascii_digit()) && text.parse::<f64>().is_ok();
    let power = power.strip_prefix('+').unwrap_or_default();
    is_number(head) && !power.is_empty() && power.bytes().all(|one| one.is_ascii_digit())
}

/// `1,001`, or `1001.0`.
fn is_reckoned(text: &str) -> bool {
    let whole = |(whole, fraction): (&str, &str)| {
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|one| one.is_ascii_digit());
        is_digits(whole) && !fraction.is_empty() && fraction.bytes().all(|one| one == b'0')
    };
    has_thousands(text) || text.split_once('.').is_some_and(whole)
}

/// What stands in a cell whose formula has no result, or that is too narrow.
fn is_formula_error(text: &str) -> bool {
    const ERRORS: [&str; 8] = ["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!"];
    ERRORS.iter().any(|one| text.eq_ignore_ascii_case(one)) || (text.len() > 2 && text.bytes().all(|one| one == b'#'))
}

/// What is wrong with a name.
fn name(text: &str) -> Option<RosterFault> {
    // what programs and people write where there is none
    const NONE: [&str; 6] = ["null", "none", "n/a", "无", "無", "空"];
    let is_none = NONE.contains(&text.to_lowercase().as_str());
    // a number and the like is none, signs that were lost are more than that
    let nobody =
        || (is_none || !text.contains(char::is_alphabetic)).then(|| RosterFault::NoName { found: text.to_owned() });
    match plain(text) {
        Some(fault) => Some(fault),
        None => nobody(),
    }
}

/// What is wrong with any text.
fn plain(text: &str) -> Option<RosterFault> {
    if text.contains(['\n', '\r']) {
        return Some(RosterFault::LineBreak);
    }
    if is_formula_error(text) {
        return Some(RosterFault::FormulaError { found: text.to_owned() });
    }
    if is_garbled(text) {
        return Some(RosterFault::Garbled { found: text.to_owned() });
    }
    if let Some(found) = text.chars().find(|one| is_hidden(*one)) {
        return Some(RosterFault::Control { found });
    }
    let found = text.chars().count();
    (found > LONGEST_FIELD).then_some(RosterFault::TooLong { most: LONGEST_FIELD, found })
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
        assert_eq!(people("员工编号,员工姓名,性别,所属机构\rE1,陈雨桐,女,城东支行\r"), expected);
        assert_eq!(people("Staff ID;Full Name;Department\nE1;陈雨桐;城东支行\n"), expected);
        assert_eq!(people("行員編號,姓名,單位名稱\nE1,陈雨桐,城东支行\n"), expected);
        // a column's own name is meant before another that it may have
        assert_eq!(people("员工编号,柜员号,工号,姓名,部门,网点\n9,8,E1,陈雨桐,三部,城东支行\n"), expected);
        assert_eq!(people("工号,姓名,网点\nE1,陈雨桐,城东支行,,\n"), expected);
        assert_eq!(people("工号,姓名,网点,住址\nE1,陈雨桐,城东支行,\"一\n二\"\n"), expected);
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
        // other signs are no such thing: that is told once, not as three columns that are not there
        let told = problems("工号|姓名|网点\nE1|陈雨桐|一\n".as_bytes());
        let what = "expected columns with commas, semicolons or tabulators between them, found one";
        assert_eq!(told, format!("staff.csv, line 1: {what}: `工号|姓名|网点`\n1 problem; nothing was imported"));
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
        staff.csv, line 5, column 2 (name): expected text in one line, but this cell goes over several: check for a quote that is not closed, or a line break in the cell
        staff.csv, line 7, column 1 (number): expected each number once, found `E1` in line 2 already
        staff.csv, line 7, column 3 (branch): expected at most 100 characters, found 101
        staff.csv, line 8: expected 3 fields as in the header, found 2: look for a missing comma, or put quotes around a field that holds one
        staff.csv, line 9: expected 3 fields as in the header, found 4: look for a missing comma, or put quotes around a field that holds one
        staff.csv, line 10, column 1 (number): expected at most 32 characters, found 33
        staff.csv, line 11, column 1 (number): expected letters, digits, `-` and `_`, found `工` in `工1`
        staff.csv, line 12: expected UTF-8, found other bytes: save the file as “CSV UTF-8”
        10 problems; nothing was imported
        "#);
    }

    #[test]
    fn a_header_is_checked_too() {
        insta::assert_snapshot!(problems("编号,姓名,name\nE1,a,b\n".as_bytes()), @r"
        staff.csv, line 1: the header lacks `number` (or `employee number`, `staff ID`), `branch` (or `outlet`, `department`); there are `编号`, `姓名`, `name`: add the column, or rename the one that has it
        staff.csv, line 1, column 3: `姓名` and `name` both look like the column `name`: remove one, or rename the one that counts to `name`
        2 problems; nothing was imported
        ");
        insta::assert_snapshot!(problems(b""), @r"
        staff.csv: the file is empty: export the roster again, or name another file
        1 problem; nothing was imported
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
        insta::assert_snapshot!(told, @r"
        staff.csv, line 3, column 1 (number): expected an employee's number, found nothing (the same in 999 more places, lines 4, 5, 6, 7, 8, 9, …)
        1000 problems or more; nothing was imported
        ");
        insta::assert_snapshot!(problems(&vec![b'a'; MOST_BYTES + 1]), @r"
        staff.csv: expected a file of at most 32 MB, found 33554433 bytes: split it
        1 problem; nothing was imported
        ");
    }

    /// Each is told in one line, whatever follows from it.
    #[test]
    fn a_file_with_one_fault_is_told_one_cause() {
        let sound = "工号,姓名,网点\n";
        let many = |row: &str| sound.to_owned() + &format!("{row}\n").repeat(40);
        for (file, told) in [
            ("\u{feff}\r\n,,\r\n".to_owned(), ": the file is empty"),
            ("工号,姓名,网点\r\n,,\r\n".to_owned(), ": there is a header, but nobody under it"),
            (
                "2026年员工名册,,\n\n工号,姓名,网点\nE1,张伟,城东\n".to_owned(),
                "line 1: this row is not the header, which stands in line 3",
            ),
            (
                "员工名册\n工号;姓名;网点\nE1;张伟;城东\n".to_owned(),
                "line 1: this row is not the header, which stands in line 2",
            ),
            (
                "工号，姓名，网点\nE1，张伟，城东\n".to_owned(),
                "line 1: expected commas between the columns, found the full-width sign `，`",
            ),
            (
                "工号，姓名,网点\nE1，张伟,城东\n".to_owned(),
                "line 1: expected commas between the columns, found the full-width sign `，`",
            ),
            (many("E1，张伟，城东"), "line 2: expected commas between the columns, found the full-width sign `，`"),
            ("å·¥å·,å§å,ç½ç\nE1,å¼ ä¼,å\n".to_owned(), "line 1: `å·¥å·` was read in the wrong encoding"),
            (
                sound.to_owned() + "E1,\"张伟,城东\nE2,李敏,城东\n" + &"E3,王芳,城西\n".repeat(9_000),
                "line 2: a quote (\") is not closed",
            ),
            (
                sound.to_owned() + "E1,\"张伟,城东\nE2,李敏,城东\nE3,\"王芳\",城东\n",
                "line 2: a quote (\") is not closed",
            ),
            (
                "工号,姓名,备注,网点\nE1,张伟,\"好\nE2,李敏,好,城东\nE3,王芳,好\",城东\n".to_owned(),
                "line 2: a quote (\") is not closed",
            ),
            (sound.to_owned() + "E1,\"张\"伟,城东\n", "line 2: there is text behind a closing quote"),
            (
                many("1.00E+05,张伟,城东"),
                "line 2, column 1 (number): `1.00E+05` is a spreadsheet's scientific notation",
            ),
            (many("1001.0,张伟,城东"), "line 2, column 1 (number): `1001.0` is how a spreadsheet writes a number"),
            (many("\"1,001\",张伟,城东"), "line 2, column 1 (number): `1,001` is how a spreadsheet writes a number"),
            (many("#N/A,张伟,城东"), "line 2, column 1 (number): `#N/A` is what a spreadsheet shows"),
            (
                sound.to_owned() + "E1,,城东\nE2,　,城东\n",
                "line 2, column 2 (name): expected a name, found nothing: fill it in, or delete the row (the same in one more place, line 3)",
            ),
            (sound.to_owned() + "E1,???,城东\n", "line 2, column 2 (name): `???` was read in the wrong encoding"),
            (
                sound.to_owned() + "E1,张\u{fffd},城东\n",
                "line 2, column 2 (name): `张\u{fffd}` was read in the wrong encoding",
            ),
            (sound.to_owned() + "E1,ÕÅÎ°,城东\n", "line 2, column 2 (name): `ÕÅÎ°` was read in the wrong encoding"),
            (
                sound.to_owned() + "E1,张伟,åŸŽä¸œ\n",
                "line 2, column 3 (branch): `åŸŽä¸œ` was read in the wrong encoding",
            ),
            (sound.to_owned() + "E1,1001,城东\n", "line 2, column 2 (name): expected a name, found `1001`"),
            (sound.to_owned() + "E1,NULL,城东\n", "line 2, column 2 (name): expected a name, found `NULL`"),
            (
                sound.to_owned() + "E1,张\u{200b}伟,城东\n",
                "line 2, column 2 (name): expected text in one line, found the control character U+200B",
            ),
            (sound.to_owned() + "E\u{202e}1,张伟,城东\n", "found `<U+202E>` in `E<U+202E>1`"),
            (sound.to_owned() + "E1,张伟,城东\n合计,1人,\n", "line 3: `合计` begins a row that is no employee"),
            (
                sound.to_owned() + "E1,张伟,城东\n\n备注：以上为在职员工\n制表人：王芳\n",
                "line 4: `备注：以上为在职员工` begins a row that is no employee",
            ),
            ("\"工号,姓名,网点\"\n\"E1,张伟,城东\"\n".to_owned(), "line 1: the whole row stands in one pair of quotes"),
            (
                "[{\"工号\":\"E1\",\"姓名\":\"张伟\"}]".to_owned(),
                ": expected columns with commas, semicolons or tabulators between them, found one: `[{",
            ),
            (
                "<html><table><tr><td>工号</td></tr></table>".to_owned(),
                ": expected a roster in CSV, as UTF-8: this is a web page",
            ),
        ] {
            let said = problems(file.as_bytes());
            let notes = if told.contains("备注") { 1 } else { 0 };
            assert!(said.lines().count() == 2 + notes && said.contains(told), "{told}: {said}");
        }
    }
}
