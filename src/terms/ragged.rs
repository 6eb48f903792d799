//! Rows of several things each, one row behind the other in one vector: a pointer and an allocation less a row.
//!
//! INVARIANT: the rows end where the next begin, and the last where the things do. A row outside ends the program, as
//! with [`Rows`](super::Rows).

use super::{Full, Ix};
use std::any::type_name;
use std::marker::PhantomData;

/// Rows of several things each, looked up by `I`.
#[derive(Clone, Debug)]
pub struct Ragged<I, T> {
    things: Vec<T>,
    /// Where each row ends.
    ends: Vec<u32>,
    index: PhantomData<fn(I)>,
}

impl<I, T> Default for Ragged<I, T> {
    fn default() -> Self {
        Self { things: Vec::new(), ends: Vec::new(), index: PhantomData }
    }
}

impl<I: Ix, T> Ragged<I, T> {
    /// Adds a thing to the row that [`Ragged::close`] will end.
    pub fn add(&mut self, thing: T) {
        self.things.push(thing);
    }

    /// Ends a row: all that was added since the last one.
    ///
    /// # Errors
    /// When the index can name no more rows, or there are more things than 2³² − 1.
    pub fn close(&mut self) -> Result<I, Full> {
        let full = |rows: usize| Full { rows: rows.saturating_add(1), index: type_name::<I>() };
        let ix = I::of(self.ends.len()).ok_or_else(|| full(self.ends.len()))?;
        self.ends.push(u32::try_from(self.things.len()).map_err(|_| full(self.things.len()))?);
        Ok(ix)
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// How many things there are in all rows.
    #[must_use]
    pub fn things(&self) -> usize {
        self.things.len()
    }

    /// Bytes that are taken.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.things.capacity() * size_of::<T>() + self.ends.capacity() * size_of::<u32>()
    }
}

impl<I: Ix, T: Clone> Ragged<I, T> {
    /// Adds a whole row.
    ///
    /// # Errors
    /// As [`Ragged::close`].
    pub fn push(&mut self, row: &[T]) -> Result<I, Full> {
        self.things.extend_from_slice(row);
        self.close()
    }
}

impl<I: Ix, T> Ragged<I, T> {
    /// The things of a row.
    ///
    /// # Panics
    /// When the index names no row: it was made for another table.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "as in `Rows`: an index of ours that is wrong ends the program")]
    #[track_caller]
    pub fn at(&self, ix: I) -> &[T] {
        let at = ix.at();
        let to = self.ends[at] as usize;
        let from = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.things[from..to]
    }
}

#[cfg(test)]
mod tests {
    use super::super::NodeIx;
    use super::*;

    #[test]
    fn rows_come_back_as_they_were_put_in() {
        let mut table = Ragged::<NodeIx, u8>::default();
        table.add(7);
        assert!(table.is_empty(), "not ended yet");
        assert_eq!(table.close(), Ok(NodeIx(0)));
        assert_eq!((table.push(&[]), table.push(&[1, 2])), (Ok(NodeIx(1)), Ok(NodeIx(2))));
        assert_eq!([table.at(NodeIx(0)), table.at(NodeIx(1)), table.at(NodeIx(2))], [&[7][..], &[], &[1, 2]]);
        assert_eq!((table.len(), table.things()), (3, 3));
        let outside = std::panic::catch_unwind(|| table.at(NodeIx(3)).len());
        assert!(outside.is_err(), "never an empty row instead");
    }

    #[test]
    fn a_row_that_no_index_can_name_is_refused() {
        let mut table = Ragged::<crate::terms::EndingIx, u8>::default();
        (0..256).for_each(|_| assert!(table.close().is_ok()));
        assert!(table.close().is_err());
        assert_eq!(table.len(), 256);
    }
}
