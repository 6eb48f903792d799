//! A scenario file as written.

use super::{Entries, Scalar};
use crate::scenario::{Axis, Category, Channel, ClaimKind, EndingKind, Portrait, ResponseKind};
use crate::terms::Role;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::fmt;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Scenario")]
pub(crate) struct RawScenario<'a> {
    pub version: u32,
    pub policies: &'a str,
    #[serde(default = "teller")]
    pub role: Role,
    pub channel: Channel,
    pub category: Category,
    #[serde(default)]
    pub portrait: Portrait,
    pub begins: &'a str,
    pub pass_mark: i64,
    #[serde(borrow, default)]
    pub facts: Entries<'a, RawFact<'a>>,
    pub mood: RawMood,
    #[serde(borrow)]
    pub earns: Vec<RawEarned<'a>>,
    #[serde(borrow, default)]
    pub goals: Vec<RawGoal<'a>>,
    #[serde(borrow, default)]
    pub claims: Vec<RawClaim<'a>>,
    pub start: &'a str,
    #[serde(borrow)]
    pub nodes: Entries<'a, RawNode<'a>>,
    #[serde(borrow, default)]
    pub interrupts: Vec<RawInterrupt<'a>>,
    #[serde(borrow)]
    pub endings: Entries<'a, EndingKind>,
}

const fn teller() -> Role {
    Role::Teller
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawFact<'a> {
    OneOf(#[serde(borrow)] Vec<Scalar<'a>>),
    Money(Vec<i64>),
    Words(#[serde(borrow)] Vec<&'a str>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawMood {
    pub anger: i64,
    pub anxiety: i64,
    pub trust: i64,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RawStep {
    pub anger: i64,
    pub anxiety: i64,
    pub trust: i64,
}

/// A clause's id, or the id with a condition on facts.
#[derive(Debug)]
pub(crate) struct RawEarned<'a> {
    pub clause: &'a str,
    pub applies: Option<RawCondition<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EarnedFields<'a> {
    #[serde(borrow)]
    clause: &'a str,
    #[serde(borrow, default)]
    applies: Option<RawCondition<'a>>,
}

impl<'de: 'a, 'a> Deserialize<'de> for RawEarned<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = RawEarned<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a clause's id in quotes, or `(clause: \"…\", applies: …)`")
            }

            fn visit_borrowed_str<E>(self, clause: &'de str) -> Result<Self::Value, E> {
                Ok(RawEarned { clause, applies: None })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let EarnedFields { clause, applies } = Deserialize::deserialize(MapAccessDeserializer::new(map))?;
                Ok(RawEarned { clause, applies })
            }
        }
        deserializer.deserialize_any(Read)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawGoal<'a> {
    pub id: &'a str,
    #[serde(borrow)]
    pub when: RawCondition<'a>,
    #[serde(borrow, default)]
    pub applies: Option<RawCondition<'a>>,
    pub competency: &'a str,
    pub weight: i64,
}

impl<'a> RawScenario<'a> {
    /// Every condition, each with an id that stands near it.
    pub(crate) fn conditions(&self) -> Vec<(&'a str, &RawCondition<'a>)> {
        let mut all = Vec::new();
        for (_, node) in &self.nodes.0 {
            all.extend(node.lines.iter().filter_map(|line| Some((line.say, line.when.as_ref()?))));
            all.extend(node.responses.0.iter().filter_map(|(id, response)| Some((*id, response.when.as_ref()?))));
        }
        all.extend(self.earns.iter().filter_map(|earned| Some((earned.clause, earned.applies.as_ref()?))));
        all.extend(self.goals.iter().filter_map(|goal| Some((goal.id, goal.applies.as_ref()?))));
        all.extend(self.goals.iter().map(|goal| (goal.id, &goal.when)));
        all.extend(self.claims.iter().flat_map(|claim| claim.said().map(|(_, when)| (claim.id, when))));
        all.extend(self.interrupts.iter().map(|interrupt| (interrupt.id, &interrupt.when)));
        all
    }
}

/// What the author holds to be true of every way through: one of these, about the end of an encounter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawClaim<'a> {
    pub id: &'a str,
    #[serde(borrow, default)]
    pub never_passes: Option<RawCondition<'a>>,
    #[serde(borrow, default)]
    pub never_fails: Option<RawCondition<'a>>,
    #[serde(borrow, default)]
    pub can_pass: Option<RawCondition<'a>>,
    #[serde(borrow, default)]
    pub never: Option<RawCondition<'a>>,
    #[serde(borrow, default)]
    pub can: Option<RawCondition<'a>>,
}

impl<'a> RawClaim<'a> {
    /// All that it says; one thing if it is sound.
    pub(crate) fn said(&self) -> impl Iterator<Item = (ClaimKind, &RawCondition<'a>)> {
        let said = [&self.never_passes, &self.never_fails, &self.can_pass, &self.never, &self.can];
        ClaimKind::ALL.into_iter().zip(said).filter_map(|(kind, when)| Some((kind, when.as_ref()?)))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNode<'a> {
    #[serde(default)]
    pub aftermath: bool,
    #[serde(borrow)]
    pub lines: Vec<RawLine<'a>>,
    #[serde(borrow, default)]
    pub performs: Vec<&'a str>,
    #[serde(default)]
    pub patience: Option<u64>,
    #[serde(borrow, default)]
    pub on_silence: Option<RawSilence<'a>>,
    #[serde(borrow)]
    pub responses: Entries<'a, RawResponse<'a>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawLine<'a> {
    #[serde(borrow, default)]
    pub when: Option<RawCondition<'a>>,
    pub say: &'a str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSilence<'a> {
    #[serde(default)]
    pub mood: RawStep,
    pub goto: &'a str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawResponse<'a> {
    pub kind: ResponseKind,
    #[serde(borrow, default)]
    pub performs: Vec<&'a str>,
    #[serde(borrow, default)]
    pub with: Entries<'a, RawQuantity<'a>>,
    #[serde(borrow, default)]
    pub when: Option<RawCondition<'a>>,
    #[serde(default)]
    pub takes: u32,
    #[serde(default)]
    pub mood: RawStep,
    pub goto: &'a str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawInterrupt<'a> {
    pub id: &'a str,
    #[serde(borrow)]
    pub when: RawCondition<'a>,
    pub goto: &'a str,
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawCondition<'a> {
    #[serde(borrow)]
    All(Vec<RawCondition<'a>>),
    Any(Vec<RawCondition<'a>>),
    Not(Box<RawCondition<'a>>),
    AtLeast(Axis, i64),
    AtMost(Axis, i64),
    Is(&'a str, Scalar<'a>),
    MoreThan(&'a str, i64),
    LessThan(&'a str, i64),
    Done(&'a str),
    Visited(&'a str),
}

impl<'a> RawCondition<'a> {
    /// Calls `with` for every elementary condition in it.
    pub(crate) fn each_leaf(&self, with: &mut impl FnMut(&Self)) {
        match self {
            Self::All(inner) | Self::Any(inner) => inner.iter().for_each(|one| one.each_leaf(with)),
            Self::Not(inner) => inner.each_leaf(with),
            leaf => with(leaf),
        }
    }
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawQuantity<'a> {
    Int(i64),
    Text(&'a str),
    #[serde(borrow)]
    Fact(&'a str),
    Min(Box<RawQuantity<'a>>, Box<RawQuantity<'a>>),
    Max(Box<RawQuantity<'a>>, Box<RawQuantity<'a>>),
    Plus(Box<RawQuantity<'a>>, Box<RawQuantity<'a>>),
    Minus(Box<RawQuantity<'a>>, Box<RawQuantity<'a>>),
}
