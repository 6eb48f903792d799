//! The screens, a folder each: `view` is what it shows and what can be asked on it, `ui` the egui function, and `mod` its
//! state, what it reads from the store, and what it does.
//!
//! No screen knows another: each says where it wants to [`go`], and the shell leads there.

pub(crate) mod briefing;
pub(crate) mod cited;
pub(crate) mod cold;
pub(crate) mod common;
pub(crate) mod debrief;
pub(crate) mod encounter;
pub(crate) mod go;
pub(crate) mod handbook;
pub(crate) mod history;
pub(crate) mod hr;
pub(crate) mod landmarks;
pub(crate) mod library;
pub(crate) mod notice;
pub(crate) mod replay;
pub(crate) mod rights;
pub(crate) mod screen;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod studio;
pub(crate) mod warm_up;
