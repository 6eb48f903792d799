//! C028: a text whose arguments are not those of the source language.

use super::Wording;
use crate::content::report::say::arguments_differ as say;
use crate::content::report::{Arg, DiagnosticLevel, Join, Message, Problems, Sentence};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{Text, Texts, shown};

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    // the program tells its own words what they are to show: what lacks that says something else than what is the case
    match words.carried() {
        Some(carried) => compare(words, carried, problems, |message, left, _| {
            (!left.is_empty())
                .then(|| (DiagnosticLevel::Error, say::lost(message, comma(left)), say::put_in_or_delete()))
        }),
        None => {
            let Some(source) = words.source.filter(|_| !words.file.language.is_source()) else { return };
            compare(words, source, problems, |message, left, added| {
                let sentence = match (left.is_empty(), added.is_empty()) {
                    (true, true) => return None,
                    (false, true) => say::leaves_out(message, comma(left)),
                    (true, false) => say::adds(message, comma(added)),
                    (false, false) => say::both(message, comma(left), comma(added)),
                };
                Some((DiagnosticLevel::Warning, sentence, say::in_all_or_none()))
            });
        }
    }
}

/// Tells of each text what `tell` makes of its message, the arguments that it leaves out and those that it adds.
fn compare(
    words: &Wording<'_>, with: &Texts, problems: &mut Problems,
    tell: impl Fn(String, Vec<String>, Vec<String>) -> Option<(DiagnosticLevel, Sentence, Message)>,
) {
    for (key, text) in &words.here {
        let Some(other) = with.get(key) else { continue };
        // what is not there is told as that
        let unknown = |name: &String| words.told.of(key).is_some_and(|args| args.get(name.as_str()).is_none());
        if text.variables.keys().chain(other.variables.keys()).any(unknown) {
            continue;
        }
        let list = |from: &Text, to: &Text| {
            let names = from.variables.keys().filter(|name| !to.variables.contains_key(*name));
            names.map(|name| format!("`${name}`")).collect::<Vec<_>>()
        };
        let message = shown(&key.0, key.1.as_deref());
        if let Some((level, sentence, help)) = tell(message, list(other, text), list(text, other)) {
            problems.push(level, text.place.clone(), sentence, help);
        }
    }
}

const fn comma(names: Vec<String>) -> Arg {
    Arg::List(names, Join::Comma)
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "briefing = Please see Mr { $surname }.", "briefing = Please see the customer.")
}
