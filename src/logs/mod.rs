//! Event logs from outside: XES, CSV and JSON lines, plain or packed with gzip, read case by case into what a policy
//! judges ([`crate::policy::Case`]). Whatever the size of a log, a few megabytes of it are in memory at a time.
//!
//! # What an event says
//!
//! - Activities the model doesn't know are counted ([`Unknown`]); their events stay and perform nothing.
//! - `org:role` says who: `customer`, `bank`, anybody else is staff.
//! - Time is the wall clock as written, because windows and working days are the bank's own; the offset from UTC only
//!   decides whether an event is earlier than the one before it, which is an error unless they are to be sorted
//!   ([`Log::sorted`]; without an offset a time is taken as UTC). Where a wall clock goes back though time does not (the end of summer time, logs of several zones), it stands
//!   still until it has caught up.
//! - Our own logs come back as they were: consecutive events of one `composure:deed` are one event with several
//!   activities, `no-activity` performs nothing, and where `composure:minutes` stands the time counts in whole minutes,
//!   since the seconds in our exports only keep the order. So windows judge such a log as they judged the encounter.
//! - Numbers are exact or an error ([`Reading::decimals`]); zeros at the end of a fraction don't count as digits. Where
//!   the book says that a field is a word or a number, a value is read as such, whatever the log calls it.
//!
//! A trace of XES without `concept:name` is called `trace N`, counted from 1. In CSV an empty cell is nothing; a value
//! of which the book says nothing is a number, `true`, `false` or a text by its look (`007` is a text).
//!
//! # What a log cannot do
//!
//! Be deeper than 64 elements, hold a case of more than 64 MB or a million events or a value of more than 64 KiB, or bring
//! entities of its own. All such things are [`LogError`]s with their place.

mod builder;
mod chunk;
pub mod decl;
pub(crate) mod delimiter;
mod drive;
mod error;
mod guard;
mod jsonl;
mod lens;
mod log;
mod number;
mod rows;
mod rows_split;
mod source;
#[cfg(test)]
mod tests;
mod time;
mod xes;
mod xes_split;
mod xml;

pub(crate) use builder::NO_ACTIVITY;
pub use drive::{Found, LogSummary, for_each_case};
pub use error::{LogError, Place};
pub use guard::{needs_guard, unguarded};
pub use jsonl::{CaseLine, EventLine, PickLine};
pub use lens::{Lens, Reading, Unknown};
pub use log::{Log, LogFormat, open};
pub(crate) use number::has_thousands;
pub use rows::CsvOptions;
pub(crate) use rows::{cut_row, unquoted};
pub use source::Progress;
