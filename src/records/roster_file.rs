//! Reads a roster, a text or a workbook: every problem at once, or every row.

use super::number::folded;
use super::roster_cell::understood;
use super::roster_column::RosterColumn;
use super::roster_header::{Header, RosterPlace, columns, first_header, first_titles, header};
use super::roster_mapping::RosterMapping;
use super::roster_problem::{MOST_PROBLEMS, Problem, RosterFault, RosterProblems};
use super::roster_rows::{CutRow, RosterRows};
use crate::content::ForeignFile;
use crate::locale::Explanation;
use crate::logs::delimiter;
use crate::workbook::{self, SheetRows};
use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Most rows.
const MOST_ROWS: usize = 300_000;
/// Largest file: 32 MB.
const MOST_BYTES: usize = 32 << 20;

/// A roster's file, and how it is to be read.
#[derive(Clone, Debug, Default)]
pub struct RosterSource<'f> {
    /// The file's name, for messages and for the history of whoever is in it.
    pub file: &'f str,
    /// What is in it.
    pub bytes: &'f [u8],
    /// Which titles mean which columns.
    pub mapping: RosterMapping,
    /// Which sheet of a workbook; the first that is shown if none is named.
    pub sheet: Option<&'f str>,
}

/// How a roster was understood.
#[derive(Clone, Debug)]
pub struct RosterReading {
    /// What kind of file it is.
    pub form: RosterForm,
    /// Every title of the header, and what it means.
    pub titles: Vec<(String, Option<RosterColumn>)>,
    /// The lines above the header and between the rows that are nobody's: titles, sums, notes.
    pub aside: Vec<u64>,
    /// Everybody, in the order of the file.
    pub rows: Vec<RosterRow>,
}

/// What kind of file a roster is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterForm {
    /// A text.
    Text {
        /// Its encoding.
        encoding: String,
        /// What stands between its cells.
        delimiter: u8,
    },
    /// A sheet of a workbook.
    Sheet {
        /// Its name.
        name: String,
        /// The other sheets.
        others: Vec<String>,
    },
}

impl RosterForm {
    /// What stands between the cells of a text.
    #[must_use]
    pub fn sign(&self) -> Option<Explanation> {
        match self {
            Self::Text { delimiter, .. } => Some(delimiter::named(*delimiter)),
            Self::Sheet { .. } => None,
        }
    }
}

/// One row: somebody as the file has him.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterRow {
    pub(super) line: u64,
    fields: [Option<String>; RosterColumn::ALL.len()],
}

impl RosterRow {
    /// What a column says, if the file has it.
    pub(super) fn said(&self, column: RosterColumn) -> Option<&str> {
        self.fields.get(column as usize)?.as_deref()
    }

    pub(super) fn number(&self) -> &str {
        self.said(RosterColumn::Number).unwrap_or_default()
    }

    pub(super) fn name(&self) -> &str {
        self.said(RosterColumn::Name).unwrap_or_default()
    }

    /// Every column that the file has, with what it says.
    pub(super) fn all(&self) -> impl Iterator<Item = (RosterColumn, &str)> {
        RosterColumn::ALL.into_iter().filter_map(|column| Some((column, self.said(column)?)))
    }
}

