//! C015: a cycle that might never end.

use super::{Staged, graph};
use crate::content::report::Problems;
use crate::content::report::say::endless_cycle as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::terms::NodeIx;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    // whoever goes round through a step begins its compound response, and is told there
    for (at, (_, raw, node)) in staged.nodes().enumerate().filter(|(_, (_, _, node))| node.step.is_none()) {
        let written: Vec<_> = raw.responses.ids().chain(raw.places().iter().map(|(act, _)| *act)).collect();
        for response in graph::responses(staged.scenario, node) {
            // an act as the scenario has it spends itself
            let Some(name) = written.iter().copied().find(|name| **name == *response.id) else { continue };
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
