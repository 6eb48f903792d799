//! Where encounters took place and what kinds of complaints they were, and which competencies the books know: each text is read
//! once.

use crate::attempt::{AttemptError, Replayer};
use crate::records::{Record, Store, StoreError};
use crate::scenario::{Category, Channel};
use std::collections::HashMap;

/// What a scenario says of where it takes place; nothing where it cannot be read here.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RecordScene {
    pub(super) channel: Option<Channel>,
    pub(super) category: Option<Category>,
}

/// Scenes by the hash of the scenario's text.
#[derive(Default)]
pub(super) struct Scenes {
    replayer: Replayer,
    known: HashMap<String, RecordScene>,
}

impl Scenes {
    pub(super) fn of(&mut self, store: &Store, record: &Record) -> Result<RecordScene, StoreError> {
        if record.scenario_hash.is_empty() {
            return Ok(RecordScene::default());
        }
        if let Some(known) = self.known.get(&record.scenario_hash) {
            return Ok(*known);
        }
        let found = match self.replayer.scenario(store, &record.attempt.id) {
            Ok(scenario) => RecordScene { channel: Some(scenario.channel), category: Some(scenario.category) },
            Err(AttemptError::Store(error)) => return Err(error),
            Err(_) => RecordScene::default(),
        };
        self.known.insert(record.scenario_hash.clone(), found);
        Ok(found)
    }
}
