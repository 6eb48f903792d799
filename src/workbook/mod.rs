//! Reads workbooks (XLSX) as rows of text: what a cell shows, and where a spreadsheet may have damaged it, what it holds.
//!
//! The cells are calamine's. Two things are ours: what a workbook may take of memory (`guard`), and that a number shows that it
//! lost digits (`shown`).

mod fault;
mod guard;
mod shown;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
pub use fault::WorkbookFault;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Columns that are looked at: behind them stands nothing that somebody typed.
const MOST_COLUMNS: usize = 512;
/// Most cells that are held.
const MOST_CELLS: usize = 6_000_000;

/// A sheet.
#[derive(Debug)]
pub(crate) struct SheetRows {
    pub(crate) name: String,
    /// The other sheets.
    pub(crate) others: Vec<String>,
    /// Each row with its number, from 1, up to its last cell.
    pub(crate) rows: Vec<(u64, Vec<String>)>,
    /// The cells that are days, by row and place in it.
    pub(crate) days: Vec<(u64, usize)>,
}

/// A sheet with what else a person may have made of it.
#[derive(Debug)]
pub(crate) struct WholeSheet {
    pub(crate) name: String,
    /// Whether it is shown.
    pub(crate) visible: bool,
    /// Each row with its number, from 1, up to its last cell.
    pub(crate) rows: Vec<(u64, Vec<String>)>,
    /// The cells that are days, by row and place in it.
    pub(crate) days: Vec<(u64, usize)>,
    /// The cells that a formula fills, likewise.
    pub(crate) formulas: Vec<(u64, usize)>,
    /// Cells that are merged: the first and the last of each.
    pub(crate) merged: Vec<((u64, usize), (u64, usize))>,
}

/// What a spreadsheet calls a cell of a row: `C5`.
pub(crate) fn cell_name(row: u64, column: usize) -> String {
    let (mut letters, mut rest) = (Vec::new(), column + 1);
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &row.to_string()
}

/// Whether a file is a workbook that can be read, or would be but for its password or what it lost.
pub(crate) fn is_one(bytes: &[u8]) -> bool {
    match bytes {
        [b'P', b'K', 3, 4, ..] => memchr::memmem::find(bytes, b"xl/").is_some(),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => is_protected(bytes),
        _ => false,
    }
}

/// What a password protects stands in a file of the older form, in a stream of this name.
fn is_protected(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
    memchr::memmem::find(bytes, &name).is_some()
}

/// Reads a sheet: the one that is named, else the first that is shown. Of more rows than `most` one more is read, so that it can be
/// told.
pub(crate) fn read(bytes: &[u8], wanted: Option<&str>, most: usize) -> Result<SheetRows, WorkbookFault> {
    guarded(bytes, || sheet(bytes, wanted, most))
}

/// Reads every sheet that has cells, in order. Of more rows than `most` one more is read, so that it can be told.
pub(crate) fn read_all(bytes: &[u8], most: usize) -> Result<Vec<WholeSheet>, WorkbookFault> {
    guarded(bytes, || whole_sheets(bytes, most))
}

fn guarded<T>(bytes: &[u8], read: impl FnOnce() -> Result<T, WorkbookFault>) -> Result<T, WorkbookFault> {
    if bytes.starts_with(&[0xd0, 0xcf]) {
        return Err(WorkbookFault::Protected);
    }
    guard::check(bytes)?;
    // places of cells are reckoned without looking whether they can be: a file that lies about them is damaged, and stops nothing
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(WorkbookFault::Damaged))
}

impl From<XlsxError> for WorkbookFault {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Password => Self::Protected,
            _ => Self::Damaged,
        }
    }
}

