//! C089: a standing act that could be done for ever.

use crate::content::tests::{Folder, STANDING};

pub(super) fn failing() -> Folder {
    Folder::standing_acts().edit(STANDING, "performs: [\"apologise\"], ", "")
}
