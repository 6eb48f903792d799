//! What a trainer asks of a new scenario.

use crate::locale::Language;
use crate::scenario::{Category, Channel};
use crate::terms::Role;

/// What a new scenario is to be.
#[derive(Clone, Debug)]
pub struct NewScenario {
    /// Its id, by which its files are called.
    pub id: String,
    /// The book that it is judged by; the only one there is if none is named.
    pub book: Option<String>,
    /// Whom the learner plays.
    pub role: Role,
    /// Where.
    pub channel: Channel,
    /// What kind of complaint it is.
    pub category: Category,
    /// The language it is written in.
    pub written_in: Language,
    /// What it is called; named after its first clause if nothing is said.
    pub title: Option<String>,
    /// The clauses to train, by their ids; all that can be earned if none is named.
    pub clauses: Vec<String>,
}
