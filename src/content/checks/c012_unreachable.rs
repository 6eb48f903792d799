//! C012: nothing leads here.

use super::{Staged, graph};
use crate::content::report::Problems;
use crate::content::report::say::unreachable as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::scenario::Goto;
use crate::terms::{EndingIx, NodeIx};

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let interrupts = staged.scenario.interrupts.iter().map(|interrupt| interrupt.goto);
    let from = interrupts.chain([Goto::Node(staged.scenario.start)]).collect();
    let reached = graph::reach(staged.scenario, from, graph::all_arrows);
    for (at, id) in staged.raw.nodes.ids().enumerate() {
        if !reached.nodes.contains(&NodeIx::from(at)) {
            problems.error(id, say::node(id), say::lead_there());
        }
    }
    for (at, id) in staged.raw.endings.ids().enumerate() {
        if !reached.endings.contains(&EndingIx::from(at)) {
            problems.error(id, say::ending(id), say::lead_there());
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let folder = Folder::sound().edit(SCENARIO, "\"lost\": Unresolved", "\"lost\": Unresolved, \"never\": Resolved");
    [("zh-CN", "从未"), ("zh-TW", "從未"), ("en-US", "Never")].into_iter().fold(folder, |folder, (tag, text)| {
        folder.append(&format!("locales/{tag}/scenarios/small.ftl"), &format!("ending-never = {text}\n"))
    })
}
