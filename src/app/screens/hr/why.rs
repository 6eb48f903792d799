//! Why something could not be done, as it is told, whatever it was that failed.

use crate::export::ExportError;
use crate::locale::{Explain as _, Explanation};
use crate::records::accounts::AccountError;
use crate::records::{NoteError, PersonError, RosterError, StoreError};
use std::io;

/// Why something could not be done.
#[derive(Clone, Debug)]
pub(super) struct WhyNot(pub(super) Explanation);

impl From<StoreError> for WhyNot {
    fn from(error: StoreError) -> Self {
        Self(error.explain())
    }
}

impl From<RosterError> for WhyNot {
    fn from(error: RosterError) -> Self {
        Self(error.explain())
    }
}

impl From<NoteError> for WhyNot {
    fn from(error: NoteError) -> Self {
        Self(error.explain())
    }
}

impl From<PersonError> for WhyNot {
    fn from(error: PersonError) -> Self {
        Self(error.explain())
    }
}

impl From<AccountError> for WhyNot {
    fn from(error: AccountError) -> Self {
        Self(error.explain())
    }
}

impl From<ExportError> for WhyNot {
    fn from(error: ExportError) -> Self {
        Self(error.explain())
    }
}

impl From<io::Error> for WhyNot {
    fn from(error: io::Error) -> Self {
        Self(Explanation::new("export-unwritten").with("detail", error.to_string()))
    }
}
