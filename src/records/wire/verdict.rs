//! A criterion of which the verdict is read alone: it is understood as strictly as all of it would be, and what takes long to keep is
//! let go of where it is read.

use super::assessment::{KindDoc, criterion_kind};
use super::{DocError, Word};
use crate::assessment::{Criterion, Verdict};
use crate::policy::{Finding, Scoring, Severity};
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// A [`super::CriterionDoc`] without its source and its evidence.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VerdictDoc<'t> {
    #[serde(borrow)]
    id: Cow<'t, str>,
    kind: KindDoc,
    #[serde(default)]
    severity: Option<Word<Severity>>,
    #[serde(default)]
    source: Option<AnySource>,
    scoring: Word<Scoring>,
    #[serde(borrow)]
    competency: Cow<'t, str>,
    weight: u16,
    verdict: Word<Verdict>,
    points: i32,
    #[serde(rename = "evidence")]
    _evidence: AnyFinding,
}

/// A [`super::SourceDoc`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnySource {
    #[serde(rename = "document")]
    _document: AnyText,
    #[serde(rename = "article")]
    _article: AnyText,
}

/// A [`super::FindingDoc`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnyFinding {
    #[serde(rename = "fulfilments")]
    _fulfilments: Any<AnyEvidence>,
    #[serde(rename = "violations")]
    _violations: Any<AnyEvidence>,
    #[serde(rename = "open")]
    _open: Any<u32>,
}

/// An [`super::EvidenceDoc`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnyEvidence {
    #[serde(rename = "opened_by")]
    _opened_by: Any<u32>,
    #[serde(rename = "at")]
    _at: Option<u32>,
}

/// A text.
struct AnyText;

/// Several of something.
struct Any<T>(PhantomData<T>);

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

impl TryFrom<VerdictDoc<'_>> for Criterion {
    type Error = DocError;

    fn try_from(doc: VerdictDoc<'_>) -> Result<Self, DocError> {
        let VerdictDoc { id, kind, severity, source, scoring, competency, weight, verdict, points, _evidence: _ } = doc;
        let source = source.map(|_| Default::default());
        let Some(kind) = criterion_kind(kind, severity, source) else { return Err(DocError::Criterion(id.into())) };
        Ok(Self {
            id: id.into(),
            kind,
            scoring: scoring.0,
            competency: competency.into(),
            weight,
            verdict: verdict.0,
            points,
            evidence: Finding::default(),
        })
    }
}
