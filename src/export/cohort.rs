//! What many records come to together: by scenario, by branch, and clause by clause.

use crate::assessment::{Assessment, CriterionKind, Verdict};
use crate::records::{ClosedAs, Record};
use std::collections::BTreeMap;

/// What came of a group of attempts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct CohortTally {
    pub(super) records: u64,
    pub(super) passed: u64,
    pub(super) failed: u64,
    pub(super) undecided: u64,
    /// Given up, or not gone on with in time.
    pub(super) unfinished: u64,
    /// The sum of the scores that are told, in basis points, and of how many.
    pub(super) scores: (u64, u64),
}

impl CohortTally {
    fn add(&mut self, record: &Record, counts_as: ClosedAs) {
        self.records += 1;
        *match counts_as {
            ClosedAs::Passed => &mut self.passed,
            ClosedAs::Failed => &mut self.failed,
            ClosedAs::Undecided => &mut self.undecided,
            ClosedAs::Abandoned | ClosedAs::Lapsed => &mut self.unfinished,
        } += 1;
        if let Some(score) = record.finished.outcome.told(record.finished.score) {
            self.scores.0 += u64::from(score.0);
            self.scores.1 += 1;
        }
    }

    /// What is counted, each with the message that names it, as tables tell it.
    pub(super) const fn counts(&self) -> [(&'static str, u64); 5] {
        [
            ("sheet-count", self.records),
            ("outcome-passed", self.passed),
            ("outcome-failed", self.failed),
            ("outcome-undecided", self.undecided),
            ("outcome-abandoned", self.unfinished),
        ]
    }

    /// The messages over a table of groups: `first` is over what the groups are of.
    pub(super) fn heads(first: &str) -> impl Iterator<Item = &str> {
        let counted = Self::default().counts().map(|(head, _)| head);
        std::iter::once(first).chain(counted).chain(["sheet-rate", "sheet-mean"])
    }

    /// How many of ten thousand that were gone to their end and scored have passed; none where there are none.
    pub(super) fn pass_rate(&self) -> Option<u64> {
        (self.passed * 10_000).checked_div(self.passed + self.failed)
    }

    /// The mean of the scores, in basis points; none where there are none.
    pub(super) fn mean(&self) -> Option<u64> {
        self.scores.0.checked_div(self.scores.1)
    }
}

/// How often a clause applied to somebody whom it binds, and was broken then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Applied {
    pub(super) applied: u64,
    pub(super) broken: u64,
}

impl Applied {
    /// How many of ten thousand; none where it never applied.
    pub(super) fn rate(&self) -> Option<u64> {
        (self.broken * 10_000).checked_div(self.applied)
    }
}

/// What many records come to. It grows with scenarios, branches and clauses, not with records.
#[derive(Clone, Debug, Default)]
pub(super) struct Cohort {
    pub(super) all: CohortTally,
    /// How many more nobody played: they assess nobody, and count for nothing else here.
    pub(super) unattended: u64,
    /// How many more are void: neither do they.
    pub(super) void: u64,
    pub(super) scenarios: BTreeMap<String, CohortTally>,
    pub(super) branches: BTreeMap<String, CohortTally>,
    pub(super) clauses: BTreeMap<String, Applied>,
}

impl Cohort {
    /// Counts a record. Permissions bind nobody, so no assessment has them among its criteria.
    pub(super) fn add(&mut self, record: &Record, assessment: &Assessment) {
        let Some(counts_as) = record.counts_as() else {
            *if record.is_trial() { &mut self.unattended } else { &mut self.void } += 1;
            return;
        };
        self.all.add(record, counts_as);
        let branch = record.who().map_or("", |who| who.branch);
        for (of, key) in [(&mut self.scenarios, &*record.attempt.scenario), (&mut self.branches, branch)] {
            match of.get_mut(key) {
                Some(tally) => tally.add(record, counts_as),
                None => of.entry(key.to_owned()).or_default().add(record, counts_as),
            }
        }
        for one in &assessment.criteria {
            let broken = match (&one.kind, one.verdict) {
                (CriterionKind::Goal, _) | (_, Verdict::Untouched | Verdict::NotApplicable) => continue,
                (CriterionKind::Clause { .. }, Verdict::Met) => 0,
                (CriterionKind::Clause { .. }, Verdict::Broken | Verdict::Missed) => 1,
            };
            let held = match self.clauses.get_mut(&*one.id) {
                Some(held) => held,
                None => self.clauses.entry(one.id.to_string()).or_default(),
            };
            held.applied += 1;
            held.broken += broken;
        }
    }

    /// The clauses that were broken, those first that were most often of the times they applied.
    pub(super) fn most_broken(&self) -> Vec<(&str, Applied)> {
        let mut broken: Vec<_> = self.clauses.iter().map(|(id, held)| (&**id, *held)).collect();
        broken.retain(|(_, held)| held.broken > 0);
        broken.sort_by_key(|(_, held)| (std::cmp::Reverse(held.rate()), std::cmp::Reverse(held.broken)));
        broken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_of_what_was_scored_and_of_what_applied() {
        let tally = CohortTally { records: 9, passed: 2, failed: 1, undecided: 1, unfinished: 5, scores: (15_001, 2) };
        assert_eq!((tally.pass_rate(), tally.mean()), (Some(6_666), Some(7_500)));
        assert_eq!((CohortTally::default().pass_rate(), CohortTally::default().mean()), (None, None));
        assert_eq!((Applied { applied: 8, broken: 1 }.rate(), Applied::default().rate()), (Some(1_250), None));
        let clauses = [("a", (10, 1)), ("b", (2, 2)), ("c", (4, 0)), ("d", (20, 2))];
        let clauses = clauses.map(|(id, (applied, broken))| (id.to_owned(), Applied { applied, broken }));
        let cohort = Cohort { clauses: clauses.into(), ..Cohort::default() };
        assert_eq!(cohort.most_broken().iter().map(|(id, _)| *id).collect::<String>(), "bda");
    }
}
