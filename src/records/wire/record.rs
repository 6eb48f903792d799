//! A closed attempt as a document: what came of it, how it was closed, and under which conditions it was played.

use super::assessment::{CompetencyDoc, CompoundMadeDoc, CriterionDoc, EndingFieldSaidDoc};
use super::criterion_row::{AnyEvidenceRow, CriterionRow, EvidenceRow, NoEvidence};
use super::verdict::VerdictDoc;
use super::{AssessmentDoc, DocError, Word};
use crate::assessment::{Assessment, Criterion, Outcome, Recommendation};
use crate::records::{ClockAnomaly, Closing, JournalState, Mode, PlayedBy};
use crate::terms::BasisPoints;
use serde::de::value::CowStrDeserializer;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The format that is written.
const FORMAT: u32 = 4;
/// Each criterion has all that it stands on in itself.
const WITH_WHOLE_CRITERIA: u32 = 3;
/// That of attempts that began under a layout which knew no circumstances.
const WITHOUT_CIRCUMSTANCES: u32 = 2;

/// Formats 2 to 4; from 3 on they have circumstances, and format 4 has its evidence apart. Flat, because layout 1 draws columns of its own from
/// the outermost fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordDoc<C = CriterionDoc, E = NoEvidence> {
    format: u32,
    closing: Word<Closing>,
    time_factor_percent: u16,
    interruptions: Vec<InterruptionDoc>,
    scenario: TextDoc,
    book: TextDoc,
    /// How it was played, and all that decides what it counts for; since format 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    circumstances: Option<CircumstancesDoc>,
    outcome: Word<Outcome>,
    score: Option<u16>,
    /// The hash of the scale it was scored on; not under semantics 1, nor where no scale was known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scale: Option<String>,
    /// What scores 0 on it, in thousandths of a point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    zero: Option<i64>,
    /// What scores everything on it, in points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    top: Option<i32>,
    pass_mark: u16,
    ending: Option<String>,
    /// What the fields of the ending say; none where it has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ending_fields: Vec<EndingFieldSaidDoc>,
    /// The compound responses that were made; none where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    made: Vec<CompoundMadeDoc>,
    critical_broken: Vec<String>,
    recommendation: Word<Recommendation>,
    competencies: Vec<CompetencyDoc>,
    criteria: Vec<C>,
    /// Of each criterion in its turn; since format 4.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<E>,
}

/// A turn that was interrupted, and when it was gone on with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterruptionDoc {
    /// The turn, from 1.
    pub turn: u32,
    /// RFC 3339, UTC.
    pub at: String,
}

/// How an attempt was played, and what decides what it counts for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CircumstancesDoc {
    /// What for.
    pub purpose: Word<Mode>,
    /// The number of the notice that whoever played had read before it; 0 for none. A link of the chain tells its version and the hash
    /// of its text.
    pub notice: u32,
    /// Who granted a time factor; none where nobody did.
    pub granted_by: Option<String>,
    /// How often the scenario was practised before.
    pub practice: u32,
    /// How often turns of it were shown in warm-ups before.
    pub warm_ups: u32,
    /// How often the scenario was assessed before.
    pub retries: u32,
    /// By which approval people were assessed by the scenario: `makers` for what the program carries, `allowed` for texts that the bank
    /// allowed by their hashes, `release N` by the station's decision of that number, else `none`.
    pub approval: String,
    /// By whom, and where.
    pub played: Word<PlayedBy>,
    /// The program's version.
    pub engine: String,
    /// The version of how encounters run and are scored.
    pub semantics: u32,
    /// The station's random id.
    pub station: String,
    /// What is odd about the clock.
    pub clock: Vec<Word<ClockAnomaly>>,
    /// Whether the entries are those that were written.
    pub journal: Word<JournalState>,
}

/// A text that was in force: its name, and the BLAKE3 hash of its bytes in hex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct TextDoc {
    pub(in crate::records) name: String,
    pub(in crate::records) hash: String,
}

/// Under which conditions an attempt was played.
pub(in crate::records) struct Conditions {
    pub(in crate::records) time_factor_percent: u16,
    pub(in crate::records) interruptions: Vec<InterruptionDoc>,
    pub(in crate::records) scenario: TextDoc,
    pub(in crate::records) book: TextDoc,
    /// None where the attempt began under a layout that knew none.
    pub(in crate::records) circumstances: Option<CircumstancesDoc>,
}

