//! The words of a scenario as they are worked on: a grid in the order of its story, a text set, found right, looked for, replaced,
//! drafted in traditional signs. Fluent is under it, and every edit a splice; what was found right is written down beside the scenario.

mod difference;
mod draft;
mod error;
mod files;
mod grid;
mod remarks;
mod search;

pub use difference::{WordChange, difference};
pub use draft::DraftedWords;
pub use error::WordsError;
pub use files::{Author, ScenarioWords};
pub use grid::{Cell, CellText, WordsGrid, WordsRow};
pub use remarks::remarks;
pub use search::{FoundText, WordsSearch};
