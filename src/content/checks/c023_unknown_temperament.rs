//! C023: a temperament the engine does not know.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"fiery\"", "\"firey\"")
}
