//! What proving a scenario says: each question with its answer, each fact class with its figures.

use super::learners::leak::Fork;
use super::questions::answer::{Answer, Status, Witness};
use crate::terms::{BasisPoints, Value};

/// The worst and the best score there are.
pub type ScoreRange = (BasisPoints, BasisPoints);

/// What one fact class came to.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassReport {
    /// The facts that stand for the class.
    pub facts: Vec<(Box<str>, Value)>,
    /// How many combinations of the facts that rules read belong to the class.
    pub draws: usize,
    /// How probable a draw from the class is.
    pub weight: f64,
    /// Size of its space.
    pub states: usize,
    /// Moves between them.
    pub moves: usize,
    /// Bytes it took.
    pub bytes: usize,
    /// Whether all of it was seen, and looked at.
    pub complete: bool,
    /// The worst and the best score there are; none where it was stopped before.
    pub range: Option<ScoreRange>,
    /// The same by competency, for those with something to earn.
    pub competencies: Vec<(Box<str>, ScoreRange)>,
    /// How probably a random learner passes, and the score to expect of him, in basis points; not of a part.
    pub random: Option<(f64, f64)>,
    /// The play with the lowest score that still passes.
    pub worst_pass: Option<(BasisPoints, Witness)>,
}

/// All that proving a scenario says.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The scenario's id.
    pub scenario: Box<str>,
    /// Each fact class.
    pub classes: Vec<ClassReport>,
    /// How many combinations of the facts that rules read there are; each belongs to one class.
    pub draws: usize,
    /// Each question, in order.
    pub answers: Vec<Answer>,
    /// By node: how often a random learner comes there on average, over all classes.
    pub visits: Vec<f64>,
    /// The forks that a random learner comes to, each with how often that is, averaged over all classes.
    pub forks: Vec<(Fork, f64)>,
}

impl Report {
    /// The worst there is.
    #[must_use]
    pub fn status(&self) -> Status {
        let all = self.answers.iter().map(|answer| answer.status);
        all.max_by_key(|status| match status {
            Status::Proved => 0,
            Status::NotProven => 1,
            Status::Refuted => 2,
        })
        .unwrap_or(Status::NotProven)
    }
}
