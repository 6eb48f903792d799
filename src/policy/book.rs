//! The policy book: vocabulary, competencies, parameters, clauses. Plain data, made by `content`.

use super::template::{Bound, Family};
use super::{Binding, Clause, Constraint, Severity, Trigger};
use crate::terms::{
    ActivityIx, Actor, Calendar, ClauseIx, CompetencyIx, FactIx, FieldIx, Names, ParameterIx, Role, Rows, Value,
};
use serde::{Deserialize, Serialize};

/// What a breach or an achievement weighs, by severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Weights {
    pub critical: u16,
    pub major: u16,
    pub minor: u16,
}

impl Weights {
    /// The weight of a severity.
    #[must_use]
    pub const fn of(self, severity: Severity) -> u16 {
        match severity {
            Severity::Critical => self.critical,
            Severity::Major => self.major,
            Severity::Minor => self.minor,
        }
    }
}

/// What a field of an activity holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum FieldKind {
    /// Fen.
    Money,
    /// A plain number.
    Number,
    /// A word.
    Word,
}

/// Who can perform an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum ActivityActor {
    /// Staff only.
    Staff,
    /// Customers only.
    Customer,
    /// Either.
    Any,
}

impl ActivityActor {
    /// Whether `actor` can perform it.
    #[must_use]
    pub fn allows(self, actor: Actor) -> bool {
        match self {
            Self::Any => true,
            Self::Staff => actor == Actor::Staff,
            Self::Customer => actor == Actor::Customer,
        }
    }
}

/// An activity of the vocabulary.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Who can perform it.
    pub actor: ActivityActor,
    /// The data it may carry.
    pub fields: Vec<(FieldIx, FieldKind)>,
}

/// A figure or name the bank sets.
#[derive(Clone, Debug, PartialEq)]
pub enum Parameter {
    /// The same for everybody.
    Fixed(Value, FieldKind),
    /// By the value of a fact.
    ByFact {
        /// The fact.
        fact: FactIx,
        /// Its values and what they mean here.
        values: Vec<(Value, Value)>,
        /// Where the fact is missing or has another value.
        otherwise: Value,
        /// What it holds.
        kind: FieldKind,
    },
}

impl Parameter {
    /// What it holds.
    #[must_use]
    pub const fn kind(&self) -> FieldKind {
        match self {
            Self::Fixed(_, kind) | Self::ByFact { kind, .. } => *kind,
        }
    }
}

/// The book.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    /// Its id: the file's name.
    pub id: Box<str>,
    /// The author's version number.
    pub version: u32,
    /// Weights by severity.
    pub weights: Weights,
    /// Working days.
    pub calendar: Calendar,
    /// Competencies in order of display.
    pub competencies: Names<CompetencyIx>,
    /// Names of the activities.
    pub activity_names: Names<ActivityIx>,
    /// The activities, by index.
    pub activities: Rows<ActivityIx, Activity>,
    /// Names of all fields activities carry.
    pub fields: Names<FieldIx>,
    /// Names of the facts the book reads.
    pub facts: Names<FactIx>,
    /// Names of the parameters.
    pub parameter_names: Names<ParameterIx>,
    /// The parameters, by index.
    pub parameters: Rows<ParameterIx, Parameter>,
    /// Names of the clauses.
    pub clause_names: Names<ClauseIx>,
    /// The clauses, by index.
    pub clauses: Rows<ClauseIx, Clause>,
}

impl Book {
    /// The clauses that bind `role`, in the book's order.
    pub fn binding(&self, role: Role) -> impl Iterator<Item = (ClauseIx, &Clause)> {
        self.clauses.iter().filter(move |(_, clause)| clause.actor.binds(role))
    }

    /// Whether nothing but staff's own deeds can activate a constraint: who leaves them undone keeps it.
    #[must_use]
    pub fn is_own_choice(&self, constraint: &Constraint) -> bool {
        let staffs = |trigger: &Trigger| {
            trigger.activities.iter().all(|one| self.activities.at(*one).actor == ActivityActor::Staff)
        };
        match constraint.template.family() {
            Family::Counting(Bound::Below(_)) => true,
            Family::Relation([_, _, ..]) => constraint.triggers().all(staffs),
            Family::Relation(_) | Family::Counting(_) | Family::Position(_) | Family::Choice { .. } => {
                staffs(&constraint.activation)
            }
        }
    }

    /// What is the same in every encounter and may stand in any text: each fixed parameter by its name, and each case of
    /// one by fact by its name, `-` and the fact's value.
    pub fn figures(&self) -> impl Iterator<Item = (String, &Value, FieldKind)> {
        self.parameter_names.iter().zip(&self.parameters).flat_map(|(name, parameter)| match parameter {
            Parameter::Fixed(value, kind) => vec![(name.to_owned(), value, *kind)],
            Parameter::ByFact { values, kind, .. } => {
                values.iter().map(|(is, value)| (format!("{name}-{is}"), value, *kind)).collect()
            }
        })
    }

    /// What the book reads, in an encounter or a case with these facts.
    #[must_use]
    pub fn bind(&self, fact: impl Fn(&str) -> Option<Value>) -> Binding {
        Binding {
            facts: self.facts.iter().map(&fact).collect(),
            parameters: self.parameter_values(fact).into_iter().collect(),
        }
    }

    /// The parameter values for an encounter with these facts, in the order of `parameters`.
    #[must_use]
    pub fn parameter_values(&self, fact: impl Fn(&str) -> Option<Value>) -> Vec<Value> {
        self.parameters
            .as_slice()
            .iter()
            .map(|parameter| match parameter {
                Parameter::Fixed(value, _) => value.clone(),
                Parameter::ByFact { fact: name, values, otherwise, .. } => fact(self.facts.name(*name))
                    .and_then(|key| values.iter().find(|(value, _)| *value == key))
                    .map_or_else(|| otherwise.clone(), |(_, value)| value.clone()),
            })
            .collect()
    }
}
