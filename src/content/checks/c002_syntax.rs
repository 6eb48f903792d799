//! C002: a file that is not the RON that is expected.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "takes: 5", "takes: 2.5")
}
