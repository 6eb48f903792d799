//! Records as xAPI 1.0.3 statements in the shape of cmi5, for learning record stores: a JSON array. Of each record that it was
//! begun, what was chosen of what at each turn, that it was completed, passed or failed or given up, and that it was over.
//!
//! INVARIANT: a statement that was sent once never says something else: what changes with each export, as the head of the chain,
//! stands in none.
//! INVARIANT: of a person the statements have an account, the number under the bank's own address, and no name unless it is asked
//! for. When the learner answered stays out: what is chosen has the time at which the record was closed.

mod interactions;
mod uuid;

use super::provenance::{Provenance, signed_in};
use super::replayed::{Attendant, ExportError, Held, Untold, each_told, is_of_one};
use crate::assessment::Assessment;
use crate::attempt::{AttemptError, Replayer};
use crate::content::Library;
use crate::records::wire::Worded;
use crate::records::{ClosedAs, Filter, Record, Store};
use interactions::{Interaction, Tongues};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// How records become statements.
#[derive(Clone, Debug)]
pub struct XapiForm<'x> {
    /// The bank's own address, under which its numbers of employees are known; names of activities begin with it.
    pub home_page: &'x str,
    /// Whether people's names stand in them.
    pub names: bool,
    /// Where words in languages are found that were not shown, where the scenario is still the same.
    pub library: Option<&'x Library>,
}

const VERBS: &str = "http://adlnet.gov/expapi/verbs/";
const ABANDONED: &str = "https://w3id.org/xapi/adl/verbs/abandoned";
const CMI5: &str = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const MOVE_ON: &str = "https://w3id.org/xapi/cmi5/context/categories/moveon";
const SESSION: &str = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const MASTERY: &str = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

/// Writes the records that `filter` asks for as statements, oldest first; answers how many records. One whose conversation cannot
/// be replayed here has no statements of what was chosen, and is told.
///
/// # Errors
/// When the store cannot be read or the statements not be written.
pub fn write_xapi(
    store: &Store, filter: &Filter, form: &XapiForm<'_>, mut to: impl Write, attendant: &mut impl Attendant,
) -> Result<usize, ExportError> {
    let (mut written, mut is_first, mut replayer) = (0, true, Replayer::default());
    let tongues = Tongues::new(form.library);
    let provenance = Provenance::of(store, filter)?;
    let mut put = |statements: Vec<Value>, to: &mut dyn Write| -> io::Result<()> {
        for statement in statements {
            to.write_all(if is_first { b"[\n" } else { b"," })?;
            is_first = false;
            serde_json::to_writer(&mut *to, &statement)?;
            to.write_all(b"\n")?;
        }
        Ok(())
    };
    each_told(store, 0, filter, attendant, |attendant, _, id, found| -> Result<(), ExportError> {
        let Ok((record, assessment, held)) = found else { return Ok(()) };
        let interactions = match tongues.interactions(&mut replayer, store, record) {
            Ok(interactions) => interactions,
            Err(AttemptError::Store(error)) if !is_of_one(&error) => return Err(ExportError::from(error)),
            Err(error) => {
                attendant.untold(id, Untold::Events(&error));
                Vec::new()
            }
        };
        let told = Told { form, provenance: &provenance, record, assessment, held, title: tongues.title(record) };
        put(told.statements(&interactions), &mut to)?;
        written += 1;
        Ok(())
    })?;
    to.write_all(if written == 0 { b"[\n]\n" } else { b"]\n" })?;
    to.flush()?;
    Ok(written)
}

/// A record being told.
struct Told<'t> {
    form: &'t XapiForm<'t>,
    provenance: &'t Provenance,
    record: &'t Record,
    assessment: &'t Assessment,
    held: Held,
    /// The scenario's title, by language.
    title: Map<String, Value>,
}

