//! C056: a scenario that the half-able pass.

use crate::content::tests::{Folder, LONG_DAY};

pub(super) fn failing() -> Folder {
    Folder::levels().edit(LONG_DAY, "pass_mark: 7500", "pass_mark: 6800")
}
