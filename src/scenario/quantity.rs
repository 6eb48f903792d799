//! Amounts a response carries or a condition compares with: settled once the facts are drawn.

use crate::terms::{FactIx, Value};

/// An amount as written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Quantity {
    Value(Value),
    Fact(FactIx),
    /// A figure of the book that depends on a fact: what each of its values gives, and what any other does.
    ByFact(FactIx, Vec<(Value, Value)>, Value),
    Min(Box<Quantity>, Box<Quantity>),
    Max(Box<Quantity>, Box<Quantity>),
    Plus(Box<Quantity>, Box<Quantity>),
    Minus(Box<Quantity>, Box<Quantity>),
}

impl Quantity {
    /// The facts that it is reckoned from.
    pub fn facts(&self, see: &mut impl FnMut(FactIx)) {
        match self {
            Self::Value(_) => {}
            Self::Fact(fact) | Self::ByFact(fact, ..) => see(*fact),
            Self::Min(left, right) | Self::Max(left, right) | Self::Plus(left, right) | Self::Minus(left, right) => {
                left.facts(see);
                right.facts(see);
            }
        }
    }

    /// The value under these facts; none where a fact is missing or words are reckoned with.
    #[must_use]
    pub fn value(&self, facts: &[Value]) -> Option<Value> {
        let ints = |left: &Self, right: &Self| Some((left.value(facts)?.int()?, right.value(facts)?.int()?));
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Fact(fact) => facts.get(fact.at()).cloned(),
            Self::ByFact(fact, values, otherwise) => {
                let drawn = facts.get(fact.at());
                let given = values.iter().find(|(value, _)| drawn == Some(value));
                Some(given.map_or(otherwise, |(_, figure)| figure).clone())
            }
            Self::Min(left, right) => ints(left, right).map(|(left, right)| Value::Int(left.min(right))),
            Self::Max(left, right) => ints(left, right).map(|(left, right)| Value::Int(left.max(right))),
            Self::Plus(left, right) => ints(left, right).map(|(left, right)| Value::Int(left.saturating_add(right))),
            Self::Minus(left, right) => ints(left, right).map(|(left, right)| Value::Int(left.saturating_sub(right))),
        }
    }
}
