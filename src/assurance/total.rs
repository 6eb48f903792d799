//! What a play has come to so far, as one number.

use super::machine::Marks;
use super::space::Step;
use crate::assessment::Tariff;

/// Points booked, or below any points: a critical clause is broken, so that no points help any more.
///
/// INVARIANT: of two totals at the same state the greater one passes wherever the smaller one does, whatever comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Total(i32);

impl Total {
    /// A critical clause is broken: less than any other.
    pub(super) const BROKEN: Self = Self(i32::MIN);
    /// More than any other: for looking for the least.
    pub(super) const MOST: Self = Self(i32::MAX);

    /// After the opening line.
    pub(super) fn opening(marks: &Marks) -> Self {
        Self(0).add(marks.points, marks.critical)
    }

    /// After one step more.
    pub(super) fn after(self, step: &Step<'_>) -> Self {
        self.add(step.points(), step.marks.critical)
    }

    fn add(self, points: i32, critical: bool) -> Self {
        if critical || self == Self::BROKEN {
            return Self::BROKEN;
        }
        Self(self.0.saturating_add(points).clamp(i32::MIN + 1, i32::MAX - 1))
    }

    /// Whether a play that ends with it passes.
    pub(super) fn passes(self, tariff: Tariff) -> bool {
        tariff.passes(self.0, self == Self::BROKEN)
    }

    /// The points, unless a critical clause is broken.
    pub(super) fn clean(self) -> Option<i32> {
        (self != Self::BROKEN).then_some(self.0)
    }
}
