//! C007: a name that stands for nothing.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "earns: [\"greeting\"]", "earns: [\"greetign\"]")
}
