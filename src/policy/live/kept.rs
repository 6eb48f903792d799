//! An obligation that waits for its target, or a target that may yet be asked for, where each stands for itself.

use crate::terms::{Field, index};

index! {
    /// A monitor of a watch: a clause, or one leg of it. Wide enough for two of every clause a book can have.
    pub(in crate::policy) MonitorIx(u32);

    /// A monitor whose obligations stand each for itself.
    pub(in crate::policy) RelationIx(u32);
}

/// An obligation that waits for its target, or a target that may yet be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::policy) struct Kept {
    pub of: RelationIx,
    /// A target that is remembered, not an activation that waits.
    pub memory: bool,
    /// The place in its chain of the only deed that can settle it; 0 outside chains.
    pub place: u32,
    /// The window, in positions of its clock.
    pub from: u32,
    pub due: u32,
    /// What the relation reads of this deed.
    pub data: Box<[Field]>,
}

impl Kept {
    /// Whether both stand for the same obligation.
    pub(in crate::policy) fn is(&self, other: &Self) -> bool {
        (self.of, self.memory, self.place, self.from, &self.data)
            == (other.of, other.memory, other.place, other.from, &other.data)
    }

    /// Whether it waits in a relation.
    pub(super) fn waits_in(&self, of: RelationIx) -> bool {
        self.of == of && !self.memory
    }
}
