//! The policy book and its monitors: temporal constraints (Declare templates with data conditions and time windows)
//! over a log of deeds. Knows no scenario: the same clauses watch a live encounter, an archive and a foreign log.
//!
//! Add a template in `constraint` (what it says) and `leg` or `monitor` (how it advances); `oracle` says it once more,
//! naively, for the tests; `content` reads it from a book and says it in plain words. `judge` counts every activation of
//! a finished case by itself, `watch` advances with a running encounter.

mod book;
mod case;
mod clause;
mod constraint;
mod finding;
mod judge;
mod leg;
mod monitor;
#[cfg(test)]
mod oracle;
mod pack;
mod related;
mod standing;
mod test;
#[cfg(test)]
pub(crate) mod tests;
mod watch;
mod window;

pub use book::{Activity, ActivityActor, Book, FieldKind, Parameter, Weights};
pub use case::{Case, CaseEvent};
pub use clause::{Basis, BoundActor, Clause, Force, Severity, Source};
pub use constraint::{Constraint, Over, Scoring, Template, Trigger};
pub use finding::{Evidence, Finding, Recorder};
pub use judge::{Bench, Judge, Tally, Untimed};
pub use monitor::{Group, Mark, MonitorState, Sink};
pub use pack::{Clocks, Horizon};
pub use standing::Standing;
pub use test::{Operand, Test};
pub use watch::{Binding, Label, Watch, WatchState};
pub use window::{Unit, Window};
