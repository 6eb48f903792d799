//! Attempts as learning looks at them: at what, how, on which day, and what came of them.

use crate::assessment::{Assessment, Outcome};
use crate::records::{AttemptId, Closing, Finished, Mode, Past, Store, StoreError};

/// How many closed attempts are looked into at most, the newest. Of those before them what came of them is known, and no more.
pub const MOST_LOOKED_INTO: usize = 200;

/// A day on the wall's calendar, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i64);

/// An attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// Its id.
    pub id: AttemptId,
    /// The scenario's id.
    pub scenario: Box<str>,
    /// What for.
    pub mode: Mode,
    /// By which rules it is scored.
    pub semantics: u32,
    /// Whether whoever practised was helped.
    pub coached: bool,
    /// What came of it; none while it is unfinished.
    pub done: Option<Upshot>,
}

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upshot {
    /// When it was closed.
    pub day: Day,
    /// How it was closed.
    pub closing: Closing,
    /// What came of it.
    pub outcome: Outcome,
    /// What was found; none where it is too long ago to be looked into.
    pub assessment: Option<Assessment>,
}

impl Trial {
    /// What came of it where it was played to its end.
    #[must_use]
    pub fn played(&self) -> Option<&Upshot> {
        self.done.as_ref().filter(|done| done.closing == Closing::Finished)
    }

    /// Whether it was passed.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.played().is_some_and(|done| done.outcome == Outcome::Passed)
    }
}

/// Somebody's attempts as the store has them, newest last; of the newest that are closed, so many at most are looked into.
///
/// # Errors
/// When it cannot be read, or says no day.
pub fn read(store: &Store, past: &[Past], looked_into: usize) -> Result<Vec<Trial>, StoreError> {
    let closed = past.iter().filter(|one| one.finished.is_some()).count();
    let mut passed_over = closed.saturating_sub(looked_into);
    let tried = past.iter().map(|past| {
        let id = &past.attempt.id;
        let done = |finished: &Finished| {
            let assessment = if passed_over > 0 { None } else { store.assessment(id)? };
            passed_over = passed_over.saturating_sub(1);
            let at = &finished.finished_at;
            let day = at.local_day().ok_or_else(|| StoreError::Meaningless {
                path: store.path().to_path_buf(),
                detail: format!("attempt `{id}` was closed at `{at}`, which is no moment"),
            })?;
            Ok(Upshot { day: Day(day), closing: finished.closing, outcome: finished.outcome, assessment })
        };
        Ok(Trial {
            done: past.finished.as_ref().map(done).transpose()?,
            scenario: past.attempt.scenario.as_str().into(),
            mode: past.attempt.mode,
            semantics: past.attempt.semantics,
            coached: past.coached,
            id: id.clone(),
        })
    });
    tried.collect()
}
