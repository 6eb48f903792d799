//! Records on their way out: JSON, CSV, and event logs as XES and JSON lines. Proofs, in words, as JSON and as a page.

mod jsonl;
mod proof;
mod replayed;
mod report;
mod table;
mod xes;

pub use jsonl::write_jsonl;
pub use proof::{AnswerRow, ClassRow, Proof, ProofRow, Teller, page};
pub use replayed::ExportError;
pub use report::{Report, Turn};
pub use table::{TableError, write_csv};
pub use xes::write_xes;
