//! Playing at a terminal.

mod countdown;
mod kill;
mod pty;
mod stop;

pub(crate) use pty::{Terminal, available};
