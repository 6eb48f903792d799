//! Conditions over a deed's data, the facts, the parameters and the sums of the encounter so far.
//!
//! A comparison with something missing, or of different kinds, is false; `Not` of it is true.

use super::binding::Binding;
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

/// What a test sees.
#[derive(Clone, Copy)]
pub(super) struct Sight<'a> {
    pub data: &'a [Field],
    /// The activating deed's data, where a target is judged.
    pub activation: &'a [Field],
    pub binding: &'a Binding,
    pub totals: &'a [(FieldIx, i64)],
}

impl Operand {
    fn read(&self, sight: &Sight<'_>) -> Option<Value> {
        let carried = |data: &[Field], field: &FieldIx, fact: &Option<FactIx>| match data
            .iter()
            .find(|(name, _)| name == field)
        {
            Some((_, value)) => Some(value.clone()),
            None => fact.and_then(|fact| sight.binding.fact(fact).cloned()),
        };
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Field(field, fact) => carried(sight.data, field, fact),
            Self::OfActivation(field, fact) => carried(sight.activation, field, fact),
            Self::Fact(fact) => sight.binding.fact(*fact).cloned(),
            Self::Parameter(parameter) => Some(sight.binding.parameter(*parameter).clone()),
            Self::Total(field) => sight.totals.iter().find(|(name, _)| name == field).map(|(_, sum)| Value::Int(*sum)),
            Self::Plus(left, right) => Some(Value::Int(left.int(sight)?.saturating_add(right.int(sight)?))),
            Self::Minus(left, right) => Some(Value::Int(left.int(sight)?.saturating_sub(right.int(sight)?))),
        }
    }

    fn int(&self, sight: &Sight<'_>) -> Option<i64> {
        self.read(sight)?.int()
    }

    /// Calls `with` for every operand in it that is not a sum or a difference itself.
    fn each_leaf(&self, with: &mut impl FnMut(&Self)) {
        match self {
            Self::Plus(left, right) | Self::Minus(left, right) => {
                left.each_leaf(with);
                right.each_leaf(with);
            }
            Self::Value(_)
            | Self::Field(..)
            | Self::OfActivation(..)
            | Self::Fact(_)
            | Self::Parameter(_)
            | Self::Total(_) => with(self),
        }
    }
}

impl Test {
    pub(super) fn holds(&self, sight: &Sight<'_>) -> bool {
        let ints = |left: &Operand, right: &Operand| Some((left.int(sight)?, right.int(sight)?));
        match self {
            Self::MoreThan(left, right) => ints(left, right).is_some_and(|(left, right)| left > right),
            Self::LessThan(left, right) => ints(left, right).is_some_and(|(left, right)| left < right),
            Self::Equal(left, right) => left.read(sight).is_some_and(|left| Some(left) == right.read(sight)),
            Self::Present(operand) => operand.read(sight).is_some(),
            Self::Not(test) => !test.holds(sight),
            Self::All(tests) => tests.iter().all(|test| test.holds(sight)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(sight)),
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
            Self::MoreThan(..)
            | Self::LessThan(..)
            | Self::Equal(..)
            | Self::Present(_)
            | Self::Not(_)
            | Self::Any(_) => vec![self],
        }
    }

    pub(super) fn collect_totals(&self, into: &mut Vec<FieldIx>) {
        self.each_leaf(&mut |leaf| {
            if let Operand::Total(field) = leaf
                && !into.contains(field)
            {
                into.push(*field);
            }
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
        self.each_leaf(&mut |leaf| {
            let (field, list) = match leaf {
                Operand::OfActivation(field, _) => (field, &mut of_activation),
                Operand::Field(field, _) => (field, &mut own),
                Operand::Value(_)
                | Operand::Fact(_)
                | Operand::Parameter(_)
                | Operand::Total(_)
                | Operand::Plus(..)
                | Operand::Minus(..) => return,
            };
            if !list.contains(field) {
                list.push(*field);
            }
        });
        (of_activation, own)
    }
}
