//! Finds a roster's columns by its header, and rows that do not fit them.

use super::garbled::is_garbled;
use super::roster_column::RosterColumn;
use super::roster_mapping::RosterMapping;
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
    /// What stands between cells; none in a workbook, whose cells nothing parts.
    delimiter: Option<u8>,
    places: Vec<(RosterColumn, usize)>,
    /// Columns that mean what another one means, and those that are not there.
    pub(super) wrong: Vec<(Option<usize>, RosterFault)>,
}

/// The header in the first row of a text; `below` are those behind it.
pub(super) fn header(row: &CutRow<'_>, below: &RosterRows<'_>, mapping: &RosterMapping) -> Result<Header, RosterFault> {
    let titles = row.cells.iter().filter(|cell| mapping.column(cell).is_some()).count();
    let parts_more =
        |sign: &char| row.text.contains(*sign) && known(row.text, &[*sign, below.delimiter.into()]) > titles;
    if let Some(found) = WIDE.into_iter().find(parts_more) {
        return Err(RosterFault::WideSign { found });
    }
    if titles == 0 {
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
    Ok(columns(row, Some(below.delimiter), mapping))
}

/// Where the columns stand by a row of titles.
pub(super) fn columns(row: &CutRow<'_>, delimiter: Option<u8>, mapping: &RosterMapping) -> Header {
    let title = |(at, cell): (usize, &std::borrow::Cow<'_, str>)| Some((at, mapping.column(cell)?));
    let titles: Vec<_> = row.cells.iter().enumerate().filter_map(title).collect();
    let mut header = Header { width: row.cells.len(), delimiter, places: Vec::new(), wrong: Vec::new() };
    let says = |at: usize| row.cells.get(at).map(ToString::to_string).unwrap_or_default();
    let mut found: Vec<_> = row.cells.iter().take(MOST_TITLES).map(ToString::to_string).collect();
    found.extend((row.cells.len() > MOST_TITLES).then(|| "…".to_owned()));
    for column in RosterColumn::ALL {
        let of = |own: bool| titles.iter().filter(move |(_, title)| *title == (column, own)).map(|(at, _)| *at);
        let meant: Vec<_> = if of(true).next().is_some() { of(true).collect() } else { of(false).collect() };
        let Some((first, others)) = meant.split_first() else { continue };
        header.places.push((column, *first));
        header.wrong.extend(others.iter().map(|other| {
            let fault = RosterFault::SecondColumn { column, first: says(*first), second: says(*other) };
            (Some(other + 1), fault)
        }));
    }
    for (column, title) in mapping.missing(&row.cells) {
        header.wrong.push((None, RosterFault::MissingTitle { column, title, found: found.clone() }));
    }
    let is_missing = |column: &RosterColumn| column.is_needed() && header.place(*column).is_none();
    let missing: Vec<_> = RosterColumn::ALL.into_iter().filter(is_missing).collect();
    if !missing.is_empty() {
        header.wrong.push((None, RosterFault::MissingColumns { missing, found }));
    }
    header
}

/// How many titles between signs are known.
fn known(line: &str, between: &[char]) -> usize {
    line.split(between).filter(|title| RosterColumn::of(bare(title)).is_some()).count()
}

/// Where the first row begins that says what at least two columns are, whatever stands between them, and what does; with how many
/// lines are above it.
pub(super) fn first_header(text: &[u8], mapping: &RosterMapping) -> Option<(usize, u64, u8)> {
    let mut begins = 0;
    for (above, line) in text.split_inclusive(|byte| *byte == b'\n').take(MOST_ABOVE).enumerate() {
        let sign = delimiter::counted(line);
        let titles =
            |line: &str| line.split(char::from(sign)).filter(|title| mapping.column(bare(title)).is_some()).count();
        if std::str::from_utf8(line).is_ok_and(|line| titles(line) > 1) {
            return Some((begins, above as u64, sign));
        }
        begins += line.len();
    }
    None
}

/// The first row of a workbook's sheet that says what at least two columns are; else the first.
pub(super) fn first_titles(rows: &[CutRow<'_>], mapping: &RosterMapping) -> usize {
    let titles = |row: &CutRow<'_>| row.cells.iter().filter(|cell| mapping.column(cell).is_some()).count();
    rows.iter().take(MOST_ABOVE).position(|row| titles(row) > 1).unwrap_or(0)
}

/// A title as it stands in a line, without its quotes.
fn bare(title: &str) -> &str {
    title.trim().trim_matches('"')
}

impl Header {
    /// Where a column stands.
    pub(super) fn place(&self, column: RosterColumn) -> Option<RosterPlace> {
        self.places.iter().find(|(one, _)| *one == column).map(|(_, at)| (at + 1, Some(column)))
    }

    /// What the column at a place means, counted from 0.
    pub(super) fn meaning(&self, at: usize) -> Option<RosterColumn> {
        self.places.iter().find(|(_, place)| *place == at).map(|(column, _)| *column)
    }

    /// What a row says of itself that is no employee's: a sum, or a note.
    pub(super) fn aside<'r>(&self, row: &'r CutRow<'_>) -> Option<&'r str> {
        let said = row.cells.iter().find(|cell| !cell.is_empty())?;
        let sums = SUMS.iter().any(|sum| said.to_lowercase().starts_with(sum));
        let is_alone = match self.delimiter {
            Some(_) => row.cells.len() == 1 && !row.text.contains([',', ';', '\t', ' ', '，', '；', '、', '｜']),
            None => row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1,
        };
        let cell =
            |column| self.place(column).and_then(|(at, _)| row.cells.get(at - 1)).filter(|cell| !cell.is_empty());
        // a number may begin so; a sum may stand among the numbers, but nobody's name beside it
        let is_number = cell(RosterColumn::Number).is_some_and(|number| number.is_ascii());
        let is_named = cell(RosterColumn::Name).is_some_and(|name| name != said);
        let is_somebody = is_number && (is_named || !sums);
        ((sums || (is_alone && self.width > 1)) && !is_somebody).then_some(said.as_ref())
    }

    /// Why a row is none of the table's.
    pub(super) fn misfit(&self, row: &CutRow<'_>) -> Option<RosterFault> {
        let delimiter = self.delimiter?;
        // spreadsheets write cells behind the last column where another row has some
        let is_wider = row.cells.iter().skip(self.width).any(|cell| !cell.is_empty());
        if row.cells.len() < self.width || is_wider {
            let wide = WIDE.into_iter().find(|sign| row.cells.len() < self.width && row.text.contains(*sign));
            return Some(match wide {
                Some(found) => RosterFault::WideSign { found },
                None => RosterFault::FieldCount { expected: self.width, found: row.cells.len(), delimiter },
            });
        }
        // a cell of several lines that nobody reads may have taken others' rows
        let delimiters = |line: &str| line.matches(char::from(delimiter)).count() + 1;
        let is_row = |line: &str| self.width > 1 && delimiters(line) == self.width;
        let swallowed = row.cells.iter().any(|cell| cell.contains('\n') && cell.lines().any(is_row));
        swallowed.then_some(RosterFault::LostQuote)
    }
}
