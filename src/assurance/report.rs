//! What proving a scenario says: each question with its answer, each fact class with its figures.

use super::learners::leak::Fork;
use super::learners::levels::Level;
use super::questions::answer::{Answer, Status, Witness};
use crate::assessment::Scale;
use crate::scenario::Scenario;
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
    /// What comes of learners, by level, who guess first; nothing of a part.
    pub levels: Vec<Level>,
    /// The play with the lowest score that still passes.
    pub worst_pass: Option<(BasisPoints, Witness)>,
}

/// A move that isn't the best at its node, and what it costs.
#[derive(Clone, Debug, PartialEq)]
pub struct DearChoice {
    /// The node's id.
    pub node: Box<str>,
    /// The response's id; none for silence.
    pub response: Option<Box<str>>,
    /// How often learners of level .9 make it whose play is clean, times the score that can be had no more, in basis points;
    /// a critical breach costs all there is.
    pub cost: f64,
}

impl DearChoice {
    /// Whether nothing is said where waiting is right, so that it is waiting and no silence.
    #[must_use]
    pub fn waits(&self, scenario: &Scenario) -> bool {
        self.response.is_none() && scenario.nodes.iter().any(|node| node.id == self.node && node.waiting_fits())
    }
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
    /// What comes of learners over all classes, by level, who guess first; nothing where not all was seen.
    pub levels: Vec<Level>,
    /// The fewest scored turns of a play that passes, where they are fewer than it takes to tell learners apart
    /// ([`ENOUGH_TURNS`](super::ENOUGH_TURNS)): then it is for practice only.
    pub too_few_turns: Option<usize>,
    /// What costs learners of level .9 most, the dearest first.
    pub dear: Vec<DearChoice>,
    /// Where guessing stands and where everything does; none where not all was seen, or plays go round.
    pub scale: Option<Scale>,
    /// By node: how often a random learner has to answer there on average, over all classes; more than once where a standing act, a
    /// further pick or a response leads back.
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
