//! Whether a record, played through again, leads to what was sealed.

use super::{AttemptError, Replayer};
use crate::assessment::Assessment;
use crate::locale::{Explain as _, Explanation};
use crate::records::{AttemptId, Store, StoreError};

/// What replaying a record showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Faithful {
    /// It leads to what was sealed.
    Same,
    /// It leads to another result, or its journal doesn't fit its content: why, where that is known.
    Diverged(Option<Explanation>),
    /// It was sealed under a meaning that this program doesn't know.
    NotReplayable {
        /// The number of that meaning.
        semantics: u32,
    },
}

impl Replayer {
    /// Replays a record and holds what comes of it against what was sealed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn faithful(&mut self, store: &Store, id: &AttemptId) -> Result<Faithful, StoreError> {
        let replayed = match self.replay(store, id) {
            Ok(replayed) => replayed,
            Err(AttemptError::Semantics { found }) => return Ok(Faithful::NotReplayable { semantics: found }),
            Err(AttemptError::Store(error)) if !matches!(error, StoreError::Meaningless { .. }) => return Err(error),
            Err(error) => return Ok(Faithful::Diverged(Some(error.explain()))),
        };
        let sealed = match store.assessment(id) {
            Ok(sealed) => sealed.map(Assessment::touched),
            Err(error @ StoreError::Meaningless { .. }) => return Ok(Faithful::Diverged(Some(error.explain()))),
            Err(error) => return Err(error),
        };
        let found = replayed.observation.assess(&replayed.measured().measure).touched();
        Ok(if sealed == Some(found) { Faithful::Same } else { Faithful::Diverged(None) })
    }
}
