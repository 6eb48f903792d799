//! The window: Bevy shows it, plain egui screens fill it, a model without either decides what happens.

mod desk;
mod model;
mod present;
mod running;
mod soft_edges;
pub mod ui;
mod window;

pub use window::{Options, WindowError, run};
