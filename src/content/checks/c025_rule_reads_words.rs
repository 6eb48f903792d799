//! C025: a rule that reads words it cannot use.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "when: AtMost(anger, 5)", "when: Is(\"surname\", \"li\")")
}
