//! Which totals, of those that matter to passing, can still be had from each state: to find the worst play that passes.

use crate::assurance::explore::space::{Space, StateIx};
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::terms::Rows;

/// By state, the totals still to come without a critical breach, as bits from `lowest` on. Lower ones are left out.
pub(crate) struct Totals {
    lowest: i32,
    /// 16 bytes a state; a list of the same totals would have a header of 24 alone.
    bits: Rows<StateIx, u128>,
}

const WIDTH: i32 = 128;

impl Totals {
    /// All totals a play can still need that passes with `needed` of `available` points; none where they are too many
    /// to tell apart.
    pub(crate) fn new(space: &Space, order: &[StateIx], needed: i32, available: i32) -> Option<Self> {
        // who has everything already needs this much; more than everything nobody gets
        let lowest = needed - available;
        if available - lowest >= WIDTH {
            return None;
        }
        let mut totals = Self { lowest, bits: space.rows(0) };
        for state in order.iter().rev() {
            let steps = space.steps(*state).filter(|step| !step.marks.critical);
            *totals.bits.at_mut(*state) = steps.fold(0, |bits, step| bits | shifted(totals.of(step.to), step.points()));
        }
        Some(totals)
    }

    /// The lowest total from `from` on that a play can still have.
    pub(crate) fn lowest_from(&self, state: StateIx, from: i32) -> Option<i32> {
        let below = (from - self.lowest).clamp(0, WIDTH);
        // shifted by all their width, nothing is left of them
        let bits = self.of(Some(state)).checked_shr(below.cast_unsigned()).unwrap_or(0);
        (bits != 0).then(|| self.lowest + below + bits.trailing_zeros().cast_signed())
    }

    /// A play from a state on that has exactly this total, which it can have.
    pub(crate) fn play(&self, space: &Space, mut state: StateIx, mut total: i32) -> Result<Vec<Command>, Impossible> {
        let mut play = Vec::new();
        loop {
            let has = |to: Option<StateIx>, total: i32| {
                let place = total - self.lowest;
                (0..WIDTH).contains(&place) && self.of(to) >> place & 1 == 1
            };
            let mut steps = space.steps(state).filter(|step| !step.marks.critical);
            let step = steps.find(|step| has(step.to, total - step.points()));
            let step = step.ok_or(Impossible::Contradiction("a total that can be had and that no step leads to"))?;
            play.push(step.talk.command);
            total -= step.points();
            match step.to {
                None => return Ok(play),
                Some(to) => state = to,
            }
        }
    }

    fn of(&self, state: Option<StateIx>) -> u128 {
        match state {
            None => shifted(1, -self.lowest),
            Some(state) => *self.bits.at(state),
        }
    }
}

/// Totals moved by some points; those that leave the width are none that matter.
fn shifted(bits: u128, by: i32) -> u128 {
    let distance = by.unsigned_abs();
    if by >= 0 { bits.checked_shl(distance) } else { bits.checked_shr(distance) }.unwrap_or(0)
}
