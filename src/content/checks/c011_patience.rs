//! C011: patience without its silence, or the reverse.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "patience: 20000, on_silence: (mood: (anger: 1), goto: \"gone\")", "patience: 20000")
}
