//! The window: Bevy shows it, plain egui screens fill it, a model without either decides what happens.

mod desk;
mod egui_adapter;
mod lookback;
mod model;
mod present;
mod running;
pub mod ui;
mod window;

pub use window::{Options, WindowError, run};
