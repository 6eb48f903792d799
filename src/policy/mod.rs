//! The policy book and its monitors: temporal constraints (Declare templates with data conditions and time windows)
//! over a log of deeds. Knows no scenario: the same clauses watch a live encounter, an archive and a foreign log.
//!
//! Add a template in `constraint` (what it says), `monitor` (how it advances) and nowhere else here; `content` reads it
//! from a book and says it in plain words.

mod book;
mod case;
mod clause;
mod constraint;
mod finding;
mod monitor;
#[cfg(test)]
mod oracle;
mod test;
#[cfg(test)]
pub(crate) mod tests;
mod watch;

pub use book::{Activity, ActivityActor, Book, FieldKind, Parameter, Weights};
pub use case::{Case, CaseEvent};
pub use clause::{Basis, BoundActor, Clause, Force, Severity, Source};
pub use constraint::{Constraint, Scoring, Trigger, Window};
pub use finding::{Evidence, Finding, Recorder};
pub use monitor::{Mark, MonitorState, Sink};
pub use test::{Operand, Test};
pub use watch::{Binding, Label, Watch, WatchState};
