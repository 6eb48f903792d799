//! An assessment as a document; the same shape in formats 1 and 2.

use super::{DocError, Word};
use crate::assessment::{
    Assessment, Competency, CompoundMade, Criterion, CriterionKind, EndingFieldSaid, Outcome, PickMade, Recommendation,
    Verdict,
};
use crate::policy::{Evidence, Finding, Scoring, Severity, Source};
use crate::terms::{BasisPoints, EventIx};
use serde::{Deserialize, Serialize};
use std::ops::Not;

/// What came of an encounter. Scores are basis points, 0 to 10,000.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub struct AssessmentDoc<C = CriterionDoc> {
    pub outcome: Word<Outcome>,
    pub score: Option<u16>,
    /// What scores 0, in thousandths of a point; not under semantics 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zero: Option<i64>,
    pub pass_mark: u16,
    pub ending: Option<String>,
    /// What the fields of the ending say, where it has any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ending_fields: Vec<EndingFieldSaidDoc>,
    /// The compound responses that were made, in order, where there are any; the last may have been begun alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub made: Vec<CompoundMadeDoc>,
    pub critical_broken: Vec<String>,
    pub recommendation: Word<Recommendation>,
    pub competencies: Vec<CompetencyDoc>,
    pub criteria: Vec<C>,
}

/// What a field of the ending says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub struct EndingFieldSaidDoc {
    pub field: String,
    pub says: String,
}

/// A compound response as it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub struct CompoundMadeDoc {
    pub turn: u32,
    pub response: String,
    pub picks: Vec<PickMadeDoc>,
    /// Written where it is so.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub unfinished: bool,
}

/// What was picked at a step of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub struct PickMadeDoc {
    pub step: String,
    pub pick: String,
}

/// A competency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub struct CompetencyDoc {
    pub id: String,
    pub earned: i32,
    pub lost: i32,
    pub available: i32,
    /// What scores 0, in thousandths of a point; not under semantics 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zero: Option<i64>,
    pub score: Option<u16>,
    pub broken: bool,
}

/// A criterion; `kind` is `clause`, with severity and source, or `goal`, without. Whoever reads little of it keeps less of its
/// texts, its source and its evidence, and asks for the same of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub struct CriterionDoc<Text = String, Origin = SourceDoc, Found = FindingDoc> {
    pub id: Text,
    pub kind: KindDoc,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Word<Severity>>,
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub source: Option<Origin>,
    pub scoring: Word<Scoring>,
    pub competency: Text,
    pub weight: u16,
    pub verdict: Word<Verdict>,
    pub points: i32,
    pub evidence: Found,
}

/// What a criterion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum KindDoc {
    Clause,
    Goal,
}

/// Where a clause comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub struct SourceDoc<Text = String> {
    pub document: Text,
    pub article: Text,
}

/// What was concluded about a criterion; events are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub struct FindingDoc<Conclusions = Vec<EvidenceDoc>, Events = Vec<u32>> {
    pub fulfilments: Conclusions,
    pub violations: Conclusions,
    pub open: Events,
}

/// One conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the domain's type of the same name")]
pub struct EvidenceDoc<Events = Vec<u32>> {
    pub opened_by: Events,
    pub at: Option<u32>,
}

impl From<&Assessment> for AssessmentDoc {
    /// With the criteria that the encounter touched alone.
    fn from(of: &Assessment) -> Self {
        let Assessment {
            outcome,
            score,
            zero,
            pass_mark,
            ending,
            ending_fields,
            made,
            critical_broken,
            recommendation,
            competencies,
            criteria,
        } = of;
        Self {
            outcome: Word(*outcome),
            score: score.map(|score| score.0),
            zero: *zero,
            pass_mark: pass_mark.0,
            ending: ending.as_ref().map(ToString::to_string),
            ending_fields: ending_fields.iter().map(EndingFieldSaidDoc::from).collect(),
            made: made.iter().map(CompoundMadeDoc::from).collect(),
            critical_broken: critical_broken.iter().map(ToString::to_string).collect(),
            recommendation: Word(*recommendation),
            competencies: competencies.iter().map(CompetencyDoc::from).collect(),
            criteria: criteria.iter().filter(|one| one.touched()).map(CriterionDoc::from).collect(),
        }
    }
}

impl<C> TryFrom<AssessmentDoc<C>> for Assessment
where
    Criterion: TryFrom<C, Error = DocError>,
{
    type Error = DocError;

    fn try_from(doc: AssessmentDoc<C>) -> Result<Self, DocError> {
        let AssessmentDoc {
            outcome,
            score,
            zero,
            pass_mark,
            ending,
            ending_fields,
            made,
            critical_broken,
            recommendation,
            competencies,
            criteria,
        } = doc;
        Ok(Self {
            outcome: outcome.0,
            score: score.map(BasisPoints),
            zero,
            pass_mark: BasisPoints(pass_mark),
            ending: ending.map(Into::into),
            ending_fields: ending_fields.into_iter().map(Into::into).collect(),
            made: made.into_iter().map(Into::into).collect(),
            critical_broken: critical_broken.into_iter().map(Into::into).collect(),
            recommendation: recommendation.0,
            competencies: competencies.into_iter().map(Into::into).collect(),
            criteria: criteria.into_iter().map(Criterion::try_from).collect::<Result<_, _>>()?,
        })
    }
}

