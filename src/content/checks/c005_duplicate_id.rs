//! C005: an id that is used twice.

use super::{Code, Wording};
use crate::content::report::{Level, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::content::words::place;
use fluent_syntax::ast;
use std::collections::BTreeSet;

page! {
    /// Two nodes, responses of a node, goals, claims, clauses, parameters, messages, … have the same id, or a list names the same twice.
    ///
    /// # Why it matters
    /// An arrow, a record or a text can mean only one of them, and the author meant both.
    ///
    /// # Fails
    /// ```ron
    /// "opening": (…), "opening": (…)
    /// ```
    ///
    /// # Mend
    /// Rename one of them, with its words, or remove it.
}

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
                let help = Some("the first one is shown; remove one of them".to_owned());
                let message = format!("`{shown}` is defined twice");
                problems.push(Code::DuplicateId, Level::Error, place(resource.source(), name), message, help);
            }
            known.insert(shown);
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"rude\": ", "\"calm\": ")
}
