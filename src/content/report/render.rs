//! Diagnostics for people (source excerpt, caret, help) and for tools (JSON).

use super::diagnostic::{Diagnostic, Level};
use crate::locale::{Words, legible, visible};
use annotate_snippets::{AnnotationKind, Level as Title, Renderer, Snippet};
use serde::Serialize;
use std::ops::Range;

/// Errors and warnings among diagnostics.
#[must_use]
pub fn counts(diagnostics: &[Diagnostic]) -> (usize, usize) {
    let errors = diagnostics.iter().filter(|one| one.level == Level::Error).count();
    (errors, diagnostics.len() - errors)
}

/// What colours begin with.
const ESCAPE: &str = "\u{1b}";

/// A diagnostic as a person reads it, told in `words`; of what a terminal obeys it holds colours alone.
#[must_use]
pub fn human(diagnostic: &Diagnostic, words: &Words, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let level = match diagnostic.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
    };
    let message = diagnostic.message.text(words);
    let help = diagnostic.help.as_ref().map(|help| help.text(words));
    let title = level.primary_title(legible(&message)).id(diagnostic.code.id());
    let (lines, place) = excerpt(&diagnostic.file.text, &diagnostic.span);
    let snippet = Snippet::source(lines)
        .line_start(diagnostic.line_and_column().0)
        .path(legible(&diagnostic.file.path))
        .annotation(AnnotationKind::Primary.span(place));
    let mut group = title.element(snippet);
    if let Some(help) = &help {
        group = group.element(Title::HELP.message(legible(help)));
    }
    // of the file's own the renderer lets through no escape, but other signs that a terminal obeys
    renderer.render(&[group]).split(ESCAPE).map(legible).collect::<Vec<_>>().join(ESCAPE)
}

/// The lines of a text that a place stands on, with what is hidden in them made visible, and the place in them.
fn excerpt(text: &str, span: &Range<usize>) -> (String, Range<usize>) {
    let start = floor(text, span.start);
    let end = floor(text, span.end).max(start);
    let begin = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let finish = text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| floor(text, end + at));
    let shown = |part: Range<usize>| {
        let part = text.get(part).unwrap_or_default();
        visible(&part.replace("\r\n", "\n").replace('\t', "→   ")).into_owned()
    };
    let (before, inside, after) = (shown(begin..start), shown(start..end), shown(end..finish));
    let place = before.len()..before.len() + inside.len();
    (before + &inside + &after, place)
}

/// The last place up to a byte that lies neither in a sign nor in a line's end.
fn floor(text: &str, byte: usize) -> usize {
    let is_place = |byte: usize| {
        text.split_at_checked(byte).is_some_and(|(before, rest)| !(before.ends_with('\r') && rest.starts_with('\n')))
    };
    (0..=byte.min(text.len())).rev().find(|byte| is_place(*byte)).unwrap_or(0)
}

#[derive(Serialize)]
struct Row<'d> {
    code: &'static str,
    title: String,
    level: Level,
    file: &'d str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    help: Option<String>,
}

/// Diagnostics as a JSON array, told in `words`.
#[must_use]
pub fn json(diagnostics: &[Diagnostic], words: &Words) -> serde_json::Value {
    let rows = diagnostics.iter().map(|one| {
        let (line, column) = one.line_and_column();
        let (end_line, end_column) = one.end();
        let row = Row {
            code: one.code.id(),
            title: one.code.title(words),
            level: one.level,
            file: &one.file.path,
            line,
            column,
            end_line,
            end_column,
            message: one.message.text(words),
            help: one.help.as_ref().map(|help| help.text(words)),
        };
        serde_json::to_value(row).unwrap_or_default()
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_move_along_with_what_is_made_visible() {
        let seen = |text: &str, span| {
            let (lines, place) = excerpt(text, &span);
            (lines.clone(), lines.get(place).map(ToOwned::to_owned).expect("a place in the lines"))
        };
        let pair = |lines: &str, place: &str| (lines.to_owned(), place.to_owned());
        assert_eq!(seen("a\u{200b}b\r\n\u{202e}", 0..10), pair("a<U+200B>b\n<U+202E>", "a<U+200B>b\n<U+202E>"));
        assert_eq!(seen("\tab\u{feff}c", 2..6), pair("→   ab<U+FEFF>c", "b<U+FEFF>"));
        assert_eq!(excerpt("甲\tab", &(5..6)).1, 10..11);
        assert_eq!(excerpt("ab", &(2..2)).1, 2..2);
        // a line's end is one place
        assert_eq!(seen("a\r\nb\r\nc", 3..4), pair("b", "b"));
        assert_eq!(seen("a\r\nb\r\nc", 0..5), pair("a\nb", "a\nb"));
        assert_eq!(excerpt("a\r\nb", &(2..2)), ("a".to_owned(), 1..1));
        assert_eq!(seen("a\rb", 1..2), pair("a<U+000D>b", "<U+000D>"));
    }
}
