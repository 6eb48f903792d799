//! What is wrong with content: the problems, where they stand in a file, the sentences that tell them, how they are shown.

mod code;
mod diagnostic;
mod gather;
mod message;
mod pieces;
mod place;
mod render;
mod spoken;

pub use code::{Code, Sentence};
pub use diagnostic::{Diagnostic, DiagnosticLevel, did_you_mean};
pub use gather::told;
pub use message::{Arg, Join, Message};
pub use place::SourceFile;
pub use render::{counts, human};
pub use spoken::spoken;

pub(super) use code::say;
pub(super) use diagnostic::{MOST_PROBLEMS, Problems};
pub(super) use message::{few, quoted};
pub(super) use pieces::{fluent, help, piece, reason};
pub(crate) use place::LARGEST_FILE;
