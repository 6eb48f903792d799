//! What can be wrong with a log: where, what, what was expected, what to do.

use std::fmt;

/// A place in a log, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: u64,
    /// The character in that line, where it is known.
    pub column: Option<u64>,
}

impl Place {
    pub(super) const START: Self = Self { line: 1, column: Some(1) };

    /// The place behind some bytes that begin here.
    pub(super) fn after(self, bytes: &[u8]) -> Self {
        let signs = |bytes: &[u8]| bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count() as u64;
        match memchr::memrchr(b'\n', bytes) {
            None => Self { column: self.column.map(|column| column + signs(bytes)), ..self },
            Some(at) => Self {
                line: self.line + memchr::memchr_iter(b'\n', bytes).count() as u64,
                column: Some(1 + signs(bytes.get(at + 1..).unwrap_or_default())),
            },
        }
    }
}

/// Something in a log that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct LogError {
    /// The file's name.
    pub file: Box<str>,
    /// Where; none where the whole file is meant.
    pub place: Option<Place>,
    /// What is wrong there.
    pub what: String,
    /// What was expected instead; empty where there is nothing to add.
    pub expected: String,
    /// What to do about it; empty where there is nothing to add.
    pub help: String,
}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(place) = self.place {
            write!(f, ", line {}", place.line)?;
            if let Some(column) = place.column {
                write!(f, ", column {column}")?;
            }
        }
        write!(f, ": {}", self.what)?;
        if !self.expected.is_empty() {
            write!(f, "; expected {}", self.expected)?;
        }
        if !self.help.is_empty() {
            write!(f, ": {}", self.help)?;
        }
        Ok(())
    }
}

/// An error without its place.
#[derive(Debug)]
pub(super) struct LogFault {
    what: String,
    expected: String,
    help: String,
}

impl LogFault {
    pub(super) fn new(what: impl Into<String>, expected: impl Into<String>, help: impl Into<String>) -> Self {
        Self { what: what.into(), expected: expected.into(), help: help.into() }
    }

    /// The same, where only the number of the event tells it from the others.
    pub(super) fn of_event(self, number: usize) -> Self {
        Self { what: format!("event {number}: {}", self.what), ..self }
    }

    /// At byte `at` of the text at hand.
    pub(super) const fn at(self, at: usize) -> ByteFault {
        ByteFault { at, line: None, fault: self }
    }

    pub(super) fn in_file(self, file: &str, place: Option<Place>) -> LogError {
        let Self { what, expected, help } = self;
        LogError { file: file.into(), place, what, expected, help }
    }
}

/// A fault at a byte of the text at hand.
#[derive(Debug)]
pub(super) struct ByteFault {
    at: usize,
    /// The line, where bytes do not stand as in the file.
    line: Option<u64>,
    fault: LogFault,
}

impl ByteFault {
    /// The same in a text that begins `by` bytes earlier.
    pub(super) fn moved(self, by: usize) -> Self {
        Self { at: self.at + by, ..self }
    }

    /// The same in a known line.
    pub(super) fn in_line(self, line: u64) -> Self {
        Self { line: Some(line), ..self }
    }

    /// The error in `file`, where `bytes` begin at `place`.
    pub(super) fn in_file(self, file: &str, bytes: &[u8], place: Place) -> LogError {
        let place = match self.line {
            Some(line) => Place { line, column: None },
            None => place.after(bytes.get(..self.at).unwrap_or(bytes)),
        };
        self.fault.in_file(file, Some(place))
    }
}

/// A text from a log as it stands in a message: in back quotes, one line, not too long.
pub(super) fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let mut shown = String::from("`");
    shown.extend(text.chars().take(MOST).flat_map(char::escape_debug));
    if text.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown.push('`');
    shown
}

/// ` (did you mean …?)` of the name that is most like another, or nothing.
pub(super) fn meant<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let near = known.map(|one| (strsim::jaro_winkler(&name.to_lowercase(), &one.to_lowercase()), one));
    let best = near.filter(|(near, _)| *near > 0.8).max_by(|one, two| one.0.total_cmp(&two.0));
    best.map(|(_, one)| format!(" (did you mean {}?)", shown(one))).unwrap_or_default()
}
