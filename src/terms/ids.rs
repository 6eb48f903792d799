//! Small typed indices for what content names, and the ordered tables they point into.

use super::index;
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use std::marker::PhantomData;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident($repr:ty);)*) => {
        index! { $($(#[$doc])* pub $name($repr);)* }

        $(impl From<usize> for $name {
            /// Tables are kept below the width of their index by the checks on loading; beyond it the index saturates.
            fn from(at: usize) -> Self {
                Self(<$repr>::try_from(at).unwrap_or(<$repr>::MAX))
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
    /// An interrupt of a scenario.
    InterruptIx(u8);
    /// An ending of a scenario.
    EndingIx(u8);
    /// A topic of a scenario: its bit wherever topics are told.
    TopicIx(u8);
    /// An event in an encounter, counted from 0.
    EventIx(u32);
}

/// An ordered table of distinct names with its index type.
#[derive(Clone, Debug)]
pub struct Names<I> {
    names: IndexSet<Box<str>, FxBuildHasher>,
    index: PhantomData<I>,
}

impl<I> Default for Names<I> {
    fn default() -> Self {
        Self { names: IndexSet::default(), index: PhantomData }
    }
}

impl<I: From<usize> + Copy> Names<I> {
    /// Adds `name` if it is new; answers its index either way.
    pub fn add(&mut self, name: &str) -> I {
        let known = self.names.get_index_of(name);
        I::from(known.unwrap_or_else(|| self.names.insert_full(name.into()).0))
    }

    /// The index of `name`, if it stands in the table.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<I> {
        self.names.get_index_of(name).map(I::from)
    }

    /// The name at a place; empty for a place outside the table.
    #[must_use]
    pub fn name(&self, at: usize) -> &str {
        self.names.get_index(at).map_or("", |name| name)
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

impl<'n, I: From<usize> + Copy> FromIterator<&'n str> for Names<I> {
    fn from_iter<T: IntoIterator<Item = &'n str>>(names: T) -> Self {
        let mut table = Self::default();
        for name in names {
            table.add(name);
        }
        table
    }
}
