//! Finds a roster's columns by its header, and rows that do not fit them.

use super::garbled::is_garbled;
use super::roster_column::RosterColumn;
use super::roster_problem::RosterFault;
use super::roster_rows::{CutRow, RosterRows};
use crate::logs::delimiter;

/// Most rows among which a header is looked for that does not stand first.
const MOST_ABOVE: usize = 30;
/// Most titles of a header that are told.
const MOST_TITLES: usize = 20;
/// Signs that are typed for a comma or the like with an input method.
const WIDE: [char; 4] = ['，', '；', '、', '｜'];
/// How a row of sums begins.
const SUMS: [&str; 7] = ["合计", "合計", "总计", "總計", "小计", "小計", "total"];

/// Which column, from 1, and what it means.
pub(super) type RosterPlace = (usize, Option<RosterColumn>);

/// Where the columns stand, and what is wrong with them.
pub(super) struct Header {
    width: usize,
    delimiter: u8,
    places: Vec<(RosterColumn, usize)>,
    /// Columns that mean what another one means.
    pub(super) twice: Vec<(usize, RosterFault)>,
    pub(super) missing: Option<RosterFault>,
}

/// The header in the first row; `below` are those behind it.
pub(super) fn header(row: &CutRow<'_>, below: &RosterRows<'_>) -> Result<Header, RosterFault> {
    let title = |(at, cell): (usize, &std::borrow::Cow<'_, str>)| Some((at, RosterColumn::of(cell)?));
    let titles: Vec<_> = row.cells.iter().enumerate().filter_map(title).collect();
    let parts_more =
        |sign: &char| row.text.contains(*sign) && known(row.text, &[*sign, below.delimiter.into()]) > titles.len();
    if let Some(found) = WIDE.into_iter().find(parts_more) {
        return Err(RosterFault::WideSign { found });
    }
    if titles.is_empty() {
        if let Some(header) = first_header(below) {
            return Err(RosterFault::AboveHeader { header });
        }
        if let Some(found) = row.cells.iter().find(|cell| is_garbled(cell)) {
            return Err(RosterFault::Garbled { found: found.to_string() });
        }
        if let [found] = row.cells.as_slice() {
            if row.text.trim_start().starts_with('"') && known(found, &[',', ';', '\t']) > 1 {
                return Err(RosterFault::QuotedRow);
            }
            return Err(RosterFault::NotParted { found: found.to_string() });
        }
    }
    let mut header = Header {
        width: row.cells.len(),
        delimiter: below.delimiter,
        places: Vec::new(),
        twice: Vec::new(),
        missing: None,
    };
    for column in RosterColumn::ALL {
        let of = |own: bool| titles.iter().filter(move |(_, title)| *title == (column, own)).map(|(at, _)| *at);
        let meant: Vec<_> = if of(true).next().is_some() { of(true).collect() } else { of(false).collect() };
        let Some((first, others)) = meant.split_first() else { continue };
        header.places.push((column, *first));
        let says = |at: usize| row.cells.get(at).map(ToString::to_string).unwrap_or_default();
        header.twice.extend(
            others.iter().map(|other| {
                (other + 1, RosterFault::SecondColumn { column, first: says(*first), second: says(*other) })
            }),
        );
    }
    let is_missing = |column: &RosterColumn| header.place(*column).is_none();
    let missing: Vec<_> = RosterColumn::ALL.into_iter().filter(is_missing).collect();
    if !missing.is_empty() {
        let mut found: Vec<_> = row.cells.iter().take(MOST_TITLES).map(ToString::to_string).collect();
        found.extend((row.cells.len() > MOST_TITLES).then(|| "…".to_owned()));
        header.missing = Some(RosterFault::MissingColumns { missing, found });
    }
    Ok(header)
}

/// How many titles between signs are known.
fn known(line: &str, between: &[char]) -> usize {
    line.split(between).filter(|title| RosterColumn::of(title.trim().trim_matches('"')).is_some()).count()
}

/// The line of the first row that says what at least two columns are, whatever stands between them.
fn first_header(rows: &RosterRows<'_>) -> Option<u64> {
    let lines = rows.rest.split(|byte| *byte == b'\n').take(MOST_ABOVE).zip(rows.line..);
    let is_header = |line: &[u8]| {
        let sign = char::from(delimiter::counted(line));
        std::str::from_utf8(line).is_ok_and(|line| known(line, &[sign]) > 1)
    };
    lines.into_iter().find(|(line, _)| is_header(line)).map(|(_, number)| number)
}

impl Header {
    /// Where a column stands.
    pub(super) fn place(&self, column: RosterColumn) -> Option<RosterPlace> {
        self.places.iter().find(|(one, _)| *one == column).map(|(_, at)| (at + 1, Some(column)))
    }

    /// Why a row is none of the table's.
    pub(super) fn misfit(&self, row: &CutRow<'_>) -> Option<RosterFault> {
        // a sum, or a note below the table
        if let Some(said) = row.cells.iter().find(|cell| !cell.is_empty()) {
            let sums = SUMS.iter().any(|sum| said.to_lowercase().starts_with(sum));
            let is_note = row.cells.len() == 1
                && self.width > 1
                && !row.text.contains([',', ';', '\t', ' ', '，', '；', '、', '｜']);
            let number = self.place(RosterColumn::Number).and_then(|(at, _)| row.cells.get(at - 1));
            // a number may begin so
            let is_number = number.is_some_and(|number| !number.is_empty() && number.is_ascii());
            if (sums || is_note) && !is_number {
                return Some(RosterFault::TotalRow { found: said.to_string() });
            }
        }
        // spreadsheets write cells behind the last column where another row has some
        let is_wider = row.cells.iter().skip(self.width).any(|cell| !cell.is_empty());
        if row.cells.len() < self.width || is_wider {
            let wide = WIDE.into_iter().find(|sign| row.cells.len() < self.width && row.text.contains(*sign));
            return Some(match wide {
                Some(found) => RosterFault::WideSign { found },
                None => {
                    RosterFault::FieldCount { expected: self.width, found: row.cells.len(), delimiter: self.delimiter }
                }
            });
        }
        // a cell of several lines that nobody reads may have taken others' rows
        let delimiters = |line: &str| line.matches(char::from(self.delimiter)).count() + 1;
        let is_row = |line: &str| self.width > 1 && delimiters(line) == self.width;
        let swallowed = row.cells.iter().any(|cell| cell.contains('\n') && cell.lines().any(is_row));
        swallowed.then_some(RosterFault::LostQuote)
    }
}
