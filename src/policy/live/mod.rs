//! The monitors that go along with an encounter: every clause as a small automaton that takes one deed after another.
//!
//! A clause of a template that relates two triggers has a monitor for each of its legs. All legs advance by one engine
//! (`leg`), over one of two memories: a single slot where one obligation can stand for all that wait (`slot`), a list
//! where data or a lower bound tells them apart (`list`).

mod automaton;
mod kept;
mod leg;
mod list;
mod mark;
mod occasion;
mod pack;
mod recorder;
mod slot;
mod standing;
mod watch;

pub use mark::{Group, Mark, Sink};
pub use pack::{Clocks, Garbled, Horizon};
pub use recorder::Recorder;
pub use standing::Standing;
pub use watch::{Label, Watch, WatchState};
