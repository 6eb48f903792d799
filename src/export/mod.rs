//! Records on their way out: JSON, CSV, and event logs as XES and JSON lines. Proofs, in words, as JSON and as a page. Files
//! written whole or not at all.

mod asked;
mod cells;
mod cohort;
mod columns;
mod competency_columns;
mod desk;
mod escape;
mod facts;
mod form;
mod jsonl;
mod lexicon;
mod mine;
mod people;
mod proof;
mod provenance;
mod replayed;
mod report;
mod retold;
mod roster_change;
mod scenes;
mod spreadsheet;
mod sums;
mod table;
mod tape;
mod whole;
pub mod wire;
mod xapi;
mod xes;

pub use asked::{asked_by_query, asked_of};
pub use cells::{write_cell, write_row};
pub use facts::record_facts;
pub use form::{ExportChoice, ExportFate, ExportForm, write_records};
pub use lexicon::Lexicon;
pub use mine::{MineFile, mine};
pub use people::{PersonEventLine, PersonLine};
pub use proof::{PageError, Proof, Teller, page, plot};
pub use provenance::{NOT_RULED, Provenance, UNKNOWN, vouched_in_words};
pub use replayed::{Attendant, ExportError, Untold};
pub use report::report;
pub use roster_change::change_in_words;
pub use spreadsheet::SheetChoice;
pub use sums::{BranchSum, ClauseSum, CompetencySum, GroupSum, RecordSums, sum_up};
pub use table::write_csv;
pub use tape::{debrief_page, due_page};
pub use whole::{Readers, write_whole};
