//! Refusals: what ends a command, told in the language of the run, and what is told of the library's errors.

use super::language::words;
use composure::attempt::AttemptError;
use composure::content::system_error;
use composure::export::{ExportError, PageError};
use composure::locale::{Explain, Explanation, ExplanationArg};
use composure::logs::LogError;
use composure::records::accounts::AccountError;
use composure::records::{
    NoteError, PersonError, PrivacyNoticeError, ReleaseError, RosterError, RosterProblems, SettingError, StoreError,
};
use composure::studio::parcel::PackFileError;
use composure::studio::release::ReleaseBlock;
use composure::studio::storyboard::StoryboardProblems;
use composure::studio::{ChangeError, StudioError};
use std::error::Error;
use std::fmt;
use std::io;

/// A refusal of the command line's own.
#[derive(Debug)]
pub(super) struct Rejection(Explanation);

/// Refuses something with a message.
pub(super) const fn refuse(id: &'static str) -> Rejection {
    Rejection(Explanation::new(id))
}

impl Rejection {
    /// The same, told something under a name.
    pub(super) fn with(self, name: &'static str, what: impl Into<ExplanationArg>) -> Self {
        Self(self.0.with(name, what))
    }
}

impl From<Explanation> for Rejection {
    fn from(why: Explanation) -> Self {
        Self(why)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text(words()))
    }
}

impl Error for Rejection {}

/// An error with its causes, in the language of the run; one that the message above it already ends with isn't told twice.
pub(super) fn told(error: &anyhow::Error) -> String {
    let mut told: Option<String> = None;
    for cause in error.chain() {
        let explained = explanation(cause);
        let is_whole = explained.is_some();
        let text = explained.map_or_else(|| cause.to_string(), |explained| explained.text(words()));
        told = Some(match told {
            None => text,
            Some(told) if told.ends_with(&text) => told,
            Some(told) => Explanation::new("refuse-because").with("what", told).with("why", text).text(words()),
        });
        // an explanation tells its causes as well
        if is_whole {
            break;
        }
    }
    told.unwrap_or_default()
}

/// What people are told of an error of the library's; of others what they say themselves.
fn explanation(cause: &(dyn Error + 'static)) -> Option<Explanation> {
    if let Some(error) = cause.downcast_ref::<io::Error>() {
        return system_error(error);
    }
    fn of<E: Error + Explain + 'static>(cause: &(dyn Error + 'static)) -> Option<Explanation> {
        cause.downcast_ref::<E>().map(Explain::explain)
    }
    let all: [fn(&(dyn Error + 'static)) -> Option<Explanation>; 19] = [
        of::<AccountError>,
        of::<StoreError>,
        of::<AttemptError>,
        of::<RosterError>,
        of::<PersonError>,
        of::<NoteError>,
        of::<PrivacyNoticeError>,
        of::<RosterProblems>,
        of::<SettingError>,
        of::<LogError>,
        of::<ExportError>,
        of::<PageError>,
        of::<composure::studio::words::WordsError>,
        of::<ChangeError>,
        of::<StoryboardProblems>,
        of::<StudioError>,
        of::<ReleaseError>,
        of::<ReleaseBlock>,
        of::<PackFileError>,
    ];
    #[cfg(feature = "gui")]
    if let Some(told) = of::<composure::app::WindowError>(cause) {
        return Some(told);
    }
    all.iter().find_map(|of| of(cause))
}
