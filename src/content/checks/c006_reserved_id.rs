//! C006: an id that means something else in the words.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"bye\": ", "\"bye-note\": ")
}
