//! One conversation: commands in, events out.
//!
//! INVARIANT: (content, [`Begin`], commands) determines every event. Nothing here is random after `Begin`, reads a
//! clock, or depends on hash order or floating point.

#![deny(clippy::wildcard_enum_match_arm)]

mod begin;
mod compound;
mod premise;
mod run;
mod sound;
mod state;
#[cfg(test)]
#[allow(clippy::wildcard_enum_match_arm, reason = "a test asks about some and not the others")]
pub(crate) mod tests;
mod unplayable;

pub use begin::Begin;
pub use compound::{MOST_WAYS, Made, ways_to_make};
pub use premise::{Performed, Premise, display_order};
pub use state::{Command, Event, Refusal, State, Where};
pub(crate) use unplayable::STAY_SILENT;
pub use unplayable::Unplayable;
