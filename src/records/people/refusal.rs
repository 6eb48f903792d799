//! Why nothing was done about a person.

use super::super::day::CalendarDay;
use super::super::{ClockDoubt, StoreError, SubjectId};
use crate::content::in_english;
use crate::locale::{Explain, Explanation};

/// Why nothing was done about a person.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum PersonError {
    /// Nobody is called so.
    Unknown {
        /// What was given.
        called: String,
    },
    /// Several had the number.
    Several {
        /// The number.
        called: String,
        /// Their subjects.
        subjects: Vec<SubjectId>,
    },
    /// Has left already.
    Gone {
        /// The number.
        number: String,
        /// From which day on.
        since: CalendarDay,
    },
    /// Was not on the roster on that day.
    TooEarly {
        /// The number.
        number: String,
        /// The day.
        day: CalendarDay,
        /// Since which day he is.
        since: CalendarDay,
    },
    /// The day has not come.
    NotYet {
        /// The day.
        day: CalendarDay,
    },
    /// The two are one person already.
    AlreadyOne {
        /// A number.
        one: String,
        /// The other number.
        other: String,
    },
    /// Who is on the roster would be one with somebody who has left it.
    IntoGone {
        /// The number of who is on it.
        one: String,
        /// That of who has left.
        into: String,
    },
    /// Is one with nobody.
    NotMerged {
        /// The number.
        number: String,
    },
    /// An invented person has no history.
    Sample {
        /// The number.
        number: String,
    },
    /// Nobody is erased while he is on the roster.
    StillHere {
        /// The number.
        number: String,
    },
    /// Something speaks against the machine's clock, by which it would go.
    Clock {
        /// What.
        doubt: ClockDoubt,
    },
    /// It is the last HR who can sign in.
    LastHr,
    /// Why somebody is erased has to be said in a line.
    NoReason {
        /// Most characters.
        most: usize,
    },
    /// The reason names him, and stays.
    NamedInReason,
    /// The store says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl PersonError {
    /// Whether the answer is no, about people who are there; else what was asked for cannot be done at all.
    #[must_use]
    pub const fn is_no(&self) -> bool {
        matches!(
            self,
            Self::Gone { .. }
                | Self::TooEarly { .. }
                | Self::AlreadyOne { .. }
                | Self::IntoGone { .. }
                | Self::NotMerged { .. }
                | Self::LastHr
                | Self::Clock { .. }
                | Self::StillHere { .. }
        )
    }
}

impl Explain for PersonError {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        match self {
            Self::Unknown { called } => say("person-unknown").with("number", called.as_str()),
            Self::Several { called, subjects } => {
                let known: Vec<_> =
                    subjects.iter().map(|one| one.as_str().chars().take(8).collect::<String>()).collect();
                say("person-several").with("number", called.as_str()).with("known", known)
            }
            Self::Gone { number, since } => {
                say("person-gone").with("number", number.as_str()).with("since", since.to_string())
            }
            Self::TooEarly { number, day, since } => say("person-too-early")
                .with("number", number.as_str())
                .with("day", day.to_string())
                .with("since", since.to_string()),
            Self::NotYet { day } => say("person-not-yet").with("day", day.to_string()),
            Self::AlreadyOne { one, other } => {
                say("person-already-one").with("one", one.as_str()).with("other", other.as_str())
            }
            Self::IntoGone { one, into } => {
                say("person-into-gone").with("one", one.as_str()).with("into", into.as_str())
            }
            Self::NotMerged { number } => say("person-not-merged").with("number", number.as_str()),
            Self::Sample { number } => say("person-sample").with("number", number.as_str()),
            Self::StillHere { number } => say("person-still-here").with("number", number.as_str()),
            Self::Clock { doubt: ClockDoubt::Behind { last } } => say("retain-clock-behind").with("last", last.local()),
            Self::Clock { doubt: ClockDoubt::Ahead { last } } => say("retain-clock-ahead").with("last", last.local()),
            Self::LastHr => say("account-last-hr"),
            Self::NoReason { most } => say("person-no-reason").with("most", *most),
            Self::NamedInReason => say("person-named-in-reason"),
            Self::Store(error) => error.explain(),
        }
    }
}
