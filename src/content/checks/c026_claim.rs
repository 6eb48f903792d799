//! C026: a claim that says none or several things.

use crate::content::tests::{Folder, SCENARIO};

pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "claims: [", "claims: [(id: \"both\", never: Done(\"pay\"), can: Done(\"pay\")), ")
}
