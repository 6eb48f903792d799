//! Bytes cut into pieces of whole cases, about a megabyte each, so that several can read at once.

use super::error::{ByteFault, LogError, LogFault, Place};
use super::source::LogSource;
use crate::content::ForeignFile;
use crate::locale::{Explain as _, Explanation};
use std::ops::Range;

/// How many bytes a piece has at least, unless it is the last.
pub(super) const TARGET: usize = 1 << 20;
/// The longest case, in bytes.
pub(super) const LONGEST_CASE: usize = 64 << 20;
/// The longest text that is read, in bytes.
pub(super) const LONGEST_TEXT: usize = 64 << 10;

/// Some whole cases.
#[derive(Debug)]
pub(super) struct Chunk {
    pub(super) bytes: Vec<u8>,
    /// Where each case stands in the bytes.
    pub(super) cases: Vec<Range<usize>>,
    /// Where the bytes begin.
    pub(super) place: Place,
    /// The number of the first case, from 1.
    pub(super) first: u64,
}

/// Finds cases in a log. What it says no to ends the log: the rest cannot be read.
pub(super) trait Split: Send {
    /// Finds the next cases in the buffer, enough for a piece; answers whether there are no more.
    fn cases(&mut self, cases: &mut Vec<Range<usize>>) -> Result<bool, LogError>;

    /// The buffer, and up to where it is understood.
    fn feed(&mut self) -> (&mut Feed, &mut usize);
}

/// Cuts a log into pieces.
pub(super) struct Cutter {
    split: Box<dyn Split>,
    ended: bool,
    failed: Option<LogError>,
}

impl Cutter {
    pub(super) fn new(split: Box<dyn Split>) -> Self {
        Self { split, ended: false, failed: None }
    }

    /// The next piece; none at the end, or when whoever reads asks to stop.
    pub(super) fn next(&mut self) -> Result<Option<Chunk>, LogError> {
        loop {
            if let Some(error) = self.failed.take() {
                return Err(error);
            }
            if self.ended || self.split.feed().0.source.progress.is_cancelled() {
                return Ok(None);
            }
            let mut cases = Vec::new();
            // what was whole before an error is judged before the error is told
            match self.split.cases(&mut cases) {
                Ok(ended) => self.ended = ended,
                Err(error) => (self.ended, self.failed) = (true, Some(error)),
            }
            let (feed, at) = self.split.feed();
            let cut = cases.last().map_or(*at, |last| last.end);
            *at = at.saturating_sub(cut);
            if cases.is_empty() {
                feed.forget(cut);
            } else {
                return Ok(Some(feed.cut(cut, cases)));
            }
        }
    }
}

/// Bytes between the source and the cutter.
pub(super) struct Feed {
    pub(super) source: LogSource,
    pub(super) buffer: Vec<u8>,
    pub(super) ended: bool,
    /// Where the buffer begins.
    place: Place,
    cases: u64,
    target: usize,
}

/// How much of a file is looked at to see whether it is a text.
const BEGINNING: usize = 4_096;

/// What is told of a part that goes on for too long.
pub(super) fn too_long(part: &'static str) -> LogFault {
    LogFault::new("log-too-long").with("part", Explanation::new(part))
}

impl Feed {
    /// What was read already stands in `buffer`.
    pub(super) const fn new(source: LogSource, buffer: Vec<u8>, target: usize) -> Self {
        Self { source, buffer, ended: false, place: Place::START, cases: 0, target }
    }

    pub(super) fn file(&self) -> &str {
        &self.source.file
    }

    /// Reads on; `begun` is where in the buffer the case or whatever is being read begins.
    pub(super) fn more(&mut self, begun: usize, part: &'static str) -> Result<(), LogError> {
        if self.buffer.len().saturating_sub(begun) > LONGEST_CASE {
            return Err(self.error(too_long(part), begun));
        }
        self.ended = !self.source.fill(&mut self.buffer, self.target)?;
        Ok(())
    }

    /// A byte order mark is no part of the text; what is no text in UTF-8 is none of ours. Where tags are read, whoever reads them
    /// tells of a web page at its place.
    pub(super) fn start(&mut self, has_tags: bool) -> Result<(), LogError> {
        while self.buffer.len() < BEGINNING && !self.ended {
            self.more(0, "log-part-file")?;
        }
        let begins = self.buffer.get(..BEGINNING).unwrap_or(&self.buffer);
        // a character may have been cut there, or a byte be wrong here and there: that is told at its place
        let whole = begins.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
        let cut = begins.len() - whole < 4 && !self.ended;
        let begins = if cut { begins.get(..whole).unwrap_or(begins) } else { begins };
        let foreign = ForeignFile::recognise(begins, None);
        if let Some(foreign) = foreign.filter(|foreign| !has_tags || *foreign != ForeignFile::Page) {
            let told = LogFault::new("log-foreign").with("what", foreign.explain()).with("mend", foreign.mend_table());
            return Err(told.in_file(self.file(), None));
        }
        if self.buffer.starts_with(&[0xef, 0xbb, 0xbf]) {
            self.buffer.drain(..3);
        }
        Ok(())
    }

    /// Whether what was read up to `at` is enough for a piece.
    pub(super) const fn is_full(&self, at: usize) -> bool {
        at >= self.target
    }

    /// Takes everything before `at` out of the buffer, which holds these cases.
    fn cut(&mut self, at: usize, cases: Vec<Range<usize>>) -> Chunk {
        let rest = self.buffer.get(at..).unwrap_or_default();
        let mut next = Vec::with_capacity(rest.len() + self.target);
        next.extend_from_slice(rest);
        let mut bytes = std::mem::replace(&mut self.buffer, next);
        bytes.truncate(at);
        let (place, first) = (self.place, self.cases + 1);
        self.place = place.after(&bytes);
        self.cases += cases.len() as u64;
        Chunk { bytes, cases, place, first }
    }

    /// Drops everything before `at`, which holds no case.
    pub(super) fn forget(&mut self, at: usize) {
        self.place = self.place.after(self.buffer.get(..at).unwrap_or_default());
        self.buffer.drain(..at.min(self.buffer.len()));
    }

    /// An error at a byte of the buffer.
    pub(super) fn error(&self, fault: LogFault, at: usize) -> LogError {
        self.slip(fault.at(at))
    }

    pub(super) fn slip(&self, slip: ByteFault) -> LogError {
        slip.in_file(self.file(), &self.buffer, self.place)
    }

    /// The place of a byte of the buffer.
    pub(super) fn place(&self, at: usize) -> Place {
        self.place.after(self.buffer.get(..at).unwrap_or_default())
    }
}
