//! What every export of conversations does: record by record, each replayed.

use crate::attempt::{AttemptError, Replayed, Replayer};
use crate::records::{Filter, Record, Store, StoreError};
use std::io;

/// Why records could not be exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store says no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Whoever takes them says no.
    #[error("the export could not be written: {0}")]
    Write(#[from] io::Error),
}

/// Gives `take` the records that `filter` asks for, oldest first, with what can be replayed of them; the others are told to
/// `untold` too. One record at a time: memory doesn't grow with their number.
pub(super) fn each_replayed(
    store: &Store, filter: &Filter, mut untold: impl FnMut(&Record, &AttemptError),
    mut take: impl FnMut(&Record, Option<&Replayed>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let mut replayer = Replayer::default();
    store.each_record(filter, |record| match replayer.replay(store, &record.attempt.id) {
        Err(AttemptError::Store(error)) => Err(error.into()),
        Err(error) => {
            untold(record, &error);
            take(record, None)
        }
        Ok(replayed) => take(record, Some(&replayed)),
    })
}
