//! The roles, the kinds of what happens to an account, and in which ways records are looked at.

/// What somebody is at a station. Everybody on the roster is a learner; HR grants the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountRole {
    /// Practises, is assessed, sees what is his own.
    Learner,
    /// Writes scenarios, and sees how people do.
    Trainer,
    /// Answers for people and records.
    Hr,
    /// Reads all and changes nothing.
    Auditor,
}

impl AccountRole {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Learner, Self::Trainer, Self::Hr, Self::Auditor];

    /// Those that are granted.
    pub const GRANTED: [Self; 3] = [Self::Trainer, Self::Hr, Self::Auditor];

    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Learner => "account-role-learner",
            Self::Trainer => "account-role-trainer",
            Self::Hr => "account-role-hr",
            Self::Auditor => "account-role-auditor",
        }
    }
}

/// Something that happens to an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountStep {
    /// A role was granted.
    Granted,
    /// A role was taken.
    Taken,
    /// A one-time code was issued; it ends whatever secret and code there were.
    Code,
    /// The person set a secret; it ends the code.
    Secret,
    /// Somebody is trying a secret or a code.
    Tried,
    /// It was right.
    Entered,
    /// HR ended a lock-out.
    Unlocked,
    /// Whoever may write the store made this person HR at the machine itself.
    Recovered,
    /// HR has seen that somebody was recovered.
    Acknowledged,
}

impl AccountStep {
    /// Whether what it is about is kept apart: nobody may read it where rows are written out.
    pub(super) const fn is_kept(self) -> bool {
        match self {
            Self::Code | Self::Secret => true,
            Self::Granted
            | Self::Taken
            | Self::Tried
            | Self::Entered
            | Self::Unlocked
            | Self::Recovered
            | Self::Acknowledged => false,
        }
    }
}

/// In which way somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccessKind {
    /// A line of each.
    Listed,
    /// One whole.
    Shown,
    /// Into a file, or onto standard output.
    Exported,
    /// Scored again under another book.
    Rescored,
    /// The log of all this.
    Log,
}

impl AccessKind {
    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Listed => "access-listed",
            Self::Shown => "access-shown",
            Self::Exported => "access-exported",
            Self::Rescored => "access-rescored",
            Self::Log => "access-log",
        }
    }
}
