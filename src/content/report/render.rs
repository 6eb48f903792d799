//! Diagnostics for people (source excerpt, caret, help) and for tools (JSON).

use super::diagnostic::{Diagnostic, Level};
use super::hidden::visible_with;
use crate::locale::Words;
use crate::locale::legible;
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
    let (lines, place) = excerpt(diagnostic);
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

/// The lines a problem stands on, with what is hidden in them made visible, and its place in them.
fn excerpt(diagnostic: &Diagnostic) -> (String, Range<usize>) {
    let text = diagnostic.file.text.as_str();
    let start = floor(text, diagnostic.span.start);
    let end = floor(text, diagnostic.span.end).max(start);
    let begin = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let finish = text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| end + at);
    visible_with(text.get(begin..finish).unwrap_or_default(), start - begin..end - begin)
}

fn floor(text: &str, byte: usize) -> usize {
    let byte = byte.min(text.len());
    (0..=byte).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or(0)
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
