//! One closed attempt as JSON: what it was, the assessment with its evidence, and the conversation it rests on.

use crate::attempt::{Advice, Chances, LastChance, Prospect};
use crate::records::wire::{AssessmentDoc, CompoundMadeDoc, ValueDoc, Word};
use crate::records::{ClosedAs, Closing, Mode, NoteKind};
use crate::scenario::{Category, Channel, Mood};
use crate::terms::Role;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The format that is written.
pub const REPORT_FORMAT: u32 = 4;

/// A closed attempt with what it rests on. Elapsed times are the learner's own and stay out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportDoc {
    /// [`REPORT_FORMAT`].
    pub format: u32,
    /// The attempt's id.
    pub attempt: String,
    /// The employee's number; none where the roster no longer knows.
    pub employee: Option<String>,
    /// The scenario's id.
    pub scenario: String,
    /// Practice or assessment.
    pub mode: Word<Mode>,
    /// Whom the learner played.
    pub role: Word<Role>,
    /// Where it took place; not before it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Word<Channel>>,
    /// What kind of complaint it was; not before it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Word<Category>>,
    /// The language shown.
    pub locale: String,
    /// What the facts were drawn from.
    pub seed: u64,
    /// The facts drawn.
    pub facts: BTreeMap<String, ValueDoc>,
    /// The program's version.
    pub engine: String,
    /// The version of how encounters run and are scored.
    pub semantics: u32,
    /// The policy book in force.
    pub book: PolicyDoc,
    /// How far reading time and patience were stretched; 100 is as written.
    pub time_factor_percent: u16,
    /// How often it was interrupted.
    pub interruptions: u32,
    /// When it began: RFC 3339, UTC.
    pub started_at: String,
    /// When it was closed.
    pub finished_at: String,
    /// How it was closed.
    pub closing: Word<Closing>,
    /// What was ruled of it last; left out where it stands as it was sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruling: Option<Word<NoteKind>>,
    /// As what it counts since; left out where nothing was ruled of it, and where it is void.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_as: Option<Word<ClosedAs>>,
    /// The hash of the scale that it was scored on; none under semantics 1, and where no scale was known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<String>,
    /// Weights earned less weights lost; not before format 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<i32>,
    /// Weights there were to earn; not before format 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top: Option<i32>,
    /// Score and its zero, outcome, criteria with evidence.
    #[serde(flatten)]
    pub assessment: AssessmentDoc,
    /// Every event; evidence counts them from 0.
    pub events: Vec<TurnDoc>,
    /// What could still have been had, turn by turn; none where that is too much to look through. Not stored.
    pub chances: Option<ChancesDoc>,
}

/// A policy book, exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyDoc {
    /// Its id.
    pub id: String,
    /// Its own version.
    pub version: u32,
    /// The BLAKE3 hash of its text, in hex.
    pub hash: String,
}

/// One event of the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnDoc {
    /// The turn that it belongs to: the learner's deeds so far, the one included that it answers or is a part of. Never less than
    /// that of the event before.
    pub turn: u32,
    /// Story minutes since the beginning.
    pub minutes: u32,
    /// What happened.
    pub event: EventDoc,
    /// The id of the node, response, interrupt or ending; of whoever came, went or felt otherwise, unless he is the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What was said, in the attempt's language; of a compound response that is made, all that was picked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Who said it, unless it was the customer. What is told, and what is asked at a step, nobody says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// How the customer felt.
    pub mood: MoodDoc,
    /// How the others felt who have moods of their own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub moods: BTreeMap<String, MoodDoc>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum EventDoc {
    Spoke,
    /// What is to be picked at a step of a compound response; `spoke` before format 4.
    Asked,
    /// What is told where nobody speaks; `spoke` before format 4.
    Told,
    Reacted,
    SpokeAgain,
    Responded,
    Made,
    Silent,
    Entered,
    Left,
    Mood,
    Time,
    Interrupted,
    Ended,
}

/// How somebody felt, 0 to 10 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct MoodDoc {
    pub anger: u8,
    pub anxiety: u8,
    pub trust: u8,
}

/// An encounter looked back on; scores are basis points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChancesDoc {
    /// The best score that could be had before the first turn.
    pub best: u16,
    /// Turn by turn.
    pub turns: Vec<ProspectDoc>,
    /// The last chance of passing.
    pub last_chance: Option<LastChanceDoc>,
}

/// What could still be had after a turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProspectDoc {
    /// The turn, from 1.
    pub turn: u32,
    /// How much lower the best score is that can still be had.
    pub cost: u16,
    /// That best score.
    pub best: u16,
    /// Whether a pass can still be had.
    pub passes: bool,
}

/// The last moment at which a pass could still be had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastChanceDoc {
    /// The turn, from 1, before which it was so, or within which.
    pub turn: u32,
    /// The compound response that had been begun by then, as far as it had come; the way goes on from there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begun: Option<CompoundMadeDoc>,
    /// The way to a pass from there that breaks least, and of those a shortest.
    pub way: Vec<AdviceDoc>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdviceDoc {
    /// The response's id; none for silence.
    pub response: Option<String>,
    /// What is said, in the attempt's language.
    pub text: String,
    /// The ids of the clauses that even this breaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<Box<str>>,
}

impl From<Mood> for MoodDoc {
    fn from(of: Mood) -> Self {
        let Mood { anger, anxiety, trust } = of;
        Self { anger, anxiety, trust }
    }
}

impl From<Chances> for ChancesDoc {
    fn from(of: Chances) -> Self {
        let Chances { best, turns, last_chance } = of;
        let prospect = |one: Prospect| {
            let Prospect { turn, cost, best, passes, choices: _ } = one;
            ProspectDoc { turn, cost: cost.0, best: best.0, passes }
        };
        let advice = |one: Advice| {
            let Advice { response, kind: _, text, breaks } = one;
            AdviceDoc { response, text, breaks: breaks.into_iter().map(|one| one.clause).collect() }
        };
        let last_chance = last_chance.map(|LastChance { turn, open: _, begun, way, play: _ }| LastChanceDoc {
            turn,
            begun: begun.map(|one| (&one.made).into()),
            way: way.into_iter().map(advice).collect(),
        });
        Self { best: best.0, turns: turns.into_iter().map(prospect).collect(), last_chance }
    }
}
