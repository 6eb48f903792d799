//! Closing an attempt: its scale is looked up or found, what came of it is reckoned, and the store takes it.

use super::measure::{find, keep, recall};
use crate::assessment::{Assessment, Measure, Observation, Semantics};
use crate::records::{AttemptId, Closing, Entry, Finished, Store, StoreError};

/// An attempt that is to be closed, apart from its words: it may be closed on any thread, for finding a scale may take a second.
#[derive(Clone, Debug)]
pub struct ToClose {
    pub(super) id: AttemptId,
    pub(super) observation: Observation,
    pub(super) semantics: Semantics,
    pub(super) closing: Closing,
    /// The entry that gives it up.
    pub(super) entry: Option<Entry>,
}

impl ToClose {
    /// Finds its scale, where that isn't known, while `go_on`, which hears how many states there are so far, says to go on;
    /// answers whether it is known now, or none is needed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reckon(&self, store: &Store, go_on: impl FnMut(usize) -> bool) -> Result<bool, StoreError> {
        recall(store, self.semantics, self.observation.premise())?;
        Ok(find(self.semantics, self.observation.premise(), go_on).measure != Measure::Unknown)
    }

    /// Closes it: an assessment becomes a record.
    ///
    /// # Errors
    /// When the store cannot take it.
    pub fn close(self, store: &mut Store) -> Result<(Assessment, Finished), StoreError> {
        let Self { id, observation, semantics, closing, entry } = self;
        recall(store, semantics, observation.premise())?;
        let measured = find(semantics, observation.premise(), |_| true);
        let (assessment, scale) = (observation.assess(&measured.measure), measured.scale.as_deref());
        // before, for what is closed is closed
        keep(store, observation.premise())?;
        let finished = match entry {
            None => store.close(&id, closing, &assessment, scale)?,
            Some(entry) => store.give_up(&id, &entry, &assessment, scale)?,
        };
        Ok((assessment, finished))
    }
}
