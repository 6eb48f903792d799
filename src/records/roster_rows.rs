//! Cuts a roster into its rows, by the one rule for every table that is read.

use super::number::is_around;
use super::roster_problem::RosterFault;
use crate::logs::{cut_row, unquoted};
use std::borrow::Cow;

/// The rows that say something, or what is wrong with one, each with its line. Behind a row that cannot be cut there are none.
pub(super) struct RosterRows<'t> {
    pub(super) rest: &'t [u8],
    pub(super) line: u64,
    pub(super) delimiter: u8,
}

/// A row.
pub(super) struct CutRow<'t> {
    pub(super) line: u64,
    /// As it stands in the file.
    pub(super) text: &'t str,
    /// Without the quotes and the space around them.
    pub(super) cells: Vec<Cow<'t, str>>,
}

impl<'t> Iterator for RosterRows<'t> {
    type Item = Result<CutRow<'t>, (u64, RosterFault)>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut places = Vec::new();
        while !self.rest.is_empty() {
            let (line, bytes) = (self.line, self.rest);
            let end = match cut_row(bytes, self.delimiter, &mut places) {
                Ok(end) => end,
                Err(fault) => {
                    self.rest = &[];
                    let below = line_ends(bytes.get(..fault.at).unwrap_or_default());
                    return Some(Err(match (fault.is_open, below) {
                        (true, _) => (line + below, RosterFault::LostQuote),
                        // a quote that closes lines below was meant to open
                        (false, 1..) => (line, RosterFault::LostQuote),
                        (false, 0) => (line, RosterFault::NoRow(fault.why)),
                    }));
                }
            };
            let (row, rest) = bytes.split_at_checked(end).unwrap_or((bytes, &[]));
            (self.rest, self.line) = (rest, line + line_ends(row));
            let text = match std::str::from_utf8(row) {
                Ok(text) => text,
                Err(error) => {
                    let below = line_ends(row.get(..error.valid_up_to()).unwrap_or_default());
                    return Some(Err((line + below, RosterFault::NotUtf8)));
                }
            };
            let cell = |place: &std::ops::Range<usize>| bare(unquoted(text.get(place.clone()).unwrap_or_default()));
            let cells: Vec<_> = places.iter().map(cell).collect();
            // spreadsheets leave rows of nothing but commas at the end
            if cells.iter().any(|cell| !cell.is_empty()) {
                return Some(Ok(CutRow { line, text: text.trim_end_matches(['\r', '\n']), cells }));
            }
        }
        None
    }
}

fn line_ends(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

/// A cell without what nobody sees around it: a full-width space is easily typed.
fn bare(cell: Cow<'_, str>) -> Cow<'_, str> {
    match cell {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_matches(is_around)),
        Cow::Owned(text) => Cow::Owned(text.trim_matches(is_around).to_owned()),
    }
}
