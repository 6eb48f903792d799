//! C012: nothing leads here.

use super::{Code, Staged, graph};
use crate::content::report::Problems;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::scenario::Goto;
use crate::terms::{EndingIx, NodeIx};

page! {
    /// No arrow, silence or interrupt leads to this node or ending, from the start on.
    ///
    /// # Why it matters
    /// No learner will ever see it, nor the responses in it. Often an arrow to it was forgotten, and another one leads astray.
    ///
    /// # Fails
    /// ```ron
    /// endings: {"done": Resolved, "never": Unresolved}      // no `goto: "never"`
    /// ```
    ///
    /// # Mend
    /// Lead there by a `goto`, or remove it with its words.
}

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let interrupts = staged.scenario.interrupts.iter().map(|interrupt| interrupt.goto);
    let from = interrupts.chain([Goto::Node(staged.scenario.start)]).collect();
    let reached = graph::reach(staged.scenario, from, graph::all_arrows);
    let help = || Some("lead there by a `goto`, or remove it".to_owned());
    for (at, id) in staged.raw.nodes.ids().enumerate() {
        if !reached.nodes.contains(&NodeIx::from(at)) {
            problems.error(Code::Unreachable, id, format!("nothing leads to the node `{id}`"), help());
        }
    }
    for (at, id) in staged.raw.endings.ids().enumerate() {
        if !reached.endings.contains(&EndingIx::from(at)) {
            problems.error(Code::Unreachable, id, format!("nothing leads to the ending `{id}`"), help());
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"lost\": Unresolved", "\"lost\": Unresolved, \"never\": Resolved")
}
