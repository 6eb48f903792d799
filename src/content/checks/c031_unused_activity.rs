//! C031: an activity that nothing is about.

use super::Code;
use crate::content::report::Problems;
use crate::content::resolve::STAY_SILENT;
#[cfg(test)]
use crate::content::tests::{BOOK, Folder};
use crate::content::written::RawBook;
#[cfg(test)]
use crate::locale::SHIPPED;
use crate::policy::{ActivityActor, Book};
use crate::terms::ActivityIx;
use std::collections::BTreeSet;

page! {
    /// An activity of the staff is in no clause of the book, and no scenario performs it. What a customer may do is left alone: it tells
    /// what happened, and no rule binds him.
    ///
    /// # Why it matters
    /// Authors choose from the vocabulary and trust that what they choose counts. What counts nowhere, and happens nowhere, is a promise
    /// that is not kept; often a clause about it was forgotten.
    ///
    /// # Fails
    /// ```ron
    /// activities: {"whistle": (actor: Staff), …}
    /// ```
    ///
    /// # Mend
    /// Write the clause, use it in a scenario, or remove it with its words.
}

/// `performed` are the activities that scenarios perform.
pub(in crate::content) fn check(
    raw: &RawBook<'_>, book: &Book, performed: &BTreeSet<ActivityIx>, problems: &mut Problems,
) {
    let triggers = book.clauses.iter().flat_map(|clause| {
        let constraint = &clause.constraint;
        [Some(&constraint.activation), constraint.target.as_ref()].into_iter().flatten()
    });
    let in_clauses: BTreeSet<ActivityIx> = triggers.flat_map(|trigger| trigger.activities.iter().copied()).collect();
    let of_staff = raw.activities.0.iter().enumerate().filter(|(_, (_, one))| one.actor != ActivityActor::Customer);
    for (at, (id, _)) in of_staff {
        let ix = ActivityIx::from(at);
        if *id != STAY_SILENT && !in_clauses.contains(&ix) && !performed.contains(&ix) {
            let help = Some("write a clause about it, use it in a scenario, or remove it".to_owned());
            problems.warn(Code::UnusedActivity, id, format!("no clause and no scenario uses `{id}`"), help);
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let vent = "\"vent\": (actor: Customer),";
    let folder = Folder::sound().edit(BOOK, vent, &format!("{vent}\n        \"whistle\": (actor: Staff),"));
    SHIPPED.iter().fold(folder, |folder, tag| {
        folder.append(&format!("locales/{tag}/policies/house.ftl"), "activity-whistle = ♪\n")
    })
}
