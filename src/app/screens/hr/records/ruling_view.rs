//! What is shown and asked where somebody rules on a record.

use crate::assessment::Outcome;
use crate::records::NoteKind;

/// What can be said of a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum RulingWay {
    /// It counts for nothing.
    #[default]
    Void,
    /// It counts as passed.
    Passed,
    /// It counts as not passed.
    Failed,
    /// It counts as it was sealed.
    Upheld,
    /// Something is to be known about it.
    Remark,
}

impl RulingWay {
    /// All of them, in the order in which they are offered.
    pub(crate) const ALL: [Self; 5] = [Self::Void, Self::Passed, Self::Failed, Self::Upheld, Self::Remark];

    /// The message that names it.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Void => "hr-rule-void",
            Self::Passed => "hr-rule-passed",
            Self::Failed => "hr-rule-failed",
            Self::Upheld => "hr-rule-upheld",
            Self::Remark => "hr-rule-remark",
        }
    }

    /// The note that says it.
    pub(super) const fn note(self) -> (NoteKind, Option<Outcome>) {
        match self {
            Self::Void => (NoteKind::Void, None),
            Self::Passed => (NoteKind::Corrected, Some(Outcome::Passed)),
            Self::Failed => (NoteKind::Corrected, Some(Outcome::Failed)),
            Self::Upheld => (NoteKind::Upheld, None),
            Self::Remark => (NoteKind::Remark, None),
        }
    }
}

/// What is to be noted on a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RulingOrder {
    /// What is said of it.
    pub(crate) way: RulingWay,
    /// Why.
    pub(crate) reason: String,
    /// Who says so, at an open station.
    pub(crate) number: String,
}

/// What is to be known before somebody rules on a record.
#[derive(Clone, Debug, Default)]
pub(crate) struct RulingView {
    /// Who rules; none at an open station, where he has to say it.
    pub(crate) by: Option<String>,
    /// Whether it is his own: then a remark is all that is offered.
    pub(crate) is_own: bool,
    /// As what it counts now.
    pub(crate) now: String,
    /// What can be said of it, each with as what it counts then.
    pub(crate) ways: Vec<(RulingWay, String)>,
    /// It is being noted.
    pub(crate) is_writing: bool,
    /// What was noted just now.
    pub(crate) done: Option<String>,
    /// Why it was not.
    pub(crate) trouble: Option<String>,
}

/// What is being written about a record.
#[derive(Clone, Debug, Default)]
pub(crate) struct RulingDraft {
    /// Whether something is.
    pub(crate) open: bool,
    /// What.
    pub(crate) way: RulingWay,
    /// Why, and by whom at an open station.
    pub(crate) reason: String,
    pub(crate) number: String,
    /// What it changes is shown, and it is asked whether that is meant.
    pub(crate) asks: bool,
    /// It was said to be.
    pub(crate) sent: bool,
}
