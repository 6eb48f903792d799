//! From files to the domain: reading, resolving every name, reporting every problem of every file at once.
//!
//! What a file says (`raw_*`, borrowing from the text) and what the program works with (`policy::Book`,
//! `scenario::Scenario`) are different types; resolution between them returns diagnostics and never panics.

mod args;
mod checks;
mod cues;
mod diagnostic;
mod handbook;
mod library;
mod place;
mod proved;
mod raw;
mod raw_book;
mod raw_scenario;
mod render;
mod resolve;
mod resolve_book;
mod resolve_scenario;
#[cfg(test)]
pub(crate) mod tests;
mod transcript;
mod words;

pub use checks::Code;
pub use diagnostic::{Diagnostic, Level, did_you_mean};
pub use handbook::{ActivityPage, Case, Consequences, Field, Figure, Handbook, Meaning, Mention, Page, Stance};
pub use library::{ContentSet, Library, Pack, Subject, read_book, read_pack, read_scenario};
pub use place::SourceFile;
pub use render::{counts, human, json};
pub use transcript::{Move, Transcript, TranscriptError, parse_transcript, seed_for, write_transcript};
