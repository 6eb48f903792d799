//! The kinds that attempts and texts are of.

/// What an attempt is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The learner's own.
    #[default]
    Practice,
    /// Goes on record.
    Assessment,
}

/// How an attempt was played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlayedBy {
    /// By somebody at the window.
    Window,
    /// By somebody at the terminal.
    Terminal,
    /// By nobody: from a transcript, or by a program. It is never an assessment of anybody.
    #[default]
    Unattended,
}

/// What is odd about the clock under which an attempt was played.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClockAnomaly {
    /// It shows an earlier moment than when the station wrote last.
    SetBack,
    /// The attempt ended before it began.
    EndsBeforeStart,
    /// An entry is earlier than the one before.
    Backwards,
    /// Between two entries lies more than an hour, and no interruption.
    Gap,
}

/// Whether the entries of an attempt are those that were written, as far as it was known when it was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JournalState {
    /// They are.
    Held,
    /// Nobody knows: the station's key was another when it began, or what was signed of those under way was altered since.
    Unchecked,
    /// They are not.
    Altered,
}

/// A hash function by its name, which stands before every hash of the chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChainHash {
    /// FIPS 180-4; every language has it.
    #[default]
    Sha256,
    /// BLAKE3.
    Blake3,
}

/// What a link tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// The first: which station it is, and its key.
    Station,
    /// The key was lost or changed.
    KeyChange,
    /// The store came to a layout; from here on no assessment goes on record that no link says was begun.
    Layout,
    /// An assessment was begun.
    Begun,
    /// A record.
    Record,
    /// A record of an earlier layout, taken into the chain as it was found.
    Adopted,
    /// A change of the roster granted somebody time.
    Roster,
    /// Somebody's personal fields were erased. Its body has `subject`.
    Erasure,
    /// Records were let go by a rule.
    Retention,
    /// A notice that learners are shown.
    Notice,
    /// Somebody said that he had read a notice.
    Acknowledged,
    /// An account, its role or its secret changed.
    Account,
    /// Somebody looked at what is another's.
    Access,
    /// A note on a record, its being void, or a correction.
    Note,
    /// A setting of the station was decided.
    Decision,
    /// A backup was written.
    Backup,
    /// The store goes on from a backup.
    Restored,
    /// The end of the chain was not what was signed.
    Breach,
}

/// What a note says of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoteKind {
    /// Something to be known about it, an objection too. What stands is as before.
    Remark,
    /// It does not count.
    Void,
    /// It counts with another outcome.
    Corrected,
    /// It counts as it was sealed, whatever was objected or ruled before.
    Upheld,
}

/// What a copy of something that the store holds is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CopyKind {
    /// All of the store, because somebody asked for it.
    Backup,
    /// All of the store, as it was before a newer version altered its layout.
    Layout,
    /// Records of several people, as a table or a log.
    Export,
    /// The page of one record.
    Page,
    /// All of one's own.
    Own,
    /// One-time codes, with whose they are.
    Codes,
}

/// How an attempt came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Closing {
    /// The encounter was over.
    Finished,
    /// The learner gave it up, having been told what that means.
    Abandoned,
    /// The time in which the bank lets an assessment be gone on with ran out.
    Lapsed,
}

/// What came of an attempt, as people tell it apart: one that lapsed or was given up has no outcome of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClosedAs {
    /// Passed.
    Passed,
    /// Not passed.
    Failed,
    /// Gone to its end, and not scored.
    Undecided,
    /// Given up.
    Abandoned,
    /// Not gone on with in time.
    Lapsed,
}

impl ClosedAs {
    /// All there are, in order of display.
    pub const ALL: [Self; 5] = [Self::Passed, Self::Failed, Self::Undecided, Self::Abandoned, Self::Lapsed];
}

/// Which of the records that one person has of one scenario, whatever else is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum WhichAttempt {
    /// All of them.
    #[default]
    All,
    /// The one that was begun first.
    First,
    /// The one that was begun last.
    Latest,
}

/// What a stored text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContentKind {
    /// A scenario.
    Scenario,
    /// A policy book.
    Book,
    /// Words of one language.
    Words,
}

/// How a warm-up's turn is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WarmUpForm {
    /// One answer is picked.
    Pick,
    /// Of every answer it is estimated what it costs.
    RateAll,
}

/// How well a clause was remembered, as flash cards rate it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// Not.
    Again,
    /// With help, or told from other answers.
    Hard,
    /// Without.
    Good,
    /// Where it counted.
    Easy,
}

/// What the window looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Look {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// As far apart as colours go, for whoever sees little.
    Contrast,
}

impl Look {
    /// All there are, in order of display.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];
}

/// How large text is, and all that goes with it, beside what fits the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TextSize {
    /// Four fifths.
    Smaller,
    /// As it fits.
    #[default]
    Usual,
    /// A quarter more.
    Larger,
    /// Half as much again.
    Large,
    /// Twice as much.
    Largest,
}

impl TextSize {
    /// All there are, in order of display.
    pub const ALL: [Self; 5] = [Self::Smaller, Self::Usual, Self::Larger, Self::Large, Self::Largest];

    /// In hundredths.
    #[must_use]
    pub const fn percent(self) -> u16 {
        match self {
            Self::Smaller => 80,
            Self::Usual => 100,
            Self::Larger => 125,
            Self::Large => 150,
            Self::Largest => 200,
        }
    }
}

/// The time factor of practice in which no clock runs.
pub const UNTIMED: u16 = 0;

/// How much time practice gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pace {
    /// As much as one likes: no clock runs.
    Untimed,
    /// Twice as much as in an assessment.
    Double,
    /// As in an assessment.
    #[default]
    Standard,
}

impl Pace {
    /// All there are, in order of display.
    pub const ALL: [Self; 3] = [Self::Untimed, Self::Double, Self::Standard];

    /// What reading time and patience are stretched by, in hundredths.
    #[must_use]
    pub const fn percent(self) -> u16 {
        match self {
            Self::Untimed => UNTIMED,
            Self::Double => 200,
            Self::Standard => 100,
        }
    }
}
