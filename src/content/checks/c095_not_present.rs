//! C095: somebody speaks who is not there.

use super::Staged;
use crate::content::report::Problems;
use crate::content::report::say::not_present as say;
#[cfg(test)]
use crate::content::tests::{Folder, PEOPLE};
use crate::scenario::{Goto, Node};

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let scenario = staged.scenario;
    let absent = |node: &Node, by: Option<&str>| {
        let person = scenario.everybody().find(|who| scenario.person(*who).is_some_and(|one| by == Some(&*one.id)));
        person.is_some_and(|who| !node.present.contains(&who))
    };
    for (id, raw, node) in staged.nodes() {
        for line in raw.lines().iter().filter(|line| absent(node, line.by)) {
            let by = line.by.unwrap_or_default();
            problems.error(by, say::line(line.say, by, id), say::let_him_be_there(by));
        }
        let responses = node.responses.iter().filter_map(|response| scenario.response(*response));
        for response in responses.filter(|response| matches!(response.goto, Goto::Back(_))) {
            let reactions = staged.raw.standing.0.iter().filter(|(act, _)| **act == *response.id);
            let lines = reactions.flat_map(|(_, act)| &act.reactions);
            for line in lines.filter(|line| absent(node, line.by)) {
                let by = line.by.unwrap_or_default();
                problems.error(by, say::reaction(line.say, by, id), say::withhold_it());
            }
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::people().edit(PEOPLE, "(say: \"opening\")", "(by: \"head\", say: \"opening\")")
}
