//! One problem: a stable code, a level, a place, what is wrong, what was expected, what to do.

use super::SourceFile;
use super::{Code, Message, Sentence, help};
use std::ops::Range;
use std::sync::Arc;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DiagnosticLevel {
    /// The content works; somebody should look.
    Warning,
    /// The content cannot be used, or what was asked to be proved of it is not.
    Error,
}

/// One problem.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind.
    pub code: Code,
    /// How bad.
    pub level: DiagnosticLevel,
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes concerned; empty and at 0 for the file as a whole.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: Message,
    /// What to do, or what was expected.
    pub help: Option<Message>,
    /// Whether it may only follow from a cause that is told before it.
    pub follows: bool,
}

impl Diagnostic {
    /// A problem of `file` at the bytes `span`.
    pub(crate) fn new(
        sentence: Sentence, level: DiagnosticLevel, file: Arc<SourceFile>, span: Range<usize>,
        help: impl Into<Option<Message>>,
    ) -> Self {
        let Sentence { code, message } = sentence;
        Self { code, level, file, span, message, help: help.into(), follows: false }
    }

    /// Line and column of the place, from 1.
    #[must_use]
    pub fn line_and_column(&self) -> (usize, usize) {
        self.file.line_and_column(self.span.start)
    }

    /// Line and column behind the place.
    #[must_use]
    pub fn end(&self) -> (usize, usize) {
        self.file.line_and_column(self.span.end)
    }
}

/// Most problems of one file that are kept: nobody reads more, and a file may be made to have a million.
pub(crate) const MOST_PROBLEMS: usize = 1_000;

/// The problems of one file while it is read and resolved.
pub(crate) struct Problems {
    pub file: Arc<SourceFile>,
    pub list: Vec<Diagnostic>,
}

impl Problems {
    pub(crate) const fn new(file: Arc<SourceFile>) -> Self {
        Self { file, list: Vec::new() }
    }

    /// An error at a piece borrowed from the file's text.
    pub(crate) fn error(&mut self, at: &str, sentence: Sentence, help: impl Into<Option<Message>>) {
        self.push(DiagnosticLevel::Error, self.file.span_of(at), sentence, help);
    }

    /// A warning at a piece borrowed from the file's text.
    pub(crate) fn warn(&mut self, at: &str, sentence: Sentence, help: impl Into<Option<Message>>) {
        self.push(DiagnosticLevel::Warning, self.file.span_of(at), sentence, help);
    }

    pub(crate) fn push(
        &mut self, level: DiagnosticLevel, span: Range<usize>, sentence: Sentence, help: impl Into<Option<Message>>,
    ) {
        if self.list.len() >= MOST_PROBLEMS && (level == DiagnosticLevel::Warning || self.has_errors()) {
            return;
        }
        // what is written once may be read more than once, as where a compound response leads is of each of its last picks
        let is_told =
            |one: &Diagnostic| one.span == span && one.code == sentence.code && one.message == sentence.message;
        if !self.list.iter().any(is_told) {
            let file = Arc::clone(&self.file);
            self.list.push(Diagnostic::new(sentence, level, file, span, help));
        }
    }

    /// A name that stands for nothing, with the likeliest one meant.
    pub(crate) fn unknown<'n>(
        &mut self, found: &'n str, sentence: fn(&'n str) -> Sentence, known: impl IntoIterator<Item = &'n str>,
        otherwise: Message,
    ) {
        let help = did_you_mean(found, known).map_or(otherwise, help::did_you_mean);
        self.error(found, sentence(found), help);
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.list.iter().any(|one| one.level == DiagnosticLevel::Error)
    }
}

/// Longest name that is compared with others: ids are 64 bytes at most, and comparing takes the product of two lengths.
const LONGEST_COMPARED: usize = 96;

/// The known name nearest to `found`, if it is near enough to be what was meant.
#[must_use]
pub fn did_you_mean<'n>(found: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let short = |name: &str| name.len() <= LONGEST_COMPARED;
    known
        .into_iter()
        .filter(|name| short(found) && short(name))
        .map(|name| (strsim::damerau_levenshtein(found, name), name))
        .filter(|(distance, name)| *distance <= found.chars().count().max(name.chars().count()).div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}
