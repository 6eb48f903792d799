//! C032: a criterion that nobody can earn here.

use super::{Code, Staged};
use crate::content::report::Problems;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::policy::{Constraint, Template};

page! {
    /// `earns` names a clause, and no response of the scenario performs an activity it asks for; or only the customer can perform it.
    ///
    /// # Why it matters
    /// Its weight stands in the denominator of every score: the best learner cannot reach the full mark, and the debrief reproaches everybody
    /// with what was not possible.
    ///
    /// # Fails
    /// ```ron
    /// earns: ["work-log"]             // and no response performs log_incident
    /// ```
    ///
    /// # Mend
    /// Give a response that activity, or remove the clause from `earns`.
}

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let Staged { scenario, raw, book } = staged;
    for (id, earned) in raw.earns.iter().map(|one| one.clause).zip(&scenario.earns) {
        let Some(clause) = book.clause(earned.clause) else { continue };
        let Constraint { template, activation, target, .. } = &clause.constraint;
        let either =
            matches!(template, Template::Choice | Template::ExclusiveChoice).then_some(target.as_ref()).flatten();
        let wanted: Vec<_> = [Some(activation), either].into_iter().flatten().flat_map(|one| &one.activities).collect();
        let performed =
            scenario.responses.iter().flat_map(|response| &response.performs).any(|one| wanted.contains(&one));
        if !performed {
            let names: Vec<_> = wanted.iter().map(|ix| format!("`{}`", book.activity_names.name(ix.at()))).collect();
            let help = Some(format!("let a response perform {}, or remove it from `earns`", names.join(" or ")));
            problems.warn(Code::NeverEarned, id, format!("no response can earn `{id}`"), help);
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