/// Reads a roster.
pub(super) fn read(source: &RosterSource<'_>) -> Result<RosterReading, RosterProblems> {
    let mut reading = Reading { file: source.file, problems: Vec::new() };
    let found = match reading.file(source) {
        Ok(found) => Some(found),
        Err((line, fault)) => {
            reading.report(line, None, fault);
            None
        }
    };
    if found.as_ref().is_some_and(|found| found.rows.is_empty()) && reading.problems.is_empty() {
        reading.report(None, None, RosterFault::Nobody);
    }
    reading.problems.sort_by_key(|problem| (problem.line, problem.column.map(|(column, _)| column)));
    found.filter(|_| reading.problems.is_empty()).ok_or(RosterProblems(reading.problems))
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
    fn file(&mut self, source: &RosterSource<'_>) -> Result<RosterReading, (Option<u64>, RosterFault)> {
        let bytes = source.bytes;
        if bytes.len() > MOST_BYTES {
            return Err((None, RosterFault::FileTooLarge { found: bytes.len(), most: MOST_BYTES }));
        }
        if workbook::is_one(bytes) {
            let sheet = workbook::read(bytes, source.sheet, MOST_ROWS);
            return self.sheet(sheet.map_err(|fault| (None, RosterFault::Workbook(fault)))?, &source.mapping);
        }
        let decoded = ForeignFile::decoded(bytes, None);
        if decoded.is_none()
            && let Some(foreign) = ForeignFile::recognise(bytes, None)
        {
            return Err((None, RosterFault::Foreign(foreign)));
        }
        let (encoding, bytes) = match &decoded {
            Some((encoding, text)) => (encoding.as_str(), text.as_bytes()),
            None => ("UTF-8", bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)),
        };
        self.text(encoding, &in_lines(bytes), &source.mapping)
    }

    fn text(
        &mut self, encoding: &str, bytes: &[u8], mapping: &RosterMapping,
    ) -> Result<RosterReading, (Option<u64>, RosterFault)> {
        let said = delimiter::said(bytes);
        let table = bytes.get(said.map_or(0, |(_, begins)| begins)..).unwrap_or_default();
        let begins = table.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        // what programs write for programs: its quotes are none of a table's
        if table.get(begins..).is_some_and(|table| table.starts_with(b"{") || table.starts_with(b"[")) {
            let first =
                table.get(begins..).and_then(|table| table.split(|byte| *byte == b'\n').next()).unwrap_or_default();
            return Err((None, RosterFault::NotParted { found: String::from_utf8_lossy(first).into_owned() }));
        }
        let first_line = 1 + u64::from(said.is_some());
        let sign = said.map(|(sign, _)| sign);
        let counted = || delimiter::counted(table.get(begins..).unwrap_or_default());
        // above the header there may be a title, or who made the roster and when
        let (skip, above, delimiter) = match first_header(table, mapping) {
            Some((skip, above, counted)) => (skip, above, sign.unwrap_or(counted)),
            None => (0, 0, sign.unwrap_or_else(counted)),
        };
        let titled = table.get(..skip).unwrap_or_default().split(|byte| *byte == b'\n').zip(first_line..);
        let aside = titled.filter(|(line, _)| !line.trim_ascii().is_empty()).map(|(_, number)| number).collect();
        let mut rows = RosterRows { rest: table.get(skip..).unwrap_or_default(), line: first_line + above, delimiter };
        let at_line = |(line, fault)| (Some(line), fault);
        let first = rows.next().transpose().map_err(at_line)?.ok_or((None, RosterFault::Empty))?;
        let header = header(&first, &rows, mapping).map_err(|fault| (Some(first.line), fault))?;
        let form = RosterForm::Text { encoding: encoding.to_owned(), delimiter };
        self.table(form, aside, &first, &header, rows.map(|row| row.map_err(at_line)))
    }

    fn sheet(
        &mut self, sheet: SheetRows, mapping: &RosterMapping,
    ) -> Result<RosterReading, (Option<u64>, RosterFault)> {
        let SheetRows { name, others, rows, days } = sheet;
        let cut = |(line, cells): (u64, Vec<String>)| {
            let cells =
                cells.into_iter().map(|cell| Cow::Owned(cell.trim_matches(super::number::is_around).to_owned()));
            CutRow { line, text: "", cells: cells.collect() }
        };
        let rows: Vec<_> =
            rows.into_iter().map(cut).filter(|row| row.cells.iter().any(|cell| !cell.is_empty())).collect();
        let at = first_titles(&rows, mapping);
        let aside = rows.iter().take(at).map(|row| row.line).collect();
        let mut rows = rows.into_iter();
        let first = rows.nth(at).ok_or((None, RosterFault::Empty))?;
        let header = columns(&first, None, mapping);
        // what a spreadsheet took for a day, and is none
        for (line, column) in days.iter().filter(|(line, _)| *line > first.line) {
            let place = (column + 1, header.meaning(*column));
            if matches!(place.1, Some(RosterColumn::Number | RosterColumn::Name | RosterColumn::Branch)) {
                let rows = rows.as_slice();
                let row = rows.binary_search_by_key(line, |row| row.line).ok().and_then(|at| rows.get(at));
                let found = row.and_then(|row| row.cells.get(*column));
                let found = found.map(ToString::to_string).unwrap_or_default();
                self.report(Some(*line), Some(place), RosterFault::DayForNumber { found });
            }
        }
        self.table(RosterForm::Sheet { name, others }, aside, &first, &header, rows.map(Ok))
    }

    fn table<'t>(
        &mut self, form: RosterForm, mut aside: Vec<u64>, first: &CutRow<'_>, header: &Header,
        rows: impl Iterator<Item = Result<CutRow<'t>, (Option<u64>, RosterFault)>>,
    ) -> Result<RosterReading, (Option<u64>, RosterFault)> {
        for (column, fault) in &header.wrong {
            self.report(Some(first.line), column.map(|column| (column, None)), fault.clone());
        }
        let (mut people, mut numbers): (Vec<RosterRow>, HashMap<String, u64>) = (Vec::new(), HashMap::new());
        for (count, row) in rows.enumerate() {
            let row = row?;
            if count >= MOST_ROWS {
                return Err((Some(row.line), RosterFault::TooManyRows { most: MOST_ROWS }));
            }
            if header.aside(&row).is_some() {
                aside.push(row.line);
                continue;
            }
            if let Some(person) = self.row(&row, header) {
                match numbers.entry(folded(person.number())) {
                    Entry::Occupied(other) => {
                        let (number, other) = (person.number().to_owned(), *other.get());
                        let fault = RosterFault::DuplicateNumber { number, other };
                        self.report(Some(row.line), header.place(RosterColumn::Number), fault);
                    }
                    Entry::Vacant(place) => {
                        place.insert(row.line);
                        people.push(person);
                    }
                }
            }
        }
        let meaning = |(at, title): (usize, &Cow<'_, str>)| (title.to_string(), header.meaning(at));
        let titles = first.cells.iter().enumerate().map(meaning).filter(|(title, _)| !title.is_empty()).collect();
        Ok(RosterReading { form, titles, aside, rows: people })
    }

    /// The person in a row. A fault in the name doesn't hide the number, which other rows may repeat.
    fn row(&mut self, row: &CutRow<'_>, header: &Header) -> Option<RosterRow> {
        if let Some(fault) = header.misfit(row) {
            self.report(Some(row.line), None, fault);
            return None;
        }
        let mut person = RosterRow { line: row.line, fields: Default::default() };
        for (field, column) in person.fields.iter_mut().zip(RosterColumn::ALL) {
            let Some(place) = header.place(column) else { continue };
            // rows of a workbook end with the last cell that says something
            match understood(column, row.cells.get(place.0 - 1).map_or("", |text| text)) {
                Ok(text) => *field = Some(text),
                Err(fault) => self.report(Some(row.line), Some(place), fault),
            }
        }
        let number = person.said(RosterColumn::Number)?;
        let leads_himself = person.said(RosterColumn::Manager).is_some_and(|leads| folded(leads) == folded(number));
        if leads_himself {
            self.report(Some(row.line), header.place(RosterColumn::Manager), RosterFault::OwnManager);
        }
        Some(person)
    }
}

