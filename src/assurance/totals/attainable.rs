//! Which totals, of those that matter to passing, can still be had from each state: to find the worst play that passes.

use crate::assurance::explore::space::Space;
use crate::encounter::Command;

/// By state, the totals still to come without a critical breach, as bits from `lowest` on. Lower ones are left out.
pub(crate) struct Totals {
    lowest: i32,
    bits: Vec<u128>,
}

const WIDTH: i32 = 128;

impl Totals {
    /// All totals a play can still need that passes with `needed` of `available` points; none where they are too many
    /// to tell apart.
    pub(crate) fn new(space: &Space, order: &[u32], needed: i32, available: i32) -> Option<Self> {
        // who has everything already needs this much; more than everything nobody gets
        let lowest = needed - available;
        if available - lowest >= WIDTH {
            return None;
        }
        let mut totals = Self { lowest, bits: vec![0; space.len()] };
        for state in order.iter().rev().map(|state| *state as usize) {
            let steps = space.steps(state).filter(|step| !step.marks.critical);
            let bits = steps.fold(0, |bits, step| bits | totals.shifted(totals.of(step.to), step.points()));
            if let Some(place) = totals.bits.get_mut(state) {
                *place = bits;
            }
        }
        Some(totals)
    }

    /// The lowest total from `from` on that a play can still have.
    pub(crate) fn lowest_from(&self, state: usize, from: i32) -> Option<i32> {
        let below = (from - self.lowest).clamp(0, WIDTH);
        let bits = self.of(Some(state)).checked_shr(below.cast_unsigned()).unwrap_or(0);
        (bits != 0).then(|| self.lowest + below + bits.trailing_zeros().cast_signed())
    }

    /// A play from a state on that has exactly this total.
    pub(crate) fn play(&self, space: &Space, mut state: usize, mut total: i32) -> Option<Vec<Command>> {
        let mut play = Vec::new();
        loop {
            let has = |to: Option<usize>, total: i32| {
                let place = total - self.lowest;
                (0..WIDTH).contains(&place) && self.of(to) >> place & 1 == 1
            };
            let mut steps = space.steps(state).filter(|step| !step.marks.critical);
            let step = steps.find(|step| has(step.to, total - step.points()))?;
            play.push(step.talk.command);
            total -= step.points();
            match step.to {
                None => return Some(play),
                Some(to) => state = to,
            }
        }
    }

    fn of(&self, state: Option<usize>) -> u128 {
        match state {
            None => self.shifted(1, -self.lowest),
            Some(state) => self.bits.get(state).copied().unwrap_or(0),
        }
    }

    fn shifted(&self, bits: u128, by: i32) -> u128 {
        let distance = by.unsigned_abs();
        if by >= 0 { bits.checked_shl(distance) } else { bits.checked_shr(distance) }.unwrap_or(0)
    }
}
