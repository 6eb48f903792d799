//! Proofs about a scenario: every state an encounter can reach, explored together with every monitor, instead of sampled.
//!
//! `machine` makes the moves, with the engine and the monitors that run encounters; `space` keeps every state and move of
//! a fact class. What is proved is read off the space.

mod foresight;
mod index;
mod machine;
#[cfg(test)]
mod oracle;
mod order;
mod report;
mod space;
#[cfg(test)]
mod tests;
mod total;

pub use machine::{Marks, Move, Touched};
pub use report::{Answer, Bot, ClassReport, Cue, Question, Report, Status, Witness};
pub use space::{Space, Step};
