//! C036: something that is never reached.

use crate::content::tests::{Folder, PROVED};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "when: AtLeast(anger, 7)", "when: AtLeast(anger, 8)")
}
