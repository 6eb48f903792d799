//! A scenario on its way to people: what it is by now, what stands in the way of an approval, and what has changed since the last.
//!
//! Who may take which step, and from where, is the store's to say ([`crate::records::NewRelease`]); here it is read off the files
//! what only they know: whether it is a draft, which languages were found right, who wrote at it. Whether
//! it holds is proved anew by whoever approves it.

mod block;
mod candidate;
mod dossier;
mod pending;
mod readiness;
mod standing;
#[cfg(test)]
mod tests;

pub use block::ReleaseBlock;
pub use candidate::Candidate;
pub use dossier::{ReleaseDossier, ReleaseNeed, ReleaseTeller};
pub use pending::PendingApproval;
pub use readiness::LanguageReadiness;
pub use standing::{ReleaseStanding, StandingScenario, standing_of};
