//! What monitors concluded, with the deeds that opened, fulfilled or broke each clause.

use super::monitor::{Group, Mark, Sink};
use super::related::Kept;
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
    open: Vec<Open>,
}

/// Deeds that wait together.
#[derive(Clone, Debug)]
struct Open {
    clause: ClauseIx,
    leg: u8,
    kept: Option<Kept>,
    deeds: Vec<EventIx>,
}

impl Open {
    fn is(&self, clause: ClauseIx, group: Group<'_>) -> bool {
        let same = match (&self.kept, group.kept) {
            (Some(one), Some(other)) => one.is(other),
            (None, None) => true,
            _ => false,
        };
        same && self.clause == clause && self.leg == group.leg
    }
}

impl Recorder {
    /// A recorder for a book of `clauses` clauses.
    #[must_use]
    pub fn new(clauses: usize) -> Self {
        Self { now: None, findings: vec![Finding::default(); clauses], open: Vec::new() }
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
    fn note(&mut self, clause: ClauseIx, group: Group<'_>, mark: Mark) {
        let Some(finding) = self.findings.get_mut(clause.at()) else { return };
        let place = self.open.iter().position(|open| open.is(clause, group));
        if mark == Mark::Activated {
            match place.and_then(|at| self.open.get_mut(at)) {
                Some(open) => open.deeds.extend(self.now),
                None => {
                    let deeds = self.now.into_iter().collect();
                    self.open.push(Open { clause, leg: group.leg, kept: group.kept.cloned(), deeds });
                }
            }
        } else {
            let opened_by = place.map(|at| self.open.remove(at).deeds).unwrap_or_default();
            match mark {
                Mark::Fulfilled => finding.fulfilments.push(Evidence { opened_by, at: self.now }),
                Mark::Violated => finding.violations.push(Evidence { opened_by, at: self.now }),
                Mark::Activated | Mark::Settled => {}
            }
        }
        let open = self.open.iter().filter(|open| open.clause == clause).flat_map(|open| &open.deeds);
        finding.open = open.copied().collect();
        finding.open.sort();
        finding.open.dedup();
    }
}
