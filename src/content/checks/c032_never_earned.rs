//! C032: a criterion that nobody can earn here.

use super::Staged;
use crate::content::report::Problems;
use crate::content::report::say::never_earned as say;
use crate::content::report::{Join, quoted};
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let Staged { scenario, raw, book } = staged;
    for (id, earned) in raw.earns.0.iter().map(|one| one.clause).zip(&scenario.earns) {
        let clause = book.clauses.at(earned.clause);
        let wanted: Vec<_> = clause.constraint.counted().flat_map(|one| &one.activities).collect();
        let performed = scenario.staff_performs().any(|one| wanted.contains(&&one));
        if !performed {
            let names = quoted(wanted.iter().map(|ix| book.activity_names.name(**ix)), Join::Or);
            problems.warn(id, say::nobody(id), say::let_perform(names));
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "Not(Done(\"greet\"))", "Not(Done(\"pay\"))").edit(
        SCENARIO,
        "performs: [\"greet\"], mood: (anger: -1)",
        "performs: [\"pay\"], mood: (anger: -1)",
    )
}
