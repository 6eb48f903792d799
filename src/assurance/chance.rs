//! What comes of a learner who follows a strategy: probabilities carried forward through a space, exact but for the
//! rounding of binary fractions.

use super::outlook::Outlook;
use super::space::{Space, Step};
use crate::assessment::Tariff;

/// What comes of a strategy in one fact class.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Chance {
    /// How probably it passes.
    pub passes: f64,
    /// The score to expect, in basis points.
    pub expected: f64,
}

/// How a strategy weighs the steps of a state: one weight a step, added up to the last of them. Nothing but zeros: as
/// if all weighed the same.
pub trait Strategy {
    /// Writes a weight for each step.
    fn weigh(&self, space: &Space, state: usize, weights: &mut Vec<f64>);
}

/// Picks any of the moves, silence included where there is patience, each as probably as another.
#[derive(Clone, Copy, Debug)]
pub struct AtRandom;

impl Strategy for AtRandom {
    fn weigh(&self, space: &Space, state: usize, weights: &mut Vec<f64>) {
        weights.extend(space.steps(state).map(|_| 1.0));
    }
}

/// How probably a state is reached with which points booked: by total from `lowest` on, without and with a critical
/// breach. Totals that no play can lift above nothing any more are one.
#[derive(Clone, Debug, Default)]
struct Booked {
    lowest: i32,
    mass: [Vec<f64>; 2],
    /// Will score nothing, whatever comes.
    lost: f64,
}

impl Booked {
    fn all(&self) -> f64 {
        self.lost + self.mass.iter().flatten().sum::<f64>()
    }

    /// Adds mass; totals from which `best` more can't lead above nothing are lost.
    fn add(&mut self, total: i32, broken: bool, mass: f64, best: i32) {
        if total + best <= 0 {
            self.lost += mass;
            return;
        }
        if self.mass.iter().all(Vec::is_empty) {
            self.lowest = total;
        }
        if total < self.lowest {
            let more = usize::try_from(self.lowest - total).unwrap_or(0);
            self.mass.iter_mut().for_each(|side| drop(side.splice(0..0, std::iter::repeat_n(0.0, more))));
            self.lowest = total;
        }
        let at = usize::try_from(total - self.lowest).unwrap_or(0);
        let Some(side) = self.mass.get_mut(usize::from(broken)) else { return };
        if side.len() <= at {
            side.resize(at + 1, 0.0);
        }
        if let Some(place) = side.get_mut(at) {
            *place += mass;
        }
    }

    fn each(&self) -> impl Iterator<Item = (i32, bool, f64)> + '_ {
        let side = |broken: bool| {
            let masses = self.mass.get(usize::from(broken)).map_or(&[][..], Vec::as_slice);
            (self.lowest..).zip(masses).map(move |(total, mass)| (total, broken, *mass))
        };
        side(false).chain(side(true)).filter(|(_, _, mass)| *mass > 0.0)
    }
}

/// Carries a strategy's probabilities through a space; `order` has every state before those it leads to. `visit` hears
/// of each state it comes to how often it does so on average: in a space without circles, how probably.
pub fn chance(
    space: &Space, order: &[u32], outlook: &Outlook, tariff: &Tariff, strategy: &impl Strategy,
    mut visit: impl FnMut(usize, f64),
) -> Chance {
    let mut booked: Vec<Option<Box<Booked>>> = vec![None; space.len()];
    let mut found = Chance::default();
    let opening = space.opening();
    let mut first = Booked::default();
    first.add(opening.points, opening.critical, 1.0, i32::MAX / 2);
    if let Some(place) = booked.get_mut(0) {
        *place = Some(Box::new(first));
    }
    let mut weights = Vec::new();
    for state in order.iter().map(|state| *state as usize) {
        let Some(here) = booked.get_mut(state).and_then(Option::take) else { continue };
        visit(state, here.all());
        weights.clear();
        strategy.weigh(space, state, &mut weights);
        let total: f64 = weights.iter().sum();
        let even = 1.0 / weights.len() as f64;
        for (step, weight) in space.steps(state).zip(&weights) {
            let share = if total > 0.0 { weight / total } else { even };
            if share > 0.0 {
                carry(&mut found, &mut booked, outlook, tariff, &here, &step, share);
            }
        }
    }
    found
}

fn carry(
    found: &mut Chance, booked: &mut [Option<Box<Booked>>], outlook: &Outlook, tariff: &Tariff, here: &Booked,
    step: &Step<'_>, share: f64,
) {
    let after = |total: i32, broken: bool| (total + step.points(), broken || step.marks.critical);
    let Some(to) = step.to else {
        for (total, broken, mass) in here.each() {
            let (total, broken) = after(total, broken);
            found.expected += share * mass * f64::from(tariff.score(total, broken).0);
            if tariff.passes(total, broken) {
                found.passes += share * mass;
            }
        }
        return;
    };
    let to_go = outlook.from(to);
    let best = [to_go.clean, to_go.broken].into_iter().flatten().map(|span| span.most).max().unwrap_or(0);
    let Some(place) = booked.get_mut(to) else { return };
    let there = place.get_or_insert_default();
    there.lost += share * here.lost;
    for (total, broken, mass) in here.each() {
        let (total, broken) = after(total, broken);
        there.add(total, broken, share * mass, best);
    }
}
