//! What many records come to, and what can be asked about it.

use crate::app::widgets::grid::GridDraft;
use crate::export::RecordSums;
use std::collections::BTreeMap;

/// Something asked for about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CohortAction {
    /// List the records of this branch.
    Branch(String),
    /// List the records in which this clause was broken.
    Clause(String),
    /// Go where it is chosen which are summed up.
    Choose,
}

/// What many records come to.
#[derive(Clone, Debug, Default)]
pub(crate) struct CohortView {
    /// What is asked for, line by line.
    pub(crate) asked: Vec<String>,
    /// How many records have been read, while they are.
    pub(crate) read: usize,
    /// What they come to; none while they are read.
    pub(crate) sums: Option<RecordSums>,
    /// Competencies and clauses by their ids, with what they are called.
    pub(crate) names: BTreeMap<String, String>,
    /// Why they cannot be read.
    pub(crate) trouble: Option<String>,
}

/// In which order branches are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum BranchOrder {
    /// By name.
    #[default]
    Name,
    /// By how many records there are.
    Records,
    /// By how many passed.
    Rate,
    /// By the mean of the scores.
    Mean,
    /// By a competency, at this place.
    Competency(usize),
}

/// In which order clauses are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ClauseOrder {
    /// By name.
    Name,
    /// By how often they applied.
    Applied,
    /// By how often they were broken.
    #[default]
    Broken,
    /// By the share of the two.
    Rate,
}

/// A column: what names it, what it needs, its share and its rank.
type ClauseColumn = (&'static str, f32, f32, u8);

impl ClauseOrder {
    /// Column by column.
    pub(crate) const ALL: [(Self, ClauseColumn); 4] = [
        (Self::Name, ("sheet-clause", 160.0, 3.0, 0)),
        (Self::Applied, ("sheet-applied", 84.0, 0.3, 2)),
        (Self::Broken, ("sheet-broken", 84.0, 0.3, 1)),
        (Self::Rate, ("sheet-broken-rate", 120.0, 1.4, 0)),
    ];
}

/// What is chosen.
#[derive(Clone, Debug)]
pub(crate) struct CohortDraft {
    /// The order of branches, and whether from its other end.
    pub(crate) order: BranchOrder,
    pub(crate) descending: bool,
    /// The order of clauses, and whether the largest come first.
    pub(crate) by: ClauseOrder,
    pub(crate) from_most: bool,
    /// Where one is among branches, and among clauses.
    pub(crate) branches: GridDraft,
    pub(crate) clauses: GridDraft,
}

impl Default for CohortDraft {
    /// Branches by name; the clauses that were broken most first.
    fn default() -> Self {
        Self {
            order: BranchOrder::default(),
            descending: false,
            by: ClauseOrder::default(),
            from_most: true,
            branches: GridDraft::default(),
            clauses: GridDraft::default(),
        }
    }
}

impl CohortView {
    /// What something is called.
    pub(crate) fn name<'v>(&'v self, id: &'v str) -> &'v str {
        self.names.get(id).map_or(id, |name| name)
    }
}
