//! Proofs about a scenario: every state an encounter can reach, explored together with every monitor, instead of sampled.
//!
//! `machine` makes the moves, with the engine and the monitors that run encounters; `space` keeps every state and move of
//! a fact class. What is proved is read off the space.

mod against;
mod bots;
mod chance;
mod claims;
mod class_proof;
mod classes;
mod competency;
mod criteria;
mod cues;
mod foresight;
mod hindsight;
mod index;
mod labels;
mod machine;
#[cfg(test)]
mod oracle;
mod order;
mod outlook;
mod position;
mod prove;
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
mod totals;

pub use against::{Against, against};
pub use chance::{AtRandom, Chance, Strategy, chance};
pub use classes::{Class, TooManyDraws, classes};
pub use cues::Cues;
pub use hindsight::{Attainable, Hindsight, TurnLook, hindsight};
pub use machine::{MOST_TWINS, Marks, Move, Touched};
pub use outlook::{Outlook, Span, ToGo};
pub use prove::{MOST_BY_LUCK, MOST_LEAK, MOST_UNEVEN, Options, Progress, prove};
pub use report::{Answer, Bot, ClassReport, Cue, Question, Report, ScoreRange, Spot, Status, Witness};
pub use space::{Space, Step};
pub use survey::Survey;
