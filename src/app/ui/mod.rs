//! The screens: plain functions of a view and a draft that answer with actions. No timers, no state, no engine types.

pub mod action;
pub mod briefing;
pub mod chances;
pub mod debrief;
pub mod encounter;
pub mod face;
mod flow;
pub mod fonts;
pub mod handbook;
pub mod history;
mod icon;
pub mod kinds;
pub mod library;
pub mod notice;
mod parts;
mod rules;
mod search;
pub mod sign_in;
#[cfg(test)]
mod testing;
pub mod theme;

pub use action::Action;
pub use theme::Theme;
