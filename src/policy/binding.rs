//! What facts and parameters are worth in one encounter, or in one case of a log.

use crate::terms::{FactIx, ParameterIx, Rows, Value};

/// What facts and parameters are worth in one encounter; made by [`Book::bind`](super::Book::bind).
#[derive(Clone, Debug, Default)]
pub struct Binding {
    pub(super) facts: Rows<FactIx, Option<Value>>,
    pub(super) parameters: Rows<ParameterIx, Value>,
}

impl Binding {
    pub(super) fn fact(&self, ix: FactIx) -> Option<&Value> {
        self.facts.at(ix).as_ref()
    }

    pub(super) fn parameter(&self, ix: ParameterIx) -> &Value {
        self.parameters.at(ix)
    }
}
