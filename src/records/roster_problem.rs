//! What is wrong with a roster: each fault with its place, and what people are told of it.

use super::roster_column::RosterColumn;
use crate::content::{ForeignFile, in_english};
use crate::locale::{Explain, Explanation, ExplanationArg, code_point, explain_alike, in_one_line};
use crate::logs::delimiter;
use crate::workbook::WorkbookFault;
use std::fmt;

/// Least and most percent of the time that somebody is given.
pub(super) const LEAST_FACTOR: u16 = 100;
pub(super) const MOST_FACTOR: u16 = 300;

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
    /// There is nothing in the file.
    Empty,
    /// There is nobody under the header.
    Nobody,
    /// The header is one cell: other signs stand between its columns.
    NotParted {
        /// The cell.
        found: String,
    },
    /// A whole row stands in quotes.
    QuotedRow,
    /// A wide sign stands between the columns.
    WideSign {
        /// The sign.
        found: char,
    },
    /// The header lacks columns.
    MissingColumns {
        /// What they mean.
        missing: Vec<RosterColumn>,
        /// What the header says.
        found: Vec<String>,
    },
    /// Two columns mean the same.
    SecondColumn {
        /// What they mean.
        column: RosterColumn,
        /// What the first says.
        first: String,
        /// What the second says.
        second: String,
    },
    /// A quote is not closed, or not where its cell ends: rows disappeared in a cell.
    LostQuote,
    /// A row cannot be parted into cells.
    NoRow(Explanation),
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
    /// A number holds something else than letters, digits, `-` and `_`, and `/` and `.` between two of them.
    BadNumber {
        /// The number.
        number: String,
        /// The first character that is not allowed.
        found: char,
    },
    /// A number that a spreadsheet rounded, as in `1.00E+05`.
    RoundedNumber {
        /// What is left of it.
        number: String,
    },
    /// A number as spreadsheets write what can be reckoned with, as in `1,001.0`.
    ReckonedNumber {
        /// The number.
        number: String,
    },
    /// What a spreadsheet shows where a formula has no result.
    FormulaError {
        /// What it shows.
        found: String,
    },
    /// Somebody has no name.
    NoName {
        /// What stands there.
        found: String,
    },
    /// Somebody has no branch: one that is known would be wiped.
    EmptyBranch,
    /// Somebody leads himself.
    OwnManager,
    /// Somebody is employed from a day on that is more than a year away.
    FarDay {
        /// The day.
        found: String,
    },
    /// What stands there was read in the wrong encoding before, and is lost.
    Garbled {
        /// What is left of it.
        found: String,
    },
    /// A title that was asked for is not there.
    MissingTitle {
        /// What it means.
        column: RosterColumn,
        /// The title.
        title: String,
        /// What the header says.
        found: Vec<String>,
    },
    /// A day is none.
    BadDay {
        /// What stands there.
        found: String,
    },
    /// A number became a day in a spreadsheet.
    DayForNumber {
        /// The day.
        found: String,
    },
    /// More time is none, or not so much.
    BadFactor {
        /// What stands there.
        found: String,
    },
    /// The workbook cannot be read.
    Workbook(WorkbookFault),
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
    /// A field goes over several lines.
    LineBreak,
    /// A field holds a character nobody can see: a tab, an escape, a mark of direction.
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
    /// Which column, from 1, and what it means if the header gives it a meaning; none where the whole line is meant.
    pub column: Option<(usize, Option<RosterColumn>)>,
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
            Self::Foreign(file) => say("roster-foreign").with("what", file.explain()).with("mend", file.mend_table()),
            Self::NotUtf8 => say("roster-not-utf8"),
            Self::Empty => say("roster-empty"),
            Self::Nobody => say("roster-nobody"),
            Self::NotParted { found } => say("roster-not-parted").with("found", shown(found)),
            Self::QuotedRow => say("roster-quoted-row"),
            Self::WideSign { found } => say("table-wide-sign").with("sign", *found),
            Self::MissingColumns { missing, found } => {
                let names = |one: &RosterColumn| Explanation::new(one.names_message());
                say("roster-missing-columns")
                    .with("missing", ExplanationArg::Row(missing.iter().map(names).collect()))
                    .with("found", found.iter().map(|one| shown(one)).collect::<Vec<_>>())
            }
            Self::SecondColumn { column, first, second } => say("roster-second-column")
                .with("name", say(column.message()))
                .with("first", shown(first))
                .with("second", shown(second)),
            Self::LostQuote => say("roster-lost-quote"),
            Self::NoRow(why) => why.clone(),
            Self::FieldCount { expected, found, delimiter } => say("roster-field-count")
                .with("expected", *expected)
                .with("found", *found)
                .with("sign", delimiter::named(*delimiter)),
            Self::EmptyNumber => say("roster-empty-number"),
            Self::BadNumber { number, found } => {
                say("roster-bad-number").with("number", shown(number)).with("sign", shown(&found.to_string()))
            }
            Self::RoundedNumber { number } => say("roster-rounded-number").with("number", shown(number)),
            Self::ReckonedNumber { number } => say("roster-reckoned-number").with("number", shown(number)),
            Self::FormulaError { found } => say("roster-formula-error").with("found", shown(found)),
            Self::NoName { found } if found.is_empty() => say("roster-empty-name"),
            Self::NoName { found } => say("roster-no-name").with("found", shown(found)),
            Self::EmptyBranch => say("roster-empty-branch"),
            Self::OwnManager => say("roster-own-manager"),
            Self::FarDay { found } => say("roster-far-day").with("found", shown(found)),
            Self::Garbled { found } => say("roster-garbled").with("found", shown(found)),
            Self::MissingTitle { column, title, found } => say("roster-missing-title")
                .with("name", say(column.message()))
                .with("title", shown(title))
                .with("found", found.iter().map(|one| shown(one)).collect::<Vec<_>>()),
            Self::BadDay { found } => say("roster-bad-day").with("found", shown(found)),
            Self::DayForNumber { found } => say("roster-day-for-number").with("found", shown(found)),
            Self::BadFactor { found } => say("roster-bad-factor")
                .with("found", shown(found))
                .with("least", format!("{}", LEAST_FACTOR / 100))
                .with("most", format!("{}", MOST_FACTOR / 100)),
            Self::Workbook(fault) => fault.explain(),
            Self::DuplicateNumber { number, other } => {
                say("roster-duplicate").with("number", number.as_str()).with("line", *other)
            }
            Self::TooLong { most, found } => say("roster-too-long").with("most", *most).with("found", *found),
            Self::LineBreak => say("roster-line-break"),
            Self::Control { found } => say("roster-control").with("sign", code_point(*found)),
        }
    }
}

/// Most signs of a cell that are shown.
const MOST_SHOWN: usize = 100;

/// A cell as it stands in a message: in one line, not too long, what is hidden in it written out.
fn shown(text: &str) -> String {
    let short: String = text.chars().take(MOST_SHOWN).collect();
    let more = if text.chars().nth(MOST_SHOWN).is_some() { "…" } else { "" };
    in_one_line(&short) + more
}

impl Explain for Problem {
    fn explain(&self) -> Explanation {
        let Self { file, line, column, fault } = self;
        let at = |id| Explanation::new(id).with("file", file.as_str()).with("what", fault.explain());
        match (*line, *column) {
            (None, _) => at("roster-place-file"),
            (Some(line), None) => at("roster-place-line").with("line", line),
            (Some(line), Some((column, None))) => at("roster-place-column").with("line", line).with("column", column),
            (Some(line), Some((column, Some(field)))) => at("roster-place-field")
                .with("line", line)
                .with("column", column)
                .with("field", Explanation::new(field.message())),
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
        let problems = explain_alike(&self.0, |one| one.fault.explain(), |one| one.line);
        Explanation::new("roster-problems").with("problems", problems).with("count", count)
    }
}
