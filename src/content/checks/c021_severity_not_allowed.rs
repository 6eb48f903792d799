//! C021: a severity that the clause cannot have.

use crate::content::report::Problems;
use crate::content::report::say::severity_not_allowed as say;
#[cfg(test)]
use crate::content::tests::{BOOK, Folder};
use crate::policy::{Basis, Clause, Force, Scoring, Severity};

/// Why a clause cannot be critical, if it is and cannot.
pub(in crate::content) fn check(clause: &Clause, id: &str, problems: &mut Problems) {
    let sentence = if clause.severity != Severity::Critical {
        return;
    } else if clause.force != Force::Must {
        say::not_must(id)
    } else if clause.basis != Basis::Text {
        say::not_text(id)
    } else if !clause.actor.can_be_learner() {
        say::not_the_learners(id)
    } else if clause.constraint.scoring() == Scoring::Earned {
        say::earned(id)
    } else {
        return;
    };
    problems.error(id, sentence, say::make_it_major());
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::book_alone().edit(
        BOOK,
        "basis: HouseRule,\n            competency: \"courtesy\", severity: Major",
        "basis: HouseRule,\n            competency: \"courtesy\", severity: Critical",
    )
}
