//! C025: a rule that reads a fact made of words.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "when: AtMost(anger, 5)", "when: Is(\"surname\", \"li\")")
}
