//! Proofs about a scenario: every state an encounter can reach, explored together with every monitor, instead of sampled.
//!
//! Each wall stands on those before it:
//!
//! | wall | what stands there |
//! | --- | --- |
//! | `explore` | every state and move of a fact class, made by the engine and the monitors that run encounters |
//! | `totals` | what a play has come to, and what can still come |
//! | `learners` | what comes of those who guess, or go by one idea or an outward sign |
//! | `questions` | what is asked of a scenario or of a play, and the plays that answer it |
//! | [`prove()`], [`Report`] | every fact class explored, every question answered, together |

mod class_proof;
mod explore;
mod learners;
#[cfg(test)]
mod oracle;
mod prove;
mod questions;
mod report;
#[cfg(test)]
mod survey_tests;
#[cfg(test)]
mod tests;
mod totals;

pub use explore::classes::{Class, TooManyDraws, classes};
pub use explore::machine::{MOST_TWINS, Marks, Touched, Transition};
pub use explore::space::{Space, Step};
pub use learners::bots::Bot;
pub use learners::chance::{AtRandom, Chance, Strategy, chance};
pub use learners::cues::{Cue, Cues};
pub use learners::limits::{MOST_BY_LUCK, MOST_LEAK, MOST_UNEVEN};
pub use prove::{Effort, ProofProgress, prove};
pub use questions::against::{Against, against};
pub use questions::answer::{Answer, Giveaway, Question, Status, Witness};
pub use questions::hindsight::{Attainable, Hindsight, TurnLook, hindsight};
pub use questions::survey::Survey;
pub use report::{ClassReport, Report, ScoreRange};
pub use totals::outlook::{Outlook, Span, ToGo};
