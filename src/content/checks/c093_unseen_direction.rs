//! C093: direction that nobody sees.

use super::Staged;
use crate::content::report::Problems;
use crate::content::report::say::unseen_direction as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let apart = staged.scenario.channel.is_apart();
    for (_, raw, node) in staged.nodes() {
        for line in raw.lines() {
            if node.aftermath && line.by.is_none() && line.act.is_some() {
                problems.warn(line.say, say::gone(line.say), say::leave_act_out());
            }
        }
    }
    let nodes = staged.nodes().flat_map(|(_, raw, _)| raw.lines());
    let reactions = staged.raw.standing.0.iter().flat_map(|(_, one)| &one.reactions);
    for line in nodes.chain(reactions).filter(|line| apart && !line.stage.is_empty()) {
        problems.warn(line.say, say::apart(line.say), say::leave_stage_out());
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "channel: Counter", "channel: Phone").edit(
        SCENARIO,
        "(say: \"opening\")",
        "(say: \"opening\", stage: [Stand])",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_acts_once_he_has_gone() {
        let folder = Folder::sound().edit(SCENARIO, "(say: \"gone\")", "(say: \"gone\", act: Cold, props: [Ticket])");
        let found: Vec<_> = folder.diagnostics().iter().map(|one| one.code.id()).collect();
        assert_eq!(found, ["C093"], "what he leaves behind may lie there");
    }
}
