//! C017: too large to be read and proved.

use super::{Code, Staged, facts};
use crate::content::diagnostic::Problems;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

page! {
    /// Rules can tell more than 12 combinations of facts apart, or the scenario has more than 24 nodes.
    ///
    /// # Why it matters
    /// Each combination is an encounter of its own that must be fair: it is explored by itself, and a trainer should have played it. Above
    /// 24 nodes nobody keeps the conversation in his head.
    ///
    /// # Fails
    /// ```ron
    /// facts: {"tier": OneOf(["ordinary", "vip", "private"]), "temperament": OneOf(["even", "fiery", "proud", "anxious", "follower"])}
    /// ```
    ///
    /// # Mend
    /// Draw from fewer values, or make what no rule needs `Words`. Values that every rule reads alike count once. Cut a long scenario in two.
}

/// Above this many nodes a scenario is hard to read and slow to prove.
const MANY_NODES: usize = 24;
/// Most combinations of facts that rules can tell apart.
const MOST_CLASSES: usize = 12;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let nodes = staged.scenario.nodes.len();
    if nodes > MANY_NODES {
        let help = Some(format!("{MANY_NODES} at most are easily read and proved"));
        problems.warn(Code::TooLarge, "", format!("{nodes} nodes"), help);
    }
    let classes = facts::classes(staged.scenario, staged.book);
    if classes > MOST_CLASSES {
        let message = format!("rules can tell {classes} combinations of facts apart");
        problems.warn(Code::TooLarge, "", message, Some(format!("{MOST_CLASSES} at most are proved")));
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(
        SCENARIO,
        "[\"even\", \"fiery\"]",
        "[\"even\", \"fiery\", \"proud\", \"anxious\", \"exacting\", \"follower\", \"calculating\"]",
    )
}
