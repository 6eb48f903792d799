//! Proofs about a scenario: every state an encounter can reach, explored together with every monitor, instead of sampled.
//!
//! `machine` makes the moves, with the engine and the monitors that run encounters; `space` keeps every state and move of
//! a fact class. What is proved is read off the space.

mod cues;
mod foresight;
mod index;
mod machine;
mod report;
mod space;
#[cfg(test)]
mod tests;

pub use cues::Cues;
pub use machine::{Marks, Move, Touched};
pub use report::{Answer, Bot, ClassReport, Cue, Question, Report, Status, Witness};
pub use space::{Space, Step};
