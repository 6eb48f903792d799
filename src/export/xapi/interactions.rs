//! What was chosen at each turn, of what, in every language there are words in.

use crate::attempt::{AttemptError, Replayed, Replayer, Script};
use crate::content::{Library, shipped_words};
use crate::encounter::Event;
use crate::locale::Language;
use crate::records::{Record, Store};
use crate::terms::NodeIx;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;

/// What was chosen.
pub(super) struct Interaction {
    /// Where.
    pub(super) node: String,
    /// What was said or asked before, by language.
    pub(super) asked: Map<String, Value>,
    /// What was on offer, each by language.
    pub(super) choices: Vec<(String, Map<String, Value>)>,
    /// What of it was chosen.
    pub(super) response: String,
}

/// What no answer is called; no response is, whose ids begin with a letter.
const SILENCE: &str = "-";

/// Finds words in every language: of the scenario as it was stored, and where it still is the same those that ship today.
pub(super) struct Tongues<'t> {
    /// The packs of today, by the hash of the scenario's text.
    today: HashMap<String, &'t crate::content::Pack>,
}

impl<'t> Tongues<'t> {
    pub(super) fn new(library: Option<&'t Library>) -> Self {
        let packs = library.into_iter().flat_map(|library| &library.packs);
        let hash = |pack: &crate::content::Pack| blake3::hash(pack.source().text.as_bytes()).to_hex().to_string();
        Self { today: packs.map(|pack| (hash(pack), pack)).collect() }
    }

    /// The scenario's title, by language; its id where nobody has its words.
    pub(super) fn title(&self, record: &Record) -> Map<String, Value> {
        match self.today.get(&record.scenario_hash) {
            Some(pack) => {
                let languages = Language::shipped().into_iter();
                languages.map(|one| (one.to_string(), pack.words(&one).plain("title").into())).collect()
            }
            None => Map::from_iter([("und".to_owned(), record.attempt.scenario.as_str().into())]),
        }
    }

    /// What was chosen in an encounter, turn by turn.
    pub(super) fn interactions(
        &self, replayer: &mut Replayer, store: &Store, record: &Record,
    ) -> Result<Vec<Interaction>, AttemptError> {
        let shown: Language = record.attempt.locale.parse().unwrap_or_else(|_| Language::source());
        let (replayed, script) = replayer.in_words(store, &record.attempt.id, &shipped_words(&shown))?;
        let premise = replayed.observation.premise();
        let mut scripts = vec![(shown.to_string(), script)];
        if let Some(pack) = self.today.get(&record.scenario_hash) {
            for language in Language::shipped().into_iter().filter(|one| *one != shown) {
                let script = Script::new(Arc::clone(premise), pack, &language, shipped_words(&language));
                scripts.push((language.to_string(), script));
            }
        }
        Ok(all(&replayed, &scripts))
    }
}

fn all(replayed: &Replayed, scripts: &[(String, Script)]) -> Vec<Interaction> {
    let observation = &replayed.observation;
    let scenario = &observation.premise().scenario;
    let in_all = |said: &dyn Fn(&Script) -> Option<String>| -> Map<String, Value> {
        scripts.iter().filter_map(|(tag, script)| Some((tag.clone(), said(script)?.into()))).collect()
    };
    let (mut found, mut asked, mut entries) = (Vec::new(), Map::new(), replayed.journal.iter());
    for seen in observation.seen() {
        let (node, chosen) = match seen.event {
            Event::Spoke { .. } | Event::SpokeAgain { .. } | Event::Reacted { .. } => {
                asked = in_all(&|script| script.said(seen));
                continue;
            }
            Event::Responded { response } => match scenario.response(response) {
                Some(one) => (one.node, one.id.to_string()),
                None => continue,
            },
            Event::StayedSilent { node } => (node, SILENCE.to_owned()),
            Event::Made { .. }
            | Event::Entered { .. }
            | Event::Left { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. }
            | Event::Interrupted { .. }
            | Event::Ended { .. } => continue,
        };
        let Some(entry) = entries.next() else { break };
        let said = |id: &str| in_all(&|script| Some(said(script, node, id, seen.minutes)));
        let offered = entry.offered.iter().map(String::as_str);
        let silence = (chosen == SILENCE).then_some(SILENCE);
        let choices = offered.chain(silence).map(|id| (id.to_owned(), said(id))).collect();
        let node = scenario.node(node).map(|node| node.id.to_string()).unwrap_or_default();
        found.push(Interaction { node, asked: asked.clone(), choices, response: chosen });
    }
    found
}

/// What an answer says that is on offer at a node; no answer as people are told it.
fn said(script: &Script, node: NodeIx, id: &str, minutes: u32) -> String {
    match script.premise().scenario.response_called(node, id) {
        Some(response) => script.response(response, minutes),
        None => script.silence(node),
    }
}
