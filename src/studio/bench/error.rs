//! Why a scenario is not opened, edited, kept or saved.

use super::held::HeldBy;
use crate::content::{in_english, system_told};
use crate::locale::{Explain, Explanation};
use crate::studio::{ChangeError, EditError};
use std::io;

/// Why a scenario is not opened, edited, kept or saved. What was edited is there still.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum BenchError {
    /// The edit cannot be made.
    Edit(#[from] EditError),
    /// There is no such scenario.
    NoScenario {
        /// Its id.
        id: String,
    },
    /// A file cannot be read.
    Unreadable {
        /// Its path from the folder of the content.
        file: String,
        /// What the system said.
        source: io::Error,
    },
    /// A file is no text in UTF-8, or larger than any scenario.
    NoText {
        /// Its path from the folder of the content.
        file: String,
    },
    /// Another studio has it open: here it is only read.
    Read(HeldBy),
    /// Another studio took it over: here it is only read from now on.
    TakenOver(HeldBy),
    /// It was changed outside: both are brought together first.
    ChangedOutside,
    /// It is not saved; what was edited is kept beside.
    NotSaved(ChangeError),
    /// It is neither saved nor kept.
    Lost {
        /// Why it is not saved.
        saving: ChangeError,
        /// Why it is not kept.
        keeping: io::Error,
    },
    /// It is not kept beside.
    NotKept(io::Error),
}

impl Explain for BenchError {
    fn explain(&self) -> Explanation {
        match self {
            Self::Edit(error) => error.explain(),
            Self::NoScenario { id } => Explanation::new("studio-scenario-gone").with("id", id),
            Self::Unreadable { file, source } => {
                Explanation::new("studio-unreadable").with("file", file).with("why", system_told(source))
            }
            Self::NoText { file } => Explanation::new("studio-no-text").with("file", file),
            Self::Read(by) => Explanation::new("studio-held-by").with("who", &by.who),
            Self::TakenOver(by) => Explanation::new("studio-taken-over").with("who", &by.who),
            Self::ChangedOutside => Explanation::new("studio-changed-outside"),
            Self::NotSaved(why) => Explanation::new("studio-not-saved").with("why", why.explain()),
            Self::Lost { saving, keeping } => Explanation::new("studio-not-kept-either")
                .with("why", saving.explain())
                .with("keeping", system_told(keeping)),
            Self::NotKept(source) => Explanation::new("studio-not-kept").with("why", system_told(source)),
        }
    }
}
