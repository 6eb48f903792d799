//! One conversation: commands in, events out.
//!
//! INVARIANT: (content, [`Begin`], commands) determines every event. Nothing here is random after `Begin`, reads a
//! clock, or depends on hash order or floating point.

mod begin;
mod run;
mod stage;
#[cfg(test)]
pub(crate) mod tests;

pub use begin::Begin;
pub use run::{Command, Event, Place, Refusal, State};
pub use stage::{Act, Stage, display_order};
