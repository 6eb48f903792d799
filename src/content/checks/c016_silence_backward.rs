//! C016: silence that leads back.

use super::{Code, Staged, graph};
use crate::content::report::Problems;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::terms::NodeIx;

page! {
    /// Silence leads back to where the conversation has been.
    ///
    /// # Why it matters
    /// Silence cannot be spent like a response: a learner who says nothing would hear the same line for ever.
    ///
    /// # Fails
    /// ```ron
    /// "opening": (patience: 20000, on_silence: (goto: "opening"), …)
    /// ```
    ///
    /// # Mend
    /// Let silence lead on to a moment from which nothing comes back here: he repeats himself there, or he goes.
}

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    for (at, (id, _, node)) in staged.nodes().enumerate() {
        let silence = node.silence.as_ref();
        if silence.is_some_and(|silence| graph::returns(staged.scenario, silence.goto, NodeIx::from(at))) {
            let help = Some("let silence lead on to a node from which nothing comes back here".to_owned());
            problems.error(Code::SilenceBackward, id, format!("silence at `{id}` can lead back to it"), help);
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "on_silence: (mood: (anger: 1), goto: \"gone\")", "on_silence: (goto: \"opening\")")
}
