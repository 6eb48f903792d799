//! C001: a file or folder that cannot be read.

use crate::content::tests::{EN_US, Folder};

pub(super) fn failing() -> Folder {
    Folder::sound().write(EN_US, b"title = A small matter\xff\n")
}
