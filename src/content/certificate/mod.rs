//! Certificates: what a scenario's scale follows from, as a hash; the scale as a document; what was proved, in a file beside
//! the scenario.
//!
//! What stands here is written out and compared for years, so it has types of its own: it changes deliberately, and never
//! because a type of the domain did.

mod direction;
mod kinds;
mod proof;
mod rules;
mod scale;
mod stakes;

pub use direction::direction_hash;
pub use proof::{Difference, Hashes, PROOF_ENDING, Uncertified, certify, differences, shipped_scale, stale};
pub use scale::{ScaleDocError, read_scale, write_scale};
pub use stakes::scale_hash;
