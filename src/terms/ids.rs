//! Small typed indices for what content names, and the ordered tables they point into.

use super::{Full, Ix, index};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use std::any::type_name;
use std::marker::PhantomData;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident($repr:ty);)*) => {
        index! { $($(#[$doc])* pub $name($repr);)* }

        $(impl From<usize> for $name {
            /// The index of a place of ours.
            ///
            /// # Panics
            /// When no index names it. Names that come from an input go through [`Names::add`].
            fn from(at: usize) -> Self {
                super::rows::index_of(at)
            }
        })*
    };
}

ids! {
    /// An activity of the book's vocabulary.
    ActivityIx(u16);
    /// A clause of the book.
    ClauseIx(u16);
    /// A competency of the book.
    CompetencyIx(u8);
    /// A parameter of the book.
    ParameterIx(u16);
    /// A data field that activities may carry.
    FieldIx(u16);
    /// A fact, of the scenario or as a book reads it.
    FactIx(u16);
    /// A node of a scenario.
    NodeIx(u16);
    /// A response of a scenario, counted over all its nodes.
    ResponseIx(u16);
    /// A standing act of a scenario.
    StandingIx(u8);
    /// One of the ways in which a compound response can be made.
    MadeIx(u32);
    /// An interrupt of a scenario.
    InterruptIx(u8);
    /// An ending of a scenario.
    EndingIx(u8);
    /// A topic of a scenario: its bit wherever topics are told.
    TopicIx(u8);
    /// Somebody of a scenario: 0 is the customer, then who is with him.
    PersonIx(u8);
    /// An event in an encounter, counted from 0.
    EventIx(u32);
}

impl PersonIx {
    /// The customer, who is in every scenario.
    pub const CUSTOMER: Self = Self(0);

    /// Whether it is the customer.
    #[must_use]
    pub const fn is_customer(&self) -> bool {
        self.0 == Self::CUSTOMER.0
    }
}

/// Where nobody is named it is the customer.
impl Default for PersonIx {
    fn default() -> Self {
        Self::CUSTOMER
    }
}

impl StandingIx {
    /// The key that does it: `a` for the first of the tray.
    #[must_use]
    pub fn letter(self) -> char {
        char::from(b'a'.saturating_add(self.0))
    }
}

/// An ordered table of distinct names with its index type.
#[derive(Clone, Debug)]
pub struct Names<I> {
    names: IndexSet<Box<str>, FxBuildHasher>,
    index: PhantomData<I>,
}

/// Of equal names in another order each would stand for another.
impl<I> PartialEq for Names<I> {
    fn eq(&self, other: &Self) -> bool {
        self.names.iter().eq(&other.names)
    }
}

impl<I> Default for Names<I> {
    fn default() -> Self {
        Self { names: IndexSet::default(), index: PhantomData }
    }
}

impl<I: Ix> Names<I> {
    /// Adds `name` if it is new; answers its index either way.
    ///
    /// # Errors
    /// When it is new and the index can name no more.
    pub fn add(&mut self, name: &str) -> Result<I, Full> {
        let at = self.names.get_index_of(name).unwrap_or(self.names.len());
        let ix = I::of(at).ok_or(Full { rows: at.saturating_add(1), index: type_name::<I>() })?;
        if at == self.names.len() {
            self.names.insert(name.into());
        }
        Ok(ix)
    }

    /// The index of `name`, if it stands in the table.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<I> {
        self.names.get_index_of(name).and_then(I::of)
    }

    /// The name of an index of this table.
    ///
    /// # Panics
    /// When the index names none: it was made for another table.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "as in `Rows`: an index of ours that is wrong ends the program")]
    #[track_caller]
    pub fn name(&self, ix: I) -> &str {
        &self.names[ix.at()]
    }

    /// All names in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    /// How many names there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}

impl<'n, I: Ix> FromIterator<&'n str> for Names<I> {
    /// # Panics
    /// When there are more than the index can name. Names that come from an input go through [`Names::add`].
    #[expect(clippy::panic, reason = "whoever makes names of his own knows how many there can be")]
    fn from_iter<T: IntoIterator<Item = &'n str>>(names: T) -> Self {
        let mut table = Self::default();
        for name in names {
            if let Err(full) = table.add(name) {
                panic!("{full}");
            }
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_no_index_can_name_is_refused_and_none_is_taken_for_another() {
        let mut names = Names::<CompetencyIx>::default();
        for at in 0..256_u16 {
            assert_eq!(names.add(&at.to_string()).map(|ix| ix.at()), Ok(usize::from(at)));
        }
        assert_eq!(names.add("one too many").expect_err("no index is left").rows, 257);
        assert_eq!((names.len(), names.find("one too many")), (256, None));
        assert_eq!(names.add("7"), Ok(CompetencyIx(7)), "what is known needs no other index");
        assert_eq!(names.name(CompetencyIx(255)), "255");
        let outside = std::panic::catch_unwind(|| CompetencyIx::from(256));
        assert!(outside.is_err(), "a place of ours that has no index ends the program");
    }
}
