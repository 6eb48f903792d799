//! Warm-ups: single turns out of encounters that the prover knows throughout, each asked cold and scored by what the answers on
//! offer cost there. Which scenarios they come from and why, how a turn is cut out of an encounter, what an answer earns, and
//! what it says of clauses. An attempt's score has nothing to do with it.

mod cut;
mod judge;
mod past;
mod review;
mod which;

pub use cut::{Card, deal};
pub use judge::{CardScore, Price, SCALE, judge};
pub use past::{WarmedUp, read_warm_ups};
pub use review::reviews;
pub use which::{WarmUpReason, WarmUpSource, sources};

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng as _;

/// How many turns a warm-up asks: about three minutes.
pub const TURNS: usize = 5;

/// What is drawn from a seed for a purpose, the `at`-th time: the same on every machine.
fn stream(seed: u64, purpose: &str, at: usize) -> ChaCha8Rng {
    let mut hasher = blake3::Hasher::new_derive_key("composure warm-up stream 1");
    hasher.update(&seed.to_le_bytes());
    hasher.update(&(at as u64).to_le_bytes());
    hasher.update(purpose.as_bytes());
    ChaCha8Rng::from_seed(*hasher.finalize().as_bytes())
}
