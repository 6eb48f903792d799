//! C037: an interrupt that never fires.

use crate::content::tests::{Folder, PROVED};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "when: AtLeast(anger, 8)", "when: AtLeast(anxiety, 8)")
}
