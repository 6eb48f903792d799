//! C040: a strategy without insight that passes.

use crate::content::tests::{Folder, PROVED_EN_US};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(
        PROVED_EN_US,
        "I’m filing your complaint now, and here is its number for you.",
        "I’m sorry. I’ll file it with an apology, and here is its number.",
    )
}
