//! What a record came to, and what was ruled of it since. Nothing that was sent is altered: a ruling voids what stood until then, and
//! says what stands from then on.

use super::{ABANDONED, Told, named, verb, whole};
use crate::records::wire::Worded as _;
use crate::records::{ClosedAs, Note};
use serde_json::{Map, Value, json};

impl Told<'_> {
    /// What it came to when it was sealed: completed, and passed or failed where that was decided; or abandoned.
    pub(super) fn judged(&self) -> Vec<Value> {
        let at = self.record.finished.finished_at.as_str();
        let parts = self.parts((&self.record.finished).into());
        let statement = |(verb, result): (Value, Value)| {
            let moves_on = ["completion", "success"].iter().any(|one| result.get(one).is_some());
            self.of_session(verb, at, result, moves_on)
        };
        parts.into_iter().map(statement).collect()
    }

    /// What was ruled of it, one after the other; `standing` is what stood before. It comes after the session, so it is no part of it,
    /// and cmi5 has no words for it.
    pub(super) fn ruled(&self, mut standing: Vec<Value>) -> Vec<Value> {
        let sealed = ClosedAs::from(&self.record.finished);
        let (mut stands, mut all) = (Some(sealed), Vec::new());
        for note in &self.rulings {
            let now = note.alters().map_or(Some(sealed), |instead| instead.map(ClosedAs::from));
            if now == stands {
                all.extend(standing.last().map(|of| self.about(note, named(REVIEWED, "reviewed"), of)));
                continue;
            }
            all.extend(standing.drain(..).map(|of| self.about(note, verb("voided"), &of)));
            if let Some(now) = now {
                let context = self.of_ruling(note);
                let parts = self.parts(now).into_iter();
                standing.extend(
                    parts.map(|(verb, result)| self.of_attempt(verb, note.at.as_str(), result, context.clone())),
                );
                all.extend(standing.iter().cloned());
            }
            stands = now;
        }
        all
    }

    /// With which verbs and results something is told.
    fn parts(&self, upshot: ClosedAs) -> Vec<(Value, Value)> {
        let judged = match upshot {
            ClosedAs::Abandoned | ClosedAs::Lapsed => {
                return vec![(named(ABANDONED, "abandoned"), json!({ "duration": self.duration() }))];
            }
            ClosedAs::Passed => Some((verb("passed"), self.result(true))),
            ClosedAs::Failed => Some((verb("failed"), self.result(false))),
            ClosedAs::Undecided => None,
        };
        let done = json!({ "completion": true, "duration": self.duration() });
        std::iter::once((verb("completed"), done)).chain(judged).collect()
    }

    /// What whoever ruled did with a statement.
    fn about(&self, note: &Note, verb: Value, statement: &Value) -> Value {
        let mut context = self.of_ruling(note);
        // they are of activities alone
        context.remove("platform");
        context.remove("instructor");
        whole([
            ("actor", self.form.agent(note.subject.as_str())),
            ("context", context.into()),
            ("object", json!({ "objectType": "StatementRef", "id": statement.get("id") })),
            ("result", Value::Null),
            ("timestamp", note.at.as_str().into()),
            ("verb", verb),
        ])
    }

    /// Who ruled is known by his random id, which stays when his number or the roster changes. His reason may name people, and can be
    /// erased: it stays here.
    fn of_ruling(&self, note: &Note) -> Map<String, Value> {
        let mut context = self.context();
        if let Some(Value::Object(extensions)) = context.get_mut("extensions") {
            extensions.remove(super::SESSION);
        }
        context.insert("instructor".to_owned(), self.form.agent(note.subject.as_str()));
        self.extend(&mut context, "ruling", note.kind.word().into());
        self.extend(&mut context, "ruling_number", note.id.into());
        context
    }
}

const REVIEWED: &str = "http://id.tincanapi.com/verb/reviewed";
