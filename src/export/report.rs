//! One record as JSON: the attempt, the whole assessment with its evidence, and the conversation it rests on.

use crate::assessment::Assessment;
use crate::attempt::{Attempt, AttemptError, Chances};
use crate::encounter::Event;
use crate::locale::Words;
use crate::records::{AttemptId, Mode, Record, Store, Timestamp};
use crate::scenario::Mood;
use crate::terms::{Role, Value};
use serde::{Serialize, Serializer};

/// A record with what it rests on. Elapsed times are the learner's own and stay out.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The attempt's id.
    pub attempt: AttemptId,
    /// The employee's number; none where the roster no longer knows.
    pub employee: Option<String>,
    /// The scenario's id.
    pub scenario: String,
    /// Practice or assessment.
    pub mode: Mode,
    /// Whom the learner played.
    pub role: Role,
    /// The language shown.
    pub locale: String,
    /// What the facts were drawn from.
    pub seed: u64,
    /// The facts drawn.
    #[serde(serialize_with = "as_map")]
    pub facts: Vec<(Box<str>, Value)>,
    /// The program's version.
    pub engine: String,
    /// The version of how encounters run and are scored.
    pub semantics: u32,
    /// When it began.
    pub started_at: Timestamp,
    /// When it was finished.
    pub finished_at: Timestamp,
    /// Score, outcome, criteria with evidence.
    #[serde(flatten)]
    pub assessment: Assessment,
    /// Every event; evidence counts them from 0.
    pub events: Vec<Turn>,
    /// What could still have been had, turn by turn; none where that is too much to look through. Not stored.
    pub chances: Option<Chances>,
}

/// One event of the conversation.
#[derive(Debug, Serialize)]
pub struct Turn {
    /// Staff deeds so far, this one included.
    pub turn: u32,
    /// Story minutes since the beginning.
    pub minutes: u32,
    /// What happened: `spoke`, `responded`, `silent`, `mood`, `time`, `interrupted`, `ended`.
    pub event: &'static str,
    /// The id of the node, response, interrupt or ending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What was said, in the attempt's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// How the customer felt.
    pub mood: Mood,
}

impl Report {
    /// The report of a record, its conversation replayed from the journal.
    ///
    /// # Errors
    /// When the store or the stored content cannot be read.
    pub fn new(store: &Store, record: &Record, app: Words) -> Result<Self, AttemptError> {
        let attempt = Attempt::replay(store, &record.attempt.id, app)?;
        let assessment = store.assessment(&record.attempt.id)?.unwrap_or_else(|| attempt.observation().assess());
        let row = &record.attempt;
        Ok(Self {
            attempt: row.id.clone(),
            employee: record.employee.as_ref().map(|employee| employee.number.clone()),
            scenario: row.scenario.clone(),
            mode: row.mode,
            role: row.role,
            locale: row.locale.clone(),
            seed: row.begin.seed,
            facts: row.begin.facts.clone(),
            engine: row.engine.clone(),
            semantics: row.semantics,
            started_at: row.started_at.clone(),
            finished_at: record.finished.finished_at.clone(),
            assessment,
            events: turns(&attempt),
            chances: attempt.chances(|_| true),
        })
    }
}

fn turns(attempt: &Attempt) -> Vec<Turn> {
    let observation = attempt.observation();
    let scenario = &observation.premise().scenario;
    let of = |seen: &crate::assessment::Seen| {
        let (event, id) = match seen.event {
            Event::Spoke { node, .. } => ("spoke", scenario.node(node).map(|node| &node.id)),
            Event::Responded { response } => ("responded", scenario.response(response).map(|one| &one.id)),
            Event::StayedSilent { node } => ("silent", scenario.node(node).map(|node| &node.id)),
            Event::MoodMoved { .. } => ("mood", None),
            Event::TimePassed { .. } => ("time", None),
            Event::Interrupted { interrupt } => ("interrupted", scenario.interrupt(interrupt).map(|one| &one.id)),
            Event::Ended { ending } => ("ended", scenario.ending(ending).map(|one| &one.id)),
        };
        let id = id.map(ToString::to_string);
        Turn { turn: seen.turn, minutes: seen.minutes, event, id, text: attempt.script().said(seen), mood: seen.mood }
    };
    observation.seen().iter().map(of).collect()
}

fn as_map<S: Serializer>(facts: &[(Box<str>, Value)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(facts.iter().map(|(name, value)| (name, value)))
}
