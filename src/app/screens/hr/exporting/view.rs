//! What leaves the desk as files, and what can be asked for there.

use crate::export::{ExportForm, Provenance};
use std::path::PathBuf;

/// Something asked for there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ExportAction {
    /// Write them.
    Begin(ExportOrder),
    /// Stop it: nothing is left of the file, where it was not whole yet.
    Stop,
    /// Go where it is chosen which.
    Choose,
}

/// What is to be written, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ExportOrder {
    /// In which format.
    pub(crate) form: ExportForm,
    /// Whether the conversations are in a workbook.
    pub(crate) findings: bool,
    /// Into which folder, under which name without its ending.
    pub(crate) folder: String,
    pub(crate) name: String,
}

/// What is told there.
#[derive(Clone, Debug, Default)]
pub(crate) struct ExportView {
    /// What is asked for, line by line.
    pub(crate) asked: Vec<String>,
    /// That what was looked for by name, or in particular, is not among it.
    pub(crate) narrower: bool,
    /// How many records that are; none while they are counted.
    pub(crate) count: Option<usize>,
    /// Who vouches for them; none while that is asked.
    pub(crate) vouches: Option<Provenance>,
    /// The first of them; none while they are read.
    pub(crate) preview: Option<ExportPreview>,
    /// How far writing has come.
    pub(crate) state: ExportState,
    /// Why it could not be done.
    pub(crate) trouble: Option<String>,
}

/// The first rows of what will be written.
#[derive(Clone, Debug, Default)]
pub(crate) struct ExportPreview {
    /// The heads of the columns.
    pub(crate) heads: Vec<String>,
    /// Row by row what stands in them.
    pub(crate) rows: Vec<Vec<String>>,
}

/// How far writing has come.
#[derive(Clone, Debug, Default)]
pub(crate) enum ExportState {
    /// Nobody has asked for it.
    #[default]
    Idle,
    /// So many records are read, of so many.
    Going(usize, usize),
    /// Somebody has stopped it, and it has not ended yet.
    Stopping,
    /// It was stopped, and nothing was written.
    Stopped,
    /// It is written.
    Done(Box<ExportTold>),
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ExportTold {
    /// The files.
    pub(crate) files: Vec<PathBuf>,
    /// How many records are in them.
    pub(crate) written: usize,
    /// How many were not as they were sealed, how many could not be read, of how many the conversation could not be told.
    pub(crate) changed: usize,
    pub(crate) unreadable: usize,
    pub(crate) wordless: usize,
    /// Whether the chain does not end as it was signed.
    pub(crate) unsigned: bool,
    /// Who vouches for them.
    pub(crate) vouches: Option<Provenance>,
    /// How many records are gone that the chain speaks of.
    pub(crate) missing: usize,
}

/// What is being typed and chosen.
#[derive(Clone, Debug)]
pub(crate) struct ExportDraft {
    /// The format.
    pub(crate) form: ExportForm,
    /// Whether the conversations are in a workbook.
    pub(crate) findings: bool,
    /// Where to.
    pub(crate) folder: String,
    pub(crate) name: String,
}
