//! C070: too little time to think.

use super::Staged;
use crate::content::report::Problems;
use crate::content::report::say::too_little_time as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

/// The least time to think, in milliseconds: enough to weigh four answers that have been read.
const LEAST: u64 = 8_000;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    for (id, raw, node) in staged.nodes() {
        let patience = node.silence.as_ref().map(|silence| silence.patience.0);
        if let Some(patience) = patience.filter(|patience| *patience < LEAST) {
            let at = raw.patience.map_or(id, |patience| patience.at);
            problems.warn(at, say::short(id, patience.cast_signed()), say::at_least(LEAST.cast_signed()));
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "patience: 20000", "patience: 7999")
}
