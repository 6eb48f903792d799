//! From weights to a score: the one place that reckons it.

use crate::encounter::Premise;
use crate::policy::{Scoring, Severity};
use crate::scenario::Condition;
use crate::terms::{BasisPoints, ClauseIx, CompetencyIx};

/// What there is to earn in an encounter, and what passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tariff {
    /// The weights of the applicable earned criteria together.
    pub available: i32,
    /// The score that passes.
    pub pass_mark: u16,
}

impl Tariff {
    /// What there is to earn under the facts of `premise`.
    #[must_use]
    pub fn of(premise: &Premise) -> Self {
        Self::of_those(premise, |_| true)
    }

    /// The same for the criteria of some competencies alone.
    pub(crate) fn of_those(premise: &Premise, counts: impl Fn(CompetencyIx) -> bool) -> Self {
        let (scenario, book) = (&premise.scenario, premise.watch.book());
        // `applies` reads facts alone: any state will do
        let start = premise.open(|_, _| {});
        let now = premise.situation(&start);
        let applies = |condition: &Option<Condition>| condition.as_ref().is_none_or(|one| one.holds(&now));
        let earned = book.binding(scenario.role).filter(|(ix, clause)| {
            let earned = scenario.earns.iter().find(|earned| earned.clause == *ix);
            let applies = earned.is_some_and(|earned| applies(&earned.applies));
            applies && clause.constraint.scoring() == Scoring::Earned && counts(clause.competency)
        });
        let clauses = earned.map(|(_, clause)| i32::from(book.weights.of(clause.severity)));
        let goals = scenario
            .goals
            .iter()
            .filter(|goal| applies(&goal.applies) && counts(goal.competency))
            .map(|goal| i32::from(goal.weight));
        Self { available: clauses.chain(goals).fold(0, i32::saturating_add), pass_mark: scenario.pass_mark }
    }

    /// The score of `points`, weights earned less weights lost; a broken critical clause caps it just below the pass
    /// mark.
    #[must_use]
    pub fn score(self, points: i32, critical: bool) -> BasisPoints {
        let score = share(points, self.available).unwrap_or(BasisPoints(0));
        if critical { score.min(BasisPoints(self.pass_mark.saturating_sub(1))) } else { score }
    }

    /// Whether an encounter that ends with `points` passes.
    #[must_use]
    pub fn passes(self, points: i32, critical: bool) -> bool {
        self.score(points, critical).0 >= self.pass_mark
    }

    /// The fewest points that pass where no critical clause is broken; none where nothing does.
    #[must_use]
    pub fn least(self) -> Option<i32> {
        if self.pass_mark == 0 {
            return Some(i32::MIN);
        }
        let least = (i64::from(self.pass_mark) * i64::from(self.available.max(0)) + 9_999) / 10_000;
        i32::try_from(least).ok().filter(|least| self.passes(*least, false))
    }
}

/// Whether a clause is a criterion here: every kept one, every critical one, and what the scenario earns.
pub(super) fn counts(premise: &Premise, ix: ClauseIx) -> bool {
    premise.watch.book().clause(ix).is_some_and(|clause| {
        clause.constraint.scoring() == Scoring::Kept
            || clause.severity == Severity::Critical
            || premise.scenario.earns.iter().any(|earned| earned.clause == ix)
    })
}

/// `max(0, 10,000 × part div whole)`; none where the whole is nothing.
pub(super) fn share(part: i32, whole: i32) -> Option<BasisPoints> {
    (whole > 0).then(|| {
        let points = 10_000 * i64::from(part.max(0)) / i64::from(whole);
        BasisPoints(u16::try_from(points.min(10_000)).unwrap_or(10_000))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shares_round_down_and_stay_on_their_scale() {
        for (part, whole, share) in [
            (1, 3, Some(3_333)),
            (2, 3, Some(6_666)),
            (3, 3, Some(10_000)),
            (-1, 3, Some(0)),
            (0, 0, None),
            (1, 0, None),
        ] {
            assert_eq!(super::share(part, whole), share.map(BasisPoints), "{part} of {whole}");
        }
        assert_eq!(super::share(i32::MIN, i32::MAX), Some(BasisPoints(0)));
    }

    proptest! {
        #[test]
        fn the_least_that_passes_passes_and_one_point_less_fails(
            available in prop_oneof![-1..50, any::<i32>()], pass_mark in prop_oneof![0..=10_000_u16, any::<u16>()],
        ) {
            let tariff = Tariff { available, pass_mark };
            match tariff.least() {
                Some(least) => {
                    prop_assert!(tariff.passes(least, false));
                    prop_assert!(least == i32::MIN || !tariff.passes(least - 1, false));
                }
                None => prop_assert!(!tariff.passes(i32::MAX, false)),
            }
            prop_assert!(pass_mark == 0 || !tariff.passes(i32::MAX, true));
        }
    }
}
