//! C010: a figure or a piece outside its range.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "mood: (anger: 3)", "mood: (anger: 4)")
}
