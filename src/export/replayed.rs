//! What every export does: record by record, each held against its seal, and where conversations are wanted replayed.

use crate::assessment::Assessment;
use crate::attempt::{AttemptError, Replayed, Replayer};
use crate::content::in_english;
use crate::locale::{Explain, Explanation};
use crate::records::{Filed, Filter, Record, Store, StoreError};
use std::io;

/// Why records could not be exported.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum ExportError {
    /// The store says no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Whoever takes them says no.
    Write(#[from] io::Error),
}

impl Explain for ExportError {
    fn explain(&self) -> Explanation {
        match self {
            Self::Store(error) => error.explain(),
            Self::Write(error) => Explanation::new("export-unwritten").with("detail", error.to_string()),
        }
    }
}

/// What is told of a record that is not exported as it was sealed.
#[derive(Clone, Copy, Debug)]
pub enum Untold<'e> {
    /// It cannot be read: this is wrong with it.
    Unreadable(&'e str),
    /// It is not what was sealed any more; it is exported as it is.
    Changed,
    /// Its conversation can't be replayed here.
    Events(&'e AttemptError),
}

/// Gives `take` the records that `filter` asks for, oldest first, with what can be replayed of them. What is wrong with one
/// is told to `untold`, with its id. One record at a time: memory doesn't grow with their number.
pub(super) fn each_replayed(
    store: &Store, filter: &Filter, mut untold: impl FnMut(&str, Untold<'_>),
    mut take: impl FnMut(&Record, &Assessment, Option<&Replayed>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let mut replayer = Replayer::default();
    each_assessed(store, filter, |id, found| {
        let (record, assessment) = match found {
            Ok((record, assessment, seal)) => {
                if seal == Held::Changed {
                    untold(id, Untold::Changed);
                }
                (record, assessment)
            }
            Err(why) => {
                untold(id, Untold::Unreadable(why));
                return Ok(());
            }
        };
        match replayer.replay(store, &record.attempt.id) {
            Err(AttemptError::Store(error)) if !is_of_one(&error) => Err(error.into()),
            Err(error) => {
                untold(id, Untold::Events(&error));
                take(record, assessment, None)
            }
            Ok(replayed) => take(record, assessment, Some(&replayed)),
        }
    })
}

/// How a record is held by its seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    Intact,
    Changed,
}

/// Gives `take` the records that `filter` asks for, oldest first: each with its id, its assessment and its seal, or what is wrong
/// with one that cannot be read.
pub(super) fn each_assessed(
    store: &Store, filter: &Filter,
    mut take: impl FnMut(&str, Result<(&Record, &Assessment, Held), &str>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    store.each_record(filter, |filed| {
        let (record, seal) = match filed {
            Filed::Intact(record) => (record, Held::Intact),
            Filed::Changed(record) => (record, Held::Changed),
            Filed::Unreadable { id, why } => return take(id, Err(why)),
        };
        let id = record.attempt.id.as_str();
        match store.assessment(&record.attempt.id) {
            Ok(Some(assessment)) => take(id, Ok((record, &assessment, seal))),
            Ok(None) => take(id, Err("it has no assessment")),
            Err(error) if is_of_one(&error) => take(id, Err(&error.to_string())),
            Err(error) => Err(error.into()),
        }
    })
}

/// Whether an error is about one row, and the others can be read.
const fn is_of_one(error: &StoreError) -> bool {
    matches!(error, StoreError::Meaningless { .. })
}
