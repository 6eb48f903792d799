//! Signals that end the program, for work that leaves what is known so far, or nothing.

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Set by Ctrl-C; a second one ends the program as it always does. Where that cannot be had, so does the first.
pub(super) fn interruption() -> Arc<AtomicBool> {
    set_by(&[SIGINT])
}

/// Set by whatever asks the program to end.
pub(super) fn ending() -> Arc<AtomicBool> {
    #[cfg(unix)]
    let signals = &[SIGINT, SIGTERM, signal_hook::consts::SIGHUP];
    #[cfg(not(unix))]
    let signals = &[SIGINT, SIGTERM];
    set_by(signals)
}

fn set_by(signals: &[i32]) -> Arc<AtomicBool> {
    let set = Arc::new(AtomicBool::new(false));
    for signal in signals {
        let _ = flag::register_conditional_shutdown(*signal, 128 + signal, Arc::clone(&set))
            .and_then(|_| flag::register(*signal, Arc::clone(&set)));
    }
    set
}
