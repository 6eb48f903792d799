//! Where a screen wants to go next, in the program's terms; and what keeps one from going there.

use super::cited::Cited;
use super::common::{language_of, local};
use super::sign_in::view::Entering;
use crate::app::desk::Gone;
use crate::attempt::{AttemptError, LastChance};
use crate::content::Library;
use crate::learning::warm_up::WarmUpSource;
use crate::locale::{Explain, Explanation, Language};
use crate::records::{AttemptId, Mode, Past, Preferences, PrivacyNotice, RosterError, StoreError};
use std::sync::Arc;

/// Where to go.
#[derive(Debug)]
pub(crate) enum Go {
    /// Stay, in this language.
    Speak(Language),
    /// In, with an employee number, trimmed.
    SignIn(String),
    /// In, with number and password.
    Enter(Entering),
    /// Out.
    SignOut,
    /// The customers to choose from.
    Library,
    /// The briefing of the scenario with this id.
    Briefing(String),
    /// Into a new attempt.
    Begin(Start),
    /// Into an unfinished attempt.
    Continue(AttemptId),
    /// Into a new practice attempt that goes through the first turns as an earlier one did.
    Retry {
        /// The earlier one.
        earlier: Ended,
        /// How many turns.
        turns: u32,
    },
    /// Into a new practice attempt that goes on from before a turn that is taken back.
    TakeBack {
        /// The attempt in which it was taken.
        earlier: AttemptId,
        /// The language it was begun in.
        language: Language,
        /// The turn, from 1.
        turn: u32,
    },
    /// The debrief of an attempt that has just come to its end.
    Debrief(Ended),
    /// The debrief of an attempt of then, over the screen it was chosen on.
    Review(Ended),
    /// An attempt of then on the stage once more, over the screen it was chosen on.
    Replay {
        /// Which.
        of: Ended,
        /// The last chance it had of passing, where it had one and that is known.
        chance: Option<Box<LastChance>>,
    },
    /// The debrief that is shown, in the words of the language that is now chosen.
    RetellDebrief(Ended),
    /// The replay that is shown, likewise.
    RetellReplay {
        /// Of which attempt.
        of: Ended,
        /// The last chance it had of passing.
        chance: Option<Box<LastChance>>,
    },
    /// A warm-up, whose turns come from these.
    WarmUp(Vec<WarmUpSource>),
    /// The learner's record.
    History,
    /// The HR desk over this screen.
    Hr,
    /// The studio over this screen.
    Studio,
    /// Stay, and go by this content from now on.
    Reread(Arc<Library>),
    /// The settings over this screen.
    Settings,
    /// Stay, and keep this from now on.
    Prefer(Preferences),
    /// The policy handbook over this screen, open at a clause.
    Handbook(Option<Cited>),
    /// Where one came from.
    Back,
    /// A notice: what was asked for could not be done.
    Hindrance(Hindrance),
    /// A notice over this screen, which can try again what could not be stored.
    Stuck(StoreError),
    /// Back to the screen under a notice, which tries again.
    Again,
    /// Content and store are opened anew.
    Restart,
    /// The end of the program.
    Quit,
}

/// What a new attempt begins with.
#[derive(Debug)]
pub(crate) struct Start {
    /// The scenario's id.
    pub(crate) scenario: String,
    /// What the briefing's encounter was drawn from.
    pub(crate) seed: u64,
    /// Practice or assessment.
    pub(crate) mode: Mode,
    /// How far reading time and patience are stretched; 100 is as written.
    pub(crate) time_factor_percent: u16,
    /// What the learner prefers from now on; none where he was not asked.
    pub(crate) preferences: Option<Preferences>,
    /// What he was told of what becomes of his data, and says that he has read; none where nothing was told.
    pub(crate) notice: Option<PrivacyNotice>,
}

/// An attempt that has come to its end.
#[derive(Clone, Debug)]
pub(crate) struct Ended {
    /// Its id.
    pub(crate) id: AttemptId,
    /// The language it was begun in.
    pub(crate) language: Language,
    /// When it ended, as the clock on the wall showed it.
    pub(crate) when: String,
}

impl Ended {
    /// One that the store has; none while it is unfinished.
    pub(crate) fn of(past: &Past) -> Option<Self> {
        let when = local(&past.finished.as_ref()?.finished_at);
        Some(Self { id: past.attempt.id.clone(), language: language_of(&past.attempt.locale), when })
    }
}

/// What keeps something from being done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Hindrance {
    /// The store's thread has gone.
    #[error(transparent)]
    Gone(#[from] Gone),
    /// The store says no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The roster cannot be used.
    #[error(transparent)]
    Roster(#[from] RosterError),
    /// The attempt cannot be begun or gone on with.
    #[error(transparent)]
    Attempt(#[from] AttemptError),
}

impl Explain for Hindrance {
    fn explain(&self) -> Explanation {
        match self {
            Self::Gone(_) => Explanation::new("notice-fault-what"),
            Self::Store(error) => error.explain(),
            Self::Roster(error) => error.explain(),
            Self::Attempt(error) => error.explain(),
        }
    }
}

impl Hindrance {
    /// The store's word, if the trouble is with the store.
    pub(crate) const fn store(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error)
            | Self::Attempt(AttemptError::Store(error))
            | Self::Roster(RosterError::Store(error)) => Some(error),
            Self::Gone(_) | Self::Roster(_) | Self::Attempt(_) => None,
        }
    }
}

/// Whether trying again cannot help: another window has gone on with the attempt.
pub(crate) const fn lasts(error: &StoreError) -> bool {
    matches!(error, StoreError::OutOfOrder { .. } | StoreError::Finished { .. } | StoreError::UnknownAttempt { .. })
}
