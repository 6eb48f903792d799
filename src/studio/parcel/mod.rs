//! A pack: scenarios with their words, proofs, approvals and review lines in one file, to be carried to other branches.
//!
//! It is text: a first line that says what it is, one line of JSON with all that it holds, one with the signature of the station that
//! made it. Nothing in it is packed, so that nothing unpacks to more than it is; each file has the one place that a scenario's file of
//! its kind has, so that none can be put anywhere else.

mod error;
mod file;
mod install;
#[cfg(test)]
mod tests;

pub use error::PackFileError;
pub use file::{LARGEST_PACK, PackFile, PackedApproval, PackedScenario};
pub use install::{ApprovalTaken, FileInstalled, PackPlan, ScenarioInstall};
