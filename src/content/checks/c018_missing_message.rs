//! C018: a message that is missing in this language.

use super::Wording;
use super::c092_guidance_for_nothing::is_guidance;
use super::swallowed::swallowed;
use crate::content::report::say::missing_message as say;
use crate::content::report::{Arg, DiagnosticLevel, Join, Problems, few, quoted};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{HINT, Need, WordsFile, missing, shown};
use std::collections::BTreeSet;

/// What is missing is told in the order of the story, what belongs to the same node or clause together.
pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    // what a draft lacks is told in one place
    if words.may_lack() {
        return;
    }
    // what stands in a piece that could not be read is told as that
    let swallowed: BTreeSet<_> = swallowed(words).into_iter().map(|one| one.key).collect();
    let unread = |need: &Need| {
        words.file.is_unread(need.attribute.as_deref().unwrap_or(&need.id)) || swallowed.contains(&need.key())
    };
    let mut missing = missing(words.here, words.needs);
    missing.retain(|need| !unread(need));
    if !words.file.syntax.is_empty() {
        return perhaps_lost(words, &missing, problems);
    }
    only_elsewhere(words, problems);
    let groups: Vec<_> = missing.chunk_by(|one, other| one.group == other.group).collect();
    if groups.len() > MOST_GROUPS {
        return many(words, &missing, problems);
    }
    for group in groups {
        report(words, group, problems);
    }
}

/// Most nodes or clauses whose missing texts are told each at its place: of more the file lacks a part.
const MOST_GROUPS: usize = 6;

/// So much is missing that it is told in one place, the first of it by name.
fn many(words: &Wording<'_>, missing: &[&Need], problems: &mut Problems) {
    let WordsFile { language, file, .. } = words.file;
    let end = file.text.trim_end().len();
    let names: Vec<_> = missing.iter().map(|need| shown(&need.id, need.attribute.as_deref())).collect();
    let sentence = say::missing_many(names.len(), few(&names), language.to_string());
    let help = match lost(words, missing) {
        _ if words.is_interface() => say::or_delete(),
        Lost::End => say::write_or_restore(),
        Lost::All => say::of_something_else(),
        Lost::Some => say::write_or_put_back(),
    };
    problems.push(DiagnosticLevel::Error, end..end, sentence, help);
}

/// What a file lacks of all that it should have.
enum Lost {
    /// All that stands behind its last text elsewhere: it was cut.
    End,
    /// Nearly all, in place of which something else stands.
    All,
    /// This and that.
    Some,
}

fn lost(words: &Wording<'_>, missing: &[&Need]) -> Lost {
    let needed: BTreeSet<_> = words.needs.iter().map(Need::key).collect();
    let (used, unused): (Vec<_>, Vec<_>) = words.here.keys().partition(|key| needed.contains(*key));
    if unused.len() > used.len() {
        return Lost::All;
    }
    // the order is that of a file that has most of it
    let of_others = words.beside.iter().filter(|(language, _)| *language != words.file.language);
    let Some((_, whole)) = of_others.max_by_key(|(_, texts)| texts.len()) else { return Lost::End };
    let place = |key: &(String, Option<String>)| whole.get(key).map(|text| text.place.start);
    let Some(last) = used.into_iter().filter_map(place).max() else { return Lost::End };
    let behind = missing.iter().all(|need| place(&need.key()).is_none_or(|at| at > last));
    if behind { Lost::End } else { Lost::Some }
}

/// What is missing in a file that could not be read whole may well be there: it is told in one place, behind the cause.
fn perhaps_lost(words: &Wording<'_>, missing: &[&Need], problems: &mut Problems) {
    let WordsFile { language, file, .. } = words.file;
    let end = file.text.trim_end().len();
    let names: Vec<_> = missing.iter().map(|need| shown(&need.id, need.attribute.as_deref())).collect();
    if !names.is_empty() {
        let sentence = say::perhaps_lost(names.len(), few(&names), language.to_string());
        problems.push(DiagnosticLevel::Error, end..end, sentence, say::mend_first());
    }
}

/// Hints and harmful words may be left out, but in every language alike.
fn only_elsewhere(words: &Wording<'_>, problems: &mut Problems) {
    let WordsFile { language, file, .. } = words.file;
    let end = file.text.trim_end().len();
    if words.origin.is_draft {
        return;
    }
    for need in words.needs.iter().filter(|need| is_guidance(&need.id, need.attribute.as_deref())) {
        let has = words.beside.iter().filter(|(_, texts)| texts.contains_key(&need.key()));
        let languages: Vec<_> = has.map(|(language, _)| language.to_string()).collect();
        // what an answer does not say cannot be marked in it
        let answer = need.marks.as_ref().is_none_or(|said| words.here.contains_key(said));
        if languages.is_empty() || words.here.contains_key(&need.key()) || !answer {
            continue;
        }
        let line = need.id.strip_suffix(HINT).unwrap_or(&need.id);
        let place = file.message_span(line, None).unwrap_or(end..end);
        let message = shown(&need.id, need.attribute.as_deref());
        let sentence = say::only_elsewhere(message, language.to_string(), Arg::List(languages, Join::And));
        problems.push(DiagnosticLevel::Warning, place, sentence, say::in_all_or_none());
    }
}

fn report(words: &Wording<'_>, missing: &[&Need], problems: &mut Problems) {
    let Some(first) = missing.first() else { return };
    let WordsFile { language, file, .. } = words.file;
    let there = missing.iter().find(|need| need.attribute.is_some());
    let place = there.and_then(|need| file.message_span(&need.id, None));
    let end = file.text.trim_end().len();
    let source = words.source.filter(|_| !words.is_source()).and_then(|source| source.get(&first.key()));
    let help = match (source, &first.attribute) {
        _ if words.is_interface() => say::or_delete(),
        (Some(text), _) => {
            let start: String = text.flat.chars().take(40).collect();
            let more = if text.flat.chars().count() > 40 { "…" } else { "" };
            let text = start.replace('\n', " ") + more;
            if missing.len() > 1 { say::source_begins(text) } else { say::source_says(text) }
        }
        (_, None) => say::add_message(&first.id),
        (_, Some(attribute)) => say::add_attribute(&first.id, attribute),
    };
    let names: Vec<_> = missing.iter().map(|need| shown(&need.id, need.attribute.as_deref())).collect();
    let sentence = match names.as_slice() {
        [one] => say::missing(one, language.to_string()),
        all => {
            say::missing_several(all.len(), quoted(all.iter().map(String::as_str), Join::Comma), language.to_string())
        }
    };
    problems.push(DiagnosticLevel::Error, place.unwrap_or(end..end), sentence, help);
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "    .bye-note = A farewell.\n", "")
}
