//! What the part about review and release shows, and what can be asked there.

use crate::studio::release::ReleaseNeed;

/// Something asked for there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReleaseAsk {
    /// Read where it stands.
    Look,
    /// Have something happen to it.
    Take(ReleaseOrder),
    /// Don't wait for the proof any more.
    Stop,
    /// Show the moment in which the message is that a note is pinned to.
    GoTo(String),
}

/// Something that is to happen to the scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReleaseOrder {
    /// Its author asks for a review.
    Send,
    /// It goes back to its author.
    Return,
    /// Those with these employee numbers try it out.
    Pilot(String),
    /// People may be assessed by it in the languages of these tags.
    Approve(Vec<String>),
    /// Nobody is assessed by it any more.
    Retire,
    /// Something is to be seen to.
    Note {
        /// The message or the clause that it is pinned to.
        on: Option<String>,
        /// What.
        text: String,
    },
    /// The note of this number was seen to.
    Settle(i64),
}

/// A step that a scenario takes on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ReleaseWay {
    /// See [`ReleaseOrder::Send`].
    Send,
    /// See [`ReleaseOrder::Pilot`].
    Pilot,
    /// See [`ReleaseOrder::Approve`].
    Approve,
    /// See [`ReleaseOrder::Return`].
    Return,
    /// See [`ReleaseOrder::Retire`].
    Retire,
}

impl ReleaseWay {
    /// All, in the order of the way.
    pub(crate) const ALL: [Self; 5] = [Self::Send, Self::Pilot, Self::Approve, Self::Return, Self::Retire];

    /// The message on its button.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Send => "studio-release-send",
            Self::Pilot => "studio-release-pilot",
            Self::Approve => "studio-release-approve",
            Self::Return => "studio-release-return",
            Self::Retire => "studio-release-retire",
        }
    }
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReleaseBusy {
    /// It is being read.
    Reading,
    /// It is being written down.
    Writing,
    /// It is being proved: so many states were found.
    Proving(usize),
}

/// What it shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ReleaseView {
    /// Where it stands; nothing before that was read.
    pub(crate) shown: Option<ReleaseShown>,
    /// What is being done.
    pub(crate) busy: Option<ReleaseBusy>,
    /// What could not be done.
    pub(crate) trouble: Option<String>,
    /// How many steps were taken here: what was written for one is not kept for the next.
    pub(crate) taken: u64,
}

/// Where a scenario stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReleaseShown {
    /// In words, with what has changed.
    pub(crate) standing: String,
    /// Whether it has changed since it was approved.
    pub(crate) is_changed: bool,
    /// Whether people are assessed by it in the program's language.
    pub(crate) is_offered: bool,
    /// What an approval asks for.
    pub(crate) needs: Vec<ReleaseNeed>,
    /// What was noted, what is open first.
    pub(crate) notes: Vec<PinnedNote>,
    /// Who tries it out, and what came of it.
    pub(crate) trials: Vec<String>,
    /// What happened, the newest first.
    pub(crate) history: Vec<String>,
    /// What can happen to it, each with why it cannot.
    pub(crate) ways: Vec<(ReleaseWay, Option<String>)>,
    /// Why nothing can be noted by whoever is here.
    pub(crate) no_notes: Option<String>,
    /// The languages that it could be approved in: tag and name.
    pub(crate) languages: Vec<(String, String)>,
    /// What a note can be pinned to: its name with what it is called.
    pub(crate) pins: Vec<(String, String)>,
}

impl ReleaseShown {
    /// What stands in the way of every step alike.
    pub(crate) fn why_nothing(&self) -> Option<&str> {
        let first = self.ways.first()?.1.as_deref()?;
        self.ways.iter().all(|(_, why)| why.as_deref() == Some(first)).then_some(first)
    }
}

/// Something noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PinnedNote {
    /// Its number.
    pub(crate) number: i64,
    /// In words, with who noted it and on what.
    pub(crate) told: String,
    /// The message it is pinned to, where that is in a moment.
    pub(crate) leads_to: Option<String>,
    /// Whether it is open.
    pub(crate) is_open: bool,
}

/// What is being written there.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReleaseDraft {
    /// What is asked about before it is done.
    pub(crate) asks: Option<ReleaseWay>,
    /// The tags of the languages that it is not to be approved in.
    pub(crate) without: Vec<String>,
    /// Who is to try it out.
    pub(crate) numbers: String,
    /// What is noted.
    pub(crate) note: String,
    /// What on.
    pub(crate) pin: Option<String>,
    /// How many steps had been taken when it was begun.
    pub(crate) taken: u64,
}
