//! A scenario's proof as JSON: part of `check --prove --format json`.

use super::question::QuestionDoc;
use crate::assurance::{Answer, ClassReport, DearChoice, Giveaway, Level, ScoreRange, Status};
use crate::content::certificate::scale_hash;
use crate::export::Proof;
use crate::records::wire::{ValueDoc, Word};
use crate::scenario::ResponseKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A scenario's proof. Probabilities are shares of 1, scores basis points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProofDoc {
    /// The scenario's id.
    pub scenario: String,
    /// The hash of its scale, as records have it.
    pub scale_hash: Option<String>,
    /// The worst of its answers.
    pub status: Word<Status>,
    /// Each fact class.
    pub classes: Vec<ClassDoc>,
    /// Each question.
    pub answers: Vec<AnswerDoc>,
    /// What comes of learners by level.
    pub levels: Vec<LevelDoc>,
    /// Whether it has too few scored turns to assess anybody by, and how few.
    pub too_few_turns: Option<usize>,
    /// What costs level .9 most, the dearest first.
    pub dear: Vec<DearChoiceDoc>,
    /// Why words learned from other scenarios were not tried on it, in words, where they were not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words_untried: Option<String>,
    /// By node: how often a random learner has to answer there on average; more than once where something leads back.
    pub visits: BTreeMap<String, f64>,
}

/// A fact class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassDoc {
    /// What is drawn in it.
    pub facts: BTreeMap<String, ValueDoc>,
    /// What draws it; none where nothing was found that does.
    pub seed: Option<u64>,
    /// Its share of all draws.
    pub weight: f64,
    /// States that plays come to.
    pub states: usize,
    /// Moves between them.
    pub moves: usize,
    /// Bytes that the space took.
    pub bytes: usize,
    /// Whether every state was seen.
    pub complete: bool,
    /// The worst and the best score there are.
    pub range: Option<(u16, u16)>,
    /// Where guessing stands, in thousandths of a point; none where it has no scale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zero: Option<i64>,
    /// What there is to earn, in points; none where it has no scale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top: Option<i32>,
    /// The scores that the plays of each competency range over.
    pub competencies: BTreeMap<String, (u16, u16)>,
    /// What comes of learners by level.
    pub levels: Vec<LevelDoc>,
    /// The play with the lowest score that still passes.
    pub worst_pass: Option<PassDoc>,
}

/// A play that passes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassDoc {
    /// Its score.
    pub score: u16,
    /// The play, as `play --responses` takes it.
    pub transcript: String,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswerDoc {
    /// What was asked.
    #[serde(flatten)]
    pub question: QuestionDoc,
    /// What came of it.
    pub status: Word<Status>,
    /// The figure behind it, where there is one.
    pub figure: Option<f64>,
    /// What it may be at most, or must be at least.
    pub limit: Option<f64>,
    /// The score to expect of the learner it is about; of the full score, the best there is in the class with the least.
    pub score: Option<f64>,
    /// Of a slip: no pass is left after it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub leaves_no_pass: bool,
    /// Where a sign gives most away.
    pub spot: Option<GiveawayDoc>,
    /// A play that shows it, as `play --responses` takes it.
    pub transcript: Option<String>,
}

/// What comes of the learners of one level.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelDoc {
    /// How often they do best where they don't guess.
    pub level: f64,
    /// How probably they pass.
    pub passes: f64,
    /// The mean of their scores.
    pub mean: f64,
    /// The standard deviation of their scores.
    pub deviation: f64,
}

/// A move that isn't the best at its node, and what it costs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DearChoiceDoc {
    /// The node's id.
    pub node: Box<str>,
    /// The response's id; none for silence.
    pub response: Option<Box<str>>,
    /// What it costs a play.
    pub cost: f64,
}

/// Where a sign gives most away: this response shows the most of it, or the least, and is the best.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveawayDoc {
    /// The node's id.
    pub node: Box<str>,
    /// The response's id.
    pub response: Box<str>,
    /// What kind of move it is.
    pub kind: Word<ResponseKind>,
    /// Whether it shows the most of it.
    pub most: bool,
}

impl From<&Proof<'_>> for ProofDoc {
    fn from(of: &Proof<'_>) -> Self {
        let (report, scenario) = (&of.report, &of.pack.scenario);
        let visits = scenario.node_names.iter().map(str::to_owned).zip(report.visits.iter().copied());
        Self {
            scenario: report.scenario.to_string(),
            scale_hash: scale_hash(scenario, &of.pack.book).map(Into::into),
            status: Word(report.status()),
            classes: report.classes.iter().enumerate().map(|(at, one)| class(of, at, one)).collect(),
            answers: report.answers.iter().map(|one| answer(of, one)).collect(),
            levels: levels(&report.levels),
            too_few_turns: report.too_few_turns,
            dear: report.dear.iter().map(Into::into).collect(),
            words_untried: of.words_untried.clone(),
            visits: visits.collect(),
        }
    }
}

fn class(proof: &Proof<'_>, at: usize, of: &ClassReport) -> ClassDoc {
    let pass = of.worst_pass.as_ref();
    // the scale has the classes in the order of the report
    let gauge = proof.report.scale.as_ref().and_then(|scale| Some(scale.classes.get(at)?.whole));
    ClassDoc {
        facts: of.facts.iter().map(|(name, value)| (name.to_string(), value.into())).collect(),
        seed: proof.class_seed(at),
        weight: of.weight,
        states: of.states,
        moves: of.moves,
        bytes: of.bytes,
        complete: of.complete,
        range: of.range.map(range),
        zero: gauge.map(|gauge| gauge.zero),
        top: gauge.map(|gauge| gauge.top),
        competencies: of.competencies.iter().map(|(name, of)| (name.to_string(), range(*of))).collect(),
        levels: levels(&of.levels),
        worst_pass: pass
            .map(|(score, witness)| PassDoc { score: score.0, transcript: proof.transcript(witness, "worst-pass") }),
    }
}

fn answer(proof: &Proof<'_>, of: &Answer) -> AnswerDoc {
    let about = match of.status {
        Status::Refuted => format!("against {}", of.question.slug()),
        Status::Proved | Status::NotProven => of.question.slug(),
    };
    AnswerDoc {
        question: (&of.question).into(),
        status: Word(of.status),
        figure: of.figure,
        limit: of.limit,
        score: of.score,
        leaves_no_pass: of.leaves_no_pass,
        spot: of.giveaway.as_ref().map(Into::into),
        transcript: of.witness.as_ref().map(|witness| proof.transcript(witness, &about)),
    }
}

fn range((worst, best): ScoreRange) -> (u16, u16) {
    (worst.0, best.0)
}

fn levels(of: &[Level]) -> Vec<LevelDoc> {
    let level = |Level { level, passes, mean, deviation }: &Level| LevelDoc {
        level: *level,
        passes: *passes,
        mean: *mean,
        deviation: *deviation,
    };
    of.iter().map(level).collect()
}

impl From<&DearChoice> for DearChoiceDoc {
    fn from(of: &DearChoice) -> Self {
        let DearChoice { node, response, cost } = of.clone();
        Self { node, response, cost }
    }
}

impl From<&Giveaway> for GiveawayDoc {
    fn from(of: &Giveaway) -> Self {
        let Giveaway { node, response, kind, most } = of.clone();
        Self { node, response, kind: Word(kind), most }
    }
}
