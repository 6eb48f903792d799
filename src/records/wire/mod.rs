//! What is sealed and stored, as data types of its own: a format changes here, deliberately, and never because a type of the
//! domain did.
//!
//! A record's document carries the number of its format. Format 1 (layout 1) is the bare assessment with every criterion and
//! no number; format 2 adds how the attempt was closed and under which conditions, and keeps the criteria that the encounter
//! touched; format 3 adds how it was played and what decides what it counts for; format 4 has criteria as short lists and their evidence
//! apart, behind all else. All are read for ever; the documents under `tests/fixtures/wire` and the stores under `tests/fixtures/stores`
//! hold us to it. What is to be said otherwise from here on is format 5.
//!
//! A journal's entries are [`super::JournalStep`]s, in the same words since layout 1.

mod assessment;
mod begin;
mod criterion_row;
mod record;
mod verdict;
mod words;

pub use assessment::{
    AssessmentDoc, CompetencyDoc, CompoundMadeDoc, CriterionDoc, EndingFieldSaidDoc, EvidenceDoc, FindingDoc, KindDoc,
    PickMadeDoc, SourceDoc,
};
pub(super) use begin::BeginDoc;
pub use begin::ValueDoc;
pub use record::{CircumstancesDoc, InterruptionDoc};
pub(super) use record::{
    Conditions, HeadDoc, SummaryDoc, TextDoc, format, read, read_verdicts, read_with_summary, summary, write,
};
pub use words::{Word, Worded};

/// Why a document cannot be understood.
#[derive(Debug, thiserror::Error)]
pub enum DocError {
    /// Not what its format says.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// A format of a later version.
    #[error("its format is {0}, which this version does not know")]
    Format(u32),
    /// Evidence that is not that of its criteria.
    #[error("it has {criteria} criteria, and the evidence of {evidence}")]
    Evidence {
        /// How many criteria there are.
        criteria: usize,
        /// Of how many there is evidence.
        evidence: usize,
    },
    /// A criterion that contradicts itself.
    #[error("criterion `{0}` is neither a clause with severity and source nor a goal without")]
    Criterion(String),
}

#[cfg(test)]
mod tests;
