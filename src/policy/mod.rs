//! The policy book and its monitors: temporal constraints (Declare templates with data conditions and time windows)
//! over a log of deeds. Knows no scenario: the same clauses watch a live encounter, an archive and a foreign log.
//!
//! `template` says what there is to ask, `constraint`, `clause` and `book` what a bank asks; `live` goes along with an
//! encounter, `judge` counts every activation of a finished case by itself, and `oracle` says the formulas once more,
//! naively, for the tests. The three know the table and nothing of each other.
//!
//! Add a template in the table (`template::table`), where books, models and the handbook find it, say its formula in
//! `oracle`, and give it words: the message its row names, in every language.

#![deny(clippy::wildcard_enum_match_arm)]

mod binding;
mod book;
mod case;
mod clause;
mod constraint;
mod finding;
mod judge;
mod live;
#[cfg(test)]
mod oracle;
mod template;
mod test;
#[cfg(test)]
pub(crate) mod tests;
mod window;

pub use binding::Binding;
pub use book::{Activity, ActivityActor, Book, FieldKind, Parameter, Weights};
pub use case::{Case, CaseEvent};
pub use clause::{Basis, BoundActor, Clause, Force, Severity, Source};
pub use constraint::{Constraint, Trigger};
pub use finding::{Evidence, Finding};
pub use judge::{Bench, Judge, Tally, Untimed};
pub use live::{Clocks, Garbled, Group, Horizon, Label, Mark, Recorder, Sink, Standing, Watch, WatchState};
pub use template::{Bound, Extreme, Family, Form, Leg, LegDirection, Link, Scoring, Stance, Template};
pub use test::{Operand, Test};
pub use window::{Over, Unit, Window};
