//! C015: a cycle that might never end.

use super::{Code, Staged, graph};
use crate::content::report::Problems;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::terms::NodeIx;

page! {
    /// From this response the conversation can come back to it, again and again: no response of the cycle holds
    /// `Not(Done(…))` of an activity that it performs itself.
    ///
    /// # Why it matters
    /// A learner could go round for ever, and what never ends cannot be proved nor fairly scored.
    ///
    /// # Fails
    /// ```ron
    /// "opening": (responses: {"again": (kind: Ask, performs: ["ask_need"], goto: "opening")}, …)
    /// ```
    ///
    /// # Mend
    /// Let a response of the cycle spend itself: `when: Not(Done("ask_need"))`.
}

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    for (at, (_, raw, node)) in staged.nodes().enumerate() {
        for (response, name) in graph::responses(staged.scenario, node).zip(raw.responses.ids()) {
            if !graph::spends_itself(response) && graph::returns(staged.scenario, response.goto, NodeIx::from(at)) {
                let help = Some("guard a response of the cycle: `when: Not(Done(\"its own activity\"))`".to_owned());
                let message = format!("from `{name}` the conversation can go round for ever");
                problems.error(Code::EndlessCycle, name, message, help);
            }
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, ", when: Not(Done(\"greet\"))", "")
}
