//! C008: a clause that cannot be earned.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "earns: [\"greeting\"]", "earns: [\"no-insult\"]")
}
