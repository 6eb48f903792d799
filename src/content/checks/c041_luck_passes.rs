//! C041: a scenario that is passed by luck.

use crate::content::tests::{Folder, PROVED};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "pass_mark: 9500", "pass_mark: 7500")
}
