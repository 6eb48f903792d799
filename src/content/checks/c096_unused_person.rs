//! C096: somebody whom nobody meets or hears.

use super::Staged;
use crate::content::report::Problems;
use crate::content::report::say::unused_person as say;
#[cfg(test)]
use crate::content::tests::{Folder, PEOPLE};

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let (scenario, direction) = (staged.scenario, &staged.scenario.direction);
    let others = scenario.everybody().filter(|who| !who.is_customer());
    for (id, who) in staged.raw.people.ids().zip(others) {
        if !scenario.nodes.iter().any(|node| node.present.contains(&who)) {
            problems.warn(id, say::never_there(id), say::let_him_come(id));
        } else if !direction.lines.iter().chain(&direction.reactions).flatten().any(|line| line.by == who) {
            problems.warn(id, say::never_speaks(id), say::let_him_speak(id));
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::people().edit(PEOPLE, "by: \"daughter\", say", "say")
}
