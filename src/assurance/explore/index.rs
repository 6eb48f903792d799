//! Finds what has been stored before: an open-addressing table of places, for stores that only grow.

use std::hash::{BuildHasher, Hasher};

/// Places of stored things, by the hash of the thing; whoever asks says what equals what.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// A place plus one, or 0: free. A power of two many, at most three quarters taken.
    slots: Vec<u32>,
    /// These are the places below it, for they are given out in order.
    taken: u32,
}

impl Index {
    /// The place of what `is_it` recognises, or `None` after reserving room under this hash for `fresh`, the next place.
    pub(crate) fn find_or_add(
        &mut self, hash: u64, fresh: u32, is_it: impl Fn(u32) -> bool, hash_of: impl Fn(u32) -> u64,
    ) -> Option<u32> {
        if (self.taken as usize + 1) * 4 > self.slots.len() * 3 {
            self.grow(hash_of);
        }
        let mask = self.slots.len() - 1;
        let mut at = spread(hash) & mask;
        loop {
            match self.slots.get_mut(at) {
                Some(slot) if *slot == 0 => {
                    *slot = fresh + 1;
                    self.taken += 1;
                    return None;
                }
                Some(slot) if is_it(*slot - 1) => return Some(*slot - 1),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// The place of what `is_it` recognises.
    pub(crate) fn find(&self, hash: u64, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = spread(hash) & mask;
        loop {
            match *self.slots.get(at)? {
                0 => return None,
                slot if is_it(slot - 1) => return Some(slot - 1),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// Puts every place anew, in order: what is stored is read from front to back, which at millions is much quicker than
    /// in the order of the slots.
    fn grow(&mut self, hash_of: impl Fn(u32) -> u64) {
        let size = (self.slots.len() * 2).max(16);
        self.slots = vec![0; size];
        for place in 0..self.taken {
            let mut at = spread(hash_of(place)) & (size - 1);
            while self.slots.get(at).is_some_and(|slot| *slot != 0) {
                at = (at + 1) & (size - 1);
            }
            if let Some(free) = self.slots.get_mut(at) {
                *free = place + 1;
            }
        }
    }

    /// Bytes it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.slots.len() * size_of::<u32>()
    }
}

/// The hash's best bits, as a place.
fn spread(hash: u64) -> usize {
    usize::try_from(hash >> 32 ^ hash & 0xffff_ffff).unwrap_or(0)
}

/// A quick hash for keys that nobody chooses to do harm: multiply and fold, a word at a time. Not for keys from outside.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Quick(u64);

const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| self.write_u64(u64::from_le_bytes(*word)));
        let last = rest.iter().rev().fold(rest.len() as u64, |word, byte| word << 8 | u64::from(*byte));
        self.write_u64(last);
    }

    fn write_u64(&mut self, word: u64) {
        let wide = u128::from(self.0 ^ word) * u128::from(FACTOR) + u128::from(word);
        self.0 = (wide as u64) ^ (wide >> 64) as u64;
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(u64::from(word));
    }

    fn write_u16(&mut self, word: u16) {
        self.write_u64(u64::from(word));
    }

    fn write_u8(&mut self, word: u8) {
        self.write_u64(u64::from(word));
    }

    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }
}

impl BuildHasher for Quick {
    type Hasher = Self;

    fn build_hasher(&self) -> Self {
        Self(FACTOR)
    }
}
