//! Conditions, amounts and tests by the names of what they read, and what they read.

use crate::policy::{Book, Operand, Test};
use crate::scenario::{Axis, Condition, Mood, MoodStep, Quantity, Scenario};
use crate::terms::{ActivityIx, FactIx, ParameterIx, PersonIx, ResponseIx, Value};
use serde::Serialize;
use std::collections::BTreeSet;

/// A condition. A fact that isn't there has no name.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ConditionDoc<'a> {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    AtLeast(&'static str, u8),
    AtMost(&'static str, u8),
    /// The same of somebody beside the customer; who isn't there has no name.
    AtLeastOf(Option<&'a str>, &'static str, u8),
    AtMostOf(Option<&'a str>, &'static str, u8),
    Is(Option<&'a str>, &'a Value),
    MoreThan(Option<&'a str>, QuantityDoc<'a>),
    LessThan(Option<&'a str>, QuantityDoc<'a>),
    /// By the order in which activities are first asked about.
    Done(usize),
    Fewer(Vec<usize>, u8),
    Visited(&'a str),
    After(u32),
}

/// An amount.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum QuantityDoc<'a> {
    Value(&'a Value),
    Fact(Option<&'a str>),
    ByFact(Option<&'a str>, &'a [(Value, Value)], &'a Value),
    Min(Box<Self>, Box<Self>),
    Max(Box<Self>, Box<Self>),
    Plus(Box<Self>, Box<Self>),
    Minus(Box<Self>, Box<Self>),
}

/// A condition of the book.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum TestDoc<'a> {
    MoreThan(OperandDoc<'a>, OperandDoc<'a>),
    LessThan(OperandDoc<'a>, OperandDoc<'a>),
    Equal(OperandDoc<'a>, OperandDoc<'a>),
    Present(OperandDoc<'a>),
    Not(Box<Self>),
    All(Vec<Self>),
    Any(Vec<Self>),
}

/// What a condition of the book compares.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum OperandDoc<'a> {
    Value(&'a Value),
    Field(&'a str, Option<&'a str>),
    OfActivation(&'a str, Option<&'a str>),
    Fact(&'a str),
    Parameter(&'a str),
    Total(&'a str),
    Plus(Box<Self>, Box<Self>),
    Minus(Box<Self>, Box<Self>),
}

/// Anger, anxiety, trust.
pub(super) const fn mood(of: Mood) -> [u8; 3] {
    let Mood { anger, anxiety, trust } = of;
    [anger, anxiety, trust]
}

/// The same as a step.
pub(super) const fn step(of: MoodStep) -> [i8; 3] {
    let MoodStep { anger, anxiety, trust } = of;
    [anger, anxiety, trust]
}

const fn axis(of: Axis) -> &'static str {
    match of {
        Axis::Anger => "anger",
        Axis::Anxiety => "anxiety",
        Axis::Trust => "trust",
    }
}

/// Puts rules down, and keeps what they read.
pub(super) struct Reader<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) book: &'a Book,
    /// The bits of what was done that conditions ask about, in the order in which they first do: their places among them
    /// say which is which, however many others there are.
    asked: Vec<u8>,
    /// Facts that were read, by name.
    pub(super) facts: BTreeSet<&'a str>,
    /// Parameters that were read.
    pub(super) parameters: BTreeSet<ParameterIx>,
}

impl<'a> Reader<'a> {
    /// For rules of which these are the scenario's conditions.
    pub(super) fn of(scenario: &'a Scenario, book: &'a Book, conditions: impl Iterator<Item = &'a Condition>) -> Self {
        let mut asked = Vec::new();
        for condition in conditions {
            condition.visit(&mut |one| match one {
                Condition::Done(bit) if !asked.contains(&bit.0) => asked.push(bit.0),
                Condition::Fewer(of, _) => {
                    let new: Vec<u8> = (0..64).filter(|bit| of >> bit & 1 == 1 && !asked.contains(bit)).collect();
                    asked.extend(new);
                }
                _ => {}
            });
        }
        Self { scenario, book, asked, facts: BTreeSet::new(), parameters: BTreeSet::new() }
    }

    /// Which of what is asked about these bits hold, in order.
    pub(super) fn done(&self, bits: u64) -> Vec<usize> {
        let asked = self.asked.iter().enumerate();
        asked.filter(|(_, bit)| bits >> **bit & 1 == 1).map(|(at, _)| at).collect()
    }

    /// A response by its node and its id.
    pub(super) fn response(&self, ix: ResponseIx) -> Option<(&'a str, &'a str)> {
        let response = self.scenario.response(ix)?;
        Some((self.scenario.node_names.name(response.node), &response.id))
    }

    /// Somebody beside the customer.
    fn person(&self, who: PersonIx) -> Option<&'a str> {
        self.scenario.person(who).map(|one| &*one.id)
    }

    /// What moves the moods of those beside the customer.
    pub(super) fn steps(&self, moods: &[(PersonIx, MoodStep)]) -> Vec<(Option<&'a str>, [i8; 3])> {
        moods.iter().map(|(who, by)| (self.person(*who), step(*by))).collect()
    }

    pub(super) fn activities(&self, all: &[ActivityIx]) -> Vec<&'a str> {
        all.iter().map(|one| self.book.activity_names.name(*one)).collect()
    }

    /// A fact of the scenario.
    fn fact(&mut self, ix: FactIx) -> Option<&'a str> {
        let id = &*self.scenario.facts.get(ix.at())?.id;
        self.facts.insert(id);
        Some(id)
    }

    /// A fact as the book calls it.
    fn book_fact(&mut self, ix: FactIx) -> &'a str {
        let id = self.book.facts.name(ix);
        self.facts.insert(id);
        id
    }

    pub(super) fn condition(&mut self, of: &'a Condition) -> ConditionDoc<'a> {
        let all = |reader: &mut Self, inner: &'a [Condition]| inner.iter().map(|one| reader.condition(one)).collect();
        match of {
            Condition::All(inner) => ConditionDoc::All(all(self, inner)),
            Condition::Any(inner) => ConditionDoc::Any(all(self, inner)),
            Condition::Not(inner) => ConditionDoc::Not(Box::new(self.condition(inner))),
            Condition::AtLeast(PersonIx::CUSTOMER, on, value) => ConditionDoc::AtLeast(axis(*on), *value),
            Condition::AtMost(PersonIx::CUSTOMER, on, value) => ConditionDoc::AtMost(axis(*on), *value),
            Condition::AtLeast(who, on, value) => ConditionDoc::AtLeastOf(self.person(*who), axis(*on), *value),
            Condition::AtMost(who, on, value) => ConditionDoc::AtMostOf(self.person(*who), axis(*on), *value),
            Condition::Is(fact, value) => ConditionDoc::Is(self.fact(*fact), value),
            Condition::MoreThan(fact, than) => ConditionDoc::MoreThan(self.fact(*fact), self.quantity(than)),
            Condition::LessThan(fact, than) => ConditionDoc::LessThan(self.fact(*fact), self.quantity(than)),
            // one that nobody collected stands behind all others
            Condition::Done(bit) => {
                let at = self.asked.iter().position(|one| *one == bit.0);
                ConditionDoc::Done(at.unwrap_or(self.asked.len() + usize::from(bit.0)))
            }
            Condition::Fewer(of, than) => ConditionDoc::Fewer(self.done(*of), *than),
            Condition::Visited(node) => ConditionDoc::Visited(self.scenario.node_names.name(*node)),
            Condition::After(minutes) => ConditionDoc::After(*minutes),
        }
    }

    pub(super) fn quantity(&mut self, of: &'a Quantity) -> QuantityDoc<'a> {
        match of {
            Quantity::Value(value) => QuantityDoc::Value(value),
            Quantity::Fact(fact) => QuantityDoc::Fact(self.fact(*fact)),
            Quantity::ByFact(fact, values, otherwise) => QuantityDoc::ByFact(self.fact(*fact), values, otherwise),
            Quantity::Min(left, right) => QuantityDoc::Min(self.amount(left), self.amount(right)),
            Quantity::Max(left, right) => QuantityDoc::Max(self.amount(left), self.amount(right)),
            Quantity::Plus(left, right) => QuantityDoc::Plus(self.amount(left), self.amount(right)),
            Quantity::Minus(left, right) => QuantityDoc::Minus(self.amount(left), self.amount(right)),
        }
    }

    fn amount(&mut self, of: &'a Quantity) -> Box<QuantityDoc<'a>> {
        Box::new(self.quantity(of))
    }

    pub(super) fn test(&mut self, of: &'a Test) -> TestDoc<'a> {
        match of {
            Test::MoreThan(left, right) => TestDoc::MoreThan(self.operand(left), self.operand(right)),
            Test::LessThan(left, right) => TestDoc::LessThan(self.operand(left), self.operand(right)),
            Test::Equal(left, right) => TestDoc::Equal(self.operand(left), self.operand(right)),
            Test::Present(operand) => TestDoc::Present(self.operand(operand)),
            Test::Not(test) => TestDoc::Not(Box::new(self.test(test))),
            Test::All(tests) => TestDoc::All(tests.iter().map(|test| self.test(test)).collect()),
            Test::Any(tests) => TestDoc::Any(tests.iter().map(|test| self.test(test)).collect()),
        }
    }

    fn operand(&mut self, of: &'a Operand) -> OperandDoc<'a> {
        let (fields, parameters) = (&self.book.fields, &self.book.parameter_names);
        match of {
            Operand::Value(value) => OperandDoc::Value(value),
            Operand::Field(field, fact) => OperandDoc::Field(fields.name(*field), fact.map(|ix| self.book_fact(ix))),
            Operand::OfActivation(field, fact) => {
                OperandDoc::OfActivation(fields.name(*field), fact.map(|ix| self.book_fact(ix)))
            }
            Operand::Fact(fact) => OperandDoc::Fact(self.book_fact(*fact)),
            Operand::Parameter(ix) => {
                self.parameters.insert(*ix);
                OperandDoc::Parameter(parameters.name(*ix))
            }
            Operand::Total(field) => OperandDoc::Total(fields.name(*field)),
            Operand::Plus(left, right) => OperandDoc::Plus(Box::new(self.operand(left)), Box::new(self.operand(right))),
            Operand::Minus(left, right) => {
                OperandDoc::Minus(Box::new(self.operand(left)), Box::new(self.operand(right)))
            }
        }
    }

    pub(super) fn parameter_fact(&mut self, ix: FactIx) -> &'a str {
        self.book_fact(ix)
    }
}
