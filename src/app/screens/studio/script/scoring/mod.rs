//! Facts and scoring: who and what is drawn, what passes, what is earned and aimed at, what is claimed, who else is there.

mod aims_ui;
mod draws_ui;
mod people_ui;
pub(super) mod ui;
pub(in super::super) mod view;
