//! What monitors concluded, with the deeds that opened, fulfilled or broke each clause.

use crate::terms::EventIx;

/// One conclusion: what opened it, and the deed that settled it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The deeds that asked for something; empty where the deed alone decides.
    pub opened_by: Vec<EventIx>,
    /// The deed that fulfilled or broke it; none where the end of the encounter did.
    pub at: Option<EventIx>,
}

/// All that was concluded about one clause.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finding {
    /// What fulfilled it.
    pub fulfilments: Vec<Evidence>,
    /// What broke it.
    pub violations: Vec<Evidence>,
    /// Deeds that asked for something still undecided.
    pub open: Vec<EventIx>,
}
