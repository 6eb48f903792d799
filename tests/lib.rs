//! The program as people meet it: the binary driven from outside, a module per area.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says no by panicking, helpers included"
)]

mod accounts;
mod alone;
mod author;
mod author_sheets;
mod author_words;
mod book;
mod channels;
mod check;
mod conform;
mod constraints;
mod demonstration;
mod help;
mod house;
#[cfg(unix)] // a pseudo-terminal
mod lifecycle;
#[cfg(unix)] // links, permissions
mod outputs;
mod play;
mod policy;
mod prove;
mod records;
#[cfg(unix)] // links, full devices, read-only mounts
mod refusals;
mod rescore;
mod roster;
mod stores;
mod support;
#[cfg(unix)] // a pseudo-terminal, signals
mod terminal;
mod words;
