//! What can be wrong with a log: where, what, what was expected, what to do.

use crate::content::in_english;
use crate::locale::{Explain, Explanation, ExplanationArg, in_one_line};

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
#[error("{}", in_english(self))]
pub struct LogError {
    /// The file's name.
    pub file: Box<str>,
    /// Where; none where the whole file is meant.
    pub place: Option<Place>,
    /// What is wrong there, what was expected instead, and what to do about it.
    pub told: Explanation,
}

impl Explain for LogError {
    fn explain(&self) -> Explanation {
        let at = |id| Explanation::new(id).with("file", &*self.file).with("what", self.told.clone());
        match self.place {
            None => at("log-file"),
            Some(Place { line, column: None }) => at("log-line").with("line", line),
            Some(Place { line, column: Some(column) }) => at("log-column").with("line", line).with("column", column),
        }
    }
}

/// An error without its place.
#[derive(Debug)]
pub(super) struct LogFault(Explanation);

impl LogFault {
    /// What is told by a message.
    pub(super) const fn new(id: &'static str) -> Self {
        Self(Explanation::new(id))
    }

    /// The same, told something under a name.
    pub(super) fn with(self, name: &'static str, what: impl Into<ExplanationArg>) -> Self {
        Self(self.0.with(name, what))
    }

    /// The same, where only the number of the event tells it from the others.
    pub(super) fn of_event(self, number: usize) -> Self {
        Self(Explanation::new("log-event").with("number", number).with("what", self.0))
    }

    /// At byte `at` of the text at hand.
    pub(super) const fn at(self, at: usize) -> ByteFault {
        ByteFault { at, line: None, fault: self }
    }

    pub(super) fn in_file(self, file: &str, place: Option<Place>) -> LogError {
        LogError { file: file.into(), place, told: self.0 }
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

    /// The message that is told.
    pub(super) const fn message(&self) -> &'static str {
        self.fault.0.message()
    }

    /// The byte, and what is told of it.
    pub(super) fn apart(self) -> (usize, Explanation) {
        (self.at, self.fault.0)
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

/// A text from a log as it stands in a message: in one line, not too long, what is hidden in it written out.
pub(super) fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let short: String = text.chars().take(MOST).collect();
    let mut shown = in_one_line(&short);
    if text.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown
}

/// The name that is most like another, if one is.
pub(super) fn meant<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.map(|one| (strsim::jaro_winkler(&name.to_lowercase(), &one.to_lowercase()), one));
    near.filter(|(near, _)| *near > 0.8).max_by(|one, two| one.0.total_cmp(&two.0)).map(|(_, one)| one)
}

/// ` (did you mean …?)`, or nothing.
pub(super) fn near(near: Option<&str>) -> ExplanationArg {
    near.map_or_else(|| "".into(), |near| Explanation::new("log-near").with("near", shown(near)).into())
}
