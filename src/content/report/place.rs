//! A file's text and where things stand in it.

use crate::content::syntax::{RonTree, RonValue};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// The largest content file that is read, in bytes. A scenario of 24 nodes takes about 30 kB.
pub(crate) const LARGEST_FILE: u64 = 4 << 20;

/// A file as it was read.
#[derive(Debug)]
pub struct SourceFile {
    /// Its path as the reader should see it.
    pub path: String,
    /// Its text.
    pub text: String,
    tree: OnceLock<RonTree>,
}

impl SourceFile {
    /// A file with this text.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), tree: OnceLock::new() })
    }

    /// Its text as RON, which is read once.
    #[must_use]
    pub fn tree(&self) -> &RonTree {
        self.tree.get_or_init(|| RonTree::read(&self.text))
    }

    /// The value it is, as RON.
    #[must_use]
    pub fn root(&self) -> Option<RonValue<'_>> {
        self.tree().root(&self.text)
    }

    /// Line and column, both from 1, of a byte; columns count characters.
    #[must_use]
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let before = self.text.get(..byte).unwrap_or(&self.text);
        let lines = memchr::memchr_iter(b'\n', before.as_bytes()).count();
        let begin = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(begin..).unwrap_or_default().chars().count();
        (lines + 1, column + 1)
    }

    /// Where a piece borrowed from the text stands in it: its address minus the text's.
    pub(crate) fn span_of(&self, piece: &str) -> Range<usize> {
        let start = (piece.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        match start.checked_add(piece.len()) {
            Some(end) if end <= self.text.len() => start..end,
            _ => 0..0,
        }
    }

    /// Where a Fluent message, or one of its attributes, is defined.
    pub(crate) fn message_span(&self, id: &str, attribute: Option<&str>) -> Option<Range<usize>> {
        let defines = |line: &str, name: &str| {
            line.strip_prefix(name).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
        };
        let mut byte = 0;
        let mut inside = false;
        for line in self.text.split_inclusive('\n') {
            if defines(line, id) {
                inside = true;
                if attribute.is_none() {
                    return Some(byte..byte + id.len());
                }
            } else if inside && line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '#') {
                inside = false;
            } else if inside
                && let (Some(name), Some(rest)) = (attribute, line.trim_start().strip_prefix('.'))
                && defines(rest, name)
            {
                let start = byte + line.len() - rest.len();
                return Some(start..start + name.len());
            }
            byte += line.len();
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_from_one() {
        let file = SourceFile::new("f", "甲乙\n  丙 = 1\n");
        let span = file.span_of(file.text.get(9..12).expect("丙"));
        assert_eq!((span.clone(), file.line_and_column(span.start)), (9..12, (2, 3)));
        assert_eq!(file.span_of("elsewhere"), 0..0);
    }

    #[test]
    fn messages_are_found_by_their_definition() {
        let file = SourceFile::new("f", "a = x\n    .b = y\nab = z\n    .b = w\n");
        assert_eq!(file.message_span("ab", None), Some(17..19));
        assert_eq!(file.message_span("ab", Some("b")), Some(29..30));
        assert_eq!(file.message_span("a", Some("c")), None);
    }
}
