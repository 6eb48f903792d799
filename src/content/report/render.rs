//! Diagnostics for people: source excerpt, caret, help.

use super::Message;
use super::diagnostic::{Diagnostic, DiagnosticLevel};
use super::pieces::level;
use crate::locale::{Words, legible, visible};
use annotate_snippets::{AnnotationKind, Group, Level as Title, Renderer, Snippet};
use std::ops::Range;

/// Errors and warnings among diagnostics.
#[must_use]
pub fn counts(diagnostics: &[Diagnostic]) -> (usize, usize) {
    let errors = diagnostics.iter().filter(|one| one.level == DiagnosticLevel::Error).count();
    (errors, diagnostics.len() - errors)
}

/// What colours begin with.
const ESCAPE: &str = "\u{1b}";

/// A diagnostic as a person reads it, told in `words`; of what a terminal obeys it holds colours alone.
#[must_use]
pub fn human(diagnostic: &Diagnostic, words: &Words, colour: bool) -> String {
    with_note(diagnostic, None, words, colour)
}

/// A line that belongs to no place.
pub(super) fn note(message: &Message, words: &Words, colour: bool) -> String {
    let (text, name) = (message.text(words), level::note().text(words));
    renderer(colour).render(&[Group::with_title(Title::NOTE.with_name(&*name).primary_title(legible(&text)))])
}

const fn renderer(colour: bool) -> Renderer {
    if colour { Renderer::styled() } else { Renderer::plain() }
}

/// A diagnostic with something that is noted below it.
pub(super) fn with_note(diagnostic: &Diagnostic, noted: Option<&Message>, words: &Words, colour: bool) -> String {
    let named = |message: Message| message.text(words);
    let (error, warning) = (named(level::error()), named(level::warning()));
    let (helps, notes) = (named(level::help()), named(level::note()));
    let level = match diagnostic.level {
        DiagnosticLevel::Error => Title::ERROR.with_name(&*error),
        DiagnosticLevel::Warning => Title::WARNING.with_name(&*warning),
    };
    let message = diagnostic.message.text(words);
    let help = diagnostic.help.as_ref().map(|help| help.text(words));
    let noted = noted.map(|message| message.text(words));
    let title = level.primary_title(legible(&message)).id(diagnostic.code.id());
    let (lines, place) = excerpt(&diagnostic.file.text, &diagnostic.span);
    let (line, column) = diagnostic.line_and_column();
    let path = legible(&diagnostic.file.path);
    let at = |column: usize| format!("{path}:{line}:{column}");
    let (here, shown) = (at(column), at(lines.get(..place.start).map_or(0, |before| before.chars().count()) + 1));
    let snippet = Snippet::source(lines).line_start(line).path(&*path).annotation(AnnotationKind::Primary.span(place));
    let mut group = title.element(snippet);
    if let Some(help) = &help {
        group = group.element(Title::HELP.with_name(&*helps).message(legible(help)));
    }
    if let Some(noted) = &noted {
        group = group.element(Title::NOTE.with_name(&*notes).message(legible(noted)));
    }
    // the renderer counts what is shown, where something may stand for more or for less than in the file
    let told = renderer(colour).render(&[group]).replacen(&shown, &here, 1);
    // of the file's own the renderer lets through no escape, but other signs that a terminal obeys
    told.split(ESCAPE).map(legible).collect::<Vec<_>>().join(ESCAPE)
}

/// Most bytes that are shown of a line before a place and behind it, and of the place itself.
const MOST_BESIDE: usize = 240;
const MOST_INSIDE: usize = 2_000;

/// What stands for the rest of a line.
const CUT: &str = "…";

/// The lines of a text that a place stands on, with what is hidden in them made visible, and the place in them. A line may
/// be the whole of a large file: of what is far from the place `…` tells.
fn excerpt(text: &str, span: &Range<usize>) -> (String, Range<usize>) {
    let start = floor(text, span.start);
    let whole = floor(text, span.end).max(start);
    let end = whole.min(floor(text, start + MOST_INSIDE));
    let far = floor(text, start.saturating_sub(MOST_BESIDE));
    let begin = text.get(far..start).and_then(|before| before.rfind('\n')).map_or(far, |at| far + at + 1);
    let near = if end < whole { end } else { floor(text, end + MOST_BESIDE) };
    let finish = text.get(end..near).and_then(|rest| rest.find('\n')).map_or(near, |at| floor(text, end + at));
    let starts_line = begin == 0 || text.get(..begin).is_some_and(|before| before.ends_with('\n'));
    let ends_line = text.get(finish..).is_none_or(|rest| rest.is_empty() || rest.starts_with(['\r', '\n']));
    let shown = |part: Range<usize>| {
        let part = text.get(part).unwrap_or_default();
        visible(&part.replace("\r\n", "\n").replace('\t', "→   ")).into_owned()
    };
    let (mut before, inside, mut after) = (shown(begin..start), shown(start..end), shown(end..finish));
    if !starts_line {
        before.insert_str(0, CUT);
    }
    if !ends_line {
        after.push_str(CUT);
    }
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

    #[test]
    fn of_a_line_that_is_a_whole_file_a_window_is_shown() {
        let word = "甲乙, ";
        let text = word.repeat(260_000);
        let file = crate::content::report::SourceFile::new("scenarios/one-line.ron", text.clone());
        assert!(text.len() > 2_000_000 && !text.contains('\n'));
        let places = (0..1_000).map(|at| at * 250 * word.len()).chain([text.len() - word.len()]);
        let spans = places.map(|at| at..at + 6).chain([0..text.len(), 8_000..text.len(), 0..0]);
        let shown: usize = spans
            .map(|span| {
                let (lines, place) = excerpt(&text, &span);
                assert!(lines.len() < MOST_INSIDE + 2 * MOST_BESIDE + 12, "{} bytes", lines.len());
                let (cut, marked) = (lines.matches(CUT).count(), &lines[place]);
                assert!(text[span.clone()].starts_with(marked) && !marked.contains(CUT), "{marked}");
                let inner = usize::from(span.start > MOST_BESIDE) + usize::from(span.end + MOST_BESIDE < text.len());
                assert!(cut >= inner && cut <= 2, "{cut} cuts around {span:?}");
                let sentence = crate::content::report::say::syntax::no_comma();
                let one =
                    Diagnostic::new(sentence, DiagnosticLevel::Error, std::sync::Arc::clone(&file), span.clone(), None);
                let told = human(&one, crate::content::report::spoken::english(), false);
                let column = text[..span.start].chars().count() + 1;
                assert!(told.contains(&format!("one-line.ron:1:{column}\n")), "{told}");
                told.len()
            })
            .sum();
        assert!(shown < 1_004 * 1_500, "{shown} bytes");
    }
}
