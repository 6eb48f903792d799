//! Criteria as format 4 has them: what came of each as one short list, and behind all of them, one by one, what that stands on. A
//! document is half as long for it, and whoever tells verdicts has read them before it comes to the evidence.

use super::verdict::{Any, AnyText};
use super::{DocError, Word};
use crate::assessment::{Criterion, CriterionKind, Verdict};
use crate::policy::{Evidence, Finding, Scoring, Severity, Source};
use crate::terms::EventIx;
use serde::{Deserialize, Serialize};

/// A criterion: its id; its severity, where it is a clause and no goal; how it counts; its competency; weight; verdict; points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct CriterionRow(Box<str>, Option<Word<Severity>>, Word<Scoring>, Box<str>, u16, Word<Verdict>, i32);

/// What it stands on: document and article, where it is a clause; what fulfilled it and what broke it, each by what it was opened by and
/// at which event; and what is still open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct EvidenceRow(
    Option<(Box<str>, Box<str>)>,
    Vec<(Vec<u32>, Option<u32>)>,
    Vec<(Vec<u32>, Option<u32>)>,
    Vec<u32>,
);

/// One of which nothing is kept.
pub(super) type AnyEvidenceRow =
    (Option<(AnyText, AnyText)>, Any<(Any<u32>, Option<u32>)>, Any<(Any<u32>, Option<u32>)>, Any<u32>);

/// There is none beside criteria that have it in themselves: formats 2 and 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum NoEvidence {}

impl CriterionRow {
    fn criterion(self, source: Option<Source>, evidence: Finding) -> Result<Criterion, DocError> {
        let Self(id, severity, Word(scoring), competency, weight, Word(verdict), points) = self;
        let kind = match (severity, source) {
            (None, None) => CriterionKind::Goal,
            (Some(Word(severity)), Some(source)) => CriterionKind::Clause { severity, source },
            (None, Some(_)) | (Some(_), None) => return Err(DocError::Criterion(id.into())),
        };
        Ok(Criterion { id, kind, scoring, competency, weight, verdict, points, evidence })
    }
}

impl From<&Criterion> for CriterionRow {
    fn from(of: &Criterion) -> Self {
        let Criterion { id, kind, scoring, competency, weight, verdict, points, evidence: _ } = of;
        let severity = match kind {
            CriterionKind::Goal => None,
            CriterionKind::Clause { severity, .. } => Some(Word(*severity)),
        };
        Self(id.clone(), severity, Word(*scoring), competency.clone(), *weight, Word(*verdict), *points)
    }
}

impl From<&Criterion> for EvidenceRow {
    fn from(of: &Criterion) -> Self {
        let source = match &of.kind {
            CriterionKind::Goal => None,
            CriterionKind::Clause { source: Source { document, article }, .. } => {
                Some((document.clone(), article.clone()))
            }
        };
        let places = |events: &[EventIx]| events.iter().map(|at| at.0).collect();
        let all = |of: &[Evidence]| of.iter().map(|one| (places(&one.opened_by), one.at.map(|at| at.0))).collect();
        let Finding { fulfilments, violations, open } = &of.evidence;
        Self(source, all(fulfilments), all(violations), places(open))
    }
}

impl TryFrom<(CriterionRow, EvidenceRow)> for Criterion {
    type Error = DocError;

    fn try_from((row, evidence): (CriterionRow, EvidenceRow)) -> Result<Self, DocError> {
        let EvidenceRow(source, fulfilments, violations, open) = evidence;
        let places = |of: Vec<u32>| of.into_iter().map(EventIx).collect();
        let one =
            |(opened_by, at): (Vec<u32>, Option<u32>)| Evidence { opened_by: places(opened_by), at: at.map(EventIx) };
        let all = |of: Vec<_>| of.into_iter().map(one).collect();
        row.criterion(
            source.map(|(document, article)| Source { document, article }),
            Finding { fulfilments: all(fulfilments), violations: all(violations), open: places(open) },
        )
    }
}

/// Without source and evidence.
impl TryFrom<(CriterionRow, AnyEvidenceRow)> for Criterion {
    type Error = DocError;

    fn try_from((row, (source, ..)): (CriterionRow, AnyEvidenceRow)) -> Result<Self, DocError> {
        let source = source.map(|_| Source { document: Box::default(), article: Box::default() });
        row.criterion(source, Finding::default())
    }
}
