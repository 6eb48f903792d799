//! What there is to earn in one competency, and what counts towards it.

use crate::assurance::explore::watches::{Marks, Touched};
use crate::assurance::unproved::Impossible;
use crate::encounter::Premise;
use crate::policy::{Mark, Scoring};
use crate::terms::{ClauseIx, CompetencyIx, Rows};

/// What counts towards one competency.
pub(crate) struct Counts {
    /// What a fulfilment and a violation count.
    clauses: Rows<ClauseIx, (i32, i32)>,
    goals: Vec<i32>,
}

impl Counts {
    pub(crate) fn of(premise: &Premise, competency: CompetencyIx) -> Result<Self, Impossible> {
        let book = premise.watch.book();
        let clauses = book.clauses.as_slice().iter().map(|clause| {
            let weight = i32::from(book.weights.of(clause.severity));
            let earned = clause.constraint.scoring() == Scoring::Earned;
            let counts = if earned { (weight, 0) } else { (0, -weight) };
            if clause.competency == competency { counts } else { (0, 0) }
        });
        let goals = premise.scenario.goals.iter();
        let goals = goals.map(|goal| if goal.competency == competency { i32::from(goal.weight) } else { 0 });
        Ok(Self { clauses: Rows::of(clauses.collect())?, goals: goals.collect() })
    }

    /// What a move's marks count.
    pub(crate) fn marks(&self, marks: &Marks) -> i32 {
        let count = |touched: &Touched| {
            let (fulfilled, violated) = *self.clauses.at(touched.clause);
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
