//! How points become a score in one fact class: the rule of `assessment`, asked from the other end.

use super::machine::{Marks, Touched};
use crate::assessment::share;
use crate::encounter::Stage;
use crate::policy::{Mark, Scoring};
use crate::terms::{BasisPoints, CompetencyIx};

/// What there is to earn, and what passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tariff {
    /// Weights of all criteria that can be earned in this class.
    pub available: i32,
    /// The score that passes.
    pub pass_mark: u16,
}

impl Tariff {
    /// The tariff of a stage.
    #[must_use]
    pub fn of(stage: &Stage) -> Self {
        Self::of_those(stage, |_| true)
    }

    /// The tariff of one competency, and what counts towards it.
    pub(super) fn of_competency(stage: &Stage, competency: CompetencyIx) -> (Self, Counts) {
        let book = stage.watch.book();
        let clauses = book.clauses.iter().map(|clause| {
            let weight = i32::from(book.weights.of(clause.severity));
            let earned = clause.constraint.scoring() == Scoring::Earned;
            let (fulfilled, violated) = if earned { (weight, 0) } else { (0, -weight) };
            if clause.competency == competency { (fulfilled, violated) } else { (0, 0) }
        });
        let goals = stage.scenario.goals.iter();
        let goals = goals.map(|goal| if goal.competency == competency { i32::from(goal.weight) } else { 0 });
        let counts = Counts { clauses: clauses.collect(), goals: goals.collect() };
        (Self::of_those(stage, |one| one == competency), counts)
    }

    fn of_those(stage: &Stage, counts: impl Fn(CompetencyIx) -> bool) -> Self {
        let (scenario, book) = (&stage.scenario, stage.watch.book());
        let opening = stage.open(|_, _| {});
        let now = stage.situation(&opening);
        let applies =
            |condition: &Option<crate::scenario::Condition>| condition.as_ref().is_none_or(|it| it.holds(&now));
        let earns = scenario.earns.iter().filter(|one| applies(&one.applies)).filter_map(|one| {
            let clause = book.clause(one.clause)?;
            let earns = clause.constraint.scoring() == Scoring::Earned && clause.actor.binds(scenario.role);
            (earns && counts(clause.competency)).then(|| i32::from(book.weights.of(clause.severity)))
        });
        let goals = scenario
            .goals
            .iter()
            .filter(|goal| applies(&goal.applies) && counts(goal.competency))
            .map(|goal| i32::from(goal.weight));
        Self { available: earns.chain(goals).sum(), pass_mark: scenario.pass_mark }
    }

    /// The score of a play that ends with so many points, with or without a critical breach.
    #[must_use]
    pub fn score(&self, points: i32, broken: bool) -> BasisPoints {
        let score = share(points, self.available).unwrap_or(BasisPoints(0));
        if broken { score.min(BasisPoints(self.pass_mark.saturating_sub(1))) } else { score }
    }

    /// Whether such a play passes.
    #[must_use]
    pub fn passes(&self, points: i32, broken: bool) -> bool {
        self.score(points, broken).0 >= self.pass_mark
    }

    /// The fewest points that pass; none if no number of them does.
    #[must_use]
    pub fn needed(&self) -> Option<i32> {
        (0..=self.available).find(|points| self.passes(*points, false))
    }
}

/// What counts towards one competency.
pub(super) struct Counts {
    /// By clause: what a fulfilment and a violation count.
    clauses: Vec<(i32, i32)>,
    goals: Vec<i32>,
}

impl Counts {
    /// What a move's marks count.
    pub(super) fn marks(&self, marks: &Marks) -> i32 {
        let count = |touched: &Touched| {
            let (fulfilled, violated) = self.clauses.get(touched.clause.at()).copied().unwrap_or_default();
            match touched.mark {
                Mark::Fulfilled => fulfilled,
                Mark::Violated => violated,
                Mark::Activated | Mark::Settled => 0,
            }
        };
        marks.touched.iter().map(count).sum()
    }

    /// What the goals met at an ending count, as bits.
    pub(super) fn goals(&self, met: u64) -> i32 {
        self.goals.iter().enumerate().filter(|(at, _)| met >> at & 1 == 1).map(|(_, weight)| weight).sum()
    }
}
