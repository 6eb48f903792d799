//! Assessments that were left: whoever writes next closes those whose time is over, so that every one ends in a record.

use super::measure::keep;
use super::{AttemptError, Replayer};
use crate::records::{AttemptId, Closing, JournalStep, Store, StoreError};

/// What came of the assessments that were due.
#[derive(Debug, Default)]
pub struct Lapse {
    /// Those that are records now.
    pub closed: Vec<AttemptId>,
    /// Those that cannot be replayed here, and why: they stay due, for a version that can.
    pub left: Vec<(AttemptId, AttemptError)>,
}

/// Closes every assessment that is due ([`Store::due`]). One that was over or given up already, and only wasn't closed, is
/// closed as that; any other lapses.
///
/// # Errors
/// When the store cannot be read or written.
pub fn close_due(store: &mut Store) -> Result<Lapse, StoreError> {
    let mut lapse = Lapse::default();
    let mut replayer = Replayer::default();
    for row in store.due()? {
        let replayed = match replayer.replay(store, &row.id) {
            Ok(replayed) => replayed,
            Err(AttemptError::Store(error)) => return Err(error),
            Err(error) => {
                lapse.left.push((row.id, error));
                continue;
            }
        };
        let closing = match replayed.journal.last() {
            _ if replayed.observation.over() => Closing::Finished,
            Some(entry) if entry.command == JournalStep::Abandon => Closing::Abandoned,
            _ => Closing::Lapsed,
        };
        let measured = replayed.measured();
        if !measured.measure.decides() {
            lapse.left.push((row.id, AttemptError::Unmeasured));
            continue;
        }
        keep(store, replayed.observation.premise())?;
        let assessment = replayed.observation.assess(&measured.measure);
        match store.close(&row.id, closing, &assessment, measured.scale.as_deref()) {
            Ok(_) => lapse.closed.push(row.id),
            // another program was quicker
            Err(StoreError::Finished { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(lapse)
}
