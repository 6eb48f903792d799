//! What proving a scenario said, on its way out: in words, as JSON, as a page with the conversation's graph.

mod drawing;
mod graph;
mod page;
mod rows;
mod words;

pub use page::page;
pub use rows::{AnswerRow, ClassRow, ProofRow};
pub use words::Teller;

use crate::assurance::{Report, Witness};
use crate::content::{Pack, seed_for, write_transcript};
use crate::terms::BasisPoints;

/// A scenario with what proving it said.
#[derive(Debug)]
pub struct Proof<'p> {
    /// The scenario.
    pub pack: &'p Pack,
    /// What was said.
    pub report: Report,
    /// What draws each fact class, where something does.
    seeds: Vec<Option<u64>>,
}

impl<'p> Proof<'p> {
    /// Finds out how each fact class is drawn.
    #[must_use]
    pub fn new(pack: &'p Pack, report: Report) -> Self {
        let seeds = report.classes.iter().map(|class| seed_for(&pack.scenario, &class.facts)).collect();
        Self { pack, report, seeds }
    }

    /// A play as `play --responses` takes it, with `about` on top.
    #[must_use]
    pub fn transcript(&self, witness: &Witness, about: &str) -> String {
        let scenario = &self.pack.scenario;
        let play = format!("composure play {} --employee NUMBER --responses FILE", scenario.id);
        let facts = self.report.classes.get(witness.class).map(|class| facts(&class.facts)).unwrap_or_default();
        let seed = witness.seed.or_else(|| self.seeds.get(witness.class).copied().flatten());
        write_transcript(scenario, &[about, &facts, &play], seed, &witness.commands)
    }

    /// Of all plays that pass, the one with the lowest score.
    #[must_use]
    pub fn worst_pass(&self) -> Option<(BasisPoints, &Witness)> {
        let passes = self.report.classes.iter().filter_map(|class| class.worst_pass.as_ref());
        passes.min_by_key(|(score, witness)| (*score, witness.class)).map(|(score, witness)| (*score, witness))
    }
}

fn facts(facts: &[(Box<str>, crate::terms::Value)]) -> String {
    facts.iter().map(|(name, value)| format!("{name} = {value}")).collect::<Vec<_>>().join(", ")
}
