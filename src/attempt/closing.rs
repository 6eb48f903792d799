//! Closing an attempt: its scale is looked up or found, what came of it is reckoned, and the store takes it.

use super::measure::{Measured, find, find_or_kept, keep, recall};
use crate::assessment::{Assessment, Measure, Observation, Semantics};
use crate::records::{AttemptId, Closing, Entry, Finished, Mode, Store, StoreError};

/// An attempt that is to be closed, apart from its words: it may be closed on any thread, for finding a scale may take a second.
#[derive(Clone, Debug)]
pub struct ToClose {
    pub(super) id: AttemptId,
    pub(super) mode: Mode,
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
        Ok(self.measured(store, go_on)?.measure != Measure::Unknown)
    }

    /// By what it is measured: what the store keeps decides no record.
    fn measured(&self, store: &Store, go_on: impl FnMut(usize) -> bool) -> Result<Measured, StoreError> {
        let premise = self.observation.premise();
        match self.mode {
            Mode::Assessment => Ok(find(self.semantics, premise, go_on)),
            Mode::Practice => {
                recall(store, self.semantics, premise)?;
                Ok(find_or_kept(self.semantics, premise, go_on))
            }
        }
    }

    /// Closes it: an assessment becomes a record.
    ///
    /// # Errors
    /// When the store cannot take it.
    pub fn close(self, store: &mut Store) -> Result<(Assessment, Finished), StoreError> {
        let measured = self.measured(store, |_| true)?;
        let Self { id, observation, closing, entry, mode: _, semantics: _ } = self;
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