impl Told<'_> {
    fn statements(&self, interactions: &[Interaction]) -> Vec<Value> {
        let (attempt, finished) = (&self.record.attempt, &self.record.finished);
        let (begun, over) = (attempt.started_at.as_str(), finished.finished_at.as_str());
        let mut all = vec![self.statement("initialized", verb("initialized"), begun, Value::Null, false)];
        all.extend(interactions.iter().enumerate().map(|(at, one)| self.answered(at, one)));
        let duration = json!({ "duration": self.duration() });
        match ClosedAs::from(finished) {
            ClosedAs::Abandoned | ClosedAs::Lapsed => {
                all.push(self.statement("abandoned", named(ABANDONED, "abandoned"), over, duration.clone(), false));
            }
            upshot => {
                let done = json!({ "completion": true, "duration": self.duration() });
                all.push(self.statement("completed", verb("completed"), over, done, true));
                let judged = match upshot {
                    ClosedAs::Passed => Some(("passed", true)),
                    ClosedAs::Failed => Some(("failed", false)),
                    _ => None,
                };
                all.extend(
                    judged.map(|(part, success)| self.statement(part, verb(part), over, self.result(success), true)),
                );
            }
        }
        all.push(self.statement("terminated", verb("terminated"), over, duration, false));
        all
    }

    /// What was chosen of what at a turn.
    fn answered(&self, at: usize, one: &Interaction) -> Value {
        let mut statement =
            self.bare(&format!("answered/{at}"), verb("answered"), self.record.finished.finished_at.as_str());
        statement.insert("object".to_owned(), self.interaction(one));
        statement.insert("result".to_owned(), json!({ "response": one.response }));
        let mut context = self.context(Vec::new());
        context.insert(
            "contextActivities".to_owned(),
            json!({ "parent": [{ "objectType": "Activity", "id": self.activity() }] }),
        );
        statement.insert("context".to_owned(), context.into());
        statement.into()
    }

    fn interaction(&self, one: &Interaction) -> Value {
        let choices: Vec<_> = one.choices.iter().map(|(id, said)| json!({ "id": id, "description": said })).collect();
        json!({
            "objectType": "Activity",
            "id": format!("{}/nodes/{}", self.activity(), one.node),
            "definition": {
                "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
                "interactionType": "choice",
                "name": one.asked,
                "choices": choices,
            },
        })
    }

    /// A statement about the attempt as a whole, as cmi5 defines it.
    fn statement(&self, part: &str, verb: Value, at: &str, result: Value, moves_on: bool) -> Value {
        let mut statement = self.bare(part, verb, at);
        let definition = json!({ "type": "http://adlnet.gov/expapi/activities/simulation", "name": self.title });
        statement.insert(
            "object".to_owned(),
            json!({ "objectType": "Activity", "id": self.activity(), "definition": definition }),
        );
        if !result.is_null() {
            statement.insert("result".to_owned(), result);
        }
        let mut categories = vec![json!({ "objectType": "Activity", "id": CMI5 })];
        if moves_on {
            categories.push(json!({ "objectType": "Activity", "id": MOVE_ON }));
        }
        let mut context = self.context(categories);
        // cmi5 wants a failure below the mark and a pass at it: a breach fails whatever the score
        if matches!(part, "passed" | "failed")
            && self
                .assessment
                .told_score()
                .is_some_and(|score| (score >= self.assessment.pass_mark) == (part == "passed"))
            && let Some(Value::Object(extensions)) = context.get_mut("extensions")
        {
            extensions.insert(MASTERY.to_owned(), json!(f64::from(self.assessment.pass_mark.0) / 10_000.0));
        }
        statement.insert("context".to_owned(), context.into());
        statement.into()
    }

    fn bare(&self, part: &str, verb: Value, at: &str) -> Map<String, Value> {
        Map::from_iter([
            ("actor".to_owned(), self.actor()),
            ("id".to_owned(), uuid::of(self.record.attempt.id.as_str(), part).into()),
            ("timestamp".to_owned(), at.into()),
            ("verb".to_owned(), verb),
            ("version".to_owned(), "1.0.3".into()),
        ])
    }

    /// The number under the bank's address; of whom nobody knows any more the random id.
    fn actor(&self) -> Value {
        let who = self.record.who();
        let name = who.map_or_else(|| self.record.attempt.subject.as_str(), |who| who.number);
        let mut actor = json!({ "objectType": "Agent", "account": { "homePage": self.form.home_page, "name": name } });
        if self.form.names
            && let Some(who) = who
            && let Some(fields) = actor.as_object_mut()
        {
            fields.insert("name".to_owned(), who.name.into());
        }
        actor
    }

    fn context(&self, categories: Vec<Value>) -> Map<String, Value> {
        let attempt = &self.record.attempt;
        let session = uuid::of(attempt.id.as_str(), "session");
        let mut extensions = Map::from_iter([(SESSION.to_owned(), json!(session))]);
        let mut own = |name: &str, value: Value| {
            extensions.insert(format!("{}/extensions/{name}", self.base()), value);
        };
        own("record", attempt.id.as_str().into());
        own("hash", self.record.hash().into());
        own("seal", self.held.word().into());
        own("played", json!(self.record.played().map(Worded::word)));
        own("attempt_number", attempt.number.into());
        own("earlier_exposure", attempt.exposure.into());
        own("semantics", attempt.semantics.into());
        own("time_factor_percent", attempt.time_factor_percent.into());
        own("interruptions", self.record.interruptions.into());
        own("sample_employee", self.record.who().is_some_and(|who| who.sample).into());
        own("station", json!(self.provenance.station()));
        own("signed_in", signed_in(self.provenance.bound.as_ref(), &attempt.started_at).into());
        let mut context = Map::from_iter([
            ("registration".to_owned(), json!(uuid::of(attempt.id.as_str(), "registration"))),
            ("platform".to_owned(), json!(format!("Composure {}", self.provenance.engine))),
            ("language".to_owned(), json!(attempt.locale)),
            ("extensions".to_owned(), extensions.into()),
        ]);
        if !categories.is_empty() {
            context.insert("contextActivities".to_owned(), json!({ "category": categories }));
        }
        context
    }

    fn result(&self, success: bool) -> Value {
        let mut result = json!({ "success": success, "duration": self.duration() });
        let Some(own) = result.as_object_mut() else { return result };
        if let Some(score) = self.assessment.told_score() {
            let (scaled, raw) = (f64::from(score.0) / 10_000.0, f64::from(score.0) / 100.0);
            own.insert("score".to_owned(), json!({ "scaled": scaled, "raw": raw, "min": 0, "max": 100 }));
        }
        let extensions = [
            ("critical_broken", json!(self.assessment.critical_broken)),
            ("recommendation", json!(self.assessment.recommendation.word())),
            ("scale_hash", json!(self.record.finished.scale)),
        ];
        let extensions = extensions.map(|(name, value)| (format!("{}/extensions/{name}", self.base()), value));
        own.insert("extensions".to_owned(), Value::Object(Map::from_iter(extensions)));
        result
    }

    /// How long it took, from its beginning to its end.
    fn duration(&self) -> String {
        let moment = |at: &str| at.parse::<jiff::Timestamp>().map_or(0, |at| at.as_millisecond());
        let (begun, over) = (self.record.attempt.started_at.as_str(), self.record.finished.finished_at.as_str());
        let took = (moment(over) - moment(begun)).max(0);
        format!("PT{}.{:02}S", took / 1_000, took % 1_000 / 10)
    }

    fn base(&self) -> &str {
        self.form.home_page.trim_end_matches('/')
    }

    fn activity(&self) -> String {
        format!("{}/scenarios/{}", self.base(), self.record.attempt.scenario)
    }
}

fn verb(name: &str) -> Value {
    named(&format!("{VERBS}{name}"), name)
}

fn named(id: &str, name: &str) -> Value {
    json!({ "id": id, "display": { "en-US": name } })
}
