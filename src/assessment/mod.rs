//! From findings to a score: criteria, competencies, outcome, recommendation. All integers.

#![deny(clippy::wildcard_enum_match_arm)]

mod gauge;
mod made;
mod observation;
mod scale;
mod score;
mod tariff;
#[cfg(test)]
#[allow(clippy::wildcard_enum_match_arm, reason = "a test asks about some and not the others")]
mod tests;

pub use gauge::{Gauge, Semantics};
pub use made::{CompoundMade, PickMade};
pub use observation::{Observation, Seen, advance_bare};
pub use scale::{ClassScale, ForeignScale, Measure, Scale};
pub use score::{Assessment, Competency, Criterion, CriterionKind, EndingFieldSaid, Outcome, Recommendation, Verdict};
pub use tariff::Tariff;
pub(crate) use tariff::top_of;
