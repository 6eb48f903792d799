//! What comes of a learner who follows a strategy: probabilities carried forward through a space, exact but for the
//! rounding of binary fractions.

use crate::assessment::Tariff;
use crate::assurance::explore::space::{Space, Step};
use crate::assurance::totals::outlook::{Outlook, ToGo};

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
    /// What it goes by besides the state; it begins with the default.
    type Memory: Clone + Default + PartialEq;

    /// Writes a weight for each step.
    fn weigh(&self, space: &Space, state: usize, memory: &Self::Memory, weights: &mut Vec<f64>);

    /// What it goes by after a step from a state to another.
    fn remember(&self, space: &Space, state: usize, memory: &Self::Memory, step: &Step<'_>, to: usize) -> Self::Memory {
        let _ = (space, state, memory, step, to);
        Self::Memory::default()
    }
}

/// Picks any of the moves, silence included where there is patience, each as probably as another.
#[derive(Clone, Copy, Debug)]
pub struct AtRandom;

impl Strategy for AtRandom {
    type Memory = ();

    fn weigh(&self, space: &Space, state: usize, (): &(), weights: &mut Vec<f64>) {
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

/// What is booked at a state, for each memory it is come to with.
struct Held<M> {
    memory: M,
    booked: Booked,
    other: Option<Box<Self>>,
}

type Bookings<M> = Option<Box<Held<M>>>;

/// What is booked there with a memory; nothing yet where it is new.
fn booked_with<M: PartialEq>(mut place: &mut Bookings<M>, memory: M) -> &mut Booked {
    while place.as_ref().is_some_and(|held| held.memory != memory) {
        let Some(held) = place else { break };
        place = &mut held.other;
    }
    &mut place.get_or_insert_with(|| Box::new(Held { memory, booked: Booked::default(), other: None })).booked
}

/// Carries a strategy's probabilities through a space; `order` has every state before those it leads to. `visit` hears
/// of each state it comes to how often it does so on average: in a space without circles, how probably.
pub fn chance<S: Strategy>(
    space: &Space, order: &[u32], outlook: &Outlook, tariff: &Tariff, strategy: &S, mut visit: impl FnMut(usize, f64),
) -> Chance {
    let mut places: Vec<Bookings<S::Memory>> = std::iter::repeat_with(|| None).take(space.len()).collect();
    let mut found = Chance::default();
    let opening = space.opening();
    if let Some(place) = places.first_mut() {
        booked_with(place, S::Memory::default()).add(opening.points, opening.critical, 1.0, i32::MAX / 2);
    }
    let mut weights = Vec::new();
    for state in order.iter().map(|state| *state as usize) {
        let mut next = places.get_mut(state).and_then(Option::take);
        let mut mass = 0.0;
        while let Some(held) = next {
            let Held { memory, booked, other } = *held;
            mass += booked.all();
            weights.clear();
            strategy.weigh(space, state, &memory, &mut weights);
            let total: f64 = weights.iter().sum();
            let even = 1.0 / weights.len() as f64;
            for (step, weight) in space.steps(state).zip(&weights) {
                let share = if total > 0.0 { weight / total } else { even };
                if share <= 0.0 {
                    continue;
                }
                match step.to {
                    None => found.end(&booked, tariff, &step, share),
                    Some(to) => {
                        let memory = strategy.remember(space, state, &memory, &step, to);
                        let Some(place) = places.get_mut(to) else { continue };
                        booked_with(place, memory).carry(&booked, &step, share, outlook.from(to));
                    }
                }
            }
            next = other;
        }
        if mass > 0.0 {
            visit(state, mass);
        }
    }
    found
}

impl Chance {
    /// Takes in the plays that end with a step.
    fn end(&mut self, booked: &Booked, tariff: &Tariff, step: &Step<'_>, share: f64) {
        for (total, broken, mass) in booked.each() {
            let (total, broken) = (total + step.points(), broken || step.marks.critical);
            self.expected += share * mass * f64::from(tariff.score(total, broken).0);
            if tariff.passes(total, broken) {
                self.passes += share * mass;
            }
        }
    }
}

impl Booked {
    /// Takes in a share of what was booked before a step.
    fn carry(&mut self, before: &Self, step: &Step<'_>, share: f64, to_go: ToGo) {
        let best = [to_go.clean, to_go.broken].into_iter().flatten().map(|span| span.most).max().unwrap_or(0);
        self.lost += share * before.lost;
        for (total, broken, mass) in before.each() {
            self.add(total + step.points(), broken || step.marks.critical, share * mass, best);
        }
    }
}
