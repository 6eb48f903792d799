//! Whoever waits while plays are explored: he sees how far it is, and Ctrl-C leaves him what is known by then.

use crate::cli::counter::Counter;
use crate::cli::interrupt::interruption;
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
