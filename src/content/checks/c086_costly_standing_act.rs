//! C086: standing acts that make a scenario too large to prove.

use crate::content::tests::Folder;

pub(super) fn failing() -> Folder {
    Folder::standing_acts().capped(10)
}
