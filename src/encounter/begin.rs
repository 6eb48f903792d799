//! What is drawn before the first word: facts from the seed, each from a stream of its own.

use super::unplayable::Unplayable;
use crate::scenario::Scenario;
use crate::terms::Value;
use rand::RngExt as _;
use rand::seq::SliceRandom as _;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng as _;

/// The start of an encounter, journalled whole: replay never draws again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begin {
    /// The scenario's id.
    pub scenario: Box<str>,
    /// What the draw came from; orders the responses too.
    pub seed: u64,
    /// Each fact's name and value, in the scenario's order.
    pub facts: Vec<(Box<str>, Value)>,
}

impl Begin {
    /// Draws the facts of a scenario. Adding a fact to a scenario leaves the draw of the others as it was.
    ///
    /// # Errors
    /// [`Unplayable::Fact`], where a fact has nothing to be drawn from.
    pub fn draw(scenario: &Scenario, seed: u64) -> Result<Self, Unplayable> {
        let facts = scenario.facts.iter().map(|fact| {
            let nothing = || Unplayable::Fact(fact.id.clone());
            if fact.choices.is_empty() {
                return Err(nothing());
            }
            let at = stream(seed, "fact", &fact.id).random_range(0..fact.choices.len());
            Ok((fact.id.clone(), fact.choices.get(at).ok_or_else(nothing)?.clone()))
        });
        Ok(Self { scenario: scenario.id.clone(), seed, facts: facts.collect::<Result<_, _>>()? })
    }

    /// A fact's value.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&Value> {
        self.facts.iter().find(|(known, _)| &**known == name).map(|(_, value)| value)
    }
}

/// Puts the responses of a node in the order in which they are shown.
pub(super) fn shuffle<T>(seed: u64, node: &str, responses: &mut [T]) {
    responses.shuffle(&mut stream(seed, "order", node));
}

fn stream(seed: u64, purpose: &str, name: &str) -> ChaCha8Rng {
    let mut hasher = blake3::Hasher::new_derive_key("composure encounter stream 1");
    hasher.update(&seed.to_le_bytes());
    hasher.update(purpose.as_bytes());
    hasher.update(&[0]);
    hasher.update(name.as_bytes());
    ChaCha8Rng::from_seed(*hasher.finalize().as_bytes())
}
