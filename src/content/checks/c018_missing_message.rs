//! C018: a message that is missing in this language.

use super::Wording;
use crate::content::report::say::missing_message as say;
use crate::content::report::{Level, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{Need, Text, WordsFile, shown};

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for need in words.needs.iter().filter(|need| !need.optional) {
        let key = (need.id.clone(), need.attribute.clone());
        if !words.here.contains_key(&key) {
            report(words, need, words.source.and_then(|source| source.get(&key)), problems);
        }
    }
}

fn report(words: &Wording<'_>, need: &Need, source: Option<&Text>, problems: &mut Problems) {
    let WordsFile { language, file, .. } = words.file;
    let place = need.attribute.as_ref().and_then(|_| file.message_span(&need.id, None));
    let end = file.text.trim_end().len();
    let help = match (source, language.is_source(), &need.attribute) {
        (Some(text), false, _) => {
            let start: String = text.flat.chars().take(40).collect();
            let more = if text.flat.chars().count() > 40 { "…" } else { "" };
            say::source_says(start.replace('\n', " ") + more)
        }
        (_, _, None) => say::add_message(&need.id),
        (_, _, Some(attribute)) => say::add_attribute(&need.id, attribute),
    };
    let sentence = say::missing(shown(&need.id, need.attribute.as_deref()), language.to_string());
    problems.push(Level::Error, place.unwrap_or(end..end), sentence, help);
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "    .bye-note = A farewell.\n", "")
}
