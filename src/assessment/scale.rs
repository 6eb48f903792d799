//! On what scale points become a score: from what a learner who guesses comes to, up to everything there is to earn.
//!
//! How a scale is found is no concern of this module's: it is plain data, and says of each draw of the facts where
//! guessing stands and where everything does.

use super::gauge::{Gauge, Semantics};
use super::tariff::{Tariff, top_of};
use crate::encounter::Premise;
use crate::terms::{CompetencyIx, Value};

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
    /// Where it has no such class, what there is to earn is not what the class says, or guessing comes to more than that.
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
        let within = |one: &Gauge| one.zero <= 1_000 * i64::from(one.top);
        let can_be = within(&scale.whole) && scale.competencies.iter().all(within);
        (same && can_be).then_some(scale).ok_or(ForeignScale)
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
