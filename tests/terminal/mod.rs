//! Playing at a terminal.

mod countdown;
mod kill;
mod pty;
mod stop;
