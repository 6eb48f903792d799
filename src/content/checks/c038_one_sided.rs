//! C038: a criterion that comes out one way only.

use crate::content::tests::{Folder, PROVED};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "when: AtMost(anger, 4)", "when: AtMost(anger, 9)")
}