/// What a list of attempts shows of a document.
pub(in crate::records) struct SummaryDoc {
    pub(in crate::records) closing: Closing,
    pub(in crate::records) outcome: Outcome,
    pub(in crate::records) score: Option<BasisPoints>,
    pub(in crate::records) recommendation: Recommendation,
    pub(in crate::records) ending: Option<String>,
    pub(in crate::records) critical_broken: Vec<String>,
    pub(in crate::records) points: (i32, i32),
    pub(in crate::records) scale: Option<String>,
    /// None in formats 1 and 2.
    pub(in crate::records) circumstances: Option<CircumstancesDoc>,
    /// The hashes of the scenario and of the book; empty in format 1.
    pub(in crate::records) texts: [String; 2],
}

/// The outermost fields of a document of any format; those of a later one are refused.
#[derive(Deserialize)]
pub(in crate::records) struct HeadDoc<'t> {
    format: Option<u32>,
    closing: Option<Word<Closing>>,
    scenario: Option<TextDoc>,
    book: Option<TextDoc>,
    #[serde(borrow)]
    outcome: Cow<'t, str>,
    score: Option<u16>,
    #[serde(borrow)]
    recommendation: Cow<'t, str>,
    ending: Option<String>,
    critical_broken: Vec<String>,
    competencies: Vec<Points>,
    #[serde(default)]
    scale: Option<String>,
    #[serde(default)]
    circumstances: Option<CircumstancesDoc>,
}

/// What a competency earned and lost, of what there was to earn.
#[derive(Deserialize)]
struct Points {
    earned: i32,
    lost: i32,
    available: i32,
}

impl<'t> HeadDoc<'t> {
    pub(in crate::records) fn read(text: &'t str) -> Result<Self, DocError> {
        let head: Self = serde_json::from_str(text)?;
        match head.format() {
            1 | WITHOUT_CIRCUMSTANCES | WITH_WHOLE_CRITERIA | FORMAT => Ok(head),
            other => Err(DocError::Format(other)),
        }
    }

    /// Format 1 has no number.
    pub(in crate::records) fn format(&self) -> u32 {
        self.format.unwrap_or(1)
    }

    /// What layout 1 draws from it into columns of its own, as it stands in it: outcome, score, recommendation and ending.
    pub(in crate::records) fn drawn(&self) -> (&str, Option<u16>, &str, Option<&str>) {
        (&self.outcome, self.score, &self.recommendation, self.ending.as_deref())
    }

    /// Reads what a list shows of it.
    pub(in crate::records) fn summary(self) -> Result<SummaryDoc, DocError> {
        let Self {
            format: _,
            closing,
            scenario,
            book,
            outcome,
            score,
            recommendation,
            ending,
            critical_broken,
            competencies,
            scale,
            circumstances,
        } = self;
        let Word(outcome) = Word::deserialize(CowStrDeserializer::<serde_json::Error>::new(outcome))?;
        let Word(recommendation) = Word::deserialize(CowStrDeserializer::<serde_json::Error>::new(recommendation))?;
        // format 1 doesn't say: what has no ending was given up
        let closing = match (closing, outcome) {
            (Some(Word(closing)), _) => closing,
            (None, Outcome::Passed | Outcome::Failed | Outcome::Undecided) => Closing::Finished,
            (None, Outcome::Abandoned) => Closing::Abandoned,
        };
        let sum = |of: fn(&Points) -> i32| competencies.iter().map(of).fold(0, i32::saturating_add);
        Ok(SummaryDoc {
            closing,
            outcome,
            score: score.map(BasisPoints),
            recommendation,
            ending,
            critical_broken,
            points: (sum(|one| one.earned.saturating_sub(one.lost)), sum(|one| one.available)),
            scale,
            circumstances,
            texts: [scenario, book].map(|text| text.map_or_else(String::new, |text| text.hash)),
        })
    }
}

/// Reads what a list shows of a document of any format, and no more of it.
pub(in crate::records) fn summary(text: &str) -> Result<SummaryDoc, DocError> {
    HeadDoc::read(text)?.summary()
}

/// The number of a document's format.
pub(in crate::records) fn format(text: &str) -> Result<u32, DocError> {
    Ok(HeadDoc::read(text)?.format())
}

/// Writes a document in today's format.
pub(in crate::records) fn write(
    closing: Closing, conditions: Conditions, assessment: &Assessment, scale: Option<&str>,
) -> Result<String, DocError> {
    let touched = assessment.criteria.iter().filter(|one| one.touched());
    if conditions.circumstances.is_some() {
        let (rows, evidence) = touched.map(|one| (CriterionRow::from(one), EvidenceRow::from(one))).unzip();
        let doc = RecordDoc { criteria: rows, evidence, ..record(FORMAT, closing, conditions, assessment, scale) };
        return Ok(serde_json::to_string(&doc)?);
    }
    let criteria = touched.map(CriterionDoc::from).collect();
    let doc = RecordDoc {
        criteria,
        ..record::<_, NoEvidence>(WITHOUT_CIRCUMSTANCES, closing, conditions, assessment, scale)
    };
    Ok(serde_json::to_string(&doc)?)
}

