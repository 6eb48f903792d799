//! C088: a standing act that there is not.

use crate::content::tests::{Folder, STANDING};

pub(super) fn failing() -> Folder {
    Folder::standing_acts().edit(
        STANDING,
        "\"note-down\": Withheld",
        "\"note-down\": Withheld, \"apologize\": Withheld",
    )
}
