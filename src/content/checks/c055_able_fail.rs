//! C055: a scenario that the able fail.

use crate::content::tests::{Folder, LONG_DAY};

pub(super) fn failing() -> Folder {
    Folder::levels().edit(LONG_DAY, "pass_mark: 7500", "pass_mark: 8500")
}
