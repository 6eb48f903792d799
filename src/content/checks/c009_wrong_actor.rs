//! C009: somebody performs what only the other side can.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "performs: [\"insult\"]", "performs: [\"vent\"]")
}
