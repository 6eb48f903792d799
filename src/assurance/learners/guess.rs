//! What a learner comes to who guesses: each turn any of the moves, silence included where there is patience, each as
//! probably as another. That is where a scale begins.
//!
//! The mean of the points to come is reckoned backward, state by state, in whole numbers, so that it is the same wherever
//! it is reckoned: in units of 2⁻³² of a point, the mean over a state's moves rounded to the nearest unit, and what comes
//! of it in the end to the nearest thousandth of a point; halves go up. A play of 60 turns is off by less than 10⁻⁸ of a
//! point before that. Who comes to a halt where no move is left has what he has.

use crate::assessment::{ClassScale, Gauge, Measure, Tariff, top_of};
use crate::assurance::explore::order::{Order, order};
use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::assurance::totals::competency::Counts;
use crate::assurance::unproved::Impossible;
use crate::terms::CompetencyIx;

/// How many binary places a mean has.
const PLACES: u32 = 32;
/// Thousandths in a point.
const THOUSANDTHS: i128 = 1_000;

/// The scale of the fact class of a space, whose states `order` puts in order; none of a part.
///
/// # Errors
/// Where the space contradicts itself, or points grow beyond all measure.
pub(crate) fn class_scale(space: &Space, order: &[StateIx]) -> Result<Option<ClassScale>, Impossible> {
    let premise = space.premise();
    if !space.is_complete() {
        return Ok(None);
    }
    let opening = space.opening();
    let zero = mean(space, order, opening.points, |step| step.points())?;
    let whole = Gauge { zero, top: top_of(premise, |_| true) };
    let mut competencies = Vec::new();
    for at in 0..premise.watch.book().competencies.len() {
        let competency = CompetencyIx::from(at);
        let counts = Counts::of(premise, competency)?;
        let points = space.said().map(|_, marks| counts.marks(marks));
        let of = |step: &Step<'_>| *points.at(step.said) + counts.goals(step.talk.goals);
        let zero = mean(space, order, counts.marks(opening), of)?;
        competencies.push(Gauge { zero, top: top_of(premise, |one| one == competency) });
    }
    Ok(Some(ClassScale { whole, competencies }))
}

/// The same of a space whose states are in no order yet; none where plays go round in circles.
pub(crate) fn space_scale(space: &Space) -> Result<Option<ClassScale>, Impossible> {
    match order(space)? {
        Order::Forward(order) => class_scale(space, &order),
        Order::Round(_) => Ok(None),
    }
}

/// What scores in the fact class of a space; none where it has no scale.
pub(crate) fn class_tariff(space: &Space) -> Result<Option<Tariff>, Impossible> {
    Ok(space_scale(space)?.and_then(|scale| Measure::Guessing(scale).tariff(space.premise())))
}

/// The mean of all points of a play, in thousandths.
fn mean(space: &Space, order: &[StateIx], opening: i32, points: impl Fn(&Step<'_>) -> i32) -> Result<i64, Impossible> {
    let beyond = |_| Impossible::Contradiction("points beyond all measure");
    let mut to_come = space.rows(0_i64);
    for state in order.iter().rev() {
        let steps = space.steps(*state);
        let count = steps.len();
        let mut sum = 0_i128;
        for step in steps {
            let after = step.to.map_or(0, |to| *to_come.at(to));
            sum += (i128::from(points(&step)) << PLACES) + i128::from(after);
        }
        *to_come.at_mut(*state) = i64::try_from(rounded(sum, count.max(1) as i128)).map_err(beyond)?;
    }
    let all = (i128::from(opening) << PLACES) + i128::from(*to_come.at(StateIx::FIRST));
    i64::try_from(rounded(all * THOUSANDTHS, 1 << PLACES)).map_err(beyond)
}

/// The nearest whole number to a fraction; a half goes up.
const fn rounded(numerator: i128, denominator: i128) -> i128 {
    (2 * numerator + denominator).div_euclid(2 * denominator)
}
