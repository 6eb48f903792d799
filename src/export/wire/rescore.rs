//! What would change under another book, as JSON: `rescore --json`.

use crate::assessment::{Outcome, Verdict};
use crate::attempt::{Appraisal, CriterionChange, Rescored, Today, Unscored};
use crate::policy::{Book, Scoring, Severity};
use crate::records::Record;
use crate::records::wire::Word;
use crate::scenario::SEMANTICS;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The format that is written.
pub const RESCORE_FORMAT: u32 = 2;

/// An archive scored again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RescoreDoc {
    /// [`RESCORE_FORMAT`].
    pub format: u32,
    /// The other book's id.
    pub book: String,
    /// Its version.
    pub version: u32,
    /// How many records were scored again.
    pub rescored: usize,
    /// Those that would change.
    pub changed: Vec<RescoredDoc>,
    /// Those that were sealed under older scoring rules, whether or not they would change.
    pub older: Vec<OlderDoc>,
    /// Those that could not be scored again.
    pub skipped: Vec<SkippedDoc>,
    /// The hashes of the scales of which the store keeps something that proving does not find. Nobody was scored again by it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub planted_scales: BTreeSet<Box<str>>,
}

/// A record that would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RescoredDoc {
    /// The attempt's id.
    pub record: String,
    /// The employee's number; none where the roster no longer knows.
    pub employee: Option<String>,
    /// The scenario's id.
    pub scenario: String,
    /// Basis points; none where there is nothing to be measured by.
    pub score: BothDoc<Option<u16>>,
    /// The hashes of the scales that the scores are measured on; none where they have none.
    pub scale: BothDoc<Option<String>>,
    /// What came of it.
    pub outcome: BothDoc<Word<Outcome>>,
    /// The critical clauses that would be broken, and are not as it was sealed.
    pub new_critical: Vec<String>,
    /// The criteria that would come out differently.
    pub clauses: Vec<CriterionChangeDoc>,
}

/// As it was sealed, and under the other book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BothDoc<T> {
    /// As it was sealed.
    pub before: T,
    /// Under the other book.
    pub after: T,
}

/// A criterion that would come out differently, or count differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionChangeDoc {
    /// The clause's or goal's id.
    pub id: String,
    /// Each side; none where it isn't watched there.
    #[serde(flatten)]
    pub sides: BothDoc<Option<AppraisalDoc>>,
}

/// How one criterion came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppraisalDoc {
    /// How it came out.
    pub verdict: Word<Verdict>,
    /// What it added or took, in weights.
    pub points: i32,
    /// What it weighs.
    pub weight: u16,
    /// Earned or kept.
    pub scoring: Word<Scoring>,
    /// What a breach weighs; none for a goal.
    pub severity: Option<Word<Severity>>,
}

/// A record that was sealed under older scoring rules: as it was sealed by those, and under the other book by today's. Scores of
/// the two are not comparable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OlderDoc {
    /// The attempt's id.
    pub record: String,
    /// The employee's number; none where the roster no longer knows.
    pub employee: Option<String>,
    /// The scenario's id.
    pub scenario: String,
    /// The versions of the rules.
    pub semantics: BothDoc<u32>,
    /// Basis points; none where there is nothing to be measured by.
    pub score: BothDoc<Option<u16>>,
    /// The hashes of the scales that the scores are measured on; none where they have none.
    pub scale: BothDoc<Option<String>>,
    /// What came of it.
    pub outcome: BothDoc<Word<Outcome>>,
    /// The critical clauses that are broken by today's rules.
    pub critical_broken: Vec<String>,
}

/// A record that could not be scored again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkippedDoc {
    /// The attempt's id.
    pub record: String,
    /// The scenario's id.
    pub scenario: String,
    /// Why, in a word.
    pub reason: String,
    /// Why, in a sentence.
    pub detail: String,
}

impl RescoreDoc {
    /// What came of scoring an archive under `book`.
    #[must_use]
    pub fn new(
        book: &Book, scored: &[(Record, Rescored)], skipped: &[(Record, Unscored)], planted: &BTreeSet<Box<str>>,
    ) -> Self {
        let changed = scored.iter().filter(|(_, one)| one.changed());
        Self {
            format: RESCORE_FORMAT,
            book: book.id.to_string(),
            version: book.version,
            rescored: scored.len(),
            changed: changed.map(|(record, one)| rescored(record, one)).collect(),
            older: scored.iter().filter_map(|(record, one)| older(record, one)).collect(),
            skipped: skipped.iter().map(|(record, why)| passed_over(record, why)).collect(),
            planted_scales: planted.clone(),
        }
    }
}

fn rescored(record: &Record, one: &Rescored) -> RescoredDoc {
    let Rescored { before, after, scale, today: _ } = one;
    RescoredDoc {
        record: record.attempt.id.to_string(),
        employee: employee(record),
        scenario: record.attempt.scenario.clone(),
        score: BothDoc { before: before.score.map(|score| score.0), after: after.score.map(|score| score.0) },
        scale: scales(record, scale.as_deref()),
        outcome: BothDoc { before: Word(before.outcome), after: Word(after.outcome) },
        new_critical: one.new_critical().map(ToString::to_string).collect(),
        clauses: one.changes().into_iter().map(Into::into).collect(),
    }
}

fn older(record: &Record, one: &Rescored) -> Option<OlderDoc> {
    let Rescored { before, after: _, scale: _, today } = one;
    let Today { sealed, assessment, scale } = today.as_ref()?;
    Some(OlderDoc {
        record: record.attempt.id.to_string(),
        employee: employee(record),
        scenario: record.attempt.scenario.clone(),
        semantics: BothDoc { before: sealed.number(), after: SEMANTICS },
        score: BothDoc { before: before.score.map(|score| score.0), after: assessment.score.map(|score| score.0) },
        scale: scales(record, scale.as_deref()),
        outcome: BothDoc { before: Word(before.outcome), after: Word(assessment.outcome) },
        critical_broken: assessment.critical_broken.iter().map(ToString::to_string).collect(),
    })
}

fn employee(record: &Record) -> Option<String> {
    record.who().map(|who| who.number.to_owned())
}

fn scales(record: &Record, after: Option<&str>) -> BothDoc<Option<String>> {
    BothDoc { before: record.finished.scale.clone(), after: after.map(Into::into) }
}

fn passed_over(record: &Record, why: &Unscored) -> SkippedDoc {
    SkippedDoc {
        record: record.attempt.id.to_string(),
        scenario: record.attempt.scenario.clone(),
        reason: why.code().into(),
        detail: why.to_string(),
    }
}

impl From<CriterionChange> for CriterionChangeDoc {
    fn from(of: CriterionChange) -> Self {
        let CriterionChange { id, before, after } = of;
        Self { id: id.into(), sides: BothDoc { before: before.map(Into::into), after: after.map(Into::into) } }
    }
}

impl From<Appraisal> for AppraisalDoc {
    fn from(of: Appraisal) -> Self {
        let Appraisal { verdict, points, weight, scoring, severity } = of;
        Self { verdict: Word(verdict), points, weight, scoring: Word(scoring), severity: severity.map(Word) }
    }
}
