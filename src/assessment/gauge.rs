//! From where to where a score runs, and under which rules.

use crate::terms::BasisPoints;

/// How an attempt is scored, which follows from when it was begun; never mixed, never averaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Semantics {
    /// Nothing earned scores 0; a broken critical clause caps the score below the pass mark.
    One,
    /// Guessing scores 0; a broken critical clause fails the attempt and hides no score.
    Two,
}

impl Semantics {
    /// Every one, oldest first.
    pub const ALL: [Self; 2] = [Self::One, Self::Two];

    /// Its number, as attempts are stored with it.
    #[must_use]
    pub const fn number(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }

    /// The one with a number; none where this program doesn't know it.
    #[must_use]
    pub fn of(number: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.number() == number)
    }
}

/// From where to where a score runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gauge {
    /// What scores 0, in thousandths of a point: the mean of a learner who guesses.
    pub zero: i64,
    /// What scores 10,000, in points: the weights of the applicable earned criteria together.
    pub top: i32,
}

impl Gauge {
    /// `10,000 × (1000 points − zero) div (1000 top − zero)`, kept within 0 to 10,000; none where there is nothing to
    /// earn, or guessing comes to everything there is.
    #[must_use]
    pub fn score(self, points: i32) -> Option<BasisPoints> {
        let (zero, part) = (i128::from(self.zero), 1_000 * i128::from(points) - i128::from(self.zero));
        let whole = 1_000 * i128::from(self.top) - zero;
        (self.top > 0 && whole > 0).then(|| {
            let score = (10_000 * part.max(0) / whole).min(10_000);
            BasisPoints(u16::try_from(score).unwrap_or(10_000))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_runs_from_guessing_to_everything() {
        for (points, zero, top, score) in [
            (1, 0, 3, Some(3_333)),
            (2, 0, 3, Some(6_666)),
            (3, 0, 3, Some(10_000)),
            (-1, 0, 3, Some(0)),
            (0, 0, 0, None),
            (1, 0, 0, None),
            // guessing comes to −4.5 points of 10
            (-5, -4_500, 10, Some(0)),
            (-4, -4_500, 10, Some(344)),
            (0, -4_500, 10, Some(3_103)),
            (10, -4_500, 10, Some(10_000)),
            (11, -4_500, 10, Some(10_000)),
            // guessing comes to 2.25 of 3
            (2, 2_250, 3, Some(0)),
            (3, 2_250, 3, Some(10_000)),
            // or to everything there is
            (3, 3_000, 3, None),
            // nothing to earn, and something to lose
            (0, -300, 0, None),
        ] {
            assert_eq!(Gauge { zero, top }.score(points), score.map(BasisPoints), "{points} from {zero} to {top}");
        }
        assert_eq!(Gauge { zero: 0, top: i32::MAX }.score(i32::MIN), Some(BasisPoints(0)));
        assert_eq!(Gauge { zero: i64::MIN, top: i32::MAX }.score(i32::MAX), Some(BasisPoints::FULL));
        assert_eq!(Gauge { zero: i64::MAX, top: i32::MAX }.score(i32::MAX), None);
    }

    #[test]
    fn every_semantics_has_a_number_of_its_own() {
        for one in Semantics::ALL {
            assert_eq!(Semantics::of(one.number()), Some(one));
        }
        assert_eq!((Semantics::of(0), Semantics::of(3)), (None, None));
    }
}
