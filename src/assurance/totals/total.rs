//! What a play has come to so far, as one number.

use crate::assessment::Tariff;
use crate::assurance::explore::space::Step;
use crate::assurance::explore::watches::Marks;

/// Points booked, or below any points: a critical clause is broken, so that no points help any more.
///
/// INVARIANT: of two totals at the same state the greater one passes wherever the smaller one does, whatever comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Total(i32);

impl Total {
    /// A critical clause is broken: less than any other.
    pub(crate) const BROKEN: Self = Self(i32::MIN);
    /// More than any play comes to.
    pub(crate) const BEYOND: Self = Self(i32::MAX);

    /// Points, no critical clause being broken.
    pub(crate) const fn clean_with(points: i32) -> Self {
        Self(0).add(points, false)
    }

    /// The least total that passes.
    pub(crate) fn needed(tariff: Tariff) -> Self {
        tariff.least().map_or(Self::BEYOND, Self)
    }

    /// After the opening line.
    pub(crate) const fn opening(marks: &Marks) -> Self {
        Self(0).add(marks.points, marks.critical)
    }

    /// With some points more.
    pub(crate) const fn with(self, points: i32) -> Self {
        self.add(points, false)
    }

    /// After one step more.
    pub(crate) const fn after(self, step: &Step<'_>) -> Self {
        self.add(step.points(), step.marks.critical)
    }

    const fn add(self, points: i32, critical: bool) -> Self {
        if critical || self.0 == i32::MIN {
            return Self::BROKEN;
        }
        let sum = self.0.saturating_add(points);
        Self(if sum == i32::MIN {
            i32::MIN + 1
        } else if sum == i32::MAX {
            i32::MAX - 1
        } else {
            sum
        })
    }

    /// The points, unless a critical clause is broken.
    pub(crate) fn clean(self) -> Option<i32> {
        (self != Self::BROKEN).then_some(self.0)
    }
}
