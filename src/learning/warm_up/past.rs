//! Warm-ups as learning looks at them.

use crate::learning::Day;
use crate::records::{ClauseReview, Store, StoreError, SubjectId};

/// A turn of a warm-up that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarmedUp {
    /// The scenario's id.
    pub scenario: Box<str>,
    /// When it was answered.
    pub day: Day,
    /// What it says of clauses.
    pub reviews: Vec<ClauseReview>,
}

/// The turns that somebody answered, newest last.
///
/// # Errors
/// When they cannot be read, or one says no day.
pub fn read_warm_ups(store: &Store, subject: &SubjectId) -> Result<Vec<WarmedUp>, StoreError> {
    let rows = store.warm_ups(subject)?.into_iter().filter_map(|row| Some((row.id, row.scenario, row.done?)));
    let read = rows.map(|(id, scenario, done)| {
        let day = done.at.local_day().ok_or_else(|| StoreError::Meaningless {
            path: store.path().to_path_buf(),
            detail: format!("warm-up `{id}` was answered at `{}`, which is no moment", done.at),
        })?;
        Ok(WarmedUp { scenario: scenario.into(), day: Day(day), reviews: done.reviews })
    });
    read.collect()
}
