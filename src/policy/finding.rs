//! What monitors concluded, with the deeds that opened, fulfilled or broke each clause.

use super::monitor::{Mark, Sink};
use crate::terms::{ClauseIx, EventIx};
use serde::{Deserialize, Serialize};

/// One conclusion: what opened it, and the deed that settled it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The deeds that asked for something; empty where the deed alone decides.
    pub opened_by: Vec<EventIx>,
    /// The deed that fulfilled or broke it; none where the end of the encounter did.
    pub at: Option<EventIx>,
}

/// All that was concluded about one clause.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What fulfilled it.
    pub fulfilments: Vec<Evidence>,
    /// What broke it.
    pub violations: Vec<Evidence>,
    /// Deeds that asked for something still undecided.
    pub open: Vec<EventIx>,
}

/// Collects findings while an encounter runs.
#[derive(Clone, Debug, Default)]
pub struct Recorder {
    now: Option<EventIx>,
    findings: Vec<Finding>,
}

impl Recorder {
    /// A recorder for a book of `clauses` clauses.
    #[must_use]
    pub fn new(clauses: usize) -> Self {
        Self { now: None, findings: vec![Finding::default(); clauses] }
    }

    /// The deed that marks are about from now on; `None` is the end of the encounter.
    pub const fn at(&mut self, event: Option<EventIx>) {
        self.now = event;
    }

    /// What was found about a clause.
    #[must_use]
    pub fn finding(&self, clause: ClauseIx) -> Option<&Finding> {
        self.findings.get(clause.at())
    }
}

impl Sink for Recorder {
    fn note(&mut self, clause: ClauseIx, mark: Mark) {
        let Some(finding) = self.findings.get_mut(clause.at()) else { return };
        match mark {
            Mark::Activated => finding.open.extend(self.now),
            Mark::Fulfilled => {
                let opened_by = std::mem::take(&mut finding.open);
                finding.fulfilments.push(Evidence { opened_by, at: self.now });
            }
            Mark::Violated => {
                let opened_by = std::mem::take(&mut finding.open);
                finding.violations.push(Evidence { opened_by, at: self.now });
            }
        }
    }
}
