//! C016: silence that leads back.

use super::{Staged, graph};
use crate::content::report::Problems;
use crate::content::report::say::silence_backward as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::terms::NodeIx;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    for (at, (id, _, node)) in staged.nodes().enumerate() {
        let silence = node.silence.as_ref();
        if silence.is_some_and(|silence| graph::returns(staged.scenario, silence.goto, NodeIx::from(at))) {
            problems.error(id, say::back(id), say::lead_on());
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "on_silence: (mood: (anger: 1), goto: \"gone\")", "on_silence: (goto: \"opening\")")
}
