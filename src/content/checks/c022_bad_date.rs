//! C022: a date or time that is none.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "2026-03-06T15:40", "2026-02-30T15:40")
}
