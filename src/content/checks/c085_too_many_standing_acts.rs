//! C085: more standing acts than a tray holds.

use crate::content::tests::{Folder, STANDING};
use crate::locale::SHIPPED;

pub(super) fn failing() -> Folder {
    let more =
        |at: u8| format!("\"act-{at}\": (kind: Say, performs: [\"apologise\"], reactions: [(say: \"noted\")]),\n");
    let acts: String = (3..=9).map(more).collect();
    let folder = Folder::standing_acts().edit(STANDING, "    standing: {\n", &format!("    standing: {{\n{acts}"));
    SHIPPED.iter().fold(folder, |folder, tag| {
        let words: String = (3..=9).map(|at| format!("standing-act-{at} = {at}\n    .note = {at}\n")).collect();
        folder.append(&format!("locales/{tag}/scenarios/annual-fee.ftl"), &words)
    })
}
