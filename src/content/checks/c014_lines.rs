//! C014: lines of which none, or never the right one, is said.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "(say: \"closing\")", "(when: AtLeast(anger, 1), say: \"closing\")")
}
