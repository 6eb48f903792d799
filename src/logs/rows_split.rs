//! Cuts CSV at its cases, or puts the rows of each together first.

use super::chunk::{Feed, LONGEST_CASE, Split, too_long};
use super::error::LogError;
use super::rows::{ColumnLayout, is_blank, row, unquoted};
use indexmap::IndexMap;
use std::borrow::Cow;
use std::ops::Range;

/// A cutter for what stands behind the header, and what the columns are in its pieces.
pub(super) fn cutter(feed: Feed, layout: ColumnLayout, interleaved: bool) -> (Box<dyn Split>, ColumnLayout) {
    if interleaved {
        let gathered = layout.gathered();
        (Box::new(GatherSplit { feed, at: 0, layout, cases: None, next: 0 }), gathered)
    } else {
        (Box::new(RowSplit { feed, at: 0, delimiter: layout.delimiter, case: layout.case }), layout)
    }
}

/// Finds the row at a byte of the buffer, which may have to grow; none at the end of the file.
fn next_row(
    feed: &mut Feed, at: usize, delimiter: u8, cells: &mut Vec<Range<usize>>,
) -> Result<Option<usize>, LogError> {
    loop {
        let rest = feed.buffer.get(at..).unwrap_or_default();
        if !rest.is_empty() {
            let found = row(rest, delimiter, feed.ended, cells).map_err(|slip| feed.slip(slip.moved(at)))?;
            if let Some(length) = found {
                return Ok(Some(at + length));
            }
        }
        if feed.ended {
            return Ok(None);
        }
        feed.more(at, "log-part-row")?;
    }
}

/// The case that a row tells, if it tells one.
fn case_of<'a>(rest: &'a [u8], cells: &[Range<usize>], column: usize) -> Option<Cow<'a, [u8]>> {
    let cell = rest.get(cells.get(column)?.clone())?;
    let case = match cell.strip_prefix(b"\"") {
        None => Cow::Borrowed(cell),
        Some(_) => Cow::Owned(unquoted(&String::from_utf8_lossy(cell)).into_owned().into_bytes()),
    };
    (!case.is_empty()).then_some(case)
}

/// Cuts where the next row tells another case. A row that tells none belongs to the case before it, which cannot be read.
struct RowSplit {
    feed: Feed,
    at: usize,
    delimiter: u8,
    case: usize,
}

impl Split for RowSplit {
    fn cases(&mut self, cases: &mut Vec<Range<usize>>) -> Result<bool, LogError> {
        let mut cells = Vec::new();
        // the case that was open when the last piece was cut begins the buffer
        let (mut begins, mut open) = (0, Vec::new());
        self.at = 0;
        while let Some(end) = next_row(&mut self.feed, self.at, self.delimiter, &mut cells)? {
            let rest = self.feed.buffer.get(self.at..).unwrap_or_default();
            if let Some(case) = case_of(rest, &cells, self.case)
                && *open != *case
            {
                let before = self.feed.buffer.get(begins..self.at).unwrap_or_default();
                if !before.trim_ascii().is_empty() {
                    cases.push(begins..self.at);
                }
                begins = self.at;
                open.clear();
                open.extend_from_slice(&case);
                if !cases.is_empty() && self.feed.is_full(self.at) {
                    return Ok(false);
                }
            }
            self.at = end;
            if self.at - begins > LONGEST_CASE {
                return Err(self.feed.error(too_long("log-part-case"), begins));
            }
        }
        if !self.feed.buffer.get(begins..self.at).unwrap_or_default().trim_ascii().is_empty() {
            cases.push(begins..self.at);
        }
        Ok(true)
    }

    fn feed(&mut self) -> (&mut Feed, &mut usize) {
        (&mut self.feed, &mut self.at)
    }
}

/// Puts the rows of each case together, in the order in which the cases first appear.
struct GatherSplit {
    feed: Feed,
    at: usize,
    layout: ColumnLayout,
    /// The rows of each case: line, and the cells that are read.
    cases: Option<Vec<Vec<u8>>>,
    next: usize,
}

impl GatherSplit {
    fn gather(&mut self) -> Result<Vec<Vec<u8>>, LogError> {
        // names from outside: hashed so that nobody can choose them to collide
        let (mut cells, mut cases) = (Vec::new(), IndexMap::<Box<[u8]>, Vec<u8>>::new());
        let (mut at, mut line, mut place) = (0, self.feed.place(0).line, 0);
        let delimiter = self.layout.delimiter;
        while let Some(end) = next_row(&mut self.feed, at, delimiter, &mut cells)? {
            let rest = self.feed.buffer.get(at..end).unwrap_or_default();
            if !is_blank(&cells) {
                // a row that tells no case belongs to the one before it, which cannot be read
                let case = case_of(rest, &cells, self.layout.case);
                if case.is_some() || cases.is_empty() {
                    let case = case.unwrap_or_default();
                    let known = cases.get_index_of(&*case);
                    place = known.unwrap_or_else(|| cases.insert_full((*case).into(), Vec::new()).0);
                }
                if let Some((_, rows)) = cases.get_index_mut(place) {
                    self.layout.keep(rest, &cells, line, rows);
                }
            }
            line += memchr::memchr_iter(b'\n', rest).count() as u64;
            at = end;
            if self.feed.is_full(at) {
                self.feed.forget(at);
                at = 0;
                if self.feed.source.progress.is_cancelled() {
                    return Ok(Vec::new());
                }
            }
        }
        self.feed.forget(at);
        Ok(cases.into_values().collect())
    }
}

impl Split for GatherSplit {
    fn cases(&mut self, cases: &mut Vec<Range<usize>>) -> Result<bool, LogError> {
        if self.cases.is_none() {
            self.cases = Some(self.gather()?);
        }
        let groups = self.cases.as_deref_mut().unwrap_or_default();
        while let Some(rows) = groups.get_mut(self.next).map(std::mem::take) {
            let begins = self.feed.buffer.len();
            self.feed.buffer.extend_from_slice(&rows);
            self.at = self.feed.buffer.len();
            cases.push(begins..self.at);
            self.next += 1;
            if self.feed.is_full(self.at) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn feed(&mut self) -> (&mut Feed, &mut usize) {
        (&mut self.feed, &mut self.at)
    }
}
