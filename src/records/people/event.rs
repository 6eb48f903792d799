//! What can happen to a person on a roster.

use super::super::day::CalendarDay;
use super::super::roster_column::RosterColumn;
use super::super::{SubjectId, Timestamp};

/// What happens to a person on a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonWhat {
    /// Comes onto the roster, for the first time or again.
    Joined,
    /// Has a number.
    Number,
    /// Has a name.
    Name,
    /// Works at an outlet.
    Branch,
    /// Has a position.
    Position,
    /// Has been employed since a day.
    HiredOn,
    /// Is led by whoever has a number.
    Manager,
    /// Has more time, in percent.
    TimeFactor,
    /// Leaves the roster.
    Left,
    /// Is found to be the person that another subject stands for.
    Merged,
    /// Is found not to be that person after all.
    Split,
}

impl PersonWhat {
    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Joined => "roster-event-joined",
            Self::Number => "roster-column-number",
            Self::Name => "roster-column-name",
            Self::Branch => "roster-column-branch",
            Self::Position => "roster-column-position",
            Self::HiredOn => "roster-column-hired-on",
            Self::Manager => "roster-column-manager",
            Self::TimeFactor => "roster-column-time-factor",
            Self::Left => "roster-event-left",
            Self::Merged => "roster-event-merged",
            Self::Split => "roster-event-split",
        }
    }
}

impl From<RosterColumn> for PersonWhat {
    fn from(column: RosterColumn) -> Self {
        match column {
            RosterColumn::Number => Self::Number,
            RosterColumn::Name => Self::Name,
            RosterColumn::Branch => Self::Branch,
            RosterColumn::Position => Self::Position,
            RosterColumn::HiredOn => Self::HiredOn,
            RosterColumn::Manager => Self::Manager,
            RosterColumn::TimeFactor => Self::TimeFactor,
        }
    }
}

/// Something that happened to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonEvent {
    /// The subject it was written down of.
    pub subject: SubjectId,
    /// What.
    pub what: PersonWhat,
    /// What a field says from then on, empty for nothing; of a merger and its end the other subject.
    pub value: String,
    /// From which day on.
    pub from: CalendarDay,
    /// When it was written down.
    pub at: Timestamp,
    /// What wrote it down: a command, with the file it read.
    pub source: String,
}
