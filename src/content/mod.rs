//! From files to the domain: reading, resolving every name, reporting every problem of every file at once.
//!
//! A file is read once, into a tree that loses nothing (`syntax`). What it says (`written`, borrowing from the text) and
//! what the program works with (`policy::Book`, `scenario::Scenario`) are different types; resolution between them returns
//! diagnostics and never panics.

mod causes;
pub mod certificate;
mod checks;
mod english;
mod foreign;
mod input;
mod interface;
mod library;
mod look_alikes;
pub mod mark;
mod misplaced;
mod names;
mod origin;
mod report;
mod resolve;
pub mod review;
mod root;
mod seal;
pub mod shipped;
mod signs;
pub mod syntax;
mod system;
#[cfg(test)]
pub(crate) mod tests;
mod theme;
pub(crate) mod words;
mod written;

pub(crate) use checks::{is_foreign, is_undrawn, longest};
pub use english::in_english;
pub use foreign::ForeignFile;
pub use input::{InputFile, NotAFile};
pub use library::{
    BookPack, ContentSet, Library, Pack, Subject, is_content, read_book, read_pack, read_scenario, shipped_words,
};
pub(crate) use look_alikes::meant as look_alike;
pub use names::ContentNames;
pub(crate) use report::LARGEST_FILE;
pub use report::{
    Arg, Code, Diagnostic, DiagnosticLevel, Join, Message, Sentence, SourceFile, counts, did_you_mean, human, spoken,
    told,
};
pub use root::Root;
pub use seal::{ContentSeal, SealedPart};
pub use system::{system_error, system_told};
pub use theme::LOOKS;
pub(crate) use words::WordsFile;
pub use words::filled;
pub(crate) use words::{HINT, ResponsePart, name_key, response_text, set_clock, spans};
pub use words::{StoryText, TextKind, splice, story, written_in};
