//! What is being done in the part of facts and scoring.

/// What is being done there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ScoringDraft {
    /// A sum that is being written, for which fact.
    pub(crate) sum: Option<(String, String)>,
    /// Which clause is looked for.
    pub(crate) clause: String,
}
