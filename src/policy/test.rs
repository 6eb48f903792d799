//! Conditions over a deed's data, the facts, the parameters and the sums of the encounter so far.
//!
//! A comparison with something missing, or of different kinds, is false; `Not` of it is true.

use super::watch::Binding;
use crate::terms::{FactIx, Field, FieldIx, ParameterIx, Value};

/// Something a condition compares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operand {
    /// A literal.
    Value(Value),
    /// A field of the deed's data; where the deed has none, the fact of the same name if there is one.
    Field(FieldIx, Option<FactIx>),
    /// A fact of the encounter.
    Fact(FactIx),
    /// A parameter of the book.
    Parameter(ParameterIx),
    /// The sum of a field over all deeds so far that perform the trigger's activities, this one included.
    Total(FieldIx),
    /// Sum of two numbers, saturating.
    Plus(Box<Operand>, Box<Operand>),
    /// Difference of two numbers, saturating.
    Minus(Box<Operand>, Box<Operand>),
}

/// A data condition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Test {
    MoreThan(Operand, Operand),
    LessThan(Operand, Operand),
    Equal(Operand, Operand),
    /// The operand has a value at all.
    Present(Operand),
    Not(Box<Test>),
    All(Vec<Test>),
    Any(Vec<Test>),
}

/// What a test may look at.
pub(super) struct Look<'a> {
    pub data: &'a [Field],
    pub binding: &'a Binding,
    pub totals: &'a [(FieldIx, i64)],
}

impl Operand {
    fn read(&self, look: &Look<'_>) -> Option<Value> {
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Field(field, fact) => match look.data.iter().find(|(name, _)| name == field) {
                Some((_, value)) => Some(value.clone()),
                None => fact.and_then(|fact| look.binding.fact(fact).cloned()),
            },
            Self::Fact(fact) => look.binding.fact(*fact).cloned(),
            Self::Parameter(parameter) => look.binding.parameter(*parameter).cloned(),
            Self::Total(field) => look.totals.iter().find(|(name, _)| name == field).map(|(_, sum)| Value::Int(*sum)),
            Self::Plus(left, right) => Some(Value::Int(left.int(look)?.saturating_add(right.int(look)?))),
            Self::Minus(left, right) => Some(Value::Int(left.int(look)?.saturating_sub(right.int(look)?))),
        }
    }

    fn int(&self, look: &Look<'_>) -> Option<i64> {
        self.read(look)?.int()
    }

    fn collect_totals(&self, into: &mut Vec<FieldIx>) {
        match self {
            Self::Total(field) if !into.contains(field) => into.push(*field),
            Self::Plus(left, right) | Self::Minus(left, right) => {
                left.collect_totals(into);
                right.collect_totals(into);
            }
            Self::Total(_) | Self::Value(_) | Self::Field(..) | Self::Fact(_) | Self::Parameter(_) => {}
        }
    }
}

impl Test {
    pub(super) fn holds(&self, look: &Look<'_>) -> bool {
        let ints = |left: &Operand, right: &Operand| Some((left.int(look)?, right.int(look)?));
        match self {
            Self::MoreThan(left, right) => ints(left, right).is_some_and(|(left, right)| left > right),
            Self::LessThan(left, right) => ints(left, right).is_some_and(|(left, right)| left < right),
            Self::Equal(left, right) => left.read(look).is_some_and(|left| Some(left) == right.read(look)),
            Self::Present(operand) => operand.read(look).is_some(),
            Self::Not(test) => !test.holds(look),
            Self::All(tests) => tests.iter().all(|test| test.holds(look)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(look)),
        }
    }

    pub(super) fn collect_totals(&self, into: &mut Vec<FieldIx>) {
        match self {
            Self::MoreThan(left, right) | Self::LessThan(left, right) | Self::Equal(left, right) => {
                left.collect_totals(into);
                right.collect_totals(into);
            }
            Self::Present(operand) => operand.collect_totals(into),
            Self::Not(test) => test.collect_totals(into),
            Self::All(tests) | Self::Any(tests) => tests.iter().for_each(|test| test.collect_totals(into)),
        }
    }
}
