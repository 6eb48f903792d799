//! A new scenario, grown from the clauses that it is to train: a story that plays and proves at once, in words to be rewritten.

mod asked;
mod new_scenario;
mod plan;
mod sketch;
#[cfg(test)]
mod tests;

pub use asked::{BegunScenario, begin, can_be_earned};
pub use new_scenario::NewScenario;
