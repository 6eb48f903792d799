//! Things stored once each and found again by what they hold.
//!
//! A table's places stand in a hash table with 32 bits of the hash beside each, so that it grows without looking at the
//! things again: among millions each look costs a trip to memory.

use crate::terms::{Full, Ix, Ragged, Rows};
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use rustc_hash::FxBuildHasher;
use std::hash::{BuildHasher as _, Hash};

/// Where the rows of a table stand, by the hash of what they hold.
struct Places<I>(HashTable<(u32, I)>);

/// A hash cut down to what is kept of it.
const fn short(hash: u64) -> u32 {
    (hash ^ hash >> 32) as u32
}

/// Spread out again: hash tables look at the lowest and at the highest bits.
const fn wide(short: u32) -> u64 {
    (short as u64) << 32 | short as u64
}

impl<I: Ix> Places<I> {
    const NONE: Self = Self(HashTable::new());

    fn find(&self, hash: u64, is_it: impl Fn(I) -> bool) -> Option<I> {
        let short = short(hash);
        self.0.find(wide(short), |(known, ix)| *known == short && is_it(*ix)).map(|(_, ix)| *ix)
    }

    /// What `is_it` recognises, or the room for it; a place goes in with its [`short`] hash.
    fn entry(&mut self, hash: u64, is_it: impl Fn(I) -> bool) -> Entry<'_, (u32, I)> {
        let short = short(hash);
        self.0.entry(wide(short), |(known, ix)| *known == short && is_it(*ix), |(known, _)| wide(*known))
    }

    fn bytes(&self) -> usize {
        self.0.allocation_size()
    }
}

/// Distinct things, each with an index.
pub(crate) struct Interner<I, T> {
    rows: Rows<I, T>,
    places: Places<I>,
}

impl<I: Ix, T: Eq + Hash> Interner<I, T> {
    pub(crate) const fn new() -> Self {
        Self { rows: Rows::new(), places: Places::NONE }
    }

    /// The index of a thing, and whether it is new.
    pub(crate) fn keep(&mut self, thing: T) -> Result<(I, bool), Full> {
        let Self { rows, places } = self;
        let hash = FxBuildHasher.hash_one(&thing);
        match places.entry(hash, |ix| *rows.at(ix) == thing) {
            Entry::Occupied(known) => Ok((known.get().1, false)),
            Entry::Vacant(free) => {
                let ix = rows.push(thing)?;
                free.insert((short(hash), ix));
                Ok((ix, true))
            }
        }
    }

    /// The index of a thing that is there.
    pub(crate) fn find(&self, thing: &T) -> Option<I> {
        self.places.find(FxBuildHasher.hash_one(thing), |ix| *self.rows.at(ix) == *thing)
    }

    pub(crate) const fn rows(&self) -> &Rows<I, T> {
        &self.rows
    }

    /// Bytes it takes, without what its things point at.
    pub(crate) fn bytes(&self) -> usize {
        self.rows.len() * size_of::<T>() + self.places.bytes()
    }
}

/// Distinct texts of bytes, each with an index, one behind the other.
pub(crate) struct Packed<I> {
    rows: Ragged<I, u8>,
    places: Places<I>,
}

impl<I: Ix> Packed<I> {
    pub(crate) fn new() -> Self {
        Self { rows: Ragged::default(), places: Places::NONE }
    }

    /// The index of some bytes.
    pub(crate) fn keep(&mut self, bytes: &[u8]) -> Result<I, Full> {
        let Self { rows, places } = self;
        let hash = FxBuildHasher.hash_one(bytes);
        match places.entry(hash, |ix| *rows.at(ix) == *bytes) {
            Entry::Occupied(known) => Ok(known.get().1),
            Entry::Vacant(free) => {
                let ix = rows.push(bytes)?;
                free.insert((short(hash), ix));
                Ok(ix)
            }
        }
    }

    /// The index of bytes that are there.
    pub(crate) fn find(&self, bytes: &[u8]) -> Option<I> {
        self.places.find(FxBuildHasher.hash_one(bytes), |ix| *self.rows.at(ix) == *bytes)
    }

    pub(crate) fn get(&self, ix: I) -> &[u8] {
        self.rows.at(ix)
    }

    /// Bytes it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.rows.bytes() + self.places.bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::{EndingIx, EventIx};

    #[test]
    fn what_is_kept_twice_has_one_index_and_what_differs_another() {
        let mut store = Interner::<EventIx, u64>::new();
        let mut packed = Packed::<EventIx>::new();
        // more than the 32 bits of the hash that are kept could keep apart by themselves at odds worth a test
        for round in [true, false] {
            for at in 0..200_000_u32 {
                let thing = u64::from(at).wrapping_mul(0x1_0000_0001);
                assert_eq!(store.keep(thing), Ok((EventIx(at), round)));
                assert_eq!(packed.keep(&thing.to_le_bytes()), Ok(EventIx(at)));
            }
        }
        assert_eq!((store.rows().len(), store.find(&1)), (200_000, None));
        assert_eq!(packed.find(&0x2_0000_0002_u64.to_le_bytes()), Some(EventIx(2)));
        assert_eq!(packed.get(EventIx(2)), 0x2_0000_0002_u64.to_le_bytes());
    }

    #[test]
    fn a_thing_that_no_index_can_name_is_refused() {
        let mut store = Interner::<EndingIx, u32>::new();
        (0..256).for_each(|one| assert!(store.keep(one).is_ok()));
        assert!(store.keep(256).is_err() && store.keep(255).is_ok());
    }
}