/// A document without its criteria.
fn record<C, E>(
    format: u32, closing: Closing, conditions: Conditions, assessment: &Assessment, scale: Option<&str>,
) -> RecordDoc<C, E> {
    let Conditions { time_factor_percent, interruptions, scenario, book, circumstances } = conditions;
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
        criteria: _,
    } = assessment.into();
    RecordDoc {
        format,
        closing: Word(closing),
        time_factor_percent,
        interruptions,
        scenario,
        book,
        circumstances,
        outcome,
        score,
        scale: scale.map(Into::into),
        zero,
        top: scale.map(|_| assessment.top()),
        pass_mark,
        ending,
        ending_fields,
        made,
        critical_broken,
        recommendation,
        competencies,
        criteria: Vec::new(),
        evidence: Vec::new(),
    }
}

/// The assessment in a document of any format. From format 2 on it keeps the criteria that were touched.
pub(in crate::records) fn read(text: &str) -> Result<Assessment, DocError> {
    Ok(read_with_summary(text)?.1)
}

/// The same, with what a list shows of it, in one go.
pub(in crate::records) fn read_with_summary(text: &str) -> Result<(SummaryDoc, Assessment), DocError> {
    read_of::<CriterionDoc, EvidenceRow>(text)
}

/// The same, but for the evidence and the sources of the criteria, which are empty.
pub(in crate::records) fn read_verdicts(text: &str) -> Result<(SummaryDoc, Assessment), DocError> {
    read_of::<VerdictDoc<'_>, AnyEvidenceRow>(text)
}

/// Reads criteria of formats before 4 as `C`, and evidence of format 4 as `E`.
fn read_of<'t, C, E>(text: &'t str) -> Result<(SummaryDoc, Assessment), DocError>
where
    C: Deserialize<'t>,
    E: Deserialize<'t>,
    Criterion: TryFrom<C, Error = DocError> + TryFrom<(CriterionRow, E), Error = DocError>,
{
    match format_of(text)? {
        1 => Ok((summary(text)?, serde_json::from_str::<AssessmentDoc<C>>(text)?.try_into()?)),
        FORMAT => {
            let doc: RecordDoc<CriterionRow, E> = serde_json::from_str(text)?;
            told(doc, |criteria, evidence| match criteria.len() == evidence.len() {
                true => Ok(criteria.into_iter().zip(evidence).collect()),
                false => Err(DocError::Evidence { criteria: criteria.len(), evidence: evidence.len() }),
            })
        }
        _ => told(serde_json::from_str::<RecordDoc<C>>(text)?, |criteria, _| Ok(criteria)),
    }
}

/// What a document says; its criteria are joined with their evidence.
fn told<C, E, J>(
    doc: RecordDoc<C, E>, join: impl FnOnce(Vec<C>, Vec<E>) -> Result<Vec<J>, DocError>,
) -> Result<(SummaryDoc, Assessment), DocError>
where
    Criterion: TryFrom<J, Error = DocError>,
{
    let RecordDoc {
        format: _,
        closing: Word(closing),
        time_factor_percent: _,
        interruptions: _,
        scenario,
        book,
        circumstances,
        outcome,
        score,
        scale,
        zero,
        // as the competencies have it
        top: _,
        pass_mark,
        ending,
        ending_fields,
        made,
        critical_broken,
        recommendation,
        competencies,
        criteria,
        evidence,
    } = doc;
    let doc = AssessmentDoc {
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
        criteria: join(criteria, evidence)?,
    };
    let assessment: Assessment = doc.try_into()?;
    let summary = SummaryDoc {
        closing,
        outcome: assessment.outcome,
        score: assessment.score,
        recommendation: assessment.recommendation,
        ending: assessment.ending.as_deref().map(Into::into),
        critical_broken: assessment.critical_broken.iter().map(|id| id.to_string()).collect(),
        points: (assessment.points(), assessment.top()),
        scale,
        circumstances,
        texts: [scenario.hash, book.hash],
    };
    Ok((summary, assessment))
}

/// The number of a document's format, without reading what comes behind it where it comes first.
fn format_of(text: &str) -> Result<u32, DocError> {
    let first = text.strip_prefix("{\"format\":").and_then(|rest| rest.split_once(',')).map(|(number, _)| number);
    match first.and_then(|number| number.parse().ok()) {
        Some(known @ (WITHOUT_CIRCUMSTANCES | WITH_WHOLE_CRITERIA | FORMAT)) => Ok(known),
        _ => format(text),
    }
}
