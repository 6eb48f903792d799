//! Records as xAPI 1.0.3 statements in the shape of cmi5, for learning record stores: a JSON array. Of each record that it was
//! begun, what was chosen of what at each turn, that it was completed, passed or failed or given up, that it was over, and what was
//! ruled of it since. What nobody played was begun and is over, and was neither completed nor passed nor failed.
//!
//! INVARIANT: a statement that was sent once never says something else: its id follows from all that it says. Only what the standard
//! itself takes for no part of a statement (2.3.1), the definition of what it is about and how its verb is shown, is left out of
//! that: words in further languages make no other statement. What changes with each export, as the head of the chain or the
//! program's version, stands in none about a record: the last statement is about the chain, and is another one for each head.
//! INVARIANT: of a person the statements have an account, the number under the bank's own address, and no name unless it is asked
//! for. When the learner answered stays out: what is chosen has the time at which the record was closed.

mod interactions;
mod judged;
mod uuid;

use super::provenance::Provenance;
use super::reliance::{CHAIN, ChainStand, Reliance, chain_told, signed_in};
use super::replayed::{Attendant, ExportError, Held, Untold, each_told, is_of_one};
use crate::assessment::Assessment;
use crate::attempt::{AttemptError, Replayer};
use crate::content::Library;
use crate::records::wire::Worded;
use crate::records::{AssessmentDepth, ClosedAs, Filter, Note, NoteKind, Record, Store};
use interactions::{Interaction, Tongues};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// How records become statements.
#[derive(Clone, Debug)]
pub(super) struct XapiForm<'x> {
    /// The bank's own address, under which its numbers of employees are known; names of activities begin with it.
    pub(super) home_page: &'x str,
    /// Whether people's names stand in them.
    pub(super) names: bool,
    /// Where words in languages are found that were not shown, where the scenario is still the same.
    pub(super) library: Option<&'x Library>,
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
pub(super) fn write_xapi(
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
    each_told(
        store,
        0,
        filter,
        AssessmentDepth::Whole,
        attendant,
        |attendant, _, id, found| -> Result<(), ExportError> {
            let Ok((record, assessment, held)) = found else { return Ok(()) };
            let interactions = match tongues.interactions(&mut replayer, store, record) {
                Ok(interactions) => interactions,
                Err(AttemptError::Store(error)) if !is_of_one(&error) => return Err(ExportError::from(error)),
                Err(error) => {
                    attendant.untold(id, Untold::Events(&error));
                    Vec::new()
                }
            };
            let rulings = match &record.ruling {
                Some(last) => {
                    let mut notes = store.notes(&record.attempt.id)?;
                    notes.retain(|note| note.intact && note.kind != NoteKind::Remark && note.id <= last.id);
                    notes
                }
                None => Vec::new(),
            };
            let title = tongues.title(record);
            let told = Told { form, provenance: &provenance, record, rulings, assessment, held, title };
            put(told.statements(&interactions), &mut to)?;
            written += 1;
            Ok(())
        },
    )?;
    if written > 0 {
        put(vec![of_chain(form, &provenance)], &mut to)?;
    }
    to.write_all(if written == 0 { b"[\n]\n" } else { b"]\n" })?;
    to.flush()?;
    Ok(written)
}

/// A record being told.
struct Told<'t> {
    form: &'t XapiForm<'t>,
    provenance: &'t Provenance,
    record: &'t Record,
    /// What was ruled of it, oldest first.
    rulings: Vec<Note>,
    assessment: &'t Assessment,
    held: Held,
    /// The scenario's title, by language.
    title: Map<String, Value>,
}

