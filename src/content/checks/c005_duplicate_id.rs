//! C005: an id that is used twice.

use super::Wording;
use crate::content::report::say::duplicate_id as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::content::words::place;
use fluent_syntax::ast;
use std::collections::BTreeSet;

/// Messages and attributes that are defined again: the first is what is shown.
pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let resource = &words.file.resource;
    let mut known = BTreeSet::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let attributes = message.attributes.iter().map(|one| (one.id.name, format!("{id}.{}", one.id.name)));
        for (name, shown) in std::iter::once((id, id.to_owned())).chain(attributes) {
            if known.contains(&shown) {
                let place = place(resource.source(), name);
                problems.push(DiagnosticLevel::Error, place, say::message(&shown), say::first_is_shown());
            }
            known.insert(shown);
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"rude\": ", "\"calm\": ")
}
