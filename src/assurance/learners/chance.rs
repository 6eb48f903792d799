//! What comes of a learner who follows a strategy: probabilities carried forward through a space, exact but for the
//! rounding of binary fractions.

use crate::assessment::Tariff;
use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::assurance::totals::outlook::{Outlook, ToGo};
use crate::assurance::unproved::Impossible;
use crate::terms::Rows;

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
    ///
    /// # Errors
    /// Where the strategy contradicts the space.
    fn weigh(
        &self, space: &Space, state: StateIx, memory: &Self::Memory, weights: &mut Vec<f64>,
    ) -> Result<(), Impossible>;

    /// What it goes by after a step from a state to another.
    ///
    /// # Errors
    /// As [`Strategy::weigh`].
    fn remember(
        &self, space: &Space, state: StateIx, memory: &Self::Memory, step: &Step<'_>, to: StateIx,
    ) -> Result<Self::Memory, Impossible> {
        let _ = (space, state, memory, step, to);
        Ok(Self::Memory::default())
    }
}

/// Mass by total, from the lowest total on.
#[derive(Clone, Debug, Default)]
struct Masses {
    lowest: i32,
    of: Vec<f64>,
}

impl Masses {
    fn add(&mut self, total: i32, mass: f64) {
        if self.of.is_empty() {
            self.lowest = total;
        }
        if total < self.lowest {
            let more = self.lowest.abs_diff(total) as usize;
            self.of.splice(0..0, std::iter::repeat_n(0.0, more));
            self.lowest = total;
        }
        let at = total.abs_diff(self.lowest) as usize;
        match self.of.get_mut(at) {
            Some(place) => *place += mass,
            None => {
                self.of.resize(at, 0.0);
                self.of.push(mass);
            }
        }
    }

    fn each(&self) -> impl Iterator<Item = (i32, f64)> + '_ {
        (self.lowest..).zip(self.of.iter().copied()).filter(|(_, mass)| *mass > 0.0)
    }
}

/// How probably a state is reached with which points booked. Totals that no play can lift above the zero any more are let go.
#[derive(Clone, Debug, Default)]
struct Booked {
    clean: Masses,
    /// A critical clause is broken.
    broken: Masses,
}

impl Booked {
    /// Adds mass; totals from which `best` more can't lead above `zero` are let go.
    fn add(&mut self, total: i32, broken: bool, mass: f64, best: i32, zero: i64) {
        if 1_000 * i64::from(total.saturating_add(best)) <= zero {
            // will score nothing, whatever comes
        } else if broken {
            self.broken.add(total, mass);
        } else {
            self.clean.add(total, mass);
        }
    }

    fn each(&self) -> impl Iterator<Item = (i32, bool, f64)> + '_ {
        let clean = self.clean.each().map(|(total, mass)| (total, false, mass));
        clean.chain(self.broken.each().map(|(total, mass)| (total, true, mass)))
    }
}

/// What is booked at a state, for each memory it is come to with.
type Bookings<M> = Vec<(M, Booked)>;

/// Books there with a memory.
fn book<M: PartialEq>(bookings: &mut Bookings<M>, memory: M, add: impl FnOnce(&mut Booked)) {
    for (known, booked) in bookings.iter_mut() {
        if *known == memory {
            add(booked);
            return;
        }
    }
    let mut booked = Booked::default();
    add(&mut booked);
    if bookings.is_empty() {
        // most states are come to with one memory: a fourth of the room that a vector takes first
        bookings.reserve_exact(1);
    }
    bookings.push((memory, booked));
}

/// Carries a strategy's probabilities through a space; `order` has every state before those it leads to.
///
/// # Errors
/// Where the strategy contradicts the space.
pub fn chance<S: Strategy>(
    space: &Space, order: &[StateIx], outlook: &Outlook, tariff: &Tariff, strategy: &S,
) -> Result<Chance, Impossible> {
    let mut bookings: Rows<StateIx, Bookings<S::Memory>> = space.rows(Vec::new());
    let mut found = Chance::default();
    let opening = space.opening();
    book(bookings.at_mut(StateIx::FIRST), S::Memory::default(), |booked| {
        booked.add(opening.points, opening.critical, 1.0, i32::MAX / 2, tariff.gauge.zero);
    });
    let mut weights = Vec::new();
    for state in order.iter().copied() {
        for (memory, booked) in std::mem::take(bookings.at_mut(state)) {
            weights.clear();
            strategy.weigh(space, state, &memory, &mut weights)?;
            let steps = space.steps(state);
            if weights.len() != steps.len() {
                return Err(Impossible::Contradiction("a strategy that weighs other steps than there are"));
            }
            let total: f64 = weights.iter().sum();
            let even = 1.0 / weights.len() as f64;
            for (step, weight) in steps.zip(&weights) {
                let share = if total > 0.0 { weight / total } else { even };
                if share <= 0.0 {
                    continue;
                }
                match step.to {
                    None => found.end(&booked, tariff, &step, share),
                    Some(to) => {
                        let memory = strategy.remember(space, state, &memory, &step, to)?;
                        book(bookings.at_mut(to), memory, |there| {
                            there.carry(&booked, &step, share, outlook.from(to), tariff.gauge.zero)
                        });
                    }
                }
            }
        }
    }
    Ok(found)
}

impl Chance {
    /// Takes in the plays that end with a step.
    fn end(&mut self, booked: &Booked, tariff: &Tariff, step: &Step<'_>, share: f64) {
        for (total, broken, mass) in booked.each() {
            let (total, broken) = (total + step.points(), broken || step.marks.critical);
            self.expected += share * mass * f64::from(tariff.score(total, broken).map_or(0, |score| score.0));
            if tariff.passes(total, broken) {
                self.passes += share * mass;
            }
        }
    }
}

impl Booked {
    /// Takes in a share of what was booked before a step.
    fn carry(&mut self, before: &Self, step: &Step<'_>, share: f64, to_go: ToGo, zero: i64) {
        // from where no play ends nothing is scored
        let best = [to_go.clean, to_go.broken].into_iter().flatten().map(|span| span.most).max().unwrap_or(0);
        for (total, broken, mass) in before.each() {
            self.add(total + step.points(), broken || step.marks.critical, share * mass, best, zero);
        }
    }
}
