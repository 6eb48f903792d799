//! C044: a scenario that is not proven.

use crate::content::tests::Folder;

pub(super) fn failing() -> Folder {
    Folder::proved().capped(10)
}
