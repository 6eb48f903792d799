//! C087: a node without a way back from a standing act.

use crate::content::tests::{Folder, STANDING};
use crate::locale::SHIPPED;

pub(super) fn failing() -> Folder {
    let folder = Folder::standing_acts().edit(STANDING, "again: \"closing-again\",", "");
    SHIPPED.iter().fold(folder, |folder, tag| {
        let file = format!("locales/{tag}/scenarios/annual-fee.ftl");
        let words = folder.read(&file);
        let without = words.lines().filter(|line| !line.starts_with("closing-again"));
        folder.write(&file, without.map(|line| format!("{line}\n")).collect::<String>())
    })
}
