//! What is wrong with content: the problems, where they stand in a file, how they are shown.

mod diagnostic;
mod place;
mod render;

pub use diagnostic::{Diagnostic, Level, did_you_mean};
pub(super) use diagnostic::{MOST_PROBLEMS, Problems};
pub(super) use place::LARGEST_FILE;
pub use place::SourceFile;
pub use render::{counts, human, json};
