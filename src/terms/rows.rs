//! Rowss looked up by the index type made for them: the one place that decides what a place outside a table means.
//!
//! INVARIANT: a table has no more rows than its index can name, so every place in it has an index. A place outside is
//! never answered with a neighbour or with nothing: [`Rows::get`] says none, [`Rows::checked`] is an error, and
//! [`Rows::at`] ends the program, for an index into another table is a fault of ours and not of any input.

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

/// A small number that names a row.
pub trait Ix: Copy + Eq + fmt::Debug {
    /// The place in its table.
    fn at(self) -> usize;

    /// The index of a place, or none where the index is too narrow for it.
    fn of(at: usize) -> Option<Self>;
}

/// Declares index types: `index! { /// What it names. NodeIx(u16); }`.
macro_rules! index {
    ($($(#[$doc:meta])* $visible:vis $name:ident($repr:ty);)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        $visible struct $name(pub $repr);

        impl $name {
            /// The place in its table.
            #[allow(dead_code, reason = "not every index is asked outside its table")]
            #[must_use]
            $visible const fn at(self) -> usize {
                self.0 as usize
            }
        }

        impl $crate::terms::Ix for $name {
            fn at(self) -> usize {
                Self::at(self)
            }

            fn of(at: usize) -> Option<Self> {
                <$repr>::try_from(at).ok().map(Self)
            }
        }
    )*};
}
pub(crate) use index;

/// A table has as many rows as its index can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{rows} rows are more than the table of {index} can have")]
pub struct Full {
    /// How many there would be.
    pub rows: usize,
    /// The index type's name.
    pub index: &'static str,
}

/// An index that names no row of the table it was used on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("row {at} was looked for in a table of {rows} ({of})")]
pub struct Outside {
    /// The place looked for.
    pub at: usize,
    /// How many rows there are.
    pub rows: usize,
    /// The rows' type.
    pub of: &'static str,
}

/// Rows in order, looked up by `I`.
#[derive(PartialEq, Eq, Hash)]
pub struct Rows<I, T> {
    rows: Vec<T>,
    index: PhantomData<fn(I)>,
}

impl<I: Ix, T> Rows<I, T> {
    /// A table without rows.
    #[must_use]
    pub const fn new() -> Self {
        Self { rows: Vec::new(), index: PhantomData }
    }

    /// Takes rows as they stand.
    ///
    /// # Errors
    /// When there are more than the index can name.
    pub fn of(rows: Vec<T>) -> Result<Self, Full> {
        match rows.len().checked_sub(1) {
            Some(last) if I::of(last).is_none() => Err(Full { rows: rows.len(), index: type_name::<I>() }),
            _ => Ok(Self { rows, index: PhantomData }),
        }
    }

    /// Removes every row, and keeps the room.
    pub fn clear(&mut self) {
        self.rows.clear();
    }

    /// Adds a row and says its index.
    ///
    /// # Errors
    /// When the index can name no more.
    pub fn push(&mut self, row: T) -> Result<I, Full> {
        let at = self.rows.len();
        let ix = I::of(at).ok_or(Full { rows: at.saturating_add(1), index: type_name::<I>() })?;
        self.rows.push(row);
        Ok(ix)
    }

    /// The index of the row that is added next.
    ///
    /// # Panics
    /// When the index can name no more.
    #[must_use]
    pub fn next_ix(&self) -> I {
        index_of(self.rows.len())
    }

    /// Adds a row and says its index.
    ///
    /// # Panics
    /// When the index can name no more. Rows that come from an input go through [`Rows::push`].
    pub fn add(&mut self, row: T) -> I {
        let ix = self.next_ix();
        self.rows.push(row);
        ix
    }

    /// A table of the same shape with a row made from each row of this one.
    #[must_use]
    pub fn map<U>(&self, mut row: impl FnMut(I, &T) -> U) -> Rows<I, U> {
        Rows { rows: self.iter().map(|(ix, one)| row(ix, one)).collect(), index: PhantomData }
    }

    /// A table of the same shape with the same row everywhere.
    #[must_use]
    pub fn filled<U: Clone>(&self, with: U) -> Rows<I, U> {
        Rows { rows: vec![with; self.rows.len()], index: PhantomData }
    }

    /// The row of an index of this table.
    ///
    /// # Panics
    /// When the index names no row: it was made for another table.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the one place where an index of ours that is wrong ends the program")]
    #[track_caller]
    pub fn at(&self, ix: I) -> &T {
        &self.rows[ix.at()]
    }

    /// The row of an index of this table, to change.
    ///
    /// # Panics
    /// When the index names no row: it was made for another table.
    #[expect(clippy::indexing_slicing, reason = "as for looking")]
    #[track_caller]
    pub fn at_mut(&mut self, ix: I) -> &mut T {
        &mut self.rows[ix.at()]
    }

    /// The row of an index, if it has one.
    #[must_use]
    pub fn get(&self, ix: I) -> Option<&T> {
        self.rows.get(ix.at())
    }

    /// The row of an index, to change, if it has one.
    pub fn get_mut(&mut self, ix: I) -> Option<&mut T> {
        self.rows.get_mut(ix.at())
    }

    /// The row of an index.
    ///
    /// # Errors
    /// When it has none.
    pub fn checked(&self, ix: I) -> Result<&T, Outside> {
        self.rows.get(ix.at()).ok_or_else(|| self.outside(ix))
    }

    /// The row of an index, to change.
    ///
    /// # Errors
    /// When it has none.
    pub fn checked_mut(&mut self, ix: I) -> Result<&mut T, Outside> {
        let outside = self.outside(ix);
        self.rows.get_mut(ix.at()).ok_or(outside)
    }

    fn outside(&self, ix: I) -> Outside {
        Outside { at: ix.at(), rows: self.rows.len(), of: type_name::<T>() }
    }

    /// The indices in order.
    pub fn indices(&self) -> impl DoubleEndedIterator<Item = I> + ExactSizeIterator + use<I, T> {
        self.indices_of(0..self.rows.len())
    }

    /// The indices of some places in order; of places beyond the last row, none.
    pub fn indices_of(
        &self, places: Range<usize>,
    ) -> impl DoubleEndedIterator<Item = I> + ExactSizeIterator + use<I, T> {
        (places.start..places.end.min(self.rows.len())).map(index_of)
    }

    /// Each row with its index, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator {
        self.indices().zip(&self.rows)
    }

    /// Each row with its index, in order, to change.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (I, &mut T)> + ExactSizeIterator {
        self.indices().zip(&mut self.rows)
    }

    /// The rows in order.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.rows
    }

    /// The rows in order, without their indices.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.rows
    }

    /// The rows in order, to change.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.rows
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// The part of a slice between two places of ours.
///
/// # Panics
/// When it has no such part.
#[expect(clippy::indexing_slicing, reason = "as for a row: places of ours that are wrong end the program")]
#[track_caller]
pub(crate) fn part<T>(of: &[T], places: Range<usize>) -> &[T] {
    &of[places]
}

