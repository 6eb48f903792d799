//! C027: a fact that nothing uses.

use super::{Code, Staged, facts};
use crate::content::diagnostic::Problems;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::terms::FactIx;
use std::collections::BTreeSet;

page! {
    /// No condition, amount or rule of the book reads the fact, and no text in any language mentions it.
    ///
    /// # Why it matters
    /// It was drawn to make encounters differ, and they do not: two learners believe they met different customers and did not.
    ///
    /// # Fails
    /// ```ron
    /// facts: {"age": OneOf([30, 70]), …}        // and no { $age }, no condition on it
    /// ```
    ///
    /// # Mend
    /// Let a line mention it, let a rule ask about it, or remove it.
}

/// `mentioned` are the arguments that texts ask for, in any language.
pub(in crate::content) fn check(staged: &Staged<'_>, mentioned: &BTreeSet<&str>, problems: &mut Problems) {
    let read = facts::read(staged.scenario, staged.book);
    for (at, id) in staged.raw.facts.ids().enumerate() {
        if !read.contains(&FactIx::from(at)) && !mentioned.contains(id) {
            let help = Some(format!("mention it in a text as {{ ${id} }}, ask about it in a condition, or remove it"));
            problems.warn(Code::UnusedFact, id, format!("no text and no rule uses the fact `{id}`"), help);
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"surname\": Words", "\"weather\": OneOf([\"rain\", \"sun\"]), \"surname\": Words")
}
