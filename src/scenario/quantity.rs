//! Amounts a response carries: settled once the facts are drawn.

use crate::terms::{FactIx, Value};

/// An amount as written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Quantity {
    Value(Value),
    Fact(FactIx),
    Min(Box<Quantity>, Box<Quantity>),
    Max(Box<Quantity>, Box<Quantity>),
    Plus(Box<Quantity>, Box<Quantity>),
    Minus(Box<Quantity>, Box<Quantity>),
}

impl Quantity {
    /// The value under these facts; none where a fact is missing or words are reckoned with.
    #[must_use]
    pub fn value(&self, facts: &[Value]) -> Option<Value> {
        let ints = |left: &Self, right: &Self| Some((left.value(facts)?.int()?, right.value(facts)?.int()?));
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Fact(fact) => facts.get(fact.at()).cloned(),
            Self::Min(left, right) => ints(left, right).map(|(left, right)| Value::Int(left.min(right))),
            Self::Max(left, right) => ints(left, right).map(|(left, right)| Value::Int(left.max(right))),
            Self::Plus(left, right) => ints(left, right).map(|(left, right)| Value::Int(left.saturating_add(right))),
            Self::Minus(left, right) => ints(left, right).map(|(left, right)| Value::Int(left.saturating_sub(right))),
        }
    }
}