impl From<&EndingFieldSaid> for EndingFieldSaidDoc {
    fn from(of: &EndingFieldSaid) -> Self {
        let EndingFieldSaid { field, says } = of;
        Self { field: field.to_string(), says: says.to_string() }
    }
}

impl From<EndingFieldSaidDoc> for EndingFieldSaid {
    fn from(doc: EndingFieldSaidDoc) -> Self {
        let EndingFieldSaidDoc { field, says } = doc;
        Self { field: field.into(), says: says.into() }
    }
}

impl From<&CompoundMade> for CompoundMadeDoc {
    fn from(of: &CompoundMade) -> Self {
        let CompoundMade { turn, response, picks, unfinished } = of;
        let pick = |PickMade { step, pick }: &PickMade| PickMadeDoc { step: step.to_string(), pick: pick.to_string() };
        Self {
            turn: *turn,
            response: response.to_string(),
            picks: picks.iter().map(pick).collect(),
            unfinished: *unfinished,
        }
    }
}

impl From<CompoundMadeDoc> for CompoundMade {
    fn from(doc: CompoundMadeDoc) -> Self {
        let CompoundMadeDoc { turn, response, picks, unfinished } = doc;
        let pick = |PickMadeDoc { step, pick }| PickMade { step: step.into(), pick: pick.into() };
        Self { turn, response: response.into(), picks: picks.into_iter().map(pick).collect(), unfinished }
    }
}

impl From<&Competency> for CompetencyDoc {
    fn from(of: &Competency) -> Self {
        let Competency { id, earned, lost, available, zero, score, broken } = of;
        Self {
            id: id.to_string(),
            earned: *earned,
            lost: *lost,
            available: *available,
            zero: *zero,
            score: score.map(|score| score.0),
            broken: *broken,
        }
    }
}

impl From<CompetencyDoc> for Competency {
    fn from(doc: CompetencyDoc) -> Self {
        let CompetencyDoc { id, earned, lost, available, zero, score, broken } = doc;
        Self { id: id.into(), earned, lost, available, zero, score: score.map(BasisPoints), broken }
    }
}

impl From<&Criterion> for CriterionDoc {
    fn from(of: &Criterion) -> Self {
        let Criterion { id, kind, scoring, competency, weight, verdict, points, evidence } = of;
        let (kind, severity, source) = match kind {
            CriterionKind::Goal => (KindDoc::Goal, None, None),
            CriterionKind::Clause { severity, source: Source { document, article } } => {
                let source = SourceDoc { document: document.to_string(), article: article.to_string() };
                (KindDoc::Clause, Some(Word(*severity)), Some(source))
            }
        };
        Self {
            id: id.to_string(),
            kind,
            severity,
            source,
            scoring: Word(*scoring),
            competency: competency.to_string(),
            weight: *weight,
            verdict: Word(*verdict),
            points: *points,
            evidence: evidence.into(),
        }
    }
}

impl<Text, Origin, Found> TryFrom<CriterionDoc<Text, Origin, Found>> for Criterion
where
    Text: AsRef<str>,
    Origin: Into<Source>,
    Found: Into<Finding>,
{
    type Error = DocError;

    fn try_from(doc: CriterionDoc<Text, Origin, Found>) -> Result<Self, DocError> {
        let CriterionDoc { id, kind, severity, source, scoring, competency, weight, verdict, points, evidence } = doc;
        let kind = match (kind, severity, source) {
            (KindDoc::Goal, None, None) => CriterionKind::Goal,
            (KindDoc::Clause, Some(Word(severity)), Some(source)) => {
                CriterionKind::Clause { severity, source: source.into() }
            }
            (KindDoc::Goal | KindDoc::Clause, _, _) => return Err(DocError::Criterion(id.as_ref().to_owned())),
        };
        Ok(Self {
            id: id.as_ref().into(),
            kind,
            scoring: scoring.0,
            competency: competency.as_ref().into(),
            weight,
            verdict: verdict.0,
            points,
            evidence: evidence.into(),
        })
    }
}

impl From<SourceDoc> for Source {
    fn from(doc: SourceDoc) -> Self {
        let SourceDoc { document, article } = doc;
        Self { document: document.into(), article: article.into() }
    }
}

impl From<&Finding> for FindingDoc {
    fn from(of: &Finding) -> Self {
        let Finding { fulfilments, violations, open } = of;
        let docs = |all: &[Evidence]| all.iter().map(EvidenceDoc::from).collect();
        Self { fulfilments: docs(fulfilments), violations: docs(violations), open: places(open) }
    }
}

impl From<FindingDoc> for Finding {
    fn from(doc: FindingDoc) -> Self {
        let FindingDoc { fulfilments, violations, open } = doc;
        let all = |docs: Vec<EvidenceDoc>| docs.into_iter().map(Into::into).collect();
        Self {
            fulfilments: all(fulfilments),
            violations: all(violations),
            open: open.into_iter().map(EventIx).collect(),
        }
    }
}

impl From<&Evidence> for EvidenceDoc {
    fn from(of: &Evidence) -> Self {
        let Evidence { opened_by, at } = of;
        Self { opened_by: places(opened_by), at: at.map(|at| at.0) }
    }
}

impl From<EvidenceDoc> for Evidence {
    fn from(doc: EvidenceDoc) -> Self {
        let EvidenceDoc { opened_by, at } = doc;
        Self { opened_by: opened_by.into_iter().map(EventIx).collect(), at: at.map(EventIx) }
    }
}

fn places(events: &[EventIx]) -> Vec<u32> {
    events.iter().map(|at| at.0).collect()
}
