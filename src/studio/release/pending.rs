//! An approval that has yet to be proved. What lies in a file beside a scenario is anybody's who writes there, so what is approved is
//! proved when it is approved, by the program that assesses with it.

use super::block::ReleaseBlock;
use crate::assurance::{Effort, ProofProgress, prove};
use crate::content::Library;
use crate::records::{NewRelease, ReleaseWhat};
use std::sync::atomic::{AtomicBool, Ordering};

/// An approval before its proof.
#[derive(Clone, Debug)]
pub struct PendingApproval {
    step: NewRelease,
}

impl PendingApproval {
    pub(super) const fn new(step: NewRelease) -> Self {
        Self { step }
    }

    /// What would happen: whether somebody may is asked before he waits for the proof.
    #[must_use]
    pub const fn would_be(&self) -> &NewRelease {
        &self.step
    }

    /// Proves the scenario in the content that the approval was asked of. `go_on` hears how far it is, and says whether to go on.
    ///
    /// # Errors
    /// [`ReleaseBlock::NotProved`], [`ReleaseBlock::Unprovable`] where anything does not hold or was not seen through,
    /// [`ReleaseBlock::Stopped`], and [`ReleaseBlock::OtherContent`] where the content is another by now.
    pub fn prove(
        self, library: &Library, effort: Effort, go_on: &(dyn Fn(ProofProgress) -> bool + Sync),
    ) -> Result<NewRelease, ReleaseBlock> {
        let ReleaseWhat::Approved { seal, .. } = &self.step.what else { return Err(ReleaseBlock::OtherContent) };
        let pack = library.pack(&self.step.scenario).filter(|pack| pack.seal().as_ref() == Some(seal));
        let pack = pack.ok_or(ReleaseBlock::OtherContent)?;
        let is_stopped = AtomicBool::new(false);
        let goes_on = |so_far| {
            let goes_on = go_on(so_far);
            is_stopped.fetch_or(!goes_on, Ordering::Relaxed);
            goes_on
        };
        let report = library.cues(pack).map_err(Into::into);
        let report = report.and_then(|cues| prove(&pack.scenario, &pack.book, &cues, effort, &goes_on));
        let certificate = report.map_err(ReleaseBlock::Unprovable).map(|report| pack.certify(&report));
        if is_stopped.into_inner() {
            return Err(ReleaseBlock::Stopped);
        }
        certificate?.map_err(|why| ReleaseBlock::NotProved { id: self.step.scenario.clone(), why })?;
        Ok(self.step)
    }
}
