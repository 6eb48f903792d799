//! From weights to a score: the one place that reckons it.

use super::gauge::{Gauge, Semantics};
use crate::encounter::Premise;
use crate::policy::{Scoring, Severity};
use crate::scenario::Condition;
use crate::terms::{BasisPoints, ClauseIx, CompetencyIx};

/// What scores in an encounter, and what passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tariff {
    /// What a broken critical clause does.
    pub semantics: Semantics,
    /// From where to where the score runs.
    pub gauge: Gauge,
    /// The score that passes.
    pub pass_mark: u16,
}

impl Tariff {
    /// The score of `points`, weights earned less weights lost; none where there is no number ([`Gauge::score`]). Under
    /// semantics 1 there always is, and a broken critical clause caps it just below the pass mark.
    #[must_use]
    pub fn score(self, points: i32, critical: bool) -> Option<BasisPoints> {
        let score = self.gauge.score(points);
        match self.semantics {
            Semantics::One => {
                let score = score.unwrap_or(BasisPoints(0));
                Some(if critical { score.min(BasisPoints(self.pass_mark.saturating_sub(1))) } else { score })
            }
            Semantics::Two => score,
        }
    }

    /// Whether an encounter that ends with `points` passes.
    #[must_use]
    pub fn passes(self, points: i32, critical: bool) -> bool {
        let enough = self.score(points, critical).is_some_and(|score| score.0 >= self.pass_mark);
        match self.semantics {
            Semantics::One => enough,
            Semantics::Two => enough && !critical,
        }
    }

    /// The fewest points that pass where no critical clause is broken; none where nothing does.
    #[must_use]
    pub fn least(self) -> Option<i32> {
        if self.pass_mark == 0 {
            return self.passes(i32::MIN, false).then_some(i32::MIN);
        }
        let Gauge { zero, top } = self.gauge;
        let (zero, mark) = (i128::from(zero), i128::from(self.pass_mark));
        // 10,000 × (1000 points − zero) ≥ mark × (1000 top − zero), rounded up to whole points
        let needed = mark * (1_000 * i128::from(top.max(0)) - zero) + 10_000 * zero;
        let least = (needed + (10_000_000 - 1)).div_euclid(10_000_000);
        i32::try_from(least.max(i128::from(i32::MIN))).ok().filter(|least| self.passes(*least, false))
    }
}

/// What there is to earn under the facts of `premise`, in the competencies that `counts` names.
pub(crate) fn top_of(premise: &Premise, counts: impl Fn(CompetencyIx) -> bool) -> i32 {
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
    clauses.chain(goals).fold(0, i32::saturating_add)
}

/// Whether a clause is a criterion here: every kept one, every critical one, and what the scenario earns.
pub(super) fn counts(premise: &Premise, ix: ClauseIx) -> bool {
    let clause = premise.watch.book().clauses.at(ix);
    clause.constraint.scoring() == Scoring::Kept
        || clause.severity == Severity::Critical
        || premise.scenario.earns.iter().any(|earned| earned.clause == ix)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::select;

    #[test]
    fn a_critical_breach_caps_under_one_and_hides_nothing_under_two() {
        let tariff = |semantics| Tariff { semantics, gauge: Gauge { zero: 0, top: 10 }, pass_mark: 7_000 };
        let (one, two) = (tariff(Semantics::One), tariff(Semantics::Two));
        assert_eq!((one.score(9, true), one.passes(9, true)), (Some(BasisPoints(6_999)), false));
        assert_eq!((two.score(9, true), two.passes(9, true)), (Some(BasisPoints(9_000)), false));
        assert_eq!((one.score(3, true), two.score(3, true)), (Some(BasisPoints(3_000)), Some(BasisPoints(3_000))));
        assert!(one.passes(9, false) && two.passes(9, false));
        let nothing = |semantics| Tariff { gauge: Gauge { zero: 0, top: 0 }, ..tariff(semantics) };
        assert_eq!(nothing(Semantics::One).score(0, false), Some(BasisPoints(0)));
        assert_eq!((nothing(Semantics::Two).score(0, false), nothing(Semantics::Two).least()), (None, None));
    }

    proptest! {
        #[test]
        fn the_least_that_passes_passes_and_one_point_less_fails(
            top in prop_oneof![-1..50, any::<i32>()], zero in prop_oneof![-50_000..50_000_i64, any::<i64>()],
            pass_mark in prop_oneof![0..=10_000_u16, any::<u16>()], semantics in select(Semantics::ALL.to_vec()),
        ) {
            let zero = if semantics == Semantics::One { 0 } else { zero };
            let tariff = Tariff { semantics, gauge: Gauge { zero, top }, pass_mark };
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
