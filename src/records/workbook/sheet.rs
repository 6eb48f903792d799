//! The cells of a sheet, row by row.

use super::archive::Archive;
use super::fault::WorkbookFault;
use super::number_format::NumberFormat;
use super::parts::{Tags, attribute, text, too_large};
use quick_xml::events::{BytesStart, Event};

/// Columns that are looked at: behind them stands nothing of a roster's.
const MOST_COLUMNS: usize = 512;
/// Most cells that are held.
const MOST_CELLS: usize = 6_000_000;
/// Longest text of a cell, in bytes: what spreadsheets allow.
const LONGEST_CELL: usize = 4 * 32_767;

/// What cells refer to.
pub(super) struct Cells<'c> {
    pub(super) strings: &'c [Box<str>],
    pub(super) styles: &'c [NumberFormat],
    pub(super) since_1904: bool,
}

/// The rows of a sheet, and which cells are days.
pub(super) type RowsAndDays = (Vec<(u64, Vec<String>)>, Vec<(u64, usize)>);

/// How a cell says what it holds.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum CellKind {
    #[default]
    Number,
    Shared,
    Truth,
    Text,
}

#[derive(Default)]
struct Cell {
    column: usize,
    kind: CellKind,
    format: NumberFormat,
    text: String,
}

pub(super) fn rows(
    archive: &Archive<'_>, part: &str, cells: &Cells<'_>, most: usize,
) -> Result<RowsAndDays, WorkbookFault> {
    let mut tags = Tags::of(archive.part(part)?.ok_or(WorkbookFault::Damaged)?);
    let (mut rows, mut days): RowsAndDays = (Vec::new(), Vec::new());
    let (mut row, mut number, mut held) = (Vec::new(), 0_u64, 0);
    let (mut cell, mut is_said, mut is_reading_aid) = (Cell::default(), false, false);
    loop {
        let event = tags.next()?;
        match &event {
            Event::Start(tag) => match tag.local_name().as_ref() {
                b"row" => {
                    let said = attribute(tag, "r").and_then(|said| said.parse().ok());
                    number = said.filter(|said| *said > number).unwrap_or(number + 1);
                    row = Vec::new();
                    cell = Cell::default();
                }
                b"c" => cell = cells.begun(tag, row.len()),
                b"v" | b"t" => is_said = true,
                b"rPh" => is_reading_aid = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                b"v" | b"t" => is_said = false,
                b"rPh" => is_reading_aid = false,
                b"c" if cell.column < MOST_COLUMNS => {
                    let (said, is_day) = cells.shown(&std::mem::take(&mut cell))?;
                    let column = put(&mut row, &mut held, said.0, said.1)?;
                    if is_day {
                        days.push((number, column));
                    }
                }
                b"row" => {
                    // one that is empty takes no room
                    if row.iter().any(|cell: &String| !cell.is_empty()) {
                        rows.push((number, std::mem::take(&mut row)));
                    }
                    if rows.len() > most + 64 {
                        return Ok((rows, days));
                    }
                }
                b"sheetData" => return Ok((rows, days)),
                _ => {}
            },
            Event::Eof => return Ok((rows, days)),
            other if is_said && !is_reading_aid => {
                cell.text.extend(text(other)?);
                if cell.text.len() > LONGEST_CELL {
                    return Err(WorkbookFault::Damaged);
                }
            }
            _ => {}
        }
    }
}

/// Puts a text into its column of a row.
fn put(row: &mut Vec<String>, held: &mut usize, column: usize, text: String) -> Result<usize, WorkbookFault> {
    if !text.is_empty() && row.len() <= column {
        *held += column + 1 - row.len();
        if *held > MOST_CELLS {
            return Err(too_large());
        }
        row.resize(column + 1, String::new());
    }
    if let Some(place) = row.get_mut(column) {
        *place = text;
    }
    Ok(column)
}

impl Cells<'_> {
    /// A cell that begins: in the column that it says, else in the next.
    fn begun(&self, tag: &BytesStart<'_>, next: usize) -> Cell {
        let column = attribute(tag, "r").and_then(|place| column(&place)).unwrap_or(next);
        let kind = match attribute(tag, "t").as_deref() {
            Some("s") => CellKind::Shared,
            Some("b") => CellKind::Truth,
            None | Some("n") => CellKind::Number,
            // a text of its own, of a formula, a day as a text, an error
            Some(_) => CellKind::Text,
        };
        let style = attribute(tag, "s").and_then(|style| style.parse::<usize>().ok());
        let format = style.and_then(|style| self.styles.get(style)).copied().unwrap_or_default();
        Cell { column, kind, format, text: String::new() }
    }

    /// In which column a cell shows what, and whether that is a day.
    fn shown(&self, cell: &Cell) -> Result<((usize, String), bool), WorkbookFault> {
        let at = |text: String| (cell.column, text);
        Ok(match cell.kind {
            CellKind::Text => (at(cell.text.clone()), false),
            CellKind::Truth => (at(if cell.text.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned()), false),
            CellKind::Shared if cell.text.trim().is_empty() => (at(String::new()), false),
            CellKind::Shared => {
                let place: usize = cell.text.trim().parse().map_err(|_| WorkbookFault::Damaged)?;
                (at(self.strings.get(place).ok_or(WorkbookFault::Damaged)?.to_string()), false)
            }
            CellKind::Number => {
                let (text, is_day) = cell.format.shown(&cell.text, self.since_1904);
                (at(text), is_day)
            }
        })
    }
}

/// The column of a place such as `AB12`, from 0.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let column =
        letters.take(4).fold(0, |column, letter| column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    column.checked_sub(1)
}
