//! What trainers already have: a story in Twee, or a table of any shape, becomes a draft. What has no counterpart is listed, and nothing
//! is guessed.

mod draft;
mod markup;
mod story;
mod table;
#[cfg(test)]
mod tests;
mod twee;

pub use draft::{Draft, DraftPlace, draft};
pub use story::{BroughtAnswer, BroughtMoment, BroughtStory, LeftKind, LeftOut};
pub use table::{StoryColumn, StoryMapping, read_table};
pub use twee::read_twee;
