//! What there is to earn in one competency, and what counts towards it.

use crate::assessment::Tariff;
use crate::assurance::explore::machine::{Marks, Touched};
use crate::encounter::Premise;
use crate::policy::{Mark, Scoring};
use crate::terms::CompetencyIx;

/// What counts towards one competency.
pub(crate) struct Counts {
    /// By clause: what a fulfilment and a violation count.
    clauses: Vec<(i32, i32)>,
    goals: Vec<i32>,
}

impl Counts {
    /// The tariff of a competency, and what counts towards it.
    pub(crate) fn of(premise: &Premise, competency: CompetencyIx) -> (Tariff, Self) {
        let book = premise.watch.book();
        let clauses = book.clauses.iter().map(|clause| {
            let weight = i32::from(book.weights.of(clause.severity));
            let earned = clause.constraint.scoring() == Scoring::Earned;
            let counts = if earned { (weight, 0) } else { (0, -weight) };
            if clause.competency == competency { counts } else { (0, 0) }
        });
        let goals = premise.scenario.goals.iter();
        let goals = goals.map(|goal| if goal.competency == competency { i32::from(goal.weight) } else { 0 });
        let counts = Self { clauses: clauses.collect(), goals: goals.collect() };
        (Tariff::of_those(premise, |one| one == competency), counts)
    }

    /// What a move's marks count.
    pub(crate) fn marks(&self, marks: &Marks) -> i32 {
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
    pub(crate) fn goals(&self, met: u64) -> i32 {
        self.goals.iter().enumerate().filter(|(at, _)| met >> at & 1 == 1).map(|(_, weight)| weight).sum()
    }
}
