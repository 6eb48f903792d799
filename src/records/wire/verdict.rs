//! A criterion of which the verdict is read alone: it is declared and understood as all of it is, and what takes long to keep is let go
//! of where it is read.

use super::assessment::{CriterionDoc, EvidenceDoc, FindingDoc, SourceDoc};
use crate::policy::{Finding, Source};
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// Without its source and its evidence.
pub(super) type VerdictDoc<'t> = CriterionDoc<Borrowed<'t>, AnySource, AnyFinding>;

type AnySource = SourceDoc<AnyText>;
type AnyFinding = FindingDoc<Any<EvidenceDoc<Any<u32>>>, Any<u32>>;

/// A text that stays where it stands, wherever nothing in it is written as an escape.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Borrowed<'t>(#[serde(borrow)] Cow<'t, str>);

/// A text.
pub(super) struct AnyText;

/// Several of something.
pub(super) struct Any<T>(PhantomData<T>);

impl AsRef<str> for Borrowed<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<AnySource> for Source {
    fn from(_: AnySource) -> Self {
        Self { document: Box::default(), article: Box::default() }
    }
}

impl From<AnyFinding> for Finding {
    fn from(_: AnyFinding) -> Self {
        Self::default()
    }
}

impl<'t> Deserialize<'t> for AnyText {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = AnyText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E>(self, _: &str) -> Result<AnyText, E> {
                Ok(AnyText)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

impl<'t, T: Deserialize<'t>> Deserialize<'t> for Any<T> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        struct Several<T>(PhantomData<T>);
        impl<'t, T: Deserialize<'t>> Visitor<'t> for Several<T> {
            type Value = Any<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sequence")
            }

            fn visit_seq<A: SeqAccess<'t>>(self, mut all: A) -> Result<Any<T>, A::Error> {
                while all.next_element::<T>()?.is_some() {}
                Ok(Any(PhantomData))
            }
        }
        deserializer.deserialize_seq(Several(PhantomData))
    }
}
