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
    /// In a target's condition: a field of the activating deed's data, or the fact of the same name.
    OfActivation(FieldIx, Option<FactIx>),
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
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub data: &'a [Field],
    /// The activating deed's data, where a target is judged.
    pub activation: &'a [Field],
    pub binding: &'a Binding,
    pub totals: &'a [(FieldIx, i64)],
}

impl Operand {
    fn read(&self, look: &Look<'_>) -> Option<Value> {
        let carried = |data: &[Field], field: &FieldIx, fact: &Option<FactIx>| match data
            .iter()
            .find(|(name, _)| name == field)
        {
            Some((_, value)) => Some(value.clone()),
            None => fact.and_then(|fact| look.binding.fact(fact).cloned()),
        };
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Field(field, fact) => carried(look.data, field, fact),
            Self::OfActivation(field, fact) => carried(look.activation, field, fact),
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

    /// Calls `with` for every operand in it that is not a sum or a difference itself.
    fn each_leaf(&self, with: &mut impl FnMut(&Self)) {
        match self {
            Self::Plus(left, right) | Self::Minus(left, right) => {
                left.each_leaf(with);
                right.each_leaf(with);
            }
            leaf => with(leaf),
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

    /// Calls `with` for every operand in it that is not a sum or a difference itself, in the order written.
    pub fn each_leaf(&self, with: &mut impl FnMut(&Operand)) {
        match self {
            Self::MoreThan(left, right) | Self::LessThan(left, right) | Self::Equal(left, right) => {
                left.each_leaf(with);
                right.each_leaf(with);
            }
            Self::Present(operand) => operand.each_leaf(with),
            Self::Not(test) => test.each_leaf(with),
            Self::All(tests) | Self::Any(tests) => tests.iter().for_each(|test| test.each_leaf(with)),
        }
    }

    /// The tests that hold together where it holds.
    pub(super) fn conjuncts(&self) -> Vec<&Self> {
        match self {
            Self::All(tests) => tests.iter().flat_map(Self::conjuncts).collect(),
            test => vec![test],
        }
    }

    pub(super) fn collect_totals(&self, into: &mut Vec<FieldIx>) {
        self.each_leaf(&mut |leaf| match leaf {
            Operand::Total(field) if !into.contains(field) => into.push(*field),
            _ => {}
        });
    }

    /// Whether it looks at the activating deed too.
    #[must_use]
    pub fn relates(&self) -> bool {
        let mut relates = false;
        self.each_leaf(&mut |leaf| relates |= matches!(leaf, Operand::OfActivation(..)));
        relates
    }

    /// Whether it reads a sum over the encounter.
    #[must_use]
    pub fn sums(&self) -> bool {
        let mut sums = false;
        self.each_leaf(&mut |leaf| sums |= matches!(leaf, Operand::Total(_)));
        sums
    }

    /// The fields it reads of the activating deed, and of the deed itself.
    pub(super) fn fields_read(&self) -> (Vec<FieldIx>, Vec<FieldIx>) {
        let (mut of_activation, mut own) = (Vec::new(), Vec::new());
        self.each_leaf(&mut |leaf| match leaf {
            Operand::OfActivation(field, _) if !of_activation.contains(field) => of_activation.push(*field),
            Operand::Field(field, _) if !own.contains(field) => own.push(*field),
            _ => {}
        });
        (of_activation, own)
    }
}
