//! A log about to be read: where it is, how it is written, and how it is to be taken.

use super::chunk;
use super::error::LogError;
use super::rows::CsvOptions;
use super::source::{LogSource, Progress};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// How a log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// IEEE 1849.
    Xes,
    /// A row per event.
    Csv,
    /// A case per line.
    Jsonl,
}

/// A log about to be read.
pub struct Log {
    pub(super) source: LogSource,
    pub(super) format: LogFormat,
    pub(super) csv: CsvOptions,
    pub(super) head: Vec<u8>,
    /// The size of the pieces.
    pub(super) target: usize,
    /// Most cases of which something is said before it is heard.
    pub(super) at_once: usize,
    /// The events of a case may stand in any order.
    pub(super) sort: bool,
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
pub fn open(path: &Path, format: Option<LogFormat>, csv: CsvOptions) -> Result<Log, LogError> {
    Log::new(LogSource::open(path)?, format, csv)
}

impl Log {
    /// A log from anything that can be read, under the name that errors will tell.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn from_reader(
        name: &str, read: impl Read + Send + 'static, format: Option<LogFormat>, csv: CsvOptions,
    ) -> Result<Self, LogError> {
        Self::new(LogSource::new(name, None, read)?, format, csv)
    }

    fn new(mut source: LogSource, format: Option<LogFormat>, csv: CsvOptions) -> Result<Self, LogError> {
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
    pub const fn format(&self) -> LogFormat {
        self.format
    }
}

pub(super) fn by_name(name: &str) -> Option<LogFormat> {
    let name = name.to_ascii_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    match name.rsplit_once('.')?.1 {
        "xes" => Some(LogFormat::Xes),
        "csv" | "tsv" => Some(LogFormat::Csv),
        "jsonl" | "ndjson" => Some(LogFormat::Jsonl),
        _ => None,
    }
}

pub(super) fn by_content(head: &[u8]) -> LogFormat {
    let text = head.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(head).trim_ascii_start();
    match text.first() {
        Some(b'<') => LogFormat::Xes,
        Some(b'{') => LogFormat::Jsonl,
        _ => LogFormat::Csv,
    }
}
