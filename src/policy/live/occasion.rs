//! The deed at hand, as far as an automaton looks at it.

use crate::policy::binding::Binding;
use crate::policy::window::{Clock, Over, Positions, Reckoning};
use crate::terms::{Actor, Field};

/// What a deed is to a clause: its activation, its target, or both; data conditions already judged.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hit {
    pub activation: bool,
    pub target: bool,
}

/// The deed at hand, and what it is seen against.
#[derive(Clone, Copy, Debug)]
pub(super) struct Occasion<'a> {
    pub actor: Actor,
    pub now: Positions,
    pub data: &'a [Field],
    pub reckoning: Reckoning<'a>,
    pub binding: &'a Binding,
}

impl Occasion<'_> {
    /// Whether the deed is one of those `over` ranges over.
    pub(super) fn is_over(&self, over: Over) -> bool {
        Clock::counting(over).counts(self.actor)
    }

    /// The deed's place among those, or the last one's where it is none.
    pub(super) const fn place(&self, over: Over) -> u32 {
        self.now.on(Clock::counting(over))
    }

    /// The place of the last deed before this one that `over` ranges over.
    pub(super) fn place_before(&self, over: Over) -> u32 {
        self.place(over) - u32::from(self.is_over(over))
    }
}
