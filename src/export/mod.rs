//! Records on their way out: JSON and CSV.

mod report;
mod table;

pub use report::{Report, Turn};
pub use table::{TableError, write_csv};
