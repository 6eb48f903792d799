//! A proof as JSON. Field names are stable.

use super::Proof;
use crate::assurance::{Answer, ClassReport, DearChoice, Giveaway, Level, Question, ScoreRange, Status};
use crate::content::certificate::scale_hash;
use crate::terms::{BasisPoints, Value};
use serde::Serialize;
use std::collections::BTreeMap;

/// A scenario's proof. Probabilities are shares of 1, scores basis points.
#[derive(Debug, Serialize)]
pub struct ProofRow<'p> {
    /// The scenario's id.
    pub scenario: &'p str,
    /// The hash of its scale, as records have it.
    pub scale_hash: Option<Box<str>>,
    /// The worst of its answers.
    pub status: Status,
    /// Each fact class.
    pub classes: Vec<ClassRow<'p>>,
    /// Each question.
    pub answers: Vec<AnswerRow<'p>>,
    /// What comes of learners by level, `passes` from 0 to 1, mean and deviation in basis points.
    pub levels: &'p [Level],
    /// Whether it has too few scored turns to assess anybody by, and how few.
    pub too_few_turns: Option<usize>,
    /// What costs level .9 most, in basis points a play, the dearest first.
    pub dear: &'p [DearChoice],
    /// By node: how often a random learner comes there on average.
    pub visits: BTreeMap<&'p str, f64>,
}

/// A fact class.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "as in the report")]
pub struct ClassRow<'p> {
    pub facts: BTreeMap<&'p str, &'p Value>,
    pub seed: Option<u64>,
    pub weight: f64,
    pub states: usize,
    pub moves: usize,
    pub bytes: usize,
    pub complete: bool,
    pub range: Option<ScoreRange>,
    pub competencies: BTreeMap<&'p str, ScoreRange>,
    pub levels: &'p [Level],
    pub worst_pass: Option<Pass>,
}

/// A play that passes.
#[derive(Debug, Serialize)]
pub struct Pass {
    pub score: BasisPoints,
    pub transcript: String,
}

/// A question with its answer.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "as in the report")]
pub struct AnswerRow<'p> {
    #[serde(flatten)]
    pub question: &'p Question,
    pub status: Status,
    pub figure: Option<f64>,
    pub limit: Option<f64>,
    pub score: Option<f64>,
    pub spot: Option<&'p Giveaway>,
    pub transcript: Option<String>,
}

impl<'p> ProofRow<'p> {
    /// The rows of a proof.
    #[must_use]
    pub fn new(proof: &'p Proof<'_>) -> Self {
        let report = &proof.report;
        let names = proof.pack.scenario.node_names.iter();
        Self {
            scenario: &report.scenario,
            scale_hash: scale_hash(&proof.pack.scenario, &proof.pack.book),
            status: report.status(),
            classes: report.classes.iter().enumerate().map(|(at, class)| ClassRow::new(proof, at, class)).collect(),
            answers: report.answers.iter().map(|answer| AnswerRow::new(proof, answer)).collect(),
            levels: &report.levels,
            too_few_turns: report.too_few_turns,
            dear: &report.dear,
            visits: names.zip(report.visits.iter().copied()).collect(),
        }
    }
}

impl<'p> ClassRow<'p> {
    fn new(proof: &'p Proof<'_>, at: usize, class: &'p ClassReport) -> Self {
        let pass = class.worst_pass.as_ref();
        Self {
            facts: class.facts.iter().map(|(name, value)| (&**name, value)).collect(),
            seed: proof.seeds.get(at).copied().flatten(),
            weight: class.weight,
            states: class.states,
            moves: class.moves,
            bytes: class.bytes,
            complete: class.complete,
            range: class.range,
            competencies: class.competencies.iter().map(|(name, range)| (&**name, *range)).collect(),
            levels: &class.levels,
            worst_pass: pass
                .map(|(score, witness)| Pass { score: *score, transcript: proof.transcript(witness, "worst-pass") }),
        }
    }
}

impl<'p> AnswerRow<'p> {
    fn new(proof: &'p Proof<'_>, answer: &'p Answer) -> Self {
        let transcript = answer.witness.as_ref().map(|witness| proof.transcript(witness, &answer.question.slug()));
        Self {
            question: &answer.question,
            status: answer.status,
            figure: answer.figure,
            limit: answer.limit,
            score: answer.score,
            spot: answer.giveaway.as_ref(),
            transcript,
        }
    }
}

impl Question {
    /// A name for files: what is asked, then the ids it is asked about.
    #[must_use]
    pub fn slug(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        let of = |name: &str| value.get(name).and_then(serde_json::Value::as_str);
        let names = [
            "question",
            "node",
            "response",
            "line",
            "ending",
            "topic",
            "interrupt",
            "criterion",
            "clause",
            "claim",
            "bot",
            "cue",
            "locale",
        ];
        let level = value.get("level").map(ToString::to_string);
        let names = names.into_iter().filter_map(of).map(str::to_owned);
        names.chain(level).collect::<Vec<_>>().join(".")
    }
}
