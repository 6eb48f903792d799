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
//! | [`scale()`] | where guessing stands in every fact class, without the rest |
//! | [`prove()`], [`Report`], [`keywords()`] | every fact class explored, every question answered, together |
//! | [`KeptProof`] | the same kept, for whoever changes words and asks again |

#![deny(clippy::wildcard_enum_match_arm)]

mod class_proof;
#[cfg(test)]
mod closed_tests;
mod explore;
mod groups;
mod kept;
mod keywords;
mod learners;
#[cfg(test)]
#[allow(clippy::wildcard_enum_match_arm, reason = "a test asks about some and not the others")]
mod oracle;
mod prove;
mod questions;
mod report;
mod scale;
#[cfg(test)]
#[allow(clippy::wildcard_enum_match_arm, reason = "a test asks about some and not the others")]
mod survey_tests;
#[cfg(test)]
#[allow(clippy::wildcard_enum_match_arm, reason = "a test asks about some and not the others")]
mod tests;
mod totals;
mod unproved;

pub use explore::classes::{Class, Classes};
pub use explore::order::Order;
pub use explore::space::{Space, StateIx, Step};
pub use explore::talks::{MOST_TWINS, Transition};
pub use explore::watches::{Marks, Touched};
pub use groups::{Effort, ProofProgress};
pub use kept::{Keeping, KeptProof};
pub use keywords::{forks, keywords};
pub use learners::bots::Bot;
pub use learners::chance::{Chance, Strategy, chance};
pub use learners::cues::{Cue, Cues};
pub use learners::leak::Fork;
pub use learners::levels::{LEVELS, Level};
pub use learners::limits::{MOST_BY_LUCK, MOST_LEAK, MOST_UNEVEN};
pub use prove::prove;
pub use questions::against::{Against, against};
pub use questions::answer::{Answer, Giveaway, Question, Said, Status, Witness};
pub use questions::hindsight::{Advised, Attainable, ChoiceLook, Explored, Hindsight, Lookahead, TurnLook, hindsight};
pub use questions::standing_acts::{CostlyStandingAct, costly_standing_act};
pub use questions::survey::Survey;
pub use questions::turns::ENOUGH_TURNS;
pub use questions::whereabouts::{ChoiceHere, ClauseHere, ConditionHere, NodeHere, PartHere, Whereabouts};
pub use report::{ClassReport, DearChoice, Report, ScoreRange};
pub use scale::{Fitness, ScaleFound, scale, scale_of};
pub use totals::outlook::{Outlook, Span, ToGo};
pub use unproved::{Impossible, TooManyDraws, Unproved};
