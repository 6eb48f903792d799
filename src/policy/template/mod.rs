//! The Declare templates, their formulas and where they come from.
//!
//! Finite traces; `a` is the activation, `b` the target, each a set of activities with an optional data condition. The
//! target's condition may relate both events' data ([`Operand::OfActivation`](super::Operand)), and a window may bound
//! the time between them. The formulas are in LTLf with the past operators `O` (once), `Y` (yesterday, strong) and `S`
//! (since), as in Burattin, Maggi & Sperduti, *Conformance checking based on multi-perspective declarative process
//! models*, Expert Systems with Applications 65 (2016), table 2, here "MP"; counting and choice templates as in Pesic,
//! Schonenberg & van der Aalst, *DECLARE: full support for loosely-structured processes*, EDOC 2007. The trace is judged
//! activation by activation: each is fulfilled or violated, the trace complies iff none is violated, vacuously where none
//! is. `b` in a formula stands for a target that meets its condition and lies within the window.
//!
//! # Where we differ, in one place
//! - **Several activities at once.** A deed of ours may perform both `a` and `b`; the formulas below say what it counts
//!   for: `F` and `O` are reflexive, `X` and `Y` look at other deeds. `AlternatePrecedence` is Declare's own formula
//!   (Pesic 2008), which differs from MP's only in such deeds: one that brings its own `b` needs no other, and leaves
//!   none to the next. Where each event has one activity and `a` and `b` differ, the two are the same.
//! - **`ChainPrecedence` at the first event** is violated: MP's `Y` is strong. Declare's original automaton (Pesic 2008)
//!   leaves it satisfied. Declare4Py 2.2 agrees with MP.
//! - **`NotChainPrecedence` at the first event** is fulfilled, for `¬Y b` holds there.
//! - **Declare4Py's vacuity**: there a trace without activation violates a binary template unless told otherwise
//!   (`consider_vacuity`); here, as in MP, it complies.
//! - **Declare4Py's equal events**: it removes a settled activation by comparing events, so that of two events with
//!   equal attributes the wrong one may go; counts agree wherever timestamps differ.
//! - **Successions and co-existences** activate on both sides (Burattin, Maggi, van der Aalst & Sperduti,
//!   *Techniques for a posteriori analysis of declarative processes*, EDOC 2012); Declare4Py does not judge them.
//! - **Declare4Py's data conditions** become Python text: `not A.x > 1` there denies only that `x` exists, and `A.x = T.x`
//!   compares `x` with its own name. Ours mean what the notation says (see `logs::decl`).
//! - **Declare4Py's `Existence0`, `Exactly0` and `Absence0`** count to nothing; a model may not say so here.
//! - **Windows** of counting and choice templates are reckoned from the first event, as Declare4Py does; MP has none.
//! - **Live**, activations that wait for the same target are one obligation with the first one's deadline, and the two
//!   sides of a negative pair count one violation for one deed (see `live`); [`Judge`](super::Judge) counts each.

mod leg;
mod row;
mod table;

pub use leg::{Leg, LegDirection, Link};
pub use row::{Bound, Extreme, Family, Form, Scoring, Stance};
pub use table::Template;
