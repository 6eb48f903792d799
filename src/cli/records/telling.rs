//! What is told of a record that is not as it was sealed, or cannot be read or replayed.

use super::super::language::words;
use super::super::{ExitAnswer, out};
use composure::export::{ExportFate, Untold};
use composure::locale::{Explain as _, With};
use std::io::Write as _;

/// What becomes of a record that cannot be read, or whose conversation cannot.
#[derive(Clone, Copy)]
pub(crate) enum Becomes {
    IdListed,
    IdExported,
    WithoutEvents,
    LeftOut,
    NotRescored,
}

impl From<ExportFate> for Becomes {
    fn from(fate: ExportFate) -> Self {
        match fate {
            ExportFate::IdExported => Self::IdExported,
            ExportFate::WithoutEvents => Self::WithoutEvents,
            ExportFate::LeftOut => Self::LeftOut,
        }
    }
}

impl Becomes {
    const fn message(self) -> &'static str {
        match self {
            Self::IdListed => "records-id-listed",
            Self::IdExported => "records-id-exported",
            Self::WithoutEvents => "records-without-events",
            Self::LeftOut => "records-left-out",
            Self::NotRescored => "records-not-rescored",
        }
    }
}

/// Tells what is wrong with a record, and what becomes of one whose conversation or that itself cannot be read: no.
pub(crate) fn tell(id: &str, what: Untold<'_>, becomes: Becomes) -> ExitAnswer {
    let count = if let Untold::Missing(count) = what { count } else { 0 };
    let (message, why) = match what {
        Untold::Unreadable(why) => ("records-told-unreadable", why.to_string()),
        Untold::Changed => ("records-told-changed", String::new()),
        Untold::Unsigned => ("records-told-unsigned", String::new()),
        Untold::Missing(_) => ("records-told-missing", String::new()),
        Untold::Events(error) => ("records-told-events", error.explain().text(words())),
    };
    let mut with =
        With::from_iter([("id", id.to_owned()), ("why", why), ("becomes", words().plain(becomes.message()))]);
    with.set("count", count);
    // standard error may be gone; the exit code tells it as well
    let _ = writeln!(out::notes(), "{}", words().text(message, &with));
    ExitAnswer::No
}