/// The row of an index of ours in a slice that it was made for.
///
/// # Panics
/// When the index names no row of it.
#[expect(clippy::indexing_slicing, reason = "as for a part")]
#[track_caller]
pub(crate) fn row<I: Ix, T>(of: &[T], ix: I) -> &T {
    &of[ix.at()]
}

/// The rest of a slice from a place of ours on, to change.
///
/// # Panics
/// When it ends before.
#[expect(clippy::indexing_slicing, reason = "as for a part")]
#[track_caller]
pub(crate) fn part_mut<T>(of: &mut [T], from: usize) -> &mut [T] {
    &mut of[from..]
}

/// The index of a place that has one, as every place in a table does.
#[expect(clippy::panic, reason = "an index type too narrow for what it is made for is a fault of ours")]
pub(super) fn index_of<I: Ix>(at: usize) -> I {
    match I::of(at) {
        Some(ix) => ix,
        None => panic!("no {} names the place {at}", type_name::<I>()),
    }
}

impl<I: Ix, T> Default for Rows<I, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I, T: Clone> Clone for Rows<I, T> {
    fn clone(&self) -> Self {
        Self { rows: self.rows.clone(), index: PhantomData }
    }

    fn clone_from(&mut self, source: &Self) {
        self.rows.clone_from(&source.rows);
    }
}

impl<I, T: fmt::Debug> fmt::Debug for Rows<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rows.fmt(f)
    }
}

impl<I: Ix, T> FromIterator<T> for Rows<I, T> {
    /// # Panics
    /// When there are more than the index can name. Rows that come from an input go through [`Rows::of`].
    #[expect(clippy::panic, reason = "whoever makes rows of his own knows how many there can be")]
    fn from_iter<U: IntoIterator<Item = T>>(rows: U) -> Self {
        match Self::of(rows.into_iter().collect()) {
            Ok(rows) => rows,
            Err(full) => panic!("{full}"),
        }
    }
}

impl<'t, I, T> IntoIterator for &'t Rows<I, T> {
    type IntoIter = std::slice::Iter<'t, T>;
    type Item = &'t T;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    index! {
        /// A row of a table of at most 256.
        pub(super) SmallIx(u8);
    }

    fn full() -> Rows<SmallIx, usize> {
        Rows::of((0..256).collect()).expect("256 places have an index")
    }

    #[test]
    fn a_table_is_no_longer_than_its_index_can_name() {
        let mut table = full();
        assert_eq!(table.indices().next_back(), Some(SmallIx(255)));
        let refused = table.push(256).expect_err("no index is left");
        assert_eq!(refused.rows, 257);
        assert_eq!(Rows::<SmallIx, _>::of(vec![(); 257]).expect_err("one too many").rows, 257);
        assert_eq!(table.len(), 256, "a refused row is not half there");
    }

    #[test]
    fn a_place_outside_is_neither_a_neighbour_nor_nothing() {
        let mut table: Rows<SmallIx, char> = Rows::of(vec!['a', 'b']).expect("short");
        assert_eq!((*table.at(SmallIx(1)), table.get(SmallIx(2))), ('b', None));
        let outside = table.checked(SmallIx(2)).expect_err("outside");
        assert_eq!(outside.to_string(), "row 2 was looked for in a table of 2 (char)");
        assert!(table.checked_mut(SmallIx(2)).is_err() && table.checked_mut(SmallIx(0)).is_ok());
        let asked = std::panic::catch_unwind(|| *table.at(SmallIx(2)));
        assert!(asked.is_err(), "an index of ours that is wrong ends the program");
    }

    #[test]
    fn tables_of_one_shape_share_their_indices() {
        let table = full();
        let halves = table.map(|ix, row| (ix.at() == *row, row / 2));
        assert!(table.iter().all(|(ix, row)| *halves.at(ix) == (true, row / 2)));
        assert_eq!(table.filled('x').len(), table.len());
    }
}
