//! C051: a text that says nothing.

use super::Wording;
use crate::content::report::say::empty_text as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::shown;
use crate::locale::SyntaxProblem;
use std::ops::Range;

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    // what is still to be written of a draft is counted where it is told what that lacks
    let said = words.here.iter().filter(|_| !words.may_lack());
    for ((id, attribute), text) in said.filter(|(_, text)| !text.says) {
        let sentence = say::empty(shown(id, attribute.as_deref()));
        problems.push(DiagnosticLevel::Error, text.place.clone(), sentence, say::write_it_or_leave_it());
    }
    for (place, message) in words.file.syntax.iter().filter_map(|syntax| nothing_behind(words, syntax)) {
        problems.push(DiagnosticLevel::Error, place, say::empty(message), say::write_it_or_leave_it());
    }
}

/// The id before a sign of equality behind which nothing stands, where that is why a piece is not Fluent; with the text that it
/// is the id of.
pub(super) fn nothing_behind(words: &Wording<'_>, syntax: &SyntaxProblem) -> Option<(Range<usize>, String)> {
    let text = &words.file.file.text;
    let start = text.get(..syntax.span.start)?.rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(start..)?.lines().next()?;
    let (name, behind) = line.split_once('=')?;
    let (name, at) = (name.trim(), start + name.len() - name.trim_start().len());
    let (id, dot) = (name.strip_prefix('.').unwrap_or(name), usize::from(name.starts_with('.')));
    let is_id = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    if !behind.trim().is_empty() || id.is_empty() || !id.chars().all(is_id) {
        return None;
    }
    // a message may have attributes alone, and a text may begin below its id
    let next = text.get(start + line.len()..)?.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if next.starts_with(' ') && (dot == 0 || !next.trim_start().starts_with('.')) {
        return None;
    }
    let of = text.get(..start)?.lines().rev().find(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
    let of = of.and_then(|line| line.split_once('=')).map_or("", |(of, _)| of.trim());
    let whole = if dot == 0 { id.to_owned() } else { shown(of, Some(id)) };
    Some((at + dot..at + dot + id.len(), whole))
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "    .bye = Goodbye.", "    .bye = { \"\" }")
}
