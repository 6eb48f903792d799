//! Records on their way out: JSON, CSV, and event logs as XES and JSON lines.

mod jsonl;
mod replayed;
mod report;
mod table;
mod xes;

pub use jsonl::write_jsonl;
pub use replayed::ExportError;
pub use report::{Report, Turn};
pub use table::{TableError, write_csv};
pub use xes::write_xes;
