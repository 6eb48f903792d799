//! C057: a single slip that decides.

use crate::content::tests::{Folder, LONG_DAY};

pub(super) fn failing() -> Folder {
    let curt = |anger: u8| format!("\"curt\":  (kind: Say, mood: (anger: {anger}), goto: \"turn-06\"),");
    Folder::levels().edit(LONG_DAY, &curt(1), &curt(3))
}
