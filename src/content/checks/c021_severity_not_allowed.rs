//! C021: a severity that the clause cannot have.

use super::Code;
use crate::content::report::Problems;
#[cfg(test)]
use crate::content::tests::{BOOK, Folder};
use crate::policy::{Basis, Clause, Force, Scoring, Severity};

page! {
    /// A critical clause is what the learner must do, by the text of a source, and it can be broken in any encounter: its force is `Must`,
    /// its basis `Text`, its actor somebody a learner plays, and its template one that is kept.
    ///
    /// # Why it matters
    /// Breaking it fails the attempt. Nobody fails by an inference, by a house rule, or by what another colleague should have done.
    ///
    /// # Fails
    /// ```ron
    /// force: Must, basis: Inference, severity: Critical
    /// ```
    ///
    /// # Mend
    /// Make it `Major`, or find the text that says so.
}

/// Why a clause cannot be critical, if it is and cannot.
pub(in crate::content) fn check(clause: &Clause, id: &str, problems: &mut Problems) {
    let why = if clause.severity != Severity::Critical {
        return;
    } else if clause.force != Force::Must {
        "its force is not `Must`"
    } else if clause.basis != Basis::Text {
        "its basis is not `Text`"
    } else if !clause.actor.can_be_learner() {
        "no learner plays its actor"
    } else if clause.constraint.scoring() == Scoring::Earned {
        "every encounter watches it, and not every one can earn it"
    } else {
        return;
    };
    let help = Some("make it `Major`, or give it what a critical clause needs".to_owned());
    problems.error(Code::SeverityNotAllowed, id, format!("`{id}` cannot be critical: {why}"), help);
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::book_alone().edit(
        BOOK,
        "basis: HouseRule,\n            competency: \"courtesy\", severity: Major",
        "basis: HouseRule,\n            competency: \"courtesy\", severity: Critical",
    )
}
