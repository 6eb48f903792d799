//! What is wrong with content, what was proved of it, and what another book changes, as JSON: `check --format json`.

use super::proof::ProofDoc;
use crate::content::{Diagnostic, DiagnosticLevel};
use crate::locale::Words;
use crate::records::wire::Word;
use serde::{Deserialize, Serialize};

/// The format that is written.
pub const CHECK_FORMAT: u32 = 2;

/// What a check has found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckDoc {
    /// [`CHECK_FORMAT`].
    pub format: u32,
    /// The program's version.
    pub engine: String,
    /// Every problem, causes first.
    pub diagnostics: Vec<DiagnosticDoc>,
    /// What was proved, scenario by scenario; none without `--prove`.
    pub proofs: Option<Vec<ProofDoc>>,
    /// What the scenarios' book changes against an older one, scenario by scenario; none without `--against`.
    pub against: Option<Vec<ChangeDoc>>,
}

impl CheckDoc {
    /// What was found, told in `words`.
    #[must_use]
    pub fn new(
        diagnostics: &[Diagnostic], words: &Words, proofs: Option<Vec<ProofDoc>>, against: Option<Vec<ChangeDoc>>,
    ) -> Self {
        let diagnostics = diagnostics.iter().map(|one| DiagnosticDoc::new(one, words)).collect();
        Self { format: CHECK_FORMAT, engine: env!("CARGO_PKG_VERSION").into(), diagnostics, proofs, against }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiagnosticDoc {
    /// Its code, which never changes its meaning.
    pub code: String,
    /// What the code means.
    pub title: String,
    /// How bad it is.
    pub level: Word<DiagnosticLevel>,
    /// The file.
    pub file: String,
    /// Line of the place, from 1.
    pub line: usize,
    /// Column of the place in characters, from 1.
    pub column: usize,
    /// Line behind the place.
    pub end_line: usize,
    /// Column behind the place.
    pub end_column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do, or what was expected.
    pub help: Option<String>,
}

impl DiagnosticDoc {
    fn new(of: &Diagnostic, words: &Words) -> Self {
        let ((line, column), (end_line, end_column)) = (of.line_and_column(), of.end());
        Self {
            code: of.code.id().into(),
            title: of.code.title(words),
            level: Word(of.level),
            file: of.file.path.clone(),
            line,
            column,
            end_line,
            end_column,
            message: of.message.text(words),
            help: of.help.as_ref().map(|help| help.text(words)),
        }
    }
}

/// What another book changes for one scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeDoc {
    /// The scenario's id.
    pub scenario: String,
    /// Draws of the facts that some rule could tell apart.
    pub draws: usize,
    /// What passes by the old book and fails by the new one.
    pub newly_failed: Option<ChangedPlayDoc>,
    /// The reverse.
    pub newly_passed: Option<ChangedPlayDoc>,
    /// Every play was looked at.
    pub complete: bool,
    /// Somebody stopped it before that.
    pub stopped: bool,
}

/// The shortest play that shows a change, and in how many draws there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangedPlayDoc {
    /// In how many draws there is one.
    pub draws: usize,
    /// The play, as `play --responses` takes it.
    pub transcript: String,
}
