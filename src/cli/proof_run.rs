//! Whoever waits while plays are explored: he sees how far it is, and Ctrl-C leaves him what is known by then.

use super::counter::Counter;
use super::interrupt::interruption;
use composure::assurance::ProofProgress;
use composure::content::Pack;
use composure::locale::{With, Words};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// One for a whole run: whoever has stopped the proofs has stopped what comes after them.
pub(super) struct ProofRun {
    stop: Arc<AtomicBool>,
    progress: Mutex<Counter>,
}

impl ProofRun {
    pub(super) fn new() -> Self {
        Self { stop: interruption(), progress: Mutex::new(Counter::new()) }
    }

    /// Shows the line, if it is time to; answers whether to go on.
    pub(super) fn go_on(&self, line: impl FnOnce() -> String) -> bool {
        if !self.stopped() {
            self.progress().show(line);
        }
        !self.stopped()
    }

    /// Shows how far the proof of a scenario is; answers whether to go on.
    pub(super) fn goes_on(&self, pack: &Pack, so_far: ProofProgress, app: &Words) -> bool {
        self.go_on(|| {
            let mut with = With::from_iter([
                ("class", (so_far.done + 1).min(so_far.classes)),
                ("count", so_far.classes),
                ("states", so_far.states),
            ]);
            with.set("scenario", pack.scenario.id.to_string());
            app.text("prove-progress", &with)
        })
    }

    /// Takes the line away.
    pub(super) fn clear(&self) {
        self.progress().clear();
    }

    pub(super) fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn progress(&self) -> MutexGuard<'_, Counter> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
