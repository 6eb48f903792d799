//! What a person asked for on a screen. Screens only answer with these; one system carries them out.

use super::debrief::Cited;
use super::kinds::{Mode, Pace};
use crate::locale::Language;

/// Something a person asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show everything in this language.
    ChooseLanguage(Language),
    /// Sign in with what was typed or with a sample's number, trimmed; may be empty.
    SignIn(String),
    /// Sign out.
    SignOut,
    /// Show the briefing of the card at this place in the library, from 0.
    Brief(usize),
    /// Go on with the unfinished attempt.
    Continue,
    /// Show the learner's record.
    OpenHistory,
    /// Show the policy handbook.
    OpenHandbook,
    /// Show a clause that a debrief cites in the policy handbook.
    OpenClause(Cited),
    /// Show the customers to choose from.
    OpenLibrary,
    /// Begin the attempt that the briefing describes.
    Begin {
        /// Practice or assessment.
        mode: Mode,
        /// The learner's time factor.
        pace: Pace,
    },
    /// Give the response at this place in the list shown, from 0.
    Respond(usize),
    /// Leave the encounter; it was confirmed.
    Leave,
    /// The encounter is over: show the debrief.
    OpenDebrief,
    /// Show the debrief of the attempt in the history row at this place, from 0.
    OpenAttempt(usize),
    /// The same scenario once more.
    PlayAgain,
    /// A new practice attempt that starts before this turn.
    RetryFrom {
        /// The turn, from 1.
        turn: u32,
    },
    /// Where one came from.
    Back,
    /// Try again what the notice says failed.
    Retry,
    /// End the program.
    Quit,
}