/// The bytes with ends of lines as they are known: some programs write a carriage return alone.
fn in_lines(bytes: &[u8]) -> Cow<'_, [u8]> {
    if bytes.contains(&b'\n') || !bytes.contains(&b'\r') {
        return Cow::Borrowed(bytes);
    }
    bytes.iter().map(|byte| if *byte == b'\r' { b'\n' } else { *byte }).collect::<Vec<_>>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(bytes: &[u8]) -> Result<RosterReading, RosterProblems> {
        read(&RosterSource { file: "staff.csv", bytes, ..RosterSource::default() })
    }

    fn people(text: &str) -> Vec<(String, String, String)> {
        let rows = reading(text.as_bytes()).expect("a good roster").rows;
        let said = |row: &RosterRow, column| row.said(column).unwrap_or_default().to_owned();
        rows.iter()
            .map(|row| (row.number().to_owned(), row.name().to_owned(), said(row, RosterColumn::Branch)))
            .collect()
    }

    fn problems(bytes: &[u8]) -> String {
        reading(bytes).expect_err("a bad roster").to_string()
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
    fn what_would_wipe_or_cannot_be_is_told_with_its_place() {
        let text = "number,name,branch,hired on,manager\nE1,陈雨桐,,2021-08-02,\nE2,林嘉怡,城东支行,2099-01-01,\n\
                    E3,何苗,城东支行,,ｅ3\n";
        let told = problems(text.as_bytes());
        for expected in ["line 2, column 3 (branch)", "line 3, column 4", "`2099-01-01`", "line 4, column 5"] {
            assert!(told.contains(expected), "{expected}: {told}");
        }
        assert!(told.ends_with("3 problems; nothing was imported"), "{told}");
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
        staff.csv, line 5, column 1 (number): expected letters, digits, `-` and `_`, with `/` and `.` only between them, found ` ` in `E 3`
        staff.csv, line 5, column 2 (name): expected text in one line, but this cell goes over several: check for a quote that is not closed, or a line break in the cell
        staff.csv, line 7, column 1 (number): expected each number once, found `E1` in line 2 already
        staff.csv, line 7, column 3 (branch): expected at most 100 characters, found 101
        staff.csv, line 8: expected 3 fields as in the header, found 2: look for a missing comma, or put quotes around a field that holds one
        staff.csv, line 9: expected 3 fields as in the header, found 4: look for a missing comma, or put quotes around a field that holds one
        staff.csv, line 10, column 1 (number): expected at most 32 characters, found 33
        staff.csv, line 11, column 1 (number): expected letters, digits, `-` and `_`, with `/` and `.` only between them, found `工` in `工1`
        staff.csv, line 12: some bytes here fit no encoding that the rest is in: save the file as “CSV UTF-8”, or as an Excel workbook
        10 problems; nothing was imported
        "#);
    }

    #[test]
    fn a_header_is_checked_too() {
        insta::assert_snapshot!(problems("编号,姓名,name\nE1,a,b\n".as_bytes()), @r"
        staff.csv, line 1: the header lacks `number` (or `employee number`, `staff ID`), `branch` (or `outlet`, `department`); there are `编号`, `姓名`, `name`: add the column, rename the one that has it, or say which it is with `--map`
        staff.csv, line 1, column 3: `姓名` and `name` both look like the column `name`: remove one, or rename the one that counts to `name`
        2 problems; nothing was imported
        ");
        insta::assert_snapshot!(problems(b""), @r"
        staff.csv: the file is empty: export the roster again, or name another file
        1 problem; nothing was imported
        ");
        insta::assert_snapshot!(problems(b"PK\x05\x06\0\0\0\0\0"), @r"
        staff.csv: expected a roster as CSV or as an Excel workbook: this is a packed archive, not a text file; unpack it and name the CSV file in it
        1 problem; nothing was imported
        ");
    }

    #[test]
    fn a_roster_in_another_encoding_is_read_and_the_encoding_named() {
        let text =
            "工号,姓名,网点\n".to_owned() + &"1001,李晓燕,城东支行\n1002,周明远,滨江路支行\n".replace("1001", "E1");
        let traditional = "員工編號,姓名,分行\n1001,李曉燕,城東分行\n1002,周明遠,濱江分行\n";
        let wide = |text: &str| [vec![0xff, 0xfe], text.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat();
        for (bytes, encoding, name) in [
            (encoding_rs::GBK.encode(&text).0.into_owned(), "GBK (GB18030)", "李晓燕"),
            (encoding_rs::BIG5.encode(traditional).0.into_owned(), "Big5", "李曉燕"),
            (wide(&text.replace(',', "\t")), "UTF-16", "李晓燕"),
            (text.clone().into_bytes(), "UTF-8", "李晓燕"),
        ] {
            let found = reading(&bytes).expect("read");
            let RosterForm::Text { encoding: named, .. } = found.form else { panic!("a text") };
            assert_eq!((named.as_str(), found.rows.first().map(RosterRow::name)), (encoding, Some(name)));
        }
    }

    #[test]
    fn what_stands_around_the_rows_is_left_out_and_told() {
        for (text, aside) in [
            ("2026年员工名册,,\n\n工号,姓名,网点\nE1,张伟,城东\n", vec![1]),
            ("员工名册\n制表：人事部\n工号;姓名;网点\nE1;张伟;城东\n", vec![1, 2]),
            ("sep=;\n员工名册\n工号;姓名;网点\nE1;张伟;城东\n合计;1人;\n", vec![2, 5]),
            ("序号,工号,姓名,网点\n1,E1,张伟,城东\n合计,1,,\n", vec![3]),
            ("工号,姓名,网点\nE1,张伟,城东\n\n备注：以上为在职员工\n制表人：王芳\n", vec![4, 5]),
        ] {
            let found = reading(text.as_bytes()).expect("read");
            assert_eq!((found.rows.len(), &found.aside), (1, &aside), "{text}");
            assert_eq!(people(text), [("E1".to_owned(), "张伟".to_owned(), "城东".to_owned())]);
        }
    }

    #[test]
    fn the_other_columns_may_be_there_and_have_forms_of_their_own() {
        let text = "柜员号,员工姓名,机构名称,岗位,入行日期,直属上级,作答时限,备注\n\
                    000123,许闻溪,江北支行,柜员,2021/8/2,Ｅ0412,1.5,好\nE2,何晓苗,滨江路支行,,,,,\n";
        let found = reading(text.as_bytes()).expect("read");
        let first: Vec<_> = found.rows.iter().flat_map(RosterRow::all).map(|(_, text)| text).collect();
        assert_eq!(first.get(..7), Some(&["000123", "许闻溪", "江北支行", "柜员", "2021-08-02", "E0412", "150"][..]));
        let meanings: Vec<_> = found.titles.iter().filter(|(_, meaning)| meaning.is_none()).collect();
        assert_eq!(meanings, [&("备注".to_owned(), None)]);
        insta::assert_snapshot!(problems("工号,姓名,网点,入行日,时限倍数\nE1,张伟,城东,去年,9\n".as_bytes()), @r"
        staff.csv, line 2, column 4 (hired on): `去年` is no date: write it like 2021-08-02
        staff.csv, line 2, column 5 (time factor): `9` is no time factor: write a figure from 1 to 3, such as 1.5 or 150%
        2 problems; nothing was imported
        ");
    }

    #[test]
    fn a_title_means_what_is_asked_for() {
        let text = "代号,称呼,工号,网点\n7,张伟,E1,城东\n";
        let mapping = RosterMapping::read(["number=代号", "name=称呼"]).expect("understood");
        let source = RosterSource { file: "staff.csv", bytes: text.as_bytes(), mapping, sheet: None };
        let rows = read(&source).expect("read").rows;
        assert_eq!(rows.iter().map(|row| (row.number(), row.name())).collect::<Vec<_>>(), [("7", "张伟")]);
        let mapping = RosterMapping::read(["name=大名"]).expect("understood");
        insta::assert_snapshot!(read(&RosterSource { mapping, ..source }).expect_err("not there"), @r"
        staff.csv, line 1: the header has no `大名`, which was to be the name; there are `代号`, `称呼`, `工号`, `网点`
        staff.csv, line 1: the header lacks `name` (or `full name`); there are `代号`, `称呼`, `工号`, `网点`: add the column, rename the one that has it, or say which it is with `--map`
        2 problems; nothing was imported
        ");
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
        staff.csv, line 300002: expected at most 300000 rows: split the file
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
            ("\"工号,姓名,网点\"\n\"E1,张伟,城东\"\n".to_owned(), "line 1: the whole row stands in one pair of quotes"),
            (
                "[{\"工号\":\"E1\",\"姓名\":\"张伟\"}]".to_owned(),
                ": expected columns with commas, semicolons or tabulators between them, found one: `[{",
            ),
            (
                "<html><table><tr><td>工号</td></tr></table>".to_owned(),
                ": expected a roster as CSV or as an Excel workbook: this is a web page",
            ),
        ] {
            let said = problems(file.as_bytes());
            assert!(said.lines().count() == 2 && said.contains(told), "{told}: {said}");
        }
    }
}
