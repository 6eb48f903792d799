//! C043: a best response that gives itself away.

use crate::content::tests::{Folder, PROVED_EN_US};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(
        PROVED_EN_US,
        "here is its number for you.",
        "here is its number for you, should it ever happen again.",
    )
}
