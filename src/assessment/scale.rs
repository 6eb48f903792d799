//! On what scale points become a score: from what a learner who guesses comes to, up to everything there is to earn.
//!
//! How a scale is found is no concern of this module's: it is plain data, and says of each draw of the facts where
//! guessing stands and where everything does.

use super::tariff::{Tariff, top_of};
use crate::encounter::Premise;
use crate::terms::{BasisPoints, CompetencyIx, Value};

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

/// The scale of one fact class: as a whole, and by competency in the book's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassScale {
    /// All criteria together.
    pub whole: Gauge,
    /// Those of each competency.
    pub competencies: Vec<Gauge>,
}

/// The scale of a scenario under a book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The facts whose values tell its classes apart.
    pub facts: Vec<Box<str>>,
    /// To which class each combination of their values belongs.
    pub draws: Vec<(Vec<Value>, usize)>,
    /// By class.
    pub classes: Vec<ClassScale>,
}

/// A scale that doesn't fit what it is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is the scale of another scenario, or of another book")]
pub struct ForeignScale;

impl Scale {
    /// The scale of the class that a draw belongs to.
    ///
    /// # Errors
    /// Where it has no such class, or what there is to earn is not what the class says.
    pub fn class(&self, premise: &Premise) -> Result<&ClassScale, ForeignScale> {
        let value = |name: &str| premise.facts().find(|(id, _)| *id == name).map(|(_, value)| value);
        let drawn: Option<Vec<&Value>> = self.facts.iter().map(|name| value(name)).collect();
        let drawn = drawn.ok_or(ForeignScale)?;
        let class = self.draws.iter().find(|(values, _)| values.iter().eq(drawn.iter().copied()));
        let scale = class.and_then(|(_, at)| self.classes.get(*at)).ok_or(ForeignScale)?;
        let competencies = premise.watch.book().competencies.iter().enumerate();
        let mut tops = competencies.map(|(at, _)| top_of(premise, |one| one == CompetencyIx::from(at)));
        let same = scale.whole.top == top_of(premise, |_| true)
            && scale.competencies.iter().all(|one| tops.next() == Some(one.top))
            && tops.next().is_none();
        same.then_some(scale).ok_or(ForeignScale)
    }
}

/// What points are measured by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// From nothing to everything, as semantics 1 has it.
    Nothing,
    /// From guessing to everything: the scale of the draw's class.
    Guessing(ClassScale),
    /// The scale isn't known yet: there are points, and no score.
    Unknown,
}

impl Measure {
    /// The scale of the class that a draw belongs to.
    ///
    /// # Errors
    /// As [`Scale::class`].
    pub fn on(scale: &Scale, premise: &Premise) -> Result<Self, ForeignScale> {
        scale.class(premise).cloned().map(Self::Guessing)
    }

    /// Under which semantics it measures.
    #[must_use]
    pub const fn semantics(&self) -> Semantics {
        match self {
            Self::Nothing => Semantics::One,
            Self::Guessing(_) | Self::Unknown => Semantics::Two,
        }
    }

    /// Whether it gives a score to whatever is played, so that an assessment can be made by it.
    #[must_use]
    pub fn decides(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Guessing(scale) => scale.whole.score(0).is_some(),
            Self::Unknown => false,
        }
    }

    /// What scores under the facts of `premise`; none while the scale isn't known.
    #[must_use]
    pub fn tariff(&self, premise: &Premise) -> Option<Tariff> {
        let gauge = self.whole(top_of(premise, |_| true))?;
        Some(Tariff { semantics: self.semantics(), gauge, pass_mark: premise.scenario.pass_mark })
    }

    /// From where to where the score runs, `top` being what there is to earn.
    pub(super) fn whole(&self, top: i32) -> Option<Gauge> {
        match self {
            Self::Nothing => Some(Gauge { zero: 0, top }),
            Self::Guessing(scale) => Some(scale.whole),
            Self::Unknown => None,
        }
    }

    /// The same in one competency.
    pub(super) fn competency(&self, at: usize, top: i32) -> Option<Gauge> {
        match self {
            Self::Nothing => Some(Gauge { zero: 0, top }),
            Self::Guessing(scale) => scale.competencies.get(at).copied(),
            Self::Unknown => None,
        }
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
