//! The board: the scenario as boxes and arrows, beside the moment that is written. Nothing of how it looks is kept in a file.

mod act;
pub(super) mod build;
mod draft;
mod eye;
mod map_ui;
mod paint;
mod pull_ui;
mod strand;
pub(super) mod ui;
pub(in super::super) mod view;
mod walk;

pub(crate) use draft::BoardDraft;
