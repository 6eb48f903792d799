//! C003: words that are not Fluent.

use super::Wording;
use super::braces::braces;
use super::c046_look_alike::explains;
use super::c051_empty_text::nothing_behind;
use super::fluent_faults::not_fluent;
use super::swallowed::swallowed;
use crate::content::report::say::words_syntax as say;
use crate::content::report::{DiagnosticLevel, Message, Problems, Sentence};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::{place, shown};
use crate::locale::SyntaxProblem;
use fluent_syntax::ast;
use std::ops::Range;

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let mut tell = |place: Range<usize>, (sentence, help): (Sentence, Message)| {
        problems.push(DiagnosticLevel::Error, place, sentence, help);
    };
    if let Some(head) = words.file.ron() {
        return tell(head, (say::ron_here(), say::take_a_copy()));
    }
    let is_told = |one: &&SyntaxProblem| explains(words, one.span.start) || nothing_behind(words, one).is_some();
    for syntax in words.file.syntax.iter().filter(|one| !is_told(one)) {
        match lone(words, syntax.span.start) {
            Some((at, sign)) => tell(at..at + sign.len_utf8(), without_other(sign)),
            None => {
                let (at, said) = unread(words, syntax);
                tell(at, said);
            }
        }
    }
    // what only looks like a dot is told as that
    for one in swallowed(words).into_iter().filter(|one| one.dot.is_none()) {
        let (id, attribute) = (&one.key.0, one.key.1.as_deref());
        let help = attribute.map_or_else(|| say::begin_the_line(id), say::begin_with_dot);
        tell(one.at, (say::swallowed(shown(id, attribute)), help));
    }
}

/// The brace, or the quote within braces, that has no other, in the piece that is not Fluent and holds a place.
fn lone(words: &Wording<'_>, at: usize) -> Option<(usize, char)> {
    let source = words.file.resource.source();
    let pieces = words.file.resource.entries().filter_map(|entry| match entry {
        ast::Entry::Junk { content } => Some((place(source, content), *content)),
        _ => None,
    });
    let (span, junk) = pieces.into_iter().find(|(span, _)| (span.start..=span.end).contains(&at))?;
    // what is nested too deeply was read otherwise than it is written
    let as_written = words.file.file.text.get(span.clone()) == Some(junk);
    braces(junk).lone.filter(|_| as_written).map(|(at, sign)| (span.start + at, sign))
}

/// What is said of any other piece that is not Fluent, and where.
fn unread(words: &Wording<'_>, syntax: &SyntaxProblem) -> (Range<usize>, (Sentence, Message)) {
    let text = &words.file.file.text;
    let start = text.get(..syntax.span.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let (id, rest) =
        line.split_at(line.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(line.len()));
    if !rest.trim_start().starts_with('=') && words.needs.iter().any(|need| need.id == id) {
        return (syntax.span.clone(), (say::no_equals(id), say::write_equals(id)));
    }
    let body = line.trim_start();
    let case = body.strip_prefix('*').unwrap_or(body).strip_prefix('[').and_then(|rest| rest.split_once(']'));
    if let Some((case, _)) = case.filter(|(case, _)| !is_name(case.trim())) {
        return (place(text, case), (say::no_name_of_a_case(case), say::latin_letters()));
    }
    let before = line.split_once('=').map(|(before, _)| before.trim()).filter(|_| body == line);
    if let Some(before) =
        before.filter(|before| !before.starts_with("//") && !is_name(before) && before.chars().count() < 40)
    {
        return (place(text, before), (say::no_id(before), say::latin_letters()));
    }
    let help = if line.starts_with("//") { say::comments() } else { say::indent() };
    (syntax.span.clone(), (say::not_fluent(not_fluent(&syntax.fault)), help))
}

/// Whether something can be called so in Fluent.
fn is_name(name: &str) -> bool {
    let goes_on = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
    name.starts_with(|first: char| first.is_ascii_alphanumeric()) && name.chars().all(goes_on)
}

fn without_other(sign: char) -> (Sentence, Message) {
    match sign {
        '{' => (say::not_closed(sign.to_string()), say::close_brace()),
        '"' => (say::not_closed(sign.to_string()), say::close_quote()),
        _ => (say::not_opened(sign.to_string()), say::open_brace()),
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "goal-calm = 他平静了", "goal-calm = 他平静了\n}")
}
