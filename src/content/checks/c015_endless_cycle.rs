//! C015: a cycle that might never end.

use super::{Staged, graph};
use crate::content::report::Problems;
use crate::content::report::say::endless_cycle as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::terms::NodeIx;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    for (at, (_, raw, node)) in staged.nodes().enumerate() {
        for (response, name) in graph::responses(staged.scenario, node).zip(raw.responses.ids()) {
            if !graph::spends_itself(response) && graph::returns(staged.scenario, response.goto, NodeIx::from(at)) {
                problems.error(name, say::round(name), say::guard());
            }
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, ", when: Not(Done(\"greet\"))", "")
}