impl Told<'_> {
    fn statements(&self, interactions: &[Interaction]) -> Vec<Value> {
        let (begun, over) = (&self.record.attempt.started_at, &self.record.finished.finished_at);
        let duration = json!({ "duration": self.duration() });
        let mut all = vec![self.of_session(verb("initialized"), begun.as_str(), Value::Null, false)];
        all.extend(interactions.iter().enumerate().map(|(at, one)| self.answered(at, one)));
        // nobody is assessed by what nobody plays
        let judged = if self.record.is_trial() { Vec::new() } else { self.judged() };
        all.extend(judged.iter().cloned());
        all.push(self.of_session(verb("terminated"), over.as_str(), duration, false));
        if !self.record.is_trial() {
            all.extend(self.ruled(judged));
        }
        all
    }

    /// What was chosen of what at a turn.
    fn answered(&self, at: usize, one: &Interaction) -> Value {
        let mut context = self.context();
        context.insert("contextActivities".to_owned(), json!({ "parent": [activity(self.activity())] }));
        self.extend(&mut context, "turn", (at + 1).into());
        whole([
            ("actor", self.actor()),
            ("context", context.into()),
            ("object", self.interaction(one)),
            ("result", json!({ "response": one.response })),
            ("timestamp", self.record.finished.finished_at.as_str().into()),
            ("verb", verb("answered")),
        ])
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
    fn of_session(&self, verb: Value, at: &str, result: Value, moves_on: bool) -> Value {
        let mut categories = vec![activity(CMI5.to_owned())];
        if moves_on {
            categories.push(activity(MOVE_ON.to_owned()));
        }
        let mut context = self.context();
        context.insert("contextActivities".to_owned(), json!({ "category": categories }));
        self.of_attempt(verb, at, result, context)
    }

    fn of_attempt(&self, verb: Value, at: &str, result: Value, mut context: Map<String, Value>) -> Value {
        self.extend(&mut context, "sealed_outcome", ClosedAs::from(&self.record.finished).word().into());
        let mastery = result.get("success").and_then(Value::as_bool).filter(|success| {
            // cmi5 wants a failure below the mark and a pass at it: a breach fails whatever the score
            let reaches = self.assessment.told_score().map(|score| score >= self.assessment.pass_mark);
            reaches == Some(*success)
        });
        if let (Some(_), Some(Value::Object(extensions))) = (mastery, context.get_mut("extensions")) {
            extensions.insert(MASTERY.to_owned(), json!(f64::from(self.assessment.pass_mark.0) / 10_000.0));
        }
        let definition = json!({ "type": "http://adlnet.gov/expapi/activities/simulation", "name": self.title });
        whole([
            ("actor", self.actor()),
            ("context", context.into()),
            ("object", json!({ "objectType": "Activity", "id": self.activity(), "definition": definition })),
            ("result", result),
            ("timestamp", at.into()),
            ("verb", verb),
        ])
    }

    /// The number under the bank's address; of whom nobody knows any more the random id.
    fn actor(&self) -> Value {
        let who = self.record.who();
        let mut actor = self.form.agent(who.map_or_else(|| self.record.attempt.subject.as_str(), |who| who.number));
        if self.form.names
            && let Some(who) = who
            && let Some(fields) = actor.as_object_mut()
        {
            fields.insert("name".to_owned(), who.name.into());
        }
        actor
    }

    /// What every statement about the record has beside it.
    fn context(&self) -> Map<String, Value> {
        let attempt = &self.record.attempt;
        let extensions = Map::from_iter([(SESSION.to_owned(), json!(self.named("session")))]);
        let mut context = Map::from_iter([
            ("registration".to_owned(), json!(self.named("registration"))),
            // the version that it was played with: that of today would be another after each update
            ("platform".to_owned(), json!(format!("Composure {}", attempt.engine))),
            ("language".to_owned(), json!(attempt.locale)),
            ("extensions".to_owned(), extensions.into()),
        ]);
        for (name, value) in [
            ("record", attempt.id.as_str().into()),
            ("hash", self.record.hash().into()),
            ("seal", self.held.word().into()),
            ("played", json!(self.record.played().map(Worded::word))),
            ("attempt_number", attempt.number.into()),
            ("earlier_exposure", attempt.exposure.into()),
            ("semantics", attempt.semantics.into()),
            ("time_factor_percent", attempt.time_factor_percent.into()),
            ("interruptions", self.record.interruptions.into()),
            ("sample_employee", self.record.who().is_some_and(|who| who.sample).into()),
            ("station", json!(self.provenance.station())),
            ("signed_in", signed_in(self.provenance.bound.as_ref(), &attempt.started_at).into()),
            ("evidence", Reliance::of(self.record, self.held, self.provenance.bound.as_ref()).word().into()),
        ] {
            self.extend(&mut context, name, value);
        }
        context
    }

    /// Adds a word of our own.
    fn extend(&self, context: &mut Map<String, Value>, name: &str, value: Value) {
        if let Some(Value::Object(extensions)) = context.get_mut("extensions") {
            extensions.insert(self.form.extension(name), value);
        }
    }

    /// The id of something of the record's, by which its statements belong together.
    fn named(&self, part: &str) -> String {
        uuid::of(&[self.base(), self.record.attempt.id.as_str(), part])
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
        let extensions = extensions.map(|(name, value)| (self.form.extension(name), value));
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
        self.form.base()
    }

    fn activity(&self) -> String {
        format!("{}/scenarios/{}", self.base(), self.record.attempt.scenario)
    }
}

