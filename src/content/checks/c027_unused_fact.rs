//! C027: a fact that nothing uses.

use super::Staged;
use crate::content::report::Problems;
use crate::content::report::say::unused_fact as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::policy::Book;
use crate::scenario::{Scenario, TEMPERAMENT};
use crate::terms::FactIx;
use std::collections::BTreeSet;

/// `mentioned` are the arguments that texts ask for, in any language.
pub(in crate::content) fn check(staged: &Staged<'_>, mentioned: &BTreeSet<&str>, problems: &mut Problems) {
    let read = read(staged.scenario, staged.book);
    for (at, id) in staged.raw.facts.ids().enumerate() {
        if !read.contains(&FactIx::from(at)) && !mentioned.contains(id) {
            problems.warn(id, say::unused(id), say::use_it(id));
        }
    }
}

/// The facts that a condition, an amount, the book or the engine itself reads.
fn read(scenario: &Scenario, book: &Book) -> BTreeSet<FactIx> {
    let mut read = BTreeSet::new();
    for condition in scenario.conditions() {
        condition.visit(&mut |one| one.facts(|fact| _ = read.insert(fact)));
    }
    let amounts = scenario.responses.iter().flat_map(|response| &response.with);
    amounts.for_each(|(_, amount)| amount.facts(&mut |fact| _ = read.insert(fact)));
    let by_name = |id: &str| id == TEMPERAMENT || book.facts.find(id).is_some();
    let named = scenario.facts.iter().enumerate().filter(|(_, fact)| by_name(&fact.id));
    read.extend(named.map(|(at, _)| FactIx::from(at)));
    read
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"surname\": Words", "\"weather\": OneOf([\"rain\", \"sun\"]), \"surname\": Words")
}
