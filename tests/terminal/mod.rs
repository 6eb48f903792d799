//! Playing at a terminal.

mod countdown;
mod kill;
pub(crate) mod pty;
mod standing_acts;
mod stop;

pub(crate) use pty::{Terminal, available};
