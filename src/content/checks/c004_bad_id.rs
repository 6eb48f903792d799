//! C004: an id that is not one.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "id: \"calm\"", "id: \"Calm\"")
}
