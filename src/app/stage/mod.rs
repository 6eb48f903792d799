//! The stage: a person across the counter, drawn.

mod draw;
mod sheet;

pub use sheet::{SheetError, SheetFile};
