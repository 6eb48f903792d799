//! What an import can do to one person.

/// What becomes of one person, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RosterChangeKind {
    /// To be decided: the same person under another name, or somebody else who was given the number.
    AskName,
    /// To be decided: the number looks like that of somebody of the same name who is not in the file.
    AskAlike,
    /// New.
    Joined,
    /// Left before, and is back.
    Back,
    /// New, with the number of somebody who is not on the roster any more.
    Reused,
    /// New, though the number looks like another one.
    Alike,
    /// Has another name.
    Renamed,
    /// Something else about him is another.
    Changed,
    /// Leaves.
    Left,
}

impl RosterChangeKind {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::AskName,
        Self::AskAlike,
        Self::Joined,
        Self::Back,
        Self::Reused,
        Self::Alike,
        Self::Renamed,
        Self::Changed,
        Self::Left,
    ];

    /// Whether somebody has to decide it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::AskName | Self::AskAlike)
    }

    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::AskName => "roster-kind-ask-name",
            Self::AskAlike => "roster-kind-ask-alike",
            Self::Joined => "roster-kind-joined",
            Self::Back => "roster-kind-back",
            Self::Reused => "roster-kind-reused",
            Self::Alike => "roster-kind-alike",
            Self::Renamed => "roster-kind-renamed",
            Self::Changed => "roster-kind-changed",
            Self::Left => "roster-kind-left",
        }
    }
}
