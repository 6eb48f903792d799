//! C028: a text whose arguments are not those of the source language.

use super::Wording;
use crate::content::report::say::arguments_differ as say;
use crate::content::report::{Arg, Join};
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{Text, shown};

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let Some(source) = words.source.filter(|_| !words.file.language.is_source()) else { return };
    for (key, text) in &words.here {
        let Some(other) = source.get(key) else { continue };
        let unknown = |name: &String| words.told.of(key).is_some_and(|args| args.get(name.as_str()).is_none());
        if text.variables.keys().chain(other.variables.keys()).any(unknown) {
            continue;
        }
        let (id, attribute) = (key.0.as_str(), key.1.as_deref());
        let list = |from: &Text, to: &Text| {
            let names = from.variables.keys().filter(|name| !to.variables.contains_key(*name));
            names.map(|name| format!("`${name}`")).collect::<Vec<_>>()
        };
        let (left, added) = (list(other, text), list(text, other));
        let (message, comma) = (shown(id, attribute), |names| Arg::List(names, Join::Comma));
        let sentence = match (left.is_empty(), added.is_empty()) {
            (true, true) => continue,
            (false, true) => say::leaves_out(message, comma(left)),
            (true, false) => say::adds(message, comma(added)),
            (false, false) => say::both(message, comma(left), comma(added)),
        };
        problems.push(DiagnosticLevel::Warning, text.place.clone(), sentence, say::in_all_or_none());
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "briefing = Please see Mr { $surname }.", "briefing = Please see the customer.")
}