impl XapiForm<'_> {
    /// What names of ours begin with.
    fn base(&self) -> &str {
        self.home_page.trim_end_matches('/')
    }

    fn agent(&self, name: &str) -> Value {
        json!({ "objectType": "Agent", "account": { "homePage": self.home_page, "name": name } })
    }

    /// A word of our own.
    fn extension(&self, name: &str) -> String {
        format!("{}/extensions/{name}", self.base())
    }
}

/// What vouches for all of them: the station says how its chain stands.
fn of_chain(form: &XapiForm<'_>, provenance: &Provenance) -> Value {
    let vouched = provenance.vouched.as_ref();
    let station = provenance.station().unwrap_or("none");
    let [own, head, _, state] = chain_told(vouched).map(Value::from);
    let told = [own, head, ChainStand::of(vouched).verified().into(), state];
    let told = CHAIN.iter().map(|name| form.extension(name)).zip(told);
    let mut extensions: Map<_, _> = told.filter(|(_, told)| *told != "").collect();
    if provenance.bound.is_none() {
        extensions.insert(form.extension("evidence"), Reliance::OpenStation.word().into());
    }
    let definition = json!({ "name": { "en-US": "Chain of records" } });
    let at = vouched.map_or_else(|| provenance.at.as_str(), |vouched| vouched.head.at.as_str());
    whole([
        ("actor", form.agent(station)),
        ("context", json!({ "extensions": extensions })),
        (
            "object",
            json!({
                "objectType": "Activity",
                "id": format!("{}/stations/{station}/chain", form.base()),
                "definition": definition,
            }),
        ),
        ("result", Value::Null),
        ("timestamp", at.into()),
        ("verb", named(&format!("{}/verbs/vouched", form.base()), "vouched")),
    ])
}

/// A statement, with the id that follows from what it says.
fn whole(says: [(&str, Value); 6]) -> Value {
    let says = says.into_iter().filter(|(_, value)| !value.is_null());
    let mut statement: Map<_, _> = says.map(|(name, value)| (name.to_owned(), value)).collect();
    statement.insert("version".to_owned(), "1.0.3".into());
    let mut own = Value::Object(statement.clone());
    for (within, what) in [("object", "definition"), ("verb", "display")] {
        if let Some(Value::Object(of)) = own.get_mut(within) {
            of.remove(what);
        }
    }
    statement.insert("id".to_owned(), uuid::of(&[&own.to_string()]).into());
    statement.into()
}

fn activity(id: String) -> Value {
    json!({ "objectType": "Activity", "id": id })
}

fn verb(name: &str) -> Value {
    named(&format!("{VERBS}{name}"), name)
}

fn named(id: &str, name: &str) -> Value {
    json!({ "id": id, "display": { "en-US": name } })
}