fn sheet(bytes: &[u8], wanted: Option<&str>, most: usize) -> Result<SheetRows, WorkbookFault> {
    let mut book = Xlsx::new(Cursor::new(bytes))?;
    // a sheet of a chart alone has no cells
    let sheets = || book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let names = || sheets().map(|sheet| sheet.name.clone()).collect::<Vec<_>>();
    let found = match wanted {
        Some(wanted) => {
            let is_it = |name: &str| name.trim().to_lowercase() == wanted.trim().to_lowercase();
            let unknown = || WorkbookFault::UnknownSheet { name: wanted.to_owned(), known: names() };
            sheets().find(|sheet| is_it(&sheet.name)).ok_or_else(unknown)?
        }
        None if sheets().next().is_none() => return Err(WorkbookFault::NoWorkbook),
        None => {
            let hidden = || WorkbookFault::AllHidden { known: names() };
            sheets().find(|sheet| sheet.visible == SheetVisible::Visible).ok_or_else(hidden)?
        }
    };
    let name = found.name.clone();
    let others = names().into_iter().filter(|other| *other != name).collect();
    let (rows, days) = rows(&mut book, &name, most)?;
    Ok(SheetRows { name, others, rows, days })
}

/// Most sheets that are read.
const MOST_SHEETS: usize = 64;

fn whole_sheets(bytes: &[u8], most: usize) -> Result<Vec<WholeSheet>, WorkbookFault> {
    let mut book = Xlsx::new(Cursor::new(bytes))?;
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let sheets: Vec<_> = sheets.map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect();
    if sheets.is_empty() {
        return Err(WorkbookFault::NoWorkbook);
    }
    let mut whole = Vec::new();
    for (name, visible) in sheets.into_iter().take(MOST_SHEETS) {
        let (rows, days) = rows(&mut book, &name, most)?;
        let formulas = formulas(&mut book, &name)?;
        let place = |(row, column): (u32, u32)| (u64::from(row) + 1, usize::try_from(column).unwrap_or(usize::MAX));
        let merged = book.merge_cells_by_sheet_name(&name)?;
        let merged = merged.iter().map(|cells| (place(cells.start), place(cells.end))).collect();
        whole.push(WholeSheet { name, visible, rows, days, formulas, merged });
    }
    Ok(whole)
}

fn formulas(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<(u64, usize)>, WorkbookFault> {
    let (mut cells, mut found) = (book.worksheet_cells_reader(name)?, Vec::new());
    while let Some(cell) = cells.next_formula()? {
        let (row, column) = cell.get_position();
        if !cell.get_value().is_empty() && found.len() < MOST_CELLS {
            found.push((u64::from(row) + 1, usize::try_from(column).unwrap_or(usize::MAX)));
        }
    }
    Ok(found)
}

/// The rows of a sheet, and which cells are days.
type RowsAndDays = (Vec<(u64, Vec<String>)>, Vec<(u64, usize)>);

fn rows(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, most: usize) -> Result<RowsAndDays, WorkbookFault> {
    let mut cells = book.worksheet_cells_reader(name)?;
    let (mut rows, mut days): RowsAndDays = (Vec::new(), Vec::new());
    let mut held = 0;
    while let Some((cell, style)) = cells.next_cell_with_style_id()? {
        let (row, column) = cell.get_position();
        let (row, column) = (u64::from(row) + 1, usize::try_from(column).unwrap_or(usize::MAX));
        if column >= MOST_COLUMNS || *cell.get_value() == DataRef::Empty {
            continue;
        }
        let format = cells.styles().get(style).and_then(|style| style.number_format.as_ref());
        let (text, is_day) = shown::shown(cell.get_value(), format.map(|format| format.format_code.as_str()));
        if text.is_empty() {
            continue;
        }
        match rows.last() {
            Some((last, _)) if *last == row => {}
            // rows stand in their order, and a roster of more is none
            Some((last, _)) if *last > row => return Err(WorkbookFault::Damaged),
            _ if rows.len() > most + ABOVE => return Ok((rows, days)),
            _ => rows.push((row, Vec::new())),
        }
        let Some((_, texts)) = rows.last_mut() else { continue };
        if texts.len() <= column {
            held += column + 1 - texts.len();
            if held > MOST_CELLS {
                return Err(WorkbookFault::TooLarge { most: guard::MOST_UNPACKED >> 20 });
            }
            texts.resize(column + 1, String::new());
        }
        if is_day {
            days.push((row, column));
        }
        if let Some(place) = texts.get_mut(column) {
            *place = text;
        }
    }
    Ok((rows, days))
}

/// Rows that may stand above and below those of people.
const ABOVE: usize = 64;

#[cfg(test)]
mod tests;
