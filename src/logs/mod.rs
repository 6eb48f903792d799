//! Event logs from outside: XES, CSV and JSON lines, plain or packed with gzip, read case by case into what a policy
//! judges ([`crate::policy::Case`]). Whatever the size of a log, a few megabytes of it are in memory at a time.
//!
//! # What an event says
//!
//! - Activities the model doesn't know are counted ([`Unknown`]); their events stay and perform nothing.
//! - `org:role` says who: `customer`, `bank`, anybody else is staff.
//! - Time is the wall clock as written, because windows and working days are the bank's own; the offset from UTC only
//!   decides whether an event is earlier than the one before it, which is an error unless they are to be sorted
//!   ([`Log::sorted`]; without an offset a time is taken as UTC). Where a wall clock goes back though time does not (the end of summer time, logs of several zones), it stands
//!   still until it has caught up.
//! - Our own logs come back as they were: consecutive events of one `composure:deed` are one event with several
//!   activities, `no-activity` performs nothing, and where `composure:minutes` stands the time counts in whole minutes,
//!   since the seconds in our exports only keep the order. So windows judge such a log as they judged the encounter.
//! - Numbers are exact or an error ([`Reading::decimals`]); zeros at the end of a fraction don't count as digits. Where
//!   the book says that a field is a word or a number, a value is read as such, whatever the log calls it.
//!
//! A trace of XES without `concept:name` is called `trace N`, counted from 1. In CSV an empty cell is nothing; a value
//! of which the book says nothing is a number, `true`, `false` or a text by its look (`007` is a text).
//!
//! # What a log cannot do
//!
//! Be deeper than 64 elements, hold a case of more than 64 MB or a million events or a value of more than 64 KiB, or bring
//! entities of its own. All such things are [`LogError`]s with their place.

mod builder;
mod chunk;
pub mod decl;
mod drive;
mod error;
mod jsonl;
mod lens;
mod number;
mod rows;
mod rows_split;
mod source;
#[cfg(test)]
mod tests;
mod time;
mod xes;
mod xes_split;
mod xml;

pub(crate) use builder::NO_ACTIVITY;
pub use drive::{Found, Summary, for_each_case};
pub use error::{LogError, Place};
pub use jsonl::{CaseLine, EventLine};
pub use lens::{Lens, Reading, Unknown};
pub use rows::CsvOptions;
pub use source::Progress;

use chunk::{Cutter, Feed};
use drive::Parser;
use source::Source;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// The longest text of a log that is read, in bytes.
const LONGEST_TEXT: usize = 64 << 10;

/// How a log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// IEEE 1849.
    Xes,
    /// A row per event.
    Csv,
    /// A case per line.
    Jsonl,
}

/// A log about to be read.
pub struct Log {
    source: Source,
    format: Format,
    csv: CsvOptions,
    head: Vec<u8>,
    /// The size of the pieces.
    target: usize,
    /// Most cases of which something is said before it is heard.
    at_once: usize,
    /// The events of a case may stand in any order.
    sort: bool,
}

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Log").field("file", &self.source.file).field("format", &self.format).finish_non_exhaustive()
    }
}

/// Opens a log in a file. Without a `format` its name decides (`.xes`, `.csv`, `.tsv`, `.jsonl`, `.ndjson`, each perhaps with
/// `.gz`), then how it begins.
///
/// # Errors
/// When the file cannot be read.
pub fn open(path: &Path, format: Option<Format>, csv: CsvOptions) -> Result<Log, LogError> {
    Log::new(Source::open(path)?, format, csv)
}

impl Log {
    /// A log from anything that can be read, under the name that errors will tell.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn from_reader(
        name: &str, read: impl Read + Send + 'static, format: Option<Format>, csv: CsvOptions,
    ) -> Result<Self, LogError> {
        Self::new(Source::new(name, None, read)?, format, csv)
    }

    fn new(mut source: Source, format: Option<Format>, csv: CsvOptions) -> Result<Self, LogError> {
        let mut head = Vec::new();
        let format = match format.or_else(|| by_name(&source.file)) {
            Some(format) => format,
            None => {
                while head.len() < 4_096 && source.fill(&mut head, 4_096)? {}
                by_content(&head)
            }
        };
        Ok(Self { source, format, csv, head, target: chunk::TARGET, at_once: usize::MAX, sort: false })
    }

    /// The same, where the events of a case may stand in any order: they are sorted by time, those of one time staying as
    /// they are, and those without behind the one before them.
    #[must_use]
    pub fn sorted(self, sort: bool) -> Self {
        Self { sort, ..self }
    }

    /// The same, where so much is said of each case that no more than so many should wait to be heard, for each worker a few
    /// times: a small log can say much more than it holds.
    #[must_use]
    pub fn at_once(self, cases: usize) -> Self {
        Self { at_once: cases.max(1), ..self }
    }

    /// How far it has been read, and the switch to stop.
    #[must_use]
    pub fn progress(&self) -> Arc<Progress> {
        Arc::clone(&self.source.progress)
    }

    /// Its size on disk in bytes, if it is a file.
    #[must_use]
    pub const fn size(&self) -> Option<u64> {
        self.source.size
    }

    /// How it is written.
    #[must_use]
    pub const fn format(&self) -> Format {
        self.format
    }

    fn cutter(self, lens: &Lens) -> Result<(Cutter, Parser), LogError> {
        let mut feed = Feed::new(self.source, self.head, self.target);
        feed.start()?;
        Ok(match self.format {
            Format::Xes => (Cutter::new(Box::new(xes_split::XesSplit::new(feed))), Parser::Xes),
            Format::Jsonl => (Cutter::new(Box::new(jsonl::LineSplit::new(feed))), Parser::Lines),
            Format::Csv => {
                let (feed, layout) = rows::open(feed, lens, &self.csv)?;
                let (split, layout) = rows_split::cutter(feed, layout, self.csv.interleaved);
                (Cutter::new(split), Parser::Rows(layout))
            }
        })
    }
}

fn by_name(name: &str) -> Option<Format> {
    let name = name.to_ascii_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    match name.rsplit_once('.')?.1 {
        "xes" => Some(Format::Xes),
        "csv" | "tsv" => Some(Format::Csv),
        "jsonl" | "ndjson" => Some(Format::Jsonl),
        _ => None,
    }
}

fn by_content(head: &[u8]) -> Format {
    let text = head.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(head).trim_ascii_start();
    match text.first() {
        Some(b'<') => Format::Xes,
        Some(b'{') => Format::Jsonl,
        _ => Format::Csv,
    }
}
