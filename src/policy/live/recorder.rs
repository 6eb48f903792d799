//! Collects what monitors have to say into findings, deed by deed.

use super::kept::Kept;
use super::mark::{Group, Mark, Sink};
use crate::policy::finding::{Evidence, Finding};
use crate::terms::{ClauseIx, EventIx, Rows};

/// Collects findings while an encounter runs.
#[derive(Clone, Debug)]
pub struct Recorder {
    now: Option<EventIx>,
    findings: Rows<ClauseIx, Finding>,
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
        let same = match &self.kept {
            Some(one) => group.kept.is_some_and(|other| one.is(other)),
            None => group.kept.is_none(),
        };
        same && self.clause == clause && self.leg == group.leg
    }
}

impl Recorder {
    /// A recorder for a book of `clauses` clauses.
    #[must_use]
    pub fn new(clauses: usize) -> Self {
        Self { now: None, findings: (0..clauses).map(|_| Finding::default()).collect(), open: Vec::new() }
    }

    /// The deed that marks are about from now on; `None` is the end of the encounter.
    pub const fn at(&mut self, event: Option<EventIx>) {
        self.now = event;
    }

    /// What was found about a clause.
    ///
    /// # Panics
    /// When the book has no such clause.
    #[must_use]
    pub fn finding(&self, clause: ClauseIx) -> &Finding {
        self.findings.at(clause)
    }
}

impl Sink for Recorder {
    fn note(&mut self, clause: ClauseIx, group: Group<'_>, mark: Mark) {
        let finding = self.findings.at_mut(clause);
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
