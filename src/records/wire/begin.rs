//! What was drawn, as a document; the same since layout 1.

use crate::encounter::Begin;
use crate::terms::Value;
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// The start of an encounter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct BeginDoc {
    scenario: String,
    seed: u64,
    facts: Vec<(String, ValueDoc)>,
}

/// A value: `true`, a whole number (money in fen), or a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub enum ValueDoc {
    Flag(bool),
    Int(i64),
    Text(String),
}

/// As it comes: to read it as anything first and then see what it was takes several times as long, and every record has some.
impl<'t> Deserialize<'t> for ValueDoc {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOfThem;
        impl Visitor<'_> for OneOfThem {
            type Value = ValueDoc;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false, a whole number or a text")
            }

            fn visit_bool<E>(self, flag: bool) -> Result<ValueDoc, E> {
                Ok(ValueDoc::Flag(flag))
            }

            fn visit_i64<E>(self, number: i64) -> Result<ValueDoc, E> {
                Ok(ValueDoc::Int(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<ValueDoc, E> {
                let small = i64::try_from(number).ok().map(ValueDoc::Int);
                small.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
            }

            fn visit_str<E>(self, text: &str) -> Result<ValueDoc, E> {
                Ok(ValueDoc::Text(text.to_owned()))
            }

            fn visit_string<E>(self, text: String) -> Result<ValueDoc, E> {
                Ok(ValueDoc::Text(text))
            }
        }
        deserializer.deserialize_any(OneOfThem)
    }
}

impl From<&Value> for ValueDoc {
    fn from(of: &Value) -> Self {
        match of {
            Value::Flag(flag) => Self::Flag(*flag),
            Value::Int(number) => Self::Int(*number),
            Value::Text(text) => Self::Text(text.to_string()),
        }
    }
}

impl From<ValueDoc> for Value {
    fn from(doc: ValueDoc) -> Self {
        match doc {
            ValueDoc::Flag(flag) => Self::Flag(flag),
            ValueDoc::Int(number) => Self::Int(number),
            ValueDoc::Text(text) => Self::Text(text.into()),
        }
    }
}

impl From<&Begin> for BeginDoc {
    fn from(of: &Begin) -> Self {
        let Begin { scenario, seed, facts } = of;
        let facts = facts.iter().map(|(name, value)| (name.to_string(), value.into()));
        Self { scenario: scenario.to_string(), seed: *seed, facts: facts.collect() }
    }
}

impl From<BeginDoc> for Begin {
    fn from(doc: BeginDoc) -> Self {
        let BeginDoc { scenario, seed, facts } = doc;
        let facts = facts.into_iter().map(|(name, value)| (name.into(), value.into()));
        Self { scenario: scenario.into(), seed, facts: facts.collect() }
    }
}
