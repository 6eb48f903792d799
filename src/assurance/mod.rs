//! Proofs about a scenario: every state an encounter can reach, explored together with every monitor, instead of sampled.
//!
//! `machine` makes the moves, with the engine and the monitors that run encounters; `space` keeps every state and move of
//! a fact class. What is proved is read off the space.

mod against;
mod claims;
mod criteria;
mod foresight;
mod index;
mod labels;
mod machine;
#[cfg(test)]
mod oracle;
mod order;
mod reach;
mod report;
mod routes;
mod shortest;
mod space;
mod survey;
#[cfg(test)]
mod survey_tests;
#[cfg(test)]
mod tests;
mod total;

pub use against::{Against, against};
pub use machine::{Marks, Move, Touched};
pub use order::order;
pub use report::{Answer, Bot, ClassReport, Cue, Question, Report, Status, Witness};
pub use space::{Space, Step};
pub use survey::Survey;
