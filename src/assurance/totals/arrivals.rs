//! The books of a search in layers: at each state, the totals that can do more than any that was there before.

use crate::assurance::unproved::Impossible;
use crate::terms::{Rows, index};
use std::ops::Range;

index! {
    /// An arrival.
    pub(crate) ArrivalIx(u32);
}

/// A state that is come to with a total, and how.
#[derive(Clone, Copy)]
struct Arrival<I, T> {
    state: I,
    total: T,
    /// From which arrival, by which step; none at the first.
    from: Option<(ArrivalIx, u16)>,
    /// Another arrival at this state, found before.
    before: Option<ArrivalIx>,
}

/// Arrivals in the order found, which is the order of how far they are.
///
/// Those at one state are a chain through the table, the newest first: most states have one or two, and a list of its own
/// for each state would cost an allocation for every state that a search comes to.
pub(crate) struct Arrivals<I, T> {
    all: Rows<ArrivalIx, Arrival<I, T>>,
    newest: Rows<I, Option<ArrivalIx>>,
    /// Where the layer begins that is being filled.
    layer: ArrivalIx,
}

impl<I: crate::terms::Ix, T: Copy> Arrivals<I, T> {
    /// Begins at `first` of the states that `none` has rows for.
    pub(crate) fn new(none: Rows<I, Option<ArrivalIx>>, first: I, total: T) -> Result<Self, Impossible> {
        let mut newest = none;
        let mut all = Rows::new();
        *newest.at_mut(first) = Some(all.push(Arrival { state: first, total, from: None, before: None })?);
        Ok(Self { all, newest, layer: ArrivalIx(0) })
    }

    /// The arrivals found last; what is found from now on is a layer of its own.
    pub(crate) fn next_layer(&mut self) -> Result<Range<u32>, Impossible> {
        let next =
            u32::try_from(self.all.len()).map_err(|_| Impossible::Contradiction("more arrivals than indices"))?;
        let from = std::mem::replace(&mut self.layer, ArrivalIx(next));
        Ok(from.0..next)
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// The state and the total of an arrival.
    pub(crate) fn get(&self, at: ArrivalIx) -> (I, T) {
        let Arrival { state, total, .. } = *self.all.at(at);
        (state, total)
    }

    /// A state is come to with a total, from an arrival by one of its steps. Nothing happens where a total `covers` it
    /// that has been there already: one that can do all that it can.
    pub(crate) fn add(
        &mut self, state: I, total: T, (from, by): (ArrivalIx, usize), covers: impl Fn(T, T) -> bool,
    ) -> Result<(), Impossible> {
        let by = u16::try_from(by).map_err(|_| Impossible::Contradiction("more steps than 65,536 at a state"))?;
        let from = Some((from, by));
        let mut at = *self.newest.at(state);
        while let Some(known) = at {
            let arrival = self.all.at_mut(known);
            if covers(arrival.total, total) {
                return Ok(());
            }
            if known >= self.layer && covers(total, arrival.total) {
                (arrival.total, arrival.from) = (total, from);
                return Ok(());
            }
            at = arrival.before;
        }
        let before = *self.newest.at(state);
        *self.newest.at_mut(state) = Some(self.all.push(Arrival { state, total, from, before })?);
        Ok(())
    }

    /// What led to an arrival, step by step: the state where each was taken and its place among that state's steps.
    pub(crate) fn way(&self, last: ArrivalIx) -> Vec<(I, usize)> {
        let (mut way, mut at) = (Vec::new(), last);
        while let Some((from, by)) = self.all.at(at).from {
            way.push((self.all.at(from).state, usize::from(by)));
            at = from;
        }
        way.reverse();
        way
    }
}
