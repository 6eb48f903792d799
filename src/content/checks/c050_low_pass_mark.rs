//! C050: a pass mark that asks for next to nothing.

use super::Staged;
use crate::content::report::Problems;
use crate::content::report::say::low_pass_mark as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

/// Below this a pass mark was most likely meant in points of a hundred.
const LOW: u16 = 1_000;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let mark = staged.scenario.pass_mark;
    if mark < LOW {
        problems.warn(
            staged.raw.pass_mark.0.map_or("", |mark| mark.at),
            say::low(i64::from(mark)),
            say::of_ten_thousand(),
        );
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "pass_mark: 7000", "pass_mark: 70")
}
