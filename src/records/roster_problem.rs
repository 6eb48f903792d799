//! What is wrong with a roster: each fault with its place, and what people are told of it.

use crate::content::{ForeignFile, in_english};
use crate::locale::{Explain, Explanation, code_point};
use crate::logs::delimiter;
use std::fmt;

/// Most problems that are told: whoever has mended so many will see the rest.
pub(super) const MOST_PROBLEMS: usize = 1_000;

/// What is wrong at one place of a roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterFault {
    /// The file is too large.
    FileTooLarge {
        /// Its size in bytes.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// There are too many rows.
    TooManyRows {
        /// How many there may be.
        most: usize,
    },
    /// The file is something else than a text in UTF-8.
    Foreign(ForeignFile),
    /// Some bytes are not UTF-8.
    NotUtf8,
    /// The header is one cell: other signs stand between its columns.
    NotParted {
        /// The cell.
        found: String,
    },
    /// The header lacks a column.
    MissingColumn {
        /// Its name.
        expected: &'static str,
        /// The other names that it may have.
        also: &'static [&'static str],
    },
    /// The header names a column twice.
    SecondColumn {
        /// Its name.
        column: &'static str,
    },
    /// A row has more or fewer fields than the header.
    FieldCount {
        /// How many the header has.
        expected: usize,
        /// How many the row has.
        found: usize,
        /// What stands between them.
        delimiter: u8,
    },
    /// A number is empty.
    EmptyNumber,
    /// A number holds something else than letters, digits, `-` and `_`.
    BadNumber {
        /// The number.
        number: String,
        /// The first character that is not allowed.
        found: char,
    },
    /// A number stands in two rows.
    DuplicateNumber {
        /// The number.
        number: String,
        /// The line in which it stands first.
        other: u64,
    },
    /// A field is too long.
    TooLong {
        /// Most characters allowed.
        most: usize,
        /// How many there are.
        found: usize,
    },
    /// A field holds a character nobody can see: a line break, a tab, an escape.
    Control {
        /// The character.
        found: char,
    },
}

/// A fault and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file's name.
    pub file: String,
    /// Its line, from 1; none where the whole file is meant.
    pub line: Option<u64>,
    /// Which column, from 1, and its name if the header gives it a meaning; none where the whole line is meant.
    pub column: Option<(usize, Option<&'static str>)>,
    /// What is wrong there.
    pub fault: RosterFault,
}

/// All that is wrong with a roster, in the order of its lines. Nothing of it was imported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_english(self))]
pub struct RosterProblems(pub Vec<Problem>);

impl Explain for RosterFault {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        match self {
            Self::FileTooLarge { found, most } => {
                say("roster-too-large").with("most", *most >> 20).with("found", *found)
            }
            Self::TooManyRows { most } => say("roster-too-many").with("most", *most),
            Self::Foreign(file) => say("roster-foreign").with("what", file.explain()).with("mend", file.mend()),
            Self::NotUtf8 => say("roster-not-utf8"),
            Self::NotParted { found } => say("roster-not-parted").with("found", escaped(found)),
            Self::MissingColumn { expected, also } => {
                let also: Vec<_> = also.iter().map(|one| (*one).to_owned()).collect();
                say("roster-missing-column").with("name", *expected).with("also", also)
            }
            Self::SecondColumn { column } => say("roster-second-column").with("name", *column),
            Self::FieldCount { expected, found, delimiter } => say("roster-field-count")
                .with("expected", *expected)
                .with("found", *found)
                .with("sign", delimiter::named(*delimiter)),
            Self::EmptyNumber => say("roster-empty-number"),
            Self::BadNumber { number, found } => {
                say("roster-bad-number").with("number", escaped(number)).with("sign", found.escape_debug().to_string())
            }
            Self::DuplicateNumber { number, other } => {
                say("roster-duplicate").with("number", number.as_str()).with("line", *other)
            }
            Self::TooLong { most, found } => say("roster-too-long").with("most", *most).with("found", *found),
            Self::Control { found } => say("roster-control").with("sign", code_point(*found)),
        }
    }
}

fn escaped(text: &str) -> String {
    text.escape_debug().to_string()
}

impl Explain for Problem {
    fn explain(&self) -> Explanation {
        let Self { file, line, column, fault } = self;
        let at = |id| Explanation::new(id).with("file", file.as_str()).with("what", fault.explain());
        match (*line, *column) {
            (None, _) => at("roster-place-file"),
            (Some(line), None) => at("roster-place-line").with("line", line),
            (Some(line), Some((column, None))) => at("roster-place-column").with("line", line).with("column", column),
            (Some(line), Some((column, Some(field)))) => {
                at("roster-place-field").with("line", line).with("column", column).with("field", field)
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&in_english(self))
    }
}

impl Explain for RosterProblems {
    fn explain(&self) -> Explanation {
        let count = if self.0.len() < MOST_PROBLEMS { "roster-count" } else { "roster-count-more" };
        let count = Explanation::new(count).with("count", self.0.len());
        let problems: Vec<_> = self.0.iter().map(Explain::explain).collect();
        Explanation::new("roster-problems").with("problems", problems).with("count", count)
    }
}
