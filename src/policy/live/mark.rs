//! What monitors have to say of a deed, and who hears it.

use super::kept::Kept;
use crate::terms::ClauseIx;

/// What a monitor has to say about the deed at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// An obligation opened.
    Activated,
    /// What was asked for has been done, or what must not follow can no longer follow.
    Fulfilled,
    /// The clause is broken here; once more, if it was before.
    Violated,
    /// What was open is closed; the same deed's breach of the other leg has told why.
    Settled,
}

/// Which obligations of a clause a mark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    pub(super) leg: u8,
    pub(super) kept: Option<&'a Kept>,
}

/// Hears what monitors have to say. `()` hears nothing and costs nothing.
pub trait Sink {
    /// A clause said something about the deed at hand.
    fn note(&mut self, clause: ClauseIx, group: Group<'_>, mark: Mark);
}

impl Sink for () {
    fn note(&mut self, _: ClauseIx, _: Group<'_>, _: Mark) {}
}
