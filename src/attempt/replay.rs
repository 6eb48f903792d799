//! Encounters of the archive, replayed one after another on the content they were begun with.

use super::AttemptError;
use super::measure::{Measured, find};
use super::run::{as_under, known, stored_pack, take, understood};
use super::script::Script;
use crate::assessment::{Observation, Semantics};
use crate::content::Pack;
use crate::encounter::Premise;
use crate::locale::{Language, Words};
use crate::records::{AttemptId, AttemptRow, Content, ContentKind, Entry, Store, StoreError, StoredAttempt};
use crate::scenario::Scenario;
use std::sync::Arc;

/// How many scenarios with their books are kept for the next attempt; an archive goes through them in turns.
const KEPT: usize = 16;

/// An encounter as its journal tells it, without words.
#[derive(Debug)]
pub struct Replayed {
    /// The encounter under watch.
    pub observation: Observation,
    /// What the learner did, entry by entry; a compound response has one for each pick.
    pub journal: Vec<Entry>,
    /// Under which semantics it was begun.
    pub semantics: Semantics,
}

impl Replayed {
    /// By what it is measured; a scale that isn't known is found, whatever the store keeps.
    #[must_use]
    pub fn measured(&self) -> Measured {
        find(self.semantics, self.observation.premise(), |_| true)
    }
}

/// Replays attempts. Texts that many of them share are resolved once; memory doesn't grow with their number.
#[derive(Debug, Default)]
pub struct Replayer {
    /// Newest last.
    kept: Vec<(Vec<Content>, Pack)>,
}

impl Replayer {
    /// An attempt's encounter, as its journal left it.
    ///
    /// # Errors
    /// When the store, the content or the journal cannot be used.
    pub fn replay(&mut self, store: &Store, id: &AttemptId) -> Result<Replayed, AttemptError> {
        let (attempt, pack) = self.begun(store, id)?;
        replayed(store, attempt, pack)
    }

    /// The same, with the words in which it was shown; `app` are the program's own in that language.
    ///
    /// # Errors
    /// As [`Replayer::replay`].
    pub fn in_words(&mut self, store: &Store, id: &AttemptId, app: &Words) -> Result<(Replayed, Script), AttemptError> {
        let StoredAttempt { attempt, contents } = understood(store, id)?;
        let language = attempt.locale.parse().unwrap_or_else(|_| Language::source());
        let pack = self.pack(contents, &attempt.scenario)?.clone();
        let replayed = replayed(store, attempt, &pack)?;
        let script = Script::new(Arc::clone(replayed.observation.premise()), &pack, &language, app.clone());
        Ok((replayed, script))
    }

    /// The scenario that an attempt was begun with.
    ///
    /// # Errors
    /// When the store or the content cannot be used.
    pub fn scenario(&mut self, store: &Store, id: &AttemptId) -> Result<Arc<Scenario>, AttemptError> {
        Ok(Arc::clone(&self.begun(store, id)?.1.scenario))
    }

    fn begun(&mut self, store: &Store, id: &AttemptId) -> Result<(AttemptRow, &Pack), AttemptError> {
        let StoredAttempt { attempt, mut contents } = understood(store, id)?;
        contents.retain(|content| content.kind != ContentKind::Words);
        let pack = self.pack(contents, &attempt.scenario)?;
        Ok((attempt, pack))
    }

    fn pack(&mut self, contents: Vec<Content>, scenario: &str) -> Result<&Pack, AttemptError> {
        let known = self.kept.iter().position(|(of, pack)| *of == contents && &*pack.scenario.id == scenario);
        let newest = match known {
            Some(at) => self.kept.remove(at),
            None => {
                let pack = stored_pack(&contents, scenario)?;
                (contents, pack)
            }
        };
        if self.kept.len() >= KEPT {
            self.kept.remove(0);
        }
        Ok(&self.kept.push_mut(newest).1)
    }
}

fn replayed(store: &Store, attempt: AttemptRow, pack: &Pack) -> Result<Replayed, AttemptError> {
    let semantics = known(attempt.semantics)?;
    let premise = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), attempt.begin)?;
    let premise = as_under(semantics, premise);
    let mut observation = Observation::open(premise);
    let journal = store.journal(&attempt.id)?;
    for entry in &journal {
        take(&mut observation, entry)?;
    }
    Ok(Replayed { observation, journal, semantics })
}

/// The turn that an attempt has come to, from 1. What is picked at the steps of a compound response is one turn with it, however
/// many entries of the journal it has; of an attempt that cannot be replayed here they are what there is to count.
///
/// # Errors
/// When the store cannot be read.
pub fn turn_reached(store: &Store, id: &AttemptId) -> Result<u32, StoreError> {
    match Replayer::default().replay(store, id) {
        Ok(replayed) => Ok(replayed.observation.turn()),
        Err(AttemptError::Store(error)) => Err(error),
        Err(_) => Ok(u32::try_from(store.journal(id)?.len()).unwrap_or(u32::MAX).saturating_add(1)),
    }
}
