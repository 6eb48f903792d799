//! The stage: a person across the counter, drawn.

#[expect(dead_code, reason = "what moves in the window is drawn by parts that the sheet has no use for")]
mod draw;
mod sheet;

pub use sheet::{SheetError, SheetFile};
