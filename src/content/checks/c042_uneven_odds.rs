//! C042: luck that depends on the draw.

use crate::content::tests::{Folder, PROVED};

pub(super) fn failing() -> Folder {
    let (to_all, to_some) = ("\"hear-first\", \"record-it\"", ["hear-first", "record-it"]);
    let ordinary = to_some.map(|clause| format!("(clause: \"{clause}\", applies: Is(\"tier\", \"ordinary\"))"));
    Folder::proved().edit(PROVED, to_all, &ordinary.join(", "))
}
