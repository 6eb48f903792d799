//! The program as people meet it: the binary driven from outside, a module per area.

mod check;
mod demonstration;
mod play;
mod records;
mod refusals;
mod roster;
mod support;
mod terminal;
mod words;
