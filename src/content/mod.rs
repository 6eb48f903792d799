//! From files to the domain: reading, resolving every name, reporting every problem of every file at once.
//!
//! What a file says (`raw_*`, borrowing from the text) and what the program works with (`policy::Book`,
//! `scenario::Scenario`) are different types; resolution between them returns diagnostics and never panics.

mod diagnostic;
mod handbook;
mod library;
mod place;
mod raw;
mod raw_book;
mod raw_scenario;
mod render;
mod resolve;
mod resolve_book;
mod resolve_scenario;
mod shape;
#[cfg(test)]
pub(crate) mod tests;
mod transcript;
mod words;

pub use diagnostic::{Code, Diagnostic, Level, did_you_mean};
pub use handbook::{Case, Figure, Handbook, Page};
pub use library::{ContentSet, Library, Pack, Subject, read_book, read_pack, read_scenario};
pub use place::SourceFile;
pub use render::{counts, human, json};
pub use transcript::{Move, TranscriptError, parse_transcript};
