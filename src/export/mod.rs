//! Records on their way out: JSON, CSV, and event logs as XES and JSON lines. Proofs, in words, as JSON and as a page. Files
//! written whole or not at all.

mod cells;
mod escape;
mod jsonl;
mod mine;
mod people;
mod proof;
mod replayed;
mod report;
mod table;
mod tape;
mod whole;
pub mod wire;
mod xes;

pub use cells::{write_cell, write_row};
pub use jsonl::write_jsonl;
pub use mine::{MineFile, mine};
pub use people::{PersonEventLine, PersonLine};
pub use proof::{PageError, Proof, Teller, page, plot};
pub use replayed::{ExportError, Untold};
pub use report::report;
pub use table::write_csv;
pub use tape::{debrief_page, due_page};
pub use whole::{Readers, write_whole};
pub use xes::write_xes;
