//! Megabytes of event logs read a second.
//!
//! `cargo bench --no-default-features --bench logs`

fn main() {}
