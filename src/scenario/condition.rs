//! Conditions a scenario may ask: typed, so that they can be checked, explored and shown.

use super::mood::{Axis, Moods};
use super::quantity::Quantity;
use crate::terms::{FactIx, NodeIx, PersonIx, Value};

/// Which bit of an encounter's `done` stands for an activity, or a pick, that this scenario asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoneBit(pub u8);

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Every one holds.
    All(Vec<Condition>),
    /// Some one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// Somebody's mood is at this value or above.
    AtLeast(PersonIx, Axis, u8),
    /// Somebody's mood is at this value or below.
    AtMost(PersonIx, Axis, u8),
    /// A fact has this value.
    Is(FactIx, Value),
    /// A fact is a number above this one.
    MoreThan(FactIx, Quantity),
    /// A fact is a number below this one.
    LessThan(FactIx, Quantity),
    /// The learner has performed the activity, or picked the pick.
    Done(DoneBit),
    /// Fewer than so many of these, as bits, have been done.
    Fewer(u64, u8),
    /// The conversation has been at the node.
    Visited(NodeIx),
    /// So many story minutes have passed, or more.
    After(u32),
}

/// What a condition looks at.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// How everybody feels.
    pub moods: Moods,
    /// Bits of activities performed.
    pub done: u64,
    /// Bits of nodes visited.
    pub visited: u64,
    /// Story minutes since the beginning.
    pub minutes: u32,
    /// The facts drawn.
    pub facts: &'a [Value],
}

impl Condition {
    /// Whether it holds.
    #[must_use]
    pub fn holds(&self, now: &Situation<'_>) -> bool {
        let numbers = |fact: &FactIx, than: &Quantity| numbers(*fact, than, now.facts);
        match self {
            Self::All(all) => all.iter().all(|one| one.holds(now)),
            Self::Any(any) => any.iter().any(|one| one.holds(now)),
            Self::Not(not) => !not.holds(now),
            Self::AtLeast(who, axis, value) => now.moods.on(*who, *axis) >= *value,
            Self::AtMost(who, axis, value) => now.moods.on(*who, *axis) <= *value,
            Self::Is(fact, value) => now.facts.get(fact.at()) == Some(value),
            Self::MoreThan(fact, than) => numbers(fact, than).is_some_and(|(number, than)| number > than),
            Self::LessThan(fact, than) => numbers(fact, than).is_some_and(|(number, than)| number < than),
            Self::Done(bit) => now.done >> bit.0 & 1 == 1,
            Self::Fewer(of, than) => (now.done & of).count_ones() < u32::from(*than),
            Self::Visited(node) => now.visited >> node.0 & 1 == 1,
            Self::After(minutes) => now.minutes >= *minutes,
        }
    }

    /// Whether both sides are numbers under these facts, where it compares; what is inside it aside.
    #[must_use]
    pub fn compares(&self, facts: &[Value]) -> bool {
        match self {
            Self::MoreThan(fact, than) | Self::LessThan(fact, than) => numbers(*fact, than, facts).is_some(),
            Self::All(_)
            | Self::Any(_)
            | Self::Not(_)
            | Self::AtLeast(..)
            | Self::AtMost(..)
            | Self::Is(..)
            | Self::Done(_)
            | Self::Fewer(..)
            | Self::Visited(_)
            | Self::After(_) => true,
        }
    }

    /// The facts that it looks at, itself and not what is inside it.
    pub fn facts(&self, mut see: impl FnMut(FactIx)) {
        match self {
            Self::Is(fact, _) => see(*fact),
            Self::MoreThan(fact, than) | Self::LessThan(fact, than) => {
                see(*fact);
                than.facts(&mut see);
            }
            Self::All(_)
            | Self::Any(_)
            | Self::Not(_)
            | Self::AtLeast(..)
            | Self::AtMost(..)
            | Self::Done(_)
            | Self::Fewer(..)
            | Self::Visited(_)
            | Self::After(_) => {}
        }
    }

    /// The number of the last `Fewer` in it: a step of a compound response bounds how many are picked by it, behind what its picks
    /// ask themselves.
    pub(super) fn last_bound(&self) -> Option<u8> {
        let mut last = None;
        self.visit(&mut |one| {
            if let Self::Fewer(_, than) = one {
                last = Some(*than);
            }
        });
        last
    }

    /// This condition and all inside it.
    pub fn visit<'c>(&'c self, see: &mut impl FnMut(&'c Self)) {
        see(self);
        match self {
            Self::All(inner) | Self::Any(inner) => inner.iter().for_each(|one| one.visit(see)),
            Self::Not(inner) => inner.visit(see),
            Self::AtLeast(..)
            | Self::AtMost(..)
            | Self::Is(..)
            | Self::MoreThan(..)
            | Self::LessThan(..)
            | Self::Done(_)
            | Self::Fewer(..)
            | Self::Visited(_)
            | Self::After(_) => {}
        }
    }
}

/// A fact and what it is compared with; none where one of them is no number.
fn numbers(fact: FactIx, than: &Quantity, facts: &[Value]) -> Option<(i64, i64)> {
    facts.get(fact.at()).and_then(Value::int).zip(than.value(facts).as_ref().and_then(Value::int))
}
