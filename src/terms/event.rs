//! The event as policy sees it: somebody performed some activities, with data, at a turn and a minute.

use super::{FieldIx, Value};
use serde::{Deserialize, Serialize};

/// Who performed a deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Actor {
    /// The customer.
    Customer,
    /// The learner, in whatever role.
    Staff,
    /// The bank behind them.
    Bank,
}

/// A named value a deed carries.
pub type Field = (FieldIx, Value);

/// One entry of the event log: all that a response, a silence or a customer's line performs at once.
/// Which activities these are is compiled into a label beforehand (`policy::Label`).
#[derive(Clone, Copy, Debug)]
pub struct Deed<'a> {
    /// Who did it.
    pub actor: Actor,
    /// What it carries.
    pub data: &'a [Field],
    /// How many staff deeds there were, this one included.
    pub turn: u32,
    /// Story minutes since the beginning.
    pub minutes: u32,
}
