//! From findings to a score: criteria, competencies, outcome, recommendation. All integers.

mod observation;
mod score;
mod tariff;
#[cfg(test)]
mod tests;

pub use observation::{Observation, Seen, advance_bare};
pub use score::{Assessment, Competency, Criterion, CriterionKind, Outcome, Recommendation, Verdict};
pub use tariff::Tariff;
