//! Records on their way out: JSON, CSV and XES.

mod report;
mod table;
mod xes;

pub use report::{Report, Turn};
pub use table::{TableError, write_csv};
pub use xes::{XesError, write_xes};
