//! C034: a full score that is out of reach.

use crate::content::tests::{Folder, PROVED_BOOK};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED_BOOK, "{\"vip\": Money(5000)}", "{\"vip\": Money(2500)}")
}
