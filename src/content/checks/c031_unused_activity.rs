//! C031: an activity that nothing is about.

use crate::content::report::Problems;
use crate::content::report::say::unused_activity as say;
#[cfg(test)]
use crate::content::tests::{BOOK, Folder};
use crate::content::written::RawBook;
use crate::encounter::STAY_SILENT;
#[cfg(test)]
use crate::locale::SHIPPED;
use crate::policy::{ActivityActor, Book};
use crate::terms::ActivityIx;
use std::collections::BTreeSet;

/// `performed` are the activities that scenarios perform.
pub(in crate::content) fn check(
    raw: &RawBook<'_>, book: &Book, performed: &BTreeSet<ActivityIx>, problems: &mut Problems,
) {
    let triggers = book.clauses.as_slice().iter().flat_map(|clause| {
        let constraint = &clause.constraint;
        [Some(&constraint.activation), constraint.target.as_ref()].into_iter().flatten()
    });
    let in_clauses: BTreeSet<ActivityIx> = triggers.flat_map(|trigger| trigger.activities.iter().copied()).collect();
    let of_staff = raw.activities.0.iter().enumerate().filter(|(_, (_, one))| one.actor != ActivityActor::Customer);
    for (at, (id, _)) in of_staff {
        let ix = ActivityIx::from(at);
        if *id != STAY_SILENT && !in_clauses.contains(&ix) && !performed.contains(&ix) {
            problems.warn(id, say::unused(id), say::use_it());
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let vent = "\"vent\": (actor: Customer),";
    let folder = Folder::sound().edit(BOOK, vent, &format!("{vent}\n        \"whistle\": (actor: Staff),"));
    SHIPPED.iter().fold(folder, |folder, tag| {
        folder.append(&format!("locales/{tag}/policies/house.ftl"), "activity-whistle = la la\n    .description = la\n")
    })
}
