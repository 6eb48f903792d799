//! How a case of an event log complies, as JSON: a line of `conform --format json`.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The format that is written.
pub const CONFORM_FORMAT: u32 = 2;

/// A case that was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedCaseDoc<'a> {
    /// [`CONFORM_FORMAT`].
    pub format: u32,
    /// The case, as the log names it.
    pub case: Cow<'a, str>,
    /// How many events it has.
    pub events: usize,
    /// Whether no clause is violated.
    pub complies: bool,
    /// Every clause, in the model's order.
    pub clauses: Vec<JudgedClauseDoc<'a>>,
}

/// How a case complies with one clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedClauseDoc<'a> {
    /// The clause's id; of a model its line.
    pub clause: Cow<'a, str>,
    /// How often it was activated.
    pub activations: u32,
    /// How many of those were fulfilled.
    pub fulfilments: u32,
    /// How many were violated.
    pub violations: u32,
    /// The events that violate it, counted from 1.
    pub violation_positions: Vec<u32>,
}
