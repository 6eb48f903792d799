//! One problem: a stable code, a level, a place, what is wrong, what was expected, what to do.

use super::SourceFile;
use serde::Serialize;
use std::ops::Range;
use std::sync::Arc;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The content works; somebody should look.
    Warning,
    /// The content cannot be used.
    Error,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal;)*) => {
        /// What kind of problem it is. The number never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as printed.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// What the code means, and what to do.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc, "\n",)+),)* }
            }
        }
    };
}

codes! {
    /// The file cannot be read: missing, too large (4 MiB at most), or not UTF-8.
    Unreadable = "C001";
    /// The file is not the RON that is expected: a misplaced sign, an unknown field, a value of the wrong kind.
    /// Reading stops here, so further problems of the same file show up once this one is mended.
    Syntax = "C002";
    /// The words are not Fluent. Continuation lines are indented and must not begin with `[`, `*`, `.` or `}`.
    WordsSyntax = "C003";
    /// An id is not `[a-z][a-z0-9-]*` (activities: `[a-z][a-z0-9_]*`).
    BadId = "C004";
    /// An id is used twice where each must be its own.
    DuplicateId = "C005";
    /// An id means something else in the words: `title`, `summary`, `briefing`, `customer`, the prefixes `goal-`, `fact-`,
    /// `ending-`, the suffixes `-note`, `-better`.
    ReservedId = "C006";
    /// A name that stands for nothing: a node, ending, activity, clause, fact, field, competency, parameter or book
    /// that isn't defined.
    UnknownName = "C007";
    /// `earns` names a clause that is kept, not earned, or one that doesn't bind the learner's role.
    NotEarnable = "C008";
    /// Somebody performs what only the other side can: a customer a staff activity, or the reverse.
    WrongActor = "C009";
    /// A figure outside its range: mood 0 to 10, a mood step −3 to 3, a pass mark 1 to 10,000, and so on.
    OutOfRange = "C010";
    /// `patience` without `on_silence`, or the reverse, or patience in an aftermath.
    Patience = "C011";
    /// Nothing leads here.
    Unreachable = "C012";
    /// A node without a response that is always available: the learner could be stuck.
    DeadEnd = "C013";
    /// Only the last line of a node, and it alone, goes without `when`.
    Lines = "C014";
    /// A cycle without a response guarded by `Not(Done(…))` of its own activity might never end.
    EndlessCycle = "C015";
    /// Silence leads back to where the conversation has been.
    SilenceBackward = "C016";
    /// More than 12 combinations of facts that rules can tell apart, or more than 24 nodes: too large to prove.
    TooLarge = "C017";
    /// A message that the content needs is missing in this language.
    MissingMessage = "C018";
    /// A message that nothing uses.
    UnusedMessage = "C019";
    /// A message asks for an argument that is not there, or refers to something unknown.
    BadArgument = "C020";
    /// A severity that the clause's force, basis or actor doesn't allow: only what a learner must do, by the text of a
    /// source, can be critical; and a critical clause must be one that is kept, as every encounter watches it.
    SeverityNotAllowed = "C021";
    /// A date or time that isn't one.
    BadDate = "C022";
    /// A temperament the engine doesn't know.
    UnknownTemperament = "C023";
    /// A text that is word for word that of the source language.
    Untranslated = "C024";
    /// A rule reads a fact made of words, which differ by language.
    RuleReadsWords = "C025";
}

/// One problem.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind.
    pub code: Code,
    /// How bad.
    pub level: Level,
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes concerned; empty and at 0 for the file as a whole.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do, or what was expected.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Line and column of the place, from 1.
    #[must_use]
    pub fn line_and_column(&self) -> (usize, usize) {
        self.file.line_and_column(self.span.start)
    }
}

/// Most problems of one file that are kept: nobody reads more, and a file may be made to have a million.
const MOST_PROBLEMS: usize = 1_000;

/// The problems of one file while it is read and resolved.
pub(super) struct Problems {
    pub file: Arc<SourceFile>,
    pub list: Vec<Diagnostic>,
}

impl Problems {
    pub(super) const fn new(file: Arc<SourceFile>) -> Self {
        Self { file, list: Vec::new() }
    }

    /// An error at a piece borrowed from the file's text.
    pub(super) fn error(&mut self, code: Code, at: &str, message: impl Into<String>, help: Option<String>) {
        self.push(code, Level::Error, self.file.span_of(at), message, help);
    }

    /// A warning at a piece borrowed from the file's text.
    pub(super) fn warn(&mut self, code: Code, at: &str, message: impl Into<String>, help: Option<String>) {
        self.push(code, Level::Warning, self.file.span_of(at), message, help);
    }

    pub(super) fn push(
        &mut self, code: Code, level: Level, span: Range<usize>, message: impl Into<String>, help: Option<String>,
    ) {
        if self.list.len() >= MOST_PROBLEMS && (level == Level::Warning || self.has_errors()) {
            return;
        }
        let file = Arc::clone(&self.file);
        self.list.push(Diagnostic { code, level, file, span, message: message.into(), help });
    }

    /// A name that stands for nothing, with the likeliest one meant.
    pub(super) fn unknown<'n>(
        &mut self, what: &str, found: &str, known: impl IntoIterator<Item = &'n str>, otherwise: &str,
    ) {
        let help =
            did_you_mean(found, known).map_or_else(|| otherwise.to_owned(), |near| format!("did you mean `{near}`?"));
        self.error(Code::UnknownName, found, format!("unknown {what} `{found}`"), Some(help));
    }

    pub(super) fn has_errors(&self) -> bool {
        self.list.iter().any(|one| one.level == Level::Error)
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
        .filter(|(distance, name)| *distance <= found.len().max(name.len()).div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}
