//! Reads one sheet of a workbook (XLSX) as rows of text: what a cell shows, where a spreadsheet may have damaged it what it holds.
//!
//! Read by ourselves: what stands in a number cell is looked at as it is written, before it becomes a binary fraction; and what is
//! unpacked is bounded while it is unpacked.

mod archive;
mod fault;
mod number_format;
mod parts;
mod sheet;

use archive::Archive;
pub use fault::WorkbookFault;
use parts::{SheetBook, shared_strings, styles};

/// A sheet.
#[derive(Debug)]
pub(super) struct RosterSheet {
    pub(super) name: String,
    /// The other sheets.
    pub(super) others: Vec<String>,
    /// Each row with its number, from 1, up to its last cell.
    pub(super) rows: Vec<(u64, Vec<String>)>,
    /// The cells that are days, by row and place in it.
    pub(super) days: Vec<(u64, usize)>,
}

/// Whether a file is a workbook that can be read, or would be but for its password.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    match bytes {
        [b'P', b'K', 3, 4, ..] => memchr::memmem::find(bytes, b"xl/workbook").is_some(),
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
pub(super) fn read(bytes: &[u8], wanted: Option<&str>, most: usize) -> Result<RosterSheet, WorkbookFault> {
    if bytes.starts_with(&[0xd0, 0xcf]) {
        return Err(WorkbookFault::Protected);
    }
    let archive = Archive::open(bytes)?;
    let book = SheetBook::read(&archive)?;
    let names = || book.sheets.iter().map(|sheet| sheet.name.clone()).collect::<Vec<_>>();
    let found = match wanted {
        Some(wanted) => {
            let is_it = |name: &str| name.trim().to_lowercase() == wanted.trim().to_lowercase();
            let unknown = || WorkbookFault::UnknownSheet { name: wanted.to_owned(), known: names() };
            book.sheets.iter().find(|sheet| is_it(&sheet.name)).ok_or_else(unknown)?
        }
        None if book.sheets.is_empty() => return Err(WorkbookFault::NoWorkbook),
        None => {
            let hidden = || WorkbookFault::AllHidden { known: names() };
            book.sheets.iter().find(|sheet| !sheet.is_hidden).ok_or_else(hidden)?
        }
    };
    let (strings, styles) = (shared_strings(&archive)?, styles(&archive)?);
    let reading = sheet::Cells { strings: &strings, styles: &styles, since_1904: book.since_1904 };
    let (rows, days) = sheet::rows(&archive, &found.part, &reading, most)?;
    let others = book.sheets.iter().filter(|sheet| sheet.name != found.name).map(|sheet| sheet.name.clone()).collect();
    Ok(RosterSheet { name: found.name.clone(), others, rows, days })
}

#[cfg(test)]
mod tests;
