//! The books of a search in layers: at each state, the totals that can do more than any that was there before.

use crate::encounter::Command;
use std::ops::Range;

/// A state with a total, and how it was come by.
#[derive(Clone, Copy)]
struct Arrival<T> {
    state: u32,
    total: T,
    from: u32,
    by: u16,
    /// Another arrival of this state, found before.
    before: u32,
}

/// Arrivals in the order found, which is the order of how far they are.
pub(crate) struct Arrivals<T> {
    all: Vec<Arrival<T>>,
    /// By state.
    newest: Vec<u32>,
    /// Where the layer begins that is being filled.
    layer: usize,
}

const NONE: u32 = u32::MAX;

impl<T: Copy> Arrivals<T> {
    /// Begins at the first of `states` states.
    pub(crate) fn new(states: usize, total: T) -> Self {
        let mut newest = vec![NONE; states];
        newest.first_mut().into_iter().for_each(|newest| *newest = 0);
        Self { all: vec![Arrival { state: 0, total, from: NONE, by: 0, before: NONE }], newest, layer: 0 }
    }

    /// The arrivals found last; what is found from now on is a layer of its own.
    pub(crate) fn next_layer(&mut self) -> Range<usize> {
        let from = std::mem::replace(&mut self.layer, self.all.len());
        from..self.layer
    }

    pub(crate) const fn len(&self) -> usize {
        self.all.len()
    }

    /// The state and the total of an arrival.
    pub(crate) fn get(&self, at: usize) -> Option<(usize, T)> {
        self.all.get(at).map(|arrival| (arrival.state as usize, arrival.total))
    }

    /// A state is reached with a total, from an arrival by one of its steps. Nothing happens where a total `covers` it that
    /// has been there already: one that can do all that it can.
    pub(crate) fn add(&mut self, state: usize, total: T, (from, by): (usize, usize), covers: impl Fn(T, T) -> bool) {
        let Some(newest) = self.newest.get_mut(state) else { return };
        let [id, from, fresh] = [state, from, self.all.len()].map(|at| u32::try_from(at).unwrap_or(NONE));
        let by = u16::try_from(by).unwrap_or(u16::MAX);
        let mut at = *newest;
        while let Some(arrival) = self.all.get_mut(at as usize) {
            if covers(arrival.total, total) {
                return;
            }
            if at as usize >= self.layer && covers(total, arrival.total) {
                *arrival = Arrival { total, from, by, ..*arrival };
                return;
            }
            at = arrival.before;
        }
        self.all.push(Arrival { state: id, total, from, by, before: *newest });
        *newest = fresh;
    }

    /// The commands that led to an arrival, each told by the state where it was given and its place there.
    pub(crate) fn way(&self, last: usize, command: impl Fn(usize, usize) -> Option<Command>) -> Vec<Command> {
        let (mut way, mut at) = (Vec::new(), last);
        while let Some(arrival) = self.all.get(at) {
            at = arrival.from as usize;
            let from = self.all.get(at);
            way.extend(from.and_then(|from| command(from.state as usize, usize::from(arrival.by))));
        }
        way.reverse();
        way
    }
}
